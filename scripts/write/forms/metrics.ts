import { dataFields, sentenceField } from './data.ts'
import { blocks, blockquote, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const metrics: Writer<'metrics'> = ({ title, quiet, lead, data, dots, sentence, quote, mark, voice }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields: { ...fields, ...voiceFields(voice), dots, data: data.map(dataFields), sentence: sentenceField(sentence) },
    body: blocks(head, paragraph(lead), slot('quote', blockquote(quote, mark))),
  }
}

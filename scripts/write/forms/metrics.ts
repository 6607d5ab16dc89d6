import { dataFields, sentenceField } from './data.ts'
import { blocks, blockquote, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const metrics: Writer<'metrics'> = slide => {
  const { lead, data, dots, draw, sentence, aside, quote, mark, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: {
      ...fields,
      ...voiceFields(voice),
      dots,
      draw,
      data: data.map(dataFields),
      sentence: sentenceField(sentence),
    },
    body: blocks(head, paragraph(lead), slot('aside', paragraph(aside)), slot('quote', blockquote(quote, mark))),
  }
}

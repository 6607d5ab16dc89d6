import { blocks, blockquote, paragraph, titled, voiceFields, type Writer } from './form.ts'

export const quote: Writer<'quote'> = ({ title, quiet, lead, words, mark, voice }) => {
  const { fields, head } = titled(title, quiet)
  return { fields: { ...fields, ...voiceFields(voice) }, body: blocks(head, paragraph(lead), blockquote(words, mark)) }
}

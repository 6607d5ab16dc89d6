import { blocks, blockquote, paragraph, titled, voiceFields, type Writer } from './form.ts'

export const closing: Writer<'closing'> = ({ title, quiet, words, mark, quoted, voice }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields: { ...fields, ...voiceFields(voice) },
    body: blocks(head, quoted ? blockquote(words, mark) : paragraph(words, mark)),
  }
}

import { blocks, blockquote, paragraph, titled, voiceFields, type Writer } from './form.ts'

export const closing: Writer<'closing'> = slide => {
  const { words, mark, large, quoted, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, ...voiceFields(voice) },
    body: blocks(head, quoted ? blockquote(words, mark) : paragraph(words, large)),
  }
}

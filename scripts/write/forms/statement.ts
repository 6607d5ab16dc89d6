import { asideFields, asideSlot, blocks, blockquote, paragraph, titled, voiceFields, type Writer } from './form.ts'

export const statement: Writer<'statement'> = slide => {
  const { words, mark, large, quoted, voice, aside } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, ...voiceFields(voice), ...asideFields(aside) },
    body: blocks(head, quoted ? blockquote(words, mark) : paragraph(words, large), asideSlot(aside)),
  }
}

import { asideFields, asideSlot, blocks, blockquote, paragraph, titled, voiceFields, type Writer } from './form.ts'

export const quote: Writer<'quote'> = slide => {
  const { lead, words, mark, voice, aside } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, ...voiceFields(voice), ...asideFields(aside) },
    body: blocks(head, paragraph(lead), blockquote(words, mark), asideSlot(aside)),
  }
}

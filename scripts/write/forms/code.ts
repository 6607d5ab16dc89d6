import { escapeCodeFence } from '../escape.ts'
import { asideFields, asideSlot, blocks, paragraph, titled, type Writer } from './form.ts'

export const code: Writer<'code'> = slide => {
  const { lead, language, code: words, aside } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, ...asideFields(aside) },
    body: blocks(head, paragraph(lead), escapeCodeFence(words.text, language), asideSlot(aside)),
  }
}

import { escapeCodeFence } from '../escape.ts'
import { blocks, paragraph, titled, type Writer } from './form.ts'

export const code: Writer<'code'> = slide => {
  const { lead, language, code: words } = slide
  const { fields, head } = titled(slide)
  return { fields, body: blocks(head, paragraph(lead), escapeCodeFence(words.text, language)) }
}

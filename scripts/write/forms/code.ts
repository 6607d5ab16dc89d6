import { escapeCodeFence } from '../escape.ts'
import { blocks, paragraph, titled, type Writer } from './form.ts'

export const code: Writer<'code'> = ({ title, quiet, lead, language, code: words }) => {
  const { fields, head } = titled(title, quiet)
  return { fields, body: blocks(head, paragraph(lead), escapeCodeFence(words.text, language)) }
}

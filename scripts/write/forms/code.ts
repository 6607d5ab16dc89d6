import { escapeCodeFence } from '../escape.ts'
import { blocks, titled, type Writer } from './form.ts'

export const code: Writer<'code'> = ({ title, quiet, language, code: words }) => {
  const { fields, head } = titled(title, quiet)
  return { fields, body: blocks(head, escapeCodeFence(words.text, language)) }
}

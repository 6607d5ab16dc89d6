import { escapeLink } from '../escape.ts'
import { blocks, heading, type Writer } from './form.ts'

export const contents: Writer<'contents'> = ({ title, entries }) => ({
  fields: {},
  body: blocks(
    heading(title),
    entries.map((entry, index) => `${index + 1}. ${escapeLink(entry.title.text, `/${entry.target}`)}`).join('\n'),
  ),
})

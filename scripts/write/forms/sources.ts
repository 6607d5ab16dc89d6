import { escapeInline, escapeLink } from '../escape.ts'
import { blocks, heading, type Writer } from './form.ts'

export const sources: Writer<'sources'> = ({ title, origin, links }) => ({
  fields: {},
  body: blocks(
    heading(title),
    ...origin.map(({ text }) => (/^https?:\/\/\S+$/.test(text) ? escapeLink(text, text) : escapeInline(text))),
    links.map(({ text, url }) => `- ${escapeLink(text.text, url)}`).join('\n'),
  ),
})

import type { SlideOf } from '../../model/deck.ts'
import { escapeInline, escapeLink } from '../escape.ts'
import { blocks, heading, type Writer } from './form.ts'

/** A link's name, and behind it where it leads. */
function linked({ text, url, address }: SlideOf<'sources'>['links'][number]): string {
  const name = escapeLink(text.text, url)
  return address ? `${name} ${escapeInline(address.text)}` : name
}

export const sources: Writer<'sources'> = ({ title, origin, links }) => ({
  fields: {},
  body: blocks(
    heading(title),
    ...origin.map(({ text }) => (/^https?:\/\/\S+$/.test(text) ? escapeLink(text, text) : escapeInline(text))),
    links.map(link => `- ${linked(link)}`).join('\n'),
  ),
})

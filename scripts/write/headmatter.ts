import type { Deck } from '../model/deck.ts'
import { escapeTitle } from './escape.ts'

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|yi)\b/

/** What the first slide's frontmatter says of the whole deck. */
export const HEAD_KEYS = ['theme', 'title', 'author', 'date', 'lang', 'htmlAttrs'] as const

/** A deck's headmatter; `theme` for one whose article asks for none. */
export function headmatterOf(deck: Deck, theme: string): Readonly<Record<(typeof HEAD_KEYS)[number], unknown>> {
  return {
    theme: deck.theme ?? theme,
    title: escapeTitle(deck.title.text),
    author: deck.authors.length > 0 ? deck.authors.map(author => author.text).join(', ') : undefined,
    date: deck.date?.text,
    lang: deck.lang,
    htmlAttrs: RIGHT_TO_LEFT.test(deck.lang) ? { dir: 'rtl', lang: deck.lang } : undefined,
  }
}

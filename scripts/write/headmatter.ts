import type { Article } from '../model/article.ts'
import type { Deck } from '../model/deck.ts'
import { wishesAsWritten, wishesToKeep, type Wishes } from '../model/wishes.ts'
import { escapeTitle } from './escape.ts'
import type { WriteOptions } from './write.ts'

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|yi)\b/

/** What the first slide's frontmatter says of the whole deck. */
export const HEAD_KEYS = [
  'theme',
  'look',
  'colorSchema',
  'addons',
  'fonts',
  'title',
  'author',
  'date',
  'lang',
  'lectern',
  'htmlAttrs',
] as const

/** A deck's headmatter; keys without a value are not written. */
export function headmatterOf(
  deck: Deck,
  article: Article,
  { theme, wishes }: Pick<WriteOptions, 'theme' | 'wishes'>,
): Readonly<Partial<Record<(typeof HEAD_KEYS)[number], unknown>>> {
  return {
    ...theme(deck.theme),
    title: escapeTitle(deck.title.text),
    author: deck.authors.length > 0 ? deck.authors.map(author => author.text).join(', ') : undefined,
    date: deck.date?.text,
    lang: deck.lang,
    lectern: writtenWishes(wishes, article.meta.wishes),
    htmlAttrs: RIGHT_TO_LEFT.test(deck.lang) ? { dir: 'rtl', lang: deck.lang } : undefined,
  }
}

/** The wishes as `lectern:` holds them; nothing where there are none that the article does not ask for itself. */
function writtenWishes(said: Wishes = {}, article: Wishes = {}): Record<string, unknown> | undefined {
  const kept = wishesAsWritten(wishesToKeep(said, article))
  return Object.keys(kept).length > 0 ? kept : undefined
}

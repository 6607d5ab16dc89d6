import type { Meta } from '../model/article.ts'
import type { Words } from '../model/span.ts'
import type { Line } from './lines.ts'
import type { Role } from './roles.ts'

/** The word before an author's name, by language. */
const BY: Readonly<Record<string, string>> = {
  en: 'by',
  fr: 'par',
  de: 'von',
  es: 'por',
  it: 'di',
  pt: 'por',
  nl: 'door',
}
const AUTHOR = new RegExp(`^(?:${[...new Set(Object.values(BY))].join('|')})\\s+(?=\\p{Lu})`, 'iu')
const MONTH = String.raw`\p{L}{3,10}\.?`
const DATES = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`${MONTH}\s+\d{1,2},?\s+\d{4}`,
  String.raw`\d{1,2}\.?\s+(?:de\s+)?${MONTH}\s+(?:de\s+)?\d{4}`,
  String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
]
/** A line with a date, a weekday before it or not. */
const DATE = new RegExp(String.raw`^(?:\p{L}{3,10},?\s+)?(?:${DATES.join('|')})$`, 'u')
/** How many lines below the title may hold a byline and a date. */
const LINES = 4
const MOST_WORDS = 12

/** Lines right below the title that say who wrote the text and when: they become its meta. */
export function takeByline(
  lines: readonly Line[],
  roles: readonly Role[],
): { readonly meta: Pick<Meta, 'authors' | 'date'>; readonly roles: readonly Role[] } {
  const title = roles.findIndex(role => role.kind === 'heading' && role.depth === 1)
  const near = (index: number): boolean => title >= 0 && index > title && index <= title + LINES
  const author = lines.findIndex(({ text }, index) => near(index) && AUTHOR.test(text) && isShort(text))
  const date = lines.findIndex(({ text }, index) => near(index) && DATE.test(text))
  const taken = roles.map((role, index): Role => (index === author || index === date ? { kind: 'skip' } : role))
  const written = author < 0 ? [] : [wordsFrom(lines[author]!, AUTHOR.exec(lines[author]!.text)![0].length)]
  return { meta: { authors: written, ...(date >= 0 && { date: wordsFrom(lines[date]!, 0) }) }, roles: taken }
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= MOST_WORDS && !/[.!?]$/.test(text)
}

function wordsFrom(line: Line, skip: number): Words {
  return { text: line.text.slice(skip), spans: [{ start: line.span.start + skip, end: line.span.end }] }
}

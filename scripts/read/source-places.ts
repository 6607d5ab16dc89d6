import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Article } from '../model/article.ts'
import { passagesOf } from '../model/passages.ts'
import { firstIndex } from '../model/search.ts'
import type { Passage, Span } from '../model/span.ts'
import { align } from './align.ts'
import { decode } from './decode.ts'
import { detectFormat } from './format.ts'
import { charsetOf } from './html.ts'
import type { File } from './source.ts'

/** Where a place of the article's text stands in the file that it was read from; nothing where it cannot be told. */
export type PlaceInFile = (span: Span) => Span | undefined

/**
 * For text and Markdown, the place itself; for HTML, the place in the page's own text, found by the words that both
 * share. Word and PDF have no text of their own: nothing is given for them.
 */
export function placesInFile(article: Article, file: File): PlaceInFile | undefined {
  const format = detectFormat(file)
  if (format === 'plain' || format === 'markdown') return span => span
  return format === 'html'
    ? placesInHtml(article, decode(file.name, file.bytes, charsetOf(file.bytes)).text)
    : undefined
}

/** White space, and what no reader sees and no passage holds. */
// oxlint-disable-next-line no-control-regex -- these are what is left out
const UNSEEN = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/

/** A text without white space, with the place of each of its units. */
interface Letters {
  readonly text: string
  readonly places: readonly number[]
}

/** A short passage that stands so far on may be another one with the same words. */
const FAR = 2000
const SHORT = 24

function placesInHtml(article: Article, html: string): PlaceInFile {
  const page = lettersOfPage(html)
  const pairs: [article: number, page: number][] = []
  let cursor = 0
  for (const passage of passagesOf(article)) {
    const letters = lettersOfPassage(passage)
    const ahead = page.text.indexOf(letters.text, cursor)
    const at = ahead >= 0 ? ahead : page.text.indexOf(letters.text)
    if (at < 0 || letters.text === '') continue
    for (const [index, place] of letters.places.entries()) if (place >= 0) pairs.push([place, page.places[at + index]!])
    if (at >= cursor && (letters.text.length >= SHORT || at - cursor < FAR)) cursor = at + letters.text.length
  }
  pairs.sort((a, b) => a[0] - b[0])
  return ({ start, end }) => {
    const indexFrom = (offset: number) => firstIndex(pairs.length, index => pairs[index]![0] >= offset)
    const [first, last] = [pairs[indexFrom(start)], pairs[indexFrom(end) - 1]]
    return first && last && first[0] < end && last[0] >= start && last[1] >= first[1]
      ? { start: first[1], end: last[1] + 1 }
      : undefined
  }
}

function lettersOfPassage({ text, runs }: Passage): Letters {
  const places = Array.from<number>({ length: text.length }).fill(-1)
  for (const { from, start, length } of runs) for (let k = 0; k < length; k += 1) places[from + k] = start + k
  return seen(text, places)
}

function lettersOfPage(html: string): Letters {
  const texts: string[] = []
  const places: number[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && /^(?:script|style|head|template|noscript)$/.test(node.tagName)) return
    if (node.type === 'text') {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
      texts.push(node.value)
      // A character reference has no place of its own unit by unit: it takes the place behind what stands before it.
      align(node.value, html, start, end, (_, place) =>
        places.push(place >= 0 ? place : (places.at(-1) ?? start - 1) + 1),
      )
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromHtml(html))
  return seen(texts.join(''), places)
}

function seen(text: string, places: readonly number[]): Letters {
  const kept = Array.from({ length: text.length }, (_, index) => index).filter(index => !UNSEEN.test(text[index]!))
  return { text: kept.map(index => text[index]).join(''), places: kept.map(index => places[index]!) }
}

import type { Article } from '../model/article.ts'
import { lineFinder } from '../model/lines.ts'
import { passagesOf } from '../model/passages.ts'
import { spanOf } from '../model/span.ts'
import type { Passage, Span } from '../model/span.ts'
import { columnsOf, wrapped } from './wrap.ts'

/** Where words of a slide stand in the article. */
export interface Origin {
  /** Of the article's text, from 1. */
  readonly line: number
  /** The passage as a reader sees it. */
  readonly passage: string
  /** The words in it: offsets in `passage`, `to` exclusive. More than one where words between them were left out. */
  readonly words: readonly { readonly from: number; readonly to: number }[]
  /** The same in the article's text. */
  readonly spans: readonly Span[]
}

/** One line of a slide with where it comes from. */
export interface Explained {
  readonly text: string
  /** Missing where no passage of the article holds all words of the line in their order. */
  readonly origin?: Origin
  /** For a line without an origin, its parts between marks, and the numbers of parts that have none either. */
  readonly parts: readonly { readonly text: string; readonly origin?: Origin }[]
}

/**
 * Says of each line where it comes from. A passage near `hint`, a span of the article that the slide was made of, is
 * preferred to others that hold the same words.
 */
export function explain(lines: readonly string[], article: Article, hint?: Span): readonly Explained[] {
  const lineOf = lineFinder(article.text)
  const far = ({ span }: Passage) => (hint && (span.end < hint.start || span.start > hint.end) ? 1 : 0)
  const passages = passagesOf(article)
    .toSorted((a, b) => far(a) - far(b))
    .map((passage): Studied => ({ passage, words: wordsIn(passage.text) }))
  const place = (text: string) => {
    const origin = originOf(text, passages, lineOf)
    return { text, ...(origin && { origin }) }
  }
  return lines.map(text => {
    const whole = place(text)
    return { ...whole, parts: whole.origin ? [] : partsOf(text).map(place).flatMap(orNumbers) }
  })

  function orNumbers(part: Explained['parts'][number]): Explained['parts'] {
    return part.origin ? [part] : [part, ...[...part.text.matchAll(NUMBER)].map(([number]) => place(number))]
  }
}

/** `— Clem Delangue, Hugging Face CEO` puts together what stands apart in the article. */
function partsOf(text: string): readonly string[] {
  return text.split(/\s*[—–:;·,]\s+|\s[-–—]\s/).filter(part => /[\p{L}\p{N}]/u.test(part))
}

/** A number as people write it, with its unit where it clings to it. */
const NUMBER = /[$€£¥]?\d[\d.,\u00a0\u202f]*(?:\s?%)?/g

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

interface Studied {
  readonly passage: Passage
  readonly words: readonly Word[]
}

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const WORD = new RegExp(String.raw`${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`, 'gu')

/** Words without their marks; scripts without spaces letter by letter, also where they cling to Latin: `AI開発`. */
function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function originOf(text: string, passages: readonly Studied[], lineOf: (offset: number) => number): Origin | undefined {
  const wanted = wordsIn(text).map(word => word.text)
  if (wanted.length === 0) return undefined
  for (const match of [together, inOrder]) {
    for (const { passage, words } of passages) {
      const hits = match(wanted, words)
      if (!hits) continue
      const ranges = joined(hits)
      const spans = ranges.map(({ from, to }) => spanOf(passage, from, to))
      return { line: lineOf(spans[0]!.start), passage: passage.text, words: ranges, spans }
    }
  }
  return undefined
}

/** The words one behind the other. */
function together(wanted: readonly string[], words: readonly Word[]): readonly Hit[] | undefined {
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every((word, index) => words[at + index]!.text === word))
      return wanted.map((_, index) => ({ ...words[at + index]!, at: at + index }))
  }
  return undefined
}

interface Hit extends Word {
  readonly at: number
}

/** So many words may have been left out for each that stays. */
const LEFT_OUT = 4

/** The words in their order with others left out between them, where they stand closest together. */
function inOrder(wanted: readonly string[], words: readonly Word[]): readonly Hit[] | undefined {
  let best: readonly Hit[] | undefined
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (words[start]!.text !== wanted[0]) continue
    const hits = from(start, wanted, words)
    if (hits && (!best || length(hits) < length(best))) best = hits
  }
  return best && length(best) <= wanted.length * LEFT_OUT + LEFT_OUT ? best : undefined
}

const length = (hits: readonly Hit[]) => hits.at(-1)!.at - hits[0]!.at

function from(start: number, wanted: readonly string[], words: readonly Word[]): readonly Hit[] | undefined {
  const hits: Hit[] = []
  for (let at = start; at < words.length && hits.length < wanted.length; at += 1) {
    if (words[at]!.text === wanted[hits.length]) hits.push({ ...words[at]!, at })
  }
  return hits.length === wanted.length ? hits : undefined
}

/** Neighbours as one range, with the marks between them. */
function joined(hits: readonly Hit[]): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number; at: number }[] = []
  for (const { from: first, to, at } of hits) {
    const last = ranges.at(-1)
    if (last && last.at + 1 === at) Object.assign(last, { to, at })
    else ranges.push({ from: first, to, at })
  }
  return ranges.map(({ from: first, to }) => ({ from: first, to }))
}

/** The explanation for a person: each line of the slide and, under it, the passage with its words underlined. */
export function explainLines(explained: readonly Explained[], width = 100): readonly string[] {
  return explained.flatMap(({ text, origin, parts }) => [
    '',
    ...wrapped(text, width - 2).map(({ text: part }) => `  ${part}`),
    ...(origin ? underlined(origin, width) : []),
    ...parts.flatMap(part =>
      part.origin ? underlined(part.origin, width) : [`${' '.repeat(MARGIN)}“${part.text}” is not in the article`],
    ),
  ])
}

const MARGIN = 8
/** How much of a long passage is shown before and behind the words, in letters. */
const AROUND = 160

function underlined({ line, passage, words }: Origin, width: number): readonly string[] {
  const first = cutAt(passage, words[0]!.from - AROUND)
  const end = cutAt(passage, words.at(-1)!.to + AROUND)
  const shown = `${first > 0 ? '… ' : ''}${passage.slice(first, end)}${end < passage.length ? ' …' : ''}`
  const shift = first - (first > 0 ? 2 : 0)
  return wrapped(shown, width - MARGIN).flatMap(({ text, from: start }, index) => {
    const head = (index === 0 ? String(line) : '').padStart(MARGIN - 2).padEnd(MARGIN)
    const marks = [...text]
    let [offset, under] = [start + shift, '']
    for (const letter of marks) {
      const isMarked = words.some(word => offset >= word.from && offset < word.to)
      under += (isMarked ? '^' : ' ').repeat(columnsOf(letter))
      offset += letter.length
    }
    return under.trim() ? [head + text, ' '.repeat(MARGIN) + under.trimEnd()] : [head + text]
  })
}

/** The nearest gap between words at an offset; the ends of the text where it lies outside. */
function cutAt(text: string, offset: number): number {
  if (offset <= 0) return 0
  if (offset >= text.length) return text.length
  const at = text.indexOf(' ', offset)
  return at < 0 || at - offset > 40 ? offset : at + 1
}

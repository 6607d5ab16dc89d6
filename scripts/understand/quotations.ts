import { countWords } from '../model/count.ts'
import { SPEECH_VERBS } from './lexicon/speech.ts'
import type { Range } from './sentences.ts'

/** A quotation in a passage: `outer` with its marks, `inner` without. */
export interface Quotation {
  readonly outer: Range
  readonly inner: Range
  /** Its closing mark was missing, so it ends with the paragraph (and usually goes on in the next). */
  readonly open: boolean
  /** A few words inside another sentence, rather than sentences of their own. */
  readonly partial: boolean
}

/** Closing marks by opening mark. English writes “…”, German „…“, French « … », Japanese 「…」. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"”',
}

/** Fewer words than this in marks are a term, a title or an ironic word unless they make a sentence. */
const FEWEST_WORDS_OF_A_PARTIAL_QUOTATION = 6
const FEWEST_WORDS_OF_A_SENTENCE = 4

/**
 * The direct quotations of a passage, in order; marks around terms, titles and single words are passed over.
 * A straight mark opens before a word and closes after one. Marks nested inside others belong to the outer ones.
 */
export function quotationsIn(text: string, lang: string): Quotation[] {
  const found: Quotation[] = []
  let at = 0
  while (at < text.length) {
    const close = PAIRS[text[at]!]
    if (close === undefined || !opensAt(text, at)) {
      at += 1
      continue
    }
    const end = closingMark(text, at, close)
    const outer = { from: at, to: end < 0 ? text.length : end + 1 }
    const inner = { from: at + 1, to: end < 0 ? text.length : end }
    const quotation = classify(text, outer, inner, end < 0, lang)
    if (quotation) found.push(quotation)
    at = end < 0 && !quotation ? at + 1 : outer.to
  }
  return found
}

function opensAt(text: string, at: number): boolean {
  if (text[at] === '»') return /^»\p{L}/u.test(text.slice(at))
  if (text[at] !== '"') return true
  const before = text[at - 1] ?? ' '
  return /[\s([—–-]/.test(before) && /\S/.test(text[at + 1] ?? ' ')
}

function closingMark(text: string, at: number, close: string): number {
  let depth = 0
  for (let index = at + 1; index < text.length; index += 1) {
    const mark = text[index]!
    if (close.includes(mark) && !(mark === '"' && opensAt(text, index))) {
      if (depth === 0) return index
      depth -= 1
    } else if (mark === text[at]) depth += 1
  }
  return -1
}

function classify(text: string, outer: Range, inner: Range, open: boolean, lang: string): Quotation | undefined {
  const words = text.slice(inner.from, inner.to)
  const count = countWords(words)
  const ends =
    /[.!?…,。！？]\s*$/.test(words) ||
    /^[.!?]/.test(text.slice(outer.to)) ||
    isSpoken(text.slice(outer.to, outer.to + 40), lang)
  const begins = /^\s*[\p{Lu}\p{Lo}\d[“‘'"(]/u.test(words)
  const free = startsFreely(text.slice(0, outer.from))
  if (begins && free && (ends || open) && count >= FEWEST_WORDS_OF_A_SENTENCE)
    return { outer, inner, open, partial: false }
  if (open) return undefined
  if (count >= FEWEST_WORDS_OF_A_PARTIAL_QUOTATION) return { outer, inner, open, partial: true }
  return undefined
}

/** Where the comma stands outside the marks, a verb of speech after it tells a quotation from a title; in Japanese, と does. */
function isSpoken(after: string, lang: string): boolean {
  const verbs = SPEECH_VERBS[lang.slice(0, 2)]
  return (
    /^と/.test(after) ||
    (verbs !== undefined && new RegExp(String.raw`^\s*[,，–—-]\s*(?:${verbs.join('|')})(?![\p{L}])`, 'u').test(after))
  )
}

/** A quotation of its own stands at a sentence's start or after a colon, a comma or a dash; not inside a phrase. */
function startsFreely(before: string): boolean {
  return (
    (/(?:^|[.!?…:,—–;。：，」』”"»]|[^\p{L}\d])\s*$/u.test(before) && !/[\p{L}\d]\s+$/u.test(before)) ||
    /\b(?:said|says|say|wrote|writes|added|asked|replied|answered|explained|noted|told (?:us|me|them|\p{Lu}\p{L}+))\s+$/u.test(
      before,
    )
  )
}

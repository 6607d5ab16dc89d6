import {
  ABBREVIATIONS,
  AFTER_TIME,
  CLOSING_ABBREVIATIONS,
  LABELS,
  NUMBERED_ABBREVIATIONS,
  OPENERS,
  ORDINAL_POINT,
} from './lexicon/sentences.ts'
import type { Range } from '../model/span.ts'
import { endsInsideMarks } from './inside-marks.ts'

/** How far around a point the rules look, in UTF-16 units: enough for the longest word that they know. */
const REACH = 48
/** A sentence of fewer words than this does not end at an abbreviation: `At 5 p.m. Mr. Smith …`. */
const FEWEST_WORDS_BEFORE_ABBREVIATION = 4

/** How much text Unicode's rules see at once, in UTF-16 units. */
const WINDOW = 1000

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentences of `text.slice(from, to)`, without white space at their ends.
 * Unicode's rules (UAX #29) propose the ends, with those added that they do not see (before a digit, a bracket, `iOS`);
 * what stands left and right of each decides whether the sentence goes on over it.
 */
export function sentencesIn(text: string, lang: string, from = 0, to = text.length): Range[] {
  const language = lang.slice(0, 2)
  const part = text.slice(0, to)
  const sentences: Range[] = []
  let start = from
  for (const end of proposedEnds(part, language, from)) {
    if (end <= start || (end < to && goesOn(part, start, end, language))) continue
    sentences.push(trimmed(text, { from: start, to: end }))
    start = end
  }
  return sentences.filter(sentence => sentence.to > sentence.from)
}

/** Ends that UAX #29 does not see, for it wants a capital letter after a point. */
const MORE_ENDS: readonly RegExp[] = [
  // `… characteristics. 21% of …` · `… in 2021. (A second …)`
  /(?<=\p{L}\p{L}|\d\d|[%)\]])[.!?…][”’"')\]]*\s+(?=["“‘]?[\d$€£¥(])/gu,
  // `… to innovation.23 Open …`: the number of a footnote
  /(?<=\p{Ll}\p{Ll})[.!?][”’"')\]]*\d{1,3}\s+(?=["“‘(]?\p{Lu})/gu,
  // `… on phones. iOS …`
  /(?<=\p{Ll}\p{Ll})[.!?…][”’"')\]]*\s+(?=\p{Ll}{1,6}\p{Lu})/gu,
]

function proposedEnds(text: string, language: string, from: number): number[] {
  const part = text.slice(from)
  const ends = new Set(unicodeEnds(part, language))
  for (const form of MORE_ENDS) for (const match of part.matchAll(form)) ends.add(match.index + match[0].length)
  for (const end of [...itemEnds(part), ...labelEnd(part, language)]) ends.add(end)
  const moved = new Set([...ends].map(end => withMarks(text, from + end, language)))
  return [...moved].sort((a, b) => a - b)
}

/**
 * The ends by UAX #29, found window by window: the engine's own iterator takes quadratic time over a long text.
 * An end is sure where as much text as the rules look ahead follows it in the window.
 */
function unicodeEnds(text: string, language: string): number[] {
  const ends: number[] = []
  let [from, size] = [0, WINDOW]
  while (from < text.length) {
    const window = text.slice(from, from + size)
    const sure = from + size >= text.length ? window.length : size - REACH * 2
    const found = [...segmenterFor(language).segment(window)]
      .map(({ segment, index }) => index + segment.length)
      .filter(end => end <= sure)
    for (const end of found) ends.push(from + end)
    from += found.at(-1) ?? 0
    size = found.length > 0 ? WINDOW : size * 2
  }
  return ends
}

/** Where the items after the first begin in `1) The first item 2) The second item`: the numbers must go up by one. */
function itemEnds(text: string): number[] {
  const first = /^\s*(?<bullet>[•⁃]?\s?)(?<number>1|a|\d{1,2})(?<close>\.\)|[.)])\s?(?=\p{L})/u.exec(text)?.groups
  if (!first) return []
  const { bullet = '', number = '', close = '' } = first
  const ends: number[] = []
  let next = number
  for (let at = 0; at >= 0;) {
    next = /\d/.test(next) ? String(Number(next) + 1) : String.fromCharCode(next.charCodeAt(0) + 1)
    at = text.indexOf(` ${bullet.trimStart()}${next}${close} `, at + 1)
    if (at >= 0) ends.push(at + 1)
  }
  return ends
}

/** `Figure 1.3 This map shows …`: where the label ends that a caption begins with. */
function labelEnd(text: string, language: string): number[] {
  const [whole, label] = /^(\p{L}{3,12})\.? \d{1,3}(?:\.\d{1,3}){0,3}\s+(?=\(?\p{Lu}?\p{Ll}+\b)/u.exec(text) ?? []
  const isCaption = whole && LABELS[language]?.has(label!.toLowerCase()) && /^[(\p{Lu}]/u.test(text.slice(whole.length))
  return isCaption ? [whole.length] : []
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}

/** `[3]`, `[note 1]`, `[citation needed]`, `[…]` */
const REFERENCES =
  /^(?:\s*\[(?:\d{1,3}(?:[,–-]\s?\d{1,3}){0,8}|\p{L}|(?:note|nb|n) ?\d{1,2}|\p{L}[\p{L} ]{0,24} needed|\.{3}|…)\](?!\())+\s*/iu
/** A closing mark after white space has nothing else to close. */
const STRAY_CLOSERS = /^\s*[)\]”»」』]+\s*|^\s*["'’]+\s*$/

/**
 * Gives what follows a point but belongs to the sentence before it to that sentence: references and closing marks;
 * and an opening mark that UAX #29 leaves before an end (`…です。「朝の`) to the sentence that it opens.
 */
function withMarks(text: string, end: number, language: string): number {
  if (end < text.length && /[「『“«(（[]/.test(text[end - 1]!)) return withMarks(text, end - 1, language)
  const after = text.slice(end, end + REACH)
  const marks = REFERENCES.exec(after)?.[0] ?? STRAY_CLOSERS.exec(after)?.[0]
  if (marks) return end + marks.length
  const number = /^\d{1,3}\s+(?=\p{Lu}\p{Ll}*[\s,])/u.exec(after)?.[0]
  return number && isOpener(after.slice(number.length), language) ? end + number.length : end
}

/** Whether the sentence that began at `start` goes on over `end`. */
function goesOn(text: string, start: number, end: number, language: string): boolean {
  const left = text.slice(Math.max(start, end - REACH), end)
  const before = left.trimEnd()
  const after = text.slice(end, end + REACH).trimStart()
  const spaced = left.length > before.length || /^\s/.test(text.slice(end, end + 1))
  if (isWithoutSpaces(language)) return goesOnInside(text, start, end, after)
  if (!spaced && /[.…!?]$/.test(before) && /^[\p{L}\d]/u.test(after)) return true
  if (end - start < REACH && isOnlyNumber(text.slice(start, end).trim())) return true
  if (goesOnInLowerCase(before, after)) return true
  const opens = isOpener(after, language)
  if (endsInsideMarks(text.slice(start, end), text.slice(end, end + REACH * 2), opens)) return true
  // `… stairways […]” (Smith 55).`: what a point follows belongs to what the point ends
  if (/["”’»]$/.test(before) && /^\([^()]{1,40}\)[.,;]/.test(after)) return true
  return goesOnAfterPoint(text.slice(start, end), before, after, language)
}

function isWithoutSpaces(language: string): boolean {
  return language === 'ja' || language === 'zh' || language === 'th'
}

/** Without spaces a sentence goes on inside a bracket that closes later, and with the particle after a quotation. */
function goesOnInside(text: string, start: number, end: number, after: string): boolean {
  const piece = text.slice(Math.max(start, end - 400), end)
  if (/^[\d０-９]{1,3}[.．]?[)）]?\s*$/.test(piece)) return true
  if (/[。！？!?][」』”]\s*$/.test(piece) && /^(?:と|って|という|といった|など|の|は|が|を|に|も|で)/.test(after))
    return true
  // `问：“下一步呢？”才能…`: what goes on behind a question that is quoted in the midst of a sentence
  if (
    /[。！？!?][」』”"]\s*$/.test(piece) &&
    /^(?:才|就|再|等|的|来|时|之类|这样|这类|之后|以后|并|而|从而)/.test(after)
  )
    return true
  return BRACKETS.some(([open, close]) => {
    const opened = piece.lastIndexOf(open)
    if (opened < 0 || piece.indexOf(close, opened) >= 0) return false
    const closing = text.slice(end, end + 120).indexOf(close)
    return closing >= 0 && !text.slice(end, end + closing).includes(open)
  })
}

const BRACKETS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['《', '》'],
]

/** `1.` · `• 9.` · `a.` · `2.1.)`: the number of what follows. */
function isOnlyNumber(sentence: string): boolean {
  return /^[•⁃*–-]?\s*\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxIVX]{1,5})[.)]{1,2}$/u.test(sentence)
}

/** A small letter goes on with the sentence, unless it begins a name that is written so: `iOS`, `eBay`. */
function goesOnInLowerCase(before: string, after: string): boolean {
  if (!/^["“‘'[—–…-]*\s*\p{Ll}/u.test(after) || !/[.!?…]["”’')\]]*\d{0,3}$/.test(before)) return false
  return !(/^\p{Ll}{1,6}\p{Lu}/u.test(after) && /(?:\p{Ll}|\d)[.!?…]["”’')\]]*$/u.test(before))
}

function goesOnAfterPoint(sentence: string, before: string, after: string, language: string): boolean {
  if (!/\.[)\]]?$/.test(before)) return false
  const opens = isOpener(after, language)
  if (/(?:\p{L}\.){2,}[)\]]?$/u.test(before)) return goesOnAfterInitials(sentence, before, after, opens, language)
  if (/(?:^|[\s([“"‘'’–-])\p{Lu}\.[)\]]?$/u.test(before))
    return !opens && !(language === 'en' && /\b(?:and|or|than) I\.$/.test(before))
  if (ORDINAL_POINT.has(language) && /(?:^|[\s(–-])(?:\d{1,2}|[IVX]{1,4})\.$/.test(before)) return !opens
  const word = lastWord(before)
  if (NUMBERED_ABBREVIATIONS[language]?.has(word) && /^[(#]?\d|^[IVX]+\b|^\p{Lu}{2,4}\d/u.test(after)) return true
  if (/°\.$/.test(before)) return /^\d/.test(after)
  if (ABBREVIATIONS[language]?.has(word)) return true
  return (CLOSING_ABBREVIATIONS[language]?.has(word) ?? false) && !opens
}

/** After `U.S.`, `e.g.`, `p.m.`, `J. R.` */
function goesOnAfterInitials(
  sentence: string,
  before: string,
  after: string,
  opens: boolean,
  language: string,
): boolean {
  const word = lastWord(before)
  if (ABBREVIATIONS[language]?.has(word)) return true
  const isShort = sentence.length < REACH && sentence.trim().split(/\s+/).length < FEWEST_WORDS_BEFORE_ABBREVIATION
  if (/^[ap]\.m$/.test(word)) return isShort || (!opens && AFTER_TIME.test(after))
  return isShort || !opens
}

/** Begins with a function word in capitals, which begins a sentence and no name: `The …`, but not `A. Smith`. */
function isOpener(after: string, language: string): boolean {
  const word = /^["“‘'(«„]*(\p{Lu}\p{Ll}*)(?=[\s,’'])/u.exec(after)?.[1]
  return word !== undefined && (OPENERS[language]?.has(word.toLowerCase()) ?? false)
}

/** The word before the last point, lower case, with the points inside it: `u.s`, `mr`. */
function lastWord(before: string): string {
  return /([\p{L}.׳-]{1,20})\.[)\]]?$/u.exec(before.slice(-24))?.[1]?.toLowerCase() ?? ''
}

function trimmed(text: string, { from, to }: Range): Range {
  let [first, last] = [from, to]
  while (first < last && /\s/.test(text[first]!)) first += 1
  while (last > first && /\s/.test(text[last - 1]!)) last -= 1
  return { from: first, to: last }
}

import type { Range, Words } from '../model/span.ts'
import { oneLine } from './clean.ts'
import { escapeRules } from './escape-rules.ts'
import { escapeWith, lineOf, rulesFor } from './escape-with.ts'
import type { InlineOptions } from './escape-with.ts'

export { escapeCodeFence } from './escape-code.ts'
export { escapeLink } from './escape-link.ts'
export type { InlineOptions } from './escape-with.ts'

/**
 * Markdown that a slide shows as exactly this text, whatever it holds; white space is folded, control characters are
 * dropped, and an apostrophe inside or after a word may be shown as the typographic one.
 */
export function escapeInline(text: string, options: InlineOptions = {}): string {
  const atLineStart = options.atLineStart ?? !options.inTable
  return escapeWith(lineOf(text, atLineStart), rulesFor('slide', { ...options, atLineStart }))
}

/**
 * A slide's or deck's `title` in frontmatter. Slidev compiles it as a Vue template for its lists of slides, so that
 * an unescaped one breaks the deck or runs; elsewhere it is shown as it stands, so that only what is dangerous is
 * escaped.
 */
export function escapeTitle(text: string): string {
  const rules = escapeRules.filter(rule => rule.place === 'title' || (rule.inTitle && rule.place !== 'note'))
  return escapeWith(oneLine(text).trim(), rules)
}

/** Markdown for speaker notes that shows this text, safe inside an HTML comment; at a line's start unless told. */
export function escapeComment(text: string, options: { readonly atLineStart?: boolean } = {}): string {
  const { atLineStart = true } = options
  return escapeWith(lineOf(text, atLineStart), rulesFor('note', { atLineStart }))
}

/** `escapeInline` for words of the article, in which code stays code. */
export function escapeWords(words: Words, options: InlineOptions = {}): string {
  const line = asLine(words)
  return escapePart(line, { from: 0, to: line.text.length }, options)
}

/** Words that are no line of text yet lose the places of their code. */
function asLine(words: Words): Words {
  const text = oneLine(words.text)
  return text === words.text ? words : { text, spans: words.spans }
}

/**
 * `escapeWords` with phrases in bold, each where it first stands behind the one before; what does not stand there is not
 * marked.
 */
export function escapeMarked(
  given: Words,
  marks: string | readonly string[] | undefined,
  options: InlineOptions = {},
): string {
  const words = asLine(given)
  const { text } = words
  let [result, from] = ['', 0]
  const at = (place: number): InlineOptions => (place > 0 ? { ...options, atLineStart: false } : options)
  for (const mark of typeof marks === 'string' ? [marks] : (marks ?? [])) {
    const phrase = oneLine(mark).trim()
    const found = phrase ? text.indexOf(phrase, from) : -1
    if (found < 0) continue
    const to = found + phrase.length
    const [open, close] = boldFits(text.slice(0, found), phrase, text.slice(to))
      ? ['**', '**']
      : ['<strong>', '</strong>']
    const lead = found > from ? escapePart(words, { from, to: found }, at(from)) : ''
    result += `${lead}${open}${escapePart(words, { from: found, to }, at(1))}${close}`
    from = to
  }
  return from < text.length || from === 0 ? result + escapePart(words, { from, to: text.length }, at(from)) : result
}

/** A part of some words; code that reaches out of it is text like the rest. */
function escapePart({ text, code = [] }: Words, { from, to }: Range, options: InlineOptions): string {
  let [result, done] = ['', from]
  const plain = (end: number) =>
    end > done ? escapeInline(text.slice(done, end), done > from ? { ...options, atLineStart: false } : options) : ''
  for (const part of code) {
    const value = text.slice(part.from, part.to)
    if (part.from < done || part.to > to || !isPlainCode(value)) continue
    result += `${plain(part.from)}\`${value}\``
    done = part.to
  }
  return result + plain(to)
}

/**
 * Whether code can stand between back ticks: Slidev looks through the raw text for tags, formulas, pictures and class
 * names, in code as well, so that what it could take for one of those is written as text.
 */
function isPlainCode(value: string): boolean {
  return PLAIN_CODE.test(value) && escapeWith(value, RAW) === value
}

const PLAIN_CODE = /^(?! )[\p{L}\p{N} .,:;=+/?!@%#^&*_~'"()[\]<>-]+(?<! )$/u

/** The rules for what is found in the raw text. */
const RAW = escapeRules.filter(({ inRaw }) => inRaw)

/** CommonMark's rule for delimiters: both pairs of stars must touch the phrase in a way that opens and closes. */
function boldFits(before: string, phrase: string, after: string): boolean {
  if (before.endsWith('*') || after.startsWith('*')) return false
  const opens = !/^[\p{P}\p{S}]/u.test(phrase) || /(?:^|[\s\p{P}\p{S}])$/u.test(before)
  const closes = !/[\p{P}\p{S}]$/u.test(phrase) || /^(?:$|[\s\p{P}\p{S}])/u.test(after)
  return opens && closes
}

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

/** `escapeInline` with the phrase `mark` in bold. The first place where it stands is marked; without one, none. */
export function escapeMarked(text: string, mark: string | undefined, options: InlineOptions = {}): string {
  const [line, phrase] = [oneLine(text), oneLine(mark ?? '').trim()]
  const at = phrase ? line.indexOf(phrase) : -1
  if (at < 0) return escapeInline(line, options)
  const [before, after] = [line.slice(0, at), line.slice(at + phrase.length)]
  const [open, close] = boldFits(before, phrase, after) ? ['**', '**'] : ['<strong>', '</strong>']
  const inner = { ...options, atLineStart: false }
  const lead = before && escapeInline(before, options)
  return `${lead}${open}${escapeInline(phrase, inner)}${close}${escapeInline(after, inner)}`
}

/** CommonMark's rule for delimiters: both pairs of stars must touch the phrase in a way that opens and closes. */
function boldFits(before: string, phrase: string, after: string): boolean {
  if (before.endsWith('*') || after.startsWith('*')) return false
  const opens = !/^[\p{P}\p{S}]/u.test(phrase) || /(?:^|[\s\p{P}\p{S}])$/u.test(before)
  const closes = !/[\p{P}\p{S}]$/u.test(phrase) || /^(?:$|[\s\p{P}\p{S}])/u.test(after)
  return opens && closes
}

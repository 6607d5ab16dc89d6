import { oneLine } from './clean.ts'
import { escapeRules } from './escape-rules.ts'
import type { EscapeRule } from './escape-rules.ts'

export interface InlineOptions {
  /** The text begins its line, list item, quotation or heading. True unless it stands in a table. */
  readonly atLineStart?: boolean
  readonly inTable?: boolean
  readonly inHeading?: boolean
}

/** The text as one line; at the start of a line without leading spaces, which would mean something there. */
export function lineOf(text: string, atLineStart: boolean): string {
  return atLineStart ? oneLine(text).trimStart() : oneLine(text)
}

/** The rules for a text in this place, in their order. */
export function rulesFor(
  place: 'slide' | 'note',
  options: InlineOptions & { readonly inLink?: boolean },
): readonly EscapeRule[] {
  const { atLineStart, inTable, inHeading, inLink } = options
  const there = { 'line-start': atLineStart, table: inTable, heading: inHeading, link: inLink }
  return escapeRules.filter(rule => (rule.place === place || rule.place === 'both') && (!rule.only || there[rule.only]))
}

/** The text with every rule's characters replaced; of two rules that meet at a character the first wins. */
export function escapeWith(text: string, rules: readonly EscapeRule[]): string {
  const puts = new Map<number, { readonly end: number; readonly put: string }>()
  for (const { pattern, put = (hit: string) => `\\${hit}` } of rules)
    for (const { index, 0: hit } of text.matchAll(pattern))
      if (!puts.has(index)) puts.set(index, { end: index + hit.length, put: put(hit) })
  let [result, done] = ['', 0]
  for (const [index, { end, put }] of [...puts].sort((a, b) => a[0] - b[0])) {
    if (index < done) continue
    result += text.slice(done, index) + put
    done = end
  }
  return result + text.slice(done)
}

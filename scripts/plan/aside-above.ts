import type { Form } from '../model/deck.ts'
import type { Words } from '../model/span.ts'
import type { Draft } from './candidate.ts'

/** Drawings that are read under a line as well as beside it. */
const DRAWN: ReadonlySet<Form> = new Set(['metrics', 'chart', 'table', 'code'])
/** Two lines across the page. */
const MOST_LETTERS = 120

/** What is said before a drawing stands over it where it is one short sentence: beside it, it would be a column of a few words. */
export function withAsideAbove(draft: Draft): Draft {
  if (!isBefore(draft)) return draft
  const { aside, ...rest } = draft
  return { ...rest, lead: aside.words } as Draft
}

/** Whether what stands beside a drawing can stand over it. */
export function isBefore(draft: Draft): draft is Draft & { readonly aside: { readonly words: Words } } {
  if (!DRAWN.has(draft.form) || draft.lead || !('aside' in draft) || !draft.aside?.first) return false
  const { words, items, quote } = draft.aside
  return words !== undefined && !items && !quote && words.text.length <= MOST_LETTERS
}

import type { Outdated, SlideChange } from '../../model/merged.ts'
import { changesBetween } from './changes.ts'
import { commentLines } from './conflict.ts'
import { merge } from './merge.ts'
import type { Merged, MergeOptions } from './merge.ts'
import { outdatedIn } from './outdated.ts'

export type { MergeOptions } from './merge.ts'

/** A deck that was merged, with what is different in it, and the facts on it that the article no longer gives. */
export interface Updated extends Merged {
  readonly changes: readonly SlideChange[]
  readonly outdated: readonly Outdated[]
  /** The lines, from 1, of comments with new words of the article that nobody has dealt with yet. */
  readonly waiting: readonly number[]
}

/** Merges three versions of a deck (see `merge`) and says what came of it; what is not there is empty. */
export function updateDeck(base: string, yours: string, fresh: string, options?: MergeOptions): Updated {
  const merged = merge(base, yours, fresh, options)
  const { text, refusal } = merged
  if (refusal) return { ...merged, changes: [], outdated: [], waiting: [] }
  // Of a slide that the article gave up nothing is right any more, which is said already.
  const removed = new Set(merged.conflicts.flatMap(({ kind, slide }) => (kind === 'removed' ? [slide] : [])))
  const outdated = outdatedIn(base, fresh, text).filter(({ slide }) => !removed.has(slide))
  return { ...merged, changes: changesBetween(yours, text), outdated, waiting: commentLines(text) }
}

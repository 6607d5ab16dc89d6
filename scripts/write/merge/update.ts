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
  const changes = changesBetween(yours, text)
  return { ...merged, changes, outdated: outdatedIn(base, fresh, text), waiting: commentLines(text) }
}

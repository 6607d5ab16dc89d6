import { changesBetween } from './changes.ts'
import type { SlideChange } from './changes.ts'
import { merge } from './merge.ts'
import type { Merged, MergeOptions } from './merge.ts'
import { outdatedIn } from './outdated.ts'
import type { Outdated } from './outdated.ts'

export type { SlideChange } from './changes.ts'
export type { Conflict, MergeOptions } from './merge.ts'
export type { Outdated } from './outdated.ts'

/** A deck that was merged, with what is different in it, and the facts on it that the article no longer gives. */
export interface Updated extends Merged {
  readonly changes: readonly SlideChange[]
  readonly outdated: readonly Outdated[]
}

/** Merges three versions of a deck (see `merge`) and says what came of it; what is not there is empty. */
export function updateDeck(base: string, yours: string, fresh: string, options?: MergeOptions): Updated {
  const merged = merge(base, yours, fresh, options)
  if (merged.refusal) return { ...merged, changes: [], outdated: [] }
  return { ...merged, changes: changesBetween(yours, merged.text), outdated: outdatedIn(base, fresh, merged.text) }
}

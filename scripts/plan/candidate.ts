import type { Slide } from '../model/deck.ts'
import type { Sentence } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { View } from './view.ts'

type Without<S, K extends PropertyKey> = S extends unknown ? Omit<S, K> : never

/** A slide before it has its name, its ground and its notes. */
export type Draft = Without<Slide, 'id' | 'ground' | 'passage'>

/** A slide that a stretch of the article could give. */
export interface Candidate {
  /** How much a speaker would want it, 0 to 10; the weights stand in each form's own file with their reason. */
  readonly score: number
  /** Where it stands in the article: the slides follow the text. */
  readonly at: number
  /** The sentences that it shows, so that no other slide shows them again. */
  readonly covers: readonly Sentence[]
  /** The blocks that its notes hold. */
  readonly blocks: readonly number[]
  readonly draft: Draft
}

/** Finds a form's slides in a stretch. */
export type Finder = (view: View) => readonly Candidate[]

/** A planned slide with the places of the passage that its notes hold. */
export interface Planned {
  readonly draft: Draft
  readonly passage: readonly Span[]
}

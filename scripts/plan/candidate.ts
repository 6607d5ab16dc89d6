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
  /** Its second line says what the rest means (`for example:`, `never said that:`) and must stay. */
  readonly governed?: boolean
  /** Its second line denies or limits what the rest says (`never said that:`), so that each of its pages has it. */
  readonly turned?: boolean
}

/** Finds a form's slides in a stretch. */
export type Finder = (view: View) => readonly Candidate[]

/** A planned slide with the places of the passage that its notes hold. */
export interface Planned {
  readonly draft: Draft
  readonly passage: readonly Span[]
  /** How much the talk would miss it: the candidate's score and how central its words are, about 0 to 13. */
  readonly value: number
}

/** How much a sentence at the article's centre outweighs one at its edge, in points of a form's score. */
const WEIGHT_OF_CENTRALITY = 3

/** What was measured is missed more than what was said about it. */
const WEIGHT_OF_NUMBERS = 3

/** What a slide is worth where not all can stay. */
export function valueOf({ score, covers, draft }: Candidate): number {
  const numbers = draft.form === 'metrics' || draft.form === 'chart' ? WEIGHT_OF_NUMBERS : 0
  return score + numbers + WEIGHT_OF_CENTRALITY * Math.max(0, ...covers.map(sentence => sentence.score))
}

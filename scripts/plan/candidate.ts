import type { Aside, Slide } from '../model/deck.ts'
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
  /** How much more the talk would miss it than its score says. */
  readonly missed?: number
  /** The place of the page that it goes on with: it stands with that or not at all, and competes with nothing else. */
  readonly follows?: number
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
  /** The sentences that it shows. */
  readonly covers?: readonly Sentence[]
}

/** How much a sentence at the article's centre outweighs one at its edge, in points of a form's score. */
const WEIGHT_OF_CENTRALITY = 3

/** Numbers beside each other, drawn, are what a talk is remembered by; one with its sentence comes after them,
 * a share with its whole before any other. */
const WEIGHTS_OF_NUMBERS = { several: 5.5, share: 4.5, one: 3 } as const
/** Words alone go first: what somebody said, a sentence by itself, what is left over. */
const COSTS: Partial<Record<Draft['form'], number>> = { quote: 0.5, statement: 1, points: 0.5 }

/** What a slide is worth where not all can stay. */
export function valueOf({ score, missed = 0, covers, draft }: Candidate): number {
  const central = WEIGHT_OF_CENTRALITY * Math.max(0, ...covers.map(sentence => sentence.score))
  return score + missed + weightOfNumbers(draft) - (COSTS[draft.form] ?? 0) - costOfSilence(draft) + central
}

/** Code that nothing leads to is read by those who know it already. */
export const COST_OF_SILENCE = 4

const costOfSilence = (draft: Draft): number => (draft.form === 'code' && !draft.lead ? COST_OF_SILENCE : 0)

function weightOfNumbers(draft: Draft): number {
  if (!isOfNumbers(draft)) return 0
  const isSeveral =
    draft.form === 'chart' || draft.data.length > 1 || draft.data.some(({ before }) => before !== undefined)
  if (isSeveral) return WEIGHTS_OF_NUMBERS.several
  return draft.data.some(({ of }) => of !== undefined) ? WEIGHTS_OF_NUMBERS.share : WEIGHTS_OF_NUMBERS.one
}

/** What stands beside what a slide shows. */
export function asideIn(draft: Draft): Aside | undefined {
  return 'aside' in draft ? draft.aside : undefined
}

/** Whether a slide shows numbers, drawn or large. */
export function isOfNumbers(draft: Draft): draft is Extract<Draft, { form: 'metrics' | 'chart' }> {
  return draft.form === 'metrics' || draft.form === 'chart'
}

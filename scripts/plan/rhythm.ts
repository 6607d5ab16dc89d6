import type { Form } from '../model/deck.ts'
import type { Candidate } from './candidate.ts'

/**
 * What shows a block of its own (a table, code, an image), or what the whole deck would miss, does not compete with the
 * sentences around it.
 */
const BLOCK_FORMS: ReadonlySet<Form> = new Set(['table', 'code', 'figure', 'chart'])

export const showsBlock = ({ draft, missed, follows }: Candidate): boolean =>
  BLOCK_FORMS.has(draft.form) || missed !== undefined || follows !== undefined

/**
 * What a candidate loses by the number of slides of its form that it would stand among, itself included: two alike are
 * borne with where the other is much weaker, four only where there is nothing else.
 */
const TIRING = [0, 0, 1.4, 3.4, 6] as const
/** Pages of numbers are drawn in several ways, so that three of them running look less alike than pages of words. */
const TIRING_OF_NUMBERS = [0, 0, 0.7, 1.7, 6] as const
/** What is left of a sentence slide's score, so that it is still better than points. */
const FEWEST = 3

/**
 * The strongest candidates that share no sentence, in the article's order; at most `limit` besides those that show a
 * block, and none that would only go on with what one is tired of. `before` holds the forms of the slides in front, so that neighbours differ where the text offers another form.
 */
export function choose(candidates: readonly Candidate[], before: readonly Form[], limit: number): Candidate[] {
  let chosen: Candidate[] = []
  let left = candidates
  while (left.length > 0) {
    // What goes on with a page is no further one of its form.
    const worth = (candidate: Candidate) =>
      candidate.score - (candidate.follows === undefined ? tiring(candidate, chosen, before) : 0)
    const isWorthwhile = (candidate: Candidate) =>
      showsBlock(candidate) || tiring(candidate, chosen, before) === 0 || worth(candidate) > FEWEST
    left = left.filter(isWorthwhile)
    const able = left.filter(({ follows }) => follows === undefined || chosen.some(({ at }) => at === follows))
    if (able.length === 0) break
    const best = able.reduce((a, b) => (worth(b) > worth(a) || (worth(b) === worth(a) && b.at < a.at) ? b : a))
    chosen = [...chosen, best].sort((a, b) => a.at - b.at)
    const isFull = chosen.filter(one => !showsBlock(one)).length >= limit
    left = left.filter(one => one !== best && !overlap(one, best) && (showsBlock(one) || !isFull))
  }
  return chosen
}

const overlap = (a: Candidate, b: Candidate) => a.covers.some(sentence => b.covers.includes(sentence))

function tiring(candidate: Candidate, chosen: readonly Candidate[], before: readonly Form[]): number {
  const tiresome = candidate.draft.form === 'metrics' ? TIRING_OF_NUMBERS : TIRING
  return tiresome[Math.min(runWith(candidate, chosen, before), tiresome.length - 1)]!
}

/** How many slides of its form a candidate would stand among. */
export function runWith(candidate: Candidate, chosen: readonly Candidate[], before: readonly Form[]): number {
  const { form } = candidate.draft
  const inFront = [...before, ...chosen.filter(one => one.at <= candidate.at).map(one => one.draft.form)]
  const behind = chosen.filter(one => one.at > candidate.at).map(one => one.draft.form)
  return 1 + leading(inFront.reverse(), form) + leading(behind, form)
}

function leading(forms: readonly Form[], form: Form): number {
  const end = forms.findIndex(one => one !== form)
  return end < 0 ? forms.length : end
}

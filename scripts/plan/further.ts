import type { Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import { announces } from './announces.ts'
import { isOfTheNumbers } from './beside-numbers.ts'
import { isOfNumbers, type Draft, type Planned } from './candidate.ts'
import { canStandBeside, isWeakBeside } from './gather.ts'
import { blocksOf, carriesOn, samePassage, withRejoinders, type View } from './view.ts'

/** A longer sentence is read at home. */
const MOST_WORDS = 34

/**
 * What goes on with a slide, for each sentence that it shows: the next one of the paragraph, or what opens the next
 * paragraph and points back, with what turns against it. Only what is `free`, and what is understood beside it.
 */
export function furtherTo(view: View, { draft, covers = [] }: Planned, free: ReadonlySet<Sentence>): Planned[] {
  return covers.flatMap(sentence => {
    const next = view.sentences[view.sentences.indexOf(sentence) + 1]
    if (!next || !free.has(next) || !goesOnWith(sentence, next) || isWeakBeside(view, next)) return []
    if (isOfNumbers(draft) && !isOfTheNumbers(covers, next)) return []
    const run = withRejoinders(view, next)
    return run.every(one => free.has(one) && canStandBeside(view, one, MOST_WORDS) && !announces(view, one))
      ? [plannedOf(view, run)]
      : []
  })
}

function goesOnWith({ where }: Sentence, next: Sentence): boolean {
  return samePassage(where, next.where) || (next.where.block === where.block + 1 && carriesOn(next))
}

function plannedOf(view: View, run: readonly Sentence[]): Planned {
  const passage = blocksOf(
    view,
    run.map(({ where }) => where.block),
  )
  return { draft: draftOf(run.map(({ short }) => short)), passage, value: 0, covers: run }
}

function draftOf([first, ...others]: readonly Words[]): Draft {
  return others.length > 0
    ? { form: 'points', items: [first!, ...others] }
    : { form: 'statement', words: first!, quoted: false }
}

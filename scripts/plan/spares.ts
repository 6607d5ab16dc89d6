import type { Sentence } from '../model/fact.ts'
import { overlap } from '../model/span.ts'
import { valueOf, type Candidate, type Draft, type Planned } from './candidate.ts'
import { pointsFrom } from './forms/points.ts'
import { quotesAmong } from './forms/quote.ts'
import { statementFrom } from './forms/statement.ts'
import { allWordsIn } from './name.ts'
import { isTaken } from './taken.ts'
import { blocksOf, type View } from './view.ts'
import { isWeak } from './weight.ts'

/** A stretch has no more to say beside its slides. */
const MOST = 4

/**
 * What no slide shows of a stretch, as quotations, points and sentences that are worth a place beside something else, in
 * the article's order. No more than one of the voices has no name.
 */
export function sparesOf(view: View, shown: readonly Draft[], taken: ReadonlySet<string>): Planned[] {
  let left = unshown(view, shown, taken)
  const found: Candidate[] = []
  for (let best = bestOf(view, left, found); best && found.length < MOST; best = bestOf(view, left, found)) {
    found.push(best)
    const { covers } = best
    left = left.filter(sentence => !covers.includes(sentence))
  }
  return found.sort((a, b) => a.at - b.at).map(one => plannedOf(view, one))
}

/** The sentences that no slide shows, nor is about to show. */
export function unshown(view: View, shown: readonly Draft[], taken: ReadonlySet<string>): readonly Sentence[] {
  const places = shown.flatMap(draft => allWordsIn({ ...draft, sentence: undefined })).flatMap(({ spans }) => spans)
  return view.sentences.filter(
    sentence => !isTaken(taken, sentence.words.text) && !places.some(place => overlap(place, sentence.span)),
  )
}

function bestOf(view: View, left: readonly Sentence[], found: readonly Candidate[]): Candidate | undefined {
  const { allows } = view.rules
  const isHeard = found.some(({ draft }) => isNameless(draft))
  const quotes = allows('quote') ? quotesAmong(view, left).filter(({ draft }) => !isHeard || !isNameless(draft)) : []
  const points = allows('points') ? pointsFrom(view, left) : undefined
  const statement = allows('statement') ? statementFrom(view, left) : undefined
  const told = [points, statement].filter(
    one => one !== undefined && !one.covers.every(sentence => isWeak(view, sentence)),
  )
  return [...quotes.sort((a, b) => b.score - a.score), ...told][0]
}

const isNameless = (draft: Draft): boolean => draft.form === 'quote' && !draft.voice

/** A candidate as a slide with the passage of its blocks. */
export function plannedOf(view: View, candidate: Candidate): Planned {
  const { draft, blocks, covers } = candidate
  return { draft, passage: blocksOf(view, blocks), value: valueOf(candidate), covers }
}

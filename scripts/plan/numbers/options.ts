import { countWords } from '../../model/count.ts'
import type { Metric, Sentence, Series } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { View } from '../view.ts'
import { saidIn } from './gathered.ts'
import type { Labelled } from './tiles.ts'

/** The answers to one question that a sentence names with their shares, and what it says before them. */
export interface Options {
  readonly sentence: Sentence
  readonly lead?: Words
  readonly points: Series['points']
}

const FEWEST = 3
const MOST_WORDS_OF_A_LABEL = 14

/**
 * Sentences that name three or more answers with their shares: one sentence is one question.
 *
 *     Pilots sail on tugs (46%), ferries (44%), and lighters at 26%.
 */
export function optionsIn(view: View, all: readonly Metric[]): Options[] {
  return view.sentences.flatMap(sentence => {
    const said = saidIn(view, sentence, all)
    if (!said || said.shares.length < FEWEST || !(said.named || areParallel(said.shares))) return []
    if (isSumBesideParts(said.shares)) return []
    if (said.shares.some(({ label }) => countWords(label.text) > MOST_WORDS_OF_A_LABEL)) return []
    return [{ sentence, ...(said.lead && { lead: said.lead }), points: said.shares.map(pointOf) }]
  })
}

/** A whole never stands beside its own parts on one axis. */
function isSumBesideParts(shares: readonly Labelled[]): boolean {
  const values = shares.map(({ metric }) => metric.value!)
  const sum = values.reduce((all, value) => all + value, 0)
  return values.some(value => Math.abs(sum - 2 * value) <= ROUNDING)
}
const ROUNDING = 0.5

function pointOf({ metric, label }: Labelled): Options['points'][number] {
  return { label, says: metric.says, value: metric.value!, certainty: metric.certainty }
}

/** `working alone`, `working in a crew`: clauses that begin alike, or of which the first begins so after its subject. */
function areParallel(shares: readonly Labelled[]): boolean {
  const [first, ...others] = shares.map(({ label }) => label.text.toLowerCase())
  const word = /^\S+/u.exec(others[0]!)![0]
  return others.every(text => text.startsWith(`${word} `)) && ` ${first} `.includes(` ${word} `)
}

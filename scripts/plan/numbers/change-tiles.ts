import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { THIS_TIME } from '../lexicon/shares.ts'
import type { View } from '../view.ts'
import { changeDatum, changesOf, withoutEnds, type Told } from './changes.ts'
import { holds, MOST_WORDS_OF_A_CAPTION, MOST_WORDS_OF_A_SENTENCE, tiles } from './tiles.ts'

const SCORE_OF_A_CHANGE = 8.8
/** A long sentence under its figures is read less readily. */
const COST_OF_A_CAPTION = 0.8

/** `fell from 412,000 litres in 2023 to 96,000 litres in 2024`: what was and what is, each with its date. */
export function change(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  if ((sentence.leans && !THIS_TIME.test(sentence.words.text)) || sentence.aside || sentence.voice === 'frame')
    return undefined
  const { told, others } = changesOf(view, sentence, found)
  const [first] = told
  if (!first) return undefined
  return told.length === 1 ? one(view, sentence, first, others) : many(view, sentence, told, others)
}

function one(view: View, sentence: Sentence, told: Told, others: readonly Metric[]): Candidate[] | undefined {
  const label = labelOf(sentence, told, others)
  if (!label) return undefined
  const isLong = countWords(label.text) > MOST_WORDS_OF_A_SENTENCE
  return [
    tiles(view, sentence, SCORE_OF_A_CHANGE - (isLong ? COST_OF_A_CAPTION : 0), [
      changeDatum(told, withoutEnds(label, told)),
    ]),
  ]
}

/**
 * What is said of a change: the sentence's short form, else the clause that tells it, else the whole, if it fits under
 * the figures. Another number of its unit would leave open what the figures are.
 */
function labelOf(sentence: Sentence, { was, is, clause, main }: Told, others: readonly Metric[]): Words | undefined {
  const open = others.filter(
    ({ unit, counted }) => unit === is.unit && !(counted && is.counted && counted.text !== is.counted.text),
  )
  const whole = [main, sentence.short, clause, sentence.words].filter(
    (words): words is Words =>
      words !== undefined && [was, is].every(end => holds(words, end)) && !open.some(other => holds(words, other)),
  )
  return [MOST_WORDS_OF_A_SENTENCE, MOST_WORDS_OF_A_CAPTION]
    .map(most => whole.find(({ text }) => countWords(text) <= most))
    .find(words => words !== undefined)
}

/** Several changes of a sentence that tells nothing else: each under its name, below the sentence. */
function many(
  view: View,
  sentence: Sentence,
  told: readonly Told[],
  others: readonly Metric[],
): Candidate[] | undefined {
  if (others.length > 0 || countWords(sentence.words.text) > MOST_WORDS_OF_A_SENTENCE) return undefined
  const isWhole = told.flatMap(({ was, is }) => [was, is]).every(metric => holds(sentence.short, metric))
  const lead = isWhole ? sentence.short : sentence.words
  const data = told.map(each => changeDatum(each, each.counted!))
  return [tiles(view, sentence, SCORE_OF_A_CHANGE, data, lead)]
}

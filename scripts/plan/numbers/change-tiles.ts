import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { changeDatum, changesOf } from './changes.ts'
import { holds } from './single.ts'
import { MOST_WORDS_OF_A_SENTENCE, tiles } from './tiles.ts'

const SCORE_OF_A_CHANGE = 8.8

/** `fell from 412,000 litres in 2023 to 96,000 litres in 2024`: what was and what is, each with its date. */
export function change(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  if (sentence.leans || sentence.aside || sentence.voice === 'frame') return undefined
  if (countWords(sentence.words.text) > MOST_WORDS_OF_A_SENTENCE) return undefined
  const changes = changesOf(view, sentence, found)
  const [first] = changes
  if (!first) return undefined
  const whole = changes.flatMap(({ was, is }) => [was, is]).every(metric => holds(sentence, metric))
  const words = whole ? sentence.short : sentence.words
  const data =
    changes.length === 1 ? [changeDatum(first, words)] : changes.map(each => changeDatum(each, each.counted!))
  const lead = changes.length > 1 ? words : undefined
  return [tiles(view, sentence, SCORE_OF_A_CHANGE, data, lead)]
}

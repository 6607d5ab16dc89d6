import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { spanOf, wordsOf, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { labelledTiles, MOST_TILES, MOST_WORDS_OF_A_LABEL, passageOf, SCORE_OF_SEVERAL } from './tiles.ts'

const FEWEST_WORDS_OF_A_LEAD = 3
const MOST_WORDS_OF_A_LEAD = 20
const MOST_WORDS_OF_A_COMPARISON = 30

/** Two to four counts of a sentence, each with its noun. */
export function several(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const labelled = found.filter(metric => metric.value !== undefined && hasLabel(metric))
  if (
    labelled.length < 2 ||
    labelled.length > MOST_TILES ||
    labelled.length < found.length ||
    sameLabels(labelled) ||
    !sideBySide(view, sentence, labelled)
  )
    return undefined
  const isCompared = labelled.some(({ unit }) => unit === 'x')
  const lead = isCompared
    ? wholeOf(sentence, MOST_WORDS_OF_A_COMPARISON)
    : (leadOf(view, sentence, labelled) ?? wholeOf(sentence, MOST_WORDS_OF_A_LEAD))
  if (isCompared && !lead) return undefined
  return [
    labelledTiles(
      view,
      sentence,
      SCORE_OF_SEVERAL,
      labelled.map(metric => ({ metric, label: labelOf(view, sentence, metric) })),
      lead,
    ),
  ]
}

/**
 * The sentence itself: whose numbers they are and what they do stands between them, and multiples (`1.5x higher throughput
 * and 1.7x faster answers than …`) say nothing without what they are multiples of.
 */
function wholeOf({ short, leans }: Sentence, most: number): Words | undefined {
  return leans || countWords(short.text) > most ? undefined : short
}

/** The noun of a count, with what a rate is by: `certificates per day`. */
function labelOf(view: View, sentence: Sentence, { counted, per }: Metric): Words {
  const passage = passageOf(view, sentence)
  const [span] = counted!.spans
  const from = passage && span ? passage.text.indexOf(counted!.text, sentence.from) : -1
  const end = from + counted!.text.length
  const rate =
    passage && per && from >= 0
      ? /^\s(?:per|an?|each|every|pro|par|por|al?)\s\p{L}+/u.exec(passage.text.slice(end))
      : null
  return rate ? wordsOf(passage!, from, end + rate[0].length) : counted!
}

/** A count with its noun says all on a tile; a share needs the rest of its sentence. */
function hasLabel({ counted, unit }: Metric): boolean {
  return (
    unit !== '%' &&
    unit !== 'pp' &&
    counted !== undefined &&
    !/^(?:of|times)\b/i.test(counted.text) &&
    countWords(counted.text) >= 1 &&
    countWords(counted.text) <= MOST_WORDS_OF_A_LABEL
  )
}

/** Two tiles that count the same thing are a comparison whose other half the labels would hide. */
function sameLabels(found: readonly Metric[]): boolean {
  return new Set(found.map(({ counted }) => counted!.text.toLowerCase())).size < found.length
}

/** Between one tile's words and the next number stand a comma and few words: they are listed, not related. */
function sideBySide(view: View, sentence: Sentence, found: readonly Metric[]): boolean {
  const text = passageOf(view, sentence)?.text ?? ''
  return found.slice(1).every((metric, index) => {
    const label = found[index]!.counted!.text
    const at = text.indexOf(label, found[index]!.to)
    const from = at + label.length
    return (
      at >= 0 &&
      /^(?:[,;]\s*(?:and|or|plus|as well as|&|und|et|y|e|en)?|\s+(?:and|or|plus|as well as|&|und|et|y|e|en)\b)\s*(?:\p{L}+\s){0,3}$/u.test(
        text.slice(from, metric.from),
      )
    )
  })
}

/**
 * What the sentence says before its first number: a clause of its own that a colon or dash closes, or, where nothing but
 * commas stands between the numbers, what they are the end of.
 */
function leadOf(view: View, sentence: Sentence, found: readonly Metric[]): Words | undefined {
  const passage = passageOf(view, sentence)
  const first = Math.min(...found.map(metric => metric.from))
  const before = passage?.text.slice(sentence.from, first) ?? ''
  const clause =
    /^(?<clause>.{12,}?)\s*[:—–]\s*(?:\p{L}+\s){0,4}$/u.exec(before)?.groups!['clause'] ??
    (isListToTheEnd(view, sentence, found) ? before.replace(/(?:,?\s+(?:with|including))?\s*$/i, '') : '')
  if (!passage || countWords(clause) < FEWEST_WORDS_OF_A_LEAD || countWords(clause) > MOST_WORDS_OF_A_LEAD)
    return undefined
  return { text: clause, spans: [spanOf(passage, sentence.from, sentence.from + clause.length)] }
}

/** `The line owns 3 ferries, 4 tugs and 1 crane.`: the numbers with their nouns are all that comes. */
function isListToTheEnd(view: View, sentence: Sentence, found: readonly Metric[]): boolean {
  const text = passageOf(view, sentence)?.text ?? ''
  const rests = found.map(({ to, counted }, index) =>
    text.slice(to, found[index + 1]?.from ?? sentence.to).replace(counted!.text, ''),
  )
  return rests.every(rest => /^\s*(?:[,;]?\s*(?:and|und|et|y|e|en)?)?\s*[.!]?\s*$/u.test(rest))
}

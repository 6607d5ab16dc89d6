import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { spanOf, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { labelledTiles, MOST_TILES, MOST_WORDS_OF_A_LABEL, passageOf, SCORE_OF_SEVERAL } from './tiles.ts'

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
  const lead = leadOf(view, sentence, labelled)
  return [
    labelledTiles(
      view,
      sentence,
      SCORE_OF_SEVERAL,
      labelled.map(metric => ({ metric, label: metric.counted! })),
      lead,
    ),
  ]
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

/** What the sentence says before its first number, if it is a clause of its own that a colon or dash closes. */
function leadOf(view: View, sentence: Sentence, found: readonly Metric[]): Words | undefined {
  const passage = passageOf(view, sentence)
  const first = Math.min(...found.map(metric => metric.from))
  const match =
    passage && /^(?<clause>.{12,}?)\s*[:—–]\s*(?:\p{L}+\s){0,4}$/u.exec(passage.text.slice(sentence.from, first))
  if (!passage || !match) return undefined
  const clause = match.groups!['clause']!
  return { text: clause, spans: [spanOf(passage, sentence.from, sentence.from + clause.length)] }
}

import type { Candidate } from '../candidate.ts'
import { change } from '../numbers/change-tiles.ts'
import { listedNumbers } from '../numbers/listed.ts'
import { several } from '../numbers/several.ts'
import { bestSingle, single } from '../numbers/single.ts'
import { factsOf, sentencesAt, type View } from '../view.ts'

/** Sentences with numbers: two to four as tiles, one with its sentence. */
export function metrics(view: View): Candidate[] {
  const all = factsOf(view, 'metric')
  const inSentences = view.sentences.flatMap(sentence => {
    const inside = all.filter(metric => sentencesAt(view, metric.where, metric.from, metric.to).includes(sentence))
    const tiles = inside.filter(metric => metric.unit !== 'x' || metric.counted)
    return several(view, sentence, tiles) ?? change(view, sentence, tiles) ?? single(view, sentence, tiles) ?? []
  })
  return [...bestSingle(inSentences), ...listedNumbers(view, all)]
}

import { distance } from './words/distance.ts'

/** The known word that a mistyped one is likely to mean: at most two letters away, and one in a short word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = word.length < 5 ? 1 : 2
  const near = known
    .map(each => ({ each, steps: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed)
  return near.toSorted((a, b) => a.steps - b.steps)[0]?.each
}

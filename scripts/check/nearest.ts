/** The known word that a mistyped one is likely to mean: at most two letters away, and one in a short word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = word.length < 5 ? 1 : 2
  const near = known
    .map(each => ({ each, steps: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed)
  return near.toSorted((a, b) => a.steps - b.steps)[0]?.each
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, swapped ? before[j - 2]! + 1 : Infinity)
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}

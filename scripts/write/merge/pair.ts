import type { Piece } from './pieces.ts'
import { textOf } from './pieces.ts'

/** Index in one deck to index in the other. */
export type Pairs = ReadonlyMap<number, number>

/** From here on two slides are likely the same, between the same neighbours and anywhere. */
const LIKE_NEXT_TO = 0.3
const LIKE_ANYWHERE = 0.6

/**
 * Which slides of two decks are the same: first by `id`, then, among the rest, the most alike, of the same layout
 * and between the same neighbours rather than elsewhere. Each slide has at most one partner.
 */
export function pairSlides(a: readonly Piece[], b: readonly Piece[]): Pairs {
  const pairs = new Map(pairById(a, b))
  const taken = new Set(pairs.values())
  for (const { i, j } of candidates(a, b, new Map(pairs))) {
    if (pairs.has(i) || taken.has(j)) continue
    pairs.set(i, j)
    taken.add(j)
  }
  return pairs
}

/** Slides with the same `id`; of several copies the most alike. */
export function pairById(a: readonly Piece[], b: readonly Piece[]): Pairs {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const [i, piece] of a.entries()) {
    const copies = b.flatMap((other, j) =>
      piece.id !== undefined && other.id === piece.id && !taken.has(j) ? [j] : [],
    )
    const score = (j: number): number => likeness(piece, b[j]!)
    const [best] = copies.length > 1 ? copies.sort((x, y) => score(y) - score(x)) : copies
    if (best === undefined) continue
    pairs.set(i, best)
    taken.add(best)
  }
  return pairs
}

/** Pairs of slides without partners that are alike enough, the most alike first. */
function candidates(a: readonly Piece[], b: readonly Piece[], byId: Pairs): readonly { i: number; j: number }[] {
  const taken = new Set(byId.values())
  const free = b.flatMap((_, j) => (taken.has(j) ? [] : [j]))
  const all = a.flatMap((piece, i) =>
    byId.has(i)
      ? []
      : free.map(j => {
          const near = sameNeighbours(i, j, a.length, b.length, byId)
          return { i, j, near, score: likeness(piece, b[j]!) + (near ? 0.1 : 0), same: piece.layout === b[j]!.layout }
        }),
  )
  return all
    .filter(({ near, score, same }) => score >= (near && same ? LIKE_NEXT_TO + 0.1 : LIKE_ANYWHERE))
    .sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j))
}

/** Whether the nearest paired slide before both, or after both, is the same. */
function sameNeighbours(i: number, j: number, lengthA: number, lengthB: number, pairs: Pairs): boolean {
  const back = new Map([...pairs].map(([x, y]) => [y, x]))
  let [left, right] = [i - 1, i + 1]
  while (left >= 0 && !pairs.has(left)) left -= 1
  while (right < lengthA && !pairs.has(right)) right += 1
  let [before, after] = [j - 1, j + 1]
  while (before >= 0 && !back.has(before)) before -= 1
  while (after < lengthB && !back.has(after)) after += 1
  return (pairs.get(left) ?? -1) === before || (pairs.get(right) ?? lengthB) === after
}

/** Share of words that two slides have in common (Dice), from 0 to 1. */
export function likeness(a: Piece, b: Piece): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length + y.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  const common = y.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return (2 * common.length) / (x.length + y.length)
}

/** The words of a slide, without the tool's own keys. */
function wordsOf(piece: Piece): readonly string[] {
  return (
    textOf(piece)
      .replace(/^(?:id|source|layout):.*$/gm, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

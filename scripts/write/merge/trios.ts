import { pairById, pairSlides } from './pair.ts'
import type { Piece } from './pieces.ts'

/** One slide in up to three versions. */
export interface Trio {
  readonly base: Piece | undefined
  readonly yours: Piece | undefined
  readonly fresh: Piece | undefined
}

/** All slides of three decks, each once, in each deck's order. */
export interface Trios {
  readonly inBase: readonly Trio[]
  readonly inYours: readonly Trio[]
  readonly inFresh: readonly Trio[]
}

/**
 * Finds the versions of each slide. Without a base yours and the new ones are paired directly; with one a slide that
 * you added and a new one are the same only if they have the same `id`.
 */
export function triosOf(base: readonly Piece[], yours: readonly Piece[], fresh: readonly Piece[]): Trios {
  const [toYours, toFresh] = [withFirst(base, yours), withFirst(base, fresh)]
  const old = base.map((piece, i) => {
    return { base: piece, yours: at(yours, toYours.get(i)), fresh: at(fresh, toFresh.get(i)) }
  })
  const [restOfYours, restOfFresh] = [without(yours, toYours.values()), without(fresh, toFresh.values())]
  const direct = base.length === 0 ? withFirst(yours, fresh) : pairById(restOfYours, restOfFresh)
  const none = undefined
  const added = restOfYours.map((piece, i) => ({ base: none, yours: piece, fresh: at(restOfFresh, direct.get(i)) }))
  const given = without(restOfFresh, direct.values()).map(piece => ({ base: none, yours: none, fresh: piece }))
  const all: readonly Trio[] = [...old, ...added, ...given]
  return {
    inBase: old,
    inYours: yours.flatMap(piece => all.filter(trio => trio.yours === piece)),
    inFresh: fresh.flatMap(piece => all.filter(trio => trio.fresh === piece)),
  }
}

/** The first slide carries the deck's headmatter: the first slides are one if nothing speaks against it. */
function withFirst(base: readonly Piece[], other: readonly Piece[]): ReadonlyMap<number, number> {
  const pairs = pairSlides(base, other)
  const taken = [...pairs.values()].includes(0)
  if (base.length === 0 || other.length === 0 || pairs.has(0) || taken) return pairs
  return new Map([[0, 0], ...pairs])
}

function at(pieces: readonly Piece[], index: number | undefined): Piece | undefined {
  return index === undefined ? undefined : pieces[index]
}

function without(pieces: readonly Piece[], indices: Iterable<number>): readonly Piece[] {
  const paired = new Set(indices)
  return pieces.filter((_, index) => !paired.has(index))
}

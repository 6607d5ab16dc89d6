import { hunksOf, linesOf } from './lines.ts'
import type { Piece } from './pieces.ts'
import type { Trio, Trios } from './trios.ts'

/** A line of one slide that the article changed and that a person has put on another slide. */
interface Carried {
  readonly from: Trio
  readonly to: Piece
  readonly line: string
  readonly fresh: string
}

/** Slides as they are to be merged where lines went from one to another. */
export interface Carry {
  /** The slide's three versions, without the lines that went elsewhere. */
  readonly of: (trio: Trio) => Trio
}

/**
 * Follows lines that a person took from a slide of the article to another one: who splits a slide or joins two gets the
 * article's new words where the old ones stand now. Only for lines that are nowhere else in the deck.
 */
export function carryLines(trios: Trios): Carry {
  const carried = trios.inBase.flatMap(trio => carriedFrom(trio, trios.inYours))
  return { of: trio => withoutSent(withReceived(trio, carried), trio, carried) }
}

function carriedFrom(from: Trio, inYours: readonly Trio[]): readonly Carried[] {
  const { base, yours, fresh } = from
  if (!base || !fresh) return []
  const [old, mine] = [linesOf(base.body), new Set(linesOf(yours?.body ?? ''))]
  return hunksOf(old, linesOf(fresh.body)).flatMap(({ start, end, lines }) => {
    const [line, now] = [old[start]!, lines[0]!]
    if (end - start !== 1 || lines.length !== 1 || !/\p{L}/u.test(line) || mine.has(line)) return []
    const places = inYours.filter(trio => linesOf(trio.yours!.body).includes(line))
    const [to] = places
    if (!to || places.length > 1 || linesOf(to.base?.body ?? '').includes(line)) return []
    return [{ from, to: to.yours!, line, fresh: now }]
  })
}

function withReceived(trio: Trio, carried: readonly Carried[]): Trio {
  const { yours } = trio
  const received = carried.filter(({ to }) => to === yours)
  if (!yours || received.length === 0) return trio
  const lines = linesOf(yours.body).map(line => received.find(one => one.line === line)?.fresh ?? line)
  return { ...trio, yours: { ...yours, body: lines.join('\n') } }
}

function withoutSent(trio: Trio, from: Trio, carried: readonly Carried[]): Trio {
  const sent = carried.filter(one => one.from === from)
  const { base, fresh } = trio
  if (!base || !fresh || sent.length === 0) return trio
  const without = (piece: Piece, gone: readonly string[]): Piece => {
    return {
      ...piece,
      body: linesOf(piece.body)
        .filter(line => !gone.includes(line))
        .join('\n'),
    }
  }
  return {
    ...trio,
    base: without(
      base,
      sent.map(({ line }) => line),
    ),
    fresh: without(
      fresh,
      sent.map(one => one.fresh),
    ),
  }
}

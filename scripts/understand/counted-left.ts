import type { Chunk } from './chunks.ts'

/** The chunks before a number: those of its own bracket, and those before that bracket. */
export interface Left {
  readonly inside: readonly Chunk[]
  readonly outside?: readonly Chunk[]
}

/** Nothing farther off is told of a number. */
const MOST_CHUNKS = 48
/** Words that only say that it is more: `a further £15m`, `an extra 3.5m`. */
const MORE =
  /^(?:an?|the|[a-z]+-than-[a-z]+|further|another|additional|extra|added|predicted|whole|full|record|mere|massive|huge|whopping)$/
/** Words that only stand between a number and its verb: `already`, the `’s` of a time that was left out. */
const FILLER = /^(?:the|an?|its?|their|just|only|even|also|already|again|now|still|then|ever|nearly|both|[’']s?)$/

/** What stands before each number, without other brackets, quotation marks and times. */
export function leftsOf(chunks: readonly Chunk[], count: number): Left[] {
  const places = new Map(chunks.flatMap(({ quantity }, at) => (quantity === undefined ? [] : [[quantity, at]])))
  return Array.from({ length: count }, (_, quantity) => {
    const at = places.get(quantity)
    return at === undefined ? { inside: [] } : leftOf(chunks.slice(Math.max(0, at - MOST_CHUNKS), at + 1))
  })
}

function leftOf(chunks: readonly Chunk[]): Left {
  const at = chunks.length - 1
  const { depth } = chunks[at]!
  const open = depth === 0 ? -1 : chunks.findLastIndex(({ head }, index) => index < at && /^[([]$/.test(head))
  const inside = withoutMore(plain(chunks.slice(open + 1, at), depth))
  return open < 0 ? { inside } : { inside, outside: plain(chunks.slice(0, open), depth - 1) }
}

function withoutMore(left: readonly Chunk[]): readonly Chunk[] {
  let end = left.length
  while (end > 0 && left[end - 1]!.kind !== 'verb' && left[end - 1]!.words.every(word => MORE.test(word))) end -= 1
  // `valued at between $4 and $5`
  if (left[end - 1]?.head === 'between' && left[end - 2]?.kind === 'preposition') end -= 1
  return left.slice(0, end)
}

function plain(chunks: readonly Chunk[], depth: number): Chunk[] {
  const level = chunks.filter(chunk => chunk.depth <= depth && !/^[()[\]"“”‘’']$/.test(chunk.head))
  return level.filter((chunk, at) => {
    const [before, after] = [level[at - 1], level[at + 1]]
    // `more than doubled`
    if (chunk.head === 'than' && before?.head === 'more' && after?.kind === 'verb') return false
    // `in the last quarter`, `on average`
    const isAside = chunk.kind === 'preposition' && (after?.time || after?.head === 'average')
    const isAverage = chunk.head === 'average' && /^(?:on|in)$/.test(before?.head ?? '')
    return !chunk.time && !isAside && !isAverage && !(chunk.kind === 'other' && FILLER.test(chunk.head))
  })
}

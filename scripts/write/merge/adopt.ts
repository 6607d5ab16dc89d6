import { HEAD_KEYS } from '../headmatter.ts'
import { keysWhere } from './matter.ts'
import type { Piece } from './pieces.ts'
import { asItIs } from './slide.ts'
import type { Placed } from './assemble.ts'

/** A deck that Lectern never wrote: all its slides as they are, the article's after them. */
export function adopted(yours: readonly Piece[], fresh: readonly Piece[]): readonly Placed[] {
  return [
    ...yours.map(piece => ({ ...asItIs(piece), origin: piece, orphaned: false })),
    ...fresh.map((piece, index) => {
      return { ...asItIs(index === 0 ? withoutHead(piece) : piece), origin: undefined, orphaned: false }
    }),
  ]
}

/** The headmatter of the deck is its user's. */
function withoutHead(piece: Piece): Piece {
  const head = new Set<string>(HEAD_KEYS)
  return { ...piece, frontmatter: keysWhere(piece.frontmatter, ({ key }) => !head.has(key)) }
}

import type { Conflict } from './conflict.ts'
import { assemble } from './assemble.ts'
import type { Placed } from './assemble.ts'
import { orderOf } from './order.ts'
import { piecesOf } from './pieces.ts'
import type { Pieces } from './pieces.ts'
import { asItIs, mergeSlide, sameSlide } from './slide.ts'
import { triosOf } from './trios.ts'
import type { Trio } from './trios.ts'

export type { Conflict } from './conflict.ts'
export { headmatterOf } from './pieces.ts'

/** What a merge gives. */
export interface Merged {
  /** The new slides.md. */
  readonly text: string
  /** How many slides it has. */
  readonly slides: number
  /** What the user has to look at, in the order of the text. */
  readonly conflicts: readonly Conflict[]
  /**
   * `yours` was left as it is, and nothing of `fresh` is in it: without a base it has no slide of Lectern's, or with
   * one it hides where its slides end (a comment that is never closed).
   */
  readonly unrelated: boolean
}

/**
 * Brings what is new in the article into a deck that a person has edited.
 *
 * `base` is the text that the tool wrote last (its own, not the merged one), `yours` the deck as it stands, `fresh`
 * what the tool would write now. The user's order, deletions and additions win. Within a slide the frontmatter is
 * merged key by key, body and notes by lines; where both changed the same, yours stands, and the new text is kept in
 * a comment at the top of the slide's body. Line ends stay as they are in `yours`.
 * Without a base nothing of yours is changed or taken away: what is only in `fresh` is added.
 */
export function merge(base: string | undefined, yours: string, fresh: string): Merged {
  if (yours === base || yours.trim() === '') return unchanged(fresh)
  const eol = yours.includes('\r\n') ? '\r\n' : '\n'
  const [b, f] = [base && withLineEnds(base, eol), withLineEnds(fresh, eol)]
  if (f === b || f === yours) return unchanged(yours)
  if (yours === b) return unchanged(f)
  return mergeDecks(piecesOf(b), piecesOf(yours), piecesOf(f), eol) ?? unchanged(yours, true)
}

function mergeDecks(base: Pieces, yours: Pieces, fresh: Pieces, eol: string): Merged | undefined {
  const trios = triosOf(base.pieces, yours.pieces, fresh.pieces)
  if (base.pieces.length === 0 && !trios.inYours.some(sharesId)) return undefined
  const first = trios.inYours[0]
  const order = orderOf(trios, trio => trio === first || stays(trio))
  const merged = assemble(
    order.map(trio => placed(trio, eol)),
    yours,
    eol,
  )
  const { slides } = merged
  return piecesOf(merged.text).pieces.length === slides ? { ...merged, unrelated: false } : undefined
}

function sharesId({ yours, fresh }: Trio): boolean {
  return yours?.id !== undefined && yours.id === fresh?.id
}

/** Deleted by you: gone. No longer in the article: gone as well, unless you have changed or added it. */
function stays({ base, yours, fresh }: Trio): boolean {
  if (!yours) return !base
  return Boolean(fresh || !base || !sameSlide(base, yours))
}

function placed({ base, yours, fresh }: Trio, eol: string): Placed {
  if (yours && fresh) return { ...mergeSlide(base, yours, fresh, eol), origin: yours, orphaned: false }
  const piece = (yours ?? fresh)!
  return { ...asItIs(piece), origin: yours, orphaned: Boolean(yours && base) && !sameSlide(base!, piece) }
}

function unchanged(text: string, unrelated = false): Merged {
  return { text, slides: piecesOf(text).pieces.length, conflicts: [], unrelated }
}

function withLineEnds(text: string, eol: string): string {
  return text.replace(/\r?\n/g, eol)
}

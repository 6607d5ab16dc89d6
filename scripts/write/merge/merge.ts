import type { Conflict } from '../../model/merged.ts'
import { adopted } from './adopt.ts'
import { assemble } from './assemble.ts'
import type { Placed } from './assemble.ts'
import { carryLines } from './carry.ts'
import { withMovedHead } from './head.ts'
import { plainText, withEndsOf } from './line-ends.ts'
import { orderOf } from './order.ts'
import { piecesOf } from './pieces.ts'
import type { Pieces } from './pieces.ts'
import { asItIs, mergeSlide, sameSlide } from './slide.ts'
import { takenPiece, takenTrios } from './take.ts'
import { triosOf } from './trios.ts'
import type { Trio, Trios } from './trios.ts'

/** What a merge gives. */
export interface Merged {
  /** The new slides.md. */
  readonly text: string
  /** How many slides it has. */
  readonly slides: number
  /** What the user has to look at, in the order of the text. */
  readonly conflicts: readonly Conflict[]
  /** Why `yours` was left as it is and nothing of `fresh` is in it. */
  readonly refusal?: Refusal
}

/**
 * `foreign`: without a base the deck has no slide of Lectern's. `unclosed`: it hides where its slides end, by a comment
 * that is never closed.
 */
export type Refusal = 'foreign' | 'unclosed'

/** What a person asks of a merge. */
export interface MergeOptions {
  /** Slides to be taken as the article gives them: by number, by the name that links use, or by `id`. */
  readonly take?: readonly string[] | undefined
  /** A deck without a slide of Lectern's is left as it is and gets the article's slides after its own. */
  readonly adopt?: boolean | undefined
}

/**
 * Brings what is new in the article into a deck that a person has edited.
 *
 * `base` is the text that the tool wrote last (its own, not the merged one), `yours` the deck as it stands, `fresh`
 * what the tool would write now. The user's order, deletions and additions win. Within a slide the frontmatter is
 * merged key by key, body and notes by lines; where both changed the same, yours stands, and the new text is kept in
 * a comment at the top of the slide's body. Line ends and byte order mark stay as they are in `yours`.
 * Without a base nothing of yours is changed or taken away: what is only in `fresh` is added.
 * Throws `Trouble('usage')` for a slide to be taken that is not there.
 */
export function merge(base: string | undefined, yours: string, fresh: string, options: MergeOptions = {}): Merged {
  const merged = mergePlain(base && plainText(base), plainText(yours), plainText(fresh), options)
  return { ...merged, text: withEndsOf(yours, merged.text) }
}

function mergePlain(base: string | undefined, yours: string, fresh: string, options: MergeOptions): Merged {
  if (yours.trim() === '') return unchanged(fresh)
  if (!options.take?.length) {
    if (yours === base) return unchanged(fresh)
    if (fresh === base || fresh === yours) return unchanged(yours)
  }
  const merged = mergeDecks(piecesOf(base), piecesOf(yours), piecesOf(fresh), options)
  return typeof merged === 'string' ? { ...unchanged(yours), refusal: merged } : merged
}

function mergeDecks(base: Pieces, yours: Pieces, fresh: Pieces, options: MergeOptions): Merged | Refusal {
  const trios = triosOf(base.pieces, yours.pieces, fresh.pieces)
  const foreign = base.pieces.length === 0 && !trios.inYours.some(sharesId)
  if (foreign && !options.adopt) return 'foreign'
  const taken = takenTrios(options.take ?? [], trios)
  const merged = assemble(foreign ? adopted(yours.pieces, fresh.pieces) : placedSlides(trios, taken), yours)
  return piecesOf(merged.text).pieces.length === merged.slides ? merged : 'unclosed'
}

function placedSlides(trios: Trios, taken: ReadonlySet<Trio>): readonly Placed[] {
  const first = trios.inYours[0]
  const carry = carryLines(trios)
  return orderOf(trios, trio => trio === first || taken.has(trio) || stays(trio)).map((trio, index) => {
    if (!taken.has(trio)) return placed(carry.of(withMovedHead(trio, trios)), trio)
    return { ...asItIs(takenPiece(trio, index === 0)), origin: trio.yours, orphaned: false }
  })
}

function sharesId({ yours, fresh }: Trio): boolean {
  return yours?.id !== undefined && yours.id === fresh?.id
}

/** Deleted by you: gone. No longer in the article: gone as well, unless you have changed or added it. */
function stays({ base, yours, fresh }: Trio): boolean {
  if (!yours) return !base
  return Boolean(fresh || !base || !sameSlide(base, yours))
}

function placed({ base, yours, fresh }: Trio, { yours: origin }: Trio): Placed {
  if (yours && fresh) return { ...mergeSlide(base, yours, fresh), origin, orphaned: false }
  const piece = (yours ?? fresh)!
  return { ...asItIs(piece), origin, orphaned: Boolean(yours && base) && !sameSlide(base!, piece) }
}

function unchanged(text: string): Merged {
  return { text, slides: piecesOf(text).pieces.length, conflicts: [] }
}

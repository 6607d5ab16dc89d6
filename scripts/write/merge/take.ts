import { Trouble } from '../../model/trouble.ts'
import { HEAD_KEYS } from '../headmatter.ts'
import { byKey, keysWhere, matterOf } from './matter.ts'
import type { Piece } from './pieces.ts'
import type { Trio, Trios } from './trios.ts'

/**
 * The slides that a person wants as the article gives them: each is named by its number in their deck, by the name that
 * links to it use, or by its `id`. Throws `Trouble('usage')` for one that is not there, or not the article's.
 */
export function takenTrios(names: readonly string[], trios: Trios): ReadonlySet<Trio> {
  return new Set(names.map(name => takenTrio(name, trios)))
}

function takenTrio(name: string, { inBase, inYours, inFresh }: Trios): Trio {
  const named = (piece: Piece | undefined) => piece && (piece.alias === name || piece.id === name)
  const trio =
    (/^\d+$/.test(name) ? inYours[Number(name) - 1] : undefined) ??
    inYours.find(({ yours }) => named(yours)) ??
    [...inFresh, ...inBase].find(({ base, fresh }) => named(fresh) ?? named(base))
  if (trio?.fresh) return trio
  if (!trio) {
    const hint = `It has ${inYours.length} slides. Name one by its number, by the name that links use, or by its id.`
    throw new Trouble('usage', `The deck has no slide ${name}.`, hint)
  }
  const why = trio.base ? 'the article no longer gives it' : 'it is a slide of your own'
  throw new Trouble('usage', `Slide ${name} has no new version: ${why}.`, 'Delete it if you do not need it.')
}

/** A slide as the article gives it, in the place of yours; of your headmatter only what Lectern wrote is replaced. */
export function takenPiece({ base, yours, fresh }: Trio, isFirst: boolean): Piece {
  const piece = fresh!
  if (!yours) return piece
  const frontmatter = isFirst ? withHeadOf(yours, piece, base) : piece.frontmatter
  return { ...piece, frontmatter, separator: yours.separator, end: yours.end }
}

/** What you said of the whole deck stays: keys of your own, and the theme. */
function withHeadOf(yours: Piece, fresh: Piece, base: Piece | undefined): string {
  const [y, f, b] = [yours, fresh, base].map(piece => piece && matterOf(piece.frontmatter))
  if (!y || !f) return fresh.frontmatter
  const [known, before] = [byKey(f), b && byKey(b)]
  const head = new Set<string>(HEAD_KEYS.filter(key => key !== 'title'))
  const own = y.entries.filter(({ key }) => head.has(key) || !(known.has(key) || before?.has(key)))
  const kept = new Set(own.map(({ key }) => key))
  const mine = own.map(entry => entry.text + entry.tail).join('')
  return keysWhere(fresh.frontmatter, ({ key }) => !kept.has(key)).replace(f.open, () => f.open + mine)
}

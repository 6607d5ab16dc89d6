import type { Datum } from './datum.ts'
import { textHeight, textWidth, widestWord } from './fit.ts'
import { tileOf, TRACKING, type Tile } from './tiles.ts'
import { isShare, reachOf } from './whole.ts'

/** A share with a ring that is its whole. */
export interface Ring {
  readonly tile: Tile
  /** The part that is certain, as a path; empty for a ceiling. */
  readonly full: string
  /** The part that is not. */
  readonly open: string
}

/** Two to six shares, each beside its own whole; sizes in px. */
export interface Rings {
  readonly rings: readonly Ring[]
  readonly columns: number
  readonly figure: number
  readonly label: number
  /** Across a ring. */
  readonly size: number
}

/** A ring is drawn in a box of this side. */
export const BOX = 100
export const RADIUS = 41
const MOST = 6
const GAP = { column: 48, row: 30, beside: 18, under: 16 } as const
/** Above a tile: its hairline and the air under it. */
const ABOVE = 20
const BEFORE = 26
const FIGURES = [112, 104, 96, 90, 84, 78, 72, 66, 60, 54, 48, 44, 40] as const
const LABELS = [26, 24, 22, 20] as const
/** Figures smaller than this do not lead the page: rather set the labels smaller. */
const SMALL = 54
/** A ring to its figure, the largest that fits first; no larger than this in px. */
const RINGS = [2, 1.85, 1.7, 1.55, 1.4, 1.25, 1.12] as const
const LEAST_RING = 1.12
const LARGEST = 196

/** An arc from `from` to `to`, parts of the whole turn from the top on, in the box of a ring. */
function arc(from: number, to: number): string {
  if (to - from <= 0) return ''
  const point = (part: number) => {
    const angle = 2 * Math.PI * part - Math.PI / 2
    return `${round(BOX / 2 + RADIUS * Math.cos(angle))} ${round(BOX / 2 + RADIUS * Math.sin(angle))}`
  }
  const half = (from + to) / 2
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 0 1 ${point(half)}A${RADIUS} ${RADIUS} 0 0 1 ${point(to)}`
}

const round = (value: number): number => Math.round(value * 100) / 100

function ringOf(datum: Datum): Ring {
  const { sure, perhaps } = reachOf(datum)
  return { tile: tileOf(datum), full: arc(0, sure), open: arc(sure, perhaps) }
}

/** Three stand beside each other, as do five and six in two rows; two and four leave more room for words. */
const columnsFor = (count: number): number => (count === 2 || count === 4 ? 2 : 3)

/**
 * Draws two to six shares, each beside a ring that is its own whole, so that none is measured by another. Nothing for what
 * is no share, and where the words leave no room. `width` and `height` in px.
 */
export function ringsOf(data: readonly Datum[], width: number, height: number): Rings | undefined {
  if (data.length < 2 || data.length > MOST || !data.every(isShare)) return undefined
  const rings = data.map(ringOf)
  const columns = columnsFor(rings.length)
  const rows = Math.ceil(rings.length / columns)
  const room = {
    width: (width - (columns - 1) * GAP.column) / columns,
    height: (height - (rows - 1) * GAP.row) / rows - ABOVE,
  }
  const trials = LABELS.map(label => ({
    label,
    figure: FIGURES.find(figure => fits(rings, figure * LEAST_RING, figure, label, room)) ?? 0,
  }))
  const best = trials.find(({ figure }) => figure >= SMALL) ?? trials.reduce((a, b) => (b.figure > a.figure ? b : a))
  if (best.figure === 0) return undefined
  const sizes = RINGS.map(ring => Math.min(LARGEST, Math.round(best.figure * ring)))
  const size = sizes.find(each => fits(rings, each, best.figure, best.label, room)) ?? sizes.at(-1)!
  return { rings, columns, ...best, size }
}

function fits(
  rings: readonly Ring[],
  size: number,
  figure: number,
  label: number,
  room: { readonly width: number; readonly height: number },
): boolean {
  return rings.every(({ tile: { amount, label: words, time } }) => {
    const text = [words, time].filter(Boolean).join(' ')
    const beside = Math.max(
      textWidth(amount.figure, 'display', figure, TRACKING),
      amount.before ? textWidth(amount.before, 'sans', 20) : 0,
    )
    const head = Math.max(size, figure + (amount.before ? BEFORE : 0))
    const under = textHeight(text, label, { face: 'sans', width: room.width * 0.98, leading: 1.22 })
    return (
      size + GAP.beside + beside <= room.width * 0.99 &&
      head + GAP.under + under <= room.height &&
      widestWord(text, 'sans', label) <= room.width
    )
  })
}

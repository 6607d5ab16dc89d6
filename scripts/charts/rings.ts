import type { Room } from './columns.ts'
import type { Datum } from './datum.ts'
import { textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'
import { cellsOf, hasSquares, isShare, type CellState } from './reach.ts'
import { tileOf, TRACKING, wordsOfTile, type Tile } from './tiles.ts'
import { turnOf, type Turn } from './turn.ts'

/** A share with a drawing that is its whole: a ring or a hundred squares. */
export interface Ring {
  readonly tile: Tile
  readonly turn?: Turn
  readonly cells?: readonly CellState[]
}

/** Two to six shares, each with its own whole; sizes in px. */
export interface Rings {
  readonly kind: 'rings' | 'squares'
  /** Where the numbers stand: within their rings, or beside the drawing. */
  readonly figures: 'inside' | 'beside'
  readonly rings: readonly Ring[]
  readonly columns: number
  readonly figure: number
  readonly label: number
  /** Across a drawing. */
  readonly size: number
  /** How high drawing and number are together, the same for all, so that the numbers share a line. */
  readonly head: number
  /** Numbers stand on the line that drawings end at, rather than in the middle of drawings too low for that. */
  readonly low: boolean
}

const MOST = 6
const MOST_SQUARES = 2
const GAP = { column: 48, row: 30, beside: 18, under: 16 } as const
/** Above a tile: its hairline and the air under it. */
const ABOVE = 20
const BEFORE = 26
const FIGURES = [112, 104, 96, 90, 84, 78, 72, 66, 60, 54, 48, 44, 40] as const
/** Squares are many: rather they are large than the number beside them. */
const FIGURES_AT_SQUARES = FIGURES.slice(5)
const LABELS = [26, 24, 22, 20] as const
/** Few shares have larger words. */
const LABELS_OF_FEW = [30, 28, ...LABELS] as const
/** Figures smaller than this do not lead the page: rather set the labels smaller. */
const SMALL = 54
/** A drawing to its figure, the largest that fits first. */
const RINGS = [2, 1.85, 1.7, 1.55, 1.4, 1.25, 1.12] as const
const SQUARES = [3.2, 3, 2.8, 2.6, 2.4, 2.2, 2, 1.85, 1.7] as const
/** No larger than this in px; squares smaller than the least could not be counted. */
const LARGEST = 236
const LEAST_SQUARES = 140
/** Rings around their numbers, in px, and how much of a ring its number may take. */
const AROUND = [280, 260, 240, 225, 210, 195, 180, 165] as const
/** Where a column has room for a number beside its ring, a smaller ring around it is none. */
const LEAST_AROUND = { two: 210, three: 165 } as const
const WITHIN = 0.6
const MOST_AROUND = 3
/** A box narrower than this has one column. */
const NARROW = 480

/** Three stand beside each other, as do five and six in two rows; two and four leave more room for words. */
const columnsFor = (count: number, width: number): number => (width < NARROW ? 1 : count === 2 || count === 4 ? 2 : 3)

function roomsFor(count: number, { width, height }: Room): Room & { readonly columns: number } {
  const columns = columnsFor(count, width)
  const rows = Math.ceil(count / columns)
  return {
    columns,
    width: (width - (columns - 1) * GAP.column) / columns,
    height: (height - (rows - 1) * GAP.row) / rows - ABOVE,
  }
}

/**
 * Draws two to six shares, each with a ring that is its own whole, so that none is measured by another. Nothing for what
 * is no share, and where the words leave no room. `width` and `height` in px.
 */
export function ringsOf(data: readonly Datum[], width: number, height: number): Rings | undefined {
  if (data.length < 2 || data.length > MOST || !data.every(isShare)) return undefined
  const { columns, ...room } = roomsFor(data.length, { width, height })
  const rings = data.map((datum): Ring => ({ tile: tileOf(datum), turn: turnOf(datum) }))
  const set = (data.length <= MOST_AROUND ? around(rings, room) : undefined) ?? beside(rings, room, RINGS, FIGURES)
  return set && { kind: 'rings', rings, columns, ...set }
}

/** Draws two shares of whole hundredths as a hundred squares each; nothing for others. */
export function squaresOf(data: readonly Datum[], width: number, height: number): Rings | undefined {
  if (data.length < 2 || data.length > MOST_SQUARES || !data.every(hasSquares)) return undefined
  const { columns, ...room } = roomsFor(data.length, { width, height })
  const rings = data.map((datum): Ring => ({ tile: tileOf(datum), cells: cellsOf(datum) }))
  const set = beside(rings, room, SQUARES, FIGURES_AT_SQUARES)
  return set && set.size >= LEAST_SQUARES ? { kind: 'squares', rings, columns, ...set } : undefined
}

type Set = Pick<Rings, 'figures' | 'figure' | 'label' | 'size' | 'head' | 'low'>

/** Numbers within their rings, which are as large as they go. */
function around(rings: readonly Ring[], room: Room): Set | undefined {
  if (rings.some(({ tile }) => tile.amount.before)) return undefined
  const least = rings.length > 2 ? LEAST_AROUND.three : LEAST_AROUND.two
  for (const label of LABELS_OF_FEW.filter(each => each >= 24))
    for (const size of AROUND.filter(each => each >= least)) {
      const figure = FIGURES.find(each =>
        rings.every(({ tile }) => textWidth(tile.amount.figure, 'display', each, TRACKING) <= size * WITHIN),
      )
      const fits = rings.every(({ tile }) => {
        const text = wordsOfTile(tile)
        return (
          size + GAP.under + underOf(text, label, room.width) <= room.height &&
          widestWord(text, 'sans', label) <= room.width
        )
      })
      if (figure !== undefined && fits && size <= room.width)
        return { figures: 'inside', figure, label, size, head: size, low: false }
    }
  return undefined
}

const underOf = (text: string, label: number, width: number): number =>
  textHeight(text, label, { face: 'sans', width: width * 0.98, leading: 1.22 })

/** Numbers beside their drawings, as large as they go. */
function beside(
  rings: readonly Ring[],
  room: Room,
  ratios: readonly number[],
  figures: readonly number[],
): Set | undefined {
  const least = ratios.at(-1)!
  const labels = rings.length <= MOST_AROUND ? LABELS_OF_FEW : LABELS
  const trials = labels.map(label => ({
    label,
    figure: figures.find(figure => fits(rings, figure * least, figure, label, room)) ?? 0,
  }))
  const best = trials.find(({ figure }) => figure >= SMALL) ?? trials.reduce((a, b) => (b.figure > a.figure ? b : a))
  if (best.figure === 0) return undefined
  const sizes = ratios.map(ratio => Math.min(LARGEST, Math.round(best.figure * ratio)))
  const size = sizes.find(each => fits(rings, each, best.figure, best.label, room)) ?? sizes.at(-1)!
  return { figures: 'beside', ...best, size, ...headOf(rings, size, best.figure) }
}

/** A number stands at the middle of its drawing, its qualifier over it, where the drawing is high enough. */
function headOf(rings: readonly Ring[], size: number, figure: number): Pick<Rings, 'head' | 'low'> {
  const before = rings.some(({ tile }) => tile.amount.before) ? BEFORE : 0
  return { head: Math.max(size, figure + before), low: size < figure + 2 * before }
}

function fits(rings: readonly Ring[], size: number, figure: number, label: number, room: Room): boolean {
  const { head } = headOf(rings, size, figure)
  return rings.every(({ tile }) => {
    const { amount } = tile
    const text = wordsOfTile(tile)
    const wide = Math.max(
      textWidth(amount.figure, 'display', figure, TRACKING),
      amount.before ? textWidth(amount.before, 'sans', 20) : 0,
    )
    return (
      size + GAP.beside + wide <= room.width * 0.99 &&
      head + GAP.under + underOf(text, label, room.width) <= room.height &&
      widestWord(text, 'sans', label) <= room.width
    )
  })
}

import type { Datum } from './datum.ts'
import type { ShareDrawing } from './share-drawing.ts'
import { lineCount, textHeight, widestWord } from './fit.ts'
import { cellsOf, hasSquares, isShare, reachOf, type CellState } from './reach.ts'
import { hatch } from './scale.ts'
import { tileOf, TRACKING, wordsOfTile, type Tile } from './tiles.ts'
import { turnOf, type Turn } from './turn.ts'

/** One share with its whole, ready to draw; sizes in px. */
export interface WholeShare {
  readonly tile: Tile
  readonly figure: number
  readonly label: number
  /** Width of the number and its words. */
  readonly words: number
  /** A hundred squares beside the number, for whole hundredths; nothing for a strip. */
  readonly grid?: { readonly side: number; readonly cells: readonly CellState[] }
  /** A ring beside the number. */
  readonly ring?: Turn & { readonly side: number }
  /** A strip between the number and its words, for fractions. */
  readonly strip?: Strip
}

/** A strip whose length is the whole. */
export interface Strip {
  readonly width: number
  readonly height: number
  /** The part that is certain. */
  readonly full: number
  /** The part that is not, in strokes. */
  readonly open: { readonly x: number; readonly width: number } | undefined
  readonly hatched: string
  /** Where the whole is cut into equal parts. */
  readonly cuts: readonly number[]
}

/** More parts are not counted on a strip. */
const MOST_PARTS = 20
const GAP = 60
const LARGEST_SIDE = 336
/** A drawing smaller than this beside its number says less than a strip over the whole width. */
const LEAST_SIDE = 150
const STRIP = { least: 84, most: 120 } as const
const STRIP_OF_HEIGHT = 0.3
/** Room for the number and its words beside a drawing. */
const LEAST_WORDS = 180
const STRIP_AIR = 32
const BEFORE = 30
/** Below a figure's line, for letters that reach under it; the same in components/WholeShare.vue. */
const DESCENT = 0.1
const FIGURES = [168, 152, 140, 128, 118, 108, 98, 90, 84, 78, 72, 66, 60] as const
/** Beside figures smaller than this, words are not as large. */
const LARGE = 128
const LABELS = [30, 28, 26, 24, 22, 20] as const

/** The strip of a share: as long as its whole, the share from its beginning. */
export function stripOf(datum: Datum, width: number, height: number): Strip {
  const { of = 1 } = datum
  const { sure, perhaps } = reachOf(datum)
  const [from, to] = [sure * width, perhaps * width]
  const cuts = Number.isInteger(of) && of <= MOST_PARTS ? Array.from({ length: of - 1 }, (_, at) => at + 1) : []
  return {
    width,
    height,
    full: from,
    open: to > from ? { x: from, width: to - from } : undefined,
    hatched: to > from ? hatch(from, 0, to - from, height) : '',
    cuts: cuts.map(at => (at / of) * width),
  }
}

const upright = (tile: Tile): number => (tile.amount.before ? BEFORE : 0)

/** How one share is set: the largest number whose words fit beside or around the drawing. */
function set(tile: Tile, words: number, height: number): { figure: number; label: number } | undefined {
  const text = wordsOfTile(tile)
  for (const label of LABELS)
    for (const figure of FIGURES.filter(each => label <= 26 || each >= LARGE)) {
      const setting = { face: 'display', width: words, leading: 1, tracking: TRACKING } as const
      if (widestWord(tile.amount.figure, 'display', figure, TRACKING) > words * 0.99) continue
      const own = lineCount(tile.amount.figure, figure, setting) * figure + upright(tile) + 16 + figure * DESCENT
      const rest = textHeight(text, label, { face: 'sans', width: words, leading: 1.25 })
      if (own + rest <= height && widestWord(text, 'sans', label) <= words) return { figure, label }
    }
  return undefined
}

/**
 * Draws a share of a known whole as wanted: a hundred squares, which need whole hundredths, a ring or a strip; without a
 * wish squares where it has them, a strip otherwise. Nothing for what is no such share. `width` and `height` in px.
 */
export function wholeShareOf(
  data: readonly Datum[],
  width: number,
  height: number,
  wanted?: ShareDrawing,
): WholeShare | undefined {
  const [datum, ...others] = data
  if (!datum || others.length > 0 || !isShare(datum)) return undefined
  const way = wanted === 'squares' || wanted === undefined ? (hasSquares(datum) ? 'squares' : 'strips') : wanted
  return (way === 'strips' ? undefined : beside(datum, width, height, way)) ?? strip(datum, width, height)
}

/** The drawing beside its number and words. */
function beside(datum: Datum, width: number, height: number, way: 'squares' | 'rings'): WholeShare | undefined {
  const tile = tileOf(datum)
  const most = Math.min(LARGEST_SIDE, height, width - GAP - LEAST_WORDS)
  if (most < LEAST_SIDE) return undefined
  const words = width - most - GAP
  const sizes = set(tile, words, height)
  const drawing =
    way === 'squares' ? { grid: { side: most, cells: cellsOf(datum) } } : { ring: { side: most, ...turnOf(datum) } }
  return sizes && { tile, ...sizes, words, ...drawing }
}

function strip(datum: Datum, width: number, height: number): WholeShare | undefined {
  const tile = tileOf(datum)
  const words = Math.min(width, 780)
  const tall = Math.min(STRIP.most, Math.max(STRIP.least, Math.round(height * STRIP_OF_HEIGHT)))
  const sizes = set(tile, words, height - tall - 2 * STRIP_AIR)
  return sizes && { tile, ...sizes, words, strip: stripOf(datum, width, tall) }
}

import type { Datum } from './datum.ts'
import { lineCount, textHeight, widestWord } from './fit.ts'
import { hatch } from './scale.ts'
import { tileOf, TRACKING, type Tile } from './tiles.ts'

/** A part of the whole as it is drawn: surely in it, perhaps in it, not in it. */
export type CellState = 'full' | 'open' | 'empty'

/** One share with its whole, ready to draw; sizes in px. */
export interface WholeShare {
  readonly tile: Tile
  readonly figure: number
  readonly label: number
  /** Width of the number and its words. */
  readonly words: number
  /** A hundred squares beside the number, for whole hundredths; nothing for a strip. */
  readonly grid?: { readonly side: number; readonly cells: readonly CellState[] }
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

const HUNDRED = 100
/** More parts are not counted on a strip. */
const MOST_PARTS = 20
const GAP = 60
const LARGEST_GRID = 336
const STRIP = 84
const STRIP_AIR = 32
const BEFORE = 30
/** Below a figure's line, for letters that reach under it; the same in components/WholeShare.vue. */
const DESCENT = 0.1
const FIGURES = [168, 152, 140, 128, 118, 108, 98, 90, 84, 78, 72, 66, 60] as const
const LABELS = [26, 24, 22, 20] as const

/** Whether a number is a share whose whole is known, and no more than it. */
export function isShare({ value, of, high, before, certainty }: Datum): boolean {
  const plain = high === undefined && before === undefined && certainty !== 'range' && certainty !== 'words'
  return plain && value !== undefined && of !== undefined && value > 0 && value <= of
}

/**
 * Up to where a share of `value` is certain, and up to where perhaps, in the unit of `value`: an approximate one leaves
 * `doubt` about its end open, of a ceiling nothing is certain.
 */
function reachWith(
  value: number,
  certainty: Datum['certainty'],
  doubt: number,
): { readonly sure: number; readonly perhaps: number } {
  if (certainty === 'at-most' || certainty === 'projected') return { sure: 0, perhaps: value }
  if (certainty === 'about') return { sure: value - doubt, perhaps: value }
  return { sure: value, perhaps: certainty === 'at-least' ? value + doubt : value }
}

/**
 * The squares of a hundred, whole ones only. An approximate share ends in an open square: its last one (`about`), or
 * the next after it (`over`); of a ceiling none is certain.
 */
export function cellsOf({ value = 0, certainty }: Datum): readonly CellState[] {
  const { sure, perhaps } = reachWith(value, certainty, 1)
  return Array.from({ length: HUNDRED }, (_, at) => (at < sure ? 'full' : at < perhaps ? 'open' : 'empty'))
}

/** Of the whole, how much about its end an approximate share leaves open. */
const DOUBT = 0.03

/** The same as parts of the whole, which is not left. */
export function reachOf({ value = 0, of = 1, certainty }: Datum): ReturnType<typeof reachWith> {
  const { sure, perhaps } = reachWith(value / of, certainty, DOUBT)
  return { sure: Math.max(0, sure), perhaps: Math.min(1, perhaps) }
}

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
  const text = [tile.label, tile.time].filter(Boolean).join(' ')
  for (const label of LABELS)
    for (const figure of FIGURES) {
      const setting = { face: 'display', width: words, leading: 1, tracking: TRACKING } as const
      if (widestWord(tile.amount.figure, 'display', figure, TRACKING) > words * 0.99) continue
      const own = lineCount(tile.amount.figure, figure, setting) * figure + upright(tile) + 16 + figure * DESCENT
      const rest = textHeight(text, label, { face: 'sans', width: words, leading: 1.25 })
      if (own + rest <= height && widestWord(text, 'sans', label) <= words) return { figure, label }
    }
  return undefined
}

/**
 * Draws a share of a known whole: a hundred squares for whole hundredths, a strip otherwise. Nothing for what is no
 * share, and where the words leave no room. `width` and `height` in px.
 */
export function wholeShareOf(data: readonly Datum[], width: number, height: number): WholeShare | undefined {
  const [datum, second] = data
  if (!datum || second || !isShare(datum)) return undefined
  return hasSquares(datum)
    ? (squares(datum, width, height) ?? strip(datum, width, height))
    : strip(datum, width, height)
}

const hasSquares = ({ value, of }: Datum): boolean => of === HUNDRED && Number.isInteger(value)

function squares(datum: Datum, width: number, height: number): WholeShare | undefined {
  const side = Math.min(LARGEST_GRID, height)
  const words = width - side - GAP
  const tile = tileOf(datum)
  const sizes = set(tile, words, height)
  return sizes && { tile, ...sizes, words, grid: { side, cells: cellsOf(datum) } }
}

function strip(datum: Datum, width: number, height: number): WholeShare | undefined {
  const tile = tileOf(datum)
  const sizes = set(tile, Math.min(width, 780), height - STRIP - 2 * STRIP_AIR)
  return sizes && { tile, ...sizes, words: Math.min(width, 780), strip: stripOf(datum, width, STRIP) }
}

import { amountOf, type Amount } from './amount.ts'
import { lineCount, textHeight, textWidth, widestWord } from './fit.ts'
import type { Datum } from './datum.ts'

/** A number tile: the amount, cut for typesetting, what it counts, and when. */
export interface Tile {
  readonly amount: Amount
  readonly label: string
  readonly time: string
}

/** How tiles are set, sizes in px: `rows` one under the other, `grid` two by two, `words` one amount in words. */
export interface Tiles {
  readonly shape: 'one' | 'rows' | 'grid'
  readonly figure: number
  readonly labels: number
  readonly tiles: readonly Tile[]
}

const STEPS = [168, 152, 140, 128, 118, 108, 98, 90, 82, 76, 70, 64, 58, 52, 46, 40]
const TRACKING = -0.035
const LABEL = 26
const QUALIFIER = 26

/** The tile of a datum. What follows the figure belongs to the label, before it. */
export function tileOf(datum: Datum): Tile {
  const amount = datum.certainty === 'words' ? { before: '', figure: datum.says, after: '' } : amountOf(datum.says)
  return { amount, label: [amount.after, datum.label].filter(Boolean).join(' '), time: datum.time ?? '' }
}

const figureWidth = (tile: Tile, size: number): number => textWidth(tile.amount.figure, 'display', size, TRACKING)
const labelHeight = (tile: Tile, width: number): number =>
  textHeight(tile.label, LABEL, { face: 'sans', width, leading: 1.2 }) + (tile.time ? 24 : 0)

function rowsFit(tiles: readonly Tile[], size: number, height: number, width: number): boolean {
  const widest = Math.max(...tiles.map(tile => figureWidth(tile, size)))
  const labels = width - widest - 36
  if (labels < 220) return false
  const each = height / tiles.length - 18
  return tiles.every(tile => {
    const figure = size * 0.84 + (tile.amount.before ? QUALIFIER : 0)
    return Math.max(figure, labelHeight(tile, labels)) <= each && widestWord(tile.label, 'sans', LABEL) <= labels
  })
}

function stackFits(tile: Tile, size: number, height: number, width: number): boolean {
  const setting = { face: 'display', width, leading: 0.98, tracking: TRACKING } as const
  if (widestWord(tile.amount.figure, 'display', size, TRACKING) > width) return false
  const lines = lineCount(tile.amount.figure, size, setting)
  if (lines > 2) return false
  return lines * size * 0.98 + (tile.amount.before ? QUALIFIER : 0) + labelHeight(tile, width) + 14 <= height
}

/** Sets one to four tiles of equal weight in a room of `width` × `height` px. */
export function tilesOf(data: readonly Datum[], width: number, height: number): Tiles {
  const tiles = data.map(tileOf)
  const last = STEPS.at(-1) ?? 40
  if (tiles.length <= 1) {
    const figure = STEPS.find(size => tiles.every(tile => stackFits(tile, size, height, width))) ?? last
    return { shape: 'one', figure, labels: width, tiles }
  }
  const rows = STEPS.find(size => size <= 140 && rowsFit(tiles, size, height, width)) ?? 0
  const cell = (width - 40) / 2
  const high = height / Math.ceil(tiles.length / 2) - 26
  const grid = STEPS.find(size => size <= 140 && tiles.every(tile => stackFits(tile, size, high, cell))) ?? 0
  const shape = tiles.length === 4 && grid > rows ? 'grid' : rows === 0 && grid > 0 ? 'grid' : 'rows'
  const figure = Math.max(shape === 'grid' ? grid : rows, last)
  const widest = Math.max(...tiles.map(tile => figureWidth(tile, figure)))
  return { shape, figure, labels: shape === 'grid' ? cell : Math.max(220, width - widest - 36), tiles }
}

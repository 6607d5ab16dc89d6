import { amountOf, rateOf } from './amount.ts'
import type { Datum } from './datum.ts'
import { lineCount, textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'
import { tileOf, TRACKING, wordsOfTile, type Tile } from './tiles.ts'

/** A count as dots, ready to draw. */
export interface CountRow {
  readonly tile: Tile
  /** Dots that are surely there. */
  readonly full: number
  /** What is not sure: the last of an approximate count, or all of a ceiling. */
  readonly open: number
  /** The last of about so many is fainter than the others; an outline would be read as one less. */
  readonly isFaint: boolean
  /** More than that: a plus after the last dot. */
  readonly more: boolean
}

/** Counts to one scale; sizes in px. */
export interface Counts {
  readonly rows: readonly CountRow[]
  /** How many of the things one dot stands for: 1, 2 or 5 times a power of ten. */
  readonly step: number
  readonly columns: number
  /** From one dot to the next. */
  readonly pitch: number
  readonly figure: number
  readonly label: number
  /** Width of the numbers' column, or of the page where a single count stands over its dots. */
  readonly words: number
  readonly shape: 'alone' | 'rows'
}

/** A row of more dots than this is a texture, not a number. */
const COMFORTABLE = 120
const MOST_DOTS = 200
const ONE = { least: 2, most: 60 } as const
const MOST_ROWS = 4
const LEGEND = 34
const GUTTER = 44
const ROW_GAP = 22
const BEFORE = 26
/** Between a number and what it counts; closer they seem to touch where the number is small. */
const UNDER_FIGURE = 9
const FIGURES = [96, 90, 84, 78, 72, 66, 60, 54, 48, 42] as const
const LABELS = [22, 20, 18] as const
const PITCHES = [56, 48, 42, 38, 34, 31, 28, 26, 24, 22, 20, 18, 16, 14] as const
const COLUMNS = [10, 20, 25, 30, 40] as const
const MOST_WORDS = 0.46
const TEN = 10

const isCount = ({ value, high, of, before, certainty, says }: Datum): boolean =>
  value !== undefined &&
  Number.isInteger(value) &&
  value > 0 &&
  [high, of, before].every(each => each === undefined) &&
  certainty !== 'range' &&
  certainty !== 'words' &&
  !rateOf(amountOf(says).figure) &&
  !/\p{Sc}/u.test(amountOf(says).figure)

/** Round steps from fine to coarse, in which the greatest count is at most `most` dots. */
function* steps(greatest: number, most: number): Generator<number> {
  for (let power = 1; power <= greatest; power *= 10)
    for (const digit of [1, 2, 5]) if (greatest / (digit * power) <= most) yield digit * power
}

/** The finest round step in which every count comes out in whole dots; nothing where there is none. */
export function stepFor(values: readonly number[]): number | undefined {
  const greatest = Math.max(...values)
  if (values.length === 1) return greatest >= ONE.least && greatest <= ONE.most ? 1 : undefined
  for (const most of [COMFORTABLE, MOST_DOTS])
    for (const step of steps(greatest, most)) if (values.every(value => value % step === 0)) return step
  return undefined
}

/**
 * Draws one to four counts as dots to one scale. Nothing where a number is no count, where they would not come out in
 * whole dots, or where they lie too far apart. `width` and `height` in px.
 */
export function countsOf(data: readonly Datum[], width: number, height: number): Counts | undefined {
  if (data.length === 0 || data.length > MOST_ROWS || !data.every(isCount)) return undefined
  const step = stepFor(data.map(({ value = 0 }) => value))
  if (step === undefined) return undefined
  const rows = data.map(datum => rowOf(datum, step))
  const set =
    rows.length === 1 ? aloneSetting(rows, width, height) : settings(rows, width, height - (step > 1 ? LEGEND : 0))
  return set && { rows, step, ...set, shape: rows.length === 1 ? 'alone' : 'rows' }
}

function rowOf(datum: Datum, step: number): CountRow {
  const dots = (datum.value ?? 0) / step
  const open =
    datum.certainty === 'at-most' || datum.certainty === 'projected' ? dots : datum.certainty === 'about' ? 1 : 0
  return {
    tile: tileOf(datum),
    full: dots - open,
    open,
    isFaint: datum.certainty === 'about',
    more: datum.certainty === 'at-least',
  }
}

/** The plus stands beside the last dot, in a column of its own where that is at the edge. */
const marks = ({ full, open }: CountRow): number => full + open

function wordsHeight({ tile }: CountRow, figure: number, label: number, width: number): number {
  const text = wordsOfTile(tile)
  return (
    (tile.amount.before ? BEFORE : 0) +
    figure * 0.86 +
    UNDER_FIGURE +
    textHeight(text, label, { face: 'sans', width, leading: 1.2 })
  )
}

type Setting = Pick<Counts, 'columns' | 'pitch' | 'figure' | 'label' | 'words'>

const ALONE_FIGURES = [152, 140, 128, 118, 108, 98, 90, 84, 78, 72, 66, 60] as const
const ALONE_AIR = 52

/** A single count over its dots, ten or twenty to a line. */
function aloneSetting(rows: readonly CountRow[], width: number, height: number): Setting | undefined {
  const [row] = rows
  if (!row) return undefined
  const columns = marks(row) > 2 * TEN ? 2 * TEN : TEN
  const pitch = Math.min(84, width / (Math.min(columns, marks(row)) + (row.more ? 1 : 0)))
  const words = Math.min(width, 780)
  const dots = Math.ceil(marks(row) / columns) * pitch
  const label = 26
  const figure = ALONE_FIGURES.find(
    size =>
      textWidth(row.tile.amount.figure, 'display', size, TRACKING) <= width &&
      wordsHeight(row, size, label, words) + dots + ALONE_AIR <= height,
  )
  return figure === undefined ? undefined : { columns, pitch, figure, label, words }
}

/** The largest numbers and dots that fit together; large numbers count more. */
function settings(rows: readonly CountRow[], width: number, height: number): Setting | undefined {
  let best: (Setting & { readonly worth: number }) | undefined
  for (const figure of FIGURES)
    for (const label of LABELS)
      for (const pitch of PITCHES)
        for (const columns of COLUMNS) {
          const worth = figure + 2.4 * pitch + label
          if (best && best.worth >= worth) continue
          const words = wordsFor(rows, figure, label, width - GUTTER - columnsTaken(rows, columns) * pitch)
          if (words === undefined || words > width * MOST_WORDS) continue
          const tall = rows.reduce(
            (sum, row) =>
              sum + Math.max(wordsHeight(row, figure, label, words), Math.ceil(marks(row) / columns) * pitch),
            ROW_GAP * (rows.length - 1),
          )
          if (tall <= height) best = { columns, pitch, figure, label, words, worth }
        }
  if (!best) return undefined
  const { worth: _, ...set } = best
  return set
}

const columnsTaken = (rows: readonly CountRow[], columns: number): number =>
  Math.min(columns, Math.max(...rows.map(marks))) + (rows.some(({ more }) => more) ? 1 : 0)

/** The width that the numbers take, with room for their labels; nothing where that is more than there is. */
function wordsFor(rows: readonly CountRow[], figure: number, label: number, most: number): number | undefined {
  const widest = Math.max(
    ...rows.flatMap(({ tile }) => [
      textWidth(tile.amount.figure, 'display', figure, TRACKING) * 1.01,
      widestWord(tile.label, 'sans', label),
    ]),
  )
  for (const width of [widest, 220, 280, 340].filter(each => each >= widest && each <= most)) {
    const short = rows.every(
      ({ tile }) => lineCount(`${tile.label} ${tile.time}`, label, { face: 'sans', width, leading: 1.2 }) <= 2,
    )
    if (short) return width
  }
  return widest <= most && most >= 220 ? Math.max(widest, Math.min(most, 340)) : undefined
}

/** What one dot stands for, as its language writes it: `100,000`, `2 million`. */
export function stepText(step: number, lang: string): string {
  const long = step >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {}
  try {
    return new Intl.NumberFormat(lang || 'en', long).format(step)
  } catch {
    return String(step)
  }
}

import { linesOf, type Setting } from './fit.ts'
import { textWidth } from './text-width.ts'

/** Rows of a chart with their names in a column at the left; all in px of the picture. */
export interface Rows {
  /** Of the names and words. */
  readonly size: number
  /** Where the drawing begins, right of the names. */
  readonly lead: number
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[]
  /** Where each row begins, and where the last one ends. */
  readonly tops: readonly number[]
  /** The height of a row whose name takes one line. */
  readonly row: number
}

const GUTTER = 18

/** Heights of a row that are tried, from airy to tight. */
const HEIGHTS = [
  124, 116, 108, 100, 92, 86, 80, 72, 64, 60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 26, 24, 22, 20,
] as const
const LEADING = 1.12

const sizeFor = (count: number): number => (count <= 4 ? 28 : count <= 6 ? 25 : count <= 8 ? 22 : 20)

function setting(width: number): Setting {
  return { face: 'sans', width, leading: 1.15 }
}

function columnWidth(names: readonly string[], size: number, width: number): number {
  const widest = Math.max(...names.map(name => textWidth(name, 'sans', size)))
  return Math.min(widest + 4, width * (names.length > 8 ? 0.48 : 0.36))
}

/** As airy as the room allows, two-line names in higher rows. */
function topsOf(lines: readonly number[], parts: readonly number[], size: number, room: number) {
  const heights = (row: number): number[] =>
    lines.map((count, index) => Math.max(row * (parts[index] ?? 1), count * size * LEADING + (count > 1 ? 5 : 0)))
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const row = HEIGHTS.find(each => sum(heights(each)) <= room) ?? HEIGHTS.at(-1) ?? 20
  const tops = [0]
  for (const height of heights(row)) tops.push((tops.at(-1) ?? 0) + height)
  return { tops, row, fits: (tops.at(-1) ?? 0) <= room }
}

/**
 * Sets rows with `names` in a room of `width` × `room` px, in smaller type where they would not fit; a row may be as
 * high as several (`parts`).
 */
export function rowsOf(
  names: readonly string[],
  width: number,
  room: number,
  parts: readonly number[] = names.map(() => 1),
): Rows {
  const count = parts.reduce((total, each) => total + each, 0)
  const trials = [sizeFor(count), 22, 20, 18].map(size => {
    const lead = names.some(Boolean) ? columnWidth(names, size, width) + GUTTER : 0
    const lines = names.map(name => linesOf(name, size, setting(lead - GUTTER)))
    const counts = lines.map(each => each.length)
    return { size, lead, names: lines, ...topsOf(counts, parts, size, room) }
  })
  return trials.find(trial => trial.fits) ?? trials.at(-1)!
}

/** The baselines of a name's lines around the middle of its row. */
export function baselines(lines: number, center: number, size: number): readonly number[] {
  return Array.from({ length: lines }, (_, at) => center + size * (0.34 + (at - (lines - 1) / 2) * LEADING))
}

/** The middle of a row. */
export function centerOf({ tops }: Rows, index: number): number {
  return ((tops[index] ?? 0) + (tops[index + 1] ?? 0)) / 2
}

import type { Datum } from './datum.ts'
import { textWidth } from './text-width.ts'
import { barMarks, CHEVRON, type BarMarks } from './marks.ts'
import { centerOf, rowsOf } from './rows.ts'
import { fromZero, linear } from './scale.ts'

/** One bar, ready to draw; all in px of the picture. */
export interface Bar extends BarMarks {
  readonly datum: Datum
  readonly lines: readonly string[]
  /** Where the words stand: to the right of their place, or to its left where the bar reaches below zero. */
  readonly saysX: number
  readonly saysLeft: boolean
  readonly main: boolean
}

/** A bar chart's drawing. */
export interface Bars {
  readonly bars: readonly Bar[]
  readonly size: number
  readonly lead: number
  readonly zero: number
  readonly height: number
}

/** Between a bar's end and its words. */
const AIR = 12

const saysWidth = (datum: Datum, size: number): number =>
  textWidth(datum.says, 'bold', size) +
  (datum.also ? textWidth(`  ${datum.also} `, 'sans', size) : 0) +
  (datum.series ? textWidth(` ${datum.series}`, 'sans', size) : 0)

/** The bars that are marked, by their places: those of the wanted names, else the greatest. */
export function marked(data: readonly Datum[], wanted: readonly string[] = []): readonly number[] {
  return wanted.length > 0 ? [...data.keys()].filter(at => wanted.includes(data[at]!.label)) : [mainOf(data)]
}

/**
 * The greatest value, if it is known to be the only one that great. Another's floor may hide a greater value, and a
 * ceiling is none.
 */
export function mainOf(data: readonly Datum[]): number {
  const values = data.map(datum => datum.high ?? datum.value ?? -Infinity)
  const most = Math.max(...values)
  const main = values.indexOf(most)
  const known =
    values.filter(value => value === most).length === 1 &&
    data[main]?.certainty !== 'at-most' &&
    data.every((datum, index) => index === main || datum.certainty !== 'at-least')
  return known ? main : -1
}

const isLow = ({ value = 0 }: Datum): boolean => value < 0

/** Draws comparable values as bars from zero, each with the article's own wording at its end. Sizes in px. */
export function barsOf(data: readonly Datum[], width: number, room: number, highlight: readonly string[] = []): Bars {
  const labels = data.map(datum => datum.label)
  const rows = rowsOf(labels, width, room)
  const { size, lead, row } = rows
  const thickness = Math.min(80, Math.round(row * 0.72))
  const says = (side: readonly Datum[]): number =>
    side.length > 0 ? Math.max(0, ...side.map(datum => saysWidth(datum, size))) + AIR + CHEVRON : 0
  const [low, high] = fromZero(data.flatMap(datum => [datum.value ?? 0, datum.high ?? 0]))
  const from = lead + says(data.filter(isLow))
  const to = Math.max(from + 60, width - says(data.filter(datum => !isLow(datum))))
  const scale = linear([low, high], [from, to])
  const main = marked(data, highlight)
  const bars = data.map((datum, index): Bar => {
    const marks = barMarks(datum, scale, { center: centerOf(rows, index), thickness })
    const saysLeft = isLow(datum)
    return {
      ...marks,
      datum,
      lines: rows.names[index] ?? [],
      saysX: saysLeft ? marks.start - AIR : marks.end + AIR,
      saysLeft,
      main: main.includes(index),
    }
  })
  return { bars, size, lead, zero: scale(0), height: rows.tops.at(-1) ?? 0 }
}

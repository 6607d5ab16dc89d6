import type { Datum } from './datum.ts'
import { linesOf, textWidth, type Setting } from './fit.ts'
import { fromZero, hatch, linear } from './scale.ts'

/** One bar, ready to draw; all in px of the picture. */
export interface Bar {
  readonly datum: Datum
  readonly lines: readonly string[]
  readonly center: number
  readonly x: number
  readonly width: number
  readonly thickness: number
  /** Strokes of the part that is not certain: a range's upper part, a ceiling, a forecast. */
  readonly hatched: string
  readonly hatchedBox: { readonly x: number; readonly width: number } | undefined
  /** The open end of a floor. */
  readonly chevron: string
  readonly saysX: number
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

const GUTTER = 18
const CHEVRON = 14

/** Heights of a row that are tried, from airy to tight. */
const ROWS = [80, 72, 64, 60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 26, 24, 22, 20] as const
const LEADING = 1.12

const sizeFor = (count: number): number => (count <= 4 ? 24 : count <= 6 ? 22 : count <= 8 ? 20 : 18)

function labelSetting(width: number): Setting {
  return { face: 'sans', width, leading: 1.15 }
}

function columnWidth(data: readonly Datum[], size: number, width: number): number {
  const widest = Math.max(...data.map(datum => textWidth(datum.label, 'sans', size)))
  return Math.min(widest + 4, width * (data.length > 8 ? 0.48 : 0.36))
}

interface Rows {
  readonly tops: readonly number[]
  readonly row: number
  readonly fits: boolean
}

/** Where each row begins, and where the last one ends: as airy as the room allows, two-line labels in higher rows. */
function rowsOf(lines: readonly number[], size: number, room: number): Rows {
  const heights = (row: number): number[] =>
    lines.map(count => Math.max(row, count * size * LEADING + (count > 1 ? 5 : 0)))
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const row = ROWS.find(each => sum(heights(each)) <= room) ?? ROWS.at(-1) ?? 20
  const tops = [0]
  for (const height of heights(row)) tops.push((tops.at(-1) ?? 0) + height)
  return { tops, row, fits: (tops.at(-1) ?? 0) <= room }
}

const saysWidth = (datum: Datum, size: number): number =>
  textWidth(datum.says, 'bold', size) + (datum.series ? textWidth(` ${datum.series}`, 'sans', size) : 0)

function chevronAt(x: number, center: number, thickness: number): string {
  const half = thickness / 2
  return `M${x} ${center - half}L${x + CHEVRON} ${center}L${x} ${center + half}`
}

/** The greatest value, if it is the only one that great: the bar that is marked. */
export function mainOf(data: readonly Datum[], wanted = ''): number {
  if (wanted) return data.findIndex(datum => datum.label === wanted)
  const values = data.map(datum => datum.high ?? datum.value ?? -Infinity)
  const most = Math.max(...values)
  return values.filter(value => value === most).length === 1 ? values.indexOf(most) : -1
}

/** The labels' size and column, smaller type where the rows would not fit. */
function labelled(data: readonly Datum[], width: number, room: number) {
  const trials = [sizeFor(data.length), 20, 18].map(size => {
    const lead = data.length ? columnWidth(data, size, width) + GUTTER : 0
    const labels = data.map(datum => linesOf(datum.label, size, labelSetting(lead - GUTTER)))
    return {
      size,
      lead,
      labels,
      ...rowsOf(
        labels.map(lines => lines.length),
        size,
        room,
      ),
    }
  })
  return trials.find(trial => trial.fits) ?? { size: 18, lead: 0, labels: [], tops: [0], row: 20, ...trials.at(-1) }
}

/** Draws comparable values as bars from zero, each with the article's own wording at its end. Sizes in px. */
export function barsOf(data: readonly Datum[], width: number, room: number, highlight = ''): Bars {
  const { size, lead, labels, tops, row } = labelled(data, width, room)
  const thickness = Math.min(44, Math.round(row * 0.62))
  const says = Math.max(0, ...data.map(datum => saysWidth(datum, size))) + 12 + CHEVRON
  const [low, high] = fromZero(data.flatMap(datum => [datum.value ?? 0, datum.high ?? 0]))
  const scale = linear([low, high], [lead, Math.max(lead + 60, width - says)])
  const zero = scale(0)
  const main = mainOf(data, highlight)
  const bars = data.map((datum, index): Bar => {
    const center = ((tops[index] ?? 0) + (tops[index + 1] ?? 0)) / 2
    const value = scale(datum.value ?? 0)
    const top = datum.high === undefined ? value : scale(datum.high)
    const unsure = datum.certainty === 'at-most' || datum.certainty === 'projected'
    const hatchedBox = unsure
      ? { x: Math.min(zero, value), width: Math.abs(value - zero) }
      : datum.high === undefined
        ? undefined
        : { x: value, width: top - value }
    const open = datum.certainty === 'at-least' && datum.value !== undefined
    const end = Math.max(zero, value, top)
    return {
      datum,
      lines: labels[index] ?? [],
      center,
      x: Math.min(zero, value),
      width: unsure ? 0 : Math.abs(value - zero),
      thickness,
      hatched: hatchedBox ? hatch(hatchedBox.x, center - thickness / 2, hatchedBox.width, thickness) : '',
      hatchedBox,
      chevron: open ? chevronAt(end + 3, center, thickness) : '',
      saysX: end + 12 + (open ? CHEVRON : 0),
      main: index === main,
    }
  })
  return { bars, size, lead, zero, height: tops.at(-1) ?? 0 }
}

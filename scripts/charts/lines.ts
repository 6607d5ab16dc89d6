import type { Datum } from './datum.ts'
import { textWidth } from './text-width.ts'
import { placeLabels, type LabelPlace } from './labels.ts'
import { dodge, fromZero, linear } from './scale.ts'
import { timesOf } from './time.ts'

/** A point of a line, in px of the picture; `label` says where its words stand, if there is room for them. */
export interface Point {
  readonly datum: Datum
  readonly x: number
  readonly y: number
  readonly label: LabelPlace | undefined
}

/** One series, ready to draw. */
export interface Line {
  readonly name: string
  readonly points: readonly Point[]
  /** The known course, and the part that leads to forecasts. */
  readonly path: string
  readonly dashed: string
  readonly hue: number
  readonly labelY: number
  /** Where the first value's words stand, at the left of the line; one line alone has its words over the points. */
  readonly startY: number | undefined
}

/** A line chart's drawing. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly ticks: readonly { readonly text: string; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' }[]
  readonly zero: number
  readonly right: number
  readonly endsX: number
  readonly startsX: number
}

const SIZE = 20
const TICK_ROOM = 34
const TOP = 30
/** The dates' tops stand so far under the axis, in px, with the air that words take round themselves. */
const AIR_OF_DATES = 10

/** When a datum is: its time, or its label where it has none. */
export const whenOf = (datum: Datum): string => datum.time ?? datum.label

/** Series by name. Without names, dated data of one label are one line; labels that are all different are no lines. */
export function seriesIn(data: readonly Datum[]): ReadonlyMap<string, readonly Datum[]> {
  const series = new Map<string, Datum[]>()
  const known = data.filter(({ value }) => value !== undefined)
  const repeated = (label: string): boolean => known.filter(datum => datum.label === label).length > 1
  for (const datum of known) {
    const name = datum.series ?? (datum.time && repeated(datum.label) ? datum.label : '')
    series.set(name, [...(series.get(name) ?? []), datum])
  }
  return series
}

function pathOf(points: readonly Point[], forecast: boolean): string {
  return points
    .slice(1)
    .map((to, index) => ({ from: points[index], to }))
    .filter(({ to }) => (to.datum.certainty === 'projected') === forecast)
    .map(({ from, to }) => `M${from?.x} ${from?.y}L${to.x} ${to.y}`)
    .join('')
}

function ticksOf(texts: readonly string[], x: (text: string) => number): Lines['ticks'] {
  const kept: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }[] = []
  let free = -Infinity
  for (const [index, text] of texts.entries()) {
    const half = textWidth(text, 'sans', SIZE) / 2
    const anchor = index === 0 ? 'start' : 'middle'
    const from = anchor === 'start' ? x(text) : x(text) - half
    if (from < free) continue
    kept.push({ text, x: x(text), anchor })
    free = from + 2 * half + 20
  }
  return kept
}

/** Draws values over time, true to time where every date is known, from zero upwards. Sizes in px. */
export function linesOfData(data: readonly Datum[], width: number, height: number): Lines {
  const series = seriesIn(data)
  const moments = [...new Set([...series.values()].flat().map(whenOf))]
  const times = timesOf(moments)
  const place = (when: string): number => times?.[moments.indexOf(when)] ?? moments.indexOf(when)
  const ends = [...series].map(([name, points]) => textWidth(`${points.at(-1)?.says ?? ''}  ${name}`, 'bold', SIZE))
  const right = width - Math.min(width * 0.42, Math.max(60, ...ends) + 18)
  const sorted = moments.map(place).sort((a, b) => a - b)
  const alone = series.size <= 1
  const starts = [...series.values()].map(points => textWidth(points[0]?.says ?? '', 'bold', SIZE))
  const left = alone ? 8 : Math.max(0, ...starts) + 18
  const x = linear([sorted[0] ?? 0, sorted.at(-1) ?? 1], [left, right])
  const values = [...series.values()].flat().map(datum => datum.value ?? 0)
  const y = linear(fromZero(values), [height - TICK_ROOM, TOP])
  const names = [...series.keys()]
  const drawn = names.map((name, index) => {
    const own = [...(series.get(name) ?? [])].sort((a, b) => place(whenOf(a)) - place(whenOf(b)))
    const bare = own.map(datum => ({ datum, x: x(place(whenOf(datum))), y: y(datum.value ?? 0) }))
    const labels = alone ? placeLabels(bare, right, y(0) + AIR_OF_DATES) : []
    const points = bare.map((point, at): Point => ({ ...point, label: labels[at] }))
    return {
      name,
      points,
      path: pathOf(points, false),
      dashed: pathOf(points, true),
      hue: index + 1,
      start: points[0]?.y ?? 0,
      end: points.at(-1)?.y ?? 0,
    }
  })
  const heads = dodge(
    drawn.map(line => line.start),
    26,
    TOP,
    height - TICK_ROOM - 4,
  )
  const labels = dodge(
    drawn.map(line => line.end),
    26,
    TOP,
    height - TICK_ROOM - 4,
  )
  return {
    lines: drawn.map(({ start: _start, end: _end, ...line }, index) => ({
      ...line,
      labelY: labels[index] ?? 0,
      startY: alone ? undefined : heads[index],
    })),
    ticks: ticksOf(
      [...moments].sort((a, b) => place(a) - place(b)),
      when => x(place(when)),
    ),
    zero: y(0),
    right,
    endsX: right + 14,
    startsX: left - 14,
  }
}

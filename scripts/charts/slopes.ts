import type { Datum } from './datum.ts'
import { linesOf } from './fit.ts'
import { textWidth } from './text-width.ts'
import { placing, type LabelPlace } from './labels.ts'
import { seriesIn, whenOf } from './lines.ts'
import { dodge, fromZero, linear } from './scale.ts'
import { timesOf } from './time.ts'

/** A date of a thing; its words stand beside the first and the last, and where there is room at one between. */
export interface SlopePoint {
  readonly datum: Datum
  readonly x: number
  readonly y: number
  readonly saysY: number
  readonly label: LabelPlace | undefined
}

/** A thing's way from its first to its last date, ready to draw; all in px of the picture. */
export interface Slope {
  readonly name: string
  readonly points: readonly SlopePoint[]
  /** The known way, and the part that leads to a forecast. */
  readonly path: string
  readonly dashed: string
  readonly index: number
  /** The thing's name in lines, at the right. */
  readonly lines: readonly string[]
}

/** The drawing of slopes. */
export interface Slopes {
  readonly slopes: readonly Slope[]
  readonly dates: readonly { readonly text: string; readonly x: number }[]
  /** Where the words of the first dates end and those of the last begin. */
  readonly startsX: number
  readonly endsX: number
  /** Where the names begin, right of the last numbers. */
  readonly namesX: number
  readonly top: number
  readonly bottom: number
}

const SIZE = 20
const LINE = 24
const HEAD = 34
const MOST_OF_NAMES = 0.34

/**
 * Draws the same measure of several things at two or three dates, a line each, from zero upwards: numbers at both ends,
 * names at the right. Sizes in px.
 */
export function slopesOf(data: readonly Datum[], width: number, height: number): Slopes {
  const series = [...seriesIn(data)]
  const dates = [...new Set(series.flatMap(([, own]) => own).map(whenOf))]
  const says = (own: readonly Datum[], at: 0 | -1) => textWidth(own.at(at)?.says ?? '', 'bold', SIZE)
  const left = Math.max(0, ...series.map(([, own]) => says(own, 0))) + 18
  const ends = Math.max(0, ...series.map(([, own]) => says(own, -1)))
  const widest = Math.max(0, ...series.map(([name]) => textWidth(name, 'sans', SIZE)))
  const names = Math.min(widest + 4, width * MOST_OF_NAMES)
  const right = Math.max(left + 60, width - ends - names - 14 - 16)
  const x = placesOf(dates, left, right)
  const [top, bottom] = [HEAD + 12, height - 12]
  const known = series.flatMap(([, own]) => own).flatMap(({ value = 0 }) => [value])
  const y = linear(fromZero(known), [bottom, top])
  const wrapped = series.map(([name]) => linesOf(name, SIZE, { face: 'sans', width: names, leading: 1.2 }))
  const gaps = Math.max(1, ...wrapped.map(lines => lines.length)) * LINE
  const apart = (when: string, gap: number): ReadonlyMap<Datum, number> => {
    const own = series.flatMap(([, each]) => each).filter(datum => whenOf(datum) === when)
    const placed = dodge(
      own.map(datum => y(datum.value ?? 0)),
      gap,
      top,
      bottom,
    )
    return new Map(own.map((datum, index) => [datum, placed[index] ?? 0]))
  }
  const places = new Map(dates.flatMap((when, at) => [...apart(when, at === dates.length - 1 ? gaps : LINE)]))
  const ways = series.map(([, own]) =>
    [...own]
      .sort((a, b) => dates.indexOf(whenOf(a)) - dates.indexOf(whenOf(b)))
      .map(datum => ({
        datum,
        x: x[dates.indexOf(whenOf(datum))] ?? left,
        y: y(datum.value ?? 0),
        saysY: places.get(datum) ?? 0,
      })),
  )
  const stretches = ways.map(points => points.slice(1).map((to, at) => ({ from: points[at] ?? to, to })))
  const place = placing(stretches.flat())
  const slopes = series.map(([name], index): Slope => {
    const points = (ways[index] ?? []).map((point, at, all) => ({
      ...point,
      label: at > 0 && at < all.length - 1 ? place(point) : undefined,
    }))
    const path = (forecast: boolean) =>
      points
        .slice(1)
        .map((to, at) => ({ from: points[at] ?? to, to }))
        .filter(({ to }) => (to.datum.certainty === 'projected') === forecast)
        .map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`)
        .join('')
    return { name, points, path: path(false), dashed: path(true), index, lines: wrapped[index] ?? [] }
  })
  return {
    slopes,
    dates: dates.map((text, at) => ({ text, x: x[at] ?? left })),
    startsX: left - 14,
    endsX: right + 14,
    namesX: right + 14 + ends + 10,
    top: HEAD,
    bottom: height,
  }
}

/** True to time where every date is known, evenly otherwise. */
function placesOf(dates: readonly string[], left: number, right: number): readonly number[] {
  const times = timesOf(dates) ?? dates.map((_, index) => index)
  return times.map(linear([times[0] ?? 0, times.at(-1) ?? 1], [left, right]))
}

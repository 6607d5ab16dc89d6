import type { Datum } from './datum.ts'
import { textWidth } from './text-width.ts'
import { chevronAt, isOpenPoint } from './marks.ts'
import { centerOf, rowsOf } from './rows.ts'
import { fromZero, hatch, linear, rightEnd } from './scale.ts'

/** A stretch from a low to a high end, or a point, ready to draw; all in px of the picture. */
export interface Range {
  readonly datum: Datum
  readonly lines: readonly string[]
  readonly center: number
  readonly thickness: number
  readonly x: number
  readonly width: number
  /** A point: one number beside stretches. */
  readonly dot: number | undefined
  readonly open: boolean
  readonly chevron: string
  /** A stretch in strokes: all of it is a forecast. */
  readonly hatched: string
  readonly saysX: number
}

/** The drawing of stretches. */
export interface Ranges {
  readonly ranges: readonly Range[]
  readonly size: number
  readonly lead: number
  /** Where zero lies; nothing where the scale begins above it. */
  readonly zero: number | undefined
  /** The least and greatest value of the scale. */
  readonly domain: readonly [number, number]
  /** The scale's ends. */
  readonly from: number
  readonly to: number
  readonly height: number
}

const AIR = 12
const RADIUS = 8

/**
 * Where the scale begins and ends: at zero, unless all lies so far from it that the stretches could not be told from
 * points. Places are compared here, not lengths from zero.
 */
function domainOf(data: readonly Datum[]): readonly [number, number] {
  const values = data.flatMap(({ value, high }) => [value, high]).filter(value => value !== undefined)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values.length > 0 && low > high / 2 ? [low - (high - low) / 4, high] : fromZero(values)
}

/** Draws low–high pairs as stretches on one scale, single numbers as points, each with the article's wording. */
export function rangesOf(data: readonly Datum[], width: number, room: number): Ranges {
  const labels = data.map(datum => datum.label)
  const rows = rowsOf(labels, width, room)
  const { size, lead } = rows
  const thickness = Math.min(28, Math.round(rows.row * 0.5))
  const domain = domainOf(data)
  const from = lead + RADIUS
  const share = linear(domain, [0, 1])
  const words = data.map(({ says, value, high }) => ({
    at: share(high ?? value ?? domain[0]),
    width: textWidth(says, 'bold', size) + AIR + RADIUS + 18,
  }))
  const scale = linear(domain, [from, rightEnd(from, width, words)])
  const ranges = data.map((datum, index): Range => {
    const center = centerOf(rows, index)
    const [start, end] = [scale(datum.value ?? domain[0]), scale(datum.high ?? datum.value ?? domain[0])]
    const [x, stretch] = [Math.min(start, end), Math.abs(end - start)]
    const isPoint = datum.high === undefined && datum.value !== undefined
    const open = isOpenPoint(datum)
    const chevron = chevronOf(datum, end, center)
    return {
      datum,
      lines: rows.names[index] ?? [],
      center,
      thickness,
      x,
      width: datum.high === undefined ? 0 : stretch,
      dot: isPoint ? start : undefined,
      open,
      chevron,
      hatched: datum.high !== undefined && open ? hatch(x, center - thickness / 2, stretch, thickness) : '',
      saysX: Math.max(start, end) + AIR + (isPoint ? RADIUS : 0) + (chevron ? 12 : 0),
    }
  })
  const zero = domain[0] <= 0 ? scale(0) : undefined
  const [least, most] = [scale(domain[0]), scale(domain[1])]
  return { ranges, size, lead, zero, domain, from: least, to: most, height: rows.tops.at(-1) ?? 0 }
}

/** To the right of a floor, to the left of a ceiling. */
function chevronOf({ certainty, value }: Datum, x: number, center: number): string {
  if (value === undefined) return ''
  if (certainty === 'at-least') return chevronAt(x + RADIUS + 3, center, 16)
  return certainty === 'at-most' ? chevronAt(x - RADIUS - 3, center, 16, -1) : ''
}

import type { Datum } from './datum.ts'
import { textWidth } from './text-width.ts'
import { chevronAt, isOpenPoint } from './marks.ts'
import { centerOf, rowsOf } from './rows.ts'
import { fromZero, linear, rightEnd } from './scale.ts'

/** A value as a point on its row, ready to draw; all in px of the picture. */
export interface Dot {
  readonly datum: Datum
  readonly lines: readonly string[]
  readonly center: number
  /** Nothing where the value has no place on the scale. */
  readonly x: number | undefined
  /** The far end of a range. */
  readonly to: number | undefined
  readonly open: boolean
  readonly chevron: string
  readonly saysX: number
}

/** The drawing of a dot plot. */
export interface Dots {
  readonly dots: readonly Dot[]
  /** The powers of ten of a logarithmic scale; nothing on a straight one, whose points say their values. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
  /** On a logarithmic scale, what each step multiplies by; nothing on a straight one. */
  readonly factor: number | undefined
  readonly size: number
  readonly lead: number
  readonly right: number
  /** Where rows end and ticks begin. */
  readonly bottom: number
  readonly height: number
}

const AIR = 14
const RADIUS = 9
/** Room for the ticks and the words that say that the scale is logarithmic. */
const AXIS = 62
/** The last tick's number reaches beyond the scale. */
const HALF_A_TICK = 24
/** More steps than this leave no room for their numbers. */
const MOST_STEPS = 6

interface Axis {
  /** From 0 to 1; nothing for what has no place on the scale. */
  readonly share: (value: number) => number | undefined
  readonly ticks: readonly number[]
  readonly factor: number | undefined
}

function straight(values: readonly number[]): Axis {
  return { share: linear(fromZero(values), [0, 1]), ticks: [], factor: undefined }
}

/** From the power of ten at or below the least to that at or above the greatest; zero and less have no place on it. */
function logarithmic(values: readonly number[]): Axis {
  const known = values.filter(value => value > 0)
  const low = Math.floor(Math.log10(Math.min(...known)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...known))))
  const step = Math.ceil((high - low) / MOST_STEPS)
  const count = Math.ceil((high - low) / step)
  const share = linear([low, low + count * step], [0, 1])
  return {
    share: value => (value > 0 ? share(Math.log10(value)) : undefined),
    ticks: Array.from({ length: count + 1 }, (_, at) => 10 ** (low + at * step)),
    factor: 10 ** step,
  }
}

/** Draws values as points, never as lengths: on a straight scale from zero, or on a logarithmic one. Sizes in px. */
export function dotsOf(data: readonly Datum[], width: number, room: number, log = false): Dots {
  const values = data.flatMap(({ value, high }) => [value, high]).filter(value => value !== undefined)
  const isLog = log && values.some(value => value > 0)
  const labels = data.map(datum => datum.label)
  const rows = rowsOf(labels, width, room - (isLog ? AXIS : 0))
  const { size, lead } = rows
  const axis = (isLog ? logarithmic : straight)(values)
  const words = data.map(({ says, value, high }) => ({
    at: axis.share(high ?? value ?? 0) ?? 0,
    width: textWidth(says, 'bold', size) + AIR + RADIUS + 18,
  }))
  const range = [lead + RADIUS, rightEnd(lead + RADIUS, width - (isLog ? HALF_A_TICK : 0), words)] as const
  const place = linear([0, 1], range)
  const scale = (value: number | undefined): number | undefined => {
    const share = value === undefined ? undefined : axis.share(value)
    return share === undefined ? undefined : place(share)
  }
  const dots = data.map((datum, index): Dot => {
    const center = centerOf(rows, index)
    const [x, to] = [scale(datum.value), scale(datum.high)]
    const end = Math.max(x ?? range[0], to ?? range[0])
    const chevron = x === undefined ? '' : chevronOf(datum, end, x, center)
    const saysX = end + AIR + RADIUS + (datum.certainty === 'at-least' ? 12 : 0)
    return { datum, lines: rows.names[index] ?? [], center, x, to, open: isOpenPoint(datum), chevron, saysX }
  })
  const bottom = rows.tops.at(-1) ?? 0
  return {
    dots,
    ticks: axis.ticks.map(value => ({ value, x: scale(value) ?? range[0] })),
    factor: axis.factor,
    size,
    lead,
    right: range[1],
    bottom,
    height: bottom + (isLog ? AXIS : 0),
  }
}

function chevronOf({ certainty }: Datum, end: number, start: number, center: number): string {
  if (certainty === 'at-least') return chevronAt(end + RADIUS + 3, center, 16)
  return certainty === 'at-most' ? chevronAt(start - RADIUS - 3, center, 16, -1) : ''
}

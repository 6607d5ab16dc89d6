import { linesOfData, whenOf } from '../../../charts/lines.ts'
import type { Line } from '../../../charts/lines.ts'
import { timesOf } from '../../../charts/time.ts'
import type { Datum } from '../../../model/datum.ts'
import type { DrawnChart, DrawnText } from '../../../model/drawn.ts'
import type { ChartPlan, PlannedSeries, PointLook } from './plan.ts'
import { wordsBeside } from './words.ts'

/** Room above the greatest value, as the deck draws it. */
const TOP = 30
/** More steps than these make no table that a person can edit. */
const MOST = 60

/**
 * Values over time, true to time: where dates lie unevenly, the steps between them are rows without a value. Nothing
 * where that would take too many rows.
 */
export function planLines(chart: DrawnChart, data: readonly Datum[], name: string): ChartPlan | undefined {
  const { width, height } = chart.box
  const { lines, ticks, zero, right, startsX } = linesOfData(data, width, height)
  const moments = [
    ...new Set(
      lines
        .flatMap(({ points }) => points)
        .toSorted((a, b) => a.x - b.x)
        .map(({ datum }) => whenOf(datum)),
    ),
  ]
  const steps = stepsOf(moments)
  if (!steps) return undefined
  const count = (steps.at(-1) ?? 0) + 1
  const left = lines.length <= 1 ? 8 : startsX + 14
  const values = lines.flatMap(({ points }) => points.map(({ datum }) => datum.value ?? 0))
  const named = count === moments.length && ticks.length === moments.length
  const categories = Array.from({ length: count }, (_, step) => moments[steps.indexOf(step)] ?? '')
  return {
    kind: 'lines',
    categories,
    series: lines.map((line, index) => seriesOf(line, chart.colours[index] ?? '000000', categories, name)),
    axis: { from: Math.min(0, ...values), to: Math.max(0, ...values) },
    plot: { x: left / width, y: TOP / height, w: (right - left) / width, h: (height - 34 - TOP) / height },
    gap: 0,
    named,
    texts: named ? [] : ticks.map(tick => tickText(chart, tick, zero)),
  }
}

/** Where each moment stands among equal steps, from 0. */
function stepsOf(moments: readonly string[]): readonly number[] | undefined {
  const times = timesOf(moments)
  if (!times) return moments.map((_, index) => index)
  const months = times.map(time => Math.round((time - times[0]!) * 12))
  const step = months.reduce(divisor, 0) || 1
  // Days within a month make no steps of their own.
  const exact = times.every((time, index) => Math.abs((time - times[0]!) * 12 - months[index]!) < 0.1)
  const steps = months.map(month => month / step)
  return exact && steps.at(-1)! < MOST ? steps : undefined
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

function seriesOf(
  { points, name, startY }: Line,
  hex: string,
  categories: readonly string[],
  whole: string,
): PlannedSeries {
  const at = categories.map(category => points.find(({ datum }) => category !== '' && whenOf(datum) === category))
  const looks = at.map((point): PointLook | undefined => {
    if (!point) return undefined
    const { datum, label, y } = point
    const unsure = datum.certainty === 'projected'
    if (point === points.at(-1))
      return { hex, unsure, label: { says: datum.says, at: 'end', ...(name ? { series: name } : {}) } }
    if (point === points[0] && startY !== undefined) return { hex, unsure, label: { says: datum.says, at: 'before' } }
    return { hex, unsure, ...(label ? { label: { says: datum.says, at: label.y < y ? 'above' : 'below' } } : {}) }
  })
  return { name: name || whole, hex, values: at.map(point => point?.datum.value ?? null), points: looks }
}

function tickText(
  chart: DrawnChart,
  { text, x, anchor }: { text: string; x: number; anchor: 'start' | 'middle' | 'end' },
  zero: number,
): DrawnText {
  const align = ({ start: 'left', middle: 'centre', end: 'right' } as const)[anchor]
  return wordsBeside(chart, {
    text,
    x,
    middle: zero + 21,
    room: text.length * 14 + 20,
    lines: 1,
    size: 20,
    lineHeight: 24,
    bold: false,
    align,
  })
}

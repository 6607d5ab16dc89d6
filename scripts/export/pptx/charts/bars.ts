import { barsOf } from '../../../charts/bars.ts'
import type { Bar } from '../../../charts/bars.ts'
import type { Datum } from '../../../model/datum.ts'
import type { DrawnChart } from '../../../model/drawn.ts'
import type { ChartPlan, PlannedSeries, PointLook } from './plan.ts'

/**
 * Bars as the deck draws them, one row for each datum. Of a range the upper end is a series of its own, in strokes
 * behind the lower one, so that both numbers stand in the workbook as they are written.
 */
export function planBars(chart: DrawnChart, data: readonly Datum[], name: string): ChartPlan {
  const { width, height } = chart.box
  const { bars, zero } = barsOf(data, width, height + 0.5)
  const start = Math.min(zero, ...bars.map(({ x, hatchedBox }) => Math.min(x, hatchedBox?.x ?? x)))
  const ends = bars.map(({ x, width: own, hatchedBox }) =>
    Math.max(x + own, (hatchedBox?.x ?? 0) + (hatchedBox?.width ?? 0)),
  )
  const values = data.flatMap(({ value, high }) => [value, high].filter(each => each !== undefined))
  const names = [...new Set(data.map(({ series }) => series ?? ''))]
  const lows = names.map((own, index) =>
    lowSeries(chart, data, own, own || (index === 0 ? name : `${name} ${index + 1}`)),
  )
  const thickness = bars[0]?.thickness ?? 1
  return {
    kind: 'bars',
    categories: data.map(({ label, value, says }) =>
      value === undefined ? [label, says].filter(Boolean).join(': ') : label,
    ),
    series: [...highSeries(chart, data), ...lows],
    axis: { from: Math.min(0, ...values), to: Math.max(0, ...values) },
    plot: { x: start / width, y: 0, w: Math.max(60, Math.max(...ends) - start) / width, h: 1 },
    gap: Math.round((rowOf(bars, height) / thickness - 1) * 100),
    named: true,
    texts: [],
  }
}

const rowOf = (bars: readonly Bar[], height: number) => height / Math.max(1, bars.length)

function lowSeries({ colours }: DrawnChart, data: readonly Datum[], own: string, name: string): PlannedSeries {
  const mine = data.map(datum => (datum.series ?? '') === own && datum.value !== undefined)
  return {
    name,
    hex: colours[mine.indexOf(true)] ?? '000000',
    values: data.map(({ value = null }, index) => (mine[index] ? value : null)),
    points: data.map((datum, index) => (mine[index] ? lookOf(datum, colours[index] ?? '000000') : undefined)),
  }
}

function lookOf({ certainty, high, says, also, series }: Datum, hex: string): PointLook {
  const behind = [also, series].filter(Boolean).join(' ')
  const unsure = certainty === 'at-most' || certainty === 'projected'
  return {
    hex,
    unsure,
    ...(high === undefined ? { label: { says, at: 'end', ...(behind ? { series: behind } : {}) } } : {}),
  }
}

function highSeries({ colours }: DrawnChart, data: readonly Datum[]): readonly PlannedSeries[] {
  if (data.every(({ high }) => high === undefined)) return []
  return [
    {
      name: 'high',
      hex: colours[data.findIndex(({ high }) => high !== undefined)] ?? '000000',
      values: data.map(({ high = null }) => high),
      points: data.map(({ high, says, series }, index) =>
        high === undefined
          ? undefined
          : {
              hex: colours[index] ?? '000000',
              unsure: true,
              label: { says, at: 'end', ...(series ? { series } : {}) },
            },
      ),
    },
  ]
}

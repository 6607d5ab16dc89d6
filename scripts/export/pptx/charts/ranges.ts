import { rangesOf } from '../../../charts/ranges.ts'
import type { Datum } from '../../../model/datum.ts'
import type { DrawnChart } from '../../../model/drawn.ts'
import type { ChartPlan } from './plan.ts'

/**
 * Low–high pairs: the high ends as bars, the low ends over them in the page's colour, so that both numbers stand in the
 * workbook as they are written and none is reckoned. Nothing where a single number is among them, or one lies below zero.
 */
export function planRanges(chart: DrawnChart, data: readonly Datum[], name: string): ChartPlan | undefined {
  if (data.some(({ value, high }) => value === undefined || high === undefined || value < 0)) return undefined
  const { width, height } = chart.box
  const { ranges, domain, from, to } = rangesOf(data, width, height + 0.5)
  const highs = data.map(({ high = 0 }) => high)
  const lows = data.map(({ value = 0 }) => value)
  const hexes = data.map((_, index) => chart.colours[index] ?? '000000')
  return {
    kind: 'bars',
    categories: data.map(({ label }) => label),
    series: [
      {
        name: 'high',
        hex: hexes[0] ?? '000000',
        values: highs,
        points: ranges.map(({ open, datum }, index) => ({
          hex: hexes[index] ?? '000000',
          unsure: open,
          label: { says: datum.says, at: 'end' },
        })),
      },
      { name, hex: chart.ground, values: lows, points: lows.map(() => ({ hex: chart.ground })) },
    ],
    axis: { from: domain[0], to: domain[1] },
    plot: { x: from / width, y: 0, w: Math.max(60, to - from) / width, h: 1 },
    gap: 100,
    named: true,
    texts: [],
  }
}

import { wholeOf } from '../../../charts/parts-of-whole.ts'
import type { Datum } from '../../../model/datum.ts'
import type { DrawnChart } from '../../../model/drawn.ts'
import type { ChartPlan } from './plan.ts'

/** The parts of a whole as one bar; their words stand on it and under it, as texts of the page. */
export function planWhole(chart: DrawnChart, data: readonly Datum[]): ChartPlan {
  const whole = wholeOf(data.map(({ value = 0 }) => Math.max(0, value)))
  return {
    kind: 'whole',
    categories: [''],
    series: data.map(({ label, says, value }, index) => ({
      name: label || says,
      hex: chart.colours[index] ?? '000000',
      values: [value === undefined ? null : Math.max(0, value)],
      points: [],
    })),
    axis: { from: 0, ...(whole === 100 ? { to: 100 } : {}) },
    plot: { x: 0, y: 0, w: 1, h: 1 },
    gap: 0,
    named: false,
    texts: [],
  }
}

import { groupsOf } from '../../../charts/grouped.ts'
import type { Datum } from '../../../model/datum.ts'
import type { DrawnChart } from '../../../model/drawn.ts'
import type { ChartPlan, PlannedSeries, PointLook } from './plan.ts'

/**
 * Grouped bars: a category for each label, a column of the workbook for each series. Nothing where one is a range, which
 * has no bar of its own beside others.
 */
export function planGroups(chart: DrawnChart, data: readonly Datum[]): ChartPlan | undefined {
  if (data.some(({ high }) => high !== undefined)) return undefined
  const { width, height } = chart.box
  const { groups, series, zero } = groupsOf(data, width, height + 0.5)
  const bars = groups.flatMap(group => group.bars)
  const values = data.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const ends = bars.map(({ x, width: own, hatchedBox }) =>
    Math.max(x + own, (hatchedBox?.x ?? 0) + (hatchedBox?.width ?? 0)),
  )
  const start = Math.min(zero, ...bars.map(({ x, hatchedBox }) => Math.min(x, hatchedBox?.x ?? x)))
  return {
    kind: 'bars',
    categories: groups.map(({ label }) => label),
    series: series.map((name, index) => {
      const hex = chart.colours[bars.findIndex(bar => bar.series === index)] ?? '000000'
      const own = groups.map(group => group.bars.find(bar => bar.series === index)?.datum)
      return seriesOf(name, hex, own)
    }),
    axis: { from: Math.min(0, ...values), to: Math.max(0, ...values) },
    plot: { x: start / width, y: 0, w: Math.max(60, Math.max(...ends) - start) / width, h: 1 },
    gap: 70,
    overlap: 0,
    named: true,
    texts: [],
  }
}

function seriesOf(name: string, hex: string, data: readonly (Datum | undefined)[]): PlannedSeries {
  const points = data.map((datum): PointLook | undefined => {
    if (datum?.value === undefined) return undefined
    const unsure = datum.certainty === 'at-most' || datum.certainty === 'projected'
    return { hex, unsure, label: { says: datum.says, at: 'end', ...(name ? { series: name } : {}) } }
  })
  return { name: name || 'value', hex, values: data.map(datum => datum?.value ?? null), points }
}

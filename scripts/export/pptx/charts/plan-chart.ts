import type { Datum } from '../../../model/datum.ts'
import type { ChartKind, DrawnChart } from '../../../model/drawn.ts'
import { planBars } from './bars.ts'
import { dataBehind } from './find.ts'
import { planGroups } from './groups.ts'
import { planLines } from './lines.ts'
import type { ChartPlan } from './plan.ts'
import { planRanges } from './ranges.ts'
import { planWhole } from './whole.ts'

type Planner = (chart: DrawnChart, data: readonly Datum[], name: string) => ChartPlan | undefined

/** Kinds without a planner are pictures: PowerPoint has no chart of its own for them. */
const PLANS: Partial<Record<ChartKind, Planner>> = {
  bar: planBars,
  diverging: planBars,
  grouped: planGroups,
  line: planLines,
  slope: planLines,
  share: planWhole,
  range: planRanges,
}

/**
 * How a drawn chart becomes one that can be edited, from the numbers in its slide's frontmatter. Nothing where they are
 * not there, or where their dates have no honest place on an axis.
 */
export function planChart(chart: DrawnChart, frontmatter: Readonly<Record<string, unknown>>): ChartPlan | undefined {
  const data = dataBehind(chart, frontmatter)
  const measure = frontmatter['measure']
  return (
    data && PLANS[chart.chart]?.(chart, data, typeof measure === 'string' && measure.trim() ? measure.trim() : 'value')
  )
}

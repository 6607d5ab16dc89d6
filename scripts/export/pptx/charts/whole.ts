import { sharesOf, wholeOf } from '../../../charts/shares.ts'
import type { Datum } from '../../../model/datum.ts'
import type { DrawnChart, DrawnText } from '../../../model/drawn.ts'
import type { ChartPlan } from './plan.ts'
import { wordsBeside } from './words.ts'

/** How tall the words under the bar are, as the deck draws them. */
const UNDER = 140

/** The parts of a whole as one bar, their words under it where the deck has them there. */
export function planWhole(chart: DrawnChart, data: readonly Datum[]): ChartPlan {
  const { width, height } = chart.box
  const { shares, labels } = sharesOf(data, width)
  const thickness = labels === 'under' ? height - UNDER : height
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
    plot: { x: 0, y: 0, w: 1, h: thickness / height },
    gap: 0,
    named: false,
    texts: labels === 'under' ? shares.flatMap(share => under(chart, share, thickness)) : [],
  }
}

function under(
  chart: DrawnChart,
  { datum, x, width, lines }: ReturnType<typeof sharesOf>['shares'][number],
  thickness: number,
): readonly DrawnText[] {
  const says = {
    text: datum.says,
    x,
    middle: thickness + 34,
    room: width,
    lines: 1,
    size: 34,
    lineHeight: 41,
    bold: true,
  }
  const label = { text: datum.label, x, middle: thickness + 73, room: width, size: 20, lineHeight: 24, bold: false }
  const dark = { ...chart, quiet: chart.text }
  return [wordsBeside(chart, says), ...(datum.label ? [wordsBeside(dark, { ...label, lines: lines.length })] : [])]
}

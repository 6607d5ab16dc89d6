import type PptxGenJS from 'pptxgenjs'
import type { DrawnChart } from '../../../model/drawn.ts'
import { place } from '../scale.ts'
import { addText } from '../texts.ts'
import type { Page } from '../page.ts'
import type { ChartPlan } from './plan.ts'

/** Puts a chart on a page, with a workbook behind it, to be edited as a chart. */
export function addChart(page: Page, drawn: DrawnChart, plan: ChartPlan): void {
  const { scale, slide, marks } = page
  const data = plan.series.map(({ name, values }) => ({
    name,
    labels: [...plan.categories],
    // Missing values stay missing; the type of the library does not know of them.
    values: [...values] as number[],
  }))
  const lines = plan.kind === 'lines'
  slide.addChart((lines ? 'line' : 'bar') as PptxGenJS.CHART_NAME, data, {
    ...place(scale, drawn.box),
    objectName: marks.mark({ name: 'Chart', description: drawn.name }),
    layout: inside(plan.plot),
    chartArea: { roundedCorners: false },
    valAxisHidden: true,
    valAxisMinVal: plan.axis.from,
    ...(plan.axis.to === undefined ? {} : { valAxisMaxVal: plan.axis.to }),
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    catAxisHidden: plan.kind === 'whole',
    catAxisLabelPos: plan.named ? 'low' : 'none',
    catAxisLabelFontFace: drawn.family,
    catAxisLabelFontSize: Math.round(scale.points(lines ? 20 : drawn.size) * 2) / 2,
    catAxisLabelColor: lines ? drawn.quiet : drawn.text,
    catAxisLineColor: drawn.text,
    catAxisLineSize: scale.points(1.5),
    catAxisMajorTickMark: 'none',
    showLegend: false,
    displayBlanksAs: lines ? 'span' : 'gap',
    ...(lines ? {} : barsLaid(plan)),
  } as PptxGenJS.IChartOpts)
  for (const text of plan.texts) addText(page, text)
}

function barsLaid(plan: ChartPlan) {
  const shared = plan.axis.to === undefined ? 'percentStacked' : 'stacked'
  return {
    barDir: 'bar',
    barGrouping: plan.kind === 'whole' ? shared : 'clustered',
    barGapWidthPct: plan.gap,
    catAxisOrientation: plan.kind === 'whole' ? 'minMax' : 'maxMin',
  }
}

function inside({ x, y, w, h }: ChartPlan['plot']) {
  const share = (value: number) => Math.min(1, Math.max(0, Math.round(value * 10_000) / 10_000))
  return { x: share(x), y: share(y), w: share(w), h: share(h) }
}

import type { DrawnChart } from '../../../model/drawn.ts'
import { faceXml } from '../faces.ts'
import type { Scale } from '../scale.ts'
import { attributes, escapeXml, solidFill } from '../xml.ts'
import type { ChartPlan, PlannedSeries, PointLook } from './plan.ts'

/** What a chart is set with. */
export interface ChartSetting {
  readonly drawn: DrawnChart
  readonly plan: ChartPlan
  readonly scale: Scale
  readonly lang: string
}

/**
 * The chart that PptxGenJS wrote, with the looks and labels of its points, which it does not know, and mended where it
 * is not valid: points without a value, an axis too many, the order of a series' parts.
 */
export function finishChart(xml: string, setting: ChartSetting): string {
  const { plan } = setting
  let index = 0
  return xml
    .replace(/<c:ser>.*?<\/c:ser>/gs, series => seriesXml(series, index++, setting))
    .replace(/<\/c:ser>\s*<c:dLbls>.*?<\/c:dLbls>/gs, '</c:ser>')
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/, '$1')
    .replace(/(<c:lineChart>)(?!<c:grouping)/, '$1<c:grouping val="standard"/>')
    .replace(/<c:crossBetween val="between"\/>/, plan.kind === 'lines' ? '<c:crossBetween val="midCat"/>' : '$&')
    .replace(
      /<c:gapWidth val="\d+"\/>\s*<c:overlap val="-?\d+"\/>/,
      `<c:gapWidth val="${plan.gap}"/><c:overlap val="${plan.overlap ?? 100}"/>`,
    )
    .replace(/<a:endParaRPr lang="[^"]*"\/>/g, `<a:endParaRPr lang="${escapeXml(setting.lang)}"/>`)
}

function seriesXml(series: string, index: number, setting: ChartSetting): string {
  const { plan } = setting
  const planned = plan.series[index]!
  const part = (name: string) => new RegExp(`<c:${name}>.*?</c:${name}>`, 's').exec(series)?.[0] ?? ''
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${part('tx')}`
  const tail = `${labelsXml(planned, setting)}${flat(part('cat'))}${filled(part('val'))}`
  const points = planned.points.map((point, at) => (point ? pointXml(point, at, setting) : '')).join('')
  if (plan.kind === 'lines') {
    const marker = markerXml(planned.hex, planned.hex, setting.scale)
    return `<c:ser>${head}${lineXml(planned.hex, false, setting.scale)}${marker}${points}${tail}<c:smooth val="0"/></c:ser>`
  }
  const gap = plan.kind === 'whole' ? edgeXml(setting.drawn.ground, 3, setting.scale) : ''
  const look = `<c:spPr>${solidFill({ hex: planned.hex })}${gap}</c:spPr><c:invertIfNegative val="0"/>`
  return `<c:ser>${head}${look}${points}${tail}</c:ser>`
}

/** One level of categories is written as plain texts. */
function flat(categories: string): string {
  return categories.replaceAll('multiLvlStr', 'str').replace(/<\/?c:lvl>/g, '')
}

function filled(values: string): string {
  return values.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
}

const edgeXml = (hex: string, width: number, { emu }: Scale) => `<a:ln w="${emu(width)}">${solidFill({ hex })}</a:ln>`

function lineXml(hex: string, dashed: boolean, { emu }: Scale): string {
  const dash = dashed ? '<a:prstDash val="dash"/>' : ''
  return `<c:spPr><a:ln w="${emu(4)}" cap="flat">${solidFill({ hex })}${dash}<a:round/></a:ln></c:spPr>`
}

function markerXml(fill: string, edge: string, scale: Scale): string {
  const look = `<c:spPr>${solidFill({ hex: fill })}${edgeXml(edge, 2, scale)}</c:spPr>`
  return `<c:marker><c:symbol val="circle"/><c:size val="8"/>${look}</c:marker>`
}

function pointXml({ hex, unsure }: PointLook, at: number, { plan, drawn, scale }: ChartSetting): string {
  const index = `<c:idx val="${at}"/>`
  if (plan.kind === 'lines') {
    if (!unsure) return ''
    return `<c:dPt>${index}${markerXml(drawn.ground, hex, scale)}<c:bubble3D val="0"/>${lineXml(hex, true, scale)}</c:dPt>`
  }
  const strokes = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex}"/></a:fgClr><a:bgClr><a:srgbClr val="${drawn.ground}"/></a:bgClr></a:pattFill>`
  const look = unsure ? `${strokes}${edgeXml(hex, 2, scale)}` : solidFill({ hex })
  return `<c:dPt>${index}<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"')

function labelsXml({ points }: PlannedSeries, setting: ChartSetting): string {
  const labels = points.map((point, at) => (point?.label ? labelXml(point.label, at, setting) : '')).join('')
  return `<c:dLbls>${labels}${HIDDEN}</c:dLbls>`
}

const POSITIONS = {
  lines: { end: 'r', above: 't', below: 'b', before: 'l' },
  bars: { end: 'outEnd', above: 'outEnd', below: 'outEnd', before: 'outEnd' },
} as const

function labelXml({ says, series, at }: NonNullable<PointLook['label']>, index: number, setting: ChartSetting): string {
  const { drawn, scale, plan, lang } = setting
  const size = Math.round(scale.points(plan.kind === 'lines' ? 20 : drawn.size) * 2) * 50
  const run = (text: string, bold: boolean, hex: string) => {
    const own = attributes({ lang, sz: size, b: bold ? 1 : 0 })
    return `<a:r><a:rPr${own}>${solidFill({ hex })}${faceXml(drawn.family, 'sans')}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
  }
  const words = `${run(says, true, drawn.text)}${series ? run(` ${series}`, false, drawn.quiet) : ''}`
  const frame =
    '<a:bodyPr wrap="none" lIns="63500" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>'
  const rich = `<c:tx><c:rich>${frame}<a:lstStyle/><a:p>${words}</a:p></c:rich></c:tx>`
  const position = POSITIONS[plan.kind === 'lines' ? 'lines' : 'bars'][at]
  return `<c:dLbl><c:idx val="${index}"/>${rich}<c:dLblPos val="${position}"/>${SHOWN}</c:dLbl>`
}

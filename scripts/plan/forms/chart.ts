import type { ChartKind } from '../../model/deck.ts'
import type { Series } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, sentencesAt, type View } from '../view.ts'

const SCORE = 9.8
const MOST_BARS = 12
const MOST_PARTS = 5
const MOST_SERIES = 4
/** Below this share of the longest bar a bar can no longer be told from none (4 px of 450). */
const SMALLEST_BAR = 1 / 100
/** Rounded parts of one whole add up to within this many hundredths of it. */
const ROUNDING = 2

/** Numbers that share a unit and can be compared, by the decision table of the charts' documentation. */
export function charts(view: View): Candidate[] {
  return factsOf(view, 'series').flatMap(found => {
    const { series, total } = withoutTotal(found)
    const chart = kindOf(series, total)
    return chart ? [candidateOf(view, series, chart, total)] : []
  })
}

/** Whether a block's numbers become a chart, so that the block need not be shown again as it is. */
export function isCharted(view: View, block: number): boolean {
  return charts(view).some(candidate => candidate.blocks.includes(block))
}

type Point = Series['points'][number]
const TOTAL = /^(?:(?:grand )?total|sum|overall|all|altogether|gesamt|summe|totale?s?|somme|合計|总计|합계|итого)$/i

/** A total never stands beside its parts: its bar would be compared with theirs. */
function withoutTotal(series: Series): { series: Series; total: Point | undefined } {
  const total = series.points.find(point => TOTAL.test(point.label.text))
  return { series: { ...series, points: series.points.filter(point => point !== total) }, total }
}

/** The form for a series, or none where a table or a sentence says it better. */
function kindOf({ points, unit }: Series, total: Point | undefined): ChartKind | undefined {
  const names = new Set(points.map(point => point.series?.text ?? ''))
  const labels = new Set(points.map(point => point.label.text))
  const values = points.map(point => point.value)
  if (names.size > MOST_SERIES || values.some(value => value < 0)) return undefined
  if (names.size <= 2 && labels.size >= 4 && [...labels].every(isYear)) return 'line'
  if (names.size > 1) return undefined
  if (isWhole(points, unit, total)) return 'share'
  if (points.length < 3 || points.length > MOST_BARS) return undefined
  return Math.min(...values) / Math.max(...values) >= SMALLEST_BAR ? 'bar' : undefined
}

function isYear(label: string): boolean {
  return /^(?:19|20)\d\d$/.test(label)
}

/** Two to five exact parts of one whole, a hundred percent or a total that the article states. */
function isWhole(points: Series['points'], unit: string, total: Point | undefined): boolean {
  const sum = points.reduce((all, point) => all + point.value, 0)
  const whole = total?.value ?? (unit === '%' ? 100 : undefined)
  if (whole === undefined || points.length < 2 || points.length > MOST_PARTS) return false
  return Math.abs(sum - whole) <= (whole * ROUNDING) / 100 && points.every(point => point.certainty === 'exact')
}

function candidateOf(view: View, series: Series, chart: ChartKind, total: Point | undefined): Candidate {
  const block = view.article.sections[view.section]?.blocks[series.where.block]
  const whole = block?.kind === 'list' || block?.kind === 'table' || block?.kind === 'image'
  const measure = total ? joinedWords(total.label, total.says) : series.measure
  const sorted =
    chart === 'bar' && !series.points.every(point => /\d/.test(point.label.text))
      ? [...series.points].sort((a, b) => b.value - a.value)
      : series.points
  return {
    score: SCORE,
    at: series.span.start,
    covers: whole
      ? view.sentences.filter(sentence => sentence.where.block === series.where.block)
      : sentencesAt(view, series.where, series.from, series.to),
    blocks: [series.where.block],
    draft: {
      form: 'chart',
      chart,
      ...(view.title && { title: view.title }),
      ...(measure && { measure }),
      data: sorted.map(({ label, says, value, certainty, series: name }) => ({
        label: label.text,
        says: says.text,
        value,
        certainty,
        ...(name && { series: name.text }),
        words: joinedWords(label, says),
      })),
    },
  }
}

function joinedWords(label: Words, says: Words): Words {
  return { text: `${label.text} ${says.text}`, spans: [...label.spans, ...says.spans] }
}

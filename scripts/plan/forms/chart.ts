import type { ChartKind } from '../../model/deck.ts'
import type { Series } from '../../model/fact.ts'
import { hull } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, sentencesAt, type View } from '../view.ts'

const SCORE = 9.8
const MOST_BARS = 12
const MOST_PARTS = 5
const MOST_SERIES = 4
/** Below this share of the longest bar a bar can no longer be told from none (4 px of 450). */
const SMALLEST_BAR = 1 / 100
/** Rounded parts of one whole add up to within this of 100. */
const ROUNDING = 2

/** Numbers that share a unit and can be compared, by the decision table of the charts' documentation. */
export function charts(view: View): Candidate[] {
  return factsOf(view, 'series').flatMap((series) => {
    const chart = kindOf(series)
    return chart ? [candidateOf(view, series, chart)] : []
  })
}

/** The form for a series, or none where a table or a sentence says it better. */
export function kindOf({ points, unit }: Series): ChartKind | undefined {
  const names = new Set(points.map((point) => point.series?.text ?? ''))
  const labels = new Set(points.map((point) => point.label.text))
  const values = points.map((point) => point.value)
  if (names.size > MOST_SERIES || values.some((value) => value < 0)) return undefined
  if (names.size <= 2 && labels.size >= 4 && [...labels].every(isYear)) return 'line'
  if (names.size > 1) return undefined
  if (isWhole(points, unit)) return 'share'
  if (points.length < 3 || points.length > MOST_BARS) return undefined
  return Math.min(...values) / Math.max(...values) >= SMALLEST_BAR ? 'bar' : undefined
}

function isYear(label: string): boolean {
  return /^(?:19|20)\d\d$/.test(label)
}

/** Two to five exact parts of one whole; answers that may overlap seldom add up to a hundred. */
function isWhole(points: Series['points'], unit: string): boolean {
  const sum = points.reduce((total, point) => total + point.value, 0)
  return unit === '%' && points.length >= 2 && points.length <= MOST_PARTS && Math.abs(sum - 100) <= ROUNDING && points.every((point) => point.certainty === 'exact')
}

function candidateOf(view: View, series: Series, chart: ChartKind): Candidate {
  const block = view.article.sections[view.section]?.blocks[series.where.block]
  const whole = block?.kind === 'list' || block?.kind === 'table' || block?.kind === 'image'
  const sorted = chart === 'bar' && !series.points.every((point) => /\d/.test(point.label.text)) ? [...series.points].sort((a, b) => b.value - a.value) : series.points
  return {
    score: SCORE,
    at: series.span.start,
    covers: whole ? view.sentences.filter((sentence) => sentence.where.block === series.where.block) : sentencesAt(view, series.where, series.from, series.to),
    blocks: [series.where.block],
    draft: {
      form: 'chart',
      chart,
      ...(view.title && { title: view.title }),
      ...(series.measure && { measure: series.measure }),
      data: sorted.map(({ label, says, value, certainty, series: name }) => ({
        label: label.text,
        says: says.text,
        value,
        certainty,
        ...(name && { series: name.text }),
        words: { text: `${label.text} ${says.text}`, spans: [label.spans[0], says.spans[0]].some((span) => !span) ? [] : [hull(label.spans[0]!, says.spans[0]!)] },
      })),
    },
  }
}

import type { ChartKind } from '../../model/deck.ts'
import { countWords } from '../../model/count.ts'
import type { Sentence, Series } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, sentencesAt, sentencesOf, type View } from '../view.ts'

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
    const context = chart && contextOf(view, series)
    return chart && context ? [candidateOf(view, series, chart, total, context)] : []
  })
}

const MOST_WORDS_OF_A_LEAD = 30

interface Context {
  readonly lead?: Words
  /** A sentence outside the numbers' own block, which the lead shows. */
  readonly sentence?: Sentence
}

/**
 * What the numbers measure: a lead from the article. A table's header, a list's shared words or the sentence that leads
 * into it say it already; numbers of one sentence take that sentence; those read from a picture the sentence beside it
 * that speaks of them. Numbers of which nothing says what they measure are no chart.
 */
function contextOf(view: View, series: Series): Context | undefined {
  const block = view.blocks.find(one => one.index === series.where.block)?.block
  if (block?.kind === 'table' || block?.kind === 'list') return {}
  if (block?.kind === 'image') {
    const beside = sentenceBeside(view, series)
    return beside && { lead: beside.short, sentence: beside }
  }
  const [sentence] = sentencesAt(view, series.where, series.from, series.to)
  return sentence && countWords(sentence.short.text) <= MOST_WORDS_OF_A_LEAD ? { lead: sentence.short } : undefined
}

/** The first sentence in the paragraphs around a picture that shares a name or a number with it. */
function sentenceBeside(view: View, series: Series): Sentence | undefined {
  const at = series.where.block
  const names = series.points
    .flatMap(({ label, says }) => [...label.text.toLowerCase().split(/\s+/), says.text.toLowerCase()])
    .filter(word => word.length > 3)
  const around = [1, 2, -1].flatMap(step => sentencesOf(view, at + step))
  return around.find(
    ({ voice, aside, short }) =>
      voice === 'narrator' &&
      !aside &&
      countWords(short.text) <= MOST_WORDS_OF_A_LEAD &&
      names.some(name => short.text.toLowerCase().includes(name)),
  )
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

function candidateOf(
  view: View,
  series: Series,
  chart: ChartKind,
  total: Point | undefined,
  context: Context,
): Candidate {
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
      ? [...sentencesOf(view, series.where.block), ...(context.sentence ? [context.sentence] : [])]
      : sentencesAt(view, series.where, series.from, series.to),
    blocks: [series.where.block],
    draft: {
      form: 'chart',
      chart,
      ...(view.title && { title: view.title }),
      ...(context.lead && { lead: context.lead }),
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

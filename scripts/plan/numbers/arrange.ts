import type { ChartKind, SlideOf } from '../../model/deck.ts'
import type { Words } from '../../model/span.ts'
import { isBound, labelsOf, nameOf, overTime, type Comparable, type Point } from './comparable.ts'
import { haveOwnOrder } from './words.ts'
import { withoutArticle } from './without-article.ts'

type ChartData = SlideOf<'chart'>['data']

/** The numbers as a chart's data: sorted where their order says nothing, dates as times, names as labels. */
export function arrange(set: Comparable, form: ChartKind): ChartData {
  const named = withoutPrepositions(set.points)
  const points = isSorted(set, form) ? [...named].sort((a, b) => b.value - a.value) : named
  const dates = form === 'line' || form === 'slope' ? overTime(set)?.dates : undefined
  return points.map(point => ({
    ...placed(point, dates),
    ...amountOf(point),
    ...(point.also && { also: point.also.text }),
    words: point.also
      ? joinedWords(joinedWords(point.label, point.says), point.also)
      : joinedWords(point.label, point.says),
  }))
}

/** `35 % from Spain, 22 % from Peru and 6 % Chile`: where some names have a preposition, none needs it. */
function withoutPrepositions(points: readonly Point[]): readonly Point[] {
  const held = points.filter(({ label }) => FROM.test(label.text))
  if (held.length < 2 || held.length === points.length) return points
  return points.map(point => ({ ...point, label: { ...point.label, text: point.label.text.replace(FROM, '') } }))
}

const FROM = /^(?:from|in|aus|in|de|en|da|di|uit|из|в)\s(?=\p{Lu})/u

/** A floor or a ceiling has no place in an order of numbers; steps, sizes and dates have their own. */
function isSorted(set: Comparable, form: ChartKind): boolean {
  return ['bar', 'diverging', 'dot'].includes(form) && !set.points.some(isBound) && !haveOwnOrder(labelsOf(set))
}

function amountOf({ says, value, high, certainty }: Point) {
  return { says: withoutArticle(says.text), value, ...(high !== undefined && { high }), certainty }
}

/** Over time the thing is the label and the date the time, whichever way the article has its table. */
function placed(point: Point, dates: 'labels' | 'series' | undefined) {
  const [label, series] = [point.label.text, nameOf(point)]
  if (dates === 'series') return { label, time: series }
  if (dates === 'labels' && series) return { label: series, time: label }
  return { label, ...(series && { series }) }
}

/** Two words of the article as one, with both places. */
export function joinedWords(label: Words, says: Words): Words {
  return { text: `${label.text} ${says.text}`, spans: [...label.spans, ...says.spans] }
}

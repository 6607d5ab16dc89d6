import type { Series } from '../../model/fact.ts'

export type Point = Series['points'][number]

/** Numbers of one unit, with what the decision table asks about them. */
export interface Comparable {
  readonly points: readonly Point[]
  readonly unit: string
  /** The stated total, which never stands beside its parts. */
  readonly total: Point | undefined
  /** The series are times, in whatever words. */
  readonly times?: true
  /** What the article says around the numbers. */
  readonly text: string
}

const TOTAL = /^(?:(?:grand )?total|sum|overall|all|altogether|gesamt|summe|totale?s?|somme|合計|总计|합계|итого)$/i

/** A series with its total set apart. */
export function comparable({ points, unit, times }: Series, text: string): Comparable {
  const total = points.find(point => TOTAL.test(point.label.text))
  return { points: points.filter(point => point !== total), unit, total, text, ...(times && { times }) }
}

export const namesOf = ({ points }: Comparable): readonly string[] => unique(points.map(nameOf))
export const labelsOf = ({ points }: Comparable): readonly string[] => unique(points.map(({ label }) => label.text))
export const nameOf = ({ series }: Point): string => series?.text ?? ''

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

const MONTHS =
  '(?:jan|ene|gen|jän|f[eé][bv]|mar|mär|mrt|apr|avr|abr|ma[iyg]|mei|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|o[ck]t|out|nov|d[eéi][czs])\\p{Ll}*\\.?'
const YEAR = '(?:1[5-9]|20)\\d\\d'
/** A date and nothing else: `2024`, `in 2024`, `May 2024`, `Q3 2024`, `2024-05`, `FY 2024`, `2023/24`, `2024年`. */
const DATE = new RegExp(
  `^(?:(?:in|im|en|by|for) )?(?:(?:${MONTHS}|[QH][1-4]|FY)\\s?)?${YEAR}(?:-[01]\\d|[–/-]\\d{2,4}|\\s?[年년])?$`,
  'iu',
)
const HOLDS_YEAR = new RegExp(`(?<![\\d.,])${YEAR}(?![\\d.,%]*\\d|%)`, 'gu')

export const isDate = (text: string): boolean => DATE.test(text.trim())

/** The years that a text names. */
export const yearsIn = (text: string): readonly string[] => text.match(HOLDS_YEAR) ?? []

/** Numbers over time: which thing, which date; nothing where the dates are not all known. */
export interface OverTime {
  /** `labels`: a row for each date; `series`: a column for each date. */
  readonly dates: 'labels' | 'series'
  readonly moments: number
  readonly things: number
}

/** How the numbers lie in time: their labels or their series are dates, all of them. */
export function overTime(set: Comparable): OverTime | undefined {
  const [labels, names] = [labelsOf(set), namesOf(set)]
  if (labels.every(isDate)) return { dates: 'labels', moments: labels.length, things: names.length }
  return set.times || names.every(isDate)
    ? { dates: 'series', moments: names.length, things: labels.length }
    : undefined
}

/** The greatest number by the smallest that is not zero. */
export function spread({ points }: Comparable): number {
  const values = points
    .flatMap(({ value, high = value }) => [Math.abs(value), Math.abs(high)])
    .filter(value => value > 0)
  return values.length > 0 ? Math.max(...values) / Math.min(...values) : 1
}

export const isRange = ({ high }: Point): boolean => high !== undefined
export const isExact = ({ certainty }: Point): boolean => certainty === 'exact'
/** A bound is not the number: it is not sorted, summed or called the greatest. */
export const isBound = ({ certainty, high }: Point): boolean =>
  certainty === 'at-least' || certainty === 'at-most' || high !== undefined

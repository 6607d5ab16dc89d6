import type { Metric } from '../../model/fact.ts'
import { BEGINS_A_CIRCUMSTANCE, BETWEEN_HALVES } from '../lexicon/compared.ts'
import type { Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'

/** A stretch that tells shares of several things under one circumstance: `In 2019, ferries carried 60% and buses 40%`. */
export interface Half extends Range {
  /** When or where it is so. */
  readonly circumstance: Range
  readonly metrics: readonly Metric[]
}

const BEGINS = new RegExp(`^(?:${BEGINS_A_CIRCUMSTANCE})`, 'i')
const BETWEEN = new RegExp(BETWEEN_HALVES, 'gi')
/** A circumstance without a comma behind it ends before its first number: `in 2024 45% came by bus`. */
const BEFORE_A_NUMBER = /^(?:in|by|during)\s(?:(?:early|late|mid)\s)?(?:19|20)\d\d(?=\s)/i
const MOST_OF_A_CIRCUMSTANCE = 90

/** Pairs of halves that follow one another: two sentences, or two clauses of one. */
export function halvesIn(scope: Scope, metrics: readonly Metric[]): readonly (readonly [Half, Half])[] {
  const { units, passage } = scope
  return units.flatMap((unit, index) => {
    const next = units[index + 1]
    if (unit.voice !== 'narrator') return []
    const cuts = [...passage.text.slice(unit.from, unit.to).matchAll(BETWEEN)].map(({ index: at, 0: mark }) => [
      { from: unit.from, to: unit.from + at },
      { from: unit.from + at + mark.length, to: unit.to },
    ])
    const pairs = [...cuts, ...(next?.voice === 'narrator' ? [[unit, next]] : [])]
    return pairs.flatMap(([a, b]) => {
      const [first, second] = [halfOf(scope, metrics, a!), halfOf(scope, metrics, b!)]
      return first && second ? [[first, second] as const] : []
    })
  })
}

function halfOf({ passage }: Scope, metrics: readonly Metric[], { from, to }: Range): Half | undefined {
  const text = passage.text.slice(from, to)
  const inside = metrics.filter(metric => metric.from >= from && metric.to <= to)
  const [first, ...others] = inside
  if (!first || others.length === 0 || !BEGINS.test(text)) return undefined
  if (inside.some(({ unit, value, high }) => unit !== first.unit || value === undefined || high !== undefined))
    return undefined
  const comma = /,\s/.exec(text)?.index ?? -1
  const length = BEFORE_A_NUMBER.exec(text)?.[0].length ?? (comma < 0 ? AHEAD.exec(text)?.[0].length : comma)
  if (length === undefined || length > MOST_OF_A_CIRCUMSTANCE || from + length > first.from) return undefined
  return { from: from + length, to, circumstance: { from, to: from + length }, metrics: inside }
}

/** `On the north pier 60% come by ferry`: up to the first number. */
const AHEAD = /^(?:\p{L}+\s){1,5}?\p{L}+(?=\s\d)/u

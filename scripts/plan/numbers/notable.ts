import type { Change, Metric, Sentence } from '../../model/fact.ts'
import { factsOf, samePassage, type View } from '../view.ts'

/** How much a number makes of a sentence, 0 to 1, the strongest first. */
const WEIGHTS = { change: 1, multiple: 0.8, money: 0.8, many: 0.7, share: 0.6, count: 0.2 } as const

/** Counts from here on are large. */
const LARGE = 1000
const VERY_LARGE = 1_000_000

/** `thousands` alone says little; `hundreds of thousands`, a share, money or a large count says something. */
export function isNotable({ value, unit, says, counted }: Metric): boolean {
  if (value === undefined) return /\bof\b/i.test(says.text)
  // All of a thing is no amount of it that could be another.
  if (unit === '%' && value === 100) return false
  return unit !== 'count' || (value >= LARGE && counted !== undefined && !CODE.test(says.text))
}

/** `11111111`, `00042`: digits that stand for themselves. */
const CODE = /^(?:[01]{6,}|0\d+)$/

/** How much the numbers of a sentence make of it, 0 to 1; 0 without a number. */
export function strengthOf(view: View, sentence: Sentence): number {
  const inside = ({ where, from, to }: Metric | Change) =>
    samePassage(where, sentence.where) && from >= sentence.from && to <= sentence.to
  const metrics = factsOf(view, 'metric').filter(inside).map(weightOf)
  const changes = factsOf(view, 'change').filter(inside).map(weightOfChange)
  return Math.max(0, ...metrics, ...changes)
}

function weightOfChange({ before, after, unit }: Change): number {
  if (before && after) return WEIGHTS.change
  return unit === 'x' ? WEIGHTS.multiple : 0
}

/** How much one number makes of its sentence, 0 to 1. */
export function weightOf({ value, unit, of, per }: Metric): number {
  if (value === undefined) return WEIGHTS.count
  if (unit === '%' || unit === 'pp' || of !== undefined) return WEIGHTS.share
  if (/^[A-Z]{3}$/.test(unit)) return WEIGHTS.money
  if (unit === 'x') return per ? WEIGHTS.count : WEIGHTS.multiple
  return value >= VERY_LARGE ? WEIGHTS.many : value >= LARGE ? WEIGHTS.share : WEIGHTS.count
}

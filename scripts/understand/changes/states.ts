import type { ChangeEnd, Metric } from '../../model/fact.ts'
import { wordsOf, type Range } from '../../model/span.ts'
import type { Scope } from '../scope.ts'
import { earlierEnd, endOf, figureOf, isOfEarlier } from './ends.ts'
import type { Patterns } from './patterns.ts'

/** An earlier and a later state of one thing. */
interface States {
  readonly before: ChangeEnd
  readonly after: ChangeEnd
}

type Way = (scope: Scope, unit: Range, first: Metric, second: Metric, patterns: Patterns) => States | undefined

/**
 * Two numbers of one thing as two states of it, without a verb of change:
 *
 *     2 % -> 8 %     it was 21 %, it is now 13 %     13 % (21 % last year)     12 % in 2020 and 31 % in 2024
 */
export const statesOf: Way = (scope, unit, first, second, patterns) =>
  areOneThing(first, second)
    ? (byAnArrow(scope, unit, first, second, patterns) ??
      onceAndNow(scope, unit, first, second, patterns) ??
      earlierInBrackets(scope, unit, first, second, patterns) ??
      bothDated(scope, unit, first, second, patterns))
    : undefined

/** Shares and money tell no noun; what is counted has to be the same. */
export function areOneThing({ unit, counted: a }: Metric, { counted: b }: Metric): boolean {
  if (unit !== 'count' || !a || !b) return true
  const others = wordsIn(b.text)
  return wordsIn(a.text).some(word => others.some(other => areForms(word, other)))
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** `Besuche`, `Besuchen`: alike but for an ending. */
function areForms(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length) - (a === b ? 0 : 1)
  return Math.abs(a.length - b.length) <= 2 && stem >= 3 && a.slice(0, stem) === b.slice(0, stem)
}

const ARROW = /^(?:\s\p{L}+){0,2}\s?(?:-{1,2}>|=>|[→⟶➔➜])\s?$/u

const byAnArrow: Way = ({ passage }, _unit, first, second) =>
  ARROW.test(passage.text.slice(first.to, second.from)) ? { before: endOf(first), after: endOf(second) } : undefined

const onceAndNow: Way = (scope, unit, first, second, { once, now, nowBehind }) => {
  const { text } = scope.passage
  const left = text.slice(Math.max(unit.from, first.from - 32), first.from)
  const between = text.slice(first.to, figureOf(scope, second))
  const found = once?.test(left) ? (now?.exec(between) ?? nowBehind?.exec(text.slice(second.to, unit.to))) : undefined
  if (!found || isOfEarlier(text, unit, second)) return undefined
  const word = found.groups!['now']!
  const start = (between.includes(found[0]) ? first.to : second.to) + found.index + found[0].indexOf(word)
  const time = second.time ?? wordsOf(scope.passage, start, start + word.length)
  return { before: earlierEnd(scope, unit, first), after: { value: second.value!, time } }
}

/** `rose by 2 % in 2003 and 4 % in 2004`: two steps, and no states. */
const isDifference = ({ passage }: Scope, { from }: Range, metric: Metric, { by, after }: Patterns): boolean =>
  by.test(passage.text.slice(from, metric.from)) || after.test(passage.text.slice(metric.to, metric.to + 32))

/** Between a number, its noun and the brackets that hold what it was. */
const OPENS = /^(?:\s\p{L}+){0,3}\s?[(（]\s?$/u
const YEAR_ALONE = /^\s(?:in\s|en\s|im\s|nel\s|em\s)?(?:19|20)\d\d[)）]/u

const earlierInBrackets: Way = (scope, unit, first, second, patterns) => {
  const { text } = scope.passage
  if (isDifference(scope, unit, first, patterns)) return undefined
  if (!OPENS.test(text.slice(first.to, second.from)) || second.certainty === 'projected') return undefined
  const isDated = isOfEarlier(text, unit, second) || (!first.time && YEAR_ALONE.test(text.slice(second.to)))
  return isDated ? { before: earlierEnd(scope, unit, second), after: endOf(first) } : undefined
}

const JOINED = /^[\s,;]*(?:(?:and|but|then|und|aber|dann|et|mais|puis|y|pero|e|ma|en|maar)\s)?(?:\p{L}+\s){0,2}$/iu
const YEAR = /(?:19|20)\d\d/

/** `was 12 % in 2020 and 31 % in 2024`: each with its year and nothing between them. */
const bothDated: Way = (scope, unit, first, second, patterns) => {
  const { passage } = scope
  if (isDifference(scope, unit, first, patterns)) return undefined
  const [was, is] = [first, second].map(({ time }) => Number(YEAR.exec(time?.text ?? '')?.[0] ?? Number.NaN))
  const [time] = first.time?.spans ?? []
  const end = time && first.time ? passage.text.indexOf(first.time.text, first.to) + first.time.text.length : -1
  if (end <= first.to || end > second.from || !JOINED.test(passage.text.slice(end, second.from))) return undefined
  if (was === undefined || is === undefined || !(was < is || is < was)) return undefined
  const [before, after] = was < is ? [first, second] : [second, first]
  return { before: endOf(before), after: endOf(after) }
}

import type { ChangeEnd, Metric } from '../../model/fact.ts'
import { wordsOf, type Range } from '../../model/span.ts'
import { EARLIER, LONG_AGO } from '../lexicon/changes.ts'
import type { Scope } from '../scope.ts'

/** A number as one end of a change, with the time that it is said of. */
export const endOf = ({ value, time }: Metric): ChangeEnd => ({ value: value!, ...(time && { time }) })

/** Behind a number and its noun: when it was, in the words of several languages. */
const BEHIND = new RegExp(
  String.raw`^(?<words>(?:\s\p{L}+){0,3}?\s?)(?:(?<time>${EARLIER})|${LONG_AGO})(?!\p{L})`,
  'iu',
)
/** What the time behind it is said of is then more than the number alone: `38,000 for captains last year`. */
const OF_OTHERS =
  /(?<!\p{L})(?:for|among|by|at|on|of|from|bei|für|von|pour|chez|parmi|para|entre|per|tra|voor|onder)(?!\p{L})/iu
const AHEAD = new RegExp(String.raw`(?<!\p{L})(?<time>${EARLIER})(?!\p{L})`, 'iu')

/** Whether the words behind a number say that it was so earlier. */
export const isOfEarlier = (text: string, unit: Range, { to }: Range): boolean =>
  BEHIND.test(text.slice(to, Math.min(unit.to, to + 48)))

/** Right before a number: `up from last year’s 9 %`. */
const POSSESSIVE = new RegExp(String.raw`(?<!\p{L})(?<time>${EARLIER})[’']s\s$`, 'iu')

/** A number that was so earlier, with the words beside it that tell when: `38,000 the year before`, `last year’s 38,000`. */
export function earlierEnd({ passage }: Scope, unit: Range, metric: Metric): ChangeEnd {
  const before = POSSESSIVE.exec(passage.text.slice(unit.from, metric.from))
  if (before && !metric.time) {
    const at = unit.from + before.index
    return { value: metric.value!, time: wordsOf(passage, at, at + before.groups!['time']!.length) }
  }
  const found = BEHIND.exec(passage.text.slice(metric.to, unit.to))
  const time = found?.groups!['time']
  if (metric.time || time === undefined || OF_OTHERS.test(found!.groups!['words']!)) return endOf(metric)
  const from = metric.to + found!.groups!['words']!.length
  return { value: metric.value!, time: wordsOf(passage, from, from + time.length) }
}

/** The earlier time that a sentence names anywhere: `from the year before, which saw 1.9 million`. */
export function earlierIn({ passage }: Scope, { from, to }: Range): ChangeEnd['time'] {
  const found = AHEAD.exec(passage.text.slice(from, to))
  const time = found?.groups!['time']
  if (!found || time === undefined) return undefined
  const at = from + found.index
  return wordsOf(passage, at, at + time.length)
}

/** Where the figure of a number begins, behind words that qualify it: `up to 40`, `до 31 %`. */
export function figureOf(scope: Scope, { from, to }: Range): number {
  const at = scope.passage.text.slice(from, to).search(/[\p{Sc}\d]/u)
  return from + Math.max(0, at)
}

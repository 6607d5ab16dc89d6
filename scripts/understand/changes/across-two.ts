import type { Change, Metric } from '../../model/fact.ts'
import { wordsOf, type Range } from '../../model/span.ts'
import { placeOf, type Scope } from '../scope.ts'
import type { Unit } from '../units.ts'
import { earlierEnd, earlierIn, endOf } from './ends.ts'
import type { Patterns } from './patterns.ts'
import { areOneThing } from './states.ts'

/** Two sentences that follow one another, with what each of them tells. */
interface Pair {
  readonly unit: Unit
  readonly metrics: readonly [readonly Metric[], readonly Metric[]]
  readonly changes: readonly [readonly Change[], readonly Change[]]
}

/** The later number of a pair, which another sentence tells than the earlier one. */
interface Ends {
  readonly first: Metric
  readonly second: Metric
  readonly before: NonNullable<Change['before']>
  readonly after: NonNullable<Change['after']>
  readonly by?: Change['by']
}

/**
 * The changes of each sentence, with those that two sentences tell together in place of what the second tells alone:
 *
 *     Last year 16 % of the crews left. This year that share has fallen to 7 %.
 *               ‾‾‾‾                                                      ‾‾‾
 *     The pier saw 3.7 million visits. This is a 97 % increase from the year before, which saw 1.9 million visits.
 *                  ‾‾‾‾‾‾‾‾‾‾‾                                                                 ‾‾‾‾‾‾‾‾‾‾‾
 */
export function acrossTwo(
  scope: Scope,
  metrics: readonly Metric[],
  patterns: Patterns,
  found: readonly Change[][],
): readonly Change[][] {
  const { units, passage } = scope
  if (!patterns.backwards) return found
  const within = ({ from, to }: Range) => metrics.filter(metric => metric.from >= from && metric.to <= to)
  return found.map((changes, index) => {
    const [before, unit] = [units[index - 1], units[index]!]
    if (!before || before.voice !== unit.voice || !pointsBack(passage.text.slice(unit.from, unit.to), patterns))
      return changes
    const pair: Pair = {
      unit,
      metrics: [within(before), within(unit)],
      changes: [found[index - 1]!, changes],
    }
    const ends = goesOn(pair) ?? looksBack(scope, pair, patterns)
    const all = ends ? [ends] : looksBackOnSeveral(scope, pair)
    return all.length > 0 ? all.map(each => changeOf(scope, each)) : changes
  })
}

const pointsBack = (text: string, { backwards, earlierFirst }: Patterns): boolean =>
  backwards!.test(text) || earlierFirst?.test(text) === true

/** The second sentence says where the number of the first has come to. */
function goesOn({ metrics: [earlier, later], changes: [before, changes] }: Pair): Ends | undefined {
  const [[first, ...others], [second]] = [earlier, later]
  if (!first || !second || others.length > 0 || before.length > 0 || !canBeEnds(first, second)) return undefined
  const [told] = changes
  const isReached = told !== undefined && told.before === undefined && told.after?.value === second.value
  const areDated = first.time !== undefined && second.time !== undefined && first.time.text !== second.time.text
  if (changes.length > 1 || (told && !isReached) || (!told && !areDated)) return undefined
  return { first, second, before: endOf(first), after: endOf(second) }
}

/** The second sentence says what the number of the first was before. */
function looksBack(scope: Scope, { unit, metrics: [later, all], changes }: Pair, patterns: Patterns): Ends | undefined {
  const told = changes[1].find(({ by, before }) => by !== undefined && before === undefined)
  const isOfTold = ({ from, to }: Range) => told !== undefined && from < told.to && told.from < to
  const [first, ...more] = all.filter(metric => metric.unit !== '%' && !isOfTold(metric))
  const [level, ...shares] = first ? [first] : all.filter(metric => !isOfTold(metric))
  const [second, ...others] = later.filter(metric => metric.unit === level?.unit)
  if (!level || !second || more.length + shares.length + others.length > 0) return undefined
  if (changes[1].length > (told ? 1 : 0) || !canBeEnds(level, second) || !areOneThing(level, second)) return undefined
  if (changes[0].some(({ before, after }) => before && after?.value === second.value)) return undefined
  const own = earlierEnd(scope, unit, level)
  const time = own.time ?? earlierIn(scope, unit)
  const difference = told?.by ?? percentageBeside(all, level)
  const isSure = difference
    ? agrees(level.value!, second.value!, difference)
    : isComparedWith(scope, unit, level, patterns)
  return isSure
    ? {
        first: level,
        second,
        before: { ...own, ...(time && { time }) },
        after: endOf(second),
        ...(told?.by && { by: told.by }),
      }
    : undefined
}

/**
 * The second sentence says of several numbers of the first what each of them was before, in their order:
 *
 *     The site was viewed 12 million times in 4 million visits. This is a rise over last year’s 10 million views and 3 million visits.
 *                         ‾‾‾‾‾‾‾‾‾‾       ‾‾‾‾‾‾‾‾‾                               ‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾       ‾‾‾‾‾‾‾‾‾
 */
function looksBackOnSeveral(scope: Scope, { unit, metrics: [later, all], changes }: Pair): readonly Ends[] {
  const [told, ...more] = changes[1]
  if (more.length > 0 || changes[0].length > 0 || told?.by === undefined || told.before !== undefined) return []
  const levels = all.filter(({ from, to }) => !(from < told.to && told.from < to))
  const [first] = levels
  const own = first && earlierEnd(scope, unit, first)
  if (levels.length < 2 || levels.length !== later.length || !own?.time || own.time.spans[0]!.end > first!.span.start)
    return []
  const rises = told.by.value > 0
  const areOf = levels.every((level, at) => {
    const second = later[at]!
    const isAlike = areOneThing(level, second) || isTimesOf(scope, second, level)
    return isAlike && canBeEnds(level, second) && second.value! > level.value! === rises
  })
  if (!areOf) return []
  return levels.map((level, at) => ({
    first: level,
    second: later[at]!,
    before: { ...endOf(level), time: own.time! },
    after: endOf(later[at]!),
  }))
}

/** `viewed 12 million times`: as often as there were views. */
function isTimesOf({ passage }: Scope, { counted, from }: Metric, level: Metric): boolean {
  const [verb = ''] = /\p{L}+\s$/u.exec(passage.text.slice(0, from)) ?? []
  const noun = level.counted?.text.toLowerCase() ?? ''
  return counted?.text.toLowerCase() === 'times' && noun.length > 3 && stemOf(verb.trim()) === stemOf(noun)
}

const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ed|ings?|e?s)$/, '')

/** `ein Plus von 25 %`: a percentage that may be the difference, whatever the words around it. */
function percentageBeside(all: readonly Metric[], level: Metric): Change['by'] {
  const [share, ...others] = all.filter(({ unit }) => unit === '%' && level.unit !== '%')
  return share?.value === undefined || others.length > 0 ? undefined : { value: share.value, unit: '%' }
}

/** `That is up from 12 a year ago.` `A year earlier, it was 12.` */
function isComparedWith({ passage }: Scope, unit: Range, { from }: Metric, { since, earlierFirst }: Patterns): boolean {
  const how = since?.exec(passage.text.slice(unit.from, from))?.groups!['how']
  return (how !== undefined && /\s/.test(how)) || earlierFirst?.test(passage.text.slice(unit.from, unit.to)) === true
}

const canBeEnds = (first: Metric, second: Metric): boolean =>
  first.unit === second.unit &&
  first.value !== undefined &&
  second.value !== undefined &&
  first.high === undefined &&
  second.high === undefined &&
  first.value !== second.value

/** How far rounded numbers may miss a difference of theirs, in hundredths of the former and as a part of the difference. */
const ROUNDING = { points: 1.5, part: 0.05 } as const

/** Whether a difference is that of two numbers: only then is it sure that they belong together. */
function agrees(was: number, is: number, { value, unit, high }: NonNullable<Change['by']>): boolean {
  if (high !== undefined || was === 0) return false
  const near = (difference: number) =>
    Math.abs(difference - value) <= Math.max(ROUNDING.points, Math.abs(value) * ROUNDING.part)
  if (unit === '%') return near((100 * (is - was)) / was)
  if (unit === 'pp') return near(is - was)
  return unit === 'x'
    ? Math.abs(is / was - value) <= value * ROUNDING.part
    : Math.abs(is - was - value) <= ROUNDING.part * Math.abs(value)
}

function changeOf(scope: Scope, { first, second, before, after, by }: Ends): Change {
  const { passage } = scope
  const [from, to] = [Math.min(first.from, second.from), Math.max(first.to, second.to)]
  const counted = first.counted ?? second.counted
  return {
    type: 'change',
    ...placeOf(scope, from, to),
    words: wordsOf(passage, from, to),
    unit: second.unit,
    before,
    after,
    ...(by && { by }),
    ...(counted && { counted }),
  }
}

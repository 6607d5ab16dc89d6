import type { Change, ChangeEnd, Metric } from '../model/fact.ts'
import { wordsOf, type Range } from '../model/span.ts'
import { acrossTwo } from './changes/across-two.ts'
import { earlierEnd, endOf, figureOf, isOfEarlier } from './changes/ends.ts'
import { patternsOf, type Patterns } from './changes/patterns.ts'
import { statesOf } from './changes/states.ts'
import { placeOf, type Scope } from './scope.ts'

/** How far apart the two ends of a change, or a verb and its number, may stand. */
const REACH_OF_AN_END = 60
/** `70 % of the pilots told us that …, up from 66 %`: after a comma the earlier number may come late. */
const REACH_OF_A_RETURN = 140
const REACH_OF_A_VERB = 48
/** The object of a verb, with a clause that hangs on it, may stand between the verb and its difference. */
const REACH_OF_A_MOVE = 130

/**
 * The changes that a passage tells: two states of a number, the difference between them, or both.
 *
 *     grew from 12 % in 2020 to 31 % in 2024     31 %, up from 12 %     up 8 points     increased 33 % from 1,011 to 1,340
 */
export function changesIn(scope: Scope, metrics: readonly Metric[]): Change[] {
  const patterns = patternsOf(scope.lang)
  if (!patterns) return []
  const found = scope.units.map(unit => {
    const inside = metrics.filter(({ from, to, value }) => from >= unit.from && to <= unit.to && value !== undefined)
    const told = inside.length > 0 ? ofNumbers(scope, unit, inside, patterns) : []
    return [...told, ...ofVerbs(scope, unit, patterns, told, inside)].sort((a, b) => a.from - b.from)
  })
  return acrossTwo(scope, metrics, patterns, found).flat()
}

/** The changes of a sentence with numbers, each number used once. */
function ofNumbers(scope: Scope, unit: Range, metrics: readonly Metric[], patterns: Patterns): Change[] {
  const changes: Change[] = []
  const used = new Set<Metric>()
  metrics.forEach((first, index) => {
    const second = metrics[index + 1]
    if (!second || used.has(first)) return
    const ends = endsOf(scope, unit, first, second, patterns)
    if (!ends) return
    const previous = metrics[index - 1]
    const told = previous && !used.has(previous) ? differenceOf(scope, unit, previous, patterns) : undefined
    const by = told && previous && isOneClause(scope, previous.to, first.from) ? told : undefined
    if (by) used.add(previous!)
    used.add(first)
    used.add(second)
    changes.push(
      changeOf(scope, unit, patterns, by ? [previous!, first, second] : [first, second], {
        ...ends,
        ...(by && { by }),
      }),
    )
  })
  for (const metric of metrics) {
    if (used.has(metric)) continue
    const by = differenceOf(scope, unit, metric, patterns)
    if (!by) {
      if (!isReached(scope, unit, metric, patterns)) continue
      used.add(metric)
      changes.push(changeOf(scope, unit, patterns, [metric], { after: endOf(metric), unit: metric.unit }))
      continue
    }
    used.add(metric)
    const next = metrics[metrics.indexOf(metric) + 1]
    // `rose 8 % to 31 million`: the difference and where it led.
    const leads =
      next &&
      !used.has(next) &&
      next.high === undefined &&
      (next.unit !== '%' || by.unit === 'pp') &&
      (patterns.lead?.test(
        scope.passage.text.slice(metric.to, figureOf(scope, next)).replace(/^\s(?:percentage )?points?(?=\s)/, ''),
      ) ??
        false)
    if (leads) used.add(next)
    changes.push(
      changeOf(scope, unit, patterns, leads ? [metric, next] : [metric], {
        by,
        ...(leads && { after: endOf(next), unit: next.unit }),
      }),
    )
  }
  return changes
}

/** `fell to $413.50`, `cut the deficit to $230m`: the end that is told. */
function isReached(scope: Scope, unit: Range, metric: Metric, { reached }: Patterns): boolean {
  if (!reached || metric.high !== undefined || metric.of !== undefined) return false
  const at = Math.max(unit.from, metric.from - REACH_OF_AN_END)
  return reached.test(scope.passage.text.slice(at, metric.from))
}

type Difference = NonNullable<Change['by']>

interface Ends {
  readonly before?: ChangeEnd
  readonly after?: ChangeEnd
  readonly by?: Difference
  readonly unit?: string
}

/** The words right before the earlier number, in languages that set a comma before them. */
const RETURNS = /,\s(?:up|down)\sfrom\s(?:\p{L}+\s){0,2}$/u

/** Two numbers of one unit as the earlier and the later state, where the words around them say so. */
function endsOf(scope: Scope, unit: Range, first: Metric, second: Metric, patterns: Patterns): Ends | undefined {
  const between = scope.passage.text.slice(first.to, figureOf(scope, second))
  if (first.high !== undefined || second.high !== undefined || first.value === second.value) return undefined
  // `from 12 to 31 %`: the sign stands once.
  const sameUnit = first.unit === second.unit || (first.unit === 'count' && between.length < 8)
  const reach =
    RETURNS.test(between) || opensWithTheFirst(scope, unit, first, second, patterns)
      ? REACH_OF_A_RETURN
      : REACH_OF_AN_END
  if (between.length > reach || !sameUnit || /[;。]|[.!?]\s/.test(between.replace(/\bvs\./, 'vs'))) return undefined
  return (
    fromTo(scope, unit, first, second, patterns) ??
    since(scope, unit, first, second, patterns) ??
    (first.unit === second.unit ? states(scope, unit, first, second, patterns) : undefined)
  )
}

/** `From 45 users on one server, |the network| grew to 1.6 million users`: where the sentence opens, the two may stand apart. */
function opensWithTheFirst(
  { passage: { text } }: Scope,
  { from }: Range,
  first: Metric,
  second: Metric,
  { from: opening }: Patterns,
): boolean {
  const isSame = first.counted !== undefined && first.counted.text === second.counted?.text
  return isSame && first.from - from <= LETTERS_OF_AN_OPENING && opening.test(text.slice(from, first.from))
}
const LETTERS_OF_AN_OPENING = 12

type Way = (scope: Scope, unit: Range, first: Metric, second: Metric, patterns: Patterns) => Ends | undefined

/** `from 12 % to 31 %` */
const fromTo: Way = (scope, unit, first, second, patterns) => {
  const { text } = scope.passage
  const figure = figureOf(scope, first)
  const left = text.slice(Math.max(unit.from, figure - 32), figure)
  const opening = patterns.from.exec(left)
  return opening &&
    patterns.to.test(text.slice(first.to, figureOf(scope, second))) &&
    !patterns.spans?.test(left.slice(0, opening.index)) &&
    hasDirection(scope, unit, first, second, patterns)
    ? { before: endOf(first), after: endOf(second), unit: second.unit }
    : undefined
}

/** `31 %, up from 12 %`, `31 % against 12 % a year earlier`, `rose to 31 % from 12 %` */
const since: Way = (scope, unit, first, second, patterns) => {
  const { text } = scope.passage
  const how = patterns.since?.exec(text.slice(first.to, figureOf(scope, second)))?.groups!['how']
  if (how === undefined) return undefined
  const figure = figureOf(scope, first)
  const left = text.slice(Math.max(unit.from, figure - 32), figure)
  const isDated = isOfEarlier(text, unit, second) || second.time !== undefined
  // A bare `from` needs a `to` before the later number: `rose to 31 % from 12 %`.
  const isNone = /^(?:against|versus|vs\.?)$/i.test(how)
    ? !isDated
    : !/\s/.test(how) && !patterns.to_.test(left) && !(how !== 'from' && isDated)
  if (isNone) return undefined
  const [before, after] = [earlierEnd(scope, unit, second), endOf(first)]
  // `31 %, up from last year’s 24 %`: the time between both is that of the earlier one.
  const isOfBoth = before.time !== undefined && before.time.text === after.time?.text
  return { before, after: isOfBoth ? { value: after.value } : after, unit: first.unit }
}

const states: Way = (scope, unit, first, second, patterns) => {
  const ends = statesOf(scope, unit, first, second, patterns)
  return ends && { ...ends, unit: second.unit }
}

/** In languages whose prepositions say little by themselves a verb must tell the direction. */
function hasDirection(scope: Scope, unit: Range, first: Range, second: Range, patterns: Patterns): boolean {
  if (scope.lang.startsWith('en')) return true
  const { text } = scope.passage
  const clause = text.slice(Math.max(unit.from, first.from - REACH_OF_AN_END * 2), Math.min(unit.to, second.to + 24))
  return patterns.rise.test(clause) || patterns.fall.test(clause)
}

/** `up 8 points`, `fell by a third`, `a 16 % increase`: the difference with its sign. */
function differenceOf(scope: Scope, unit: Range, metric: Metric, patterns: Patterns): Difference | undefined {
  const { text } = scope.passage
  const noun =
    metric.unit === '%' || metric.unit === 'pp' || metric.unit === 'x'
      ? patterns.after.exec(text.slice(metric.to, Math.min(unit.to, metric.to + 32)))?.groups
      : undefined
  const left = text.slice(Math.max(unit.from, metric.from - REACH_OF_A_MOVE), metric.from)
  const verb =
    patterns.by.exec(text.slice(Math.max(unit.from, metric.from - REACH_OF_A_VERB), metric.from))?.groups?.['verb'] ??
    noun?.['noun'] ??
    patterns.gap?.exec(left.slice(Math.max(0, left.search(/[^,;:.]*$/))))?.groups?.['verb'] ??
    patterns.moved?.exec(left)?.groups?.['verb']
  if (verb === undefined) return undefined
  const sign = patterns.fall.test(verb) || noun?.['lower'] !== undefined ? -1 : 1
  if (metric.of !== undefined)
    return { value: sign * Number(((100 * metric.value!) / metric.of).toPrecision(3)), unit: '%' }
  const isPoints = metric.unit === 'count' && patterns.points?.test(text.slice(metric.to, metric.to + 24))
  const high = metric.high === undefined ? undefined : sign * metric.high
  return { value: sign * metric.value!, ...(high !== undefined && { high }), unit: isPoints ? 'pp' : metric.unit }
}

function isOneClause(scope: Scope, from: number, to: number): boolean {
  const between = scope.passage.text.slice(from, to)
  return between.length <= 32 && !/[;.]/.test(between)
}

/** `Sales doubled`, `the backlog halved`: changes without a figure. */
function ofVerbs(
  scope: Scope,
  unit: Range,
  patterns: Patterns,
  told: readonly Change[],
  metrics: readonly Metric[],
): Change[] {
  const sentence = scope.passage.text.slice(unit.from, unit.to)
  return (patterns.factors ?? []).flatMap(([verb, factor]) => {
    const match = verb.exec(sentence)
    const at = match && { from: unit.from + match.index, to: unit.from + match.index + match[0].length }
    if (!at || told.some(change => change.from < at.to && at.from < change.to)) return []
    // `doubled to 40 boats`: where it led
    const level = metrics.find(metric => {
      const between = scope.passage.text.slice(at.to, figureOf(scope, metric))
      return metric.from >= at.to && between.length < 40 && patterns.lead?.test(between)
    })
    const led = level && !told.some(change => change.from < level.to && level.from < change.to) ? level : undefined
    const to = led?.to ?? at.to
    return [
      {
        type: 'change' as const,
        ...placeOf(scope, at.from, to),
        words: wordsOf(scope.passage, at.from, to),
        unit: led?.unit ?? 'x',
        ...(led && { after: endOf(led) }),
        by: { value: factor, unit: 'x' },
      },
    ]
  })
}

function changeOf(scope: Scope, unit: Range, patterns: Patterns, metrics: readonly Metric[], ends: Ends): Change {
  const [first, last] = [metrics[0]!, metrics.at(-1)!]
  const { text } = scope.passage
  const verb = verbBefore(text, unit, first, patterns)
  const points = ends.by?.unit === 'pp' ? patterns.points?.exec(text.slice(last.to, last.to + 24)) : undefined
  const noun = ends.by && !ends.after ? patterns.after.exec(text.slice(last.to, last.to + 32)) : undefined
  const from = verb ?? first.from
  const to = last.to + (points?.[0].length ?? (verb === undefined ? noun?.[0].length : undefined) ?? 0)
  const counted = metrics.find(metric => metric.counted)?.counted
  const { unit: endUnit, ...rest } = ends
  return {
    type: 'change',
    ...placeOf(scope, from, to),
    words: wordsOf(scope.passage, from, to),
    unit: endUnit ?? ends.by!.unit,
    ...rest,
    ...(counted && { counted }),
  }
}

/** Where the verb of a change begins, if it stands near before its first number. */
function verbBefore(text: string, unit: Range, first: Range, { verbs }: Patterns): number | undefined {
  const begin = Math.max(unit.from, first.from - REACH_OF_A_VERB)
  const left = text.slice(begin, first.from)
  const clause = Math.max(left.lastIndexOf(';'), left.lastIndexOf(', and '), left.lastIndexOf('. '))
  let found: number | undefined
  for (const pattern of verbs)
    for (const match of left.matchAll(pattern))
      if (match.index > clause) found = Math.max(found ?? 0, begin + match.index)
  return found
}

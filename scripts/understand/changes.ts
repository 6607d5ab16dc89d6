import type { Change, ChangeEnd, Metric } from '../model/fact.ts'
import { wordsOf } from '../model/span.ts'
import { CHANGE_LANGUAGES, type ChangeLanguage } from './lexicon/changes.ts'
import { placeOf, type Scope } from './scope.ts'
import type { Range } from './sentences.ts'

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

/**
 * A sentence that goes on with the number of the one before:
 *
 *     Last year 16 % of the crews left. This year that share has fallen to 7 %.
 *               ‾‾‾‾                                                      ‾‾‾
 */
function acrossTwo(
  scope: Scope,
  metrics: readonly Metric[],
  patterns: Patterns,
  found: readonly Change[][],
): readonly Change[][] {
  const { units, passage } = scope
  const { backwards } = patterns
  if (!backwards) return found
  return found.map((changes, index) => {
    const [before, unit] = [units[index - 1], units[index]!]
    if (!before || before.voice !== unit.voice || !backwards.test(passage.text.slice(unit.from, unit.to)))
      return changes
    const within = ({ from, to }: Range) => metrics.filter(metric => metric.from >= from && metric.to <= to)
    const [[first, ...others], [second]] = [within(before), within(unit)]
    if (!first || !second || others.length > 0 || found[index - 1]!.length > 0) return changes
    if (first.unit !== second.unit || first.value === undefined || second.value === undefined) return changes
    if (first.high !== undefined || second.high !== undefined || first.value === second.value) return changes
    const [told] = changes
    const isReached = told !== undefined && told.before === undefined && told.after?.value === second.value
    const areDated = first.time !== undefined && second.time !== undefined && first.time.text !== second.time.text
    if (changes.length > 1 || (told && !isReached) || (!told && !areDated)) return changes
    const counted = first.counted ?? second.counted
    return [
      {
        type: 'change',
        ...placeOf(scope, first.from, second.to),
        words: wordsOf(passage, first.from, second.to),
        unit: second.unit,
        before: endOf(first),
        after: endOf(second),
        ...(counted && { counted }),
      },
    ]
  })
}

interface Patterns {
  readonly rise: RegExp
  readonly fall: RegExp
  /** Both, for every place where one stands. */
  readonly verbs: readonly RegExp[]
  readonly from: RegExp
  readonly to: RegExp
  readonly since?: RegExp
  readonly to_: RegExp
  readonly by: RegExp
  readonly after: RegExp
  /** `rose to`, `cut the deficit to` right before a number. */
  readonly reached?: RegExp
  /** `cut the deficit by` right before a number. */
  readonly moved?: RegExp
  readonly spans?: RegExp
  readonly lead?: RegExp
  readonly gap?: RegExp
  readonly backwards?: RegExp
  readonly factors?: readonly (readonly [RegExp, number])[]
  readonly points?: RegExp
}

const compiled = new Map<string, Patterns | undefined>()

function patternsOf(lang: string): Patterns | undefined {
  const code = lang.slice(0, 2).toLowerCase()
  if (!compiled.has(code)) {
    const data = CHANGE_LANGUAGES[code]
    compiled.set(code, data && compile(data, /^(?:ja|zh|ko)$/.test(code)))
  }
  return compiled.get(code)
}

function compile(
  {
    rise,
    fall,
    from,
    to,
    since,
    by,
    spans,
    factors,
    points,
    higher,
    lower,
    reaching,
    moving,
    lead,
    gap,
    backwards,
  }: ChangeLanguage,
  glued: boolean,
): Patterns {
  const [open, close] = glued ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`]
  const few = glued ? String.raw`[^\d]{0,6}` : String.raw`\s?(?:[\p{L}’']+\s){0,3}`
  const whole = (source: string) => `${open}(?:${source})${close}`
  return {
    rise: new RegExp(whole(rise), 'iu'),
    fall: new RegExp(whole(fall), 'iu'),
    verbs: [rise, fall].map(words => new RegExp(whole(words), 'giu')),
    from: from === '' ? /$/ : new RegExp(`${open}(?:${from})${few}$`, 'iu'),
    to: new RegExp(glued ? `^[^\\d。；]{0,12}?(?:${to})[^\\d。；]{0,8}$` : `^[^;]*?${open}(?:${to})${few}$`, 'iu'),
    to_: new RegExp(`${open}(?:${to})${few}$`, 'iu'),
    ...(since && { since: new RegExp(`${open}(?<how>${since})${few}$`, 'iu') }),
    ...(lead && { lead: new RegExp(`^\\s?(?:${lead})\\s?${glued ? '' : '(?:[\\p{L}’]+\\s){0,2}'}$`, 'iu') }),
    ...(gap &&
      by && {
        gap: new RegExp(`${open}(?<verb>(?:${rise})|(?:${fall}))(?:\\s[\\p{L}’'-]+){1,5}\\s(?:${by})[\\s־-]?$`, 'iu'),
      }),
    ...(backwards && { backwards: new RegExp(`^(?:[^,.;:]{3,30},\\s)?(?:${backwards})\\s`, 'iu') }),
    by: new RegExp(
      glued
        ? `(?<verb>(?:${rise})|(?:${fall}))(?:${by ?? '(?!)'})?\\s?$`
        : `${open}(?<verb>(?:${rise})|(?:${fall}))\\s(?:\\p{L}+ly\\s)?(?:(?:${by ?? '(?!)'})\\s?)?(?:an?\\s)?$`,
      'iu',
    ),
    after: new RegExp(
      glued
        ? `^\\s?(?:の|ほど|も)?(?<noun>${rise}|${fall})`
        : `^(?:\\s|-)(?:(?!(?:and|or|but|to)\\s)\\p{Ll}+\\s)?(?<noun>${rise}|${fall}${higher && lower ? `|${higher}|(?<lower>${lower})` : ''})${close}`,
      'iu',
    ),
    ...(reaching &&
      moving && {
        reached: new RegExp(
          `\\b(?<verb>${reaching}|(?:${moving})(?:\\s[a-z’'-]+){1,6})(?:\\s(?:back|up|down|again|[a-z]+ly))?\\sto\\s(?:an?\\s|just\\s|only\\s|(?:an?\\s)?(?:record|new)\\s)?(?:of\\s)?$`,
          'i',
        ),
        moved: new RegExp(
          `\\b(?<verb>${moving})(?:\\s[a-z’'-]+){1,6}(?:,\\swhich\\s[^,;.]{1,60},)?\\s(?:${by})\\s(?:an?\\s|another\\s|a further\\s)?$`,
          'i',
        ),
      }),
    ...(spans && { spans: new RegExp(`${open}(?:${spans})\\s(?:\\p{L}+\\s)?$`, 'iu') }),
    ...(factors && { factors: factors.map(([verb, factor]) => [new RegExp(whole(verb), 'iu'), factor] as const) }),
    ...(points && { points: new RegExp(`^\\s(?:${points})${close}`, 'iu') }),
  }
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

/** Where the figure of a number begins, behind words that qualify it: `up to 40`, `до 31 %`. */
function figureOf(scope: Scope, { from, to }: Range): number {
  const at = scope.passage.text.slice(from, to).search(/[\p{Sc}\d]/u)
  return from + Math.max(0, at)
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

/** Two numbers of one unit as the earlier and the later state, where the words between them say so. */
function endsOf(scope: Scope, unit: Range, first: Metric, second: Metric, patterns: Patterns): Ends | undefined {
  const { text } = scope.passage
  const between = text.slice(first.to, figureOf(scope, second))
  // `from 12 to 31 %`: the sign stands once.
  if (first.high !== undefined || second.high !== undefined) return undefined
  const sameUnit = first.unit === second.unit || (first.unit === 'count' && between.length < 8)
  const reach = RETURNS.test(between) ? REACH_OF_A_RETURN : REACH_OF_AN_END
  if (
    between.length > reach ||
    !sameUnit ||
    /[;。]|[.!?]\s/.test(between.replace(/\bvs\./, 'vs')) ||
    first.value === second.value
  )
    return undefined
  const figure = figureOf(scope, first)
  const left = text.slice(Math.max(unit.from, figure - 32), figure)
  const opening = patterns.from.exec(left)
  if (
    opening &&
    patterns.to.test(between) &&
    !patterns.spans?.test(left.slice(0, opening.index)) &&
    hasDirection(scope, unit, first, second, patterns)
  )
    return { before: endOf(first), after: endOf(second), unit: second.unit }
  const since = patterns.since?.exec(between)
  if (!since) return undefined
  // A bare `from` needs a `to` before the later number: `rose to 31 % from 12 %`.
  const how = since.groups!['how']!
  const isDated = EARLIER.test(text.slice(second.to, Math.min(unit.to, second.to + 40))) || second.time !== undefined
  if (
    /^(?:against|versus|vs\.?)$/i.test(how)
      ? !isDated
      : !/\s/.test(how) && !patterns.to_.test(left) && !(how !== 'from' && isDated)
  )
    return undefined
  return { before: endOf(second), after: endOf(first), unit: first.unit }
}

/** Behind the earlier number: when it was, in the words of several languages. */
const EARLIER =
  /^(?:\s\p{L}+){0,3}\s?(?:a (?:year|month|quarter|week|decade) (?:ago|earlier|before)|the (?:year|month|quarter) before|last (?:year|month|quarter)|(?:the )?previous|ago(?!\p{L})|earlier(?!\p{L})|im Vorjahr|im Jahr zuvor|un an plus tôt|l[’']année précédente|un año antes|el año anterior|un anno prima|l[’']anno precedente|um ano antes|no ano anterior|een jaar eerder|годом ранее|год назад)/iu

/** In languages whose prepositions say little by themselves a verb must tell the direction. */
function hasDirection(scope: Scope, unit: Range, first: Range, second: Range, patterns: Patterns): boolean {
  if (scope.lang.startsWith('en')) return true
  const { text } = scope.passage
  const clause = text.slice(Math.max(unit.from, first.from - REACH_OF_AN_END * 2), Math.min(unit.to, second.to + 24))
  return patterns.rise.test(clause) || patterns.fall.test(clause)
}

const endOf = ({ value, time }: Metric): ChangeEnd => ({ value: value!, ...(time && { time }) })

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

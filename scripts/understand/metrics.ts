import type { Metric } from '../model/fact.ts'
import { wordsOf, type Words, type Range } from '../model/span.ts'
import { datesIn } from './dates.ts'
import { PIECES } from './lexicon/counting.ts'
import type { NumberLanguage } from './lexicon/numbers.ts'
import { perNumberLanguage } from './number-language.ts'
import { countedInEnglish, kindOf, type Counted } from './counted.ts'
import { countedInOthers } from './counted-others.ts'
import { isMoney, quantitiesIn, type Quantity } from './numbers.ts'
import { clauseWords, placeOf, type Scope } from './scope.ts'
import { timeFramesIn } from './time-frames.ts'
import type { Unit } from './units.ts'

/** How far from its number a date may stand. */
const REACH_OF_A_DATE = 28

/** The metrics of a passage: quantities with what they count and, where the sentence dates them, when. */
export function metricsIn(scope: Scope): Metric[] {
  const quantities = quantitiesIn(scope.passage.text, scope.lang)
  if (quantities.length === 0) return []
  const metrics: Metric[] = []
  let before: Counted | undefined
  for (const unit of scope.units) {
    const inside = quantities.filter(
      quantity =>
        unit.from <= quantity.from &&
        quantity.to <= unit.to &&
        !isBareName(scope, quantity) &&
        !isNamedSo(scope, quantity) &&
        !isSpan(scope, quantity),
    )
    if (inside.length === 0) continue
    const counted = scope.lang.startsWith('en')
      ? countedInEnglish(scope, inside, unit, before)
      : countedInOthers(scope, inside, unit)
    const dates = datesOf(scope, unit)
    inside.forEach((quantity, index) =>
      metrics.push(metricOf(scope, quantity, counted[index], timeOf(scope, quantity, unit, dates, inside))),
    )
    const last = inside.findLastIndex((_, index) => counted[index] !== undefined)
    before = last < 0 ? undefined : { range: counted[last]!, unit: kindOf(inside[last]!) }
  }
  return metrics
}

function metricOf(scope: Scope, quantity: Quantity, counted: Range | undefined, time: Range | undefined): Metric {
  const words = counted && clauseWords(scope, counted.from, counted.to)
  const per = perOf(scope, quantity, counted)
  return {
    type: 'metric',
    ...placeOf(scope, quantity.from, quantity.to),
    says: wordsOf(scope.passage, quantity.from, quantity.to),
    ...(quantity.value !== undefined && { value: quantity.value }),
    ...(quantity.high !== undefined && { high: quantity.high }),
    unit: quantity.unit,
    ...(quantity.qualifier && { qualifier: quantity.qualifier }),
    certainty: quantity.certainty,
    ...(words && words.text !== '' && { counted: words }),
    ...(time && { time: wordsOf(scope.passage, time.from, time.to) }),
    ...(per && { per }),
    ...(quantity.of !== undefined && { of: quantity.of }),
    ...(quantity.also && {
      also: quantity.also.map(({ from, to, value, unit }) => ({ says: wordsOf(scope.passage, from, to), value, unit })),
    }),
  }
}

interface Patterns {
  readonly per?: RegExp
  readonly periods?: RegExp
  readonly when: RegExp
}

const patternsOf = perNumberLanguage(compile)

/** The groups named `per`, each with a number of its own, since a pattern may not name two alike. */
function numbered(pattern: string): string {
  let count = 0
  return pattern.replaceAll('(?<per>', () => `(?<per${(count += 1)}>`)
}

function compile({ per, periods, when }: NumberLanguage): Patterns {
  return {
    ...(per && { per: new RegExp(`^(?:${numbered(per)})`, 'iu') }),
    ...(periods && { periods: new RegExp(String.raw`(?<![\p{sc=Latin}\d])(?:${periods})(?![\p{sc=Latin}\d])`, 'giu') }),
    when: new RegExp(String.raw`(?:^|[\s(])(?:${when ?? 'in'})\s?(?:the\s)?$`, 'iu'),
  }
}

/** `180 million per hour`, `5.76 requests/second`: beside the number or what it counts. */
function perOf(scope: Scope, quantity: Quantity, counted: Range | undefined): Words | undefined {
  const { per } = patternsOf(scope.lang)
  if (!per) return undefined
  const { text } = scope.passage
  // `$10bn (£5bn) a year`
  const bracket = quantity.also?.at(-1)
  const ends = [quantity.to, ...(counted && counted.from >= quantity.to ? [counted.to] : [])]
  for (const at of bracket ? [...ends, bracket.to + 1] : ends) {
    const match = per.exec(text.slice(at, at + 40))
    const word = Object.values(match?.groups ?? {}).find(group => group !== undefined)
    if (
      !match ||
      !word ||
      /^\s(?:ago|earlier|before|later)(?!\p{L})/u.test(text.slice(at + match[0].length, at + match[0].length + 9)) ||
      (/^\s?\//.test(match[0]) && /^\d/.test(word))
    )
      continue
    const from = at + match[0].lastIndexOf(word)
    return wordsOf(scope.passage, from, from + word.length)
  }
  const piece = scope.lang.startsWith('en') ? pieceOf(text, quantity, counted) : undefined
  if (piece) return wordsOf(scope.passage, piece.from, piece.to)
  // `20,000 visits a day`, where the noun's phrase took in the rate.
  const rate = counted && /(?:\/\s?|\sper\s|\san?\s)(?<per>\p{L}+)$/u.exec(text.slice(counted.from, counted.to))
  const word = rate?.groups!['per']
  return rate && word && counted.from >= quantity.to
    ? wordsOf(scope.passage, counted.to - word.length, counted.to)
    : undefined
}

/** `$400 an ounce`, `£30 each`: a price is told for a piece. */
function pieceOf(text: string, { to, unit }: Quantity, counted: Range | undefined): Range | undefined {
  const after = /^\s(?:an?|each|every)\s(?<piece>[a-z]+)(?![\p{L}-])/u.exec(text.slice(to, to + 24))
  const piece = after?.groups!['piece']
  if (piece && isMoney(unit) && PIECES.has(piece))
    return { from: to + after[0].length - piece.length, to: to + after[0].length }
  for (const at of [to, ...(counted && counted.from >= to ? [counted.to] : [])]) {
    const each = /^\s(?:each|apiece)(?=[.,;:)]|\s(?:for|in|on|from|to|and|at|by)\s|$)/.exec(text.slice(at, at + 13))
    if (each) return { from: at + 1, to: at + each[0].length }
  }
  return undefined
}

const SPAN =
  /^-(?:year|month|week|day|decade)s?\s(?:highs?|lows?|peaks?|records?|bests?|worsts?|anniversar\p{L}+|veterans?)\b/iu

/** `a 25-year high`: how long nothing was higher is no number of anything. */
const isSpan = ({ passage, lang }: Scope, { to }: Quantity) =>
  lang.startsWith('en') && SPAN.test(passage.text.slice(to, to + 28))

/** `a [10x](https://10x.example) project`: a multiple that is all of a link is what something is called. */
function isNamedSo({ passage }: Scope, { from, to, unit }: Quantity): boolean {
  return unit === 'x' && passage.links.some(link => link.from === from && link.to === to)
}

/** `Llama 3`, `Windows 11`: a small plain number right after a name. */
function isBareName(scope: Scope, quantity: Quantity): boolean {
  const { text } = scope.passage
  // `ATR 72-500`: a model
  if (
    /^\d+-\d+$/.test(text.slice(quantity.from, quantity.to)) &&
    /\p{Lu}{2,}\s$/u.test(text.slice(Math.max(0, quantity.from - 4), quantity.from))
  )
    return true
  if (!quantity.plain || quantity.certainty === 'words') return false
  const left = text.slice(Math.max(0, quantity.figure - 24), quantity.figure)
  if (scope.lang.startsWith('en')) {
    if (!/\p{L}\s$/u.test(left)) return false
    const tokens = scope.tokens()
    const at = tokens.findIndex(token => token.from >= quantity.figure)
    const [before, after] = [tokens[at - 1], tokens.find(token => token.from >= quantity.to)]
    // `Fight for 15`: a name that ends in its number.
    if (/\p{Ll}\s\p{Lu}\p{Ll}+\s(?:for|of)\s$/u.test(left) && !(after && /^(?:NOUN|ADJ|VERB)$/.test(after.pos)))
      return true
    if (!before || !/^\p{Lu}|\p{Ll}\p{Lu}/u.test(before.text)) return false
    if (/\p{Ll}\p{Lu}/u.test(before.text)) return true
    // `FTSE 100 companies`: an index.
    if (/^\p{Lu}{3,}$/u.test(before.text) && quantity.value !== undefined && quantity.value >= 10) return true
    const counts = after !== undefined && after.pos === 'NOUN' && /s$/.test(after.text)
    const isName =
      before.pos === 'PROPN' || (before.pos === 'NOUN' && before.from > (unitAt(scope, quantity)?.from ?? 0))
    return isName && !counts
  }
  const isLatin = /^(?:fr|de|es|it|pt|nl)/.test(scope.lang) && !/[.,]/.test(text.slice(quantity.figure, quantity.to))
  // Where other languages put a Latin name before a number, the number is the name's.
  const name = /(?<before>^|[^\s]\s|[「『（(“"«])?(?<name>\p{sc=Latin}[\p{sc=Latin}.+#]*)\s?$/u.exec(left)
  if (!name) return false
  return (
    /^\p{Lu}|\p{Ll}\p{Lu}/u.test(name.groups!['name']!) &&
    (!isLatin ||
      name.index + (name.groups!['before']?.length ?? 0) + Math.max(0, quantity.figure - 24) >
        (unitAt(scope, quantity)?.from ?? 0))
  )
}

function unitAt(scope: Scope, { from, to }: Range): Unit | undefined {
  return scope.units.find(unit => unit.from <= from && to <= unit.to)
}

/** The dates and relative periods of a sentence in order. */
function datesOf(scope: Scope, unit: Unit): Range[] {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const dates: Range[] = [...datesIn(text), ...timeFramesIn(text, scope.lang)].map(({ from, to }) => ({
    from: unit.from + from,
    to: unit.from + to,
  }))
  const { periods } = patternsOf(scope.lang)
  if (!periods) return dates
  for (const match of text.matchAll(periods)) {
    const range = { from: unit.from + match.index, to: unit.from + match.index + match[0].length }
    if (!dates.some(other => other.from < range.to && range.from < other.to)) dates.push(range)
  }
  return dates.sort((a, b) => a.from - b.from)
}

/** A date that follows the number closely, stands right before it, or leads the sentence in. */
function timeOf(
  scope: Scope,
  quantity: Quantity,
  unit: Unit,
  dates: readonly Range[],
  quantities: readonly Quantity[],
): Range | undefined {
  if (dates.length === 0) return undefined
  const { text } = scope.passage
  const { when } = patternsOf(scope.lang)
  const next = quantities.find(other => other.from >= quantity.to)?.from ?? unit.to
  const follows = dates.find(date => {
    if (date.from < quantity.to || date.from > next) return false
    const between = text.slice(quantity.to, date.from)
    return (
      between.length <= REACH_OF_A_DATE &&
      !/[,;:]|\.\s/.test(between) &&
      (when.test(between) ||
        /^\s?[(（]?$/.test(between) ||
        /^\p{L}*[\s(]$/u.test(between) ||
        /^\D/.test(text.slice(date.from)))
    )
  })
  const precedes = dates.find(
    date =>
      date.to <= quantity.from &&
      /^(?:[’']s|,|:|は|の|、)?\s?(?:\p{L}+\s){0,1}$/u.test(text.slice(date.to, quantity.from)) &&
      quantity.from - date.to <= 14,
  )
  const leading = dates[0]!.from - unit.from <= 12 && dates[0]!.to <= quantity.from ? dates[0] : undefined
  return (
    follows ??
    precedes ??
    (leading && (dates.length === 1 || isNearest(leading, dates, quantity)) ? leading : undefined)
  )
}

/** No other date stands between the leading one and the number. */
function isNearest(leading: Range, dates: readonly Range[], quantity: Quantity): boolean {
  return !dates.some(date => date !== leading && date.from > leading.from && date.to <= quantity.from)
}

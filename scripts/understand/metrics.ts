import type { Metric } from '../model/fact.ts'
import { wordsOf, type Words } from '../model/span.ts'
import { datesIn } from './dates.ts'
import { NUMBER_LANGUAGES, type NumberLanguage } from './lexicon/numbers.ts'
import { isMoney, quantitiesIn, type Quantity } from './numbers.ts'
import { clauseWords, placeOf, type Scope } from './scope.ts'
import type { Range } from './sentences.ts'
import type { Token } from './tag.ts'
import type { Unit } from './units.ts'

const NOUNS = new Set(['NOUN', 'PROPN'])
const VERBS = new Set(['VERB', 'AUX'])
const MOST_WORDS_COUNTED = 8
const MOST_WORDS_OF_A_SUBJECT = 12
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
      quantity => unit.from <= quantity.from && quantity.to <= unit.to && !isBareName(scope, quantity),
    )
    if (inside.length === 0) continue
    const counted = countedOf(scope, inside, unit, before)
    const dates = datesOf(scope, unit)
    inside.forEach((quantity, index) =>
      metrics.push(metricOf(scope, quantity, counted[index], timeOf(scope, quantity, unit, dates, inside))),
    )
    const last = inside.findLastIndex((_, index) => counted[index] !== undefined)
    before = last < 0 ? undefined : { range: counted[last]!, unit: kindOf(inside[last]!) }
  }
  return metrics
}

/** What the sentence before counted last. */
interface Counted {
  readonly range: Range
  readonly unit: string
}

/** Shares in words and in percent are told of the same things. */
const kindOf = ({ unit, of }: Quantity) => (of === undefined ? unit : '%')

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
  }
}

interface Patterns {
  readonly per?: RegExp
  readonly periods?: RegExp
  readonly when: RegExp
  readonly of?: RegExp
  readonly stops: RegExp
}

const compiled = new Map<string, Patterns>()

function patternsOf(lang: string): Patterns {
  const code = lang.slice(0, 2).toLowerCase()
  let patterns = compiled.get(code)
  if (!patterns) compiled.set(code, (patterns = compile(NUMBER_LANGUAGES[code] ?? NUMBER_LANGUAGES['en']!)))
  return patterns
}

/** The groups named `per`, each with a number of its own, since a pattern may not name two alike. */
function numbered(pattern: string): string {
  let count = 0
  return pattern.replaceAll('(?<per>', () => `(?<per${(count += 1)}>`)
}

function compile({ per, periods, when, of, stops }: NumberLanguage): Patterns {
  return {
    ...(per && { per: new RegExp(`^(?:${numbered(per)})`, 'iu') }),
    ...(periods && { periods: new RegExp(String.raw`(?<![\p{sc=Latin}\d])(?:${periods})(?![\p{sc=Latin}\d])`, 'giu') }),
    when: new RegExp(String.raw`(?:^|[\s(])(?:${when ?? 'in'})\s?(?:the\s)?$`, 'iu'),
    ...(of && { of: new RegExp(String.raw`^\s?(?:${of})(?<=[’']|\p{L})(?:\s|(?<=[’']))`, 'iu') }),
    stops: new RegExp(`^(?:${stops ?? '(?!)'})$`, 'iu'),
  }
}

/** `180 million per hour`, `5.76 requests/second`: beside the number or what it counts. */
function perOf(scope: Scope, quantity: Quantity, counted: Range | undefined): Words | undefined {
  const { per } = patternsOf(scope.lang)
  if (!per) return undefined
  const { text } = scope.passage
  for (const at of [quantity.to, ...(counted && counted.from >= quantity.to ? [counted.to] : [])]) {
    const match = per.exec(text.slice(at, at + 40))
    const word = Object.values(match?.groups ?? {}).find(group => group !== undefined)
    if (!match || !word || (/^\s?\//.test(match[0]) && /^\d/.test(word))) continue
    const from = at + match[0].lastIndexOf(word)
    return wordsOf(scope.passage, from, from + word.length)
  }
  // `20,000 visits a day`, where the noun's phrase took in the rate.
  const rate = counted && /(?:\/\s?|\sper\s|\san?\s)(?<per>\p{L}+)$/u.exec(text.slice(counted.from, counted.to))
  const word = rate?.groups!['per']
  return rate && word && counted.from >= quantity.to
    ? wordsOf(scope.passage, counted.to - word.length, counted.to)
    : undefined
}

/** `Llama 3`, `Windows 11`: a small plain number right after a name. */
function isBareName(scope: Scope, quantity: Quantity): boolean {
  if (!quantity.plain || quantity.certainty === 'words') return false
  const { text } = scope.passage
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

/** What each quantity of a sentence counts. */
function countedOf(
  scope: Scope,
  quantities: readonly Quantity[],
  unit: Unit,
  before: Counted | undefined,
): (Range | undefined)[] {
  if (!scope.lang.startsWith('en')) return plainCountedOf(scope, quantities, unit)
  const tokens = scope.tokens().filter(token => token.from >= unit.from && token.to <= unit.to)
  const found: (Range | undefined)[] = quantities.map((quantity, index) =>
    countedAfter(scope, tokens, quantity, quantities[index + 1]?.from ?? unit.to),
  )
  quantities.forEach((quantity, index) => {
    if (found[index]) return
    const previous = quantities[index - 1]
    const sibling = previous && kindOf(previous) === kindOf(quantity) ? found[index - 1] : undefined
    const next = quantities[index + 1]
    const isSame = previous && (isOtherEnd(scope, previous, quantity) || isJoined(scope, previous, quantity))
    const shared =
      next && kindOf(next) === kindOf(quantity) && isJoined(scope, quantity, next) ? found[index + 1] : undefined
    found[index] =
      shared ??
      (isSame ? sibling : undefined) ??
      countable(tokens, countedBefore(tokens, quantity, previous?.to ?? unit.from)) ??
      countable(tokens, subjectOf(tokens, quantity, unit.from), quantity.unit) ??
      sibling ??
      (before && before.unit === kindOf(quantity) ? before.range : undefined)
  })
  return found
}

/** Months and days of the week, which say when. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

/**
 * A phrase before a number as what it counts, unless it can hardly be that: a date, a level that the number is measured
 * against (`a peak of 12 %`), or, for the subject of a verb, somebody who pays, owns or says (a name alone).
 */
function countable(tokens: readonly Token[], range: Range | undefined, subjectOf?: string): Range | undefined {
  if (!range) return undefined
  const words = tokens.filter(token => token.from >= range.from && token.to <= range.to)
  // A word that opens a sentence has its capital from there.
  const isName =
    subjectOf !== undefined &&
    subjectOf !== 'count' &&
    !(words.length === 1 && words[0] === tokens[0]) &&
    words.every(({ pos, text }) => pos === 'PROPN' || pos === 'PUNCT' || /^(?:of|and|the|’s|'s)$/i.test(text))
  const isLevel = words.length === 1 && /^(?:peaks?|lows?|highs?|records?)$/i.test(words[0]!.text)
  return isName || isLevel || words.some(({ text }) => CALENDAR.test(text)) ? undefined : range
}

/** `from 12 to 31 visits`, `12 and 31 visits`: the second number's noun is the first one's too. */
function isJoined(scope: Scope, a: Range, b: Range): boolean {
  return /^\s?(?:(?:to|and|or|versus|vs\.?)|,)\s(?:\p{L}+\s){0,2}$/u.test(scope.passage.text.slice(a.to, b.from))
}

/** `… 31 % (up from 12 %`, `from 12 % to 31 %`: two states of one thing. */
function isOtherEnd(scope: Scope, a: Range, b: Range): boolean {
  const between = scope.passage.text.slice(a.to, b.from)
  return (
    between.length < 90 &&
    !/[.;]\s|,\s(?:and|but|while|whereas)\s/.test(between) &&
    /(?:\b(?:up|down) from\b|\bup to\b|\bto\b\s(?:\p{L}+\s){0,2}|\bcompared (?:to|with)\b|\bagainst\b|\bversus\b|\bfrom\b)/u.test(
      between,
    )
  )
}

/**
 * The noun phrase after a number: `1 million models hosted`, `58 percent of respondents`, `$6 million bonus`.
 * A bracket between them is passed over: `half (43 %) of the sites`.
 */
function countedAfter(scope: Scope, tokens: readonly Token[], quantity: Quantity, end: number): Range | undefined {
  const { text } = scope.passage
  let from = quantity.to
  const bracket =
    /^\s?\([^()]{1,40}\)(?=\s)/.exec(text.slice(from, from + 44)) ?? /^\)(?=\sof\b)/.exec(text.slice(from, from + 5))
  if (bracket) {
    from += bracket[0].length
    if (end < from) end = Math.max(end, unitAt(scope, quantity)?.to ?? end)
  }
  const rest = tokens.filter(token => token.from >= from && token.to <= end)
  const lead = leadOf(rest, quantity)
  if (lead === undefined) return undefined
  const phrase = rest.slice(lead)
  if (isPeriod(phrase)) return undefined
  const length = phraseEnd(phrase, lead > 0 || quantity.unit === 'count')
  const last = phrase[length - 1]
  if (length === 0 || !last) return undefined
  return { from: phrase[0]!.from, to: last.to }
}

/** How many words stand between a number and its noun phrase: `of`, `of the`; missing where none follows. */
function leadOf(rest: readonly Token[], { unit, of }: Quantity): number | undefined {
  const first = rest[0]?.text.toLowerCase()
  if (first === undefined) return undefined
  const isShare = unit === '%' || of !== undefined
  if (first === 'of')
    return rest[1] && /^(?:the|all|these|those|its|their|our|his|her|your|my|this|that)$/i.test(rest[1].text)
      ? /^(?:the|those|these|all|our)$/i.test(rest[2]?.text ?? '')
        ? 3
        : isThose(rest, 1)
          ? 1
          : 2
      : 1
  if (/^(?:-|–)$/.test(first)) return 1
  if (isShare && /^(?:to|from|in|by|with|for|on|at|and|or|as|than|over|last|this|that|who|which)$/.test(first))
    return undefined
  if (isMoney(unit) && /^(?:more|less)$/.test(first) && /^(?:in|for|on)$/.test(rest[1]?.text ?? ''))
    return /^(?:DET|PRON)$/.test(rest[2]?.pos ?? '') ? 3 : 2
  if (isMoney(unit) && /^(?:in|for|on|into|toward|towards)$/.test(first))
    return rest[1] && rest[1].pos === 'DET' ? 2 : 1
  return 0
}

/** `of those convicted`: the pronoun itself is what is counted. */
const isThose = (rest: readonly Token[], at: number) =>
  /^(?:those|these|all)$/i.test(rest[at]?.text ?? '') &&
  !NOUNS.has(rest[at + 1]?.pos ?? '') &&
  rest[at + 1]?.pos !== 'ADJ'

/** `last year`, `this week` after a number say when, not what. */
function isPeriod([first, second]: readonly Token[]): boolean {
  return (
    /^(?:last|this|next|each|every|a|per)$/i.test(first?.text ?? '') &&
    /^(?:year|month|week|day|quarter|hour|minute|second|decade)s?$/i.test(second?.text ?? '')
  )
}

/** How many tokens from the start make one noun phrase, with a participle after it. */
function phraseEnd(tokens: readonly Token[], counts: boolean): number {
  if (/^(?:those|these|us|them)$/i.test(tokens[0]?.text ?? '') && !NOUNS.has(tokens[1]?.pos ?? '')) return 1
  let at = /^(?:more|fewer|less)$/i.test(tokens[0]?.text ?? '') ? 1 : 0
  let noun = 0
  for (; at < tokens.length && at < MOST_WORDS_COUNTED; at += 1) {
    const token = tokens[at]!
    if (NOUNS.has(token.pos) || (token.pos === 'X' && /\p{L}/u.test(token.text) && noun === 0)) noun = at + 1
    else if (
      token.pos === 'PUNCT'
        ? !/^[-’'/"“”]$/.test(token.text) && !joinsAdjectives(tokens, at, noun)
        : !goesOn(tokens, at, noun, counts)
    )
      break
  }
  return extended(tokens, noun)
}

/** `federal, state, and local officers`, `.gov domains`: marks inside a noun phrase. */
function joinsAdjectives(tokens: readonly Token[], at: number, noun: number): boolean {
  const [token, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (token.text === '.') return next !== undefined && next.from === token.to
  return (
    token.text === ',' &&
    noun <= at &&
    tokens[at - 1]?.pos === 'ADJ' &&
    (next?.pos === 'ADJ' ||
      (next?.pos === 'CCONJ' && after?.pos === 'ADJ') ||
      after?.pos === 'CCONJ' ||
      after?.text === ',')
  )
}

function goesOn(tokens: readonly Token[], at: number, noun: number, counts: boolean): boolean {
  const { pos, text } = tokens[at]!
  const next = tokens[at + 1]
  const beforeNoun = next !== undefined && (NOUNS.has(next.pos) || next.pos === 'ADJ')
  if (pos === 'CCONJ') return tokens[at - 1]?.pos === 'ADJ' && beforeNoun && !/s$/.test(tokens[at - 1]!.text)
  if (noun > 0)
    return (
      pos === 'PART' ||
      (pos === 'ADJ' && NOUNS.has(next?.pos ?? '')) ||
      // `prefix caching hit-rate`; after a plural a participle tells more of it.
      (pos === 'VERB' && /ing$/.test(text) && NOUNS.has(next?.pos ?? '') && !/s$/.test(tokens[at - 1]!.text))
    )
  return (
    pos === 'ADJ' ||
    (pos === 'ADV' && (beforeNoun || /(?:er|ly)$|^(?:more|less|fewer|most)$/i.test(text))) ||
    pos === 'DET' ||
    (pos === 'PRON' && !/^(?:it|they|he|she|we|you|i|who|which|that)$/i.test(text)) ||
    pos === 'NUM' ||
    (pos === 'VERB' && (counts || /(?:ed|ing|en)$/.test(text)) && beforeNoun)
  )
}

/** A participle closes the phrase (`models hosted`) when nothing hangs on it. */
function extended(tokens: readonly Token[], noun: number): number {
  const [next, after] = [tokens[noun], tokens[noun + 1]]
  const closes =
    noun > 0 &&
    next?.pos === 'VERB' &&
    /(?:ed|en|wn)$/.test(next.text) &&
    (after === undefined || after.pos === 'PUNCT' || after.pos === 'CCONJ')
  return closes ? noun + 1 : noun
}

const LINK = /^(?:at|of|is|are|was|were|to|=|:|by|reached|hit|with|about|around|averaging|totaling|totalling)$/i

/** `Linux (80.9 %)`, `Commits: 1,340`, `adoption at 34.1 %`: the noun phrase that ends right before the number. */
function countedBefore(tokens: readonly Token[], quantity: Quantity, floor: number): Range | undefined {
  const left = tokens.filter(token => token.from >= floor && token.to <= quantity.from)
  const last = left.at(-1)
  if (!last) return undefined
  if (/^[(:=]$/.test(last.text)) return phraseBefore(left, left.length - 1)
  if (/^(?:at|of|by|to|from)$/i.test(last.text)) {
    const noun = left.at(-2)
    return noun && /^(?:years?|months?|weeks?|days?|quarters?)$/i.test(noun.text)
      ? undefined
      : phraseBefore(left, left.length - 1)
  }
  // `The pass costs €20`, where the tagger takes the verb for a noun.
  if (isMoney(quantity.unit) && /^(?:costs?|totals?)$/i.test(last.text)) return phraseBefore(left, left.length - 1)
  return NOUNS.has(last.pos) && !LINK.test(last.text) && quantity.unit !== 'count'
    ? phraseBefore(left, left.length)
    : undefined
}

/** The noun phrase that ends before a token; determiners and the like at its start stay outside. */
function phraseBefore(tokens: readonly Token[], end: number): Range | undefined {
  let at = end - 1
  while (at >= 0 && /^(?:ADV|PART)$/.test(tokens[at]!.pos) && !NOUNS.has(tokens[at]!.pos)) at -= 1
  if (at >= 0 && tokens[at]!.text === ')') {
    while (at >= 0 && tokens[at]!.text !== '(') at -= 1
    at -= 1
  }
  if (at >= 0 && /^["”’]$/.test(tokens[at]!.text)) at -= 1
  if (at >= 1 && tokens[at]!.pos === 'NUM' && NOUNS.has(tokens[at - 1]!.pos)) at -= 1
  if (at < 0 || !(NOUNS.has(tokens[at]!.pos) || tokens[at]!.pos === 'X')) {
    // `The "less than a month" crowd`, `those who answered`: a pronoun or number may be the head.
    if (at < 0 || !/^(?:those|these|many|most|few|both|others)$/i.test(tokens[at]!.text)) return undefined
  }
  const last = at
  let first = at
  for (at -= 1; at >= 0 && last - at < MOST_WORDS_OF_A_SUBJECT; at -= 1) {
    const { pos, text } = tokens[at]!
    if (NOUNS.has(pos) || /^(?:ADJ|NUM|X)$/.test(pos)) first = at
    else if (
      pos === 'DET' ||
      pos === 'PART' ||
      pos === 'CCONJ' ||
      /^(?:of|for|in|with|by|on|from|among)$/i.test(text) ||
      /^["“”’'/&-]$/.test(text) ||
      (text === '.' && tokens[at + 1]!.from === tokens[at]!.to)
    )
      continue
    else if (pos === 'VERB' && /(?:ed|ing|en)$/.test(text)) continue
    else break
  }
  return { from: tokens[first]!.from, to: tokens[last]!.to }
}

/** The subject of the verb that governs a number: `Adoption reached 45 %`, `Daily users have fallen from 19 %`. */
function subjectOf(tokens: readonly Token[], quantity: Quantity, from: number): Range | undefined {
  const left = tokens.filter(token => token.from >= from && token.to <= quantity.from)
  const edges = left.flatMap((_, index) => (isClauseEdge(left, index) ? [index + 1] : []))
  // The clause of the number first, then those before it.
  for (const start of [...edges.reverse(), 0]) {
    const clause = left.slice(start)
    for (let verb = 1; verb < clause.length; verb += 1) {
      if (!VERBS.has(clause[verb]!.pos) || VERBS.has(clause[verb - 1]!.pos)) continue
      const subject = phraseBefore(clause, relativeAt(clause, verb))
      if (subject) return subject
      if (clause[verb - 1]!.pos === 'PRON' && !/^(?:that|which|who)$/i.test(clause[verb - 1]!.text)) return undefined
    }
  }
  return undefined
}

/** Before `which` or `that`, where the verb is a relative clause's. */
function relativeAt(clause: readonly Token[], verb: number): number {
  if (!/^(?:which|that|who)$/i.test(clause[verb - 1]?.text ?? '')) return verb
  return clause[verb - 2]?.text === ',' ? verb - 2 : verb - 1
}

function isClauseEdge(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (/^[;:—–(]$/.test(text)) return true
  return text === ',' && /^(?:and|but|with|while|whereas|or|so|now)$/i.test(tokens[at + 1]?.text ?? '')
}

const EAST_ASIAN = /^(?:ja|zh|ko)/
/** No more than one preposition between the two ends of a change or a range. */
const MOST_BETWEEN_ENDS = 6

/** What numbers count where no tagger knows the language: the words beside them, up to the language's own stops. */
function plainCountedOf(scope: Scope, quantities: readonly Quantity[], unit: Unit): (Range | undefined)[] {
  const { text } = scope.passage
  const isEnd = (a: Quantity | undefined, b: Quantity | undefined) =>
    a !== undefined &&
    b !== undefined &&
    kindOf(a) === kindOf(b) &&
    b.from - a.to <= MOST_BETWEEN_ENDS &&
    !/[,;.、。，()（）]/.test(text.slice(a.to, b.from))
  const ends = quantities.map(({ to }, index) =>
    Math.min(unit.to, quantities[index + 1]?.from ?? Math.max(unit.to, to)),
  )
  const found = quantities.map((quantity, index) =>
    EAST_ASIAN.test(scope.lang)
      ? eastAsianCounted(scope, quantity, unit.from)
      : wordsAfter(scope, quantity, ends[index]!),
  )
  return quantities.map((quantity, index) => {
    const [previous, next] = [quantities[index - 1], quantities[index + 1]]
    if (isEnd(quantity, next) && !EAST_ASIAN.test(scope.lang))
      return found[index + 1] ?? wordsBefore(scope, quantity, unit, previous?.to)
    const own = found[index] ?? (isEnd(previous, quantity) ? found[index - 1] : undefined)
    return own ?? (EAST_ASIAN.test(scope.lang) ? undefined : wordsBefore(scope, quantity, unit, previous?.to))
  })
}

/** Words that only join a number to what stands before it. */
const PARTICLES =
  /^(?:における|については|について|に関しては|においては|としては|として|では|には|とは|のうち|から|まで|より|の|は|が|を|で|も|に|と|的|为|有|是|占|达|从|到|在|和|가|이|은|는|의|을|를|에서|으로|로|보다|와|과)$/u

/** `回答者の 86 %`, `トレースが 93 %`, `Zenn (62 %)`, `従業員 1,000 名`: the words before, without their particle. */
function eastAsianCounted(scope: Scope, quantity: Quantity, floor: number): Range | undefined {
  const { text } = scope.passage
  const begin = Math.max(floor, quantity.from - 48)
  if (quantity.plain && scope.lang.startsWith('ko')) {
    const after = /^\s(?<noun>\p{sc=Hangul}+(?:\s\p{sc=Hangul}+)?)(?=[,.)]|$)/u.exec(
      text.slice(quantity.to, quantity.to + 24),
    )
    if (after) return { from: quantity.to + 1, to: quantity.to + after[0].length }
  }
  // A bracket between the noun and its particle is passed over: `近畿地方 (大阪・京都圏) が`.
  const whole = text.slice(begin, quantity.from)
  const bracket = /\s?[(（][^()（）]{1,30}[)）](?=[^()（）]{0,6}$)/u.exec(whole)
  const left = bracket ? whole.slice(0, bracket.index) : whole
  const match =
    /(?<noun>[\p{L}\p{N}ー・/+&-]+(?:\s[\p{sc=Latin}\p{N}/+&-]+)*)(?:\s?[(（:：]\s?|\s?(?:における|については|について|に関しては|においては|として|では|には|とは|のうち|の|は|が|を|で|も|に|的|为|有|是|占|达|从|가|이|은|는|의|을|를|에서)?(?:\s?(?:わずか|最も|約|合計|计|共|仅|只|총))?\s?)$/u.exec(
      left,
    )
  if (!match) return undefined
  let noun = match.groups!['noun']!
  let at = match.index
  // Within a run of letters the last word before the particle is the noun.
  const cut = Math.max(
    ...[
      ...noun.matchAll(
        /(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{sc=Hangul}ー])[\p{sc=Hiragana}]+(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}])/gu,
      ),
    ].map(({ index, 0: run }) => index + run.length),
    0,
  )
  const particle = /(?<=[^\p{sc=Hiragana}])(?:は|が|の|を|で|も|に|と)+$/u.exec(noun)
  if (particle) noun = noun.slice(0, particle.index)
  at += cut
  const length = noun.length - cut
  const words = noun.slice(cut)
  return length > 0 && /\p{L}/u.test(words) && !PARTICLES.test(words)
    ? { from: begin + at, to: begin + at + length }
    : undefined
}

const MOST_PLAIN_WORDS = 3

/** `23 pays différents`, `70 % du nombre de demandes`. */
function wordsAfter(scope: Scope, quantity: Quantity, end: number): Range | undefined {
  const { text } = scope.passage
  const { of, stops } = patternsOf(scope.lang)
  let from = quantity.to
  const lead = of?.exec(text.slice(from, Math.min(end, from + 16)))
  if (lead) from += lead[0].length
  const words = [...text.slice(from, end).matchAll(/[^\s,;:.()[\]!?«»"“”„—–]+|[,;:.()[\]!?«»"“”„—–]/gu)].slice(0, 8)
  let last: Range | undefined
  for (const { 0: word, index } of words) {
    if (!/\p{L}/u.test(word) || stops.test(word.replace(/[’'].*$/, ''))) {
      if (last === undefined && /^\p{L}/u.test(word) && lead === undefined) return undefined
      break
    }
    last = { from, to: from + index + word.length }
    if (words.filter(other => other.index <= index).length >= MOST_PLAIN_WORDS) break
  }
  return last
}

/** `Die Quote stieg auf 45 %`: what opens the clause, where nothing follows the number. */
function wordsBefore(scope: Scope, quantity: Quantity, unit: Unit, previous: number | undefined): Range | undefined {
  const { text } = scope.passage
  const { stops } = patternsOf(scope.lang)
  const floor = Math.max(unit.from, previous ?? 0)
  const bracket = /(?<noun>[\p{L}][\p{L}\p{N}’'-]*)\s?[(:]\s?$/u.exec(text.slice(floor, quantity.from))
  if (bracket) {
    const from = floor + bracket.index
    return { from, to: from + bracket.groups!['noun']!.length }
  }
  let [from, to] = [-1, -1]
  for (const { 0: word, index } of text.slice(unit.from, quantity.from).matchAll(/[\p{L}’'-]+|[,;.]/gu)) {
    const isStop = !/\p{L}/u.test(word) || stops.test(word)
    if (isStop && from >= 0) break
    if (isStop) continue
    if (from < 0) from = unit.from + index
    to = unit.from + index + word.length
    // German sets nouns in capitals: the first one ends the phrase.
    if (scope.lang.startsWith('de') && /^\p{Lu}/u.test(word)) break
    if (to - from > 40) break
    if (!scope.lang.startsWith('de')) break
  }
  return from >= 0 && to <= quantity.from ? { from, to } : undefined
}

/** The dates and relative periods of a sentence in order. */
function datesOf(scope: Scope, unit: Unit): Range[] {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const dates: Range[] = datesIn(text).map(({ from, to }) => ({ from: unit.from + from, to: unit.from + to }))
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

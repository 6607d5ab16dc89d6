import { chunksOf, type Chunk } from './chunks.ts'
import { nounAfter } from './counted-after.ts'
import {
  BACKWARD_PRONOUNS,
  CHANGES,
  COUNT_NOUNS,
  LEVELS,
  SAYINGS,
  STAND_INS,
  STATES,
  VALUED,
} from './lexicon/counting.ts'
import { isMoney, type Quantity } from './numbers.ts'
import type { Scope } from './scope.ts'
import type { Range } from './sentences.ts'
import type { Unit } from './units.ts'

/** What a sentence counted last, and in what. */
export interface Counted {
  readonly range: Range
  readonly unit: string
}

/**
 * What the words before a number say that it counts: a phrase, what was counted `back` there or in the `same` place, that it
 * cannot be told (`none`), or nothing at all.
 */
type Said = Range | 'back' | 'same' | 'none' | undefined

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'i')
const STATE = whole(STATES)
const CHANGE = whole(CHANGES)
const VALUE = whole(VALUED)
const LEVEL = whole(LEVELS)
const STAND_IN = whole(STAND_INS)
const SAYING = whole(SAYINGS)
const COUNT_NOUN = whole(COUNT_NOUNS)
const BACKWARD = whole(BACKWARD_PRONOUNS)
const BE = /^(?:is|are|was|were|be|been|being|am)$/
/** Nothing on this side of these belongs to the number's clause. */
const PARTICIPLE = /(?:ing|[^u]ed|made|sold|held|built|bought|born)$/
const MOST_JOINTS = 6
/** Prepositions that tie a part of a phrase to it when the phrase is no subject. */
const TIES = /^(?:of|in|for|on)$/
const TIES_OF_A_NAME = /^(?:of|in|for|on|from|at|by|with|to)$/
const FORECAST = /^(?:forecast|estimate|expectation|prediction|target)s?$/
/** Prepositions that begin something else behind a subject: `the market as the price rose`. */
const ANY = /^(?!(?:as|than|since|until|despite|amid|like|including|against|because)$)/
const MORE =
  /^(?:an?|the|further|another|additional|extra|added|predicted|whole|full|record|mere|massive|huge|whopping)$/
/** Verbs after which `by` tells how far their subject goes beyond their object. */
const COMPARE =
  /^(?:outstrip|outnumber|outpac|exceed|beat|surpass|outperform|outweigh|lead|leads|led|miss|trail|overtak|undershoot|overshoot|outsold|outsell)/
/** Prepositions that lead from a subject to its own number; after others (`in default on $5bn`) it is something else’s. */
const LEADING =
  /^(?:at|to|by|from|above|below|near|between|around|up|down|over|under|of|than|as|within|beyond|against|in)$/
/** Qualifiers that tie a number to a noun as prepositions do: `growth above 9 %`. */
const BOUND = /^(?:(?:just|well|slightly|far) )?(?:above|below|over|under|beyond|exceeding)\b/i
const EDGE = /^(?:;|:|—|–)$/

/** Shares in words and in percent are told of the same things. */
export const kindOf = ({ unit, of }: Quantity): string => (of === undefined ? unit : '%')

/** What each quantity of an English sentence counts. */
export function countedInEnglish(
  scope: Scope,
  quantities: readonly Quantity[],
  unit: Unit,
  before: Counted | undefined,
): (Range | undefined)[] {
  const tokens = scope.tokens().filter(token => token.from >= unit.from && token.to <= unit.to)
  const chunks = chunksOf(tokens, quantities)
  const lefts = quantities.map((_, index) => leftOf(chunks, index))
  const found: (Range | undefined)[] = quantities.map((quantity, index) => {
    const end = quantities[index + 1]?.from ?? unit.to
    return namedBefore(lefts[index]!, quantity) ?? nounAfter(scope.passage.text, tokens, quantity, end, unit.to)
  })
  quantities.forEach((quantity, index) => {
    if (!found[index]) found[index] = fromContext(scope, quantities, index, found, lefts[index]!, before)
  })
  return shared(scope, chunks, quantities, found, unit)
}

function fromContext(
  scope: Scope,
  quantities: readonly Quantity[],
  index: number,
  found: readonly (Range | undefined)[],
  left: Left,
  before: Counted | undefined,
): Range | undefined {
  const [previous, quantity, next] = [quantities[index - 1], quantities[index]!, quantities[index + 1]]
  const isSame = previous !== undefined && kindOf(previous) === kindOf(quantity)
  const sibling = isSame ? found[index - 1] : undefined
  if (next && kindOf(next) === kindOf(quantity) && isJoined(scope, quantity, next) && found[index + 1])
    return found[index + 1]
  // `Sanders comes in at 34 million and Clinton at 31 million`: a name of its own.
  const lastNumber = left.inside.findLastIndex(({ kind }) => kind === 'number')
  const hasNoun = lastNumber >= 0 && left.inside.slice(lastNumber + 1).some(({ kind }) => kind === 'noun')
  if (previous && (isOtherEnd(scope, previous, quantity) || (!hasNoun && isJoined(scope, previous, quantity)))) {
    if (isSame ? sibling : /\bor\b/.test(scope.passage.text.slice(previous.to, quantity.from))) return found[index - 1]
  }
  const text = scope.passage.text
  // `half of it from other companies`
  const whole = /^\sof\s(?:it|them|this|that|these|those|which|whom)(?!\p{L})(?!\s(?:\p{L}+s|who)\b)/u.test(
    text.slice(quantity.to, quantity.to + 24),
  )
  if (whole) return found[index - 1]
  // `one in 13 of the 48 million cards`
  if (
    next &&
    /^\sof\s(?:(?:the|its|their|all|about|some)\s)?$/.test(text.slice(quantity.to, next.from)) &&
    found[index + 1]
  )
    return found[index + 1]
  const said = saidBefore(
    left,
    quantity,
    text.slice(quantity.from, quantity.figure),
    text.slice(quantity.to, quantity.to + 6),
  )
  if (said === 'none') return undefined
  if (said === 'same') return found[index - 1]
  if (typeof said === 'object') return said
  const inherited = before && (before.unit === kindOf(quantity) || said === 'back') ? before.range : undefined
  return sibling ?? (said === 'back' ? found[index - 1] : undefined) ?? inherited
}

/** `from 12 to 31 visits`, `12 and 31 visits`: the second number's noun is the first one's too. */
function isJoined(scope: Scope, a: Range, b: Range): boolean {
  return /^\s?(?:(?:to|and|or|versus|vs\.?)|,)\s(?:\p{L}+\s){0,2}$/u.test(scope.passage.text.slice(a.to, b.from))
}

/** `… 31 % (up from 12 %`, `from 12 % to 31 %`: two states of one thing. */
function isOtherEnd(scope: Scope, a: Range, b: Range): boolean {
  const between = scope.passage.text.slice(a.to, b.from).replace(/\s?\([^()]*\)/g, '')
  return (
    between.length < 90 &&
    !/[.;]\s|,\s(?:and|but|while|whereas)\s/.test(between) &&
    /\b(?:(?:(?:up |down )?from|(?:up |down )?to)\s(?:[\p{L}’']+\s){0,2}|(?:up from|down from|compared (?:to|with)|against|versus)\s(?:[\p{L}’'-]+\s){0,4})$/u.test(
      between,
    )
  )
}

/** The chunks before a number: those of its own bracket, and those before that bracket. */
interface Left {
  readonly inside: readonly Chunk[]
  readonly outside?: readonly Chunk[]
}

/** Without other brackets, quotation marks and times, which only stand between a number and its words. */
function leftOf(chunks: readonly Chunk[], quantity: number): Left {
  const at = chunks.findIndex(chunk => chunk.quantity === quantity)
  if (at < 0) return { inside: [] }
  const { depth } = chunks[at]!
  const open = depth === 0 ? -1 : chunks.findLastIndex((chunk, index) => index < at && /^[([]$/.test(chunk.head))
  const inside = withoutMore(plain(chunks.slice(open + 1, at), depth))
  return open < 0 ? { inside } : { inside, outside: plain(chunks.slice(0, open), depth - 1) }
}

/** `a further £15m`, `an extra 3.5m`: words that only say that it is more. */
function withoutMore(left: readonly Chunk[]): readonly Chunk[] {
  let end = left.length
  while (end > 0 && left[end - 1]!.kind !== 'verb' && left[end - 1]!.words.every(word => MORE.test(word))) end -= 1
  return left.slice(0, end)
}

function plain(chunks: readonly Chunk[], depth: number): Chunk[] {
  const level = chunks.filter(chunk => chunk.depth <= depth && !/^[()[\]"“”‘’']$/.test(chunk.head))
  return level.filter(
    (chunk, index) =>
      !chunk.time &&
      !(chunk.kind === 'preposition' && (level[index + 1]?.time || level[index + 1]?.head === 'average')) &&
      !(chunk.head === 'average' && /^(?:on|in)$/.test(level[index - 1]?.head ?? '')) &&
      !(
        chunk.kind === 'other' &&
        /^(?:the|an?|its?|their|just|only|even|also|already|now|still|then|ever|nearly|both|'s|’s|'|’)$/.test(
          chunk.head,
        )
      ),
  )
}

/**
 * `a profit of £75m`, `Linux (80.9 %)`, `Commits: 1,340`, `sales - £160m -`: the noun that a mark or `of` ties to the
 * number. For a count the noun after it comes first, but in brackets.
 */
function namedBefore({ inside, outside }: Left, quantity: Quantity): Range | undefined {
  const last = inside.at(-1)
  if (!last) {
    const noun = outside?.at(-1)
    return noun?.kind === 'noun' && quantity.unit !== 'count'
      ? phraseAt(outside!, outside!.length - 1, TIES)
      : undefined
  }
  if (quantity.unit === 'count') return undefined
  return ofNoun(inside)
}

/** `a payment of £24.5m`, `a payment from Chelsea of £24.5m` */
function ofNoun(inside: readonly Chunk[]): Range | undefined {
  const [noun, last] = inside.slice(-2)
  if (noun?.kind !== 'noun' || last?.kind !== 'preposition' || last.head !== 'of') return undefined
  // `grew at a rate of 20%`, `forecasts of £532m` tell of something else.
  const isManner = noun.head === 'rate' && noun.words.length <= 2 && /^(?:at|by)$/.test(inside.at(-3)?.head ?? '')
  if (isManner || isWeak(noun) || FORECAST.test(noun.head)) return undefined
  return phraseAt(inside, inside.length - 2, noun.name ? TIES_OF_A_NAME : TIES)
}

/** A level or a stand-in alone: `a peak of 12 %`, `the figure`. */
const isWeak = ({ words }: Chunk) => {
  const own = words.filter(
    word =>
      !/^(?:all-time|record|new|the|an?|its|their|his|her|our|this|that|new|overall|same|current|latest|previous|annual|final)$/.test(
        word,
      ),
  )
  return own.length === 1 && (LEVEL.test(own[0]!) || STAND_IN.test(own[0]!))
}

function saidBefore({ inside, outside }: Left, quantity: Quantity, qualifier: string, after: string): Said {
  const last = inside.at(-1)
  if (!last) {
    if (!outside || outside.length === 0) return undefined
    const at = outside.length - 1
    // `12,900 acres (5,200 hectares)`, `half (43%)`
    if (outside[at]!.kind === 'number') return 'same'
    return outside[at]!.kind === 'noun' ? phraseAt(outside, at, TIES) : byVerb(outside, quantity)
  }
  if (last.kind === 'mark' && /^(?:=|:|-|–|—)$/.test(last.head) && inside.at(-2)?.kind === 'noun')
    return phraseAt(inside, inside.length - 2)
  // `the Nikkei down 1%`; `a profit of £75m, up 27%`
  if (/^(?:up|down)$/.test(last.head) && last.kind !== 'verb')
    return inside.at(-2)?.kind === 'noun' ? phraseAt(inside, inside.length - 2, TIES) : 'back'
  if (last.kind === 'noun' && BOUND.test(qualifier)) {
    const attached = attachedTo(inside, inside.length - 1, quantity)
    if (attached !== undefined) return attached
  }
  if (last.kind === 'noun' && quantity.unit !== 'count') return beside(inside, quantity)
  // `…, with 23.6% not sure`
  if (last.head === 'with' && inside.at(-2)?.head === ',') return undefined
  if (last.kind === 'preposition') {
    const attached = tiedBy(inside, quantity)
    if (attached !== undefined) return attached
  }
  // `revenue tripled, exceeding $86m`
  if (last.head === ',' && /^\p{L}+ing\b/u.test(qualifier)) return subjectOfVerbBefore(inside, inside.length)
  // `a chunk of net users, 36%, look weekly`
  if (
    last.head === ',' &&
    inside.at(-2)?.kind === 'noun' &&
    /^(?:,|\sand\s|\.|;|$)/.test(after) &&
    quantity.unit !== 'count'
  )
    return phraseAt(inside, inside.length - 2, TIES)
  // `Of the bondholders, 38% live abroad`
  if (
    last.head === ',' &&
    /^(?:of|among)$/.test(inside[0]!.head) &&
    inside.slice(1, -1).every(({ kind }) => /^(?:noun|preposition)$/.test(kind)) &&
    inside.length > 2
  )
    return between(inside, 1, inside.length - 2)
  // `30% for projects, 10% for schools`: a list goes on.
  if (last.kind === 'and' || last.head === ',') return undefined
  return byVerb(inside, quantity)
}

/** What stands before the preposition that leads to the number. */
function tiedBy(left: readonly Chunk[], quantity: Quantity): Said {
  const named = quantity.unit === 'count' && !COUNT_NOUN.test(left.at(-2)?.head ?? '') ? undefined : ofNoun(left)
  if (named) return named
  if (quantity.unit === 'count' && left.at(-1)!.head === 'of') return undefined
  const isApart = /^[,–-]$/.test(left.at(-2)?.head ?? '')
  // `bring debt down to 35.8bn`
  const isDirected = /^(?:up|down|back)$/.test(left.at(-2)?.head ?? '') && left.at(-2)!.kind !== 'verb'
  const at = left.length - (isApart || isDirected ? 3 : 2)
  // `which moves it from 52.8%`
  if (left[at]?.kind === 'pronoun' && left[at - 1]?.kind === 'verb' && BACKWARD.test(left[at]!.head)) return 'back'
  return attachedTo(left, at, quantity)
}

/** `profits 7%` of `sales rose 5% and profits 7%`; `will cost taxpayers £5m` tells of its subject. */
function beside(left: readonly Chunk[], quantity: Quantity): Said {
  const verb = left.at(-2)
  if (isWeak(left.at(-1)!)) return undefined
  if (verb?.kind !== 'verb') return phraseAt(left, left.length - 1)
  // `growth was a seasonally-adjusted 0.7%`
  if (BE.test(verb.head)) return subjectOf(left, left.length - 2)
  return /^costs?$/.test(verb.head) ? subjectOf(left, left.length - 2) : isMoney(quantity.unit) ? 'none' : undefined
}

/**
 * What a preposition ties the number to: the object of the verb (`cut the rate to 5 %`) or, without a verb, the noun
 * (`adoption at 34 %`). Missing where the words between only tell where or how.
 */
function attachedTo(left: readonly Chunk[], at: number, quantity: Quantity): Said {
  if (left[at]?.kind !== 'noun') return undefined
  let [start, end] = [at, at]
  for (let round = 0; round < MOST_JOINTS; round += 1) {
    const noun = nounOfClause(left, start - 1)
    if (left[start - 1]?.kind === 'preposition' && left[start - 2]?.kind === 'noun') {
      // `interest rates at an all-time low of 3%`
      if (start === end && isWeak(left[start]!)) end -= 2
      start -= 2
    } else if (noun !== undefined && left[start - 1]!.words[0] !== 'to' && left[noun - 1]?.kind !== 'and')
      start = end = noun
    else break
  }
  const isAlone = start === end && isWeak(left[start]!)
  const phrase = between(left, start, end)
  const before = left[start - 1]
  const preposition = left.at(-1)!.head
  if (before?.kind === 'verb') {
    // `demand outstrips supply by 30%`, `it was a crucial area for 25%`
    if (isAlone || (preposition === 'by' && COMPARE.test(before.head))) return subjectOf(left, start - 1)
    if (left.at(-1)!.kind === 'preposition' && !LEADING.test(preposition) && preposition !== 'for') return undefined
    return BE.test(before.head) && preposition === 'for' ? undefined : phrase
  }
  if (!before || /^(?:and|other)$/.test(before.kind) || before.head === ',' || EDGE.test(before.head))
    return isAlone ? 'back' : phrase
  // `a shift in the 10,000 lines range to 52 %`: a number inside the phrase.
  if (before.kind === 'number') return left[start]!.from - before.to <= 1 ? phrase : undefined
  if (before.kind === 'preposition' && !/^(?:verb|number)$/.test(left[start - 2]?.kind ?? ''))
    return isMoney(quantity.unit) || isAlone ? undefined : phrase
  return undefined
}

const between = (left: readonly Chunk[], first: number, last: number): Range => ({
  from: left[first]!.from,
  to: left[last]!.to,
})

/** The subject of the verb that governs the number, where the verb says how its subject stands or changes. */
function byVerb(left: readonly Chunk[], quantity: Quantity): Said {
  let verb = left.length - 1
  while (verb >= 0 && left[verb]!.kind !== 'verb') {
    const { head, kind } = left[verb]!
    if (EDGE.test(head) || kind === 'relative') return undefined
    verb -= 1
  }
  if (verb < 0) return undefined
  const { head, words } = left[verb]!
  const isPassive = (words.some(word => BE.test(word)) || left[verb - 1]?.kind === 'and') && VALUE.test(head)
  const tells = STATE.test(head) || CHANGE.test(head) || isPassive
  if (
    !/^(?:%|pp|count|x)$/.test(quantity.unit) &&
    (!tells || /^(?:los(?:e|es|ing|t)|hold|holds|held|takes?|took|add(?:s|ed))$/.test(head))
  )
    return objectRelative(left, verb) ?? 'none'
  const last = left.at(-1)!
  if (
    last.kind === 'preposition' &&
    !LEADING.test(last.head) &&
    !(
      last.head === 'for' &&
      /^(?:sell|sells|selling|go|goes|went|sold|bought|auctioned|offered|listed|priced|acquired|purchased|fetch\w*)$/.test(
        head,
      )
    )
  )
    return isMoney(quantity.unit) ? (objectRelative(left, verb) ?? 'none') : undefined
  const subject = subjectOf(left, verb)
  if (typeof subject !== 'object') return subject
  const name = left.find(chunk => chunk.from === subject.from && chunk.to === subject.to)
  return name?.name && !tells ? (quantity.unit === '%' ? undefined : 'none') : subject
}

/** `reserves, which it set at $500m`: the clause tells of what it hangs on. */
function objectRelative(left: readonly Chunk[], verb: number): Said {
  if (left.at(-1)?.kind !== 'preposition' && !BE.test(left[verb]!.head)) return undefined
  let at = verb - 1
  while (left[at]?.kind === 'other') at -= 1
  if (!/^(?:noun|pronoun)$/.test(left[at]?.kind ?? '') || left[at - 1]?.kind !== 'relative') return undefined
  return antecedent(left, at - 1)
}

/** The noun before `which`; behind a comma the whole phrase. */
function antecedent(left: readonly Chunk[], relative: number): Range | undefined {
  if (left[relative - 1]?.head === ',' && left[relative - 2]?.kind === 'noun') return phraseAt(left, relative - 2)
  return left[relative - 1]?.kind === 'noun' ? between(left, relative - 1, relative - 1) : undefined
}

function subjectOfVerbBefore(left: readonly Chunk[], at: number): Said {
  const earlier = left.findLastIndex(({ kind }, index) => index < at && kind === 'verb')
  return earlier < 0 ? undefined : subjectOf(left, earlier)
}

function subjectOf(left: readonly Chunk[], verb: number): Said {
  // `they gathered on foot to see 150`
  if (left[verb]!.words[0] === 'to' && left[verb - 1]?.kind === 'noun' && left[verb - 2]?.kind !== 'verb') {
    const earlier = subjectOfVerbBefore(left, verb)
    if (earlier !== undefined) return earlier
  }
  let at = verb - 1
  while (left[at]?.kind === 'other') at -= 1
  const chunk = left[at]
  if (!chunk) return 'back'
  // `sales, which had been slow, rose`
  if (/^[,–-]$/.test(chunk.head)) {
    if (left[verb]!.words.length === 1 && /ing$/.test(left[verb]!.head))
      return chunk.head !== ',' && left[at - 1]?.kind === 'noun' ? weakly(left, at - 1) : subjectOfVerbBefore(left, at)
    const open = left.findLastIndex(({ head }, index) => index < at && head === chunk.head)
    return open > 0 && left[open - 1]!.kind === 'noun' ? weakly(left, open - 1) : undefined
  }
  // `sales rose 15% to reach £5m`, `sales rose and then fell`
  if (chunk.kind === 'and' || chunk.kind === 'number') return subjectOfVerbBefore(left, at)
  if (chunk.kind === 'relative') return antecedent(left, at)
  if (chunk.kind === 'pronoun') return objectRelative(left, verb) ?? (BACKWARD.test(chunk.head) ? 'back' : 'none')
  // `a rise in business with sales improving 17%`
  if (
    chunk.kind === 'noun' &&
    left[verb]!.words.length === 1 &&
    /ing$/.test(left[verb]!.head) &&
    left[at - 1]?.head === 'with'
  )
    return between(left, at, at)
  if (chunk.kind === 'noun') return weakly(left, at)
  return chunk.kind === 'verb' ? subjectOf(left, at) : undefined
}

/** A stand-in alone points back: `the figure fell to 5 %`. */
const weakly = (left: readonly Chunk[], at: number): Said =>
  isWeak(left[at]!) &&
  // `the number waiting over 12 months`
  !(left[at + 1]?.kind === 'verb' && /ing$/.test(left[at + 1]!.words[0]!)) &&
  left[at - 1]?.kind !== 'preposition'
    ? 'back'
    : phraseAt(left, at)

/**
 * The whole phrase that ends with a noun: `shares in Umbro`, `the number of people using it`. A clause that hangs on it is
 * passed over: `visits that take part in the programme` tells of the visits.
 */
function phraseAt(left: readonly Chunk[], end: number, joints?: RegExp): Range {
  let [first, last] = [end, end]
  let isListed = false
  for (let round = 0; round < MOST_JOINTS; round += 1) {
    const [a, b] = [left[first - 1], left[first - 2]]
    // `people waiting more than 18 months as an inpatient`
    const step = a?.kind === 'preposition' ? (b?.kind === 'number' ? 3 : 2) : a?.kind === 'number' ? 2 : 1
    const noun = joints ? undefined : nounOfClause(left, first - step)
    if (a?.kind === 'preposition' && b?.kind === 'noun' && (joints ?? ANY).test(a.head)) first -= 2
    else if (noun !== undefined) last = first = noun
    else if (isListed && a?.head === ',' && b?.kind === 'noun') first -= 2
    else if (!joints && a?.kind === 'and' && b?.kind === 'noun' && !hasVerb(left, first)) {
      first -= 2
      isListed = true
    } else break
  }
  return between(left, first, last)
}

/** Whether a verb of the same clause stands before: in `cut costs and profits rose` the nouns do not belong together. */
function hasVerb(left: readonly Chunk[], end: number): boolean {
  const start = left.findLastIndex(
    ({ head, kind }, at) => at < end && (head === ',' || head === 'that' || kind === 'relative' || EDGE.test(head)),
  )
  return left.slice(start + 1, end).some(({ kind }) => kind === 'verb')
}

/** The noun on which a clause hangs, given where its verb stands: `people using it`, `reserves that it took`. */
function nounOfClause(left: readonly Chunk[], verb: number): number | undefined {
  const [clause, before] = [left[verb], left[verb - 1]]
  if (clause?.kind !== 'verb' || !before || SAYING.test(clause.head)) return undefined
  // `calls to help lines`
  if (before.kind === 'noun' && clause.words[0] === 'to') return verb - 1
  if (before.kind === 'noun')
    return (/ing$/.test(clause.words[0]!) || left[verb + 1]?.kind === 'preposition') &&
      clause.words.length <= 2 &&
      PARTICIPLE.test(clause.words[0]!) &&
      !CHANGE.test(clause.words[0]!)
      ? verb - 1
      : undefined
  if (before.kind !== 'relative') return undefined
  const at = left[verb - 2]?.head === ',' ? verb - 3 : verb - 2
  return left[at]?.kind === 'noun' ? at : undefined
}

/** `Linux and macOS are at 9 % and 5 % respectively`: each number has its own name. */
function shared(
  scope: Scope,
  chunks: readonly Chunk[],
  quantities: readonly Quantity[],
  found: readonly (Range | undefined)[],
  unit: Unit,
): (Range | undefined)[] {
  if (!/\brespectively\b/i.test(scope.passage.text.slice(unit.from, unit.to))) return [...found]
  const count = quantities.length
  const names = chunks
    .filter(({ kind, time, depth, to }) => kind === 'noun' && !time && depth === 0 && to <= quantities[0]!.from)
    .slice(-count)
  const isList = names.every(
    ({ from }, index) =>
      index === 0 ||
      /^\s?(?:,|,?\s?(?:and|or))\s(?:the\s)?$/.test(
        scope.passage.text.slice(names[index - 1]!.to, from).replace(/\s\([^()]*\)/g, ''),
      ),
  )
  if (count > 1 && names.length === count && isList) return names.map(({ from, to }) => ({ from, to }))
  return [...found]
}

import type { Chunk } from './chunks.ts'
import type { Left } from './counted-left.ts'
import { CHANGES, COUNT_NOUNS, STATES, VALUED } from './lexicon/counting.ts'
import { isMoney, type Quantity } from './numbers.ts'
import { BACKWARD, BE, between, EDGE, isWeak, MOST_JOINTS, nounOfClause, phraseAt, TIES, type Said } from './phrases.ts'
import { oneOf } from '../model/one-of.ts'
import type { Range } from '../model/span.ts'
import { objectRelative, subjectOf, subjectOfVerbBefore } from './subjects.ts'

const STATE = oneOf(STATES)
const CHANGE = oneOf(CHANGES)
const VALUE = oneOf(VALUED)
const COUNT_NOUN = oneOf(COUNT_NOUNS)
/** After a name more belongs to the phrase: `a payment from Chelsea of £24.5m`. */
const TIES_OF_A_NAME = /^(?:of|in|for|on|from|at|by|with|to)$/
const RISE = /^(?:rise|fall|increase|cut|drop|reduction|decline|growth)s?$/
const FORECAST = /^(?:forecast|estimate|expectation|prediction|target)s?$/
/** Verbs after which `by` tells how far their subject goes beyond their object. */
const COMPARE =
  /^(?:outstrip|outnumber|outpac|exceed|beat|surpass|outperform|outweigh|lead|leads|led|miss|trail|overtak|undershoot|overshoot|outsold|outsell)/
/** Verbs whose subject a sum goes to. */
const RECEIVES = new Set(['get', 'gets', 'got', 'receive', 'receives', 'received', 'receiving'])
const GIVEN = new Set(['given', 'granted', 'allocated', 'awarded', 'promised', 'allotted'])
/** Verbs that tell of their subject with `for`. */
const SALE =
  /^(?:sell|sells|selling|go|goes|went|sold|bought|auctioned|offered|listed|priced|acquired|purchased|fetch\w*)$/
/** Prepositions that lead from a subject to its own number; after others (`in default on $5bn`) it is something else’s. */
const LEADING =
  /^(?:at|to|by|from|above|below|near|between|around|up|down|over|under|of|than|as|within|beyond|against|in)$/
/** Qualifiers that tie a number to a noun as prepositions do: `growth above 9 %`. */
const BOUND = /^(?:(?:just|well|slightly|far) )?(?:above|below|over|under|beyond|exceeding|up to)\b/i

/**
 * `a profit of £75m`, `Linux (80.9 %)`, `Commits: 1,340`, `sales - £160m -`: the noun that a mark or `of` ties to the
 * number. For a count the noun after it comes first, but in brackets.
 */
export function namedBefore({ inside, outside }: Left, quantity: Quantity): Range | undefined {
  const last = inside.at(-1)
  const isCount = quantity.unit === 'count' && quantity.of === undefined
  if (!last) {
    const noun = outside?.at(-1)
    return noun?.kind === 'noun' && !isCount ? phraseAt(outside!, outside!.length - 1, TIES) : undefined
  }
  if (isCount) return undefined
  // `a deal worth 1bn euros`, `tax cuts worth £4bn`
  if (last.head === 'worth' && inside.at(-2)?.kind === 'noun') return phraseAt(inside, inside.length - 2, TIES)
  return ofNoun(inside)
}

/** `a payment of £24.5m`, `a payment from Chelsea of £24.5m` */
function ofNoun(inside: readonly Chunk[]): Range | undefined {
  const [noun, last] = inside.slice(-2)
  if (noun?.kind !== 'noun' || last?.kind !== 'preposition' || last.head !== 'of') return undefined
  // `grew at a rate of 20%`, `forecasts of £532m` tell of something else.
  const isManner = noun.head === 'rate' && noun.words.length <= 2 && /^(?:at|by)$/.test(inside.at(-3)?.head ?? '')
  // `in the area of £3m`
  const isNear = /^(?:area|region|vicinity|neighbou?rhood)$/.test(noun.head) && inside.at(-3)?.head === 'in'
  // `the bulk of the £35bn` is a part of a sum that was told before.
  const isPart = /^(?:bulk|rest|remainder|remaining|part|most|some|half)$/.test(noun.head)
  if (isManner || isNear || isPart || isWeak(noun) || FORECAST.test(noun.head)) return undefined
  return phraseAt(inside, inside.length - 2, noun.name ? TIES_OF_A_NAME : TIES)
}

/** What the words before a number tell of it; `qualifier` is its own, `after` what follows it. */
export function saidBefore({ inside, outside }: Left, quantity: Quantity, qualifier: string, after: string): Said {
  const last = inside.at(-1)
  if (!last) return outside && outside.length > 0 ? beforeBracket(outside, quantity) : undefined
  const noun = inside.at(-2)?.kind === 'noun' ? inside.length - 2 : undefined
  if (last.kind === 'mark' && /^(?:=|:|-|–|—)$/.test(last.head) && noun !== undefined) return phraseAt(inside, noun)
  // `revenues which have exceeded $22bn`
  if (/^exceed/i.test(qualifier) && last.kind === 'verb') return subjectOf(inside, inside.length - 1)
  // `investment was high, up 21%`
  if (/^(?:up|down)$/.test(last.head) && inside.at(-2)?.head === ',' && quantity.unit === '%') {
    const verb = inside.findLastIndex(({ kind }) => kind === 'verb')
    const number = inside.findLastIndex(({ kind }) => kind === 'number')
    if (verb > number && verb < inside.length - 1 && BE.test(inside[verb]!.head)) return subjectOf(inside, verb)
  }
  // `the Nikkei down 1%`; `a profit of £75m, up 27%`
  if (/^(?:up|down)$/.test(last.head) && last.kind !== 'verb')
    return noun === undefined ? 'back' : phraseAt(inside, noun, TIES)
  if (last.kind === 'noun') {
    const attached =
      BOUND.test(qualifier) && (isMoney(quantity.unit) || !/^up to/i.test(qualifier))
        ? attachedTo(inside, inside.length - 1, quantity)
        : undefined
    if (attached !== undefined || quantity.unit !== 'count') return attached ?? beside(inside, quantity)
  }
  // `…, with 23.6% not sure`
  if (last.head === 'with' && inside.at(-2)?.head === ',') return undefined
  if (last.head === ',') return afterComma(inside, quantity, qualifier, after)
  // `30% for projects and 10% for schools`: a list goes on.
  if (last.kind === 'and') return undefined
  return (last.kind === 'preposition' ? tiedBy(inside, quantity) : undefined) ?? byVerb(inside, quantity)
}

/** `12,900 acres (5,200 hectares)`, `half (43%)`, `Linux (81%)`, `use was rare (2%)` */
function beforeBracket(outside: readonly Chunk[], quantity: Quantity): Said {
  const at = outside.length - 1
  const { kind } = outside[at]!
  return kind === 'number' ? 'same' : kind === 'noun' ? phraseAt(outside, at, TIES) : byVerb(outside, quantity)
}

function afterComma(left: readonly Chunk[], { unit }: Quantity, qualifier: string, after: string): Said {
  // `revenue tripled, exceeding $86m`
  if (/^\p{L}+ing\b/u.test(qualifier)) return subjectOfVerbBefore(left, left.length)
  // `a chunk of net users, 36%, look weekly`
  const isApposition = left.at(-2)?.kind === 'noun' && /^(?:,|\sand\s|\.|;|$)/.test(after)
  if (isApposition && unit !== 'count') return phraseAt(left, left.length - 2, TIES)
  // `Of the bondholders, 38% live abroad`
  const isWhole = left.length > 2 && /^(?:of|among)$/.test(left[0]!.head)
  return isWhole && left.slice(1, -1).every(({ kind }) => /^(?:noun|preposition)$/.test(kind))
    ? between(left, 1, left.length - 2)
    : undefined
}

/** What stands before the preposition that leads to the number. */
function tiedBy(left: readonly Chunk[], quantity: Quantity): Said {
  const named = quantity.unit === 'count' && !COUNT_NOUN.test(left.at(-2)?.head ?? '') ? undefined : ofNoun(left)
  if (named) return named
  if (quantity.unit === 'count' && left.at(-1)!.head === 'of') return undefined
  const isApart = /^[,–-]$/.test(left.at(-2)?.head ?? '')
  const clause = isApart ? left.findLastIndex(({ kind }) => kind === 'relative') : -1
  // `cut the budget, which pays for all, by £4m`
  if (clause > 0 && left[clause - 1]!.head === left.at(-2)!.head && !EDGE.test(left.at(-2)!.head))
    return tiedBy([...left.slice(0, clause - 1), left.at(-1)!], quantity)
  // `raised its capacity by 12% to 400 MW`: the number between tells of the same thing.
  const isStep = left.at(-1)!.head === 'to' && left.at(-2)?.kind === 'number' && left.at(-3)?.head === 'by'
  if (isStep) return tiedBy([...left.slice(0, -3), left.at(-1)!], quantity)
  // `with sales down 3.1% at 1.06 million`: the level of what went down
  const isLevel = /^(?:at|to)$/.test(left.at(-1)!.head) && left.at(-2)?.kind === 'number'
  if (isLevel && /^(?:up|down)$/.test(left.at(-3)?.head ?? '') && left.at(-3)!.kind !== 'verb') return 'same'
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
function attachedTo(left: readonly Chunk[], at: number, { unit }: Quantity): Said {
  if (left[at]?.kind !== 'noun') return undefined
  const [start, end] = chainTo(left, at)
  const isAlone = start === end && isWeak(left[start]!)
  const phrase = between(left, start, end)
  const before = left[start - 1]
  if (before?.kind === 'verb') return objectOf(left, start - 1, isAlone, phrase)
  if (!before || /^(?:and|other)$/.test(before.kind) || before.head === ',' || EDGE.test(before.head))
    return isAlone ? 'back' : phrase
  // `a shift in the 10,000 lines range to 52 %`: a number inside the phrase.
  if (before.kind === 'number') return left[start]!.from - before.to <= 1 ? phrase : undefined
  const isAdjunct = before.kind !== 'preposition' || /^(?:verb|number)$/.test(left[start - 2]?.kind ?? '')
  // `voted for a rise in rates to 5%`
  if (start < end && RISE.test(left[start]!.head)) return phrase
  return isAdjunct || isMoney(unit) || isAlone ? undefined : phrase
}

/** From the first noun of a chain of prepositions to its last: `the limit for investment in firms`. */
function chainTo(left: readonly Chunk[], at: number): [start: number, end: number] {
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
  return [start, end]
}

/** The object of a verb, unless the number is told of the subject: `demand outstrips supply by 30%`. */
function objectOf(left: readonly Chunk[], verb: number, isAlone: boolean, phrase: Range): Said {
  const { head } = left[verb]!
  const last = left.at(-1)!
  if (isAlone || (last.head === 'by' && COMPARE.test(head))) return subjectOf(left, verb)
  // `fled the city with $100`, `it was a crucial area for 25%`
  const isAway = last.kind === 'preposition' && !LEADING.test(last.head) && (last.head !== 'for' || BE.test(head))
  return isAway ? undefined : phrase
}

/** The subject of the verb that governs the number, where the verb says how its subject stands or changes. */
function byVerb(left: readonly Chunk[], { unit }: Quantity): Said {
  const verb = governing(left)
  if (verb === undefined) return undefined
  const { head, words } = left[verb]!
  const isPassive = (words.some(word => BE.test(word)) || left[verb - 1]?.kind === 'and') && VALUE.test(head)
  const tells = STATE.test(head) || CHANGE.test(head) || isPassive
  // Who pays, loses or measures something is not what is counted.
  const isShare = /^(?:%|pp|count|x)$/.test(unit)
  if (!isShare && (!tells || /^(?:los(?:e|es|ing|t)|add(?:s|ed))$/.test(head)))
    return objectRelative(left, verb) ?? receiver(left, verb, unit) ?? 'none'
  if (leadsAway(left.at(-1)!, head)) return isMoney(unit) ? (objectRelative(left, verb) ?? 'none') : undefined
  // `the wave which killed 150,000`: the number is the object.
  if (unit === 'count' && !tells && left.at(-1)!.kind === 'verb') return undefined
  const subject = subjectOf(left, verb)
  if (typeof subject !== 'object' || tells) return subject
  const isName = left.some(({ from, to, name }) => name && from === subject.from && to === subject.to)
  return !isName ? subject : unit === '%' ? undefined : 'none'
}

/** `the harbour would get an extra £2m`: a thing, not a name, is what the sum is for. */
function receiver(left: readonly Chunk[], verb: number, unit: string): Said {
  const { head, words } = left[verb]!
  const isGiven = GIVEN.has(head) && words.some(word => BE.test(word) || /^g[eo]t/.test(word))
  if (!isMoney(unit) || left.length - 1 !== verb || !(RECEIVES.has(head) || isGiven)) return undefined
  const subject = subjectOf(left, verb)
  if (typeof subject !== 'object') return undefined
  const isName = left.some(({ from, to, name }) => name && from === subject.from && to === subject.to)
  return isName ? undefined : subject
}

/** The nearest verb of the number's own clause. */
function governing(left: readonly Chunk[]): number | undefined {
  const edge = left.findLastIndex(({ head, kind }) => EDGE.test(head) || kind === 'relative')
  const verb = left.findLastIndex(({ kind }) => kind === 'verb')
  return verb > edge ? verb : undefined
}

/** Whether the preposition before the number ties it to something else than the subject: `in default on $5bn`. */
const leadsAway = ({ kind, head }: Chunk, verb: string) =>
  kind === 'preposition' && !LEADING.test(head) && !(head === 'for' && SALE.test(verb))

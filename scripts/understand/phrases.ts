import type { Chunk } from './chunks.ts'
import { BACKWARD_PRONOUNS, CHANGES, LEVELS, SAYINGS, STAND_INS } from './lexicon/counting.ts'
import { oneOf } from '../model/one-of.ts'
import type { Range } from '../model/span.ts'

/**
 * What the words before a number say that it counts: a phrase, what was counted `back` there or in the `same` place, that it
 * cannot be told (`none`), or nothing at all.
 */
export type Said = Range | 'back' | 'same' | 'none' | undefined

const CHANGE = oneOf(CHANGES)
const LEVEL = oneOf(LEVELS)
const STAND_IN = oneOf(STAND_INS)
const SAYING = oneOf(SAYINGS)
export const BACKWARD = oneOf(BACKWARD_PRONOUNS)
export const BE = /^(?:is|are|was|were|be|been|being|am)$/
/** Nothing on the other side of these belongs to the clause. */
export const EDGE = /^(?:;|:|—|–)$/
const PARTICIPLE = /(?:ing|[^u]ed|made|sold|held|built|bought|born)$/
export const MOST_JOINTS = 6
/** Prepositions that tie a part to a phrase which is no subject. */
export const TIES = /^(?:of|in|for|on)$/
/** Prepositions that begin something else behind a subject: `the market as the price rose`. */
const JOINTS = /^(?!(?:as|than|since|until|despite|amid|like|including|against|because)$)/
/** What says nothing of its own before a level: `an all-time low`. */
const PALE =
  /^(?:all-time|record|new|the|an?|its|their|his|her|our|this|that|overall|same|current|latest|previous|annual|final)$/

export const between = (left: readonly Chunk[], first: number, last: number): Range => ({
  from: left[first]!.from,
  to: left[last]!.to,
})

/** A level or a stand-in alone: `a peak of 12 %`, `the figure`. */
export function isWeak({ words }: Chunk): boolean {
  const own = words.filter(word => !PALE.test(word))
  return own.length === 1 && (LEVEL.test(own[0]!) || STAND_IN.test(own[0]!))
}

/**
 * The whole phrase that ends with a noun: `shares in Umbro`, `the number of people using it`. A clause that hangs on it is
 * passed over: `visits that take part in the programme` tells of the visits.
 */
export function phraseAt(left: readonly Chunk[], end: number, joints?: RegExp): Range {
  let [first, last] = [end, end]
  let isListed = false
  for (let round = 0; round < MOST_JOINTS; round += 1) {
    const [a, b] = [left[first - 1], left[first - 2]]
    // `people waiting more than 18 months as an inpatient`
    const step = a?.kind === 'preposition' ? (b?.kind === 'number' ? 3 : 2) : a?.kind === 'number' ? 2 : 1
    const noun = joints ? undefined : nounOfClause(left, withoutAdverbs(left, first - step))
    if (a?.kind === 'preposition' && b?.kind === 'noun' && (joints ?? JOINTS).test(a.head)) first -= 2
    // `people with fast internet access`
    else if (a?.kind === 'other' && b?.kind === 'preposition' && left[first - 3]?.kind === 'noun' && !joints) first -= 3
    else if (noun !== undefined) last = first = noun
    else if (isListed && a?.head === ',' && b?.kind === 'noun') first -= 2
    else if (!joints && a?.kind === 'and' && b?.kind === 'noun' && !hasVerb(left, first)) {
      first -= 2
      isListed = true
    } else break
  }
  return between(left, first, last)
}

/** `take part in`: words that only belong to the verb before them. */
const withoutAdverbs = (left: readonly Chunk[], at: number) => (left[at]?.kind === 'other' ? at - 1 : at)

/** Whether a verb of the same clause stands before: in `cut costs and profits rose` the nouns do not belong together. */
function hasVerb(left: readonly Chunk[], end: number): boolean {
  const start = left.findLastIndex(
    ({ head, kind }, at) => at < end && (head === ',' || head === 'that' || kind === 'relative' || EDGE.test(head)),
  )
  return left.slice(start + 1, end).some(({ kind }) => kind === 'verb')
}

/** The noun on which a clause hangs, given where its verb stands: `people using it`, `reserves that it took`. */
export function nounOfClause(left: readonly Chunk[], verb: number): number | undefined {
  const [clause, before] = [left[verb], left[verb - 1]]
  if (clause?.kind !== 'verb' || !before || SAYING.test(clause.head)) return undefined
  // `calls to help lines`
  if (before.kind === 'noun' && clause.words[0] === 'to') return verb - 1
  if (before.kind === 'noun')
    return (/ing$/.test(clause.words[0]!) || /^(?:preposition|other)$/.test(left[verb + 1]?.kind ?? '')) &&
      clause.words.length <= 2 &&
      PARTICIPLE.test(clause.words[0]!) &&
      !CHANGE.test(clause.words[0]!)
      ? verb - 1
      : undefined
  if (before.kind !== 'relative') return undefined
  const at = left[verb - 2]?.head === ',' ? verb - 3 : verb - 2
  return left[at]?.kind === 'noun' ? at : undefined
}

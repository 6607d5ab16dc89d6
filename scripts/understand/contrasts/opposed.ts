import {
  ALSO,
  DENIES,
  DIRECTIONS,
  GOES_ON_MEANWHILE,
  MEASURED_AGAINST,
  OPENS_WITH_DENIAL,
} from '../lexicon/opposition.ts'
import type { Token } from '../tag.ts'
import { isFinite } from './clauses.ts'

/** Two clauses as words and as parts of speech. */
export interface Clause {
  readonly text: string
  readonly tokens: readonly Token[]
}

/**
 * Whether `X, while Y` sets its clauses against each other rather than adding the one to the other: they say the same
 * of two things, move in two directions, or one is measured against the other.
 */
export function areOpposed(first: Clause, second: Clause): boolean {
  if (ALSO.test(second.text) || GOES_ON_MEANWHILE.test(second.text)) return false
  return (
    haveOneVerb(first, second) ||
    MEASURED_AGAINST.test(first.text) ||
    MEASURED_AGAINST.test(second.text) ||
    moveApart(first.text, second.text)
  )
}

/** `The mill won three, while the pier won two.` */
function haveOneVerb(first: Clause, second: Clause): boolean {
  const [one, other] = [first, second].map(({ tokens }) => verbOf(tokens))
  return one !== undefined && one === other
}

/** `have |dismissed|`: what `have` says is in the verb behind it. */
function verbOf(tokens: readonly Token[]): string | undefined {
  const verbs = tokens.filter(token => isFinite(token) && !/^(?:has|have|had|[’']ve)$/i.test(token.text))
  return verbs[0]?.text.toLowerCase()
}

function moveApart(first: string, second: string): boolean {
  const [one, other] = [first, second].map(text => DIRECTIONS.findIndex(direction => direction.test(text)))
  return one !== other && one! >= 0 && other! >= 0
}

/** `We never sing, but do not weep`: both sides are denied, so that neither stands for the other. */
export function areBothDenied(first: string, second: string): boolean {
  return DENIES.test(first) && OPENS_WITH_DENIAL.test(second)
}

const AFTER_DENIAL = /^\s*(?:really|simply|just|all|actually|so much)?\s*(?<word>[\p{L}’']+)/iu
const AFTER_BE =
  /^\p{L}+(?:[’'](?:s|re)|\s+(?:is|are|was|were))\s+(?:really|simply|all|actually|now|rather|instead)?\s*(?<word>[\p{L}’']+)/iu
/** Determiners of one kind: `not |a| wall …. It is |another| …`. */
const DETERMINERS: readonly RegExp[] = [/^(?:an?|one|another)$/i, /^(?:its|their|his|her|our|my|your)$/i]

/**
 * Whether a sentence says what something is in the words in which the one before it said what it is not:
 * `It isn’t |about money|. It’s |about noise|.`, but not `They are not |a| bad way. They are |very| loud.`
 */
export function answersDenial(denied: string, second: string): boolean {
  const one = AFTER_DENIAL.exec(denied)?.groups?.['word']?.toLowerCase()
  const other = AFTER_BE.exec(second)?.groups?.['word']?.toLowerCase()
  if (!one || !other || /\bbut\b/i.test(denied)) return false
  return one === other || DETERMINERS.some(kind => kind.test(one) && kind.test(other))
}

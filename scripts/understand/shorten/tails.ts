import { afterComma, circumstance, phrase, purpose, subordinate } from './circumstances.ts'
import { isComma, isDash } from './clause.ts'
import type { Sentence } from './gates.ts'
import { headStands } from './head.ts'
import { laterClause } from './later-clause.ts'
import { hasOwnTense, laterObject, laterVerb, listedVerbs } from './later-verb.ts'
import { participle, relative } from './noun-tails.ts'
import { readingOf, type Reading } from './reading.ts'
import { staysWhole } from './remainder.ts'
import type { Cut } from './rules.ts'

/** Whether the words from a token to the end of a sentence's body may go, and what stands before it is whole. */
type Kind = (sentence: Sentence, at: number, reading: Reading) => boolean

const FEWEST_TOKENS_LEFT = 6

/**
 * The words at the end that may go: of the surest kind that leaves out `wanted` tokens as few as possible; where none
 * does, as many as can go.
 */
export function tailCut(sentence: Sentence, wanted: number): Cut | undefined {
  const reading = readingOf(sentence)
  // `Hey Ya!` may be a name: its mark is not the sentence's.
  if (!reading || /[!?]/.test(sentence.text.slice(sentence.tokens[reading.end]?.from ?? Infinity))) return undefined
  let longest: Cut | undefined
  for (const kind of KINDS) {
    let best: Cut | undefined
    for (const cut of cutsOf(kind, sentence, reading)) {
      if (!longest || cut.first < longest.first) longest = cut
      if (cut.end - cut.first >= wanted) best = cut
    }
    if (best) return best
  }
  return longest
}

function cutsOf(kind: Kind, sentence: Sentence, reading: Reading): Cut[] {
  const { tokens } = sentence
  const cuts: Cut[] = []
  for (let at = reading.verb + 1; at < reading.end - 1; at += 1) {
    const first = isComma(tokens[at - 1]) || isDash(tokens, at - 1) ? at - 1 : at
    if (first < FEWEST_TOKENS_LEFT - 1 || first <= reading.verb) continue
    const cut = { first, end: reading.end }
    if (isTold(sentence, cut)) continue
    if (
      kind(sentence, at, reading) &&
      headStands(sentence, first, reading, isWholeClause(kind, sentence, first)) &&
      staysWhole(sentence, cut)
    )
      cuts.push(cut)
  }
  return cuts
}

/** `They meant it to be shallow: the depth is elsewhere.` Behind a colon stands what the sentence leads to. */
function isTold({ tokens }: Sentence, { first }: Cut): boolean {
  return tokens[first - 1]?.text === ':' || tokens[first]!.text === ':'
}

/** Before a mark, or a verb of its own, a clause is whole, whatever its last word: `before the ferry sails|; …`. */
function isWholeClause(kind: Kind, sentence: Sentence, first: number): boolean {
  const { tokens } = sentence
  if (kind === laterVerb) return hasOwnTense(sentence, tokens[first + 1]?.pos === 'ADV' ? first + 2 : first + 1)
  const mark = tokens[first]!
  return mark.pos === 'PUNCT' && mark.text !== ':' && (kind === laterClause || kind === subordinate)
}

/** What may go at a sentence's end, the surest first. */
const KINDS: readonly Kind[] = [
  laterClause,
  laterVerb,
  listedVerbs,
  subordinate,
  afterComma,
  relative,
  participle,
  circumstance,
  purpose,
  phrase,
  laterObject,
]

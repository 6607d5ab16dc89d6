import type { Contrast } from '../../model/fact.ts'
import { NO_OTHER_SIDE } from '../lexicon/contrasts.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'
import type { Unit } from '../units.ts'
import { isFinite, isSubject } from './clauses.ts'

const MOST_WORDS_OF_A_SIDE = 6

/**
 * What is denied between two marks, right after what it stands against:
 *
 *     We know that song – not silence – fills a harbour.
 *     ‾‾‾opening‾‾ ‾‾‾‾   ‾‾‾second‾‾
 */
export function between(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  const match = /(?:,|\s[–—-])\s+(?<second>not\s[^,;:–—()]{2,60}?)(?:,|\s[–—-])\s/i.exec(
    scope.passage.text.slice(unit.from, end),
  )
  if (!match || NO_OTHER_SIDE.test(match.groups!['second']!)) return undefined
  const secondAt = unit.from + match.index + match[0].indexOf(match.groups!['second']!)
  const secondEnd = secondAt + match.groups!['second']!.length
  const before = tokensWithin(scope, unit.from, unit.from + match.index)
  const first = before.slice(nounsBefore(before))
  const second = tokensWithin(scope, secondAt, secondEnd).slice(1)
  const [verb] = tokensWithin(scope, secondEnd + 1, end).filter(({ pos }) => pos !== 'PUNCT')
  if (!(isNamed(first) || first.length === 1) || !isNamed(second) || !verb || !isFinite(verb)) return undefined
  const opening = clauseWords(scope, unit.from, first[0]!.from)
  return {
    type: 'contrast',
    kind: 'not-but',
    ...placeOf(scope, unit.from, unit.to),
    ...(opening.text !== '' && { opening }),
    first: clauseWords(scope, first[0]!.from, first.at(-1)!.to),
    second: clauseWords(scope, secondAt, secondEnd),
  }
}

/** Where the noun phrase at the end of some words begins. */
function nounsBefore(tokens: readonly Token[]): number {
  // `that |hope| – not fear –`: what stands against a noun is one.
  const isBare = tokens.at(-1)?.pos === 'VERB' && /^(?:SCONJ|ADP|CCONJ)$/.test(tokens.at(-2)?.pos ?? '')
  let at = isBare ? tokens.length - 1 : tokens.length
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at - 1]!.pos)) at -= 1
  return at
}

function isNamed(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length <= MOST_WORDS_OF_A_SIDE &&
    tokens.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(pos)) &&
    tokens.some(isSubject)
  )
}

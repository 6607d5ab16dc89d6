import type { Contrast } from '../../model/fact.ts'
import { countWords } from '../../model/count.ts'
import { NO_OTHER_SIDE } from '../lexicon/contrasts.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'
import type { Unit } from '../units.ts'
import { isClause, isFinite, isSubject } from './clauses.ts'

const MOST_WORDS_OF_A_NEGATED_SIDE = 12
const MOST_WORDS_OF_A_PARALLEL_SIDE = 14

/**
 *     The years have blessed us with calm, not burdened us with debt.
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾
 */
export function notInstead(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, end)
  const match = /,\s+(?<second>(?:and )?(?<not>not\s[^,;:—–()]{2,}))$/i.exec(text)
  if (!match || NO_OTHER_SIDE.test(match.groups!['not']!)) return undefined
  const secondAt = unit.from + match.index + match[0].length - match.groups!['second']!.length
  if (countWords(text.slice(secondAt - unit.from)) > MOST_WORDS_OF_A_NEGATED_SIDE) return undefined
  if (!isClause(scope, unit.from, unit.from + match.index)) return undefined
  return {
    type: 'contrast',
    kind: 'not-but',
    ...placeOf(scope, unit.from, unit.to),
    first: clauseWords(scope, unit.from, unit.from + match.index),
    second: clauseWords(scope, secondAt, end),
  }
}

/**
 * `but` before a preposition or a noun without a verb can only set it against what is denied:
 *
 *     It cannot be seen on the deck, but in how the crew sings.      Let us seek not the loud answer but the right one.
 *        ‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾                 ‾‾‾‾‾‾‾first‾‾‾‾‾‾ ‾‾‾‾‾second‾‾‾‾‾
 */
export function notButPhrase(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  if (!/\bbut\b/.test(scope.passage.text.slice(unit.from, end))) return undefined
  const tokens = tokensWithin(scope, unit.from, end)
  const but = tokens.findIndex(({ text }) => text === 'but')
  const not = tokens.slice(0, Math.max(0, but)).findLastIndex(({ text }) => /^(?:not|n[’']t|never)$/i.test(text))
  if (not < 0 || but - not < 3 || tokens.slice(not, but).some(({ text }) => /^[;:—–]$/.test(text))) return undefined
  const second = tokens.slice(but + 1)
  if (!isPhrase(second)) return undefined
  // `can’t`, `do not`: the verb that is denied goes along
  const start = /^n[’']t$/i.test(tokens[not]!.text) && not > 0 ? not - 1 : not
  const opening = clauseWords(scope, unit.from, tokens[start]!.from)
  return {
    type: 'contrast',
    kind: 'not-but',
    ...placeOf(scope, unit.from, unit.to),
    ...(opening.text !== '' && { opening }),
    first: clauseWords(scope, tokens[start]!.from, tokens[but]!.from),
    second: clauseWords(scope, tokens[but]!.from, end),
  }
}

/** A preposition or a noun phrase, whose verb, if it has one, stands in a clause of its own: `in how the crew sings`. */
function isPhrase(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos) || /^(?:for|then|still|also|no)$/i.test(first.text))
    return false
  const verb = tokens.findIndex(isFinite)
  const clause = tokens.findIndex(({ text }) => /^(?:how|what|why|where|that|which|who|whose|when)$/i.test(text))
  const comma = tokens.findIndex(({ text }) => text === ',')
  const isInside = (at: number) => at < 0 || (clause >= 0 && clause < at)
  return isInside(verb) && isInside(comma)
}

/**
 * Two clauses of one build about two things:
 *
 *     The north has begun to grow, but the south has begun to sink.
 *     ‾‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function parallel(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, end)
  const joint = /,\s+but\s+/i.exec(text)
  if (!joint) return undefined
  const firstAt = unit.from + Math.max(0, text.slice(0, joint.index).search(/(?<=[,;:—–]\s)[^,;:—–]*$/))
  const secondAt = unit.from + joint.index + joint[0].length
  const first = tokensWithin(scope, firstAt, unit.from + joint.index)
  const second = tokensWithin(scope, secondAt, end)
  if (!areAlike(first, second) || second.some(({ text: word }) => /^[;:—–]$/.test(word))) return undefined
  const opening = clauseWords(scope, unit.from, firstAt)
  return {
    type: 'contrast',
    kind: 'versus',
    ...placeOf(scope, unit.from, unit.to),
    ...(opening.text !== '' && { opening }),
    first: clauseWords(scope, firstAt, unit.from + joint.index),
    second: clauseWords(scope, secondAt, end),
  }
}

/** The same verbs in the same order, after nouns that differ. */
function areAlike(first: readonly Token[], second: readonly Token[]): boolean {
  const [verbs, others] = [first, second].map(tokens => tokens.filter(isFinite).map(({ text }) => text.toLowerCase()))
  const subjects = [first, second].map(tokens => tokens.slice(0, tokens.findIndex(isFinite)).findLast(isSubject))
  if (subjects.some(word => !word || word.pos === 'PRON') || subjects[0]!.text === subjects[1]!.text) return false
  if (Math.max(first.length, second.length) > MOST_WORDS_OF_A_PARALLEL_SIDE) return false
  return (
    verbs!.length > 0 &&
    verbs![0] === others![0] &&
    (verbs!.length < 2 || verbs![1] === others![1] || verbs!.length === others!.length)
  )
}

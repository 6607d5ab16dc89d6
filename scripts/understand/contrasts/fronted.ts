import type { Contrast } from '../../model/fact.ts'
import { countWords } from '../../model/count.ts'
import { CONCEDING, FRONTED } from '../lexicon/contrasts.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'
import type { Unit } from '../units.ts'
import { isFinite, isSubject } from './clauses.ts'

const FEWEST_WORDS_OF_A_SIDE = 3
/** `Ferries: while …`: the name of a list item is no part of it. */
const LABEL = /^[^.:;,]{1,30}\s?:\s+/
/** What may stand before the clause in front, by language: `The data show that while …`, `Ferries are late — while …`. */
const LEADS: Readonly<Record<string, RegExp>> = {
  en: /^(?:[^.:;,–—]{2,80}\s(?:that\s+|[–—]\s+)|(?:therefore|however|overall|so|at the same time|in (?:general|short)),\s+)(?=while\s)/i,
}

/**
 *     While the north quay is quiet, the south quay is loud.
 *     ‾‾‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾
 */
export function fronted(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const label = LEADS[scope.lang.slice(0, 2)]?.exec(text)?.[0].length ?? LABEL.exec(text)?.[0].length ?? 0
  const [language, words] = [scope.lang.slice(0, 2), text.slice(label)]
  const conceding = CONCEDING[language]?.exec(words)
  const opener = conceding ?? FRONTED[language]?.exec(words)
  if (!opener) return undefined
  const from = unit.from + label + opener[0].length
  const cut = commas(scope, from, unit.to).find(at => isTurn(scope, from, at, unit.to))
  if (cut === undefined) return undefined
  const [first, second] = [clauseWords(scope, unit.from + label, cut), clauseWords(scope, cut + 1, end)]
  const opening = clauseWords(scope, unit.from, LABEL.test(text) ? unit.from : unit.from + label)
  const sides = [scope.passage.text.slice(from, cut), second.text]
  if (sides.some(side => countWords(side) < FEWEST_WORDS_OF_A_SIDE)) return undefined
  const kind = conceding ? 'concession' : 'versus'
  return {
    type: 'contrast',
    kind,
    ...placeOf(scope, unit.from, unit.to),
    ...(opening.text !== '' && { opening }),
    first,
    second,
  }
}

/** `|being| early is good` */
const isSubjectOrGerund = (token: Token) => isSubject(token) || /^\p{L}{2,}ing$/u.test(token.text)

function commas(scope: Scope, from: number, to: number): number[] {
  return [...scope.passage.text.slice(from, to).matchAll(/,(?=\s)/g)].map(({ index }) => from + index)
}

/** The comma between the two clauses, not one inside a list or before an insertion. */
function isTurn(scope: Scope, from: number, at: number, to: number): boolean {
  const next = /^,\s+(?:and|or|but|ou|et|oder|und|y|o|e|en|of)\s/i.test(scope.passage.text.slice(at, at + 8))
  if (next) return false
  if (!scope.lang.startsWith('en')) return true
  const [left, right] = [tokensWithin(scope, from, at), tokensWithin(scope, at + 1, to)]
  return (
    isStatement(left) &&
    !isGoingOn(left) &&
    !isInserted(right) &&
    right.some((token, index) => isFinite(token) && right.slice(0, index).some(isSubjectOrGerund))
  )
}

/** `While it is dear, |making it dearer still|, it sells`: the clause comes after another comma. */
function isInserted(tokens: readonly Token[]): boolean {
  if (!/^\p{L}+ing$/u.test(tokens[0]?.text ?? '') || tokens[0]!.pos !== 'VERB') return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  const [next, verb] = tokens.slice(comma + 1)
  return comma > 0 && /^(?:PRON|DET|NOUN|PROPN)$/.test(next?.pos ?? '') && verb !== undefined
}

/** A subject in front and a finite verb after it: not `While running, …`, `While in port, …`, `While serious, …`. */
function isStatement(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (isAbility(tokens)) return true
  if (!first || !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(first.pos) || (first.pos === 'ADJ' && second?.text === ','))
    return false
  const verb = tokens.findIndex(isFinite)
  return verb > 0 && tokens.slice(0, verb).some(isSubject) && !/^(?:you|i)$/i.test(first.text)
}

/** `While painting a boat can help, …`, `While you may paint it, …`: what can be done is no time. */
function isAbility(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(isFinite)
  const isGerund = /^\p{L}+ing$/u.test(tokens[0]?.text ?? '')
  if (!(isGerund || tokens[0]?.pos === 'PRON') || verb <= 0) return false
  return (isGerund ? /^(?:is|was|can|could|may|might|should)$/i : /^(?:can|could|may|might|should)$/i).test(
    tokens[verb]!.text,
  )
}

/** `While the ferry was waiting, …` tells when, not otherwise. */
function isGoingOn(tokens: readonly Token[]): boolean {
  const be = tokens.findIndex(({ text }) => /^(?:is|are|was|were|[’']s|[’']re)$/i.test(text))
  return be >= 0 && tokens.slice(be + 1, be + 3).some(({ text, pos }) => pos === 'VERB' && /ing$/.test(text))
}

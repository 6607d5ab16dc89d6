import { MASS_ENDING, MASS_NOUNS } from '../lexicon/mass-nouns.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'

/**
 * Whether the last part ends with a noun that all parts share, so that none before it is whole:
 *
 *     [back end], [front end] and [IoT developers]
 *
 * In English a noun that can be counted does not stand alone in the singular without an article.
 */
export function sharesItsNoun(scope: Scope, before: readonly Range[], last: Range): boolean {
  if (!scope.lang.startsWith('en') || !endsWithMany(headOf(tokensWithin(scope, last.from, last.to)))) return false
  const parts = before.map(({ from, to }) => tokensWithin(scope, from, to))
  return parts.every(isBare) && parts.some(part => cannotStand(part.at(-1)!))
}

/** A part up to its first preposition or comma: `interactive applications` of `interactive applications for the port`. */
function headOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ pos }) => pos === 'ADP' || pos === 'PUNCT')
  return end < 0 ? tokens : tokens.slice(0, end)
}

const MANY = /(?:[^sui]s|(?:^|[a-z])(?:people|children|men|women))$/i
const COUNTS = /^(?:other|others|more|many|several|various|certain|different|even|such|own)$/i

/** A plural noun behind words that say which: the last part of `apples and ripe bananas`, not of `nets and ropes`. */
function endsWithMany(tokens: readonly Token[]): boolean {
  const noun = tokens.at(-1)
  return (
    tokens.length > 1 &&
    noun?.pos === 'NOUN' &&
    MANY.test(noun.text) &&
    isBare(tokens) &&
    !tokens.some(({ text }) => COUNTS.test(text))
  )
}

const BARE = /^(?:NOUN|ADJ|PROPN|VERB|ADV)$/

/** Nouns and what describes them, without an article or a number. */
function isBare(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every(({ pos }) => BARE.test(pos)) && tokens.at(-1)!.pos !== 'PROPN'
}

function cannotStand({ pos, text }: Token): boolean {
  if (pos === 'ADJ') return true
  const isMany = MANY.test(text) || /ings?$/.test(text)
  return pos === 'NOUN' && !isMany && !MASS_ENDING.test(text) && !MASS_NOUNS.has(text.toLowerCase())
}

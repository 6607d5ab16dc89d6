import { isComma, isDash, verbAfterSubject } from './clause.ts'
import { afterComma } from './circumstances.ts'
import { textOf, withoutNumbers, type Sentence } from './gates.ts'
import { headStands } from './head.ts'
import { laterClause } from './later-clause.ts'
import { participle, relative } from './noun-tails.ts'
import { readingOf, type Reading } from './reading.ts'
import { staysWhole } from './remainder.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'
import { trailingParticiple, type Cut } from './rules.ts'

const FEWEST_TOKENS_LEFT = 5

/**
 * What may go of a sentence when only the clause around some of its words is wanted: a clause of its own before them,
 * and clauses behind them with the numbers that these tell. Hedges, conditions, dates and whose claim it is stay.
 */
export function cutsAround(sentence: Sentence, kept: Range): Cut[] {
  const loose = { ...sentence, tokens: withParticiples(sentence), numbersMayGo: true }
  const behind = cutBehind(loose, kept)
  const before = cutBefore(behind ? without(loose, behind) : loose, kept)
  return [before, behind].filter(cut => cut !== undefined)
}

/** `…, accounting for 8 %`: what follows its comma and leads to more is no noun. */
function withParticiples({ tokens }: Sentence): readonly Token[] {
  return tokens.map((token, at) =>
    /^\p{Ll}+ing$/u.test(token.text) &&
    isComma(tokens[at - 1]) &&
    /^(?:ADP|DET|NUM|PRON)$/.test(tokens[at + 1]?.pos ?? '')
      ? { ...token, pos: 'VERB' }
      : token,
  )
}

function without(sentence: Sentence, { first, end }: Cut): Sentence {
  return { ...sentence, tokens: [...sentence.tokens.slice(0, first), ...sentence.tokens.slice(end)] }
}

/** The longest tail that may go: `…|, making it a tenth of the whole|`, `…|, and the ferries carried 4 million|`. */
function cutBehind(sentence: Sentence, kept: Range): Cut | undefined {
  const reading = readingOf(sentence)
  const found = [reading ? tailsOf(sentence, reading, kept) : [], trailingParticiple(sentence) ?? []].flat()
  return found
    .filter(cut => isBehind(sentence, cut, kept) && staysWhole(sentence, cut))
    .reduce<Cut | undefined>((longest, cut) => (longest && longest.first <= cut.first ? longest : cut), undefined)
}

function isBehind({ tokens }: Sentence, { first, end }: Cut, { to }: Range): boolean {
  return tokens[first]!.from >= to && first >= FEWEST_TOKENS_LEFT && tokens.length - (end - first) >= FEWEST_TOKENS_LEFT
}

function tailsOf(sentence: Sentence, reading: Reading, { to }: Range): Cut[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): Cut[] => {
    if (at <= reading.verb || at >= reading.end - 1 || token.from < to) return []
    const first = isComma(tokens[at - 1]) || isDash(tokens, at - 1) ? at - 1 : at
    const kind = [laterClause, relative, participle, afterComma].find(one => one(sentence, at, reading))
    const isWhole = kind === laterClause && tokens[first]!.pos === 'PUNCT'
    return kind && headStands(sentence, first, reading, isWhole) ? [{ first, end: reading.end }] : []
  })
}

/** A clause that begins the sentence and governs nothing behind it: `|They closed the port, and| they paid $2 million.` */
function cutBefore(sentence: Sentence, { from }: Range): Cut | undefined {
  const reading = readingOf(sentence)
  const { tokens } = sentence
  if (!reading) return undefined
  for (let at = tokens.length - 1; at > reading.verb; at -= 1)
    if (tokens[at]!.to <= from && laterClause(sentence, at, reading) && standsBehind(sentence, at, reading))
      return { first: 0, end: isComma(tokens[at + 1]) ? at + 2 : at + 1 }
  return undefined
}

/** Whether the clause behind a conjunction has a subject of its own and nothing before it bounds it or claims it. */
function standsBehind(sentence: Sentence, at: number, { verb }: Reading): boolean {
  const { tokens, words } = sentence
  const head = tokens.slice(0, at)
  const rest = tokens.slice(isComma(tokens[at + 1]) ? at + 2 : at + 1)
  return (
    !head.some(({ pos, text }) => pos === 'VERB' && words.sources.test(text)) &&
    !/\baccording\b/i.test(textOf(sentence, head)) &&
    !words.firm.test(withoutNumbers(sentence, textOf(sentence, head))) &&
    !/^(?:ADP|SCONJ|ADV)$/.test(tokens[0]!.pos) &&
    !head.some(({ pos, text }, index) => !(index === verb && pos === 'AUX') && words.claiming.test(text)) &&
    !words.pronouns.test(rest[0]?.text ?? '') &&
    /^(?:and|;)$/i.test(tokens[at]!.text) &&
    isComma(tokens[at - 1]) &&
    (verbAfterSubject(rest, 0) !== undefined || /^(?:ADP)$/.test(rest[0]?.pos ?? ''))
  )
}

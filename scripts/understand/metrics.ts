import type { Metric } from '../model/fact.ts'
import { wordsOf, type Words } from '../model/span.ts'
import { datesIn } from './dates.ts'
import { quantitiesIn, type Quantity } from './numbers.ts'
import { clauseWords, placeOf, type Scope } from './scope.ts'
import type { Token } from './tag.ts'
import type { Unit } from './units.ts'

const NOUNS = new Set(['NOUN', 'PROPN'])
const MOST_WORDS_COUNTED = 8

/** The metrics of a passage: quantities with what they count and, where the sentence dates them, when. */
export function metricsIn(scope: Scope): Metric[] {
  return quantitiesIn(scope.passage.text).flatMap(quantity => {
    const unit = scope.units.find(candidate => candidate.from <= quantity.from && quantity.to <= candidate.to)
    return unit && !isBareName(scope, quantity) ? [metricOf(scope, quantity, unit)] : []
  })
}

function metricOf(scope: Scope, quantity: Quantity, unit: Unit): Metric {
  const counted = countedAfter(scope, quantity, unit)
  const time = timeOf(scope, quantity, unit)
  return {
    type: 'metric',
    ...placeOf(scope, quantity.from, quantity.to),
    says: wordsOf(scope.passage, quantity.from, quantity.to),
    ...(quantity.value !== undefined && { value: quantity.value }),
    ...(quantity.high !== undefined && { high: quantity.high }),
    unit: quantity.unit,
    ...(quantity.qualifier && { qualifier: quantity.qualifier }),
    certainty: quantity.certainty,
    ...(counted && { counted }),
    ...(time && { time }),
  }
}

/** `Llama 3`, `Windows 11`: a small plain number right after a name, with no noun of its own. */
function isBareName(scope: Scope, quantity: Quantity): boolean {
  if (quantity.unit !== 'count' || quantity.qualifier || quantity.certainty === 'words') return false
  const tokens = scope.tokens()
  const at = tokens.findIndex(token => token.from >= quantity.figure)
  const [before, after] = [tokens[at - 1], tokens.find(token => token.from >= quantity.to)]
  const noun = after !== undefined && (NOUNS.has(after.pos) || after.pos === 'ADJ' || after.pos === 'VERB')
  return before?.pos === 'PROPN' && before.to >= quantity.figure - 1 && !noun
}

/**
 * The noun phrase after a number: `1 million models hosted`, `58 percent of respondents`.
 * Counts need a noun; shares and money may stand alone.
 */
function countedAfter(scope: Scope, quantity: Quantity, unit: Unit): Words | undefined {
  const rest = scope.tokens().filter(token => token.from >= quantity.to && token.to <= unit.to)
  const end = phraseEnd(rest)
  if (end === 0) return undefined
  const words = clauseWords(scope, rest[0]!.from, rest[end - 1]!.to)
  return words.text === '' ? undefined : words
}

/** How many tokens from the start make one noun phrase, with an `of` before it, a participle or an `of`/`in` phrase after. */
function phraseEnd(tokens: readonly Token[]): number {
  let at = /^(?:of|more|fewer)$/i.test(tokens[0]?.text ?? '') ? 1 : 0
  let noun = 0
  for (; at < tokens.length && at < MOST_WORDS_COUNTED; at += 1) {
    const token = tokens[at]!
    if (NOUNS.has(token.pos) || (token.pos === 'X' && /\p{L}/u.test(token.text) && noun === 0)) noun = at + 1
    else if (token.pos === 'PUNCT' ? !/^[-’'/]$/.test(token.text) : !goesOn(tokens, at, noun)) break
  }
  return extended(tokens, noun)
}

function goesOn(tokens: readonly Token[], at: number, noun: number): boolean {
  const { pos, text } = tokens[at]!
  if (noun > 0) return pos === 'PART' || (pos === 'ADJ' && NOUNS.has(tokens[at + 1]?.pos ?? ''))
  return (
    pos === 'ADJ' ||
    pos === 'DET' ||
    pos === 'PRON' ||
    pos === 'NUM' ||
    (pos === 'VERB' && /(?:ed|ing|en)$/.test(text) && NOUNS.has(tokens[at + 1]?.pos ?? ''))
  )
}

/** A participle closes the phrase (`models hosted`) when nothing hangs on it. */
function extended(tokens: readonly Token[], noun: number): number {
  const [next, after] = [tokens[noun], tokens[noun + 1]]
  const closes =
    noun > 0 &&
    next?.pos === 'VERB' &&
    /(?:ed|en|wn)$/.test(next.text) &&
    (after === undefined || after.pos === 'PUNCT' || after.pos === 'CCONJ')
  return closes ? noun + 1 : noun
}

/** A date counts when it is the sentence's only one and leads in, or follows the number closely. */
function timeOf(scope: Scope, quantity: Quantity, unit: Unit): Words | undefined {
  const dates = datesIn(scope.passage.text.slice(unit.from, unit.to)).map(({ from, to }) => ({
    from: unit.from + from,
    to: unit.from + to,
  }))
  const close = dates.find(
    date =>
      date.from >= quantity.to &&
      /^[^,.;:]{0,24}\b(?:in|by|since|en|im|em|nel)\s$/i.test(scope.passage.text.slice(quantity.to, date.from)),
  )
  const leading = dates.length === 1 && dates[0]!.from - unit.from <= 12 ? dates[0] : undefined
  const date = close ?? leading
  return date && wordsOf(scope.passage, date.from, date.to)
}

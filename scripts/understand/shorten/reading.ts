import type { Token } from '../tag.ts'
import { isComma, isFinite, isNominal, isRelative, mainVerb } from './clause.ts'
import { textOf, type Sentence } from './gates.ts'

/** What is known of a sentence before anything at its end may go. */
export interface Reading {
  /** The main clause's finite verb. */
  readonly verb: number
  /** The index after the last word, or of the comma before whose claim it is: `Sales fell in May|, the bank said.` */
  readonly end: number
}

/** Longer words after a last comma are a clause, not the naming of a source. */
const LONGEST_ATTRIBUTION = 16

/** The reading of a sentence whose verbs are all accounted for; undefined where it may have been misread. */
export function readingOf(sentence: Sentence): Reading | undefined {
  const { tokens, words } = sentence
  const end = attributionStart(sentence) ?? lastWordEnd(tokens)
  const verb = mainVerb(tokens, end, words) ?? verbAfterInsertion(tokens, end)
  if (verb === undefined || end > tokens.length) return undefined
  return verbsAreExplained(sentence, verb, end) ? { verb, end } : undefined
}

/** The index after the last word, where the closing point stands. */
export function lastWordEnd(tokens: readonly Token[]): number {
  let end = tokens.length
  // `etc.` keeps its point with it, which the sentence needs.
  if (/\p{L}\.$/u.test(tokens[end - 1]?.text ?? '')) return end + 1
  while (end > 0 && /^[.!…]+$/.test(tokens[end - 1]!.text)) end -= 1
  return end
}

/** Where a last part begins that says whose claim the sentence is: `…|, the bank said.`, `…|, according to the bank.` */
function attributionStart(sentence: Sentence): number | undefined {
  const { tokens, words } = sentence
  const last = lastWordEnd(tokens)
  const comma = tokens.findLastIndex((token, index) => index < last && isComma(token))
  if (comma < 0 || last - comma > LONGEST_ATTRIBUTION) return undefined
  return words.attribution.test(textOf(sentence, tokens.slice(comma + 1, last))) ? comma : undefined
}

/** `The pilot, a man of the north, |told …`: right after the second comma stands the verb. */
function verbAfterInsertion(tokens: readonly Token[], limit: number): number | undefined {
  const first = tokens.findIndex(token => token.pos === 'PUNCT')
  if (first < 1 || !isComma(tokens[first]) || !isNominal(tokens[first - 1])) return undefined
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[0]!.pos) || hasFinite(tokens, 0, first)) return undefined
  const second = tokens.findIndex((token, index) => index > first && isComma(token))
  if (second < 0 || second >= limit || !/^(?:DET|ADJ|PRON|PROPN|NOUN|VERB|ADP)$/.test(tokens[first + 1]!.pos))
    return undefined
  const verb = tokens[second + 1]?.pos === 'ADV' ? second + 2 : second + 1
  return verb < limit && isFinite(tokens, verb) ? verb : undefined
}

export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(tokens, at)) return true
  return false
}

/** The finite verb that governs the token `at`. */
export function governingVerb(tokens: readonly Token[], at: number, main: number): number {
  for (let index = at - 1; index > main; index -= 1) if (isFinite(tokens, index)) return index
  return main
}

/**
 * Whether each finite verb after the main one has something that opens its clause. Where none has, the main verb
 * may be a participle: `Lights installed in the town would cost …`.
 */
function verbsAreExplained(sentence: Sentence, main: number, end: number): boolean {
  const { tokens, words } = sentence
  let last = main
  for (let at = main + 1; at < end; at += 1) {
    if (!isFinite(tokens, at)) continue
    if (!opensBetween(sentence, last, at) && !words.claiming.test(tokens[last]!.text) && isPlain(tokens, at))
      return false
    last = at
  }
  return true
}

/** A participle after a noun needs no clause of its own: `a bridge built in the spring`. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  return pos === 'AUX' || !/(?:ed|en|n|t)$/.test(text) || tokens[at - 1]?.pos === 'PRON'
}

function opensBetween({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const { pos, text } = tokens[at]!
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(pos) || isRelative(tokens[at])) return true
    if (/^(?:that|what|how|why|when|while|as|after|before|since|until|if|because|once|although|though|than)$/i.test(text))
      return true
    if (/^(?:i|we|you|he|she|it|they|there)$/i.test(text)) return true
  }
  return false
}

import type { Token } from '../tag.ts'
import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isRelative,
  mainVerb,
  opensRelative,
  opensWithAdverbial,
} from './clause.ts'
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
const LONGEST_SUBJECT = 30
const LONGEST_LEAD = 45
const LONGEST_LABEL = 6

/** The reading of a sentence whose verbs are all accounted for; undefined where it may have been misread. */
export function readingOf(sentence: Sentence): Reading | undefined {
  const { tokens } = sentence
  const end = attributionStart(sentence) ?? lastWordEnd(tokens)
  if (end > tokens.length) return undefined
  const verb = mainClauseVerb(sentence, end)
  if (verb === undefined || mayBeParticiple(tokens, verb)) return undefined
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

/** `The boats built by the farmers …`: such a verb tells of the noun before it. */
function mayBeParticiple(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]!.pos === 'VERB' && /^(?:by|as)$/i.test(tokens[verb + 1]?.text ?? '') && isNominal(tokens[verb - 1])
  )
}

/** The main clause's finite verb before a token; undefined where none is found for certain. */
export function mainClauseVerb(sentence: Sentence, limit: number): number | undefined {
  // The index after the last word may lie one beyond the last token: `etc.` keeps its point.
  const last = Math.min(limit, sentence.tokens.length)
  return mainVerb(sentence.tokens, last, sentence.words) ?? verbOfMainClause(sentence, last)
}

/** Where a last part begins that says whose claim the sentence is: `…|, the bank said.`, `…|, according to the bank.` */
function attributionStart(sentence: Sentence): number | undefined {
  const { tokens, words } = sentence
  const last = lastWordEnd(tokens)
  const comma = tokens.findLastIndex((token, index) => index < last && isComma(token))
  if (comma < 0 || last - comma > LONGEST_ATTRIBUTION) return undefined
  return words.attribution.test(textOf(sentence, tokens.slice(comma + 1, last))) ? comma : undefined
}

/**
 * The finite verb of the main clause. A sentence that opens with an adverbial has its main clause after one of its
 * commas, or, without one, where a pronoun begins it: `In our survey |we found …`.
 */
function verbOfMainClause(sentence: Sentence, limit: number): number | undefined {
  const { tokens, words } = sentence
  const start = mainStart(sentence)
  if (!opensWithAdverbial(tokens, words) && !isAdverbThenComma(tokens, start)) {
    const verb = subjectVerb(tokens, start, limit)
    if (verb !== undefined) return verb
    if (!/^(?:ADV|ADP)$/.test(tokens[start]?.pos ?? '')) return undefined
  }
  for (let at = start + 1; at < Math.min(limit, start + LONGEST_LEAD); at += 1) {
    const begins = isComma(tokens[at]) ? at + 1 : isPronounAfterPhrase(sentence, start, at) ? at : undefined
    const verb = begins === undefined ? undefined : subjectVerb(tokens, begins, limit)
    if (verb !== undefined) return verb
    if (isFinite(tokens, at) && !isInsideClause(tokens, start)) return undefined
  }
  return undefined
}

/** After an opening conjunction or mark, or a label. */
export function mainStart({ tokens }: Sentence): number {
  const label = tokens.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ':')
  const start = label + 1
  return /^(?:and|but|so|or|yet|["“‘'(])$/i.test(tokens[start]?.text ?? '') && !isComma(tokens[start + 1])
    ? start + 1
    : start
}

function isAdverbThenComma(tokens: readonly Token[], start: number): boolean {
  return (
    /^(?:ADV|CCONJ|SCONJ|ADP|PART|INTJ)$/.test(tokens[start]?.pos ?? '') &&
    tokens.slice(start + 1, start + 4).some(token => isComma(token))
  )
}

/** A leading clause has verbs of its own: `When the wind turns, …`. */
function isInsideClause(tokens: readonly Token[], start: number): boolean {
  return /^(?:SCONJ|VERB|ADV|ADP|PART|AUX)$/.test(tokens[start]!.pos)
}

function isPronounAfterPhrase({ tokens, words }: Sentence, start: number, at: number): boolean {
  return (
    words.subjects.test(tokens[at]!.text) &&
    /^(?:NOUN|PROPN|NUM)$/.test(tokens[at - 1]!.pos) &&
    tokens[start]!.pos === 'ADP' &&
    !hasFinite(tokens, start, at) &&
    isFinite(tokens, at + 1)
  )
}

/**
 * The finite verb after the subject that begins at `from`. Brackets and what stands between dashes may come between,
 * and between two commas anything when the verb follows right after: `The pilot, a man of the north, |told …`.
 */
export function subjectVerb(tokens: readonly Token[], from: number, limit: number): number | undefined {
  if (!beginsSubject(tokens[from])) return undefined
  let nominal = tokens[from]!.pos === 'VERB'
  let relatives = 0
  for (let at = from; at < Math.min(limit, from + LONGEST_SUBJECT); at += 1) {
    const token = tokens[at]!
    if (token.text === '(' || isDash(tokens, at)) {
      const close = tokens.findIndex(
        ({ text }, index) => index > at && text === (token.text === '(' ? ')' : token.text),
      )
      if (close < 0 || at === from) return undefined
      at = close
      continue
    }
    if (isComma(token)) return nominal && relatives === 0 ? verbAfterInsertion(tokens, at, limit) : undefined
    if (token.pos === 'PUNCT' && !/^[“”"’‘']$/.test(token.text)) return undefined
    if (at > from && opensRelative(tokens, at)) relatives += 1
    else if (isVerb(tokens, at)) {
      if (nominal && relatives === 0) return at
      if (relatives > 0) relatives -= 1
      else return undefined
    }
    if (isNominal(token) && !isRelative(token)) nominal = true
  }
  return undefined
}

export function beginsSubject(token: Token | undefined): boolean {
  if (!token || isRelative(token) || /^(?:what|how|why|when|whether|if|and|or|but|as|while)$/i.test(token.text))
    return false
  return (
    /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADV|SYM)$/.test(token.pos) ||
    (token.pos === 'VERB' && /^\p{L}+ing$/u.test(token.text))
  )
}

function verbAfterInsertion(tokens: readonly Token[], first: number, limit: number): number | undefined {
  if (!isNominal(tokens[first - 1]) && tokens[first - 1]?.text !== ')') return undefined
  if (/^(?:CCONJ|PUNCT)$/.test(tokens[first + 1]?.pos ?? '')) return undefined
  for (let at = first + 2; at < Math.min(limit - 1, first + LONGEST_SUBJECT); at += 1) {
    if (!isComma(tokens[at])) continue
    const verb = tokens[at + 1]!.pos === 'ADV' ? at + 2 : at + 1
    if (verb < limit && isVerb(tokens, verb) && !isComma(tokens[verb + 1])) return verb
  }
  return undefined
}

/** A finite verb that no determiner or preposition makes a noun: `at a cost`. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!isFinite(tokens, at)) return false
  if (tokens[at]!.pos === 'AUX' || !before) return true
  return (
    before.pos !== 'DET' &&
    !/^(?:[’']s|[’'])$/.test(before.text) &&
    (before.pos !== 'ADP' || /^(?:than|as|like|before|after|since|until|that)$/i.test(before.text))
  )
}

export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(tokens, at)) return true
  return false
}

/** The finite verb that governs the token `at`. */
export function governingVerb(tokens: readonly Token[], at: number, main: number): number {
  for (let index = at - 1; index > main; index -= 1) if (isVerb(tokens, index)) return index
  return main
}

/**
 * Whether each finite verb after the main one has something that opens its clause. Where none has, the main verb
 * may be a participle: `Lights installed in the town would cost …`.
 */
export function verbsAreExplained(sentence: Sentence, main: number, end: number): boolean {
  const { tokens, words } = sentence
  let last = main
  let relatives = 0
  for (let at = main + 1; at < end; at += 1) {
    if (isRelative(tokens[at])) relatives += 1
    if (!isVerb(tokens, at)) continue
    const between = tokens.slice(last, at)
    const claimed = between.some(
      ({ text, pos }, index) =>
        (index === 0 || pos === 'VERB') && (words.claiming.test(text) || words.letting.test(text)),
    )
    if (relatives > 0) relatives -= 1
    else if (!opensBetween(sentence, last, at) && !claimed && isPlain(tokens, at)) return false
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
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(pos)) return true
    if (
      /^(?:that|what|how|why|when|while|as|after|before|since|until|if|because|once|although|though|than)$/i.test(text)
    )
      return true
    if (/^(?:i|we|you|he|she|it|they|there)$/i.test(text)) return true
  }
  return false
}

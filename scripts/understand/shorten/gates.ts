import type { ShorteningWords } from '../lexicon/shortening.ts'
import { quantitiesIn } from '../numbers.ts'
import type { Token } from '../tag.ts'

/** Words of a sentence as they stand in the passage, with what of it is left. */
export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: ShorteningWords
  /** A clause may go with the numbers that it tells itself, since another's number is what is wanted. */
  readonly numbersMayGo?: boolean
}

/** The passage's text from the first of some tokens to the last. */
export function textOf({ text }: Sentence, tokens: readonly Token[]): string {
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.from, tokens.at(-1)!.to)
}

/**
 * Whether leaving these tokens out takes nothing away that bounds what is said: no negation, hedge, condition,
 * comparison or quantity, not whose claim it is, nothing of a quotation, and no bracket without its other half.
 */
export function mayGo(sentence: Sentence, tokens: readonly Token[]): boolean {
  const text = textOf(sentence, tokens).replace(sentence.words.times, '')
  return (
    text !== '' &&
    !sentence.words.bounds.test(withoutNumbers(sentence, text)) &&
    !sentence.words.sources.test(text) &&
    !holdsNumber(sentence, tokens, text) &&
    !/["“”„«»「」:;?!]|``|[’']{2}|‘|(?:^|[\s.,!?])[’']|[’']$/.test(text) &&
    isBalanced(text) &&
    !isInsideMarks(sentence, tokens[0]!)
  )
}

/** Whether a whole clause or phrase may go with what bounds it alone: `which some of the pilots would sail`. */
export function goesWithIts(sentence: Sentence, tokens: readonly Token[]): boolean {
  const text = textOf(sentence, tokens).replace(sentence.words.times, '').replace(sentence.words.dates, '')
  return (
    text !== '' &&
    !sentence.words.firm.test(withoutNumbers(sentence, text)) &&
    !claimsTheRest(sentence, text) &&
    !holdsNumber(sentence, tokens, text) &&
    !/[„«»「」:;?!]|``|[’']{2}|‘|(?:^|[\s.,!?])[’']|[’']$/.test(text) &&
    count(text, /["“”]/g) % 2 === 0 &&
    isBalanced(text) &&
    !isInsideMarks(sentence, tokens[0]!)
  )
}

/** Numbers, and the words that bound nothing but them. */
const NUMBERS =
  /\d[\d.,]*|%|\b(?:almost|nearly|roughly|approximately|percent|per cent|half|third|quarter|twice|double|triple|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/gi

/** A text without its numbers, where these may go. */
export function withoutNumbers({ numbersMayGo }: Sentence, text: string): string {
  return numbersMayGo ? text.replace(NUMBERS, '') : text
}

function holdsNumber({ numbersMayGo }: Sentence, tokens: readonly Token[], text: string): boolean {
  if (numbersMayGo) return false
  return tokens.some(({ pos, text: word }) => pos === 'NUM' && text.includes(word)) || quantitiesIn(text).length > 0
}

/** Whether words say whose claim the rest is: `…, as the pilots said`, `…, the pilots said`, `… according to them`. */
function claimsTheRest({ words }: Sentence, text: string): boolean {
  if (/\baccording\b/i.test(text)) return true
  return text.split(',').some((part, index) => (index > 0 || /^\s*as\b/i.test(part)) && words.sources.test(part))
}

/** Whether no quotation and no bracket is open where a sentence is cut. */
export function isWholeAround(sentence: Sentence, first: number, end: number): boolean {
  const tail = textOf(sentence, sentence.tokens.slice(first, end))
  return (
    !isInsideMarks(sentence, sentence.tokens[first]!) &&
    count(tail, /["“”„]/g) % 2 === 0 &&
    count(tail, /[([]/g) === count(tail, /[)\]]/g)
  )
}

function isBalanced(text: string): boolean {
  return count(text, /[([]/g) === count(text, /[)\]]/g) && count(text, /[—–]/g) === 0
}

function isInsideMarks(sentence: Sentence, first: Token): boolean {
  const before = sentence.text.slice(sentence.tokens[0]!.from, first.from)
  return opensQuotation(before) || count(before, /[([]/g) !== count(before, /[)\]]/g)
}

/** Whether a quotation is open at the end of a text: what stands in it is somebody's, word for word. */
export function opensQuotation(text: string): boolean {
  return count(text, /["“”„]/g) % 2 === 1 || count(text, /[«»]/g) % 2 === 1
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

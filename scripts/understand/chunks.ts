import { oneOf } from '../model/one-of.ts'
import type { Range } from '../model/span.ts'
import { CHANGES, SCALE_UNITS, TIME } from './lexicon/counting.ts'
import type { Token } from './tag.ts'

/**
 * A shallow piece of an English sentence around its numbers.
 *
 *     Turnover for the quarter was up 4.3% to £1.97bn
 *     ‾noun‾‾‾ pre  noun(time) ‾verb‾ num  pre num
 */
export interface Chunk extends Range {
  readonly kind: 'noun' | 'pronoun' | 'relative' | 'verb' | 'preposition' | 'mark' | 'and' | 'number' | 'other'
  /** Its last word in small letters: the head of a noun, the main verb of a group. */
  readonly head: string
  /** All its words in small letters. */
  readonly words: readonly string[]
  /** How deep in brackets it stands. */
  readonly depth: number
  /** A noun of time. */
  readonly time?: boolean
  /** A noun of names alone. */
  readonly name?: boolean
  /** Which quantity a number is. */
  readonly quantity?: number
}

const SCALE_UNIT = oneOf(SCALE_UNITS)
const CHANGE = oneOf(CHANGES)
const PREPOSITION = oneOf(
  'of|in|for|with|by|on|from|among|at|to|into|above|below|over|under|through|during|between|per|against|than|within|across|around|after|before|since|until|like|near|towards?|beyond|despite|amid|as|without|including|via|about|off|outside|inside|behind|up|down',
)
const DETERMINER = /^(?:the|an?|its|their|our|his|her|your|my|this|that|these|those|no|some|any)$/i
const SEEING = new Set([
  'see',
  'sees',
  'saw',
  'seen',
  'seeing',
  'watch',
  'watched',
  'watching',
  'let',
  'help',
  'helped',
  'make',
  'made',
])
const MODAL = /^(?:would|will|could|can|may|might|should|must|to)$/i
const PERSON = /^(?:i|we|you|he|she|it|they|this|that|these|those|there|us|them|him|her|one|what)$/i

/** The chunks of a sentence, with each quantity as one chunk of its own. */
export function chunksOf(tokens: readonly Token[], quantities: readonly Range[]): Chunk[] {
  const mended = withVerbs(withTotals(tokens), quantities)
  const chunks: Chunk[] = []
  let [at, depth, next, limit] = [0, 0, 0, 0]
  while (at < mended.length) {
    const token = mended[at]!
    while (next < quantities.length && quantities[next]!.to <= token.from) next += 1
    const quantity = quantities[next]
    let end = at + 1
    if (quantity && token.to > quantity.from && token.from < quantity.to) {
      while (end < mended.length && mended[end]!.from < quantity.to) end += 1
      chunks.push({ ...chunkOf('number', mended.slice(at, end), depth), quantity: next })
      at = end
      continue
    }
    if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1)
    const kind = kindOf(mended, at, chunks.at(-1))
    while (limit < mended.length && (!quantity || mended[limit]!.to <= quantity.from)) limit += 1
    end = kind === 'noun' ? nounEnd(mended, at, limit) : kind === 'verb' ? verbEnd(mended, at, limit) : at + 1
    const isScale = kind === 'noun' && isScaleUnit(mended[end - 1]!.text)
    chunks.push(chunkOf(isScale ? 'number' : kind, mended.slice(at, end), depth))
    if (/^[([]$/.test(token.text)) depth += 1
    at = end
  }
  return chunks
}

function chunkOf(kind: Chunk['kind'], tokens: readonly Token[], depth: number): Chunk {
  const words = tokens.map(({ text }) => text.toLowerCase())
  const head = words.findLast(word => !/^[’']s?$/.test(word)) ?? words.at(-1)!
  const first =
    kind === 'noun' ? tokens.find(({ text }, at) => at === tokens.length - 1 || !DETERMINER.test(text))! : tokens[0]!
  return {
    kind,
    from: first.from,
    to: tokens.at(-1)!.to,
    head,
    words,
    depth,
    ...(kind === 'noun' && {
      time: TIME.test(head) || /^(?:1[5-9]|20)\d\d$/.test(head),
      name: tokens.every(({ pos, text }) => pos === 'PROPN' || /^(?:the|[’']s?|&|\.)$/i.test(text)),
    }),
  }
}

/** The tagger takes `total` for an adjective: `the jobless total had reached`, `the town total rose`. */
function withTotals(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    token.pos === 'ADJ' && /^(?:total|average|maximum|minimum)$/i.test(token.text) && !beginsNoun(tokens[at + 1])
      ? { ...token, pos: 'NOUN' }
      : token,
  )
}

const beginsNoun = (token: Token | undefined) =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) && !CHANGE.test(token.text)

/**
 * The tagger takes verbs of change for nouns: `profits slump 27%`, `the index gains 5 points`. Before a number, after a
 * noun that agrees with them, they are verbs.
 */
function withVerbs(tokens: readonly Token[], quantities: readonly Range[]): readonly Token[] {
  return tokens.map((token, at) => {
    // `that downloads of films rose`: what `of` follows is no verb.
    if (
      token.pos === 'VERB' &&
      /[^s]s$/.test(token.text) &&
      tokens[at + 1]?.text === 'of' &&
      !/^(?:consists|thinks|speaks|dreams|hears|knows|is|was)$/.test(token.text)
    )
      return { ...token, pos: 'NOUN' }
    // A capital inside a sentence makes a name: `Ford sales`.
    if (
      token.pos === 'VERB' &&
      at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !/^[.!?:“"”]$/.test(tokens[at - 1]!.text) &&
      isNoun(tokens[at + 1])
    )
      return { ...token, pos: 'PROPN' }
    // `The port values its silver`: a possessive after what agrees with its subject.
    if (
      token.pos === 'NOUN' &&
      /[^s]s$/.test(token.text) &&
      /^(?:its|their|his|her|our)$/i.test(tokens[at + 1]?.text ?? '') &&
      isNoun(tokens[at - 1]) &&
      !/s$/.test(tokens[at - 1]!.text)
    )
      return { ...token, pos: 'VERB' }
    // `would increase the number`: the bare form behind a modal verb
    if (
      token.pos === 'NOUN' &&
      CHANGE.test(token.text) &&
      MODAL.test(tokens[at - 1]?.text ?? '') &&
      tokens[at + 1]?.pos === 'DET'
    )
      return { ...token, pos: 'VERB' }
    const isVerb =
      (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') &&
      (CHANGE.test(token.text) || /^(?:costs?|totals?)$/i.test(token.text)) &&
      leadsToNumber(tokens, at, quantities) &&
      (agrees(tokens[at - 1], token.text) || isSeen(tokens, at))
    return isVerb ? { ...token, pos: 'VERB' } : token
  })
}

function leadsToNumber(tokens: readonly Token[], at: number, quantities: readonly Range[]): boolean {
  let next = tokens[at + 1]
  if (next && /^(?:by|to|from|only|just|another|a|an|further|nearly|sharply|up|down)$/i.test(next.text))
    next = tokens[at + 2]
  return next !== undefined && quantities.some(({ from, to }) => from <= next.from && next.from < to)
}

/** `would see its budget rise by £3m`: after a verb of seeing the bare form is one too. */
function isSeen(tokens: readonly Token[], at: number): boolean {
  if (!isNoun(tokens[at - 1])) return false
  for (let index = at - 1; index >= Math.max(0, at - 7); index -= 1) {
    const { pos, text } = tokens[index]!
    if (SEEING.has(text.toLowerCase())) return true
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|PART|NUM)$/.test(pos) && !/^[’']s?$/.test(text)) return false
  }
  return false
}

/** A past form always is the verb; a plural noun takes the bare form, one in the singular the form with `s`. */
function agrees(before: Token | undefined, verb: string): boolean {
  if (!before || !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) return false
  if (/(?:ed|ose|ell|ew|ank|id|rove|ove|cost)$/i.test(verb)) return true
  return /s$/i.test(before.text) !== /s$/i.test(verb)
}

const isNoun = (token: Token | undefined) => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos)

function kindOf(tokens: readonly Token[], at: number, before: Chunk | undefined): Chunk['kind'] {
  const token = tokens[at]!
  const { pos, text } = token
  if (pos === 'NUM' && /^(?:1[5-9]|20)\d\d$/.test(text) && !isNoun(tokens[at + 1])) return 'noun'
  const word = text === 'US' ? text : text.toLowerCase()
  if (/^(?:which|who|whom|whose|where)$/.test(word)) return 'relative'
  if (word === 'that' && before && (before.kind === 'noun' || before.head === ',')) return 'relative'
  // `.gov domains`
  if (word === '.' && tokens[at + 1]?.from === token.to && isNoun(tokens[at + 1])) return 'noun'
  if (pos === 'PUNCT' || /^[-–—]$/.test(word)) return /^["“”‘’']$/.test(word) ? 'other' : 'mark'
  if (pos === 'CCONJ' || word === '&') return 'and'
  if (PERSON.test(word) && !nounFollows(tokens, at + 1, word)) return 'pronoun'
  if (PREPOSITION.test(word) && pos !== 'VERB' && !(word === 'to' && isInfinitive(tokens, at))) return 'preposition'
  // `the number of injured being treated`
  if (
    before?.head === 'of' &&
    /^(?:ADJ|VERB)$/.test(pos) &&
    /ed$/.test(word) &&
    /^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 1]?.pos ?? '')
  )
    return 'noun'
  if (word === 'that' && pos === 'SCONJ') return 'other'
  // After `which`, before `it`: a verb for a noun.
  if (
    pos === 'NOUN' &&
    before?.kind === 'relative' &&
    /^(?:it|them|him|her|us|the|its|their)$/i.test(tokens[at + 1]?.text ?? '')
  )
    return 'verb'
  if (/^[’']s?$/.test(word)) return 'other'
  if (isNoun(token) || pos === 'X' || pos === 'NUM' || /^(?:DET|PRON|ADJ)$/.test(pos))
    return nounStarts(tokens, at) ? 'noun' : 'other'
  if (pos === 'VERB' || pos === 'AUX')
    return (/(?:ed|en)$/i.test(word) || (before?.head === 'of' && /ing$/i.test(word))) &&
      (before === undefined || before.kind === 'preposition') &&
      nounFollows(tokens, at + 1, word)
      ? 'noun'
      : 'verb'
  if (word === 'to' && isInfinitive(tokens, at)) return 'verb'
  if (pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ' && nounFollows(tokens, at + 1, word)) return 'noun'
  return 'other'
}

const isInfinitive = (tokens: readonly Token[], at: number) =>
  /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') ||
  (tokens[at + 1]?.pos === 'ADV' && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? ''))

/** Whether a noun comes, with nothing but what may stand before it in its phrase. */
function nounFollows(tokens: readonly Token[], at: number, word: string): boolean {
  if (/^(?:i|we|you|he|she|it|they|there|us|them|him)$/.test(word)) return false
  for (let index = at; index < at + 4; index += 1) {
    if (isNoun(tokens[index])) return true
    if (!/^(?:ADJ|NUM|DET)$/.test(tokens[index]?.pos ?? '')) return false
  }
  return false
}

function nounStarts(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 8; index += 1) {
    const token = tokens[index]
    if (isNoun(token) || token?.pos === 'X') return true
    if (!token || !continues(tokens, index)) return false
  }
  return false
}

/** Words that may stand inside a noun's phrase, before or between its nouns. */
function continues(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  const next = tokens[at + 1]
  if (/^(?:NOUN|PROPN|ADJ|NUM|DET|X)$/.test(pos)) return true
  if (pos === 'PART') return /^[’']s?$/.test(text)
  if (pos === 'PRON') return /^(?:its|their|our|his|her|your|my)$/i.test(text)
  if (/^(?:&|\/|"|“|”|[’']s?)$/.test(text)) return true
  if (text === '-' || text === '.' || text === '’') return next?.from === tokens[at]!.to
  if (pos === 'ADV') return /^(?:ADJ|VERB)$/.test(next?.pos ?? '') || /^(?:more|most|less|so-called)$/i.test(text)
  if (pos === 'VERB') return /(?:ed|ing|en)$/i.test(text) && isNoun(next)
  if (pos === 'CCONJ') return tokens[at - 1]?.pos === 'ADJ' && next?.pos === 'ADJ'
  return false
}

/** Behind the last noun of the phrase; a determiner after a noun begins another one. */
function nounEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = -1
  let index = at
  for (; index < (limit < 0 ? tokens.length : limit); index += 1) {
    const token = tokens[index]!
    if (index > at && token.pos === 'DET' && last >= 0) break
    if (index > at && last >= 0 && token.pos === 'VERB' && !/^[’']s?$/.test(tokens[index - 1]!.text)) break
    if (index > at && last >= 0 && /^(?:our|his|her|your|my|its|their)$/i.test(token.text)) break
    if (/^(?:every|last|this|next)$/i.test(token.text) && last >= 0) break
    if (index > at && !continues(tokens, index)) break
    if (
      isNoun(token) ||
      token.pos === 'X' ||
      (token.pos === 'NUM' && last === index - 1 && tokens[index - 1]?.pos === 'PROPN')
    )
      last = index
  }
  return last < 0 ? at + 1 : last + 1
}

/** A run of verbs with what may stand between them: `is likely to have grown`, `was not being sold`. */
function verbEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = at
  for (let index = at + 1; index < (limit < 0 ? tokens.length : limit); index += 1) {
    const { pos, text } = tokens[index]!
    if (/^(?:VERB|AUX)$/.test(pos)) {
      if (
        /ing$/.test(text) &&
        nounFollows(tokens, index + 1, '') &&
        !/^(?:be|been|is|are|was|were|am)$/i.test(tokens[last]!.text)
      )
        break
      last = index
    } else if (/^(?:up|down)$/i.test(text)) last = index
    else if (!(
      pos === 'ADV' ||
      pos === 'PART' ||
      (pos === 'ADJ' && /^to$/i.test(tokens[index + 1]?.text ?? '')) ||
      /^(?:to|n[’']t|not)$/i.test(text)
    ))
      break
    else if (/^to$/i.test(text) && !isInfinitive(tokens, index)) break
  }
  return last + 1
}

/** Whether a count's noun is a unit of a scale: `23 points`. */
export const isScaleUnit = (word: string) => SCALE_UNIT.test(word)

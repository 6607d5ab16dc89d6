import { tokensWithin, type Scope } from './scope.ts'
import { isSpeech, vocabularyFor } from './frame-words.ts'
import type { Place } from './mentions.ts'
import type { Token } from './tag.ts'

/** A subject further off than this many words belongs to another thought. */
const LONGEST_REACH = 60
const NOMINATIVES = /^(?:he|she|they|it|I|we)$/i
/** What a noun phrase is made of, and what may stand between it and its verb. */
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/
const BETWEEN = /^(?:ADV|PART)$/
const VERBAL = /^(?:VERB|AUX)$/
const LINKS = /^(?:of|in|at|for|from|on|to|with|by|near|behind|against|under|&)$/
/** Participles and infinitives have no subject of their own. */
const NO_FINITE = /(?:ing|^be|^been|^said|^to)$/

/**
 * The subject nearest before a place: the noun phrase or pronoun that stands right before a verb, with what it
 * depends on. Words that follow the verb up to the place are its own.
 *
 *     The advert hits Calder for taking “…”        As she thanked her home town and then boomed, “…”
 *     ‾‾‾‾‾‾‾‾‾‾                                      ‾‾‾
 */
export function subjectNearest(scope: Scope, from: number, to: number): Place | undefined {
  const tokens = tokensWithin(scope, from, to).slice(-LONGEST_REACH)
  const vocabulary = vocabularyFor(scope.lang)
  const said = tokens.findLastIndex(({ pos }, at) => pos === 'VERB' && isSpeech(tokens, at, vocabulary))
  for (let at = said > 0 ? said : tokens.length - 1; at > 0; at -= 1) {
    if (!VERBAL.test(tokens[at]!.pos) || NO_FINITE.test(tokens[at]!.text)) continue
    if (tokens[at - 1]!.text === 'who') return antecedent(tokens, at - 2)
    let end = at - 1
    while (end > 0 && BETWEEN.test(tokens[end]!.pos)) end -= 1
    if (tokens[end]!.text === ',') end = beforeApposition(tokens, end)
    const start = phraseStart(tokens, end)
    if (start !== undefined) return { from: tokens[start]!.from, to: tokens[end]!.to }
  }
  return undefined
}

/** `Calder, who lives by the sea, wrote`: from the comma before the verb to what stands before the one that it closes. */
function beforeApposition(tokens: readonly Token[], comma: number): number {
  return tokens.slice(0, comma).findLastIndex(({ text }) => text === ',') - 1
}

/** `Calder, who said “…”` */
function antecedent(tokens: readonly Token[], before: number): Place | undefined {
  const end = tokens[before]?.text === ',' ? before - 1 : before
  let start = end
  while (start > 0 && isInPhrase(tokens, start - 1)) start -= 1
  return /^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? '') ? { from: tokens[start]!.from, to: tokens[end]!.to } : undefined
}

/** Where the phrase that ends at a token begins; undefined where none ends there or it hangs on a preposition alone. */
function phraseStart(tokens: readonly Token[], end: number): number | undefined {
  const last = tokens[end]
  if (!last) return undefined
  if (NOMINATIVES.test(last.text)) return end
  if (!/^(?:NOUN|PROPN)$/.test(last.pos)) return undefined
  let start = end
  while (start > 0 && isInPhrase(tokens, start - 1)) start -= 1
  const link = tokens[start - 1]
  if (link && LINKS.test(link.text.toLowerCase())) return start > 1 ? phraseStart(tokens, start - 2) : undefined
  return start
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at]!
  return (PHRASE.test(pos) || /^['’]s?$/.test(text)) && !NOMINATIVES.test(text)
}

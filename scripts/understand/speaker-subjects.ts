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
const SUBORDINATORS = /^(?:after|before|when|while|as|because|if|since|although|though|where|until|unless|once)$/i
/** Participles and infinitives have no subject of their own. */
const NO_FINITE = /(?:ing|^be|^been)$/

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
  // Without a verb of speech the clause tells what somebody did, and the words in marks may be anybody’s.
  if (said < 0 && !tokens.some((_, at) => isSpeech(tokens, at, vocabulary))) return undefined
  const places = tokens.map((_, at) => at).filter(at => at > 0)
  // `Calder left no doubt, saying that “…”`: a participle has the subject of the whole sentence.
  const order =
    said > 0 && /ing$/.test(tokens[said]!.text) ? places : places.slice(0, said > 0 ? said : undefined).reverse()
  for (const at of order) {
    const found = isFinite(tokens, at) ? subjectAt(tokens, at) : undefined
    if (found && (order !== places || !isSubordinate(tokens, at))) return found
  }
  return undefined
}

/** `Shortly after Calder’s call had ended, …` */
function isSubordinate(tokens: readonly Token[], verb: number): boolean {
  const comma = tokens.slice(0, verb).findLastIndex(({ text }) => text === ',')
  return tokens.slice(comma + 1, verb).some(({ text }) => SUBORDINATORS.test(text))
}

/** The tagger takes some verbs for nouns: `The advert hits Calder`, `the campaign projects that`. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const [before, { text, pos }, after] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]]
  if (NO_FINITE.test(text)) return false
  if (VERBAL.test(pos)) return true
  if (pos !== 'NOUN' || !/^\p{Ll}+[^s]s$/u.test(text) || !/^(?:NOUN|PROPN)$/.test(before.pos)) return false
  return after === undefined || /^(?:DET|PROPN|PRON)$/.test(after.pos) || /^(?:that|["“']|''|for)$/.test(after.text)
}

/** The subject whose verb stands here, if any is before it. */
function subjectAt(tokens: readonly Token[], verb: number): Place | undefined {
  let end = verb - 1
  while (end > 0 && BETWEEN.test(tokens[end]!.pos)) end -= 1
  if (tokens[end]!.text === ')') end = tokens.slice(0, end).findLastIndex(({ text }) => text === '(') - 1
  if (tokens[end]?.text === ',') end = beforeApposition(tokens, end)
  if (tokens[end]?.text === 'who') return antecedent(tokens, end - 1)
  const start = phraseStart(tokens, end)
  return start === undefined ? undefined : { from: tokens[start]!.from, to: tokens[end]!.to }
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
  return /^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')
    ? { from: tokens[start]!.from, to: tokens[end]!.to }
    : undefined
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

import { countWords } from '../model/count.ts'
import { HANGS_ON, NEEDS_WHAT_IS_BEFORE, SURE_VERBS } from './lexicon/claims.ts'
import { HANGING } from './lexicon/hanging.ts'
import { ONE_OF_TWO, POINTING } from './lexicon/pointing.ts'
import { DISCOURSE_OPENERS } from './lexicon/sentences.ts'
import { SHORTENING } from './lexicon/shortening.ts'
import { isNominal } from './shorten/clause.ts'
import type { Sentence } from './shorten/gates.ts'
import { hasFinite, isVerb, lastWordEnd, mainClauseVerb } from './shorten/reading.ts'
import { retagged } from './shorten/retag.ts'
import type { Tagger, Token } from './tag.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 20
/** Questions, quotations, brackets, two sentences joined into one, and what leads into a list. */
const NO_CLAIM = /[?？:;()[\]"“”„«»…]|[—–]\s|\s-\s|https?:|www\.|\S@\S/
const THIRD_PERSON = /^(?:it|its|itself|they|them|their|theirs|themselves|he|him|his|himself|she|her|hers|herself)$/i
/** What is said of a subject: with one word of it alone a sentence says little. */
const TELLING = /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/
const FEWEST_TELLING = 2

/**
 * Whether words assert something that can be understood without what stands before them: they have a finite verb, ask
 * nothing, and no word of theirs points back.
 */
export function isClaim(text: string, tagger: Tagger, lang: string): boolean {
  const language = lang.slice(0, 2)
  const count = countWords(text)
  const needs = NEEDS_WHAT_IS_BEFORE[language]
  if (!needs || count < FEWEST_WORDS || count > MOST_WORDS || NO_CLAIM.test(text) || needs.test(text)) return false
  const words = SHORTENING[language]
  return words ? asserts({ text, tokens: retagged(tagger(text)), words }) : hasSureVerb(text, language)
}

/** Whether a sentence opens with a word that joins it to the one before, whether it stays there or not. */
export function opensBackward(text: string, lang: string): boolean {
  const language = lang.slice(0, 2)
  const opening = /^[^,，]*/.exec(text)?.[0] ?? ''
  return (
    (DISCOURSE_OPENERS[language]?.test(text) ?? false) ||
    (opening !== text && (SHORTENING[language]?.asides.test(text) ?? false))
  )
}

/** Whether a sentence has no finite verb: `All domains, as published in the list.` Never so where words are not tagged. */
export function isVerbless(text: string, tagger: Tagger, lang: string): boolean {
  if (!SHORTENING[lang.slice(0, 2)]) return false
  const tokens = retagged(tagger(text))
  const isNamed = tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  return isNamed && !isCommand(tokens) && !tokens.some((_, at) => assertsAt(tokens, at))
}

/**
 * Whether a sentence only names something, with a clause that tells of it: `The harbour board, which meets in May.`
 * Never so in a language whose nouns cannot be told from sentences.
 */
export function isNounAlone(text: string, tagger: Tagger, lang: string): boolean {
  const language = lang.slice(0, 2)
  const hanging = HANGING[language]
  const found = hanging?.whole.exec(text)
  if (!hanging || !found) return false
  const noun = found.groups?.['noun'] ?? found[0].slice(0, 0)
  if (hanging.verb?.test(noun) || SURE_VERBS[language]?.test(noun)) return false
  return !SHORTENING[language] || isVerbless(noun, tagger, lang)
}

/** `Host a hackathon`, `Use them`: the first word may be taken for a noun, but no noun stands before an article. */
function isCommand([first, second]: readonly Token[]): boolean {
  return /^(?:NOUN|PROPN|VERB|ADJ)$/.test(first?.pos ?? '') && /^(?:DET|PRON)$/.test(second?.pos ?? '')
}

/** `as published in …` has a participle. */
function assertsAt(tokens: readonly Token[], at: number): boolean {
  const isParticiple = /^as$/i.test(tokens[at - 1]?.text ?? '') && tokens[at]!.pos !== 'AUX'
  return isVerb(tokens, at) && !isParticiple
}

/** Whether a sentence names something by pointing at what was said before it: `that deadline`, `such a policy`, `the latter`. */
export function pointsBack(text: string, tagger: Tagger, lang: string): boolean {
  const language = lang.slice(0, 2)
  if (ONE_OF_TWO[language]?.test(text)) return true
  const pointed = [...text.matchAll(POINTING[language] ?? NEVER)].some(
    ({ groups, index }) => !text.slice(0, index).toLowerCase().includes(stemOf(groups!.noun!)),
  )
  if (pointed || language !== 'en' || !/\bthat\b/i.test(text)) return pointed
  const tokens = retagged(tagger(text))
  return tokens.some((_, at) => pointsAt(tokens, at) && isObject(tokens, at))
}

/** `provided |that deadline|`, `in |that week|`, but not `tools |that matter|`. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const follows = before !== undefined && (isVerb(tokens, at - 1) || before.pos === 'ADP' || RECEIVES.test(before.text))
  return follows && after !== undefined && isNominal(after)
}

/** `gave |them| that deadline` */
const RECEIVES = /^(?:me|you|him|her|us|them|everyone|everybody)$/i
const NEVER = /(?!)/g
const LETTERS_OF_A_STEM = 5

/** `these deadlines` after `the deadline` points at that. */
const stemOf = (noun: string): string => noun.toLowerCase().slice(0, LETTERS_OF_A_STEM)

function hasSureVerb(text: string, language: string): boolean {
  const verb = SURE_VERBS[language]?.exec(text)
  return verb !== null && verb !== undefined && !HANGS_ON[language]?.test(text.slice(0, verb.index))
}

function asserts(sentence: Sentence): boolean {
  const { tokens } = sentence
  const verb = mainClauseVerb(sentence, lastWordEnd(tokens)) ?? verbAfterGerund(tokens)
  if (verb === undefined || tokens.filter(({ pos }) => TELLING.test(pos)).length < FEWEST_TELLING) return false
  return (
    !tokens.some((_, at) => pointsAt(tokens, at)) &&
    tokens.every((token, at) => !THIRD_PERSON.test(token.text) || hasOwnNoun(tokens, at, verb))
  )
}

/** `Ignoring contributions |sends a signal`: one that cannot be taken for a noun or a participle. */
function verbAfterGerund(tokens: readonly Token[]): number | undefined {
  if (!/^\p{Lu}\p{Ll}+ing$/u.test(tokens[0]?.text ?? '') || tokens.some(({ text }) => text === ',')) return undefined
  const verb = tokens.findIndex(
    ({ text, pos }, at) => at > 1 && isVerb(tokens, at) && (pos === 'AUX' || /[^s]s$/.test(text)),
  )
  return verb < 0 ? undefined : verb
}

/** `… provided |that deadline|`, but not `… found |that tools are ready|`. */
function pointsAt(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at]!
  return /^that$/i.test(text) && (pos === 'DET' || !hasFinite(tokens, at + 1, tokens.length))
}

/** `Agencies know their users`: behind the verb a pronoun may stand for the subject; as the subject it points back. */
function hasOwnNoun(tokens: readonly Token[], at: number, verb: number): boolean {
  return at > verb && tokens.slice(0, verb).some(token => isNominal(token) && token.pos !== 'PRON')
}

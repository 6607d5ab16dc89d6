import { DETERMINERS } from '../lexicon/enumerations.ts'
import { BEFORE_THINGS, GIVEN_TO, NO_THING } from '../lexicon/word-forms.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'
import type { Untagged } from './untagged.ts'

const FEWEST_BEFORE_THE_LAST = 2
const MOST_WORDS_OF_A_PART = 5
const MOST_WORDS_OF_THE_LAST = 8

/**
 * What a verb offers, needs or holds, told at once behind it, in a language without parts of speech:
 *
 *     La asociación ofrece [clases de idioma], [asesoramiento jurídico] y [ayuda con el alquiler] a los recién llegados.
 */
export function offered(scope: Scope, chunks: readonly Range[], tail: readonly Token[]): Untagged | undefined {
  const language = scope.lang.slice(0, 2)
  const verb = BEFORE_THINGS[language]
  const [first, ...rest] = chunks.map(({ from, to }) => wordsOf(tokensWithin(scope, from, to)))
  const at = verb && first ? first.findLastIndex(({ text }, index) => index > 0 && verb.test(text)) : -1
  if (at < 0 || rest.length < FEWEST_BEFORE_THE_LAST - 1 || hasColon(scope, first![at]!.to, chunks[0]!.to))
    return undefined
  // `reúne a investigadores`: people whom a verb takes with a preposition
  const begin = language === 'es' && first![at + 1]?.text === 'a' ? at + 2 : at + 1
  const parts = [first!.slice(begin), ...rest]
  const last = wordsOf(tail)
  const end = givenTo(language, first![at]!.text, last)
  const isList =
    parts.every(part => isThing(language, part, MOST_WORDS_OF_A_PART)) &&
    isThing(language, last.slice(0, end), MOST_WORDS_OF_THE_LAST) &&
    areDeterminedAlike(language, [...parts, last])
  if (!isList) return undefined
  return {
    parts: [{ from: parts[0]![0]!.from, to: chunks[0]!.to }, ...chunks.slice(1)],
    ...(end < last.length && { wordsOfEach: tail.indexOf(last[end]!) }),
  }
}

/** A colon says better where a list begins. */
const hasColon = ({ passage }: Scope, from: number, to: number) => /[:：]/.test(passage.text.slice(from, to))

const wordsOf = (tokens: readonly Token[]) => tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))

/** Where in the last part it is told whom all of it is for. */
function givenTo(language: string, verb: string, last: readonly Token[]): number {
  const given = GIVEN_TO[language]
  const at = given?.verb.test(verb)
    ? last.findLastIndex(({ text }, index) => index > 0 && given.to.test(`${text} ${last[index + 1]?.text ?? ''}`))
    : -1
  return at < 0 ? last.length : at
}

/** A few words that begin as a thing does and hold no clause: `dijo el alcalde` has an article behind its verb. */
function isThing(language: string, words: readonly Token[], most: number): boolean {
  if (words.length === 0 || words.length > most || NO_THING[language]?.test(words[0]!.text)) return false
  const article = words.findIndex(({ text }, at) => at > 0 && isDeterminer(language, text))
  return article !== 1
}

const isDeterminer = (language: string, word: string) =>
  (DETERMINERS[language]?.test(word) ?? false) || (language === 'fr' && /^du$/i.test(word))

/** All of them have an article, or none has. */
function areDeterminedAlike(language: string, parts: readonly (readonly Token[])[]): boolean {
  const have = parts.filter(([word]) => isDeterminer(language, word?.text ?? '')).length
  return have === 0 || have === parts.length
}

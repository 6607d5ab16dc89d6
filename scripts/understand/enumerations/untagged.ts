import { countWords } from '../../model/count.ts'
import type { EnumerationShape } from '../../model/fact.ts'
import { AFTER_A_LIST, BEFORE_A_LIST, DETERMINERS } from '../lexicon/enumerations.ts'
import { CONDITIONS, NO_THING, PREDICATES } from '../lexicon/word-forms.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'

const FEWEST_BEFORE_THE_LAST = 2
const MOST_WORDS_OF_A_PART = 8
const MOST_WORDS_OF_A_COMPLEMENT = 4

/** Parts before the last in a language without parts of speech, and how many words the last one has, where that is sure. */
export interface Untagged {
  readonly parts: Range[]
  readonly wordsOfEach?: number
  readonly shape?: EnumerationShape
}

/**
 * One word each, behind a word after which a list may begin, up to the sentence's end or to a word that may follow it:
 *
 *     El puerto vende [pescado], [algas] y mariscos.      Город [тихий], [чистый] и безопасный.
 */
export function oneWordEach(scope: Scope, chunks: readonly Range[], tail: readonly Token[]): Untagged | undefined {
  const language = scope.lang.slice(0, 2)
  const next = tail[1]
  const hasMore = hasComplement(
    language,
    chunks.length > 0 ? tokensWithin(scope, chunks[0]!.from, chunks[0]!.to) : [],
    tail,
  )
  const isEnd = !next || hasMore || !/\p{L}/u.test(next.text) || (AFTER_A_LIST[language]?.test(next.text) ?? false)
  if (!isEnd || !isPlainWord(tail[0]) || chunks.length < FEWEST_BEFORE_THE_LAST) return undefined
  const parts: Range[] = []
  for (const chunk of chunks.toReversed()) {
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    const word = tokens.at(-1)
    if (!isPlainWord(word)) return undefined
    parts.unshift({ from: word!.from, to: chunk.to })
    if (tokens.length === 1) continue
    const before = tokens.at(-2)!
    // `le capitaine, très calme, siffle et repart`: an insertion
    if (tokens.length === 2 && chunk !== chunks[0]) return undefined
    return parts.length >= FEWEST_BEFORE_THE_LAST && BEFORE_A_LIST[language]?.test(before.text)
      ? { parts, ...(!hasMore && { wordsOfEach: 1 }) }
      : undefined
  }
  return undefined
}

/** `Le service est gratuit, rapide et [ouvert à tous].`: a word or two more that hang on the last adjective. */
function hasComplement(language: string, lead: readonly Token[], tail: readonly Token[]): boolean {
  const predicate = PREDICATES[language]
  const words = tail.filter(({ text }) => /\p{L}/u.test(text)).length
  return (
    words <= MOST_WORDS_OF_A_COMPLEMENT &&
    (predicate?.verb.test(lead.at(-2)?.text ?? '') ?? false) &&
    predicate!.complement.test(tail[1]?.text ?? '')
  )
}

const isPlainWord = (token: Token | undefined) => /^\p{L}[\p{L}’'-]+$/u.test(token?.text ?? '')

/**
 * Parts of one build, each a word and then an article or, in German, a noun:
 *
 *     L’équipe [répare les filets], [peint les coques] et charge les caisses.      Sie [flickt Netze], [malt Boote] und lädt Kisten.
 */
export function wordAndNoun(scope: Scope, chunks: readonly Range[], tail: readonly Token[]): Untagged | undefined {
  const language = scope.lang.slice(0, 2)
  const isSecond = (token: Token | undefined) =>
    token !== undefined &&
    ((DETERMINERS[language]?.test(token.text) ?? false) || (language === 'de' && /^\p{Lu}\p{Ll}/u.test(token.text)))
  const isFirst = (token: Token | undefined) => /^\p{Ll}{2,}/u.test(token?.text ?? '') && !isSecond(token)
  // `reciben a los visitantes`: an article behind a preposition
  const isPrepositional = (NO_THING[language]?.test(tail[1]?.text ?? '') ?? false) && isSecond(tail[2])
  if (!isFirst(tail[0]) || !(isSecond(tail[1]) || isPrepositional)) return undefined
  // `Si tienes una comunidad, envía un boletín y escribe una carta.`
  const opener = chunks[0] && tokensWithin(scope, chunks[0].from, chunks[0].to)[0]
  if (opener && CONDITIONS[language]?.test(opener.text)) return undefined
  const parts: Range[] = []
  for (const chunk of chunks.toReversed()) {
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    if (chunk !== chunks[0] && isFirst(tokens[0]) && isSecond(tokens[1])) {
      parts.unshift({ from: tokens[0]!.from, to: chunk.to })
      continue
    }
    const second = tokens.findLastIndex((token, at) => at > 1 && isSecond(token) && isFirst(tokens[at - 1]))
    if (second > 0) parts.unshift({ from: tokens[second - 1]!.from, to: chunk.to })
    break
  }
  const areShort = parts.every(({ from, to }) => countWords(scope.passage.text.slice(from, to)) <= MOST_WORDS_OF_A_PART)
  return parts.length >= FEWEST_BEFORE_THE_LAST && areShort
    ? { parts, ...(language !== 'de' && { shape: 'verb' as const }) }
    : undefined
}

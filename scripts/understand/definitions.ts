import type { Definition } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import { wordsOf } from '../model/span.ts'
import { DEFINES } from './lexicon/statements.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from './scope.ts'
import type { Unit } from './units.ts'

const MOST_WORDS_OF_A_TERM = 6
const MOST_LETTERS_OF_A_TERM_WITHOUT_SPACES = 16
const FEWEST_WORDS_OF_A_MEANING = 2

/**
 * Sentences of the article itself that say what a word means. What a pronoun or `the` stands for is no term.
 *
 *     A median is the value in the middle.      LTS stands for long-term support.
 *       ‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾words‾‾‾‾‾‾‾‾‾‾         ‾‾‾
 */
export function definitionsIn(scope: Scope): Definition[] {
  return scope.units
    .filter(unit => unit.voice === 'narrator')
    .flatMap(unit => {
      const range = termOf(scope, unit)
      if (!range) return []
      return [
        {
          type: 'definition' as const,
          ...placeOf(scope, unit.from, unit.to),
          term: clauseWords(scope, range.from, range.to),
          words: wordsOf(scope.passage, unit.from, unit.to),
        },
      ]
    })
}

function termOf(scope: Scope, unit: Unit): { from: number; to: number } | undefined {
  const text = scope.passage.text.slice(unit.from, unit.to)
  if (/[?？]["”’)]*$/.test(text)) return undefined
  const language = scope.lang.slice(0, 2)
  const defines = DEFINES[language]?.exec(text)
  const copula = defines ?? (language === 'en' ? indefinite(scope, unit, text) : undefined)
  if (!copula) return undefined
  const before = text.slice(0, copula.index)
  const article =
    /^(?:an?|the term|the word|the name|ein(?:e)?|une?|una?|uno|um|uma|een|l[’'])\s*(?=\S)/i.exec(before)?.[0] ?? ''
  const term = before.slice(article.length)
  if (!isTerm(term) || lengthOf(text.slice(copula.index + copula[0].length)) < FEWEST_WORDS_OF_A_MEANING)
    return undefined
  return { from: unit.from + article.length, to: unit.from + copula.index }
}

/** Languages without spaces have fewer words by this count, never too few letters. */
function lengthOf(text: string): number {
  return Math.max(countWords(text), /\p{Script=Han}|\p{Script=Hiragana}/u.test(text) ? text.length / 2 : 0)
}

function isTerm(term: string): boolean {
  if (term === '' || /[,;:.!?。、—–]/.test(term)) return false
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(term))
    return term.length <= MOST_LETTERS_OF_A_TERM_WITHOUT_SPACES && !/^[これそあ]れ|^[这那它]/u.test(term)
  return countWords(term) <= MOST_WORDS_OF_A_TERM && !POINTS_ELSEWHERE.test(term)
}

/** Pronouns, and articles that point to one thing that the text knows already. */
const POINTS_ELSEWHERE =
  /^(?:this|that|such|another|these|those|it|he|she|they|we|you|i|the|which|what|who|there|here|his|her|its|their|our|my|your|one|each|every|all|both|some|er|sie|es|das|die|der|dies\p{L}*|wir|was|wer|il|elle|ils|elles|on|ce|cela|ça|cette|ces|qui|nous|esto|eso|ello|este|esta|ese|esa|que|questo|questa|ciò|che|isso|isto|dit|dat|deze|die|het|hij|zij|это|он|она|они)(?=[\s’']|$)|\b(?:who|which|that|and|but|whose|if|when)\b/iu

/**
 * `A median is the value …`, `Kelp is a brown seaweed that …`: a noun with `a` or alone, and no finite verb before `is`;
 * alone only where a relative clause or purpose says what kind of thing it is.
 */
function indefinite(scope: Scope, unit: Unit, text: string): RegExpExecArray | undefined {
  const kind = /\s+(?:is|are)\s+(?=(?:an?|the|any|when|where)\s)/i.exec(text)
  if (!kind) return undefined
  const tokens = tokensWithin(scope, unit.from, unit.from + kind.index)
  if (tokens.length === 0 || tokens.some(({ pos }) => /^(?:AUX|PRON|SCONJ|CCONJ|PUNCT|NUM)$/.test(pos)))
    return undefined
  // A noun that is also an adjective (`median`) may be tagged as one
  if (!(/^an?\s/i.test(text) ? /^(?:NOUN|PROPN|ADJ)$/ : /^(?:NOUN|PROPN)$/).test(tokens.at(-1)!.pos)) return undefined
  const rest = text.slice(kind.index + kind[0].length)
  if (/^an?\s/i.test(text))
    return /^(?:the only|the (?:first|best|worst|most|same)|an? (?:good|great|bad|must|problem|shame))\b/i.test(rest)
      ? undefined
      : kind
  const isKind =
    /^an?\s(?:[\p{L}\p{N}’'-]+\s){1,6}(?:that|which|for|of|used|designed|where|in which|with which)\s/iu.test(rest)
  return isKind &&
    tokens.length <= 3 &&
    !/^(?:an?|one) (?:lot|number|part|sign|result|example|matter|case|reason|member|kind of|sort of)\b/i.test(rest)
    ? kind
    : undefined
}

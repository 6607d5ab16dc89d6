import { wordsOf, type Passage, type Words } from '../model/span.ts'
import { DISCOURSE_OPENERS } from './lexicon/sentences.ts'
import { quantitiesIn } from './numbers.ts'
import type { Range } from './sentences.ts'

/** In brackets, these words change what is true, so that the bracket stays. */
const CARRIES_TRUTH =
  /\b(?:not|no|never|except|unless|only|if|but|excluding|without|kein\w*|nicht|sauf|pas|salvo|non|não|niet)\b/i

/**
 * A sentence by deletion only: discourse openers and brackets without numbers or conditions go.
 * Everything else stays, since what else may go cannot be told for certain without a parse.
 */
export function shortened(passage: Passage, { from, to }: Range, lang: string): Words {
  const cuts = [opener(passage.text, from, to, lang), ...brackets(passage.text, from, to)].filter(
    (cut): cut is Range => cut !== undefined,
  )
  if (cuts.length === 0) return wordsOf(passage, from, to)
  const kept = between(from, to, cuts)
    .map(range => wordsOf(passage, range.from, range.to))
    .filter(words => words.text !== '')
  const text = kept
    .map(words => words.text)
    .join(' ')
    .replace(/\s+([,.;:!?])(?=\s|$)/g, '$1')
  return { text: capital(text), spans: kept.flatMap(words => words.spans) }
}

function opener(text: string, from: number, to: number, lang: string): Range | undefined {
  const match = DISCOURSE_OPENERS[lang.slice(0, 2)]?.exec(text.slice(from, to))
  return match ? { from, to: from + match[0].length } : undefined
}

function brackets(text: string, from: number, to: number): Range[] {
  return [...text.slice(from, to).matchAll(/\s\((?<inside>[^()]{3,})\)(?=[\s,.;:!?]|$)/g)]
    .filter(
      ({ groups }) =>
        !CARRIES_TRUTH.test(groups!['inside']!) &&
        quantitiesIn(groups!['inside']!).length === 0 &&
        !/\d/.test(groups!['inside']!),
    )
    .map(match => ({ from: from + match.index, to: from + match.index + match[0].length }))
}

function between(from: number, to: number, cuts: readonly Range[]): Range[] {
  const starts = [from, ...cuts.map(cut => cut.to)]
  const ends = [...cuts.map(cut => cut.from), to]
  return starts.map((start, index) => ({ from: start, to: ends[index]! })).filter(range => range.to > range.from)
}

/** Only the case of the first letter changes where an opener went: the word itself is the article's. */
function capital(text: string): string {
  // A name that begins with a small letter (`vLLM`, `iOS`) is written so.
  if (/^["“‘(]*\p{Ll}+[\p{Lu}\d]/u.test(text)) return text
  return text.replace(/^(["“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())
}

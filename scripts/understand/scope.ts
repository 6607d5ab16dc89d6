import type { Where } from '../model/fact.ts'
import type { Label } from '../model/label.ts'
import { firstIndex } from '../model/search.ts'
import { spanOf, wordsOf, type Passage, type Span, type Words } from '../model/span.ts'
import type { Tagger, Token } from './tag.ts'
import type { Unit } from './units.ts'

/** One passage under study: its text, its sentences and, tagged when first asked for, its words. */
export interface Scope {
  readonly where: Where
  readonly passage: Passage
  readonly lang: string
  readonly units: readonly Unit[]
  readonly tokens: () => readonly Token[]
  /** The name in bold that the passage begins with, which is no word of its first sentence. */
  readonly label?: Label
}

export function scopeOf(where: Where, passage: Passage, lang: string, units: readonly Unit[], tagger: Tagger): Scope {
  let tokens: readonly Token[] | undefined
  return { where, passage, lang, units, tokens: () => (tokens ??= tagger(passage.text)) }
}

/** Where a fact stands: the passage, the offsets in it and the place in the article. */
export function placeOf(
  scope: Scope,
  from: number,
  to: number,
): { where: Where; from: number; to: number; span: Span } {
  return { where: scope.where, from, to, span: spanOf(scope.passage, from, to) }
}

/** The words of a range of the passage, without the punctuation that only joins them to their neighbours. */
export function clauseWords(scope: Scope, from: number, to: number): Words {
  const text = scope.passage.text
  let [first, last] = [from, to]
  while (first < last && /[\s,;:—–]/.test(text[first]!)) first += 1
  while (last > first && /[\s,;:—–]/.test(text[last - 1]!)) last -= 1
  return wordsOf(scope.passage, first, last)
}

/** The tokens that lie wholly within a range. */
export function tokensWithin(scope: Scope, from: number, to: number): Token[] {
  const tokens = scope.tokens()
  const first = firstIndex(tokens.length, index => tokens[index]!.from >= from)
  let end = first
  while (end < tokens.length && tokens[end]!.to <= to) end += 1
  return tokens.slice(first, end)
}

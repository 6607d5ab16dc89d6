import type { Fact, Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'

/** The sentence of an article that words of a slide begin in. */
export function sentenceOf(facts: readonly Fact[], { spans }: Words): Sentence | undefined {
  const at = spans[0]?.start
  return facts.find(
    (fact): fact is Sentence =>
      fact.type === 'sentence' && at !== undefined && fact.span.start <= at && at < fact.span.end,
  )
}

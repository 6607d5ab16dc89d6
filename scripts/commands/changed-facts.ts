import { earlierBases } from '../io/deck-history.ts'
import { readKept } from '../io/deck-store.ts'
import type { Outdated } from '../model/merged.ts'
import { outdatedIn } from '../pipeline.ts'
import type { DeckArticle } from './deck-article.ts'
import { makeFresh } from './make.ts'

/**
 * Numbers and quotations of a deck that its article once gave and gives no longer, with what it gives instead, found as
 * `make` finds them. Nothing for a deck that Lectern did not write. Throws what reading the article throws.
 */
export async function changedFacts(deck: string, article: DeckArticle): Promise<readonly Outdated[]> {
  const kept = await readKept(deck)
  const { deck: text, base } = kept
  if (text === undefined || base === undefined) return []
  const { made } = await makeFresh({ article: article.name, deck }, kept, article)
  const bases = [base, ...(await earlierBases(deck))]
  const facts = bases.flatMap(earlier => outdatedIn(earlier, made.text, text))
  // What was told of the last time is the same at the time before.
  return [...new Map(facts.map(fact => [`${fact.line} ${fact.old}`, fact] as const).toReversed()).values()]
}

import type { DeckFacts, Finding } from '../model/rendering.ts'
import { articleFigures } from './words/article-figures.ts'
import { articleNames } from './words/article-names.ts'
import { articleText } from './words/article-text.ts'
import type { Studied } from './words/article-text.ts'
import { conflict } from './words/conflict.ts'
import { headingOnly } from './words/heading-only.ts'
import { lost } from './words/lost.ts'
import { name } from './words/name.ts'
import { number } from './words/number.ts'
import { quotation } from './words/quotation.ts'
import { repeated } from './words/repeated.ts'
import type { ArticleRule, DeckRule } from './words/rule.ts'
import { sameId } from './words/same-id.ts'
import { readSlide } from './words/slide.ts'

export type { Studied } from './words/article-text.ts'

/** What is looked for in any deck. */
const DECK_RULES: readonly DeckRule[] = [conflict, repeated, headingOnly, sameId]

/** What is looked for in a deck beside its article. */
const ARTICLE_RULES: readonly ArticleRule[] = [number, quotation, name, lost]

/**
 * What is wrong with a deck's words, without drawing it: numbers, quotations and names on slides that the article does
 * not have, what of the article is lost, marks of a merge, slides that repeat or say nothing. In the order of the deck.
 * Without an article only what needs none is looked for.
 */
export function findingsInWords(deck: DeckFacts, studied: Studied | undefined): readonly Finding[] {
  const alone = { slides: deck.slides.map(readSlide), lang: deck.lang ?? studied?.article.meta.lang ?? 'en' }
  const found = DECK_RULES.flatMap(rule => rule(alone))
  if (!studied) return ordered(found)
  const article = articleText(studied)
  const beside = { ...alone, article, figures: articleFigures(article), names: articleNames(article) }
  return ordered([...found, ...ARTICLE_RULES.flatMap(rule => rule(beside))])
}

function ordered(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || (a.line ?? 0) - (b.line ?? 0))
}

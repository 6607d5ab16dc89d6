import type { DeckFacts, Finding } from '../model/rendering.ts'
import type { Outdated } from '../model/merged.ts'
import { articleFigures } from './words/article-figures.ts'
import { articleNames } from './words/article-names.ts'
import { articleText } from './words/article-text.ts'
import type { Studied } from './words/article-text.ts'
import { findingsOfChanges, withChanges } from './words/changed.ts'
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
 * Without an article only what needs none is looked for. What is `changed` is told as such.
 */
export function findingsInWords(deck: DeckFacts, studied: Studied | undefined, changed?: Changed): readonly Finding[] {
  const alone = { slides: deck.slides.map(readSlide), lang: deck.lang ?? studied?.article.meta.lang ?? 'en' }
  const found = DECK_RULES.flatMap(rule => rule(alone))
  if (!studied) return ordered(found)
  const article = articleText(studied)
  const beside = { ...alone, article, figures: articleFigures(article), names: articleNames(article) }
  const changes = changed ? findingsOfChanges(deck, changed.file, changed.facts) : []
  return ordered(withChanges([...found, ...ARTICLE_RULES.flatMap(rule => rule(beside))], changes))
}

/** Facts of a deck's file that its article once gave, and gives no longer. */
export interface Changed {
  readonly file: string
  readonly facts: readonly Outdated[]
}

function ordered(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || (a.line ?? 0) - (b.line ?? 0))
}

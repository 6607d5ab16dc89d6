import type { Article } from '../model/article.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Fact } from '../model/fact.ts'
import { wordsOf, type Span, type Words } from '../model/span.ts'
import type { Planned } from './candidate.ts'
import { closingOf } from './forms/closing.ts'
import { withContents } from './forms/contents.ts'
import { withTitlePage } from './forms/section.ts'
import { sourcesOf } from './forms/sources.ts'
import { openingOf } from './opening.ts'
import { groundsFor } from './ground.ts'
import { naming } from './name.ts'
import { slidesOf } from './section.ts'
import { folded } from './taken.ts'
import { viewsOf, type View } from './view.ts'

export interface PlanOptions {
  /** Where an image of the article can be loaded from beside the deck; undefined where it cannot. */
  readonly image: View['image']
}

/** The deck for an article: which slides, in which order, with which words, and what their notes hold. */
export function plan(article: Article, facts: readonly Fact[], options: PlanOptions): Deck {
  const title = titleOf(article)
  const taken = new Set<string>()
  const closing = closingOf(article, facts, title)
  for (const sentence of closing?.sentences ?? []) taken.add(folded(sentence.words.text))
  const opening = openingOf(article, facts, title, options.image, taken)
  const { contents, sections } = withContents(
    article,
    article.sections.map((section, index) =>
      section.depth === 0 ? [] : sectionSlides(article, index, facts, options.image, taken, title),
    ),
  )
  const planned = withWholeArticle(article, [
    ...opening,
    ...contents,
    ...sections.flat(),
    ...(closing ? [closing.planned] : []),
    sourcesOf(article, title),
  ])
  return {
    title,
    lang: article.meta.lang,
    ...(article.meta.theme && { theme: article.meta.theme }),
    authors: article.meta.authors,
    ...(article.meta.date && { date: article.meta.date }),
    slides: finished(planned),
  }
}

/** The frontmatter's title, else the text's, else the first heading, else the first words. */
function titleOf(article: Article): Words {
  const heading = article.title ?? article.sections.find(section => section.heading)?.heading
  const first = article.sections.flatMap(section => section.blocks).find(block => block.kind === 'paragraph')
  const text = heading ?? (first?.kind === 'paragraph' ? first.passage : undefined)
  return article.meta.title ?? (text ? wordsOf(text) : { text: '', spans: [] })
}

function sectionSlides(
  article: Article,
  index: number,
  facts: readonly Fact[],
  image: View['image'],
  taken: ReadonlySet<string>,
  title: Words,
): Planned[] {
  const slides = viewsOf(article, index, facts, image).flatMap(view => slidesOf(view, taken))
  return withTitlePage(article, index, facts, slides, title)
}

/** A block that no slide's notes hold yet goes to the notes of the last slide whose passage begins before it. */
function withWholeArticle(article: Article, planned: readonly Planned[]): Planned[] {
  const held = new Set(planned.flatMap(({ passage }) => passage.map(span => span.start)))
  const missing = article.sections
    .flatMap(section => section.blocks.map(block => block.span))
    .filter(span => !held.has(span.start))
  const added = planned.map((): Span[] => [])
  for (const span of missing) {
    const at = planned.findLastIndex(({ passage }) => passage.some(place => place.start < span.start))
    added[Math.max(0, at)]!.push(span)
  }
  return planned.map(({ draft, passage }, index) => ({
    draft,
    passage: [...passage, ...added[index]!].sort((a, b) => a.start - b.start),
  }))
}

function finished(planned: readonly Planned[]): Slide[] {
  const name = naming()
  const grounds = groundsFor(planned.map(({ draft }) => draft))
  return planned.map(({ draft, passage }, index) => ({ ...draft, id: name(draft), ground: grounds[index]!, passage }))
}

import type { Article } from '../model/article.ts'
import { wordsOf, type Span } from '../model/span.ts'
import type { Planned } from './candidate.ts'

/**
 * What no slide's notes hold yet, a block or a heading that no slide is called by in full, goes to the notes of the last slide
 * whose passage begins before it.
 */
export function withWholeArticle(article: Article, slides: readonly Planned[]): Planned[] {
  const held = new Set(slides.flatMap(({ passage }) => passage.map(span => span.start)))
  const called = new Set(
    slides.flatMap(({ draft: { title, kicker } }) =>
      [title, kicker].flatMap(words => words?.spans.map(span => span.start) ?? []),
    ),
  )
  const missing = article.sections.flatMap(({ heading, blocks }): Span[] => [
    ...(heading && (heading.label || !called.has(wordsOf(heading).spans[0]!.start)) ? [heading.span] : []),
    ...blocks.map(block => block.span).filter(span => !held.has(span.start)),
  ])
  const added = slides.map((): Span[] => [])
  for (const span of missing) {
    const at = slides.findLastIndex(({ passage }) => passage.some(place => place.start < span.start))
    added[Math.max(0, at)]!.push(span)
  }
  return slides.map((slide, index) => ({
    ...slide,
    passage: [...slide.passage, ...added[index]!].sort((a, b) => a.start - b.start),
  }))
}

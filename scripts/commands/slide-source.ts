import { fieldsOf } from '../export/outline/field-blocks.ts'
import type { DeckSlide } from '../model/rendering.ts'

/** Where a slide says that it comes from. */
export interface SlideSource {
  /** The article, relative to the file that holds the slide. */
  readonly path: string
  /** Of the article, from 1. */
  readonly lines?: readonly [first: number, last: number]
}

/** `source: article.md:12-14` of the slide, or the article of the first slide that names one. */
export function sourceOf(slide: DeckSlide, slides: readonly DeckSlide[]): SlideSource | undefined {
  const own = sourceIn(slide)
  const other = own ? undefined : slides.map(sourceIn).find(Boolean)
  return own ?? (other && { path: other.path })
}

/** What the slide's own frontmatter names. */
export function sourceIn(slide: DeckSlide): SlideSource | undefined {
  const { source = '' } = fieldsOf(slide.source)
  const match = /^(?<path>.+?)(?::(?<first>\d+)(?:-(?<last>\d+))?)?$/.exec(String(source))
  if (!match?.groups) return undefined
  const { path, first, last } = match.groups
  return { path: path!, ...(first && { lines: [Number(first), Number(last ?? first)] as const }) }
}

import type { Finding } from '../../model/rendering.ts'
import type { ArticleText } from './article-text.ts'
import type { ArticleFigures } from './article-figures.ts'
import type { ArticleNames } from './article-names.ts'
import type { ReadSlide } from './slide.ts'

/** A deck that stands alone. */
export interface DeckOnly {
  readonly slides: readonly ReadSlide[]
  readonly lang: string
}

/** A deck beside the article that it was made from. */
export interface DeckAndArticle extends DeckOnly {
  readonly article: ArticleText
  readonly figures: ArticleFigures
  readonly names: ArticleNames
}

export type DeckRule = (deck: DeckOnly) => readonly Finding[]
export type ArticleRule = (deck: DeckAndArticle) => readonly Finding[]

/** What a rule says of a slide; `line` counts in the slide's file. */
export function findingAt(
  { slide }: ReadSlide,
  line: number,
  finding: Pick<Finding, 'severity' | 'rule' | 'message' | 'todo'>,
): Finding {
  return { ...finding, slide: slide.no, file: slide.file, line }
}

/** `harbour.md:12`. */
export function placeIn({ article }: ArticleText, line: number): string {
  return `${article.name}:${line}`
}

/** Words as they are shown in a message: on one line, and not too long. */
export function shortened(text: string, most = 140): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`
}

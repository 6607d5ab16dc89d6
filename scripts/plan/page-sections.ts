import type { Article } from '../model/article.ts'
import { isSuch } from './lexicon/by-language.ts'
import { OF_THE_PAGE } from './lexicon/headings.ts'

/** Whether a section, or one that it stands in, is for the page and its readers rather than for a talk. */
export function isOfThePage(article: Article, index: number): boolean {
  const { sections, meta } = article
  const { heading, depth } = sections[index]!
  if (heading && isSuch(OF_THE_PAGE, meta.lang, heading.text)) return true
  const above = sections
    .slice(0, index)
    .findLastIndex(section => section.heading !== undefined && section.depth < depth)
  return above >= 0 && isOfThePage(article, above)
}

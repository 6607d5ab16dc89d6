import type { Article } from '../model/article.ts'
import type { Words } from '../model/span.ts'
import { isSuch } from './lexicon/by-language.ts'
import { OF_THE_PAGE } from './lexicon/headings.ts'
import { nameOfSection } from './section-name.ts'

/** Whether a section, or one that it stands in, is for the page and its readers rather than for a talk. */
export function isOfThePage(article: Article, index: number): boolean {
  const { sections, meta } = article
  const { heading } = sections[index]!
  if (heading && isSuch(OF_THE_PAGE, meta.lang, heading.text)) return true
  const above = aboveOf(article, index)
  return above >= 0 && isOfThePage(article, above)
}

/** The heading of the section that another stands in. */
export function partOf(article: Article, index: number): Words | undefined {
  const heading = article.sections[aboveOf(article, index)]?.heading
  return heading && nameOfSection(heading)
}

function aboveOf({ sections }: Article, index: number): number {
  const { depth } = sections[index]!
  return sections.slice(0, index).findLastIndex(section => section.heading !== undefined && section.depth < depth)
}

import type { Article, Block } from './article.ts'
import type { Where } from './fact.ts'
import type { Passage, Span } from './span.ts'

/** Every passage of an article in reading order: title, headings, paragraphs, items, extracts, cells. */
export function passagesOf(article: Pick<Article, 'title' | 'sections'>): readonly Passage[] {
  const sections = article.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap(block => [...partsOf(block), ...besideParts(block)]),
  ])
  return [...(article.title ? [article.title] : []), ...sections]
}

/** The passages of a block that hold sentences, in reading order: its parts, as `Where` counts them. */
export function partsOf(block: Block): readonly Passage[] {
  if (block.kind === 'paragraph') return [block.passage]
  if (block.kind === 'list') return block.items.map(({ passage }) => passage)
  return block.kind === 'extract' ? block.passages : []
}

function besideParts(block: Block): readonly Passage[] {
  if (block.kind === 'extract') return block.attribution ? [block.attribution] : []
  return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : []
}

/** The language of what stands at a place: the article's, unless the article says another. */
export function languageAt({ foreign, meta }: Article, { start, end }: Span): string {
  return foreign?.find(({ span }) => span.start <= start && end <= span.end)?.lang ?? meta.lang
}

/** The passage that a fact was found in; nothing for what was found in a table as a whole or in a picture. */
export function passageAt(article: Article, { section, block, part }: Where): Passage | undefined {
  const found = article.sections[section]?.blocks[block]
  return found && partsOf(found)[part]
}

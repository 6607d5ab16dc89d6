import type { Article, Block } from './article.ts'
import type { Where } from './fact.ts'
import type { Passage } from './span.ts'

/** Every passage of an article in reading order: title, headings, paragraphs, items, extracts, cells. */
export function passagesOf(article: Article): readonly Passage[] {
  const sections = article.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap(inBlock),
  ])
  return [...(article.title ? [article.title] : []), ...sections]
}

/** The passages of a block in reading order; none in code and pictures. */
export function inBlock(block: Block): readonly Passage[] {
  if (block.kind === 'paragraph') return [block.passage]
  if (block.kind === 'list') return block.items.map(({ passage }) => passage)
  if (block.kind === 'extract') return [...block.passages, ...(block.attribution ? [block.attribution] : [])]
  return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : []
}

/** The passage that a fact was found in; nothing for what was found in a table as a whole or in a picture. */
export function passageAt(article: Article, { section, block, part }: Where): Passage | undefined {
  const found = article.sections[section]?.blocks[block]
  return found === undefined || found.kind === 'table' ? undefined : inBlock(found)[part]
}

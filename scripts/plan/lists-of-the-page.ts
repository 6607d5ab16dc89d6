import type { Block } from '../model/article.ts'
import { isSuch } from './lexicon/by-language.ts'
import { OF_THE_PAGE } from './lexicon/headings.ts'
import { namesHeadings, type View } from './view.ts'

/** Whether a list is for the reader of a page alone: a table of contents, or what stands under `Additional resources:`. */
export function isListOfThePage(view: View, index: number, block: Block): boolean {
  const above = view.article.sections[view.section]!.blocks[index - 1]
  const line = above?.kind === 'paragraph' ? above.passage.text : ''
  return block.kind === 'list' && (namesHeadings(view, block) || isSuch(OF_THE_PAGE, view.article.meta.lang, line))
}

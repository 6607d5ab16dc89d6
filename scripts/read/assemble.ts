import type { Nodes, Root } from 'mdast'
import type { Article, Meta } from '../model/article.ts'
import { Trouble } from '../model/trouble.ts'
import { foreignIn, type Languages } from './foreign.ts'
import { guessLanguage } from './language.ts'
import { definitionsOf } from './definitions.ts'
import type { Notes } from './messages.ts'
import { FILLER } from './passage.ts'
import { readSections } from './sections.ts'
import { withSpeakers } from './speaker-labels.ts'

/** What every reader has in hand before the article is put together. */
export interface Draft {
  readonly name: string
  /** The article's text. */
  readonly source: string
  /** The same text, offset for offset, with hidden what the tree does not hold. */
  readonly text: string
  readonly meta: Omit<Meta, 'lang'> & { readonly lang?: string }
  readonly tree: Root
  readonly notes: Notes
  readonly languages?: Languages
}

/**
 * Puts the article together: title, sections and language from the tree.
 *
 * @throws Trouble `empty`
 */
export function toArticle({ name, source, text, meta, tree, notes, languages }: Draft): Article {
  const context = { source, text, definitions: definitionsOf(tree) }
  const { title, sections: read } = readSections(tree, context, meta.title?.text)
  const sections = withSpeakers(read, source)
  if (!title && sections.length === 0) {
    throw new Trouble('empty', `${name} has no text in it.`, 'Check that it is the right file.')
  }
  if (text !== source) withoutFiller(tree)
  const full = { ...meta, lang: meta.lang ?? guessLanguage(text) }
  const parts = { meta: full, ...(title && { title }), sections }
  return { name, text: source, tree, ...parts, ...foreignIn(parts, languages), messages: notes.messages }
}

/** What was hidden from the parser is no part of the tree that others see. */
function withoutFiller(node: Nodes): void {
  if ('value' in node) node.value = node.value.replaceAll(FILLER, '')
  if ('children' in node) for (const child of node.children) withoutFiller(child)
}

import type { Root } from 'mdast'
import type { Article, Meta } from '../model/article.ts'
import { guessLanguage } from './language.ts'
import { definitionsOf } from './definitions.ts'
import type { Notes } from './messages.ts'
import { readSections } from './sections.ts'

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
}

/** Puts the article together: title, sections and language from the tree. */
export function toArticle({ name, source, text, meta, tree, notes }: Draft): Article {
  const context = { source, text, definitions: definitionsOf(tree) }
  const { title, sections } = readSections(tree, context, meta.title?.text)
  const lang = meta.lang ?? guessLanguage(text)
  return { name, text: source, meta: { ...meta, lang }, tree, ...(title && { title }), sections, messages: notes.messages }
}

import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Article } from '../model/article.ts'
import { toArticle } from './assemble.ts'
import { promoteBoldLines } from './bold-headings.ts'
import { readFrontmatter } from './frontmatter.ts'
import { hideTags } from './hide-tags.ts'
import { withoutQuoteIndents } from './indented-quotes.ts'
import type { Notes } from './messages.ts'
import { readMeta } from './meta.ts'
import { dropNavigation } from './navigation.ts'
import type { Source } from './source.ts'
import { findTags, mayHaveTags } from './template-tags.ts'

/**
 * Reads Markdown: CommonMark with GitHub's tables, footnotes, task lists and strikethrough.
 *
 * @throws Trouble `frontmatter`
 */
export async function readMarkdown({
  name,
  text,
  notes,
  made = false,
  languages = new Map<string, string>(),
}: Source): Promise<Article> {
  const frontmatter = readFrontmatter(text)
  const body = blanked(text.slice(0, frontmatter.span.end)) + text.slice(frontmatter.span.end)
  const shown = made ? body : withoutQuoteIndents(withoutTags(body, frontmatter.span.end > 0, notes), parseMarkdown)
  const tree = parseMarkdown(shown)
  const { resolveHtml } = hasHtml(tree) ? await import('./embedded-html.ts') : { resolveHtml: undefined }
  resolveHtml?.(tree, shown, notes, languages)
  dropNavigation(tree)
  promoteBoldLines(tree)
  const meta = readMeta(frontmatter, text, notes)
  return toArticle({ name, source: text, text: shown, meta, tree, notes, languages })
}

/** Parses Markdown as written, with positions. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    // A single tilde is a sign for “about” more often than a deletion: “~5–~10 users”.
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  })
}

function withoutTags(text: string, template: boolean, notes: Notes): string {
  if (!mayHaveTags(text)) return text
  const tags = findTags(text, parseMarkdown(text), template)
  return hideTags(text, tags, notes)
}

function hasHtml(tree: Root): boolean {
  return tree.children.some(function holds(node: Nodes): boolean {
    return node.type === 'html' || ('children' in node && node.children.some(holds))
  })
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n\r]/g, ' ')
}

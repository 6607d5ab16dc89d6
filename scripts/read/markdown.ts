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
import { dropStrayMarks } from './stray-marks.ts'
import { withoutTableGaps } from './table-gaps.ts'
import { findTags, mayHaveTags } from './template-tags.ts'
import { mayHaveShortcodes } from './shortcode.ts'

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
  const parse = onceInARow(parseMarkdown)
  const isTemplate = frontmatter.span.end > 0
  const shown = made ? body : withoutIndents(withoutTags(body, { isTemplate, notes, parse }), parse)
  const tree = parse(shown)
  const { resolveHtml } = hasHtml(tree) ? await import('./embedded-html.ts') : { resolveHtml: undefined }
  resolveHtml?.(tree, shown, notes, languages)
  dropStrayMarks(tree)
  if (mayHaveShortcodes(shown)) await (await import('./shortcodes.ts')).showEmoji(tree)
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

type Parse = (text: string) => Root

/** The tree of a text, which is parsed again only where it is another than the one before. */
function onceInARow(parse: Parse): Parse {
  let last: { readonly text: string; readonly tree: Root } | undefined
  return text => (last?.text === text ? last : (last = { text, tree: parse(text) })).tree
}

/** What stands in HTML with its tags, however it is indented there. */
const withoutIndents = (text: string, parse: Parse): string => withoutTableGaps(withoutQuoteIndents(text, parse), parse)

interface TagOptions {
  readonly isTemplate: boolean
  readonly notes: Notes
  readonly parse: Parse
}

function withoutTags(text: string, { isTemplate, notes, parse }: TagOptions): string {
  return mayHaveTags(text) ? hideTags(text, findTags(text, parse(text), isTemplate), notes) : text
}

function hasHtml(tree: Root): boolean {
  return tree.children.some(function holds(node: Nodes): boolean {
    return node.type === 'html' || ('children' in node && node.children.some(holds))
  })
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n\r]/g, ' ')
}

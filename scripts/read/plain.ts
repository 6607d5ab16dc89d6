import type { Article } from '../model/article.ts'
import { toArticle } from './assemble.ts'
import { takeByline } from './byline.ts'
import { readFrontmatter } from './frontmatter.ts'
import { readLines } from './lines.ts'
import { takeMailHead } from './mail.ts'
import { readMeta } from './meta.ts'
import { plainTree } from './plain-tree.ts'
import { rolesOf } from './roles.ts'
import type { Source } from './source.ts'

/**
 * Reads a text without markup: each line is a paragraph unless the text is wrapped, bare short lines are headings,
 * bulleted lines are lists, and a first line in quotation marks above the title is a pull quote.
 *
 * @throws Trouble `frontmatter`
 */
export async function readPlain({ name, text, notes }: Source): Promise<Article> {
  const frontmatter = readFrontmatter(text)
  const lines = readLines(text, frontmatter.span.end)
  const mail = takeMailHead(lines, rolesOf(lines))
  const byline = takeByline(lines, mail.roles)
  const meta = { ...byline.meta, ...mail.meta, ...readMeta(frontmatter, text, notes) }
  const authors = [meta.authors, mail.meta.authors ?? [], byline.meta.authors].find(names => names.length > 0) ?? []
  const tree = plainTree(lines, byline.roles, text)
  return toArticle({ name, source: text, text, meta: { ...meta, authors }, tree, notes })
}

import type { Root } from 'mdast'
import { changedOutsideCode } from './outside-code.ts'

const TABLE = /^[ \t]*<table\b[^>]*>[^]{0,40000}?<\/table>/gim
/** An empty line inside a table's tags. */
const GAP = /\r?\n(?=[ \t]*\r?\n)/g
/** Behind it a table's Markdown, rather than its next tag. */
const HOLDS_MARKDOWN = /\r?\n[ \t]*\r?\n\s*[^\s<]/

/**
 * Takes out the empty lines of HTML tables that end them for Markdown, so that their later cells are not taken for code;
 * not where the cells hold Markdown, which needs them.
 * The text keeps its length.
 *
 * @param parse gives the text's tree, to leave alone what stands in a block of code
 */
export function withoutTableGaps(text: string, parse: (text: string) => Root): string {
  const tables = Array.from(text.matchAll(TABLE)).filter(
    ([table]) => table.search(GAP) >= 0 && !HOLDS_MARKDOWN.test(table),
  )
  return changedOutsideCode(text, tables, parse, table => table.replaceAll(GAP, end => ' '.repeat(end.length)))
}

import type { Root } from 'mdast'
import { changedOutsideCode } from './outside-code.ts'
import { FILLER } from './passage.ts'

const QUOTE = /^[ \t]*<(blockquote|aside)\b[^>]*>[^]{0,20000}?<\/\1>/gim
/** An empty line and then a line that Markdown takes for code because it is indented. */
const CODE_LIKE = /\r?\n[ \t]*\r?\n(?:\t| {4})/
/** Markdown takes four columns for code. */
const MOST = 3

/**
 * Takes back the indentation of text inside HTML quotations, so that their second paragraph is not taken for code.
 * The text keeps its length.
 *
 * @param parse gives the text's tree, to leave alone what stands in a block of code
 */
export function withoutQuoteIndents(text: string, parse: (text: string) => Root): string {
  const quotes = Array.from(text.matchAll(QUOTE)).filter(([quote]) => CODE_LIKE.test(quote))
  return changedOutsideCode(text, quotes, parse, quote => quote.replaceAll(/^[ \t]{1,}(?=\S)/gm, shortIndent))
}

function shortIndent(indent: string): string {
  return ' '.repeat(Math.min(indent.length, MOST)) + FILLER.repeat(Math.max(0, indent.length - MOST))
}

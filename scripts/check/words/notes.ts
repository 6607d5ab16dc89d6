import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

/** The words of a slide's notes without their markup, for comparing; a table's cells may stand in one line. */
export function wordsInNotes(notes: string): string {
  const plain = notes.replace(/<\/?(?:span|strong|pre|code)[^>]*>/g, '').replace(/\n/g, '\n\n')
  return toString(fromMarkdown(plain), { includeHtml: true })
}

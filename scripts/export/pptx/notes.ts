import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { attributes, escapeXml } from './xml.ts'

/** Notes as plain paragraphs, one for each paragraph, item and line of code. */
export function plainNotes(markdown: string): readonly string[] {
  return fromMarkdown(markdown).children.flatMap(plain).filter(Boolean)
}

function plain(node: RootContent): readonly string[] {
  if (node.type === 'list') {
    return node.children.flatMap((item, index) => {
      const [first = '', ...rest] = item.children.flatMap(plain)
      return [`${node.ordered ? `${(node.start ?? 1) + index}.` : '•'} ${first}`, ...rest]
    })
  }
  if (node.type === 'blockquote') return node.children.flatMap(plain)
  if (node.type === 'code') return node.value.split('\n')
  return node.type === 'html' ? [] : [wordsOf(node)]
}

function wordsOf(node: Nodes): string {
  return toString(node, { includeHtml: false })
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

/** Notes as paragraphs in DrawingML. */
export function notesXml(markdown: string, lang: string, rightToLeft: boolean): string {
  const properties = rightToLeft ? '<a:pPr algn="r" rtl="1"/>' : ''
  const own = attributes({ lang })
  return plainNotes(markdown)
    .map(text => `<a:p>${properties}<a:r><a:rPr${own}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`)
    .join('')
}

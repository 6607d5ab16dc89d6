import type { Article, Block, ListItem } from '../model/article.ts'
import type { Passage, Span } from '../model/span.ts'
import { escapeComment, escapeLink } from './escape.ts'

/**
 * The blocks and headings at the given places as Markdown paragraphs for a slide's notes: every word, link, row and
 * line of them.
 */
export function passageMarkdown(article: Article, places: readonly Span[]): string[] {
  const isAt = (place: Span, { span }: { readonly span: Span }) => span.start === place.start && span.end === place.end
  const headings = article.sections.flatMap(({ heading }) => (heading ? [heading] : []))
  const blocks = article.sections.flatMap(section => section.blocks)
  return places.flatMap(place => [
    ...headings.filter(heading => isAt(place, heading)).map(linked),
    ...blocks.filter(block => isAt(place, block)).flatMap(paragraphsOf),
  ])
}

function paragraphsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [linked(block.passage)]
    case 'list':
      return [block.items.map(item => `${indentOf(item)}${markOf(item)} ${linked(item.passage)}`).join('\n')]
    case 'extract':
      return [...block.passages.map(linked), ...(block.attribution ? [linked(block.attribution)] : [])]
    case 'table':
      return [[block.header, ...block.rows].map(row => row.map(linked).join(' · ')).join('\n\n')]
    case 'code':
      return [block.value.split('\n').map(codeLine).join('\\\n')]
    case 'image':
      return [
        [block.alt?.text, block.caption?.text, block.url]
          .filter(text => text !== undefined && text !== '')
          .map(text => escapeComment(text!))
          .join(' · '),
      ]
  }
}

/** The number that the article gives an item, else a dash. */
function markOf({ number }: ListItem): string {
  return number === undefined ? '-' : `${number}.`
}

/** Three spaces a level: a list inside a numbered one begins behind the number. */
function indentOf({ depth }: ListItem): string {
  return '   '.repeat(depth)
}

/** A line of code among notes: its indent in spaces that stay, its words as text. */
function codeLine(line: string): string {
  const indent = /^\s*/.exec(line)![0].replaceAll('\t', '  ')
  return '\u00a0'.repeat(indent.length) + escapeComment(line.trim(), { atLineStart: indent === '' })
}

/** The passage's text with its links as links, behind the label that stands in front of it. */
function linked({ text, links, label }: Pick<Passage, 'text' | 'links' | 'label'>): string {
  if (label) return `${escapeComment(label.text)}: ${linked({ text, links })}`
  const ordered = [...links].sort((a, b) => a.from - b.from)
  let at = 0
  let markdown = ''
  for (const { from, to, url } of ordered) {
    if (from < at || to <= from) continue
    markdown +=
      part(text.slice(at, from), at === 0) +
      escapeLink(text.slice(from, to), url, { inNote: true, atLineStart: from === 0 })
    at = to
  }
  return markdown + part(text.slice(at), at === 0)
}

function part(text: string, atLineStart: boolean): string {
  return text === '' ? '' : escapeComment(text, { atLineStart })
}

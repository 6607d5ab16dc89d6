import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { Span } from '../model/span.ts'
import { locator } from './locate.ts'
import type { Line } from './lines.ts'
import type { Role } from './roles.ts'

interface Item {
  readonly line: Line
  readonly mark: number
  readonly ordered: boolean
}

/** The lines of a plain text as a Markdown tree: neighbouring items are one list, neighbouring quotations one. */
export function plainTree(lines: readonly Line[], roles: readonly Role[], text: string): Root {
  const builder = new TreeBuilder(locator(text).position)
  for (const [index, line] of lines.entries()) builder.add(line, roles[index]!)
  return builder.finish({ start: 0, end: text.length })
}

class TreeBuilder {
  private readonly children: RootContent[] = []
  private items: Item[] = []
  private quoted: Line[] = []

  constructor(private readonly at: (span: Span) => Position) {}

  add(line: Line, role: Role): void {
    if (role.kind !== 'item' || this.items[0]?.ordered === !role.ordered) this.endList()
    if (role.kind !== 'quote') this.endQuote()
    if (role.kind === 'item') this.items.push({ line, mark: role.mark, ordered: role.ordered })
    else if (role.kind === 'quote') this.quoted.push(line)
    else if (role.kind === 'heading') this.children.push(this.heading(line, role.depth))
    else if (role.kind === 'paragraph') this.children.push(this.paragraph(line))
  }

  finish(span: Span): Root {
    this.endList()
    this.endQuote()
    return { type: 'root', children: this.children, position: this.at(span) }
  }

  private endList(): void {
    if (this.items.length > 0) this.children.push(this.list(this.items))
    this.items = []
  }

  private endQuote(): void {
    if (this.quoted.length > 0) this.children.push(this.quote(this.quoted))
    this.quoted = []
  }

  private heading(line: Line, depth: Heading['depth']): Heading {
    return { type: 'heading', depth, children: [this.words(line)], position: this.at(line.span) }
  }

  private paragraph(line: Line, mark = 0): Paragraph {
    const words = this.words(line, mark)
    return { type: 'paragraph', children: [words], position: words.position! }
  }

  private words(line: Line, mark = 0): Text {
    const span = { start: line.span.start + mark, end: line.span.end }
    return { type: 'text', value: line.text.slice(mark), position: this.at(span) }
  }

  private quote(lines: readonly Line[]): Blockquote {
    return { type: 'blockquote', children: lines.map(line => this.paragraph(line)), position: this.across(lines) }
  }

  /** Items that are indented further than the first stand in a list of their own below the item before them. */
  private list(items: readonly Item[]): List {
    const [first] = items
    const children: ListItem[] = []
    for (let index = 0; index < items.length;) {
      let end = index + 1
      while (end < items.length && items[end]!.line.indent > first!.line.indent + 1) end += 1
      children.push(this.item(items[index]!, items.slice(index + 1, end)))
      index = end
    }
    const position = this.across(items.map(({ line }) => line))
    return { type: 'list', ordered: first!.ordered, ...startOf(first!), children, position }
  }

  private item({ line, mark }: Item, inner: readonly Item[]): ListItem {
    const nested = inner.length > 0 ? [this.list(inner)] : []
    const position = this.across([line, ...inner.map(item => item.line)])
    return { type: 'listItem', children: [this.paragraph(line, mark), ...nested], position }
  }

  private across(lines: readonly Line[]): Position {
    return this.at({ start: lines[0]!.span.start, end: lines.at(-1)!.span.end })
  }
}

/** The number that an item has in the text; letters count from one. */
function startOf({ line, mark, ordered }: Item): { start?: number } {
  const number = /\d{1,3}/.exec(line.text.slice(0, mark))?.[0]
  return ordered && number ? { start: Number(number) } : {}
}

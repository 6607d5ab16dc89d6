import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Blockquote, Html, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { hull, type Span } from '../model/span.ts'
import { findLanguages, lettersOf, type Languages } from './foreign.ts'
import { fromHast } from './from-hast.ts'
import { clean } from './hast.ts'
import { markMarkdown, moveBy, placesOf } from './html-places.ts'
import { spanOfNode } from './inline.ts'
import { languageTag } from './language-tag.ts'
import { locator, type Locator } from './locate.ts'
import type { Notes } from './messages.ts'
import { attributesOf, tagsOf } from './tags.ts'

type Flow = Blockquote['children']

/** Names of elements that may hold Markdown between their tags and set a quotation apart. */
const QUOTE_TAG = /^<(?:blockquote\b|(?:aside|div|section|figure)\b[^>]*class\s*=\s*["'][^"']*quote)/i

/** Turns the HTML blocks of a Markdown tree into Markdown's own nodes, in place, with positions in `text`; languages go to `languages`. */
export function resolveHtml(tree: Root, text: string, notes: Notes, languages: Languages): void {
  new Resolver(text, notes, languages).resolveIn(tree)
}

class Resolver {
  private readonly where: Locator

  constructor(
    private readonly text: string,
    private readonly notes: Notes,
    private readonly languages: Languages,
  ) {
    this.where = locator(text)
  }

  resolveIn(parent: Nodes): void {
    if (!('children' in parent) || isRunning(parent)) return
    for (const child of parent.children) this.resolveIn(child)
    parent.children = this.resolve(parent.children as RootContent[]) as typeof parent.children
  }

  private resolve(nodes: readonly RootContent[]): RootContent[] {
    const done: RootContent[] = []
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index]!
      const end = node.type === 'html' ? closingIndex(nodes, index) : undefined
      if (node.type !== 'html') done.push(node)
      else if (end === undefined) done.push(...this.convert(node))
      else {
        done.push(this.quote(nodes.slice(index, end + 1)))
        index = end
      }
    }
    return done
  }

  /** A quotation whose tags stand in HTML blocks of their own, with Markdown between them. */
  private quote(nodes: readonly RootContent[]): Blockquote {
    const inner = nodes.flatMap(node => (node.type === 'html' ? this.convert(node) : [node])) as Flow
    const children = inner.flatMap((node): Flow => (node.type === 'blockquote' ? node.children : [node]))
    this.keepLanguage(nodes[0] as Html, children)
    const span = nodes.map(spanOfNode).reduce(hull)
    return { type: 'blockquote', children, position: this.where.position(span) }
  }

  /** The language of a quotation's tag holds for the Markdown in it. */
  private keepLanguage({ value }: Html, inner: Flow): void {
    const { lang, 'xml:lang': other } = attributesOf(value)
    const tag = languageTag(lang ?? other)
    if (tag) for (const node of inner) this.languages.set(lettersOf(toString(node)), tag)
  }

  private convert(node: Html): RootContent[] {
    const span = spanOfNode(node)
    const html = node.value.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
    const tree = fromHtml(html, { fragment: true })
    clean(tree, element => this.notes.note('markup', span, `<${element.tagName}>`))
    findLanguages(tree, this.languages)
    markMarkdown(tree, false)
    const nodes = fromHast(tree, element => this.inline(element, html))
    const places = placesOf(html, this.text, span)
    for (const one of nodes) this.shift(one, places, span)
    return nodes
  }

  /** Text inside HTML that is marked as Markdown, as running text with positions in the HTML. */
  private inline(element: Element, html: string): PhrasingContent[] {
    const start = element.position?.start.offset ?? 0
    const source = html.slice(start, element.position?.end.offset ?? start)
    const [paragraph] = fromMarkdown(source).children
    if (paragraph?.type !== 'paragraph') return [{ type: 'text', value: source }]
    const space = (found: RegExp): PhrasingContent[] => (found.test(source) ? [{ type: 'text', value: ' ' }] : [])
    for (const child of paragraph.children) moveBy(child, start)
    return [...space(/^\s/), ...paragraph.children, ...space(/\s$/)]
  }

  /** Moves positions from the HTML to the article; what has none gets that of what it holds. */
  private shift(node: Nodes, places: readonly number[], whole: Span): Span | undefined {
    const inner = 'children' in node ? node.children.flatMap(child => this.shift(child, places, whole) ?? []) : []
    const own = node.position && {
      start: places[node.position.start.offset ?? 0] ?? whole.end,
      end: places[node.position.end.offset ?? 0] ?? whole.end,
    }
    const span = own ?? (inner.length > 0 ? inner.reduce(hull) : undefined)
    if (span) node.position = this.where.position(span)
    return span
  }
}

function isRunning(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'table'
}

/** The index of the HTML block that closes the quotation that block `from` opens and leaves open. */
function closingIndex(nodes: readonly RootContent[], from: number): number | undefined {
  const first = nodes[from] as Html
  let name: string | undefined
  let depth = 0
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index]!
    if (node.type !== 'html') continue
    for (const tag of tagsOf(node.value)) {
      const opens = name === undefined && index === from && !tag.closing
      if (opens && QUOTE_TAG.test(first.value.slice(tag.index))) name = tag.name
      if (tag.name !== name || tag.void) continue
      depth += tag.closing ? -1 : 1
      if (depth === 0 && index > from) return index
      if (depth === 0) name = undefined
    }
    if (name === undefined) return undefined
  }
  return undefined
}

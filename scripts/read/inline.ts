import type { Definition, Image, ImageReference, Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Passage, Span } from '../model/span.ts'
import { attributesOf, tagOf } from './tags.ts'
import { PassageWriter } from './passage.ts'
import { superscript } from './superscript.ts'

/** What the whole text knows and one node needs: definitions of references, notes that were referred to. */
export interface Context {
  /** The article's text, offset for offset, with what Markdown must not see hidden. */
  readonly text: string
  /** The article's text as it is. */
  readonly source: string
  readonly definitions: ReadonlyMap<string, Definition>
  /** Identifiers of the footnotes referred to since the section began. */
  readonly noted: Set<string>
}

/** A picture met inside running text. */
export interface Picture {
  readonly span: Span
  readonly url: string
  readonly alt: string
  readonly title: string
}

export interface Inline {
  readonly passage: Passage
  readonly pictures: readonly Picture[]
}

/** Where a node stands in the text. */
export function spanOfNode(node: Nodes): Span {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  return { start: start.offset ?? 0, end: end.offset ?? 0 }
}

/** Reads running text: its words as a passage, its pictures apart. */
export function readInline(nodes: readonly PhrasingContent[], span: Span, context: Context): Inline {
  const reader = new InlineReader(span, context)
  reader.readAll(nodes)
  return { passage: reader.writer.finish(span), pictures: reader.pictures }
}

class InlineReader {
  readonly writer: PassageWriter
  readonly pictures: Picture[] = []
  private raised = false
  private hidden = false

  constructor(
    private readonly span: Span,
    private readonly context: Context,
  ) {
    this.writer = new PassageWriter(context.text, span.start)
  }

  readAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.read(node)
  }

  private read(node: PhrasingContent): void {
    if (node.type === 'html') return this.tag(node.value, this.place(node))
    if (this.hidden) return
    switch (node.type) {
      case 'text':
        return this.words(node.value, this.place(node))
      case 'inlineCode':
        return this.code(node.value, this.place(node))
      case 'break':
        return this.writer.space()
      case 'link':
        return this.link(node.url, node.children)
      case 'linkReference':
        return this.link(this.urlOf(node.identifier), node.children)
      case 'image':
        return this.picture(node, node.url, node.title)
      case 'imageReference':
        return this.picture(node, this.urlOf(node.identifier), this.context.definitions.get(node.identifier)?.title)
      case 'footnoteReference':
        this.context.noted.add(node.identifier)
        return
      case 'delete':
        // What its writer has struck out is no longer said.
        return
      case 'strong':
        return this.writer.inStrong(() => this.readAll(node.children))
      default:
        return this.readAll(node.children)
    }
  }

  private words(value: string, place: Partial<Span>): void {
    const raised = this.raised ? superscript(value) : undefined
    if (raised) this.writer.addUnplaced(raised)
    else this.writer.add(withDashes(value), place.start, place.end ?? this.span.end)
  }

  private code(value: string, place: Partial<Span>): void {
    if (this.raised) this.words(value, place)
    else this.writer.addCode(value, place.start, place.end ?? this.span.end)
  }

  private link(url: string, children: readonly PhrasingContent[]): void {
    this.writer.openLink(url)
    this.readAll(children)
    this.writer.closeLink()
  }

  private picture(node: Image | ImageReference, url: string, title: string | null | undefined): void {
    const span = { ...this.span, ...this.place(node) }
    this.pictures.push({ span, url, alt: node.alt ?? '', title: title ?? '' })
  }

  private tag(html: string, place: Partial<Span>): void {
    const tag = tagOf(html)
    if (!tag) return
    if (/^(?:script|style)$/.test(tag.name)) this.hidden = !tag.closing
    else if (tag.name === 'sup') this.raised = !tag.closing
    else if (tag.name === 'br') this.writer.space()
    else if (tag.name === 'a') this.anchor(html, tag.closing)
    else if (tag.name === 'img') this.imageTag(html, place)
  }

  private anchor(html: string, closing: boolean): void {
    if (closing) this.writer.closeLink()
    else this.writer.openLink(attributesOf(html).href ?? '')
  }

  private imageTag(html: string, place: Partial<Span>): void {
    const { src = '', alt = '', title = '' } = attributesOf(html)
    this.pictures.push({ span: { ...this.span, ...place }, url: src, alt, title })
  }

  private urlOf(identifier: string): string {
    return this.context.definitions.get(identifier)?.url ?? ''
  }

  private place(node: Nodes): Partial<Span> {
    return node.position ? spanOfNode(node) : {}
  }
}

/** Between words, either close to both or apart from both: no option (`git --help`), no rule of hyphens. */
const TYPED_DASH = /(?<=[\p{L}\p{N}.,!?;:)\]"'’”]( ?))(---?)(?=\1[\p{L}\p{N}(["'“‘])/gu

/** Hyphens that stand for a dash as one: `the gate---not the pier---is open`, `the gate -- and the pier`. */
function withDashes(value: string): string {
  if (!value.includes('--')) return value
  return value.replace(TYPED_DASH, (hyphens: string, space: string, _, at: number) => {
    // `The line "---" is a rule.`
    const isQuoted = /["'“‘]$/.test(value.slice(0, at)) && /^["'”’]/.test(value.slice(at + hyphens.length))
    if (isQuoted) return hyphens
    return hyphens === '--' && space ? '–' : '—'
  })
}

/** The words of a node, as they stand, for decisions about its form. */
export function plainOf(node: Nodes): string {
  return toString(node, { includeImageAlt: false }).replaceAll(/\s+/g, ' ').trim()
}

import type { FootnoteDefinition, Heading, Paragraph, Root, RootContent } from 'mdast'
import type { Block, Section } from '../model/article.ts'
import { folded } from '../model/folded.ts'
import { hull, type Passage, type Span } from '../model/span.ts'
import { readBlocks } from './blocks.ts'
import { readInline, spanOfNode, type Context } from './inline.ts'

interface Part {
  readonly heading?: Heading
  readonly nodes: readonly RootContent[]
}

/** The article's parts: its title, if the text gives one, and its sections in reading order. */
export interface Parts {
  readonly title?: Passage
  readonly sections: readonly Section[]
}

/**
 * Cuts a tree at its headings.
 *
 * @param titled the title that is known from elsewhere; a heading is then the title only if its words stand in it
 */
export function readSections(tree: Root, context: Omit<Context, 'noted'>, titled?: string): Parts {
  const footnotes = footnotesOf(tree)
  const parts = partsOf(tree)
  const head = parts.find(part => part.heading)
  const title = head && isTitle(head.heading!, parts, context, titled) ? head : undefined
  const sections = parts.flatMap((part, index) => {
    const last = index === parts.length - 1
    return section(part === title ? { nodes: part.nodes } : part, { ...context, noted: new Set() }, footnotes, last)
  })
  return { ...(title && { title: headingPassage(title.heading!, context) }), sections: merged(sections) }
}

function partsOf(tree: Root): Part[] {
  const parts: { heading?: Heading; nodes: RootContent[] }[] = [{ nodes: [] }]
  for (const node of tree.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: picturesIn(node) })
    else parts.at(-1)!.nodes.push(node)
  }
  return parts
}

/** How many blocks may stand above the title: a pull quote, a picture, a kicker. */
const MOST_ABOVE = 3

/** The first heading near the top is the title if it says what is known as the title, or else outranks all others. */
function isTitle(heading: Heading, parts: readonly Part[], context: Omit<Context, 'noted'>, titled?: string): boolean {
  const { text } = headingPassage(heading, context)
  const above = parts[0]!.nodes.length
  if (!text || above > MOST_ABOVE) return false
  if (titled !== undefined) return folded(titled).includes(folded(text))
  const others = parts.flatMap(part => (part.heading && part.heading !== heading ? [part.heading.depth] : []))
  const outranks = others.every(depth => depth > heading.depth)
  return heading.depth === 1 || (outranks && others.length > 0 && above === 0)
}

function headingPassage(heading: Heading, context: Omit<Context, 'noted'>): Passage {
  return readInline(heading.children, spanOfNode(heading), { ...context, noted: new Set() }).passage
}

function section(part: Part, context: Context, footnotes: Footnotes, last: boolean): Section[] {
  const { heading } = part
  const passage = heading && readInline(heading.children, spanOfNode(heading), context).passage
  const own = readBlocks(part.nodes, context)
  const blocks = [...own, ...footnotes.take(context, last)]
  if (!heading || !passage?.text) return blocks.length > 0 ? [{ depth: 0, span: spanOf(blocks), blocks }] : []
  const span = spanOf([{ span: spanOfNode(heading) }, ...own])
  return [{ heading: passage, depth: heading.depth, span, blocks }]
}

/** Pictures in a heading, as a paragraph below it. */
function picturesIn({ children, position }: Heading): Paragraph[] {
  const pictures = children.filter(({ type }) => type === 'image' || type === 'imageReference')
  return pictures.length > 0 && position ? [{ type: 'paragraph', children: pictures, position }] : []
}

function spanOf(parts: readonly { readonly span: Span }[]): Span {
  return parts.map(part => part.span).reduce(hull)
}

/** A part without a heading, below the title or under a heading without words, belongs to the part before it. */
function merged(sections: readonly Section[]): Section[] {
  return sections.reduce<Section[]>((done, next) => {
    const last = done.at(-1)
    if (!last || next.heading) return [...done, next]
    const span = hull(last.span, next.span)
    return [...done.slice(0, -1), { ...last, span, blocks: [...last.blocks, ...next.blocks] }]
  }, [])
}

const asNote = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, note: true } : block)

interface Footnotes {
  /** The notes that the section referred to, as blocks; in the last section also those that nobody referred to. */
  take(context: Context, last: boolean): Block[]
}

function footnotesOf(tree: Root): Footnotes {
  const left = new Map<string, FootnoteDefinition>()
  for (const node of tree.children) if (node.type === 'footnoteDefinition') left.set(node.identifier, node)
  const take = (context: Context, last: boolean): Block[] => {
    const wanted = [...(last ? left.keys() : context.noted)]
    return wanted.flatMap(identifier => {
      const note = left.get(identifier)
      left.delete(identifier)
      return note ? readBlocks(note.children, context).map(asNote) : []
    })
  }
  return { take }
}

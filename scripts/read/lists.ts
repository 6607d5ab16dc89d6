import type { List, ListItem, RootContent } from 'mdast'
import type * as model from '../model/article.ts'
import { hull, type Passage } from '../model/span.ts'
import { spanOfNode, type Context } from './inline.ts'
import { joinPassages } from './passage-parts.ts'

type ReadBlocks = (nodes: readonly RootContent[], context: Context) => model.Block[]
type Entry = model.ListItem | model.Block

/**
 * Reads a list, nested lists flattened. Code, tables, pictures and quotations inside an item
 * stand between two lists, so that the reading order stays.
 */
export function readList(node: List, context: Context, readBlocks: ReadBlocks): model.Block[] {
  const ordered = node.ordered ?? false
  return entriesOf(node, 0, context, readBlocks).reduce<model.Block[]>((blocks, entry) => {
    const last = blocks.at(-1)
    if ('kind' in entry) blocks.push(entry)
    else if (last?.kind === 'list') blocks[blocks.length - 1] = grown(last, entry)
    else blocks.push({ kind: 'list', span: entry.span, ordered, items: [entry] })
    return blocks
  }, [])
}

function grown(list: model.List, item: model.ListItem): model.List {
  return { ...list, span: hull(list.span, item.span), items: [...list.items, item] }
}

function entriesOf(list: List, depth: number, context: Context, readBlocks: ReadBlocks): Entry[] {
  return list.children.flatMap((item, index) => {
    const number = list.ordered ? (list.start ?? 1) + index : undefined
    return entriesOfItem(item, { depth, ...(number !== undefined && { number }) }, context, readBlocks)
  })
}

/** What an item has besides its words. */
type Place = Pick<model.ListItem, 'depth' | 'number'>

function entriesOfItem(item: ListItem, place: Place, context: Context, readBlocks: ReadBlocks): Entry[] {
  const first = item.children.findIndex(child => child.type !== 'paragraph')
  const leading = first < 0 ? item.children : item.children.slice(0, first)
  const rest = first < 0 ? [] : item.children.slice(first)
  return [
    ...leadingEntries(leading, place, context, readBlocks),
    ...rest.flatMap(child =>
      child.type === 'list' ? entriesOf(child, place.depth + 1, context, readBlocks) : readBlocks([child], context),
    ),
  ]
}

/** The paragraphs that an item begins with are one passage; pictures in them follow. */
function leadingEntries(nodes: ListItem['children'], place: Place, context: Context, readBlocks: ReadBlocks): Entry[] {
  const blocks = readBlocks(nodes, context)
  const passages = blocks.flatMap(block => (block.kind === 'paragraph' ? [block.passage] : []))
  const others = blocks.filter(block => block.kind !== 'paragraph')
  if (passages.length === 0) return others
  const passage = passages.reduce(joinPassages)
  const bold = boldUpTo(nodes[0], passage)
  return [{ span: passage.span, passage, ...place, ...(bold > 0 && { bold }) }, ...others]
}

/** Where the words end that an item begins with in bold: its head. */
function boldUpTo(node: ListItem['children'][number] | undefined, { runs }: Passage): number {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined
  const end = first?.type === 'strong' ? spanOfNode(first).end : 0
  return runs.filter(({ start }) => start < end).reduce((_, run) => run.from + Math.min(run.length, end - run.start), 0)
}

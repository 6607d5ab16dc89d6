import type { Blockquote, RootContent } from 'mdast'
import type { Block } from '../model/article.ts'
import type { Passage } from '../model/span.ts'
import { takeAttribution } from './attribution.ts'
import { plainOf, spanOfNode, type Context } from './inline.ts'
import { slicePassage } from './passage-parts.ts'

type ReadBlocks = (nodes: readonly RootContent[], context: Context) => Block[]

/** GitHub's notes in the shape of a quotation: `> [!NOTE]`. Nobody is quoted there. */
const ALERT = /^\[!(?:note|tip|important|warning|caution)\][-+]?\s*/i

/** Reads a quotation set apart; code, tables and pictures inside it follow it. */
export function readExtract(node: Blockquote, context: Context, readBlocks: ReadBlocks): Block[] {
  const inner = readBlocks(node.children, context)
  if (ALERT.test(plainOf(node))) return inner.flatMap(withoutMark)
  const passages = inner.flatMap(passagesOf)
  const others = inner.filter(block => passagesOf(block).length === 0)
  if (passages.length === 0) return others
  const last = node.children.at(-1)
  const signed = last?.data !== undefined && 'attribution' in last.data
  const words = takeAttribution(passages, context.text, signed)
  return [{ kind: 'extract', span: spanOfNode(node), ...words }, ...others]
}

function withoutMark(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block]
  const mark = ALERT.exec(block.passage.text)?.[0].length ?? 0
  const passage = slicePassage(block.passage, mark, block.passage.text.length)
  return passage.text ? [{ ...block, passage }] : []
}

function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items.map(item => item.passage)
    case 'extract':
      return block.attribution ? [...block.passages, block.attribution] : block.passages
    default:
      return []
  }
}

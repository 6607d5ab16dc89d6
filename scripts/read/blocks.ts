import type { Code, RootContent } from 'mdast'
import type * as model from '../model/article.ts'
import { joinSignatures } from './attribution.ts'
import { readExtract } from './extracts.ts'
import { mergeCaptions, readParagraph } from './figures.ts'
import { spanOfNode, type Context } from './inline.ts'
import { readList } from './lists.ts'
import { readTable } from './tables.ts'

/** Reads what stands under a heading, in reading order. Definitions and footnotes are no blocks and give none. */
export function readBlocks(nodes: readonly RootContent[], context: Context): model.Block[] {
  return joinSignatures(mergeCaptions(nodes).flatMap(node => readBlock(node, context)))
}

function readBlock(node: RootContent, context: Context): model.Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context)
    case 'heading':
      return readParagraph({ ...node, type: 'paragraph' }, context)
    case 'list':
      return readList(node, context, readBlocks)
    case 'blockquote':
      return readExtract(node, context, readBlocks)
    case 'table':
      return readTable(node, context)
    case 'code':
      return [readCode(node)]
    default:
      return []
  }
}

function readCode(node: Code): model.Code {
  const block = { kind: 'code', span: spanOfNode(node), value: node.value } as const
  return node.lang ? { ...block, language: node.lang } : block
}

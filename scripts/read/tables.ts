import type { Table as TableNode, TableCell, TableRow } from 'mdast'
import type { Table } from '../model/article.ts'
import type { Passage } from '../model/span.ts'
import { readInline, spanOfNode, type Context } from './inline.ts'

/** Reads a table; short rows, the header's among them, are filled up with empty cells at their end. */
export function readTable(node: TableNode, context: Context): Table[] {
  const rows = node.children.map((row) => row.children.map((cell) => readCell(cell, context)))
  if (rows.flat().every((cell) => !cell.text)) return []
  const width = Math.max(...rows.map((row) => row.length))
  const [header = [], ...body] = rows.map((row, index) => filled(row, width, node.children[index]!))
  return [{ kind: 'table', span: spanOfNode(node), header, rows: body }]
}

function readCell(cell: TableCell, context: Context): Passage {
  return readInline(cell.children, spanOfNode(cell), context).passage
}

function filled(row: readonly Passage[], width: number, node: TableRow): Passage[] {
  const { end } = spanOfNode(node)
  const empty: Passage = { text: '', runs: [], links: [], span: { start: end, end } }
  return [...row, ...Array.from({ length: width - row.length }, () => empty)]
}

import type { Table as TableNode, TableCell, TableRow } from 'mdast'
import type { Table } from '../model/article.ts'
import type { Passage } from '../model/span.ts'
import { readInline, spanOfNode, type Context } from './inline.ts'

/**
 * Reads a table. An empty first row is none, so that the next is the header;
 * short rows, the header's among them, are filled up with empty cells at their end.
 */
export function readTable(node: TableNode, context: Context): Table[] {
  const rows = node.children.map(row => ({ row, cells: row.children.map(cell => readCell(cell, context)) }))
  if (rows[0]?.cells.every(cell => !cell.text)) rows.shift()
  if (rows.every(({ cells }) => cells.every(cell => !cell.text))) return []
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const [header = [], ...body] = rows.map(({ row, cells }) => filled(cells, width, row))
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

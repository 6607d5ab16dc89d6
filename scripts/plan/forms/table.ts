import type { Table } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import { wordsOf } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { isCharted } from './chart.ts'

const SCORE = 9
const MOST_ROWS = 7
/** Wider tables cannot be read from the back row at 18 px: they stay in the notes. */
const MOST_COLUMNS = 6
const MOST_WORDS = 90

/** A table whose rows wrap so much that fewer than this fit is for reading: it stays in the notes. */
const FEWEST_ROWS = 3

/** The tables of the article, split by rows when long. */
export function tables(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) =>
    block.kind === 'table' &&
    !(view.rules.allows('chart') && isCharted(view, index)) &&
    block.header.length <= MOST_COLUMNS &&
    rowsThatFit(block) >= Math.min(FEWEST_ROWS, block.rows.length)
      ? pages(block).map((rows, page) => candidateOf(view, index, block, rows, page))
      : [],
  )
}

function pages(table: Table): Table['rows'][] {
  const wanted = Math.ceil(table.rows.length / rowsThatFit(table))
  const size = Math.ceil(table.rows.length / Math.max(1, wanted))
  return Array.from({ length: wanted }, (_, page) => table.rows.slice(page * size, (page + 1) * size)).filter(
    rows => rows.length > 0,
  )
}

/** Rows with much text wrap, so that fewer fit. */
function rowsThatFit({ rows, header }: Table): number {
  const longest = Math.max(1, ...rows.map(row => Math.max(...row.map(cell => cell.text.length))))
  const lines = Math.ceil((longest * header.length) / 78)
  const words =
    rows.reduce((sum, row) => sum + row.reduce((inner, cell) => inner + countWords(cell.text), 0), 0) /
    Math.max(1, rows.length)
  return Math.max(1, Math.min(Math.floor(MOST_ROWS / Math.max(1, lines)), Math.floor(MOST_WORDS / Math.max(1, words))))
}

function candidateOf(view: View, index: number, table: Table, rows: Table['rows'], page: number): Candidate {
  return {
    score: SCORE,
    at: table.span.start + page,
    covers: [],
    blocks: [index],
    draft: {
      form: 'table',
      ...(view.title && { title: view.title }),
      header: table.header.map(cell => wordsOf(cell)),
      rows: rows.map(row => row.map(cell => wordsOf(cell))),
    },
  }
}

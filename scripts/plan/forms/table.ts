import type { Table } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import { wordsOf } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { leadOfTable } from '../table-lead.ts'
import type { View } from '../view.ts'
import { isCharted } from './chart.ts'

const SCORE = 9
const MOST_ROWS = 7
/** More columns than these cannot stand side by side at 18 px. */
const MOST_COLUMNS = 6
/** So many rows at most can be turned into columns, so that a table's columns become the lines of the page. */
const MOST_TURNED_ROWS = 4
/** Of more columns neither a page can be made nor two or three that belong together. */
const MOST_COLUMNS_OF_ALL = 12
const MOST_WORDS = 90
/** A table of many columns may take this many times the slides that a list may be split into. */
const SHEETS_OF_A_PAGE = 2
/** A line of a table holds so many characters, and a page so many lines. */
const CHARACTERS = 78
const LINES = 13

/** A table whose rows wrap so much that fewer than this fit is for reading: it stays in the notes. */
const FEWEST_ROWS = 3

type Sheet = Pick<Table, 'header' | 'rows'>

/**
 * The tables of the article, split by rows when long; those of many columns as they are where they can be turned, else
 * split by columns, each with the first one.
 */
export function tables(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) =>
    block.kind === 'table' && !(view.rules.allows('chart') && isCharted(view, index))
      ? sheetsOf(block, SHEETS_OF_A_PAGE * view.rules.pace.pages).map((sheet, page) =>
          candidateOf(view, index, block, sheet, page),
        )
      : [],
  )
}

/** A table's slides; none where it is for reading. One of many columns is not worth more than `most` slides. */
function sheetsOf(table: Table, most: number): readonly Sheet[] {
  const { length: columns } = table.header
  if (columns > MOST_COLUMNS_OF_ALL) return []
  if (columns <= MOST_COLUMNS) return sheetsByRows(table)
  if (canBeTurned(table)) return [table]
  const sheets = byColumns(table).map(sheetsByRows)
  const all = sheets.flat()
  return sheets.every(({ length }) => length > 0) && all.length <= most ? all : []
}

/** Few rows of many columns, whose cells are so short that all columns find their line on one page. */
function canBeTurned({ header, rows }: Table): boolean {
  const room = CHARACTERS / (rows.length + 1)
  const linesOf = (column: number): number =>
    Math.max(...[header, ...rows].map(row => Math.ceil(Math.max(1, row[column]!.text.length) / room)))
  return rows.length <= MOST_TURNED_ROWS && header.reduce((sum, _, column) => sum + linesOf(column), 0) <= LINES
}

/** The columns in groups of about the same number, the first column in each: it says what the rows are. */
function byColumns({ header, rows }: Table): readonly Sheet[] {
  const others = header.length - 1
  const size = Math.ceil(others / Math.ceil(others / (MOST_COLUMNS - 1)))
  return Array.from({ length: Math.ceil(others / size) }, (_, group) => {
    const cut = <T>(row: readonly T[]): readonly T[] => [
      row[0]!,
      ...row.slice(1 + group * size, 1 + (group + 1) * size),
    ]
    return { header: cut(header), rows: rows.map(row => cut(row)) }
  })
}

/** Nothing where so few rows fit that the table is for reading. */
function sheetsByRows(sheet: Sheet): readonly Sheet[] {
  const { header, rows } = sheet
  const fit = rowsThatFit(sheet)
  if (fit < Math.min(FEWEST_ROWS, rows.length)) return []
  const size = Math.ceil(rows.length / Math.max(1, Math.ceil(rows.length / fit)))
  return Array.from({ length: Math.ceil(rows.length / Math.max(1, size)) }, (_, page) => ({
    header,
    rows: rows.slice(page * size, (page + 1) * size),
  }))
}

/** Rows with much text wrap, so that fewer fit. */
function rowsThatFit({ rows, header }: Sheet): number {
  const longest = Math.max(1, ...rows.map(row => Math.max(...row.map(cell => cell.text.length))))
  const lines = Math.ceil((longest * header.length) / CHARACTERS)
  const words =
    rows.reduce((sum, row) => sum + row.reduce((inner, cell) => inner + countWords(cell.text), 0), 0) /
    Math.max(1, rows.length)
  return Math.max(1, Math.min(Math.floor(MOST_ROWS / Math.max(1, lines)), Math.floor(MOST_WORDS / Math.max(1, words))))
}

function candidateOf(view: View, index: number, table: Table, sheet: Sheet, page: number): Candidate {
  const lead = leadOfTable(view, index)
  return {
    score: SCORE,
    at: table.span.start + page,
    covers: lead && page === 0 ? [lead.sentence] : [],
    blocks: [index],
    ...(lead && { governed: true }),
    draft: {
      form: 'table',
      ...(view.title && { title: view.title }),
      ...(lead && { lead: lead.words }),
      header: sheet.header.map(cell => wordsOf(cell)),
      rows: sheet.rows.map(row => row.map(cell => wordsOf(cell))),
    },
  }
}

import type { Face } from './advance.ts'
import type { Block } from './blocks.ts'
import { textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'

/** How a table is set; sizes in px. */
export interface TableSetting {
  readonly size: number
  readonly padding: number
  readonly gap: number
}

const STEPS: readonly TableSetting[] = [
  { size: 32, padding: 15, gap: 40 },
  { size: 28, padding: 13, gap: 34 },
  { size: 26, padding: 12, gap: 30 },
  { size: 24, padding: 11, gap: 28 },
  { size: 22, padding: 9, gap: 24 },
  { size: 20, padding: 8, gap: 20 },
  { size: 18, padding: 7, gap: 16 },
  { size: 18, padding: 4, gap: 10 },
  { size: 18, padding: 2, gap: 8 },
]

/** A cell of a table, as far as its size goes. */
interface Cell {
  readonly text: string
  /** What of it is set as code. */
  readonly code: readonly string[]
}

type Rows = readonly (readonly Cell[])[]

/** The cells of a Markdown table, row by row; rows without any are left out. */
function rowsOf(blocks: readonly Block[]): Rows {
  const rows: Cell[][] = []
  for (const { tag, text, code = [] } of blocks) {
    if (tag === 'tr') rows.push([])
    else if (tag === 'th' || tag === 'td') rows.at(-1)?.push({ text, code })
  }
  return rows.filter(row => row.length > 0)
}

/** Code in a text to the text’s own size, a little more than styles/type.css has it, so that it surely fits. */
const CODE_TO_TEXT = 0.9

const widestPart = ({ text, code }: Cell, face: Face, size: number): number =>
  Math.max(widestWord(text, face, size), ...code.map(piece => widestWord(piece, 'mono', size * CODE_TO_TEXT)))

/** Width in px of a cell on one line: letters of code are wider, and stand as far apart as each other. */
function cellWidth({ text, code }: Cell, face: Face, size: number): number {
  const more = (piece: string) => textWidth(piece, 'mono', size * CODE_TO_TEXT) - textWidth(piece, face, size)
  return code.reduce((width, piece) => width + more(piece), textWidth(text, face, size))
}

/** Height in px of a cell that is `width` px wide: one with code takes lines as a text that is as long as it is. */
function cellHeight(cell: Cell, face: Face, size: number, width: number): number {
  const longer = cell.code.length > 0 ? cellWidth(cell, face, size) / textWidth(cell.text, face, size) : 1
  return textHeight(cell.text, size, { face, leading: 1.2, width: width / longer })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Widths of the columns in px, much as a browser shares them: at least the widest word, more for longer texts. */
function widthsOf(rows: Rows, set: TableSetting, width: number): readonly number[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  const widest = (at: number, of: typeof cellWidth): number =>
    Math.max(...rows.map(row => (row[at] ? of(row[at], 'bold', set.size) : 0))) + set.gap
  const least = Array.from({ length: columns }, (_, at) => widest(at, widestPart))
  const wish = Array.from({ length: columns }, (_, at) => widest(at, cellWidth))
  const spare = width - sum(least)
  const want = sum(wish) - sum(least)
  return least.map((value, at) => value + (want > 0 ? (Math.max(0, spare) * ((wish[at] ?? 0) - value)) / want : 0))
}

/** A column is as wide as its widest word: what is reckoned narrower for safety must not break that. */
const SURE = 1.01

function fits(rows: Rows, set: TableSetting, width: number, height: number): boolean {
  const widths = widthsOf(rows, set, width)
  if (sum(widths) > width + set.gap) return false
  const heightOf = (cell: Cell, at: number) =>
    cellHeight(cell, at === 0 ? 'bold' : 'sans', set.size, ((widths[at] ?? 60) - set.gap) * SURE)
  return sum(rows.map(row => Math.max(...row.map(heightOf)) + 2 * set.padding + 1)) <= height
}

/** Whether a table is still read easily in `width` × `height` px. */
export function tableFits(blocks: readonly Block[], width: number, height: number): boolean {
  const rows = rowsOf(blocks)
  return STEPS.filter(({ size }) => size >= COMFORTABLE).some(set => fits(rows, set, width, height))
}

const TIGHTEST: TableSetting = { size: 18, padding: 2, gap: 8 }
/** Smaller than this a table of many columns and few rows is better read turned round. */
const COMFORTABLE = 20
const MANY_COLUMNS = 6
/** Few columns stand wide apart. */
const TURNED_STEPS = STEPS.map(set => ({ ...set, gap: Math.max(28, set.gap) }))

const turnedRows = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, at) => rows.map(row => row[at] ?? { text: '', code: [] }))

/** How a table is set, and whether its rows stand as columns, so that many columns become many rows. */
export interface TableShape extends TableSetting {
  readonly turned: boolean
  /** Columns of the table as it is written. */
  readonly columns: number
}

/** The most generous setting at which a table fits in `width` × `height` px; turned where it is small otherwise. */
export function tableOf(blocks: readonly Block[], width: number, height: number): TableShape {
  const rows = rowsOf(blocks)
  const columns = rows[0]?.length ?? 0
  const upright = STEPS.find(set => fits(rows, set, width, height))
  const mayTurn = columns > MANY_COLUMNS && columns > rows.length && (upright?.size ?? 0) < COMFORTABLE
  const turned = mayTurn ? TURNED_STEPS.find(set => fits(turnedRows(rows), set, width, height)) : undefined
  return { ...(turned ?? upright ?? TIGHTEST), turned: turned !== undefined, columns }
}

import type { Block } from './blocks.ts'
import { textHeight, textWidth, widestWord } from './fit.ts'

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

/** The cells of a Markdown table, row by row. */
export function rowsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const block of blocks) {
    if (block.tag === 'tr') rows.push([])
    else if (block.tag === 'th' || block.tag === 'td') rows.at(-1)?.push(block.text)
  }
  return rows
}

/** Widths of the columns in px, much as a browser shares them: at least the widest word, more for longer texts. */
function widthsOf(rows: readonly (readonly string[])[], set: TableSetting, width: number): readonly number[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  const least: number[] = []
  const wish: number[] = []
  for (let at = 0; at < columns; at += 1) {
    const cells = rows.map(row => row[at] ?? '')
    least.push(Math.max(...cells.map(cell => widestWord(cell, 'bold', set.size))) + set.gap)
    wish.push(Math.max(...cells.map(cell => textWidth(cell, 'bold', set.size))) + set.gap)
  }
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const spare = width - sum(least)
  const want = sum(wish) - sum(least)
  return least.map((value, at) => value + (want > 0 ? (Math.max(0, spare) * ((wish[at] ?? 0) - value)) / want : 0))
}

/** A column is as wide as its widest word: what is reckoned narrower for safety must not break that. */
const SURE = 1.01

function fits(rows: readonly (readonly string[])[], set: TableSetting, width: number, height: number): boolean {
  const widths = widthsOf(rows, set, width)
  if (widths.reduce((total, value) => total + value, 0) > width + set.gap) return false
  const heights = rows.map(row =>
    Math.max(
      ...row.map((cell, at) =>
        textHeight(cell, set.size, {
          face: at === 0 ? 'bold' : 'sans',
          leading: 1.2,
          width: ((widths[at] ?? 60) - set.gap) * SURE,
        }),
      ),
    ),
  )
  return heights.reduce((total, value) => total + value + 2 * set.padding + 1, 0) <= height
}

/** Whether a table is still read easily in `width` × `height` px. */
export function tableFits(blocks: readonly Block[], width: number, height: number): boolean {
  const rows = rowsOf(blocks).filter(row => row.length > 0)
  return STEPS.filter(({ size }) => size >= COMFORTABLE).some(set => fits(rows, set, width, height))
}

const TIGHTEST: TableSetting = { size: 18, padding: 2, gap: 8 }
/** Smaller than this a table of many columns and few rows is better read turned round. */
const COMFORTABLE = 20
const MANY_COLUMNS = 6
/** Few columns stand wide apart. */
const TURNED_STEPS = STEPS.map(set => ({ ...set, gap: Math.max(28, set.gap) }))

const turnedRows = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  (rows[0] ?? []).map((_, at) => rows.map(row => row[at] ?? ''))

/** How a table is set, and whether its rows stand as columns, so that many columns become many rows. */
export interface TableShape extends TableSetting {
  readonly turned: boolean
  /** Columns of the table as it is written. */
  readonly columns: number
}

/** The most generous setting at which a table fits in `width` × `height` px; turned where it is small otherwise. */
export function tableOf(blocks: readonly Block[], width: number, height: number): TableShape {
  const rows = rowsOf(blocks).filter(row => row.length > 0)
  const columns = rows[0]?.length ?? 0
  const upright = STEPS.find(set => fits(rows, set, width, height))
  const mayTurn = columns > MANY_COLUMNS && columns > rows.length && (upright?.size ?? 0) < COMFORTABLE
  const turned = mayTurn ? TURNED_STEPS.find(set => fits(turnedRows(rows), set, width, height)) : undefined
  return { ...(turned ?? upright ?? TIGHTEST), turned: turned !== undefined, columns }
}

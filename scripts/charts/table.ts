import type { Block } from './blocks.ts'
import { textHeight, textWidth, widestWord } from './fit.ts'

/** How a table is set; sizes in px. */
export interface TableSetting {
  readonly size: number
  readonly padding: number
  readonly gap: number
}

const STEPS: readonly TableSetting[] = [
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

function fits(rows: readonly (readonly string[])[], set: TableSetting, width: number, height: number): boolean {
  const widths = widthsOf(rows, set, width)
  if (widths.reduce((total, value) => total + value, 0) > width + set.gap) return false
  const heights = rows.map(row =>
    Math.max(
      ...row.map((cell, at) =>
        textHeight(cell, set.size, { face: 'sans', leading: 1.2, width: (widths[at] ?? 60) - set.gap }),
      ),
    ),
  )
  return heights.reduce((total, value) => total + value + 2 * set.padding + 1, 0) <= height
}

/** The most generous setting at which a table fits in `width` × `height` px. */
export function tableSize(blocks: readonly Block[], width: number, height: number): TableSetting {
  const rows = rowsOf(blocks).filter(row => row.length > 0)
  return STEPS.find(set => fits(rows, set, width, height)) ?? STEPS.at(-1) ?? { size: 18, padding: 4, gap: 10 }
}

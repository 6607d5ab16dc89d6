import type { Block } from './blocks.ts'
import type { Room } from './columns.ts'
import { textHeight, widestWord, type Setting } from './fit.ts'

/** How items are set under or beside their heads. Sizes in px. */
export interface Heads {
  /** Side by side, or one under the other with the heads in a column of their own. */
  readonly shape: 'columns' | 'table'
  readonly columns: number
  readonly head: number
  readonly size: number
  /** Over and under each row of a table. */
  readonly padding: number
}

type Step = readonly [head: number, rest: number]

/** Sizes of head and rest, from generous to tight. */
const STEPS: readonly Step[] = [
  [40, 28],
  [38, 26],
  [34, 24],
  [32, 24],
  [30, 22],
  [28, 22],
  [26, 20],
  [24, 20],
  [22, 18],
  [20, 18],
]

/** As styles in layouts/points.vue have it: gaps between columns and rows, over a head, under it. */
const GAPS = { columns: 36, rows: 26, over: 16, under: 8 } as const
/** The heads' column of a table, and from there to the rest. */
const HEAD_COLUMN = { width: 250, gap: 34 } as const
const TABLE_PADDINGS = [14, 10, 7, 4] as const
/** Smaller than this, rows are read better than columns. */
const LEAST_IN_COLUMNS = 22
/** More than these make columns that are too narrow. */
const MOST_COLUMNS = 3

const headSetting = (width: number): Setting => ({ face: 'large', width, leading: 1.12, tracking: -0.01 })
const restSetting = (width: number): Setting => ({ face: 'sans', width, leading: 1.28 })

/** Sets items with their heads so that all of them fit: in columns where the type stays large enough, else as a table. */
export function headsOf(items: readonly Block[], room: Room): Heads {
  const columns = items.length <= MOST_COLUMNS ? items.length : 2
  const side = STEPS.find(step => fitsInColumns(items, columns, step, room))
  const table = STEPS.flatMap(step => TABLE_PADDINGS.map(padding => ({ step, padding }))).find(({ step, padding }) =>
    fitsInTable(items, step, padding, room),
  )
  // Two rows of two are read across and down: a table is clearer where it is no smaller.
  const isClear = items.length <= MOST_COLUMNS && side !== undefined && side[1] >= LEAST_IN_COLUMNS
  if (side && (isClear || !table || side[1] > table.step[1]))
    return { shape: 'columns', columns, head: side[0], size: side[1], padding: 0 }
  const { step, padding } = table ?? { step: STEPS.at(-1)!, padding: TABLE_PADDINGS.at(-1)! }
  return { shape: 'table', columns: 1, head: step[0], size: step[1], padding }
}

/** What an item says behind its head. */
function restOf({ text, head = '' }: Block): string {
  return text.slice(head.length).trim()
}

function fitsInColumns(items: readonly Block[], columns: number, [head, size]: Step, room: Room): boolean {
  const width = (room.width - GAPS.columns * (columns - 1)) / columns
  const heights = items.map(
    item =>
      GAPS.over +
      (item.head ? textHeight(item.head, head, headSetting(width)) + GAPS.under : 0) +
      (restOf(item) ? textHeight(restOf(item), size, restSetting(width)) : 0),
  )
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  const height = rows.reduce((sum, row) => sum + row, 0) + GAPS.rows * (rows.length - 1)
  return areWordsIn(items, [head, size], [width, width]) && height <= room.height
}

function fitsInTable(items: readonly Block[], [head, size]: Step, padding: number, room: Room): boolean {
  const width = room.width - HEAD_COLUMN.width - HEAD_COLUMN.gap
  const height = items.reduce(
    (sum, item) =>
      sum +
      2 * padding +
      1 +
      Math.max(
        textHeight(item.head ?? '', head, headSetting(HEAD_COLUMN.width)),
        textHeight(restOf(item), size, restSetting(width)),
      ),
    0,
  )
  return areWordsIn(items, [head, size], [HEAD_COLUMN.width, width]) && height <= room.height
}

function areWordsIn(items: readonly Block[], [head, size]: Step, [ofHead, ofRest]: readonly [number, number]): boolean {
  return items.every(
    item => widestWord(item.head ?? '', 'large', head) <= ofHead && widestWord(restOf(item), 'sans', size) <= ofRest,
  )
}

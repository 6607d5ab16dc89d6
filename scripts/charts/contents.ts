import { textHeight } from './fit.ts'
import { textWidth } from './text-width.ts'

/** How a list of contents is set; sizes in px. */
export interface ContentsSetting {
  readonly columns: 1 | 2
  readonly rows: number
  readonly size: number
  /** Over and under each entry. */
  readonly padding: number
  /** Whether an entry takes more than a line. */
  readonly broken: boolean
  /** Whether all of it stands within its height. */
  readonly fits: boolean
}

const SIZES = [44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18] as const
/** Few entries stand large, and then as airy. */
const LARGE = { from: 30, least: 11, most: 22 } as const
const LEAST_PADDING = 3
const MOST_PADDING = 14
/** Width of the numbers in em; the same in layouts/contents.vue. */
const NUMBER = 1.8
/** Width in px of an entry by the number of columns. */
const WIDTH = { 1: 860, 2: 410 } as const
/** Fewer entries than this are one column, however large two would set them. */
const FEWEST_IN_TWO = 7
/** More entries than this are two columns, however large one would set them. */
const MOST_IN_ONE = 11

/**
 * Sets the entries in `height` px, in one column or two, whichever sets them larger; in `width` px and one column where
 * something stands beside. A row of two columns is as high as the higher of its entries.
 */
export function contentsOf(entries: readonly string[], height: number, width?: number): ContentsSetting {
  const one = inColumns(entries, height, 1, width ?? WIDTH[1])
  if (width !== undefined) return one
  const two = inColumns(entries, height, 2, WIDTH[2])
  if (entries.length < FEWEST_IN_TWO) return one
  return entries.length <= MOST_IN_ONE && (one.size >= two.size || (two.broken && !one.broken)) ? one : two
}

function inColumns(entries: readonly string[], height: number, columns: 1 | 2, width: number): ContentsSetting {
  const rows = Math.max(1, Math.ceil(entries.length / columns))
  const widthOf = (size: number): number => width - size * NUMBER
  const paddingOf = (size: number): number => {
    const heights = entries.map(entry => textHeight(entry, size, { face: 'bold', width: widthOf(size), leading: 1.2 }))
    let text = 2
    for (let row = 0; row < rows; row += 1)
      text += 1 + Math.max(heights[row] ?? 0, columns === 2 ? (heights[row + rows] ?? 0) : 0)
    return Math.min(size >= LARGE.from ? LARGE.most : MOST_PADDING, Math.floor((height - text) / rows / 2))
  }
  const oneLine = (size: number): boolean => entries.every(entry => textWidth(entry, 'bold', size) <= widthOf(size))
  const fits = (size: number): boolean =>
    paddingOf(size) >= (size >= LARGE.from ? LARGE.least : LEAST_PADDING) && (size < LARGE.from || oneLine(size))
  // An entry on one line is worth a smaller step.
  const size = SIZES.find(each => fits(each) && oneLine(each)) ?? SIZES.find(fits) ?? 18
  return {
    columns,
    rows,
    size,
    padding: Math.max(LEAST_PADDING, paddingOf(size)),
    broken: !oneLine(size),
    fits: fits(size),
  }
}

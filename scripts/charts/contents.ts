import { textHeight, textWidth } from './fit.ts'

/** How a list of contents is set; sizes in px. */
export interface ContentsSetting {
  readonly columns: 1 | 2
  readonly rows: number
  readonly size: number
  readonly padding: number
}

const STEPS = [
  { size: 28, padding: 12 },
  { size: 26, padding: 11 },
  { size: 24, padding: 10 },
  { size: 22, padding: 9 },
  { size: 20, padding: 8 },
  { size: 20, padding: 5 },
  { size: 18, padding: 6 },
  { size: 18, padding: 5 },
  { size: 18, padding: 4 },
  { size: 18, padding: 3 },
] as const
const TWO_FROM = 7

/** Sets the entries in `height` px; rows of both columns are as high as the higher of their entries. */
export function contentsOf(entries: readonly string[], height: number): ContentsSetting {
  const columns = entries.length >= TWO_FROM ? 2 : 1
  const rows = Math.ceil(entries.length / columns)
  const widthOf = (size: number): number => (columns === 2 ? 410 : 860) - size * 2.1
  const oneLine = ({ size }: { readonly size: number }): boolean =>
    entries.every(entry => textWidth(entry, 'bold', size) <= widthOf(size))
  const fits = ({ size, padding }: { readonly size: number; readonly padding: number }): boolean => {
    const width = widthOf(size)
    const heights = entries.map(entry => textHeight(entry, size, { face: 'bold', width, leading: 1.2 }) + 2 * padding + 1)
    let total = 2
    for (let row = 0; row < rows; row += 1) total += Math.max(heights[row] ?? 0, heights[row + rows] ?? 0)
    return total <= height
  }
  // An entry on one line is worth a smaller step.
  const step = STEPS.find(each => fits(each) && oneLine(each)) ?? STEPS.find(fits)
  return { columns, rows, ...(step ?? { size: 18, padding: 3 }) }
}

import type { Block } from './blocks.ts'
import { textsOf } from './blocks.ts'
import { textHeight } from './fit.ts'
import { pageOf, type Page } from './page.ts'

/** How a list of points is set: the page's head, size and padding of the items in px. */
export interface PointsSetting {
  readonly page: Page
  readonly size: number
  readonly padding: number
}

/** From generous to tight; `third` is where the first item may begin. */
const STEPS = [
  { size: 44, padding: 22, third: 184 },
  { size: 40, padding: 19, third: 184 },
  { size: 36, padding: 17, third: 184 },
  { size: 34, padding: 16, third: 184 },
  { size: 32, padding: 15, third: 184 },
  { size: 30, padding: 14, third: 184 },
  { size: 28, padding: 14, third: 184 },
  { size: 26, padding: 13, third: 184 },
  { size: 24, padding: 12, third: 184 },
  { size: 24, padding: 11, third: 140 },
  { size: 22, padding: 10, third: 140 },
  { size: 20, padding: 9, third: 130 },
  { size: 20, padding: 7, third: 120 },
  { size: 18, padding: 7, third: 120 },
  { size: 18, padding: 4, third: 110 },
] as const

/** Sets the items of a slide's list so that all of them fit. */
export function pointsOf(blocks: readonly Block[]): PointsSetting {
  const items = textsOf(blocks, 'li')
  const settings = STEPS.map(({ size, padding, third }) => ({ page: pageOf(blocks, { third }), size, padding }))
  const fits = ({ page, size, padding }: PointsSetting): boolean => {
    const rows = items.map(
      item => textHeight(item, size, { face: 'sans', width: 850, leading: 1.26 }) + 2 * padding + 1,
    )
    return rows.reduce((sum, row) => sum + row, 0) - padding <= page.height
  }
  return settings.find(fits) ?? settings.at(-1) ?? { page: pageOf(blocks), size: 20, padding: 7 }
}

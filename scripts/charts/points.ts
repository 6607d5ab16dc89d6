import type { Block } from './blocks.ts'
import { textsOf } from './blocks.ts'
import { fitSize, textHeight, widestWord, type Setting } from './fit.ts'
import { currentLook } from './look.ts'
import { PAGE, headOf, pageOf, type Page } from './page.ts'

/** How a page of points is drawn. */
export type PointsDrawing =
  /** One under the other, each under its hairline. */
  | 'rows'
  /** Two beside one another under their title. */
  | 'columns'
  /** One alone under its title. */
  | 'single'
  /** The first large, the others under it. */
  | 'lead'
  /** The title on a ground of its own beside the points. */
  | 'split'

/** How a page of points is set: its head, and sizes and padding of the items in px. */
export interface PointsSetting {
  readonly drawing: PointsDrawing
  readonly page: Page
  readonly size: number
  readonly padding: number
  /** The size of the first item where it leads. */
  readonly first: number
}

/** Size and padding of the items, from generous to tight. */
const STEPS = [
  [44, 24],
  [40, 22],
  [38, 20],
  [36, 20],
  [34, 18],
  [32, 16],
  [30, 16],
  [28, 15],
  [26, 14],
  [24, 12],
  [24, 10],
  [22, 9],
  [20, 8],
  [20, 6],
  [18, 6],
  [18, 3],
] as const
const LEADING = 1.26
/** A title that claims is a sentence, and set larger than a heading may be. */
const TITLES = [52, 48, 44, 40, 38, 36, 34]
const TITLE_HEIGHT = 116
const GAP = 40

const LEAD_STEPS = [60, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20]
const LEAD: Setting = { face: 'large', width: 850, leading: 1.12, tracking: -0.012 }
/** The part of the page that the first point may take, and how much larger than the others it is. */
const LEAD_SHARE = 0.6
const LEAD_TO_REST = 1.3
const UNDER_LEAD = 34
/** The first point makes room until the others have this size. */
const LEAST_UNDER_LEAD = 28

/** The measures of title and points of a split page, and the room under what stands above the title, in px. */
const SPLIT = { title: 316, points: 460, gap: 14 } as const
const SPLIT_TITLES = [54, 50, 46, 43, 40, 38, 36, 34, 32, 30, 28, 26, 24]
const KICKER: Setting = { face: 'bold', width: SPLIT.title, leading: 1.1 }
const KICKER_SIZE = 20

const COLUMN = 405
/** Columns of smaller text than this are worse than rows. */
const LEAST_IN_COLUMNS = 26

/** Sets the items of a slide's list so that all of them fit. `kind` is how the slide says that they are set. */
export function pointsOf(blocks: readonly Block[], kind?: unknown, kicker = ''): PointsSetting {
  const items = textsOf(blocks, 'li')
  const { title } = headOf(blocks)
  if (kind === 'split' && title) return splitOf(blocks, items, kicker)
  if (kind === 'lead' && !title && items.length > 1) return leadOf(blocks, items)
  const page = pageOf(blocks, { third: 0, least: GAP, steps: TITLES, tall: TITLE_HEIGHT })
  if (title && items.length === 1) return { ...rowsOf(page, items, PAGE.measure - 10), drawing: 'single' }
  return (title && items.length === 2 && columnsOf(page, items)) || rowsOf(page, items, PAGE.measure - 10)
}

/** The items one under the other, as large as they fit. */
function rowsOf(page: Page, items: readonly string[], width: number, drawing: PointsDrawing = 'rows'): PointsSetting {
  const fits = ([size, padding]: readonly [number, number]): boolean =>
    items.every(item => widestWord(item, 'sans', size) <= width) &&
    heightOf(items, size, width) + items.length * (2 * padding + 1) - padding <= page.height
  const [size, padding] = STEPS.find(fits) ?? STEPS.at(-1)!
  return { drawing, page, size, padding, first: size }
}

function heightOf(items: readonly string[], size: number, width: number): number {
  return items.reduce((sum, item) => sum + textHeight(item, size, { face: 'sans', width, leading: LEADING }), 0)
}

function columnsOf(page: Page, items: readonly string[]): PointsSetting | undefined {
  const fits = ([size, padding]: readonly [number, number]): boolean =>
    items.every(
      item => widestWord(item, 'sans', size) <= COLUMN && heightOf([item], size, COLUMN) + padding <= page.height,
    )
  const [size, padding] = STEPS.slice(3).find(fits) ?? [0, 0]
  return size >= LEAST_IN_COLUMNS ? { drawing: 'columns', page, size, padding, first: size } : undefined
}

/** The first item as large as it goes where the others have room under it. */
function leadOf(blocks: readonly Block[], [first = '', ...rest]: readonly string[]): PointsSetting {
  const page = pageOf(blocks)
  const most = fitSize([first], { ...LEAD, steps: LEAD_STEPS, height: page.height * LEAD_SHARE })
  const settings = LEAD_STEPS.filter(size => size <= most).map(size => {
    const height = page.height - textHeight(first, size, LEAD) - UNDER_LEAD
    return { ...rowsOf({ ...page, height }, rest, PAGE.measure - 10, 'lead'), page, first: size }
  })
  const chosen = settings.find(({ size }) => size >= LEAST_UNDER_LEAD) ?? settings.at(-1)!
  return { ...chosen, size: Math.min(chosen.size, Math.max(18, Math.floor(chosen.first / LEAD_TO_REST))) }
}

/** The title in its column, the items beside it. */
function splitOf(blocks: readonly Block[], items: readonly string[], kicker: string): PointsSetting {
  const above = kicker ? textHeight(kicker, KICKER_SIZE, KICKER) + SPLIT.gap : 0
  const scale = currentLook().title
  const height = PAGE.bottom - PAGE.top
  const page = pageOf(blocks, {
    measure: SPLIT.title,
    third: 0,
    steps: SPLIT_TITLES,
    lines: 9,
    tall: (height - above) / scale,
  })
  return { ...rowsOf({ ...page, height }, items, SPLIT.points, 'split') }
}

import type { Block } from './blocks.ts'
import { textsOf } from './blocks.ts'
import { airOf, LEAST_FILLED } from './columns.ts'
import { fitSize, textHeight, widestWord, type Setting } from './fit.ts'
import { headsOf } from './heads.ts'
import { underKicker } from './kicker.ts'
import { currentLook } from './look.ts'
import { stairOf } from './stair.ts'
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
  /** Beside large numbers. */
  | 'steps'
  /** Treads that rise to the last. */
  | 'stair'
  /** Side by side, each under its head. */
  | 'heads'
  /** One under the other, each beside its head. */
  | 'heads table'
  /** One of several that have a page each, beside its large number. */
  | 'part'

/** How a page of points is set: its head, and sizes and padding of the items in px. */
export interface PointsSetting {
  readonly drawing: PointsDrawing
  readonly page: Page
  readonly size: number
  readonly padding: number
  /** The size of the first item where it leads. */
  readonly first: number
  /** Where the ground of a split page's title ends, and how far its kicker pushes that title down. */
  readonly cut?: number
  /** How much higher each tread of a stair is than the one before. */
  readonly rise?: number
  /** Whether the items fit at that size. */
  readonly fits?: boolean
  readonly above?: number
  /** How many stand side by side under their heads. */
  readonly columns?: number
}

/** Size and padding of the items, from generous to tight. */
const STEPS = [
  [36, 20],
  [32, 16],
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
/** One point alone is larger, but no larger than its title. */
const SINGLE_STEPS = [[40, 24], ...STEPS] as const
const LEADING = 1.26
const GAP = 40

const LEAD_STEPS = [60, 56, 48, 44, 40, 36, 32, 28, 26, 24, 22, 20]
const LEAD: Setting = { face: 'large', width: 850, leading: 1.12, tracking: -0.012 }
/** Heavy type is read in so many lines; smaller than this it does not lead. */
const MOST_LINES_OF_A_LEAD = 4
const LEAST_OF_A_LEAD = 32
/** The part of the page that the first point may take, and how much larger than the others it is. */
const LEAD_SHARE = 0.6
const LEAD_TO_REST = 1.3
const UNDER_LEAD = 34
/** The first point makes room until the others have this size. */
const LEAST_UNDER_LEAD = 28

/** Of a split page: where its ground may end, and the margins around its title and its points. */
const SPLIT = { ends: [412, 490, 572], title: 96, points: 108 } as const
const SPLIT_TITLES = [54, 46, 40, 34, 30, 26, 24]
/** A title and points of these sizes are read equally well: what is smaller against it decides where the page is cut. */
const BALANCED = { title: 46, points: 30 } as const
const MOST_LINES_OF_A_TITLE = 7
/** The column of the numbers of steps. */
const NUMBERS = 92

/** The column of the number of a part. */
const PART_NUMBER = 170
/** Where items under heads begin. */
const HEADS_THIRD = 160
const LEAST_GAP_OVER_HEADS = 30

const COLUMN = 405
/** Columns of smaller text than this are worse than rows. */
const LEAST_IN_COLUMNS = 26
/** One column that ends so much sooner than the other leaves a hole. */
const LEAST_ALIKE = 0.6
/** Where columns and a single point hang, so that they reach to the page's foot. */
const THIRD = 184
/** How much further apart rows stand where the page has room, over and under each. */
const MOST_AIR = 26

/** Sets the items of a slide's list so that all of them fit. `kind` is how the slide says that they are set. */
export function pointsOf(blocks: readonly Block[], kind?: unknown, kicker = ''): PointsSetting {
  const items = textsOf(blocks, 'li')
  const { title } = headOf(blocks)
  if (kind === 'split' && title) return splitOf(blocks, items, kicker)
  if (kind === 'lead' && !title && items.length > 1) return leadOf(blocks, items)
  const page = pageOf(blocks, { headline: true, third: 0, least: GAP })
  if (kind === 'heads' && blocks.some(({ head }) => head)) return underHeads(blocks)
  if (kind === 'part' && items.length === 1) return partOf(blocks, items)
  if (kind === 'steps' && items.length > 1) return rowsOf(page, items, PAGE.measure - 10 - NUMBERS, 'steps')
  const stair = kind === 'stair' && stairOf(items, PAGE.height - page.top)
  if (stair) return { drawing: 'stair', page, first: stair.size, padding: 0, ...stair }
  const hanging = pageOf(blocks, { headline: true, third: THIRD, least: GAP })
  if (title && items.length === 1) return rowsOf(hanging, items, PAGE.measure - 10, 'single', SINGLE_STEPS)
  return (title && items.length === 2 && columnsOf(hanging, items)) || rowsOf(page, items, PAGE.measure - 10)
}

/** Each item under its head, or beside it. */
function underHeads(blocks: readonly Block[]): PointsSetting {
  const page = pageOf(blocks, { headline: true, third: HEADS_THIRD, least: LEAST_GAP_OVER_HEADS })
  const items = blocks.filter(({ tag }) => tag === 'li')
  const { shape, columns, head, size, padding } = headsOf(items, { width: PAGE.measure - 10, height: page.height })
  return { drawing: shape === 'table' ? 'heads table' : 'heads', page, size, padding, first: head, columns }
}

/** One item beside its number, as large as the page lets it. */
function partOf(blocks: readonly Block[], items: readonly string[]): PointsSetting {
  const page = pageOf(blocks, { headline: true, third: THIRD, least: GAP })
  return rowsOf(page, items, PAGE.measure - 10 - PART_NUMBER, 'part', SINGLE_STEPS)
}

/** Points in a column of `width` px beside something else; in rows, or as steps. */
export function pointsBeside(blocks: readonly Block[], kind: unknown, width: number): PointsSetting {
  const items = textsOf(blocks, 'li')
  const page = pageOf(blocks, { headline: true, third: 0, least: GAP })
  const isSteps = kind === 'steps' && items.length > 1
  const steps = items.length === 1 ? SINGLE_STEPS : STEPS
  return rowsOf(page, items, width - (isSteps ? NUMBERS : 10), isSteps ? 'steps' : 'rows', steps)
}

/** The items one under the other, as large as they fit, and as far apart as the page is high. */
function rowsOf(
  page: Page,
  items: readonly string[],
  width: number,
  drawing: PointsDrawing = 'rows',
  steps: readonly (readonly [number, number])[] = STEPS,
): PointsSetting {
  const takes = ([size, padding]: readonly [number, number]): number =>
    heightOf(items, size, width) + items.length * (2 * padding + 1) - padding
  const fits = (step: readonly [number, number]): boolean =>
    items.every(item => widestWord(item, 'sans', step[0]) <= width) && takes(step) <= page.height
  const fitting = steps.find(fits)
  const [size, padding] = fitting ?? steps.at(-1)!
  const left = (page.height - takes([size, padding])) / (2 * items.length - 1)
  return { drawing, page, size, padding: padding + airOf(left, MOST_AIR), first: size, fits: fitting !== undefined }
}

function heightOf(items: readonly string[], size: number, width: number): number {
  return items.reduce((sum, item) => sum + textHeight(item, size, { face: 'sans', width, leading: LEADING }), 0)
}

function columnsOf(page: Page, items: readonly string[]): PointsSetting | undefined {
  const fits = ([size, padding]: readonly [number, number]): boolean =>
    items.every(
      item => widestWord(item, 'sans', size) <= COLUMN && heightOf([item], size, COLUMN) + padding <= page.height,
    )
  const [size, padding] = STEPS.slice(1).find(fits) ?? [0, 0]
  const fills = heightOf(items, size, COLUMN) / items.length >= page.height * LEAST_FILLED
  const heights = items.map(item => heightOf([item], size, COLUMN))
  const areAlike = Math.min(...heights) >= Math.max(...heights) * LEAST_ALIKE
  return size >= LEAST_IN_COLUMNS && fills && areAlike
    ? { drawing: 'columns', page, size, padding, first: size }
    : undefined
}

/** The first item as large as it goes where the others have room under it. */
function leadOf(blocks: readonly Block[], [first = '', ...rest]: readonly string[]): PointsSetting {
  const page = pageOf(blocks)
  const room = { ...LEAD, steps: LEAD_STEPS, height: page.height * LEAD_SHARE }
  const short = fitSize([first], { ...room, lines: MOST_LINES_OF_A_LEAD })
  // More words than four lines hold at a size that leads are as large as the page lets them.
  const most = short >= LEAST_OF_A_LEAD ? short : fitSize([first], room)
  const settings = LEAD_STEPS.filter(size => size <= most).map(size => {
    const height = page.height - textHeight(first, size, LEAD) - UNDER_LEAD
    return { ...rowsOf({ ...page, height }, rest, PAGE.measure - 10, 'lead'), page, first: size }
  })
  const chosen = settings.find(({ size }) => size >= LEAST_UNDER_LEAD) ?? settings.at(-1)!
  return { ...chosen, size: Math.min(chosen.size, Math.max(18, Math.floor(chosen.first / LEAD_TO_REST))) }
}

/** The title in its column, the items beside it: the page is cut where both are as large as they can be. */
function splitOf(blocks: readonly Block[], items: readonly string[], kicker: string): PointsSetting {
  const cuts = SPLIT.ends.map(end => cutAt(end, blocks, items, kicker))
  const worth = ({ page, size }: PointsSetting) =>
    Math.min(page.titleSize / currentLook().title / BALANCED.title, size / BALANCED.points, 1)
  return cuts.reduce((best, cut) => (worth(cut) > worth(best) ? cut : best))
}

function cutAt(end: number, blocks: readonly Block[], items: readonly string[], kicker: string): PointsSetting {
  const measure = end - SPLIT.title
  const height = PAGE.bottom - PAGE.top
  const above = underKicker(kicker, measure)
  const page = pageOf(blocks, {
    measure,
    third: 0,
    steps: SPLIT_TITLES,
    lines: MOST_LINES_OF_A_TITLE,
    tall: (height - above) / currentLook().title,
  })
  const set = rowsOf({ ...page, height }, items, PAGE.width - end - SPLIT.points, 'split')
  return { ...set, cut: end, above }
}

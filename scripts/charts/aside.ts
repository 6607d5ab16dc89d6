import { barsOf } from './bars.ts'
import { changeBarsOf } from './change-bars.ts'
import type { Datum } from './datum.ts'
import { fieldOf } from './field.ts'
import { lineCount } from './fit.ts'
import { textWidth } from './text-width.ts'
import { PAGE } from './page.ts'
import { partsOfWhole } from './parts-of-whole.ts'
import { ringsOf } from './rings.ts'
import type { ShareDrawing } from './share-drawing.ts'
import { tilesOf } from './tiles.ts'
import { wholeShareOf } from './whole.ts'
import { acrossPage, inColumn, isEmpty, type Zone } from './zone.ts'

/** Where what is said of a drawing stands: in a column at its side, across the page under it, or nowhere. Sizes in px. */
export interface Aside {
  readonly place: 'at-side' | 'at-foot' | 'none'
  readonly size: number
  readonly quote: number
  /** Over and under each point. */
  readonly padding: number
  /** How many parts stand beside one another under the drawing. */
  readonly columns: number
  /** What is left for the drawing. */
  readonly width: number
  /** What the aside takes of the page's height. */
  readonly below: number
  /** How high both zones are where they stand side by side. */
  readonly height: number
}

const WIDTH = PAGE.measure
/** Columns beside a drawing, and the room between both, in whose middle the hairline stands. */
const COLUMNS = [284, 330, 376, 422] as const
export const GUTTER = 72
/** Over and under the hairline that parts an aside from the drawing above it. */
const UNDER = { over: 22, rule: 1, air: 16 } as const
/** The part of the page's height that may stand under a drawing; less, in smaller type, where the drawing needs more. */
const MOST_UNDER = [0.42, 0.32, 0.24] as const
/** Text of this size is read as easily as larger text. */
const COMFORTABLE = 24
/** A longer text beside a drawing is a column that nobody reads: the column is wider then, or the text under it. */
const MOST_LINES = 6
/** Smaller than this beside a drawing, it rather stands under it. */
const LEAST_BESIDE = 20

const NONE: Aside = {
  place: 'none',
  size: 0,
  quote: 0,
  padding: 0,
  columns: 1,
  width: WIDTH,
  below: 0,
  height: 0,
}

/**
 * Where a zone stands beside something: in the narrowest column in which it is read easily and that leaves what it stands
 * beside as large as `keeps` says, given the width that is left; across the page under it otherwise.
 */
export function asideOf(zone: Zone, height: number, keeps: (width: number, height: number) => boolean): Aside {
  if (isEmpty(zone)) return NONE
  const beside = besideOf(
    zone,
    height,
    COLUMNS.filter(column => keeps(WIDTH - column - GUTTER, height)),
  )
  if (beside?.fits && beside.aside.size >= LEAST_BESIDE) return beside.aside
  const tries = MOST_UNDER.map(part => underOf(zone, height * part))
  const under = tries.find(({ aside, fits }) => fits && keeps(WIDTH, height - aside.below))
  if (under) return under.aside
  const last = tries.findLast(({ fits }) => fits) ?? tries[0]!
  return beside?.fits || !last.fits ? (beside ?? last).aside : last.aside
}

/** A zone that always stands at the side: what it stands beside takes any width. */
export function asideAtSide(zone: Zone, height: number, sizeAt: (width: number) => number): Aside {
  if (isEmpty(zone)) return NONE
  const worth = ({ aside, fits }: Trial) => (fits ? Math.min(sizeAt(aside.width), aside.size * TEXT_TO_MAIN) : 0)
  return COLUMNS.map(column => besideOf(zone, height, [column])!).reduce((a, b) => (worth(b) > worth(a) ? b : a)).aside
}

/** What stands beside may be smaller by this than what it stands beside, and is read as well. */
const TEXT_TO_MAIN = 1.2

interface Trial {
  readonly aside: Aside
  readonly fits: boolean
}

function besideOf(zone: Zone, height: number, columns: readonly number[]): Trial | undefined {
  const trials = columns.map(column => ({ column, ...inColumn(zone, column, height) }))
  const best =
    trials.find(({ size, fits, column }) => fits && size >= COMFORTABLE && linesIn(zone, column, size) <= MOST_LINES) ??
    trials.findLast(({ size, fits }) => fits && size >= COMFORTABLE) ??
    trials.filter(({ fits }) => fits).sort((a, b) => b.size - a.size)[0] ??
    trials.at(-1)
  if (!best) return undefined
  const { column, size, quote, padding, fits } = best
  const width = WIDTH - column - GUTTER
  return { aside: { ...NONE, place: 'at-side', size, quote, padding, width, height }, fits }
}

/** The most lines that a text of a zone takes in a column. */
function linesIn({ words, items }: Zone, column: number, size: number): number {
  const setting = { face: 'sans', width: column, leading: 1.3 } as const
  return Math.max(0, ...[...words, ...items].map(text => lineCount(text, size, setting)))
}

/** Across the page in at most `height` px. */
function underOf(zone: Zone, height: number): Trial {
  const { size, quote, columns, height: own, fits } = acrossPage(zone, WIDTH, height)
  const below = UNDER.over + UNDER.rule + UNDER.air + own
  return { aside: { ...NONE, place: 'at-foot', size, quote, columns, below: Math.ceil(below) }, fits }
}

/** A number that would lose more of its size beside the words has them under it. */
const LEAST_OF_A_NUMBER = 0.5
/** Figures smaller than this no longer lead the page. */
const LEAST_FIGURE = 52
/** The words of a share have so many times their size for a line, which is about twice as many letters. */
const LETTERS_OF_A_LABEL = 9
/** One that is alone on its page is larger. */
const LEAST_OVER_FIELD = 78

/** The aside of one to six numbers; with `alike` one large number is drawn as a field. */
export function asideOfNumbers(
  zone: Zone,
  data: readonly Datum[],
  height: number,
  alike?: readonly number[],
  draw?: ShareDrawing,
): Aside {
  const whole = tilesOf(data, WIDTH, height).figure
  return asideOf(zone, height, (width, room) => {
    const drawn = changeBarsOf(data, width, room) ?? wholeShareOf(data, width, room, draw) ?? ringsOf(data, width, room)
    const isNarrow = drawn && 'words' in drawn && drawn.words < drawn.label * LETTERS_OF_A_LABEL
    if (drawn) return drawn.figure >= LEAST_FIGURE && drawn.label >= LEAST_BESIDE && !isNarrow
    const field = alike && fieldOf(data, width, room, alike)
    if (field) return field.figure >= LEAST_OVER_FIELD && field.label >= LEAST_BESIDE
    const { figure, label, tiles } = tilesOf(data, width, room)
    const isOneLine = tiles.every(({ amount }) => textWidth(amount.figure, 'display', figure) <= width)
    return isOneLine && label >= 22 && figure >= Math.min(96, whole * LEAST_OF_A_NUMBER)
  })
}

/** Drawings that lose nothing in a narrower room, where the names of their rows are short; in px what they need at least. */
const NARROWEST: Readonly<Record<string, number>> = {
  bar: 400,
  grouped: 430,
  slope: 430,
  pictogram: 430,
  dot: 480,
  line: 480,
}
const LONGEST_NAME = 34
/** Drawings lower than this are a strip. */
const LEAST_HEIGHT = 150

/** The aside of a chart: beside it where it can be narrower, under it otherwise. */
export function asideOfChart(zone: Zone, kind: string, data: readonly Datum[], height: number): Aside {
  const isShort = data.every(({ label }) => label.length <= LONGEST_NAME)
  return asideOf(zone, height, (width, room) => {
    if (width === WIDTH) return room >= LEAST_HEIGHT && acrossFits(kind, data, room)
    if (kind === 'bar') return width >= NARROWEST['bar']! && barsFit(data, width, room)
    return isShort && width >= (NARROWEST[kind] ?? WIDTH)
  })
}

/** Whether a drawing as wide as the page keeps to so much height. */
function acrossFits(kind: string, data: readonly Datum[], room: number): boolean {
  if (kind === 'bar') return barsFit(data, WIDTH, room)
  return kind !== 'share' || partsOfWhole(data, WIDTH, room).height <= room
}

function barsFit(data: readonly Datum[], width: number, room: number): boolean {
  const { size, height, bars } = barsOf(data, width, room)
  return size >= LEAST_BESIDE && height <= room && bars.every(({ lines }) => lines.length <= 3)
}

/** What a page's style has to know of its aside. */
export function asideStyle({ size, quote, padding, columns, width, height }: Aside): Record<string, string> {
  return {
    '--aside-size': `${size}px`,
    '--aside-quote': `${quote}px`,
    '--aside-padding': `${padding}px`,
    '--aside-columns': `${columns}`,
    '--drawing': `${width}px`,
    '--zones': height ? `${height}px` : 'auto',
  }
}

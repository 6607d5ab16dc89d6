import type { Datum } from './datum.ts'
import { fitSize, textHeight, textWidth, type Setting } from './fit.ts'
import { tilesOf } from './tiles.ts'

/** Where what is said of a drawing stands: in a column at its side, under it, or nowhere. Sizes in px. */
export interface Aside {
  readonly place: 'at-side' | 'at-foot' | 'none'
  readonly size: number
  /** What is left for the drawing. */
  readonly width: number
  /** What the aside takes of the page's height. */
  readonly below: number
}

const WIDTH = 860
/** The column beside a drawing, and the room between both, in whose middle the hairline stands. */
const COLUMN = 284
const GUTTER = 72
/** Over and under the hairline that parts an aside from the drawing above it. */
const UNDER = { over: 22, rule: 1, air: 16 } as const
const SETTING = { face: 'sans', leading: 1.3 } as const
const STEPS = [30, 28, 26, 24, 22, 20] as const
const UNDER_STEPS = [26, 24, 22, 20] as const
const MOST_LINES_UNDER = 3
/** A number that would lose more of its size beside the words has them under it. */
const LEAST_OF_A_NUMBER = 0.66

const NONE: Aside = { place: 'none', size: 0, width: WIDTH, below: 0 }

function besideOf(text: string, height: number): Aside {
  const setting: Setting = { ...SETTING, width: COLUMN }
  return {
    place: 'at-side',
    size: fitSize([text], { ...setting, steps: STEPS, height }),
    width: WIDTH - COLUMN - GUTTER,
    below: 0,
  }
}

function underOf(text: string): Aside {
  const setting: Setting = { ...SETTING, width: WIDTH }
  const size = fitSize([text], { ...setting, steps: UNDER_STEPS, height: Infinity, lines: MOST_LINES_UNDER })
  const below = UNDER.over + UNDER.rule + UNDER.air + textHeight(text, size, setting)
  return { place: 'at-foot', size, width: WIDTH, below: Math.ceil(below) }
}

/** The aside of one to four numbers: beside a number that stands alone, under numbers that are drawn or several. */
export function asideOfNumbers(text: string, data: readonly Datum[], height: number): Aside {
  const [datum, second] = data
  if (!text) return NONE
  const isDrawn = datum?.of !== undefined || datum?.before !== undefined
  if (!datum || second || isDrawn) return underOf(text)
  const beside = besideOf(text, height)
  const [narrow, wide] = [tilesOf(data, beside.width, height), tilesOf(data, WIDTH, height)]
  const isOneLine = textWidth(narrow.tiles[0]?.amount.figure ?? '', 'display', narrow.figure) <= beside.width
  return isOneLine && narrow.figure >= wide.figure * LEAST_OF_A_NUMBER ? beside : underOf(text)
}

/** Drawings that lose nothing in a narrower room, where the names of their rows are short. */
const NARROW: ReadonlySet<string> = new Set(['bar', 'grouped', 'slope', 'pictogram', 'dot'])
const LONGEST_NAME = 26

/** The aside of a chart: beside it where it can be narrower, under it otherwise. */
export function asideOfChart(text: string, kind: string, data: readonly Datum[], height: number): Aside {
  if (!text) return NONE
  const isNarrow = NARROW.has(kind) && data.every(({ label }) => label.length <= LONGEST_NAME)
  return isNarrow ? besideOf(text, height) : underOf(text)
}

/** What a page's style has to know of its aside. */
export function asideStyle({ size, width }: Aside): Record<string, string> {
  return { '--aside-size': `${size}px`, '--drawing': `${width}px` }
}

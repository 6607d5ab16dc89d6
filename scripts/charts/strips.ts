import type { Room } from './columns.ts'
import type { Datum } from './datum.ts'
import { textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'
import { isShare } from './reach.ts'
import { tileOf, TRACKING, wordsOfTile, type Tile } from './tiles.ts'
import { stripOf, type Strip } from './whole.ts'

/** A share as a strip whose length is its whole; px of the strip. */
export interface StripRow {
  readonly tile: Tile
  readonly strip: Strip
  /** The number with its qualifier, and where it stands: on the part that is certain, or behind the share. */
  readonly says: string
  readonly x: number
  readonly on: 'share' | 'rest'
}

/** Two to six shares as strips one under the other, each its own whole; sizes in px. */
export interface Strips {
  readonly kind: 'strips'
  /** Where the words stand: over their strip, or in a column beside all strips. */
  readonly words: 'above' | 'left'
  readonly rows: readonly StripRow[]
  readonly thickness: number
  readonly figure: number
  readonly label: number
  /** Width of the words. */
  readonly labels: number
  /** Width of the numbers where they stand in front of words that go on with them: `30% | can write programs`; else 0. */
  readonly figures: number
  /** Between two rows. */
  readonly apart: number
}

const MOST = 6
/** More rows than these have their words beside them. */
const MOST_ABOVE = 3
const LABELS = [30, 28, 26, 24, 22, 20] as const
const LEADING = 1.2
const UNDER = 10
const APART = { above: 30, left: 12 } as const
const LEAST = 38
const THICKEST = 104
const GUTTER = 28
/** Of the width, for words beside strips. */
const COLUMN = 0.45
const PADDING = 16
const FIGURE_OF_STRIP = 0.66
const LARGEST_FIGURE = 66
const LEAST_FIGURE = 22

/**
 * Draws two to six shares as strips, each as long as its own whole. Nothing for what is no share, and where words and
 * strips leave each other no room. `width` and `height` in px.
 */
export function stripsOf(data: readonly Datum[], width: number, height: number): Strips | undefined {
  if (data.length < 2 || data.length > MOST || !data.every(isShare)) return undefined
  const order = data.length <= MOST_ABOVE ? (['above', 'left'] as const) : (['left', 'above'] as const)
  const ways = data.every(goesOn)
    ? [
        ...order.map(words => read(words, data, { width, height })),
        ...order.map(words => WAYS[words](data, { width, height })),
      ]
    : order.map(words => WAYS[words](data, { width, height }))
  return ways.find(set => set !== undefined)
}

/** `of respondents sail daily`: words that go on with their number are read behind it. */
const goesOn = ({ label }: Datum): boolean => /^\p{Ll}/u.test(label)

const wordsOf = (datum: Datum): string => wordsOfTile(tileOf(datum))

/** The words of each row over its strip, as large as leaves the strips thick. */
function above(data: readonly Datum[], { width, height }: Room): Strips | undefined {
  const words = data.map(wordsOf)
  const setting = { face: 'sans', width, leading: LEADING } as const
  const apart = APART.above
  for (const label of LABELS) {
    const taken = words.reduce((sum, text) => sum + textHeight(text, label, setting) + UNDER, 0)
    const thickness = Math.min(THICKEST, Math.floor((height - taken - (data.length - 1) * apart) / data.length))
    if (thickness >= LEAST && words.every(text => widestWord(text, 'sans', label) <= width))
      return drawn('above', data, { width, labels: width, label, thickness, apart })
  }
  return undefined
}

/** The words of each row beside its strip. */
function left(data: readonly Datum[], { width, height }: Room): Strips | undefined {
  const words = data.map(wordsOf)
  const labels = Math.round(width * COLUMN)
  const apart = APART.left
  const each = (height - (data.length - 1) * apart) / data.length
  const setting = { face: 'sans', width: labels, leading: LEADING } as const
  const fits = (size: number) =>
    words.every(text => textHeight(text, size, setting) <= each && widestWord(text, 'sans', size) <= labels)
  const label = LABELS.slice(2).find(fits)
  const thickness = Math.min(THICKEST, Math.floor(each))
  if (label === undefined || thickness < LEAST) return undefined
  return drawn('left', data, { width: width - labels - GUTTER, labels, label, thickness, apart })
}

const WAYS = { above, left } as const

const READ_FIGURES = [66, 60, 54, 48, 44, 40, 36, 32, 28, 26] as const
const AFTER_FIGURE = 24
/** Strips without numbers on them can be thinner. */
const READ = { least: 18, most: 40, ofFigure: 0.5 } as const
/** Of the width beside the numbers, for words with strips beside them. */
const READ_COLUMN = 0.56

/** Numbers in front, their words behind them, the strips under the words or beside them. */
function read(words: Strips['words'], data: readonly Datum[], { width, height }: Room): Strips | undefined {
  const texts = data.map(wordsOf)
  const says = data.map(saysOf)
  const apart = APART[words]
  const each = (height - (data.length - 1) * apart) / data.length
  for (const figure of READ_FIGURES) {
    const figures =
      Math.ceil(Math.max(...says.map(text => textWidth(text, 'display', figure, TRACKING) * 1.02))) + AFTER_FIGURE
    const labels = words === 'above' ? width - figures : Math.round((width - figures) * READ_COLUMN)
    const setting = { face: 'sans', width: labels, leading: LEADING } as const
    const label = LABELS.find(size => {
      if (size > figure) return false
      const tallest = Math.max(...texts.map(text => textHeight(text, size, setting)))
      const room = words === 'above' ? each - tallest - UNDER : each
      const fits = texts.every(text => widestWord(text, 'sans', size) <= labels)
      return fits && figure <= each && tallest <= each && room >= READ.least
    })
    if (label === undefined) continue
    const tallest = Math.max(...texts.map(text => textHeight(text, label, setting)))
    const room = words === 'above' ? each - tallest - UNDER : each
    const thickness = Math.floor(Math.min(READ.most, Math.max(READ.least, figure * READ.ofFigure), room))
    const length = words === 'above' ? labels : width - figures - labels - GUTTER
    const rows = data.map((datum, at): StripRow => {
      const strip = stripOf(datum, length, thickness)
      return { tile: tileOf(datum), strip, says: says[at]!, x: 0, on: 'rest' }
    })
    return { kind: 'strips', words, rows, thickness, figure, label, labels, figures, apart }
  }
  return undefined
}

const saysOf = (datum: Datum): string => {
  const { amount } = tileOf(datum)
  return [amount.before, amount.figure].filter(Boolean).join(' ')
}

interface Sizes {
  readonly width: number
  readonly labels: number
  readonly label: number
  readonly thickness: number
  readonly apart: number
}

/** Numbers as large as each stands on its share or behind it. */
function drawn(words: Strips['words'], data: readonly Datum[], sizes: Sizes): Strips | undefined {
  const { width, thickness, ...rest } = sizes
  const most = Math.min(LARGEST_FIGURE, Math.round(thickness * FIGURE_OF_STRIP))
  for (let figure = most; figure >= LEAST_FIGURE; figure -= 2) {
    const rows = data.flatMap(datum => rowOf(datum, width, thickness, figure) ?? [])
    if (rows.length === data.length) return { kind: 'strips', words, rows, thickness, figure, figures: 0, ...rest }
  }
  return undefined
}

function rowOf(datum: Datum, width: number, thickness: number, figure: number): StripRow | undefined {
  const tile = tileOf(datum)
  const strip = stripOf(datum, width, thickness)
  const says = saysOf(datum)
  const needs = textWidth(says, 'display', figure, TRACKING) * 1.02 + 2 * PADDING
  const end = strip.open ? strip.open.x + strip.open.width : strip.full
  // Few parts are cut apart where a number on them would be struck through.
  if (needs <= firstPart(strip)) return { tile, strip, says, on: 'share', x: PADDING }
  return needs <= width - end ? { tile, strip, says, on: 'rest', x: end + PADDING } : undefined
}

/** The part of a share that a number may stand on: up to where it is cut or no longer certain. */
const firstPart = ({ full, cuts }: Strip): number => Math.min(full, ...cuts)

import type { Room } from './columns.ts'
import { amountOf, type Amount } from './amount.ts'
import type { Datum } from './datum.ts'
import { lineCount, textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'

/** A number tile: the amount, cut for typesetting, what it counts, and when. */
export interface Tile {
  readonly amount: Amount
  readonly label: string
  readonly time: string
  /** What the number was before, and when: the figure is what it became. */
  readonly was?: { readonly figure: string; readonly time: string }
}

/** What is read with a tile's number: what it counts and when, in one line of words. */
export const wordsOfTile = ({ label, time }: Pick<Tile, 'label' | 'time'>): string =>
  [label, time].filter(Boolean).join(' ')

/** How tiles are set, sizes in px: one alone, in rows beside their words, over their words one under the other, or two by two. */
export interface Tiles {
  readonly shape: 'alone' | 'rows' | 'stack' | 'pairs'
  readonly figure: number
  readonly label: number
  readonly padding: number
  /** Width of the labels beside the figures, for rows. */
  readonly labels: number
  /** Width of what qualifies the figures, in front of them, for rows; 0 where nothing does. */
  readonly before: number
  readonly tiles: readonly Tile[]
}

const STEPS = [180, 168, 152, 140, 128, 118, 108, 98, 90, 84, 78, 72, 66, 60, 54, 48, 42, 36] as const
const MANY = 140
/** Of figures, which are the largest type of the deck, in em. */
export const TRACKING = -0.035
const LEAST_LABELS = 210
/** Figures smaller than this are no longer the largest type of the deck: rather set the labels smaller. */
const SMALL = 62
/** Words are only as large as leaves their figure so much larger. */
const FIGURE_TO_LABEL = 3
const WHEN = 25
/** Beside labels smaller than this the date stands on their line. */
const WHEN_BESIDE = 24
const BEFORE = 28
/** Height of a line of figures and capitals, without the room for descenders. */
const FIGURE = 0.86
const PAIR_GAP = 48
/** Between a figure and its words; the same in components/MetricTiles.vue. */
const UNDER_FIGURE = 12
/** How much a figure without a qualifier over it is raised, of its size. */
const RAISED = 0.07
const MOST_LINES = 2

/**
 * The tile of a datum. What follows the figure belongs to the label, before it (`412,000` over `litres of diesel`),
 * unless the label is a sentence that says the amount itself: then it stays with the figure (`83 percent`).
 */
export function tileOf(datum: Datum): Tile {
  if (datum.before !== undefined) return changeOf(datum, datum.before)
  const amount =
    datum.certainty === 'words' || isBetween(datum)
      ? { before: '', figure: datum.says, after: '' }
      : amountOf(datum.says)
  // `12 minutes` of `Extend the session to 12 minutes`: what begins a sentence does not go on with the unit.
  if (amount.after && (datum.label.includes(datum.says) || /^\p{Lu}\p{Ll}/u.test(datum.label))) {
    const figure = `${amount.figure} ${amount.after}`
    return { amount: { ...amount, figure, after: '' }, label: datum.label, time: datum.time ?? '' }
  }
  return { amount, label: [amount.after, datum.label].filter(Boolean).join(' '), time: datum.time ?? '' }
}

/** `between 53% and 61%`: without its first word, large on a page, it would be two numbers. */
const isBetween = ({ says, high }: Datum): boolean =>
  high !== undefined && /^(?:between|zwischen|entre|tra|fra|tussen)\s/iu.test(says)

/** A change keeps the qualifiers with its figures; what follows a figure stands under it, before its date. */
function changeOf({ label, says, time, beforeTime }: Datum, before: string): Tile {
  const cut = (words: string, when = '') => {
    const { before: qualifier, figure, after } = amountOf(words)
    // `11.7초`: a unit that touches its number is a part of it.
    if (after && words.includes(`${figure}${after}`)) return { figure: words, time: when }
    return { figure: [qualifier, figure].filter(Boolean).join(' '), time: [after, when].filter(Boolean).join(' ') }
  }
  const is = cut(says, time)
  return { amount: { before: '', figure: is.figure, after: '' }, label, time: is.time, was: cut(before, beforeTime) }
}

/** Room for the arrow of a change with the air around it, in sizes of the figure. */
const ARROW = 1.1
/** A change takes two figures and an arrow's room; its dates stand under them. */
const figureWidth = (tile: Tile, size: number): number => {
  const width = textWidth(tile.amount.figure, 'display', size, TRACKING)
  if (!tile.was) return width
  const dates = [tile.was.time, tile.time].map(time => textWidth(time, 'sans', 20))
  const was = textWidth(tile.was.figure, 'display', size, TRACKING)
  return Math.max(was, dates[0] ?? 0) + Math.max(width, dates[1] ?? 0) + size * ARROW
}
const datesUnder = (tile: Tile): number => (tile.was && (tile.was.time || tile.time) ? WHEN : 0)
const beforeWidth = (tile: Tile): number => (tile.amount.before ? textWidth(`${tile.amount.before}  `, 'sans', 26) : 0)
/** Qualifiers have a column of their own in front of the figures, which all begin on one line. */
const widestBefore = (tiles: readonly Tile[]): number => Math.max(0, ...tiles.map(beforeWidth))
const labelsBeside = (tiles: readonly Tile[], size: number, width: number): number =>
  width - widestBefore(tiles) - Math.max(0, ...tiles.map(tile => figureWidth(tile, size))) - 36
const before = (tile: Tile): number => (tile.amount.before ? BEFORE : 0)
const labelHeight = (tile: Tile, width: number, label: number): number =>
  tile.was
    ? textHeight(tile.label, label, { face: 'sans', width, leading: 1.2 })
    : label < WHEN_BESIDE
      ? textHeight(`${tile.label} ${tile.time}`, label, { face: 'sans', width, leading: 1.2 })
      : textHeight(tile.label, label, { face: 'sans', width, leading: 1.2 }) + (tile.time ? WHEN : 0)

/** What is tried, from airy to tight: size of the labels, room over and under a tile. All in px. */
interface Trial {
  readonly label: number
  readonly padding: number
}

const TRIALS: readonly Trial[] = [
  { label: 32, padding: 26 },
  { label: 28, padding: 26 },
  { label: 26, padding: 26 },
  { label: 24, padding: 20 },
  { label: 22, padding: 16 },
  { label: 20, padding: 12 },
]

function rowsFit(tiles: readonly Tile[], size: number, { label, padding }: Trial, { width, height }: Room): boolean {
  const labels = labelsBeside(tiles, size, width)
  if (labels < LEAST_LABELS) return false
  const each = height / tiles.length - padding
  return tiles.every(
    tile =>
      size * FIGURE + datesUnder(tile) <= each &&
      labelHeight(tile, labels, label) <= each &&
      widestWord(tile.label, 'sans', label) <= labels,
  )
}

/** A short amount in a script without spaces is not torn from its unit. */
export function staysWhole(figure: string): boolean {
  return figure.length <= 12 && /[\u3040-\u30ff\u3400-\u9fff]/.test(figure)
}

/** Kerning makes a line wider than the sum of its letters. */
const SURE = 0.992

/** Height in px of a tile's number with the room under it; more than any page where it does not fit its width. */
function amountHeight(tile: Tile, size: number, width: number): number {
  if (tile.was) return figureWidth(tile, size) <= width ? size + UNDER_FIGURE + datesUnder(tile) : Infinity
  const { figure } = tile.amount
  const whole = staysWhole(figure)
  if ((whole ? textWidth : widestWord)(figure, 'display', size, TRACKING) > width * SURE) return Infinity
  const lines = whole ? 1 : lineCount(figure, size, { face: 'display', width, leading: 1, tracking: TRACKING })
  if (lines > MOST_LINES) return Infinity
  return (lines - (tile.amount.before ? 0 : RAISED)) * size + UNDER_FIGURE + before(tile)
}

/** Whether tiles beside one another fit: their numbers stand on one line, and so do the first lines of their words. */
function besideFit(tiles: readonly Tile[], size: number, label: number, { width, height }: Room): boolean {
  const amounts = tiles.map(tile => amountHeight(tile, size, width))
  return Math.max(...amounts) + Math.max(...tiles.map(tile => labelHeight(tile, width, label))) <= height
}

/** Amounts that are so much larger over their words than beside them stand over them. */
const LONG = 1.3

const twoByTwo = (tiles: readonly Tile[]): readonly (readonly Tile[])[] =>
  tiles.flatMap((_, at) => (at % 2 === 0 ? [tiles.slice(at, at + 2)] : []))

function alone(tiles: readonly Tile[], { label, padding }: Trial, room: Room): Tiles {
  const figure = STEPS.find(size => besideFit(tiles, size, label, room)) ?? 0
  return { shape: 'alone', figure, label, padding, labels: room.width, before: 0, tiles }
}

function several(tiles: readonly Tile[], trial: Trial, room: Room): Tiles {
  const pair = { height: room.height / Math.ceil(tiles.length / 2) - trial.padding, width: (room.width - PAIR_GAP) / 2 }
  const rows = STEPS.find(size => size <= MANY && rowsFit(tiles, size, trial, room)) ?? 0
  const pairsFit = (size: number) => twoByTwo(tiles).every(two => besideFit(two, size, trial.label, pair))
  const pairs = STEPS.find(size => size <= MANY && pairsFit(size)) ?? 0
  const row = { height: room.height / tiles.length - trial.padding, width: room.width }
  const stackFits = (size: number) => tiles.every(tile => besideFit([tile], size, trial.label, row))
  const stack = tiles.length < 4 ? (STEPS.find(size => size <= MANY && stackFits(size)) ?? 0) : 0
  // Three tiles in pairs leave a hole: only where rows are much smaller.
  const wide = pairs > rows * (tiles.length === 3 ? 1.5 : 1.1) ? 'pairs' : 'rows'
  const figure = wide === 'pairs' ? pairs : rows
  // A long amount (`between two and three million`) needs the width of the page.
  const isLong = stack > figure * LONG
  return {
    shape: isLong ? 'stack' : wide,
    figure: isLong ? stack : figure,
    ...trial,
    labels: room.width,
    before: widestBefore(tiles),
    tiles,
  }
}

/** Sets one to four tiles of equal weight in a room of `width` × `height` px. */
export function tilesOf(data: readonly Datum[], width: number, height: number): Tiles {
  const tiles = data.map(tileOf)
  const set = tiles.length <= 1 ? alone : several
  const trials = TRIALS.map(trial => set(tiles, trial, { width, height }))
  // The last of equals: where nothing fits, the tightest comes nearest.
  const best =
    trials.find(({ figure, label }) => figure >= Math.max(SMALL, label * FIGURE_TO_LABEL)) ??
    trials.find(({ figure }) => figure >= SMALL) ??
    trials.reduce((a, b) => (b.figure >= a.figure ? b : a))
  const figure = Math.max(best.figure, STEPS.at(-1) ?? 36)
  return { ...best, figure, labels: Math.max(LEAST_LABELS, labelsBeside(tiles, figure, width)) }
}

import { amountOf, rateOf } from './amount.ts'
import { stepText } from './counts.ts'
import type { Datum } from './datum.ts'
import { textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'
import { tileOf, TRACKING, wordsOfTile, type Tile } from './tiles.ts'

/** One square of a field, in px from the field's corner. */
export interface FieldCell {
  readonly x: number
  readonly y: number
  /** How much of the square belongs to the number, from its beginning: 1 for all but the last. */
  readonly part: number
  /** Not certain: an outline. */
  readonly isOpen: boolean
  /** The last of about so many: fainter than the others. */
  readonly isFaint?: boolean
}

/** One large number with a field of squares, each of which stands for the same amount. Sizes in px. */
export interface Field {
  /** Whether the field stands beside the number and its words, or under them. */
  readonly place: 'beside' | 'under'
  readonly tile: Tile
  readonly figure: number
  readonly label: number
  /** Width of the number and its words. */
  readonly words: number
  readonly cells: readonly FieldCell[]
  /** Side of a square. */
  readonly square: number
  readonly width: number
  readonly height: number
  /** More than that: where a plus stands after the last square. */
  readonly more: { readonly x: number; readonly y: number } | undefined
  /** How much one square stands for, in the number's unit. */
  readonly step: number
}

/** Up to this many things are drawn one by one; fewer are dots of their own. */
const ONE_EACH = { fewest: 61, most: 200 } as const
/** Squares of a number alone: a power of ten of them is always one that comes to so many. */
const FEWEST = 10
/** Squares of the numbers of one unit in a deck, which have one scale. */
const ALIKE = { fewest: 4, most: 330 } as const
const CURRENCY = /\p{Sc}/u

/** Whether a number is an amount that can be drawn as so many equal parts: no share, no change, no range. */
export function isAmount({ value, high, of, before, certainty, says }: Datum): boolean {
  return (
    value !== undefined &&
    value >= ONE_EACH.fewest &&
    [high, of, before].every(each => each === undefined) &&
    certainty !== 'range' &&
    certainty !== 'words' &&
    !rateOf(amountOf(says).figure)
  )
}

/** What money an amount is in; empty for counts. */
export const currencyOf = (says: string): string => CURRENCY.exec(says)?.[0] ?? ''

/**
 * How much a square stands for: one thing where there are few enough; else the largest power of ten at which `value` is
 * ten squares or more, or, with others of its unit, at which all of them can be seen.
 */
export function fieldStep(value: number, says: string, alike: readonly number[]): number {
  const isMoney = currencyOf(says) !== ''
  if (!isMoney && Number.isInteger(value) && value <= ONE_EACH.most) return 1
  const own = 10 ** Math.floor(Math.log10(value / FEWEST) + 1e-9)
  const all = isMoney ? [...alike, value] : [value]
  const least = Math.min(...all)
  const shared = [own, own / 10, own * 10, own / 100, own * 100]
    .sort((a, b) => b - a)
    .find(step => step > 0 && least / step >= ALIKE.fewest && Math.max(...all) / step <= ALIKE.most)
  return all.length > 1 ? (shared ?? own) : own
}

/** What a square stands for, in the number's language and currency: `$100 million`. */
export function fieldStepText(step: number, says: string, lang: string): string {
  const currency = currencyOf(says)
  const text = stepText(step, lang)
  if (!currency) return text
  return says.trimStart().search(CURRENCY) < says.search(/\d/) ? `${currency}${text}` : `${text}\u00a0${currency}`
}

const GAP = 56
/** Parts of the width that a field may take beside its number. */
const SHARES_OF_WIDTH = [0.5, 0.44, 0.36, 0.28] as const
const LEGEND = 34
const LEAST_WORDS = 200
const MOST_PITCH = 68
const LEAST_PITCH = 13
const COLUMNS = [5, 10, 15, 20, 25, 30, 40, 50] as const
const BETWEEN = 0.16
const FIGURES = [168, 152, 140, 128, 118, 108, 98, 90, 84, 78, 72, 66, 60, 54, 48] as const
const LABELS = [26, 24, 22, 20] as const
const BEFORE = 30
const DESCENT = 0.1

/** The grid with the largest squares for so many in a room. */
function gridFor(count: number, width: number, height: number): { readonly columns: number; readonly pitch: number } {
  return COLUMNS.filter(columns => columns <= Math.max(5, count))
    .map(columns => ({
      columns,
      pitch: Math.min(MOST_PITCH, Math.floor(Math.min(width / columns, height / Math.ceil(count / columns)))),
    }))
    .reduce((best, each) => (each.pitch > best.pitch ? each : best))
}

/** Height of the number and its words in a column; nothing where they are too wide for it. */
function wordsHeight({ tile, figure, label, width }: Words): number | undefined {
  const text = wordsOfTile(tile)
  const isWide = textWidth(tile.amount.figure, 'display', figure, TRACKING) > width * 0.98
  if (isWide || widestWord(text, 'sans', label) > width) return undefined
  const own = figure * (1 + DESCENT) + 16 + (tile.amount.before ? BEFORE : 0)
  return own + textHeight(text, label, { face: 'sans', width, leading: 1.25 })
}

interface Words {
  readonly tile: Tile
  readonly figure: number
  readonly label: number
  readonly width: number
}

interface Trial extends Pick<Field, 'place' | 'figure' | 'label' | 'words'> {
  readonly columns: number
  readonly pitch: number
}

/** Count of the squares, and what the line that states their scale takes under them. */
interface Squares {
  readonly count: number
  readonly legend: number
}

/** The number and its words in a column, the field at their side. */
function besideOf(tile: Tile, { count, legend }: Squares, width: number, height: number): Trial | undefined {
  const trials = SHARES_OF_WIDTH.flatMap(share => {
    const words = width - Math.floor(width * share) - GAP
    const grid = gridFor(count, width - GAP - words, height - legend)
    if (words < LEAST_WORDS || grid.pitch < LEAST_PITCH) return []
    const fits = (figure: number, label: number): boolean =>
      (wordsHeight({ tile, figure, label, width: words }) ?? Infinity) <= height
    const set = sizes().find(([figure, label]) => fits(figure, label))
    const isTall = Math.ceil(count / grid.columns) * grid.pitch >= LEAST_BESIDE
    return set && isTall ? [{ place: 'beside', figure: set[0], label: set[1], words, ...grid } as const] : []
  })
  return trials.sort((a, b) => b.figure - a.figure || b.pitch - a.pitch)[0]
}

/** The number over its words, and the field under both, which takes what they leave. */
function underOf(tile: Tile, { count, legend }: Squares, width: number, height: number): Trial | undefined {
  const words = Math.min(width, MOST_WORDS)
  for (const [figure, label] of sizes()) {
    const taken = wordsHeight({ tile, figure, label, width: words })
    const room = height - (taken ?? Infinity) - legend - OVER
    if (room < LEAST_PITCH) continue
    const grid = gridFor(count, width, room)
    const tall = Math.ceil(count / grid.columns) * grid.pitch
    if (grid.pitch >= LEAST_PITCH && tall >= height * LEAST_TALL)
      return { place: 'under', figure, label, words, ...grid }
  }
  return undefined
}

/** A lower field beside its number is an ornament, in px. */
const LEAST_BESIDE = 110
/** Between the words and the field under them; how wide those are; the part of the room that the field has at least. */
const [OVER, MOST_WORDS, LEAST_TALL] = [26, 780, 0.17] as const
/** A number that is not much smaller for it has its field at its side. */
const NEARLY = 0.85

const sizes = (): readonly (readonly [figure: number, label: number])[] =>
  FIGURES.flatMap(figure => LABELS.map(label => [figure, label] as const))

/**
 * Draws one large amount as a field of equal squares beside it or under it, to a scale that is stated; the last square is
 * as wide as what is left. Nothing where the number is none or the room too small. `alike` are the deck's other numbers
 * in its currency; `width` and `height` in px.
 */
export function fieldOf(
  data: readonly Datum[],
  width: number,
  height: number,
  alike: readonly number[] = [],
): Field | undefined {
  const [datum, ...others] = data
  if (!datum || others.length > 0 || !isAmount(datum)) return undefined
  const { value = 0, says, certainty } = datum
  const step = fieldStep(value, says, alike)
  const tile = tileOf(datum)
  const isMore = certainty === 'at-least'
  const squares = { count: Math.ceil(value / step - 1e-9) + (isMore ? 1 : 0), legend: step > 1 ? LEGEND : 0 }
  const beside = besideOf(tile, squares, width, height)
  const under = underOf(tile, squares, width, height)
  const best = beside && under ? (beside.figure >= under.figure * NEARLY ? beside : under) : (beside ?? under)
  return best && { tile, step, ...drawn(best, squares.count, cellsOf(value / step, certainty), isMore) }
}

/** A field as it is drawn, in its own px. */
function drawn(
  { place, columns, pitch, figure, label, words }: Trial,
  count: number,
  cells: readonly Omit<FieldCell, 'x' | 'y'>[],
  isMore: boolean,
): Omit<Field, 'tile' | 'step'> {
  const gap = Math.max(2, Math.round(pitch * BETWEEN))
  const at = (index: number) => ({ x: (index % columns) * pitch, y: Math.floor(index / columns) * pitch })
  return {
    place,
    figure,
    label,
    words,
    cells: cells.map((cell, index) => ({ ...at(index), ...cell })),
    square: pitch - gap,
    width: Math.min(columns, count) * pitch - gap,
    height: Math.ceil(count / columns) * pitch - gap,
    more: isMore ? at(count - 1) : undefined,
  }
}

function cellsOf(squares: number, certainty: Datum['certainty']): readonly Omit<FieldCell, 'x' | 'y'>[] {
  const count = Math.ceil(squares - 1e-9)
  const isOpen = certainty === 'at-most' || certainty === 'projected'
  return Array.from({ length: count }, (_, index) => ({
    part: Math.min(1, squares - index),
    isOpen,
    ...(certainty === 'about' && index === count - 1 && { isFaint: true }),
  }))
}

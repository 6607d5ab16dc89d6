import type { Room } from './columns.ts'
import { amountOf } from './amount.ts'
import type { Datum } from './datum.ts'
import { fitSize, textHeight, type Setting } from './fit.ts'
import { textWidth } from './text-width.ts'
import { currentLook } from './look.ts'
import { barMarks, type BarMarks } from './marks.ts'
import { cellsOf, hasSquares, isShare, type CellState } from './reach.ts'
import { linear } from './scale.ts'
import { TRACKING } from './tiles.ts'
import { turnOf, type Turn } from './turn.ts'
import { stripOf, type Strip } from './whole.ts'

/** One end of a change: its bar, and its words over it. */
export interface CoverBar {
  readonly bar: BarMarks
  readonly says: string
  readonly when: string
}

/** The number of a cover, drawn; sizes in px. */
export interface CoverNumber {
  /** The number with what qualifies it; empty where bars say it. */
  readonly amount: { readonly before: string; readonly figure: string }
  readonly figure: number
  readonly label: string
  readonly size: number
  /** The drawing stands over the number rather than beside it. */
  readonly over?: boolean
  readonly cells?: { readonly states: readonly CellState[]; readonly side: number; readonly round: boolean }
  readonly ring?: Turn & { readonly side: number }
  readonly strip?: Strip
  readonly bars?: { readonly ends: readonly CoverBar[]; readonly thickness: number; readonly says: number }
}

const CAPTIONS = [20, 18] as const
/** Of the height, for the words at most. */
const WORDS = 0.52
const UNDER = 14
const SIDES = [236, 220, 206, 196, 180, 164, 150, 136, 120] as const
/** From this size on a drawing stands over its number, else beside it. */
const LEAST_OVER = 164
const OVER = 16
const FIGURES = [76, 68, 60, 54, 48, 42] as const
const BESIDE = 18
const STRIP = 56
const WHEN = { size: 18, line: 23 } as const
const BARS = { says: [26, 24, 22, 20], over: 4, apart: 12, thickest: 64, least: 18 } as const

/**
 * The first datum of a cover as a drawing over its words, in the look's manner; nothing where it is no share and no
 * change, or where it does not fit into `width` × `height` px.
 */
export function coverNumberOf(data: readonly Datum[], room: Room): CoverNumber | undefined {
  const [datum] = data
  if (!datum) return undefined
  const setting: Setting = { face: 'sans', width: room.width, leading: 1.3 }
  const most = room.height * WORDS
  const size = fitSize([datum.label], { ...setting, steps: CAPTIONS, height: most })
  const words = datum.label ? textHeight(datum.label, size, setting) : 0
  if (words > most) return undefined
  const left = { width: room.width, height: room.height - words - UNDER }
  const drawn = isShare(datum) ? share(datum, left) : change(datum, left)
  return drawn && { ...drawn, label: datum.label, size }
}

type Drawn = Omit<CoverNumber, 'label' | 'size'>

function share(datum: Datum, { width, height }: Room): Drawn | undefined {
  const { before, figure: says } = amountOf(datum.says)
  const amount = { before, figure: says }
  const wide = (figure: number) => Math.max(textWidth(says, 'display', figure, TRACKING), textWidth(before, 'sans', 18))
  const isBeside = datum.of === 100
  if (!isBeside) {
    const figure = FIGURES.find(each => wide(each) <= width && each + 12 + STRIP + (before ? 24 : 0) <= height)
    return figure === undefined ? undefined : { amount, figure, strip: stripOf(datum, width, STRIP) }
  }
  const tall = (figure: number) => figure * 0.9 + (before ? 24 : 0)
  for (const side of SIDES.filter(each => each >= LEAST_OVER)) {
    const figure = FIGURES.find(each => wide(each) <= width && side + OVER + tall(each) <= height)
    if (figure !== undefined) return { amount, figure, over: true, ...hundredOf(datum, side) }
  }
  for (const side of SIDES.filter(each => each <= height)) {
    const figure = FIGURES.find(each => side + BESIDE + wide(each) * 1.02 <= width)
    if (figure !== undefined) return { amount, figure, ...hundredOf(datum, side) }
  }
  return undefined
}

/** A share as the look draws one. */
function hundredOf(datum: Datum, side: number): Pick<CoverNumber, 'cells' | 'ring'> {
  const { hundred } = currentLook()
  return hundred === 'ring' || !hasSquares(datum)
    ? { ring: { side, ...turnOf(datum) } }
    : { cells: { states: cellsOf(datum), side, round: hundred === 'lamps' } }
}

function change(datum: Datum, { width, height }: Room): Drawn | undefined {
  const { before, beforeValue, beforeTime = '', beforeCertainty, says, value, time = '' } = datum
  if (before === undefined || beforeValue === undefined || value === undefined || datum.high !== undefined)
    return undefined
  const most = Math.max(beforeValue, value)
  if (Math.min(beforeValue, value) < 0 || most === 0) return undefined
  const ends = [
    { says: before, when: beforeTime, value: beforeValue, certainty: beforeCertainty },
    { says, when: time, value, certainty: datum.certainty },
  ]
  const words = BARS.says.find(size => ends.every(end => textWidth(end.says, 'bold', size) <= width))
  const dated = ends.some(({ when }) => when)
  if (words === undefined || ends.some(({ when }) => textWidth(when, 'sans', WHEN.size) > width)) return undefined
  const thickness = Math.min(
    BARS.thickest,
    Math.floor((height - BARS.apart) / 2 - words * 1.25 - (dated ? WHEN.line : 0) - BARS.over),
  )
  if (thickness < BARS.least) return undefined
  const scale = linear([0, most], [0, width - 20])
  const drawn = ends.map(({ value: at, certainty, ...rest }) => {
    const end: Datum = { label: '', says: rest.says, value: at, ...(certainty && { certainty }) }
    return { ...rest, bar: barMarks(end, scale, { center: thickness / 2, thickness }) }
  })
  return { amount: { before: '', figure: '' }, figure: 0, bars: { ends: drawn, thickness, says: words } }
}

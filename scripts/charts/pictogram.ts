import type { Datum } from './datum.ts'
import { fitSize, textHeight, type Setting } from './fit.ts'
import { textWidth } from './text-width.ts'

/** So many of so many, in whole figures; all in px of the picture. */
export interface PictogramRow {
  readonly datum: Datum
  /** Middle of each figure; the first `datum.value` are full. */
  readonly figures: readonly { readonly x: number; readonly y: number; readonly full: boolean }[]
  readonly top: number
  readonly height: number
}

/** The drawing of one or more shares in whole figures. */
export interface Pictogram {
  readonly rows: readonly PictogramRow[]
  readonly radius: number
  /** Of the figures' block, beside which the words stand (`beside`), or under it. */
  readonly width: number
  readonly beside: boolean
  readonly saysSize: number
  readonly labelSize: number
  readonly height: number
}

/** More figures than this are not counted at a glance. */
export const MOST_FIGURES = 20
const PER_LINE = 10
const LARGEST = 46
const SMALLEST = 9
/** Between figures, in radii. */
const PITCH = 2.5

/** Whether a share can be drawn in whole figures: nothing is rounded for it. */
export function isCountable({ value, of, high }: Datum): boolean {
  return (
    value !== undefined &&
    of !== undefined &&
    high === undefined &&
    Number.isInteger(value) &&
    Number.isInteger(of) &&
    of >= 2 &&
    of <= MOST_FIGURES &&
    value >= 0 &&
    value <= of
  )
}

const linesFor = (of: number): number => Math.ceil(of / PER_LINE)
const perLine = (of: number): number => Math.ceil(of / linesFor(of))

/** Draws shares in whole figures. A datum that cannot be counted out has its words only. Sizes in px. */
export function pictogramOf(data: readonly Datum[], width: number, room: number): Pictogram {
  return data.length > 1 ? several(data, width, room) : alone(data, width, room)
}

const ofFor = (datum: Datum): number => (isCountable(datum) ? (datum.of ?? 0) : 0)

function figuresOf(datum: Datum, radius: number, top: number): PictogramRow['figures'] {
  const of = ofFor(datum)
  const line = perLine(of)
  return Array.from({ length: of }, (_, at) => ({
    x: radius + 2 + (at % line) * radius * PITCH,
    y: top + radius + 2 + Math.floor(at / line) * radius * PITCH,
    full: at < (datum.value ?? 0),
  }))
}

const blockWidth = (of: number, radius: number): number =>
  of ? (perLine(of) - 1) * radius * PITCH + 2 * radius + 4 : 0
const blockHeight = (of: number, radius: number): number =>
  of ? (linesFor(of) - 1) * radius * PITCH + 2 * radius + 4 : 0

/** One share: its figures over the page's width, the words under them. */
function alone(data: readonly Datum[], width: number, room: number): Pictogram {
  const [datum] = data
  const of = datum ? ofFor(datum) : 0
  const radius = Math.min(LARGEST, (width - 4) / Math.max(1, PITCH * (perLine(of || 1) - 1) + 2))
  const saysSize =
    [72, 64, 56, 48, 40].find(size => textWidth(datum?.says ?? '', 'display', size, -0.035) <= width) ?? 36
  const setting: Setting = { face: 'sans', width: Math.min(width, 760), leading: 1.28 }
  const left = room - blockHeight(of, radius) - 28 - saysSize * 1.1
  const labelSize = fitSize([datum?.label ?? ''], { ...setting, steps: [26, 24, 22, 20, 18], height: left })
  const height = blockHeight(of, radius)
  const rows = datum ? [{ datum, figures: figuresOf(datum, radius, 0), top: 0, height }] : []
  return { rows, radius, width, beside: false, saysSize, labelSize, height }
}

/** Several shares: a row each, all figures of one size, the words beside them. */
function several(data: readonly Datum[], width: number, room: number): Pictogram {
  const wholes = data.map(datum => ofFor(datum) || 1)
  const each = room / data.length
  const byHeight = (each * 0.72 - 4) / (PITCH * (Math.max(...wholes.map(linesFor)) - 1) + 2)
  // Twelve figures stand in two lines of six, which is less wide than ten in one.
  const byWidth = (width * 0.52 - 4) / (PITCH * (Math.max(...wholes.map(perLine)) - 1) + 2)
  const radius = Math.max(SMALLEST, Math.min(LARGEST / 2, byHeight, byWidth))
  const block = Math.max(...data.map(datum => blockWidth(ofFor(datum), radius)))
  const setting: Setting = { face: 'sans', width: width - block - 40, leading: 1.2 }
  const fits = (size: number) =>
    data.every(({ says, label }) => textHeight(`${says} ${label}`, size, setting) + 4 <= each)
  const labelSize = [26, 24, 22, 20].find(fits) ?? 18
  const rows = data.map((datum, index): PictogramRow => {
    const height = blockHeight(ofFor(datum), radius)
    const top = index * each + Math.max(0, (each - height) / 2)
    return { datum, figures: figuresOf(datum, radius, top), top: index * each, height: each }
  })
  return { rows, radius, width: block, beside: true, saysSize: labelSize, labelSize, height: each * data.length }
}

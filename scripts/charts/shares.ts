import type { Datum } from './datum.ts'
import { lineCount, linesOf, textWidth, widestWord, type Setting } from './fit.ts'

/** One part of a whole, ready to draw; all in px of the picture. */
export interface Share {
  readonly datum: Datum
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
  readonly hue: number
}

/** The drawing of a whole's parts: labels stand under their parts where all of them have the room, in a list otherwise. */
export interface Shares {
  readonly shares: readonly Share[]
  readonly labels: 'under' | 'list'
}

const GAP = 3
const SAYS = 34
const LABEL = 20

/** The whole: 100 where the parts make nearly that (rounding leaves its gap visible), their sum otherwise. */
export function wholeOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0)
  return sum >= 97 && sum <= 100 ? 100 : sum
}

function standsUnder(datum: Datum, width: number): boolean {
  const setting: Setting = { face: 'sans', width: width - 14, leading: 1.2 }
  return (
    textWidth(datum.says, 'bold', SAYS, -0.02) <= width - 14 &&
    widestWord(datum.label, 'sans', LABEL) <= width - 14 &&
    lineCount(datum.label, LABEL, setting) <= 3
  )
}

/** Draws two to five parts of one whole as one bar of `width` px. Parts without a number take no room. */
export function sharesOf(data: readonly Datum[], width: number): Shares {
  const values = data.map(datum => Math.max(0, datum.value ?? 0))
  const whole = wholeOf(values) || 1
  const room = width - GAP * Math.max(0, data.length - 1)
  const order = [...values].map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
  let x = 0
  const shares = data.map((datum, index): Share => {
    const own = ((values[index] ?? 0) / whole) * room
    const share = {
      datum,
      x,
      width: own,
      lines: linesOf(datum.label, LABEL, { face: 'sans', width: own - 14, leading: 1.2 }),
      hue: order.indexOf(index) + 1,
    }
    x += own + GAP
    return share
  })
  return { shares, labels: shares.every(share => standsUnder(share.datum, share.width)) ? 'under' : 'list' }
}

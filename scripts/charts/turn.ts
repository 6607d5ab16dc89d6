import type { Datum } from './datum.ts'
import { reachOf } from './reach.ts'

/** An arc of a share: the part that is certain, as a path, empty for a ceiling, and the part that is not. */
export interface Turn {
  readonly full: string
  readonly open: string
}

/** A ring is drawn in a box of this side. */
export const BOX = 100
export const RADIUS = 41

/** An arc from `from` to `to`, parts of the whole turn from the top on, in the box of a ring. */
function arc(from: number, to: number): string {
  if (to - from <= 0) return ''
  const point = (part: number) => {
    const angle = 2 * Math.PI * part - Math.PI / 2
    return `${round(BOX / 2 + RADIUS * Math.cos(angle))} ${round(BOX / 2 + RADIUS * Math.sin(angle))}`
  }
  const half = (from + to) / 2
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 0 1 ${point(half)}A${RADIUS} ${RADIUS} 0 0 1 ${point(to)}`
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The ring of a share. */
export function turnOf(datum: Datum): Turn {
  const { sure, perhaps } = reachOf(datum)
  return { full: arc(0, sure), open: arc(sure, perhaps) }
}

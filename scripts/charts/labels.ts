import type { Datum } from './datum.ts'
import { textWidth } from './text-width.ts'

/** Where a point's words stand: middle and baseline, in px. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
}

interface Dot {
  readonly datum: Datum
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SIZE = 20
/** Baselines to try, from the point: over it, under it, higher over it. */
const OFFSETS = [-15, 31, -28, 44] as const
const AIR = 4

function boxAt(words: string, x: number, y: number): Box {
  const half = textWidth(words, 'bold', SIZE) / 2 + AIR
  return { left: x - half, right: x + half, top: y - SIZE * 0.75 - AIR, bottom: y + AIR }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A stretch of a line between two points. */
export interface Stretch {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** The stretch runs through the box: looked at every few px. */
function crosses(box: Box, { from, to }: Stretch): boolean {
  for (let step = 0; step <= 40; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / 40
    const y = from.y + ((to.y - from.y) * step) / 40
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true
  }
  return false
}

/** Places words by points, one after the other, clear of lines, of each other and of what is `taken`. */
export function placing(stretches: readonly Stretch[], taken: readonly Box[] = []) {
  const boxes = [...taken]
  return ({ datum, x, y }: Dot): LabelPlace | undefined => {
    for (const offset of OFFSETS) {
      const box = boxAt(datum.says, x, y + offset)
      if (box.top < 0 || stretches.some(stretch => crosses(box, stretch))) continue
      if (boxes.some(other => overlap(box, other))) continue
      boxes.push(box)
      return { x, y: y + offset }
    }
    return undefined
  }
}

/**
 * Places for the words of a line's points, all but the last, whose words stand at the line's end: clear of the line and
 * of each other, and over `floor`, under which the dates stand; nothing for a point without room.
 */
export function placeLabels(
  dots: readonly Dot[],
  right: number,
  floor = Infinity,
): readonly (LabelPlace | undefined)[] {
  const last = dots.at(-1)
  const end = last ? [{ left: right + 4, right: right + 400, top: last.y - 14, bottom: last.y + 14 }] : []
  const stretches = dots.slice(1).map((to, index) => ({ from: dots[index] ?? to, to }))
  const dates: Box = { left: -Infinity, right: Infinity, top: floor, bottom: Infinity }
  const place = placing(stretches, [...end, dates])
  return dots.map((dot, at) => {
    const x = Math.max(dot.x, textWidth(dot.datum.says, 'bold', SIZE) / 2)
    return at === dots.length - 1 ? undefined : place({ ...dot, x })
  })
}

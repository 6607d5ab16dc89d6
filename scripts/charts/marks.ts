import type { Datum } from './datum.ts'
import { hatch } from './scale.ts'

/** How far an open end reaches, in px. */
export const CHEVRON = 14

/** An open end, at `x`, to the right (`way` 1) or the left (-1). All in px. */
export function chevronAt(x: number, center: number, thickness: number, way: 1 | -1 = 1): string {
  const half = thickness / 2
  return `M${x} ${center - half}L${x + way * CHEVRON} ${center}L${x} ${center + half}`
}

/** A bar's place and marks, in px of the picture. */
export interface BarMarks {
  readonly center: number
  /** The part that is certain. */
  readonly x: number
  readonly width: number
  readonly thickness: number
  /** Strokes of the part that is not certain: a range's upper part, a ceiling, a forecast. */
  readonly hatched: string
  readonly hatchedBox: { readonly x: number; readonly width: number } | undefined
  /** The open end of a floor. */
  readonly chevron: string
  /** The end that lies farthest to the right and to the left, open ends included. */
  readonly end: number
  readonly start: number
}

const between = (from: number, to: number) => ({ x: Math.min(from, to), width: Math.abs(to - from) })

/** The marks of a datum as a bar from zero: what is not certain is never drawn full. */
export function barMarks(
  datum: Datum,
  scale: (value: number) => number,
  { center, thickness }: { readonly center: number; readonly thickness: number },
): BarMarks {
  const zero = scale(0)
  const value = scale(datum.value ?? 0)
  const top = datum.high === undefined ? value : scale(datum.high)
  const unsure = datum.certainty === 'at-most' || datum.certainty === 'projected'
  const hatchedBox = unsure ? between(zero, value) : datum.high === undefined ? undefined : between(value, top)
  const way = value < zero ? -1 : 1
  const open = datum.certainty === 'at-least' && datum.value !== undefined
  const reach = open ? CHEVRON + 3 : 0
  return {
    center,
    thickness,
    ...(unsure ? { x: Math.min(zero, value), width: 0 } : between(zero, value)),
    hatched: hatchedBox ? hatch(hatchedBox.x, center - thickness / 2, hatchedBox.width, thickness) : '',
    hatchedBox,
    chevron: open ? chevronAt(value + 3 * way, center, thickness, way) : '',
    end: Math.max(zero, value, top) + (way > 0 ? reach : 0),
    start: Math.min(zero, value, top) - (way < 0 ? reach : 0),
  }
}

/** Forms of a point that tell series apart without colour, in order. */
const SHAPES = ['circle', 'square', 'diamond', 'triangle'] as const

/** The outline of a series' point: circle, square, diamond or triangle, `radius` px around its middle. */
export function pointShape(series: number, x: number, y: number, radius: number): string {
  const shape = SHAPES[series % SHAPES.length]
  const near = radius * 0.88
  const far = radius * 1.25
  if (shape === 'square') return `M${x - near} ${y - near}h${2 * near}v${2 * near}h${-2 * near}Z`
  if (shape === 'diamond') return `M${x} ${y - far}L${x + far} ${y}L${x} ${y + far}L${x - far} ${y}Z`
  if (shape === 'triangle') return `M${x} ${y - far}L${x + far} ${y + near}L${x - far} ${y + near}Z`
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}

/** A point that is not certain is an outline: a ceiling, a forecast. */
export function isOpenPoint({ certainty }: Datum): boolean {
  return certainty === 'at-most' || certainty === 'projected'
}

/** Over or under a point, where it may lie higher (a floor) or lower (a ceiling); empty otherwise. */
export function pointDoubt({ certainty }: Datum, x: number, y: number): string {
  if (certainty === 'at-least') return `M${x - 7} ${y - 10}L${x} ${y - 17}L${x + 7} ${y - 10}`
  return certainty === 'at-most' ? `M${x - 7} ${y + 10}L${x} ${y + 17}L${x + 7} ${y + 10}` : ''
}

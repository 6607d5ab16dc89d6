import type { Datum } from './datum.ts'

/** A part of the whole as it is drawn: surely in it, perhaps in it, not in it. */
export type CellState = 'full' | 'open' | 'empty'

const HUNDRED = 100

/** Whether a number is a share whose whole is known, and no more than it. */
export function isShare({ value, of, high, before, certainty }: Datum): boolean {
  const plain = high === undefined && before === undefined && certainty !== 'range' && certainty !== 'words'
  return plain && value !== undefined && of !== undefined && value > 0 && value <= of
}

/**
 * Up to where a share of `value` is certain, and up to where perhaps, in the unit of `value`: an approximate one leaves
 * `doubt` about its end open, of a ceiling nothing is certain.
 */
function reachWith(
  value: number,
  certainty: Datum['certainty'],
  doubt: number,
): { readonly sure: number; readonly perhaps: number } {
  if (certainty === 'at-most' || certainty === 'projected') return { sure: 0, perhaps: value }
  if (certainty === 'about') return { sure: value - doubt, perhaps: value }
  return { sure: value, perhaps: certainty === 'at-least' ? value + doubt : value }
}

/**
 * The squares of a hundred, whole ones only. An approximate share ends in an open square: its last one (`about`), or
 * the next after it (`over`); of a ceiling none is certain.
 */
export function cellsOf({ value = 0, certainty }: Datum): readonly CellState[] {
  const { sure, perhaps } = reachWith(value, certainty, 1)
  return Array.from({ length: HUNDRED }, (_, at) => (at < sure ? 'full' : at < perhaps ? 'open' : 'empty'))
}

/** Of the whole, how much about its end an approximate share leaves open. */
const DOUBT = 0.03

/** The same as parts of the whole, which is not left. */
export function reachOf({ value = 0, of = 1, certainty }: Datum): ReturnType<typeof reachWith> {
  const { sure, perhaps } = reachWith(value / of, certainty, DOUBT)
  return { sure: Math.max(0, sure), perhaps: Math.min(1, perhaps) }
}

/** Whether a share comes out in whole squares of a hundred. */
export const hasSquares = (datum: Datum): boolean =>
  isShare(datum) && datum.of === HUNDRED && Number.isInteger(datum.value)

import type { Widths } from './faces/widths.ts'
import { currentLook } from './look.ts'

/** The parts that a face plays on a page; which typeface plays it, the look says. */
export type Face = 'sans' | 'bold' | 'large' | 'display' | 'serif' | 'label' | 'mono'

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/
const FIRST_WIDE = '\u1100'
const UNKNOWN = 65
const MONO = 60
/** Stands for a letter of code inside a text, which is set in another face and is not broken: a private character. */
export const CODE_LETTER = '\ue000'
/** Size of code against the text that it stands in; see styles/type.css. */
const CODE = 0.88

const tables = new WeakMap<Widths, ReadonlyMap<string, number>>()

function tableOf(widths: Widths): ReadonlyMap<string, number> {
  const known = tables.get(widths)
  if (known) return known
  const table = new Map<string, number>()
  for (const [width, characters] of Object.entries(widths))
    for (const character of characters) table.set(character, Number(width))
  tables.set(widths, table)
  return table
}

/** Width of one character in em. Full-width scripts count one em, unknown letters an ample 0.65. */
export function advance(character: string, face: Face): number {
  if (character >= FIRST_WIDE && WIDE.test(character)) return 1
  if (character === CODE_LETTER) return (MONO / 100) * CODE
  const { faces, ample } = currentLook()
  const widths = face === 'mono' ? undefined : faces[face]
  if (!widths) return MONO / 100
  const table = tableOf(widths)
  const width = table.get(character) ?? table.get(character.normalize('NFKD')[0] ?? '') ?? UNKNOWN
  return (width / 100) * (ample[face] ?? 1)
}

import * as noto from './faces/noto-sans.ts'
import type { Widths } from './faces/widths.ts'
import { currentLook } from './look.ts'

/** The parts that a face plays on a page; which typeface plays it, the look says. */
export type Face = 'sans' | 'bold' | 'large' | 'display' | 'serif' | 'label' | 'mono'

/** Full-width forms, kana and Han, of which there are some beyond U+FFFF. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u
const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/
const PICTURE = /[\u2600-\u27bf\u{1f000}-\u{1f3fa}\u{1f400}-\u{1faff}]/u
/** What is drawn on, or with, the character before it. */
const WITHOUT_WIDTH = /[\u0300-\u036f\u0591-\u05bd\u064b-\u0652\u200b-\u200f]|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/u
const FIRST_OTHER = '\u0300'
/** Widths in em of letters and signs of Noto, which the looks' own fonts do not have; see setup/fallback-faces.mjs. */
const [WIDE_EM, HANGUL_EM, PICTURE_EM] = [1, 0.92, 1.27]
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

/** Width of one character in em; unknown letters count an ample 0.65. */
export function advance(character: string, face: Face): number {
  if (character === CODE_LETTER) return (MONO / 100) * CODE
  const { faces, ample, heavy } = currentLook()
  const widths = face === 'mono' ? undefined : faces[face]
  const own = widths && tableOf(widths).get(character)
  const other =
    own === undefined && character >= FIRST_OTHER ? otherAdvance(character, heavy.includes(face)) : undefined
  if (other !== undefined) return other
  if (!widths) return MONO / 100
  const width = own ?? tableOf(widths).get(character.normalize('NFKD')[0] ?? '') ?? UNKNOWN
  return (width / 100) * (ample[face] ?? 1)
}

/** Width in em of a character that comes from the fallback's faces, as far as it is known. */
function otherAdvance(character: string, isHeavy: boolean): number | undefined {
  if (HANGUL.test(character)) return HANGUL_EM
  if (WIDE.test(character)) return WIDE_EM
  if (PICTURE.test(character)) return PICTURE_EM
  if (WITHOUT_WIDTH.test(character)) return 0
  const table = tableOf(isHeavy ? noto.BOLD : noto.REGULAR)
  const width = table.get(character) ?? table.get(character.normalize('NFKD')[0] ?? '')
  return width === undefined ? undefined : width / 100
}

import { advance, type Face } from './advance.ts'
import { currentLook } from './look.ts'

/** Of one face and tracking at most so many texts are remembered. */
const MOST_TEXTS = 20_000

let look = currentLook()
let known = new Map<string, Map<string, number>>()

/** Widths in em by text: one page tries the same words at many sizes and measures. They hold for one look alone. */
function widthsOf(face: Face, tracking: number): Map<string, number> {
  if (look !== currentLook()) {
    look = currentLook()
    known = new Map()
  }
  const key = `${face} ${tracking}`
  const widths = known.get(key)
  if (widths && widths.size < MOST_TEXTS) return widths
  const none = new Map<string, number>()
  known.set(key, none)
  return none
}

/** Width in em of a text on one line, at any size. Titles are set as tight as the look has it, their words a little apart. */
export function emWidth(text: string, face: Face, tracking = 0): number {
  const widths = widthsOf(face, tracking)
  const before = widths.get(text)
  if (before !== undefined) return before
  const { tight, wordSpace } = currentLook()
  const [between, apart] = face === 'display' ? [tracking * tight, wordSpace] : [tracking, 0]
  let width = 0
  for (const character of text.replaceAll('\u2011', '-'))
    width += advance(character, face) + between + (character === ' ' ? apart : 0)
  widths.set(text, width)
  return width
}

/** Width in px of a text on one line. */
export function textWidth(text: string, face: Face, size: number, tracking = 0): number {
  return emWidth(text, face, tracking) * size
}

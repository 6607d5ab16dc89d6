import { lineCount, textHeight, widestWord, type Setting } from './fit.ts'
import { textWidth } from './text-width.ts'

/** How the parts of an enumeration are set: side by side under hairlines, or one under the other. Sizes in px. */
export interface Parts {
  readonly shape: 'columns' | 'rows'
  readonly size: number
  /** Over and under each row. */
  readonly padding: number
}

/** The room for the parts in px. */
export interface Room {
  readonly width: number
  readonly height: number
}

const COLUMN_GAP = 28
const LEADING = 1.2
const TRACKING = -0.01
/** Kerning makes a line wider or narrower than the sum of its letters. */
const SURE = 0.985
const STEPS = [48, 44, 40, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18] as const
const ROW_STEPS = STEPS.slice(2)
const ROW_PADDINGS = [13, 10, 7, 5] as const
/** How much further apart rows stand where the room is higher than they are, over and under each. */
const MOST_ROW_AIR = 16
/** More lines than these read badly in a column of large type. */
const LARGE = [
  { size: 36, lines: 4 },
  { size: 30, lines: 6 },
  { size: 26, lines: 8 },
] as const

const settingOf = (face: Setting['face'], width: number): Setting => ({
  face,
  width,
  leading: LEADING,
  tracking: TRACKING,
})

/** The largest size in px at which parts stand side by side in a room; nothing where they do not fit. */
export function columnSize(parts: readonly string[], room: Room, face: Setting['face']): number | undefined {
  const count = Math.max(1, parts.length)
  const setting = settingOf(face, (room.width - COLUMN_GAP * (count - 1)) / count)
  const fits =
    (size: number) =>
    (part: string): boolean =>
      widestWord(part, face, size, TRACKING) <= setting.width &&
      textHeight(part, size, setting) <= room.height &&
      LARGE.every(large => size < large.size || lineCount(part, size, setting) <= large.lines)
  return STEPS.find(size => parts.every(fits(size)))
}

/** Height in px of parts side by side. */
export function columnsHeight(parts: readonly string[], size: number, width: number, face: Setting['face']): number {
  const count = Math.max(1, parts.length)
  const setting = settingOf(face, (width - COLUMN_GAP * (count - 1)) / count)
  return Math.max(0, ...parts.map(part => textHeight(part, size, setting)))
}

function meanHeight(parts: readonly string[], size: number, width: number, face: Setting['face']): number {
  const setting = settingOf(face, (width - COLUMN_GAP * (parts.length - 1)) / parts.length)
  return parts.reduce((sum, part) => sum + textHeight(part, size, setting), 0) / parts.length
}

const LINE_STEPS = [84, 76, 68, 60, 54, 48, 44, 40, 36, 32, 30] as const
const LINE_PADDINGS = { least: 8, most: 26 } as const

/** Parts of few words as lines across the page, large enough to fill it; nothing where one of them does not fit a line. */
export function linesOfParts(parts: readonly string[], room: Room, face: Setting['face']): Parts | undefined {
  const paddingOf = (size: number): number => ((room.height - 2) / parts.length - size * LEADING - 1) / 2
  const size = LINE_STEPS.find(
    step =>
      paddingOf(step) >= LINE_PADDINGS.least &&
      parts.every(part => textWidth(part, face, step, TRACKING) <= room.width * SURE),
  )
  if (size === undefined) return undefined
  return { shape: 'rows', size, padding: Math.floor(Math.min(LINE_PADDINGS.most, paddingOf(size))) }
}

/** Lines of this size are read at a glance, however large columns would be. */
const LARGE_LINES = 40
/** A size at which parts stand well side by side. */
const COMFORTABLE = 24
/** Columns that end sooner leave the lower half of the page empty: rows fill it. */
export const LEAST_FILLED = 0.55
/** Rows that are set this much larger are read more easily than columns. */
const LARGER = 1.2

/** More parts side by side than these hold a few letters each: text has a word or two a line there. */
const MOST_COLUMNS_OF_TEXT = 3
const LETTERS_OF_A_COLUMN = 24
const longestOf = (parts: readonly string[]): number => Math.max(0, ...parts.map(part => part.length))

/** Sets parts as lines where they are short, in columns of equal width, or in rows where columns would make the type small. */
export function partsOf(parts: readonly string[], room: Room, face: Setting['face']): Parts {
  const lines = linesOfParts(parts, room, face)
  const size = columnSize(parts, room, face) ?? 0
  if (lines && (lines.size >= LARGE_LINES || lines.size >= size)) return lines
  const rows = rowsOf(parts, room, face)
  const fills = meanHeight(parts, size, room.width, face) >= room.height * LEAST_FILLED || rows.size < COMFORTABLE
  if (parts.length > MOST_COLUMNS_OF_TEXT && longestOf(parts) > LETTERS_OF_A_COLUMN && rows.fits) return rows
  const stands = size >= COMFORTABLE && size * LARGER >= rows.size && fills
  return stands || (size > rows.size && fills) || (size === rows.size && !rows.fits)
    ? { shape: 'columns', size, padding: 0 }
    : rows
}

/** Sets parts in ruled rows. */
export function rowsOf(
  parts: readonly string[],
  room: Room,
  face: Setting['face'],
): Parts & { readonly fits: boolean } {
  for (const size of ROW_STEPS) {
    const paddings = ROW_PADDINGS.slice(0, size >= 22 ? -1 : undefined)
    const padding = paddings.find(each => rowsHeight(parts, size, each, room.width, face) <= room.height)
    if (padding === undefined) continue
    const left = (room.height - rowsHeight(parts, size, padding, room.width, face)) / (2 * parts.length)
    return { shape: 'rows', size, padding: padding + airOf(left, MOST_ROW_AIR), fits: true }
  }
  return { shape: 'rows', size: 18, padding: ROW_PADDINGS.at(-1) ?? 5, fits: false }
}

/** Of the room that is left for each, in whole px what rows are set further apart, at most `most`. */
export const airOf = (left: number, most: number): number => Math.max(0, Math.min(most, Math.floor(left)))

/** Height in px of parts in ruled rows. */
export function rowsHeight(
  parts: readonly string[],
  size: number,
  padding: number,
  width: number,
  face: Setting['face'],
): number {
  const setting = settingOf(face, width)
  return parts.reduce((sum, part) => sum + 2 * padding + 1 + textHeight(part, size, setting), 2)
}

/** Parts of many words are set in the text face: the large one is for what can be read at a glance. */
export function partFace(parts: readonly string[], quoted: boolean): Setting['face'] {
  if (quoted) return 'serif'
  return longestOf(parts) > 44 ? 'sans' : 'large'
}

import { fitSize, textHeight, type Setting } from './fit.ts'

/** How the parts of an enumeration are set: side by side under hairlines, or one under the other. Sizes in px. */
export interface Parts {
  readonly shape: 'columns' | 'rows'
  readonly size: number
}

/** The room for the parts in px. */
export interface Room {
  readonly width: number
  readonly height: number
}

export const COLUMN_GAP = 28
const ROW_PADDING = 27
const STEPS = [34, 32, 30, 28, 26, 24, 22, 20, 18] as const

const column = (count: number, width: number): number => (width - COLUMN_GAP * (count - 1)) / count

function columnSize(parts: readonly string[], room: Room, setting: Setting): number | undefined {
  const fits = (size: number): boolean =>
    parts.every(part => fitSize([part], { ...setting, steps: [size, 0], height: room.height }) === size)
  return STEPS.find(fits)
}

/** Sets parts in columns of equal width, or in rows where columns would make the type small. */
export function partsOf(parts: readonly string[], room: Room, face: Setting['face']): Parts {
  const setting: Setting = { face, leading: 1.2, tracking: -0.01, width: column(Math.max(1, parts.length), room.width) }
  const size = columnSize(parts, room, setting)
  if (size !== undefined && size >= 22) return { shape: 'columns', size }
  return { shape: 'rows', size: rowSize(parts, room, face) }
}

/** The size in px at which parts fit in ruled rows. */
export function rowSize(parts: readonly string[], room: Room, face: Setting['face']): number {
  const fitting = { face, leading: 1.2, tracking: -0.01, width: room.width, height: room.height - ROW_PADDING }
  return fitSize(parts, { ...fitting, steps: STEPS }, ROW_PADDING)
}

/** Height in px of parts in ruled rows. */
export function rowsHeight(parts: readonly string[], size: number, width: number, face: Setting['face']): number {
  const setting: Setting = { face, leading: 1.2, tracking: -0.01, width }
  return parts.reduce((sum, part) => sum + ROW_PADDING + textHeight(part, size, setting), 0)
}

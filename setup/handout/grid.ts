import type { PerPage, Sheet } from '../../scripts/model/view.ts'
import type { Size } from './paper.ts'
import { roomOf } from './paper.ts'

/** Between two slides, and between a slide and what stands beside it. Millimetres. */
export const GAP = 8

/** The line under a picture that carries the slide's number. Millimetres. */
export const CAPTION = 5

/** How many slides stand side by side on a sheet, and how many under one another. */
export interface Grid {
  readonly columns: number
  readonly rows: number
}

const GRIDS: Readonly<Record<'portrait' | 'landscape', Readonly<Record<PerPage, Grid>>>> = {
  portrait: {
    1: { columns: 1, rows: 1 },
    2: { columns: 1, rows: 2 },
    3: { columns: 1, rows: 3 },
    4: { columns: 2, rows: 2 },
    6: { columns: 2, rows: 3 },
    9: { columns: 3, rows: 3 },
  },
  landscape: {
    1: { columns: 1, rows: 1 },
    2: { columns: 2, rows: 1 },
    3: { columns: 3, rows: 1 },
    4: { columns: 2, rows: 2 },
    6: { columns: 3, rows: 2 },
    9: { columns: 3, rows: 3 },
  },
}

/** The grid on which slides stand with lines. */
export function gridOf({ perPage, landscape }: Sheet): Grid {
  return GRIDS[landscape ? 'landscape' : 'portrait'][perPage]
}

/** The grid on which slides alone are largest: the usual one or, for four, one under another. */
export function gridAlone(sheet: Sheet, aspect: number): Grid {
  const grids = sheet.perPage === 4 ? [{ columns: 1, rows: 4 }, gridOf(sheet)] : [gridOf(sheet)]
  const widthOn = (grid: Grid) => aloneIn(cellOf(sheet, grid), aspect).picture.width
  return grids.toSorted((a, b) => widthOn(b) - widthOn(a))[0]!
}

/** What one slide of a grid gets of the sheet, gaps taken off. */
export function cellOf(sheet: Sheet, { columns, rows }: Grid = gridOf(sheet)): Size {
  const { width, height } = roomOf(sheet)
  return { width: (width - (columns - 1) * GAP) / columns, height: (height - (rows - 1) * GAP) / rows }
}

/** Where a slide's picture stands in its cell, and the space that is left for what goes with it. */
export interface Cell {
  readonly placing: 'below' | 'beside' | 'alone'
  readonly picture: Size
  /** Millimetres; nothing where the slide stands alone. */
  readonly space: Size
}

/** A slide alone in its cell, as large as it can be. `aspect` is its width by its height. */
export function aloneIn(cell: Size, aspect: number): Cell {
  const width = Math.min(cell.width, (cell.height - CAPTION) * aspect)
  return { placing: 'alone', picture: { width, height: width / aspect }, space: { width: 0, height: 0 } }
}

/** Room for lines under a picture: for three in a narrow cell, for five in one as wide as the sheet. Millimetres. */
const leastBelow = (cell: Size) => (cell.width > 150 ? 36 : 21)

/** How much smaller than its cell a picture may be to have lines under it. */
const LEAST_SHARE = 0.8

/** Nobody writes on lines that are much shorter. Millimetres. */
const LINE_WIDTH = 70

/**
 * A slide with room to write: above lines as wide as its cell where there is height for them, else beside them, as
 * large as 70 mm of line (or, in a narrow cell, two fifths of it) let it be.
 */
export function withLines(cell: Size, aspect: number): Cell {
  const width = Math.min(cell.width, (cell.height - CAPTION - leastBelow(cell)) * aspect)
  if (width < cell.width * LEAST_SHARE) return withLinesBeside(cell, aspect)
  const picture = { width, height: width / aspect }
  return {
    placing: 'below',
    picture,
    space: { width: cell.width, height: cell.height - CAPTION - picture.height },
  }
}

function withLinesBeside(cell: Size, aspect: number): Cell {
  const gap = GAP * Math.min(1, cell.width / 160)
  const lines = Math.min(LINE_WIDTH, (cell.width - gap) * 0.42)
  const width = Math.min(cell.width - gap - lines, (cell.height - CAPTION) * aspect)
  return {
    placing: 'beside',
    picture: { width, height: width / aspect },
    space: { width: cell.width - gap - width, height: cell.height },
  }
}

/** Lines to write on. Millimetres. */
export interface Ruling {
  readonly count: number
  readonly pitch: number
}

/** The pitch of ruled paper for handwriting. Millimetres. */
const PITCH = { least: 7, usual: 7.5, most: 8 } as const

/**
 * Lines that fill a height, the last one at its end. The pitch is 7 to 8 mm; where no whole number of lines gives such
 * a pitch, what is over is added above the first.
 */
export function rulingOf(height: number): Ruling {
  const near = Math.max(0, Math.round(height / PITCH.usual))
  const count = near * PITCH.least > height ? near - 1 : near
  return { count, pitch: count > 0 ? Math.min(PITCH.most, height / count) : PITCH.usual }
}

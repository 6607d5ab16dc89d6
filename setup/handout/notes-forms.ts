import type { PerPage, Sheet } from '../../scripts/model/view.ts'
import type { Grid } from './grid.ts'
import { CAPTION, cellOf, GAP, gridOf } from './grid.ts'
import type { Size } from './paper.ts'
import { roomOf } from './paper.ts'

/** One way to set slides with their notes on a sheet. Millimetres; type in points. */
export interface NotesForm {
  readonly room: Size
  readonly grid: Grid
  readonly cell: Size
  readonly placing: 'below' | 'beside'
  readonly picture: Size
  /** Between the picture and notes beside it. */
  readonly gap: number
  /** Where a slide's notes stand in its cell. */
  readonly notes: Columns
  /** The columns of a slide that takes the sheet's whole width because its notes are long. */
  readonly wide: Columns
  readonly type: number
  /** From 0 to 1: how near picture and type come to the best of the sheet. */
  readonly merit: number
}

/** Text columns, `GAP` apart. */
export interface Columns {
  readonly count: number
  /** Of one column, in millimetres. */
  readonly width: number
}

/** Points. The fewer slides a page, the farther it is held from the eye. */
const TYPE: Readonly<Record<PerPage, { readonly most: number; readonly least: number }>> = {
  1: { most: 11.5, least: 10 },
  2: { most: 11, least: 9 },
  3: { most: 10.5, least: 8.5 },
  4: { most: 10, least: 8.5 },
  6: { most: 9.5, least: 8 },
  9: { most: 9, least: 7.5 },
}

/** Grids that hold more words than the usual one: flat cells, and lists, in which every slide has a row of its own. */
const MORE_GRIDS: Readonly<Record<'portrait' | 'landscape', Partial<Record<PerPage, readonly Grid[]>>>> = {
  portrait: { 4: [{ columns: 1, rows: 4 }], 6: [{ columns: 1, rows: 6 }], 9: [{ columns: 1, rows: 9 }] },
  landscape: {
    4: [{ columns: 1, rows: 4 }],
    6: [
      { columns: 2, rows: 3 },
      { columns: 1, rows: 6 },
    ],
    9: [{ columns: 1, rows: 9 }],
  },
}

/** The picture's share of a cell's width where notes stand beside it. */
const SHARES = [0.64, 0.6, 0.55, 0.5, 0.45, 0.4, 0.36]

/** Below this width nothing on a slide can be read. Millimetres. */
const LEAST_PICTURE = 44

/** The room for notes under a picture, in millimetres. */
const LEAST_HEIGHT = 16

/** Letters of a line: narrower notes are hard to read, wider ones are set in columns. */
const SHORTEST_LINE = 32
const LONGEST_LINE = 82

/** Letters of a line of a slide that takes the whole width. */
const GOOD_LINE = 58

/** The mean width of a letter of the notes' face, spaces included, in millimetres per point. */
export const LETTER = 0.148

/** Every way to set slides with notes on a sheet, the best first: the largest pictures and the largest type. */
export function notesForms(sheet: Sheet, aspect: number): readonly NotesForm[] {
  const { most, least } = TYPE[sheet.perPage]
  const types = Array.from({ length: (most - least) * 2 + 1 }, (_, step) => most - step / 2)
  const more = MORE_GRIDS[sheet.landscape ? 'landscape' : 'portrait'][sheet.perPage]
  const grids = [gridOf(sheet), ...(more ?? [])]
  const forms = grids.flatMap(grid => types.flatMap(type => formsOn(sheet, grid, type, aspect)))
  const widest = Math.max(...forms.map(({ picture }) => picture.width))
  return forms
    .map(form => ({ ...form, merit: (form.picture.width / widest) * (form.type / most) ** 1.5 }))
    .toSorted((a, b) => b.merit - a.merit)
}

type Draft = Omit<NotesForm, 'merit'>

function formsOn(sheet: Sheet, grid: Grid, type: number, aspect: number): readonly Draft[] {
  const room = roomOf(sheet)
  const cell = cellOf(sheet, grid)
  const wide = columnsOf(room.width, Math.max(1, Math.round((room.width + GAP) / (GOOD_LINE * LETTER * type + GAP))))
  const common = { room, grid, cell, type, wide }
  const beside = SHARES.flatMap(share => besideAt(common, share, aspect))
  return [...belowAt(common, aspect), ...beside]
}

type Common = Pick<NotesForm, 'room' | 'grid' | 'cell' | 'type' | 'wide'>

function belowAt(common: Common, aspect: number): readonly Draft[] {
  const { cell, type } = common
  const picture = { width: cell.width, height: cell.width / aspect }
  if (cell.height - picture.height - CAPTION < LEAST_HEIGHT) return []
  return [{ ...common, placing: 'below', picture, gap: 0, notes: columnsOf(cell.width, foldOf(cell.width, type)) }]
}

function besideAt(common: Common, share: number, aspect: number): readonly Draft[] {
  const { cell, type } = common
  const gap = cell.width > 110 ? GAP : 5
  const highest = Math.max((cell.height - CAPTION - 2) * aspect, LEAST_PICTURE)
  const width = Math.min((cell.width - gap) * share, highest)
  const left = cell.width - gap - width
  const picture = { width, height: width / aspect }
  if (left < SHORTEST_LINE * LETTER * type) return []
  return [{ ...common, placing: 'beside', picture, gap, notes: columnsOf(left, foldOf(left, type)) }]
}

function foldOf(width: number, type: number): number {
  return Math.ceil(width / (LONGEST_LINE * LETTER * type))
}

function columnsOf(width: number, count: number): Columns {
  return { count, width: (width - (count - 1) * GAP) / count }
}

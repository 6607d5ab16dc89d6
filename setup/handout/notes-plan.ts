import { CAPTION, GAP } from './grid.ts'
import type { Columns, NotesForm } from './notes-forms.ts'

/** A row of a sheet. `slides` are places in the list of slides that were planned. */
export interface Row {
  /** Slides in the cells of the grid; one slide over the whole width; one that runs on over pages of its own. */
  readonly kind: 'cells' | 'wide' | 'flow'
  readonly slides: readonly number[]
  /** What the row needs, and from the second step on what it gets. Millimetres. */
  readonly height: number
}

/** Slides with notes on sheets. */
export interface NotesPlan {
  readonly form: NotesForm
  readonly sheets: readonly (readonly Row[])[]
}

/** How tall each slide's notes are, in millimetres, set in one column of a width (mm) and size of type (pt). */
export type Measure = (width: number, type: number) => readonly number[]

/** Of so many forms, the likeliest, the notes are measured and not only reckoned. */
const FINALISTS = 3

/** Beyond this much of its cell a slide takes the whole width, if that is shorter. */
const GROWTH = 1.25

/**
 * Puts slides with notes on sheets, in the form whose pictures and type are as large as the number of sheets allows.
 * Nothing is cut: what does not fit its cell gets a taller one, then the sheet's whole width, then pages of its own.
 */
export function planNotes(forms: readonly NotesForm[], measure: Measure): NotesPlan {
  const reckon = reckoner(measure)
  const likely = forms.map(form => planIn(form, reckon)).toSorted((a, b) => costOf(a) - costOf(b))
  const exact = likely.slice(0, FINALISTS).map(({ form }) => planIn(form, measure))
  return exact.toSorted((a, b) => costOf(a) - costOf(b))[0]!
}

// Text keeps its area: at twice the width it is half as tall, at twice the size four times.
function reckoner(measure: Measure): Measure {
  const [width, type] = [85, 10]
  const known = measure(width, type)
  return (toWidth, toType) => known.map(height => height * (toType / type) ** 2 * (width / toWidth))
}

// A sheet more is worth larger pictures and type, but not at any price.
function costOf({ form, sheets }: NotesPlan): number {
  const flowing = sheets.flat().filter(({ kind }) => kind === 'flow')
  const further = flowing.map(({ height }) => Math.ceil(height / form.room.height) - 1)
  return (sheets.length + further.reduce((sum, pages) => sum + pages, 0)) / form.merit ** 0.6
}

function planIn(form: NotesForm, measure: Measure): NotesPlan {
  const inCell = measure(form.notes.width, form.type)
  const inWide = measure(form.wide.width, form.type)
  const rows = rowsOf(
    form,
    inCell.map((need, index) => entryOf(form, need, inWide[index]!)),
  )
  return { form, sheets: sheetsOf(form, rows).map(sheet => spread(form, sheet)) }
}

type Entry = Pick<Row, 'kind' | 'height'>

function entryOf(form: NotesForm, need: number, needWide: number): Entry {
  const { cell, picture, room, placing, notes } = form
  const text = folded(form, notes, need)
  // Beside notes the picture hangs a little lower, level with their capitals.
  const head = picture.height + CAPTION + (placing === 'beside' ? form.type * 0.12 : 0)
  const usual = placing === 'below' ? head + text : Math.max(head, text)
  const wide = wideHeight(form, needWide)
  if (usual <= room.height && (usual <= cell.height * GROWTH || usual <= wide)) return { kind: 'cells', height: usual }
  return { kind: wide <= room.height ? 'wide' : 'flow', height: wide }
}

function wideHeight(form: NotesForm, need: number): number {
  const head = form.picture.height + CAPTION
  return headsColumn(form) ? folded(form, form.wide, head + need) : head + folded(form, form.wide, need)
}

/** Whether the picture of a slide that takes the whole width stands in its first column, or above all of them. */
export function headsColumn({ picture, wide }: NotesForm): boolean {
  return picture.width <= wide.width + 0.5
}

// Columns end on whole lines, so one may be a line taller than its share.
function folded({ type }: NotesForm, { count }: Columns, need: number): number {
  return count === 1 ? need : need / count + (need > 0 ? type * 0.5 : 0)
}

function rowsOf({ grid }: NotesForm, entries: readonly Entry[]): readonly Row[] {
  const rows: Row[] = []
  for (const [index, { kind, height }] of entries.entries()) {
    const last = rows.at(-1)
    if (kind === 'cells' && last?.kind === 'cells' && last.slides.length < grid.columns) {
      rows[rows.length - 1] = { kind, slides: [...last.slides, index], height: Math.max(last.height, height) }
    } else rows.push({ kind, slides: [index], height })
  }
  return rows
}

function sheetsOf({ room, grid }: NotesForm, rows: readonly Row[]): readonly (readonly Row[])[] {
  const sheets: Row[][] = []
  let left = 0
  for (const row of rows) {
    const sheet = sheets.at(-1)
    const joins = sheet && row.kind !== 'flow' && sheet.length < grid.rows && row.height + GAP <= left
    if (joins) sheet.push(row)
    else sheets.push([row])
    left = row.kind === 'flow' ? 0 : (joins ? left - GAP : room.height) - row.height
  }
  return sheets
}

// Rows are as tall as a cell of the grid; where one of them needs more, the others give.
function spread({ room, cell }: NotesForm, sheet: readonly Row[]): readonly Row[] {
  const space = room.height - (sheet.length - 1) * GAP
  const within = (height: number) =>
    sheet.reduce((sum, row) => sum + (row.kind === 'cells' ? Math.max(row.height, height) : row.height), 0) <= space
  const level = Array.from({ length: 100 }, (_, step) => cell.height * (1 - step / 100)).find(within) ?? 0
  return sheet.map(row => (row.kind === 'cells' ? { ...row, height: Math.max(row.height, level) } : row))
}

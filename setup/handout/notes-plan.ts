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
  /** Of each slide in a cell, whether its notes fill all the columns there are; one is enough for a few lines. */
  readonly folds: readonly boolean[]
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

// A sheet more is worth larger pictures and type, but not at any price; nor is a sheet that is not as full as the others.
function costOf({ form, sheets }: NotesPlan): number {
  const full = form.grid.columns * form.grid.rows
  const pages = sheets
    .flat()
    .map(({ kind, height }) => (kind === 'flow' ? Math.ceil(height / form.room.height) - 1 : 0))
  const short = sheets.slice(0, -1).filter(rows => rows.flatMap(({ slides }) => slides).length < full)
  const rows = sheets.flat().filter(({ kind }) => kind === 'cells')
  const holes = rows.slice(0, -1).map(({ slides }) => (form.grid.columns - slides.length) / full)
  return (sheets.length + sum(pages) + short.length * 0.5 + sum(holes)) / form.merit ** 0.35
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function planIn(form: NotesForm, measure: Measure): NotesPlan {
  const inCell = measure(form.notes.width, form.type)
  const inWide = measure(form.wide.width, form.type)
  const rows = rowsOf(
    form,
    inCell.map((need, index) => entryOf(form, need, inWide[index]!)),
  )
  const folds = inCell.map(need => isFolded(form, need))
  return { form, folds, sheets: sheetsOf(form, rows).map(sheet => spread(form, sheet)) }
}

/** Between a slide's number and the notes under it. Millimetres. */
const UNDER = 1.5

/** Lines that are not worth a second column. */
const FEW_LINES = 6

function isFolded({ notes, placing, picture, type }: NotesForm, need: number): boolean {
  const enough = placing === 'beside' ? picture.height : type * 0.5 * FEW_LINES
  return notes.count > 1 && need > enough
}

type Entry = Pick<Row, 'kind' | 'height'>

function entryOf(form: NotesForm, need: number, needWide: number): Entry {
  const { cell, picture, room, placing, notes } = form
  const text = isFolded(form, need) ? folded(form, notes, need) : need
  // Beside notes the picture hangs a little lower, level with their capitals.
  const head = picture.height + CAPTION + (placing === 'beside' ? form.type * 0.12 : 0)
  const usual = placing === 'below' ? head + UNDER + text : Math.max(head, text)
  const wide = wideHeight(form, needWide)
  const grows = usual <= cell.height * GROWTH || usual <= wide || notes.count > 1
  if (grows && usual <= room.height) return { kind: 'cells', height: usual }
  return { kind: wide <= room.height ? 'wide' : 'flow', height: wide }
}

function wideHeight(form: NotesForm, need: number): number {
  const head = form.picture.height + CAPTION + UNDER
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
    sum(sheet.map(row => (row.kind === 'cells' ? Math.max(row.height, height) : row.height))) <= space
  const level = Array.from({ length: 100 }, (_, step) => cell.height * (1 - step / 100)).find(within) ?? 0
  return sheet.map(row => (row.kind === 'cells' ? { ...row, height: Math.max(row.height, level) } : row))
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAPERS, PER_PAGE } from '../../scripts/model/view.ts'
import type { Sheet } from '../../scripts/model/view.ts'
import { GAP } from '../../setup/handout/grid.ts'
import { LETTER, notesForms } from '../../setup/handout/notes-forms.ts'
import type { Measure } from '../../setup/handout/notes-plan.ts'
import { planNotes } from '../../setup/handout/notes-plan.ts'

const sheets = fc.record<Sheet>({
  perPage: fc.constantFrom(...PER_PAGE),
  beside: fc.constant('notes'),
  paper: fc.constantFrom(...PAPERS),
  landscape: fc.boolean(),
})

/** As text behaves: whole lines of so many letters. */
const measureOf =
  (letters: readonly number[]): Measure =>
  (width, type) =>
    letters.map(count => Math.ceil(count / (width / (LETTER * type))) * type * 0.5)

const plan = (sheet: Sheet, letters: readonly number[]) => planNotes(notesForms(sheet, 16 / 9), measureOf(letters))
const usual: Sheet = { perPage: 3, beside: 'notes', paper: 'a4', landscape: false }

describe('slides with notes on sheets', () => {
  const decks = fc.array(fc.integer({ min: 0, max: 14_000 }), { minLength: 1, maxLength: 30 })

  it('stand there all, once and in their order, at most so many on a sheet as were asked for', () => {
    fc.assert(
      fc.property(sheets, decks, (sheet, letters) => {
        const { sheets: pages } = plan(sheet, letters)
        const placed = pages.flatMap(rows => rows.flatMap(({ slides }) => slides))
        expect(placed).toEqual(letters.map((_, index) => index))
        for (const rows of pages) {
          expect(rows.flatMap(({ slides }) => slides).length).toBeLessThanOrEqual(sheet.perPage)
        }
      }),
    )
  })

  it('get as much height as their notes need, and no sheet more than there is', () => {
    fc.assert(
      fc.property(sheets, decks, (sheet, letters) => {
        const { form, sheets: pages } = plan(sheet, letters)
        const need = measureOf(letters)(form.notes.width, form.type)
        for (const rows of pages.filter(([first]) => first!.kind !== 'flow')) {
          const height = rows.reduce((sum, row) => sum + row.height, (rows.length - 1) * GAP)
          expect(height).toBeLessThan(form.room.height + 0.001)
          for (const row of rows.filter(({ kind }) => kind === 'cells')) {
            for (const slide of row.slides) expect(row.height).toBeGreaterThan(need[slide]! / form.notes.count - 0.001)
          }
        }
      }),
    )
  })

  it.each(PER_PAGE)('fill %i places of a page when their notes are short', perPage => {
    for (const landscape of [false, true]) {
      const { sheets: pages } = plan(
        { ...usual, perPage, landscape },
        Array.from({ length: 36 }, () => 330),
      )
      expect(pages).toHaveLength(36 / perPage)
    }
  })

  it('are larger where less is said', () => {
    const pictureWith = (letters: number) => plan(usual, [letters, letters, letters]).form.picture.width
    expect(pictureWith(200)).toBeGreaterThan(pictureWith(1300))
  })

  it('run on over pages of their own when their notes are longer than a page', () => {
    const { sheets: pages } = plan(usual, [300, 14_000, 300])
    expect(pages.map(rows => rows.map(({ kind }) => kind))).toEqual([['cells'], ['flow'], ['cells']])
  })

  it('are set in no smaller type and with no narrower lines than can be read', () => {
    fc.assert(
      fc.property(sheets, sheet => {
        for (const { type, notes } of notesForms(sheet, 16 / 9)) {
          expect(type).toBeGreaterThanOrEqual(7.5)
          expect(notes.width / (LETTER * type)).toBeGreaterThanOrEqual(32)
        }
      }),
    )
  })
})

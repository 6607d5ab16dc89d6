import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAPERS, PER_PAGE } from '../../scripts/model/view.ts'
import type { Sheet } from '../../scripts/model/view.ts'
import { aloneIn, CAPTION, cellOf, GAP, gridAlone, gridOf, rulingOf, withLines } from '../../setup/handout/grid.ts'
import { cssString, footOf, pageRules, pageSize, roomOf } from '../../setup/handout/paper.ts'

const sheets = fc.record<Sheet>({
  perPage: fc.constantFrom(...PER_PAGE),
  beside: fc.constant('lines'),
  paper: fc.constantFrom(...PAPERS),
  landscape: fc.boolean(),
})
const aspects = fc.constantFrom(16 / 9, 4 / 3, 1.6, 1)

describe('the grid of a handout', () => {
  it('has a cell for every slide of the page, and fills the paper within its margins', () => {
    fc.assert(
      fc.property(sheets, sheet => {
        const { columns, rows } = gridOf(sheet)
        const cell = cellOf(sheet)
        const room = roomOf(sheet)
        expect(columns * rows).toBe(sheet.perPage)
        expect(columns * cell.width + (columns - 1) * GAP).toBeCloseTo(room.width)
        expect(rows * cell.height + (rows - 1) * GAP).toBeCloseTo(room.height)
      }),
    )
  })

  it('keeps slide, number and lines within their cell, whatever the slide’s shape', () => {
    fc.assert(
      fc.property(sheets, aspects, (sheet, aspect) => {
        const cell = cellOf(sheet)
        const { placing, picture, space } = withLines(cell, aspect)
        expect(picture.width / picture.height).toBeCloseTo(aspect)
        const height = placing === 'below' ? picture.height + CAPTION + space.height : space.height
        const width = placing === 'below' ? space.width : picture.width + space.width
        expect(height).toBeCloseTo(cell.height)
        expect(width).toBeLessThan(cell.width + 0.001)
        expect(picture.height + CAPTION).toBeLessThan(cell.height + 0.001)
      }),
    )
  })

  it('sets slides alone as large as the sheet allows: they reach across their cell or down it', () => {
    fc.assert(
      fc.property(sheets, aspects, (sheet, aspect) => {
        const grid = gridAlone(sheet, aspect)
        const cell = cellOf(sheet, grid)
        const { picture } = aloneIn(cell, aspect)
        const across = Math.abs(picture.width - cell.width) < 0.001
        const down = Math.abs(picture.height + CAPTION - cell.height) < 0.001
        expect(across || down).toBe(true)
        expect(grid.columns * grid.rows).toBe(sheet.perPage)
      }),
    )
  })

  it('stacks four wide slides on upright paper, and sets four square ones two by two', () => {
    const sheet: Sheet = { perPage: 4, beside: 'nothing', paper: 'a4', landscape: false }
    expect(gridAlone(sheet, 16 / 9)).toEqual({ columns: 1, rows: 4 })
    expect(gridAlone(sheet, 1)).toEqual({ columns: 2, rows: 2 })
  })
})

describe('ruled lines', () => {
  it('are 7 to 8 mm apart and end where their space ends, with less than a line left over', () => {
    fc.assert(
      fc.property(fc.double({ min: 14, max: 300, noNaN: true }), height => {
        const { count, pitch } = rulingOf(height)
        expect(pitch).toBeGreaterThanOrEqual(7)
        expect(pitch).toBeLessThanOrEqual(8)
        const over = height - count * pitch
        expect(over).toBeGreaterThan(-0.001)
        expect(over).toBeLessThan(pitch)
      }),
    )
  })
})

describe('the paper', () => {
  it('is A4 or Letter, upright or across', () => {
    expect(pageSize({ paper: 'a4', landscape: false })).toEqual({ width: 210, height: 297 })
    expect(pageSize({ paper: 'letter', landscape: true })).toEqual({ width: 279.4, height: 215.9 })
    expect(pageRules({ paper: 'letter', landscape: true }, '')).toContain('size: 279.4mm 215.9mm')
  })

  it('carries title and date at its foot as the deck has them, and no date where it has none', () => {
    expect(footOf('Tea', '2 April 2025')).toBe('Tea · 2 April 2025')
    expect(footOf('Tea', 2025)).toBe('Tea · 2025')
    expect(footOf('Tea', undefined)).toBe('Tea')
    expect(footOf('Tea', { day: 2 })).toBe('Tea')
  })

  it('takes any title into its style sheet without letting it out of the quotation marks', () => {
    const string = /^"(?:[^"\\\n\r\f<]|\\[0-9a-f]+ )*"$/
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => string.test(cssString(text))))
    expect(cssString('a "quoted" </style>')).toMatch(string)
  })
})

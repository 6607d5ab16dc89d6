import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition, Query } from '../../scripts/model/view.ts'
import { addressOf, BESIDE, editionOf, EDITIONS, PAPERS, PER_PAGE } from '../../scripts/model/view.ts'
import { rangeOf, sheetOf, USUAL_SHEET } from '../../scripts/model/view.ts'

const TOTAL = 40

const sheets = fc.record({
  perPage: fc.constantFrom(...PER_PAGE),
  beside: fc.constantFrom(...BESIDE),
  paper: fc.constantFrom(...PAPERS),
  landscape: fc.boolean(),
})
const ranges = fc
  .uniqueArray(fc.integer({ min: 1, max: TOTAL }), { minLength: 1 })
  .map(numbers => numbers.toSorted((a, b) => a - b))

const queryOf = (address: string): Query => Object.fromEntries(new URLSearchParams(address.split('?')[1]))

describe('the query of a handout’s address', () => {
  it('tells the view that the address was made for', () => {
    const views = fc.record(
      { kind: fc.constantFrom<Edition>(...EDITIONS), sheet: sheets, only: ranges },
      { requiredKeys: ['kind', 'sheet'] },
    )
    fc.assert(
      fc.property(views, view => {
        const query = queryOf(addressOf(view))
        expect(sheetOf(query)).toEqual(view.sheet)
        expect(editionOf(query)).toBe(view.kind)
        expect(rangeOf(query, TOTAL)).toEqual(view.only ?? Array.from({ length: TOTAL }, (_, index) => index + 1))
      }),
    )
  })

  it('gives a usual sheet whatever nonsense it holds', () => {
    const nonsense = fc.oneof(fc.string(), fc.constant(null), fc.constant(undefined), fc.array(fc.string()))
    const queries = fc.dictionary(fc.constantFrom('slides', 'beside', 'paper', 'landscape', 'edition'), nonsense)
    fc.assert(
      fc.property(queries, query => {
        const sheet = sheetOf(query)
        expect(PER_PAGE).toContain(sheet.perPage)
        expect(BESIDE).toContain(sheet.beside)
        expect(PAPERS).toContain(sheet.paper)
        expect(EDITIONS).toContain(editionOf(query))
      }),
    )
    expect(sheetOf({ slides: '5', beside: 'cats', paper: 'A4 ', landscape: 'yes' })).toEqual(USUAL_SHEET)
    expect(sheetOf({})).toEqual(USUAL_SHEET)
  })

  it('takes the last of what is said twice', () => {
    expect(sheetOf({ slides: ['2', '6'] }).perPage).toBe(6)
  })

  it.each([
    ['2,4-6', [2, 4, 5, 6]],
    ['6-', [6, 7]],
    ['-2', [1, 2]],
    ['5,2,5', [2, 5]],
    ['9', [1, 2, 3, 4, 5, 6, 7]],
    ['cats', [1, 2, 3, 4, 5, 6, 7]],
    ['', [1, 2, 3, 4, 5, 6, 7]],
  ])('names slides by numbers and spans: %s', (range, expected) => {
    expect(rangeOf({ range }, 7)).toEqual(expected)
  })
})

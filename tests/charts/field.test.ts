import { describe, expect, it } from 'vitest'
import type { Datum } from '../../scripts/charts/datum.ts'
import { fieldOf, fieldStep, fieldStepText } from '../../scripts/charts/field.ts'

const amount = (value: number, says: string, more: Partial<Datum> = {}): Datum => ({
  label: 'what it is of',
  value,
  says,
  ...more,
})
const page = (datum: Datum, alike?: readonly number[]) => fieldOf([datum], 860, 312, alike)

describe('a large amount as a field of squares', () => {
  it('has a square for each thing where they can be counted', () => {
    const { step, cells } = page(amount(120, '120 pages'))!
    expect([step, cells.length]).toEqual([1, 120])
  })

  it('has ten squares to a hundred of a round scale else, the last as wide as what is left', () => {
    const { step, cells } = page(amount(5379, '5,379'))!
    expect([step, cells.length]).toEqual([100, 54])
    expect(cells.at(-1)!.part).toBeCloseTo(0.79)
    expect(cells.slice(0, -1).every(({ part }) => part === 1)).toBe(true)
  })

  it('has one scale for all amounts of a currency in a deck', () => {
    const all = [1.2e9, 5e9, 32e9, 8e8]
    expect(all.map(value => fieldStep(value, '$1', all))).toEqual([1e8, 1e8, 1e8, 1e8])
    expect(fieldStep(5e9, '5,000,000,000', all)).toBe(1e8)
  })

  it('keeps its own scale where the others of its currency lie too far from it', () => {
    expect(fieldStep(3e4, '$30,000', [3e4, 9e9])).toBe(1e3)
  })

  it('leaves the end open that is not certain, and never draws less than the number says', () => {
    const about = page(amount(2.9e6, 'about $2.9M', { certainty: 'about' }))!
    expect(about.cells.map(({ isOpen }) => isOpen)).not.toContain(true)
    expect(about.cells.map(({ isFaint = false }) => isFaint).indexOf(true)).toBe(28)
    expect(page(amount(3.71e9, 'over 3.71 billion', { certainty: 'at-least' }))!.more).toBeDefined()
    const most = page(amount(4000, 'up to 4,000', { certainty: 'at-most' }))!
    expect(most.cells.every(({ isOpen }) => isOpen)).toBe(true)
  })

  it.each([
    ['a share', amount(500, '500%')],
    ['a part of a whole', amount(90, '90', { of: 100 })],
    ['a range', amount(100, '100 to 200', { high: 200, certainty: 'range' })],
    ['a change', amount(100, '100', { before: '80' })],
    ['an amount in words', amount(200, 'hundreds', { certainty: 'words' })],
    ['few things', amount(40, '40')],
  ])('is not drawn of %s', (_, datum) => expect(page(datum)).toBeUndefined())

  it('is not drawn of several numbers, nor where there is no room', () => {
    const one = amount(5379, '5,379')
    expect(fieldOf([one, one], 860, 312)).toBeUndefined()
    expect(fieldOf([one], 300, 60)).toBeUndefined()
  })

  it.each([
    [860, 312],
    [860, 180],
    [504, 380],
    [430, 312],
  ])('stays in a room of %i × %i px', (width, height) => {
    for (const value of [61, 120, 999, 5379, 1e6, 3.71e9, 9.99e12]) {
      const set = fieldOf([amount(value, String(value), { certainty: 'at-least' })], width, height)
      if (!set) continue
      expect(set.width).toBeLessThanOrEqual(width - (set.place === 'beside' ? set.words : 0))
      expect(set.height + (set.step > 1 ? 34 : 0)).toBeLessThanOrEqual(height)
      expect(set.more!.x + set.square).toBeLessThanOrEqual(set.width)
    }
  })

  it('says its scale in the number’s language and currency', () => {
    expect(fieldStepText(1e8, '$1.2 billion', 'en')).toBe('$100 million')
    expect(fieldStepText(1e5, '2,9 Mio. €', 'de')).toBe('100.000\u00a0€')
    expect(fieldStepText(100, '5,379', 'en')).toBe('100')
  })
})

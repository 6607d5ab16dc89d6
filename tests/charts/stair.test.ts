import { expect, it } from 'vitest'
import { asideOfChart, asideOfNumbers } from '../../scripts/charts/aside.ts'
import { stairOf } from '../../scripts/charts/stair.ts'

const words = (count: number) => 'seven letters '.repeat(count / 2).trim()
const said = (...sentences: readonly string[]) => ({ words: sentences, items: [], quote: '', speaker: '', role: '' })

it('a stair rises from tread to tread and its words fit under each', () => {
  const stair = stairOf([words(8), words(10), words(14)], 380)!
  expect(stair.rise).toBeGreaterThanOrEqual(28)
  expect(stair.size).toBeGreaterThanOrEqual(18)
})

it('a stair of more words than it can carry, or of one tread, is none', () => {
  expect(stairOf([words(60), words(60), words(60)], 380)).toBeUndefined()
  expect(stairOf([words(4)], 380)).toBeUndefined()
})

it('what is said of a number stands beside it, drawn or not', () => {
  const number = { label: 'of the ferries', says: '43%', value: 43 } as const
  expect(asideOfNumbers(said(words(12)), [{ ...number, certainty: 'exact' }], 312).place).toBe('at-side')
  expect(asideOfNumbers(said(words(12)), [{ ...number, of: 100, certainty: 'exact' }], 312).place).toBe('at-side')
  expect(asideOfNumbers(said(), [{ ...number, certainty: 'exact' }], 312).place).toBe('none')
})

it('a number that would have to be much smaller has its words under it', () => {
  const number = { label: 'of diesel', says: '412,000,000 litres', value: 412e6, certainty: 'exact' } as const
  expect(asideOfNumbers(said(words(12)), [number], 312).place).toBe('at-foot')
})

it('bars with long names keep the whole width', () => {
  const datum = (label: string) => ({ label, says: '3', value: 3, certainty: 'exact' }) as const
  expect(asideOfChart(said(words(12)), 'bar', [datum('short'), datum('name')], 312).place).toBe('at-side')
  expect(
    asideOfChart(
      said(words(12)),
      'bar',
      [datum(`a name that takes ${'much more than '.repeat(6)} a third of the whole page`)],
      312,
    ).place,
  ).toBe('at-foot')
})

it('what stands beside a number takes as much of the page as it needs to be read easily, and no more', () => {
  const number = { label: 'of the ferries', says: '43%', value: 43, certainty: 'exact' } as const
  const [few, many] = [12, 44].map(count => asideOfNumbers(said(words(count)), [number], 400))
  expect(many!.width).toBeLessThan(few!.width)
  expect(Math.min(few!.size, many!.size)).toBeGreaterThanOrEqual(20)
})

it('points, a quotation and who said it are reckoned with their sentences', () => {
  const number = { label: 'of the ferries', says: '43%', value: 43, certainty: 'exact' } as const
  const alone = asideOfNumbers(said(words(16)), [number], 300)
  const zone = { ...said(words(16)), quote: words(20), speaker: 'Clem Weathers', role: words(6) }
  expect(asideOfNumbers(zone, [number], 300).size).toBeLessThan(alone.size)
})

import { expect, it } from 'vitest'
import { asideOfChart, asideOfNumbers } from '../../scripts/charts/aside.ts'
import { stairOf } from '../../scripts/charts/stair.ts'

const words = (count: number) => 'seven letters '.repeat(count / 2).trim()

it('a stair rises from tread to tread and its words fit under each', () => {
  const stair = stairOf([words(8), words(10), words(14)], 380)!
  expect(stair.rise).toBeGreaterThanOrEqual(28)
  expect(stair.size).toBeGreaterThanOrEqual(18)
})

it('a stair of more words than it can carry, or of one tread, is none', () => {
  expect(stairOf([words(60), words(60), words(60)], 380)).toBeUndefined()
  expect(stairOf([words(4)], 380)).toBeUndefined()
})

it('what is said of one number stands beside it, of a drawn one under it', () => {
  const number = { label: 'of the ferries', says: '43%', value: 43 } as const
  expect(asideOfNumbers(words(12), [{ ...number, certainty: 'exact' }], 312).place).toBe('at-side')
  expect(asideOfNumbers(words(12), [{ ...number, of: 100, certainty: 'exact' }], 312).place).toBe('at-foot')
  expect(asideOfNumbers('', [{ ...number, certainty: 'exact' }], 312).place).toBe('none')
})

it('a number that would have to be much smaller has its words under it', () => {
  const number = { label: 'of diesel', says: '412,000,000 litres', value: 412e6, certainty: 'exact' } as const
  expect(asideOfNumbers(words(12), [number], 312).place).toBe('at-foot')
})

it('bars with long names keep the whole width', () => {
  const datum = (label: string) => ({ label, says: '3', value: 3, certainty: 'exact' }) as const
  expect(asideOfChart(words(12), 'bar', [datum('short'), datum('name')], 312).place).toBe('at-side')
  expect(asideOfChart(words(12), 'bar', [datum('a name that takes a third of the whole page')], 312).place).toBe(
    'at-foot',
  )
})

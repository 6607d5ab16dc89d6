import { describe, expect, it } from 'vitest'
import { ringsOf } from '../../scripts/charts/rings.ts'
import { reachOf } from '../../scripts/charts/reach.ts'

const share = (value: number, label = 'of the pilots sail at night') => ({ label, says: `${value}%`, value, of: 100 })

describe('shares beside rings', () => {
  it('stand in columns that leave no gap', () => {
    const columns = [2, 3, 4, 5, 6].map(
      count =>
        ringsOf(
          Array.from({ length: count }, (_, at) => share(20 + at)),
          860,
          320,
        )?.columns,
    )
    expect(columns).toEqual([2, 3, 2, 3, 3])
  })

  it('are drawn only where each has a whole', () => {
    expect(ringsOf([share(40), { label: 'boats', says: '12', value: 12 }], 860, 320)).toBeUndefined()
    expect(ringsOf([share(40)], 860, 320)).toBeUndefined()
  })

  it('are no larger than their words allow', () => {
    const long = 'who said that they would rather sail by day than by night, but had no choice in it this year'
    const room = (label: string) => ringsOf([share(40, label), share(30, label), share(20, label)], 860, 210)!.figure
    expect(room(long)).toBeLessThan(room('sail'))
  })

  it('leave open what the article leaves open', () => {
    expect(reachOf({ ...share(50), certainty: 'exact' })).toEqual({ sure: 0.5, perhaps: 0.5 })
    expect(reachOf({ ...share(50), certainty: 'at-most' })).toEqual({ sure: 0, perhaps: 0.5 })
    expect(reachOf({ ...share(50), certainty: 'at-least' }).perhaps).toBeGreaterThan(0.5)
    expect(reachOf({ ...share(50), certainty: 'about' }).sure).toBeLessThan(0.5)
  })
})

import { describe, expect, it } from 'vitest'
import { barsOf } from '../../scripts/charts/bars.ts'
import type { Datum } from '../../scripts/charts/datum.ts'

const bar = (label: string, value: number, more: Partial<Datum> = {}): Datum => ({
  label,
  value,
  says: String(value),
  ...more,
})
const draw = (data: readonly Datum[]) => barsOf(data, 860, 300)

describe('bars', () => {
  it('stand on zero and are as long as their values say', () => {
    const [a, b] = draw([bar('a', 50), bar('b', 25)]).bars
    expect(a!.x).toBe(draw([bar('a', 50), bar('b', 25)]).zero)
    expect(a!.width).toBeCloseTo(2 * b!.width)
  })

  it('reach to the left of zero where a value is negative', () => {
    const { bars, zero } = draw([bar('a', 10), bar('b', -5)])
    expect(bars[1]!.x).toBeLessThan(zero)
    expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(zero)
  })

  it('are open where the article gives a floor, hatched where it gives a ceiling or a forecast', () => {
    const { bars } = draw([
      bar('floor', 9, { certainty: 'at-least' }),
      bar('ceiling', 8, { certainty: 'at-most' }),
      bar('forecast', 7, { certainty: 'projected' }),
      bar('plain', 6),
    ])
    expect(bars.map(each => each.chevron !== '')).toEqual([true, false, false, false])
    expect(bars.map(each => each.hatched !== '')).toEqual([false, true, true, false])
    expect(bars[1]!.width).toBe(0)
  })

  it('show a range solid to its low end and hatched to its high end', () => {
    const [range] = draw([bar('range', 10, { high: 20, certainty: 'range' })]).bars
    expect(range!.hatchedBox!.x).toBeCloseTo(range!.x + range!.width)
    expect(range!.hatchedBox!.width).toBeCloseTo(range!.width)
  })

  it('mark the greatest, the one that is asked for, or none where two are greatest', () => {
    expect(draw([bar('a', 1), bar('b', 2)]).bars.map(each => each.main)).toEqual([false, true])
    expect(barsOf([bar('a', 1), bar('b', 2)], 860, 300, ['a']).bars.map(each => each.main)).toEqual([true, false])
    expect(draw([bar('a', 2), bar('b', 2)]).bars.some(each => each.main)).toBe(false)
  })

  it('fit their room with twelve rows, in type of 18 px at least, without rows that touch', () => {
    const data = Array.from({ length: 12 }, (_, index) => bar(`the branch number ${index}`, 100 - index))
    const { bars, height, size } = draw(data)
    expect(height).toBeLessThanOrEqual(300)
    expect(size).toBeGreaterThanOrEqual(18)
    for (const [index, each] of bars.slice(1).entries())
      expect(each.center - bars[index]!.center).toBeGreaterThanOrEqual(20)
  })

  it('leave room for the words at their ends', () => {
    const { bars } = draw([bar('a', 100, { says: 'somewhat more than one hundred thousand', certainty: 'at-least' })])
    expect(bars[0]!.saysX).toBeLessThan(860 - 300)
  })

  it('draw nothing for half-typed data, and throw nothing', () => {
    expect(draw([{ label: '', says: 'some' }]).bars[0]!.width).toBe(0)
    expect(draw([]).bars).toEqual([])
  })
})

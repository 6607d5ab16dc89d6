import { describe, expect, it } from 'vitest'
import type { Datum } from '../../scripts/charts/datum.ts'
import { textWidth } from '../../scripts/charts/text-width.ts'
import { ringsOf, squaresOf } from '../../scripts/charts/rings.ts'
import { sharesOf } from '../../scripts/charts/shares.ts'
import { stripsOf } from '../../scripts/charts/strips.ts'
import { TRACKING } from '../../scripts/charts/tiles.ts'

const share = (value: number, more: Partial<Datum> = {}): Datum => ({
  label: 'Pilots who sail at night',
  says: `${value}%`,
  value,
  of: 100,
  ...more,
})

describe('shares as strips', () => {
  it('are each as long as their own whole, so that equal shares are equally long whatever stands beside them', () => {
    const lengths = stripsOf([share(50), share(1, { value: 1, of: 2, says: 'half' })], 860, 320)!.rows.map(
      ({ strip }) => strip.full / strip.width,
    )
    expect(lengths).toEqual([0.5, 0.5])
  })

  it('leave open what the article leaves open', () => {
    const [about, floor, ceiling] = stripsOf(
      [share(50, { certainty: 'about' }), share(50, { certainty: 'at-least' }), share(50, { certainty: 'at-most' })],
      860,
      320,
    )!.rows.map(({ strip }) => strip)
    expect(about!.full).toBeLessThan(430)
    expect(floor!.open!.x).toBe(430)
    expect(ceiling!.full).toBe(0)
  })

  it('never set a number on a part that is not certain', () => {
    const [row] = stripsOf([share(60, { certainty: 'at-most', says: 'up to 60%' }), share(40)], 860, 320)!.rows
    expect(row!.on).toBe('rest')
    expect(row!.x).toBeGreaterThan(row!.strip.open!.x + row!.strip.open!.width)
  })

  it('set each number where all of it has one ground, smaller where there is little', () => {
    const about = share(38, { certainty: 'about', says: 'about 38%' })
    const set = stripsOf([about, share(12), share(50), share(50)], 860, 356)!
    for (const { on, x, says, strip } of set.rows) {
      const end = x + textWidth(says, 'display', set.figure, -0.035)
      expect(end).toBeLessThanOrEqual(on === 'share' ? strip.full : strip.width)
    }
    expect(set.figure).toBeLessThan(stripsOf([share(12), share(12), share(50), share(50)], 860, 356)!.figure)
  })

  it('fill the page, two higher than five', () => {
    const two = stripsOf([share(40), share(30)], 860, 320)!
    const five = stripsOf(
      [40, 30, 20, 10, 5].map(each => share(each)),
      860,
      320,
    )!
    expect(two.thickness).toBeGreaterThan(80)
    expect([two.words, five.words]).toEqual(['above', 'left'])
    expect(5 * five.thickness + 4 * five.apart).toBeGreaterThan(280)
  })

  it('fit a narrow and high box as well', () => {
    expect(stripsOf([share(40), share(30)], 380, 340)!.rows.every(({ strip }) => strip.width <= 380)).toBe(true)
  })

  it('are none for what is no share', () => {
    expect(stripsOf([share(40), { label: 'boats', says: '12', value: 12 }], 860, 320)).toBeUndefined()
    expect(stripsOf([share(140), share(40)], 860, 320)).toBeUndefined()
  })
})

describe('numbers in words on strips', () => {
  const words = [
    { label: 'Pilots', says: 'Seventy percent', value: 70, of: 100 },
    { label: 'Those who sail at night', says: '22 percent', value: 22, of: 100 },
    { label: 'Those who sail by day', says: '64 percent', value: 64, of: 100 },
  ]

  it('keep their unit word', () => {
    expect(stripsOf(words, 860, 340)!.rows.map(({ says }) => says)).toEqual(words.map(({ says }) => says))
    expect(ringsOf(words.slice(1), 860, 340)!.rings.map(({ tile }) => tile.amount.figure)).toEqual([
      '22 percent',
      '64 percent',
    ])
  })

  it.each([860, 600, 420])('stand on one ground in %i px: on their share or behind it', width => {
    for (const height of [200, 260, 340]) {
      const set = stripsOf(words, width, height)
      for (const { says, x, on, strip } of set?.rows ?? []) {
        const end = x + textWidth(says, 'display', set!.figure, TRACKING)
        expect(end).toBeLessThanOrEqual(on === 'share' ? strip.full : strip.width)
        if (on === 'rest') expect(x).toBeGreaterThanOrEqual(strip.full)
      }
    }
  })
})

describe('numbers in front of words that go on with them', () => {
  const told = (value: number, label: string) => share(value, { label })
  const three = [
    told(30, 'of the pilots can sail at night'),
    told(27, 'can read a chart'),
    told(42, 'call themselves able'),
  ]

  it('have a column of their own, with room for each number and its words', () => {
    for (const [data, width, height] of [
      [three, 860, 340],
      [[...three, told(1, 'cannot'), told(9, 'do not say')], 860, 300],
      [three, 560, 320],
    ] as const) {
      const set = stripsOf(data, width, height)!
      expect(set.figures).toBeGreaterThan(0)
      for (const { says, strip } of set.rows) {
        expect(textWidth(says, 'display', set.figure, TRACKING)).toBeLessThan(set.figures)
        expect(strip.width).toBeLessThanOrEqual(width - set.figures)
      }
      if (set.words === 'left') expect(set.figures + set.labels + set.rows[0]!.strip.width).toBeLessThan(width)
    }
  })

  it('are on their strips where a label is a name', () => {
    expect(stripsOf([...three, share(8)], 860, 340)!.figures).toBe(0)
  })
})

describe('shares as squares', () => {
  it('are so many of a hundred each, whole ones only', () => {
    const { rings } = squaresOf([share(46), share(54)], 860, 320)!
    expect(rings.map(({ cells }) => cells!.filter(cell => cell === 'full').length)).toEqual([46, 54])
    expect(squaresOf([share(46), share(12.8)], 860, 320)).toBeUndefined()
    expect(squaresOf([share(46), share(1, { of: 3 })], 860, 320)).toBeUndefined()
  })
})

describe('shares as rings', () => {
  it('stand around their numbers where few have the room', () => {
    expect(ringsOf([share(46), share(54)], 860, 360)!.figures).toBe('inside')
    expect(ringsOf([share(46), share(54)], 860, 200)!.figures).toBe('beside')
    expect(
      ringsOf(
        [20, 30, 40, 50].map(each => share(each)),
        860,
        360,
      )!.figures,
    ).toBe('beside')
  })

  it('keep a qualifier beside the number, where it can be read', () => {
    expect(ringsOf([share(46, { says: 'over 46%', certainty: 'at-least' }), share(54)], 860, 360)!.figures).toBe(
      'beside',
    )
  })
})

describe('a wish for a drawing', () => {
  it('is followed where the numbers and the room allow it, and else another is drawn', () => {
    const kind = (wanted: 'squares' | 'strips', ...data: readonly Datum[]) => sharesOf(data, 860, 320, wanted)?.kind
    expect(kind('strips', share(46), share(54))).toBe('strips')
    expect(kind('squares', share(46), share(54))).toBe('squares')
    expect(kind('squares', share(46), share(12.8))).toBe('rings')
    expect(kind('strips', share(46), { label: 'boats', says: '12', value: 12 })).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { barsOf, mainOf } from '../../scripts/charts/bars.ts'
import type { Datum } from '../../scripts/charts/datum.ts'
import { dotsOf } from '../../scripts/charts/dots.ts'
import { groupsOf } from '../../scripts/charts/grouped.ts'
import { kindOf, KINDS, unknownKind } from '../../scripts/charts/kinds.ts'
import { isOpenPoint, pointDoubt, pointShape } from '../../scripts/charts/marks.ts'
import { isCountable, pictogramOf } from '../../scripts/charts/pictogram.ts'
import { rangesOf } from '../../scripts/charts/ranges.ts'
import { slopesOf } from '../../scripts/charts/slopes.ts'
import { tilesOf } from '../../scripts/charts/tiles.ts'

const datum = (label: string, value: number, more: Partial<Datum> = {}): Datum => ({
  label,
  value,
  says: String(value),
  ...more,
})

describe('the kinds of chart', () => {
  it('are bars where none is named, and none where the name is not known', () => {
    expect(kindOf('')).toBe('bar')
    expect(kindOf('slope')).toBe('slope')
    expect(kindOf('pie')).toBeUndefined()
  })

  it('are all listed to who names another', () => {
    for (const kind of KINDS) expect(unknownKind('pie')).toContain(kind)
    expect(unknownKind('pie')).toContain('pie')
  })
})

describe('bars', () => {
  it('have their words left of what lies below zero', () => {
    const [loss, gain] = barsOf([datum('a', -5), datum('b', 10)], 860, 300).bars
    expect(loss!.saysLeft).toBe(true)
    expect(loss!.saysX).toBeLessThan(loss!.x)
    expect(gain!.saysLeft).toBe(false)
  })

  it('open to the left where a loss is a floor', () => {
    const { bars, zero } = barsOf([datum('a', -5, { certainty: 'at-least' }), datum('b', 10)], 860, 300)
    const [, x] = /^M([\d.]+)/.exec(bars[0]!.chevron)!
    expect(Number(x)).toBeLessThan(zero)
  })

  it('mark no greatest that is not known to be it', () => {
    expect(mainOf([datum('a', 9), datum('b', 5)])).toBe(0)
    expect(mainOf([datum('a', 9), datum('b', 5, { certainty: 'at-least' })])).toBe(-1)
    expect(mainOf([datum('a', 9, { certainty: 'at-most' }), datum('b', 5)])).toBe(-1)
  })
})

describe('grouped bars', () => {
  const data = ['early', 'late', 'night'].flatMap((label, at) => [
    datum(label, 10 + at, { series: 'men' }),
    datum(label, 20 + at, { series: 'women' }),
  ])

  it('stand together by label and apart by series, all on one scale from zero', () => {
    const { groups, series, zero } = groupsOf(data, 860, 290)
    expect(groups.map(group => group.label)).toEqual(['early', 'late', 'night'])
    expect(series).toEqual(['men', 'women'])
    for (const { bars } of groups) expect(bars.map(bar => bar.series)).toEqual([0, 1])
    const widths = groups.flatMap(({ bars }) => bars.map(({ width, datum: { value = 0 } }) => width / value))
    for (const each of widths) expect(each).toBeCloseTo(widths[0]!)
    expect(groups[0]!.bars[0]!.x).toBe(zero)
  })

  it('lie nearer to their own group than to the next, and all in the room', () => {
    const { groups, height } = groupsOf(data, 860, 290)
    const [first, second] = groups
    const inside = first!.bars[1]!.center - first!.bars[0]!.center
    expect(second!.bars[0]!.center - first!.bars[1]!.center).toBeGreaterThan(inside)
    expect(height).toBeLessThanOrEqual(290)
    expect(groups.at(-1)!.bars.at(-1)!.center + groups[0]!.bars[0]!.thickness / 2).toBeLessThanOrEqual(height)
  })

  it('of four series and three labels keep type of 18 px and bars that do not touch', () => {
    const many = ['a', 'b', 'c'].flatMap(label => ['n', 's', 'e', 'w'].map(series => datum(label, 5, { series })))
    const { size, groups } = groupsOf(many, 860, 290)
    expect(size).toBeGreaterThanOrEqual(18)
    const centers = groups.flatMap(({ bars }) => bars.map(bar => bar.center))
    const thickness = groups[0]!.bars[0]!.thickness
    for (const [index, center] of centers.slice(1).entries())
      expect(center - centers[index]!).toBeGreaterThan(thickness)
  })
})

describe('slopes', () => {
  const data = [
    datum('novels', 40, { time: '2015' }),
    datum('novels', 30, { time: '2025' }),
    datum('tools', 0, { time: '2015' }),
    datum('tools', 31, { time: '2025', certainty: 'projected' }),
  ]

  it('go from date to date, a way for each thing, from zero upwards', () => {
    const { slopes, dates } = slopesOf(data, 860, 300)
    expect(slopes.map(({ name }) => name)).toEqual(['novels', 'tools'])
    expect(dates.map(({ text }) => text)).toEqual(['2015', '2025'])
    const [novels, tools] = slopes
    const zero = tools!.points[0]!.y
    expect((zero - novels!.points[0]!.y) / (zero - novels!.points[1]!.y)).toBeCloseTo(40 / 30)
  })

  it('are dashed where they lead to a forecast', () => {
    const [novels, tools] = slopesOf(data, 860, 300).slopes
    expect([novels!.dashed, tools!.path]).toEqual(['', ''])
    expect(tools!.dashed).not.toBe('')
  })

  it('keep the words at both ends apart', () => {
    const close = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((label, at) => [
      datum(label, 50 + at / 10, { time: '2015' }),
      datum(label, 50 - at / 10, { time: '2025' }),
    ])
    const { slopes } = slopesOf(close, 860, 290)
    for (const end of [0, 1]) {
      const places = slopes.map(({ points }) => points[end]!.saysY).sort((a, b) => a - b)
      for (const [index, y] of places.slice(1).entries()) expect(y - places[index]!).toBeGreaterThanOrEqual(23.9)
    }
  })

  it('lie true to time with three dates', () => {
    const three = ['2000', '2001', '2010'].flatMap(time => [datum('a', 1, { time }), datum('b', 2, { time })])
    const [a, b, c] = slopesOf(three, 860, 300).dates
    expect((c!.x - a!.x) / (b!.x - a!.x)).toBeCloseTo(10)
  })
})

describe('ranges', () => {
  it('reach from their low to their high end; a single number is a point', () => {
    const { ranges, zero } = rangesOf([datum('a', 10, { high: 20 }), datum('b', 10)], 860, 300)
    expect(ranges[0]!.width).toBeCloseTo(ranges[0]!.x - zero!)
    expect(ranges[0]!.dot).toBeUndefined()
    expect(ranges[1]).toMatchObject({ width: 0, dot: ranges[0]!.x })
  })

  it('begin above zero where all lies far from it, and then show no zero', () => {
    const { ranges, zero } = rangesOf([datum('a', 1000, { high: 1010 }), datum('b', 1005, { high: 1020 })], 860, 300)
    expect(zero).toBeUndefined()
    expect(ranges[0]!.width).toBeGreaterThan(100)
  })

  it('are hatched as a whole where they are a forecast, open where a point is a bound', () => {
    const { ranges } = rangesOf(
      [
        datum('a', 10, { high: 20, certainty: 'projected' }),
        datum('b', 10, { certainty: 'at-least' }),
        datum('c', 10, { certainty: 'at-most' }),
      ],
      860,
      300,
    )
    expect(ranges.map(({ hatched, chevron, open }) => [hatched !== '', chevron !== '', open])).toEqual([
      [true, false, true],
      [false, true, false],
      [false, true, true],
    ])
  })
})

describe('dot plots', () => {
  const data = [datum('a', 40), datum('b', 400), datum('c', 4_000_000)]

  it('lie on a straight scale from zero, without ticks', () => {
    const { dots, ticks, factor } = dotsOf([datum('a', 10), datum('b', 20)], 860, 300)
    expect([ticks, factor]).toEqual([[], undefined])
    const start = 2 * dots[0]!.x! - dots[1]!.x!
    expect(start).toBeGreaterThan(0)
    expect(dots[1]!.x! - start).toBeCloseTo(2 * (dots[0]!.x! - start))
  })

  it('have equal steps for equal factors on a logarithmic one, which has its powers of ten', () => {
    const { dots, ticks, factor } = dotsOf(data, 860, 300, true)
    expect((dots[2]!.x! - dots[1]!.x!) / (dots[1]!.x! - dots[0]!.x!)).toBeCloseTo(4)
    expect(factor).toBe(10)
    expect(ticks.map(({ value }) => value)).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000])
  })

  it('take larger steps where so many would have no room', () => {
    const { ticks, factor } = dotsOf([datum('a', 1), datum('b', 1e12)], 860, 300, true)
    expect(factor).toBe(100)
    expect(ticks.length).toBeLessThanOrEqual(7)
  })

  it('give zero and less no place on a logarithmic scale', () => {
    expect(dotsOf([datum('a', 0), datum('b', 10)], 860, 300, true).dots[0]!.x).toBeUndefined()
  })
})

describe('pictograms', () => {
  it('draw every figure whole, the first ones full', () => {
    const [row] = pictogramOf([datum('readers', 3, { of: 10 })], 860, 300).rows
    expect(row!.figures.map(({ full }) => full)).toEqual([...Array(3).fill(true), ...Array(7).fill(false)])
  })

  it.each([
    ['a percentage without a whole', datum('a', 31)],
    ['a value that is not whole', datum('a', 3.1, { of: 10 })],
    ['more figures than can be counted', datum('a', 31, { of: 100 })],
    ['more than the whole', datum('a', 11, { of: 10 })],
    ['a range', datum('a', 3, { high: 4, of: 10 })],
  ])('draw no figures for %s', (_, wrong) => {
    expect(isCountable(wrong)).toBe(false)
    expect(pictogramOf([wrong], 860, 300).rows[0]!.figures).toEqual([])
  })

  it('set several shares in rows with figures of one size', () => {
    const { rows, height } = pictogramOf([datum('a', 1, { of: 5 }), datum('b', 13, { of: 20 })], 860, 300)
    const steps = rows.map(({ figures }) => figures[1]!.x - figures[0]!.x)
    expect(steps[0]).toBeCloseTo(steps[1]!)
    expect(height).toBeLessThanOrEqual(300)
  })

  it('leave their words beside the widest row, which may not be that of the greatest whole', () => {
    const { rows, width, radius } = pictogramOf([datum('a', 7, { of: 10 }), datum('b', 11, { of: 12 })], 860, 300)
    const right = Math.max(...rows.flatMap(({ figures }) => figures.map(({ x }) => x + radius)))
    expect(width).toBeGreaterThanOrEqual(right)
    expect(width).toBeLessThan(860 / 1.8)
  })
})

describe('points', () => {
  it('differ in form from series to series, so that no colour is needed', () => {
    expect(new Set([0, 1, 2, 3].map(series => pointShape(series, 10, 10, 5))).size).toBe(4)
  })

  it('are outlines where they are no certain value, and point where it may lie', () => {
    expect(isOpenPoint(datum('a', 1, { certainty: 'projected' }))).toBe(true)
    expect(isOpenPoint(datum('a', 1, { certainty: 'about' }))).toBe(false)
    expect(pointDoubt(datum('a', 1, { certainty: 'at-least' }), 10, 50)).toContain('L10 33')
    expect(pointDoubt(datum('a', 1, { certainty: 'at-most' }), 10, 50)).toContain('L10 67')
    expect(pointDoubt(datum('a', 1), 10, 50)).toBe('')
  })
})

describe('changes', () => {
  const change: Datum = {
    label: 'diesel',
    before: '412,000 litres',
    beforeTime: '2023',
    says: '96,000 litres',
    time: '2024',
  }

  it('have both ends with their units and dates under them, word for word', () => {
    const [tile] = tilesOf([change], 860, 300).tiles
    expect(tile).toMatchObject({
      amount: { figure: '96,000' },
      time: 'litres 2024',
      was: { figure: '412,000', time: 'litres 2023' },
      label: 'diesel',
    })
  })

  it('never drop a qualifier', () => {
    const [tile] = tilesOf([{ label: '', before: 'about 30%', says: 'over 42%' }], 860, 300).tiles
    expect([tile!.was!.figure, tile!.amount.figure]).toEqual(['about 30%', 'over 42%'])
  })

  it('keep a unit that touches its number', () => {
    const [tile] = tilesOf([{ label: '', before: '11.7초', says: '0.22초' }], 860, 300).tiles
    expect([tile!.was!.figure, tile!.amount.figure]).toEqual(['11.7초', '0.22초'])
  })

  it('fit beside each other', () => {
    const { figure } = tilesOf([change, change, change], 860, 356)
    expect(figure).toBeGreaterThanOrEqual(36)
  })
})

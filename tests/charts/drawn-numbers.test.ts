import { describe, expect, it } from 'vitest'
import { changeBarsOf, unitIn } from '../../scripts/charts/change-bars.ts'
import { countsOf, stepFor, stepText } from '../../scripts/charts/counts.ts'
import type { Datum } from '../../scripts/charts/datum.ts'
import { textWidth } from '../../scripts/charts/text-width.ts'
import { cellsOf } from '../../scripts/charts/reach.ts'
import { stripOf, wholeShareOf } from '../../scripts/charts/whole.ts'

const change = (beforeValue: number, value: number, more: Partial<Datum> = {}): Datum => ({
  label: 'visits',
  before: String(beforeValue),
  beforeValue,
  says: String(value),
  value,
  ...more,
})

describe('a change', () => {
  it('is two bars from zero to one scale, with the number at each end', () => {
    const { rows, shape } = changeBarsOf([change(500, 2000)], 860, 356)!
    expect(shape).toBe('alone')
    expect(rows[0]!.is.bar.width / rows[0]!.was.bar.width).toBeCloseTo(4)
    expect([rows[0]!.was.bar.x, rows[0]!.is.bar.x]).toEqual([0, 0])
    expect([rows[0]!.was.figure, rows[0]!.is.figure]).toEqual(['500', '2000'])
  })

  it('keeps its qualifier with the number, its unit after it and its date over the bar', () => {
    const { rows } = changeBarsOf(
      [change(412000, 96000, { before: '412,000 litres', beforeTime: 'in 2023', says: 'about 96,000 litres' })],
      860,
      356,
    )!
    expect(rows[0]!.was).toMatchObject({ figure: '412,000', unit: 'litres', when: 'in 2023' })
    expect(rows[0]!.is).toMatchObject({ figure: 'about 96,000', unit: 'litres', when: '' })
  })

  it('shows a floor as an open end and a ceiling in strokes', () => {
    const { rows } = changeBarsOf([change(5, 9, { certainty: 'at-least', beforeCertainty: 'at-most' })], 860, 356)!
    expect(rows[0]!.is.bar.chevron).not.toBe('')
    expect(rows[0]!.was.bar.width).toBe(0)
    expect(rows[0]!.was.bar.hatched).not.toBe('')
  })

  it('shares a scale with others of its stated unit, and none with counts of other things', () => {
    const width = (data: readonly Datum[], at: number) => changeBarsOf(data, 860, 356)!.rows[at]!.is.bar.width
    const shares = [change(20, 10, { says: '10%' }), change(50, 40, { says: '40%' })]
    expect(width(shares, 1) / width(shares, 0)).toBeCloseTo(4)
    const counts = [change(1011, 1340), change(92, 106)]
    expect(width(counts, 1) / width(counts, 0)).toBeCloseTo(1)
  })

  it('stays words where an end has no number, lies below zero or would be a stroke', () => {
    const { beforeValue: _, ...wordless } = change(5, 9)
    expect(changeBarsOf([wordless], 860, 356)).toBeUndefined()
    expect(changeBarsOf([change(-5, 9)], 860, 356)).toBeUndefined()
    expect(changeBarsOf([change(1, 900)], 860, 356)).toBeUndefined()
    expect(changeBarsOf([change(5, 9), { label: 'a', says: '3', value: 3 }], 860, 356)).toBeUndefined()
    expect(
      changeBarsOf(
        [1, 2, 3, 4].map(each => change(each, 9)),
        860,
        356,
      ),
    ).toBeUndefined()
  })

  it('has the share that it comes to large beside its words, where both have room', () => {
    const label =
      'The visits to the sites of the harbour increased by a staggering 57%, from about 14.82 to 23.33 billion.'
    const drawn = changeBarsOf([change(14.82, 23.33, { label, also: '57%' })], 860, 356)!
    expect([drawn.shape, drawn.rows[0]!.share]).toEqual(['alone', '57%'])
    expect(drawn.share).toBeGreaterThan(drawn.figure)
    expect(drawn.labels + textWidth('57%', 'display', drawn.share)).toBeLessThanOrEqual(860)
    const long = changeBarsOf([change(14.82, 23.33, { label: label.repeat(3), also: '57%' })], 860, 356)!
    expect([long.share, long.rows[0]!.share]).toEqual([0, ''])
  })

  it('has it over the words of each of several, or of none', () => {
    const label = 'Visits increased 254%, from 578 to 2,050 million.'
    const both = [change(578, 2050, { label, also: '254%' }), change(535, 1890, { label, also: '253%' })]
    const { shape, share, rows } = changeBarsOf(both, 860, 380)!
    expect([shape, ...rows.map(row => row.share)]).toEqual(['rows', '254%', '253%'])
    expect(share).toBeGreaterThanOrEqual(46)
    const one = changeBarsOf([both[0]!, change(535, 1890, { label })], 860, 380)!
    expect([one.share, ...one.rows.map(row => row.share)]).toEqual([0, '', ''])
  })

  it('knows its unit by what stands beside its digits', () => {
    expect(['19%', '$3 million', 'about 96,000 litres', '1,340', '2.05 billion'].map(unitIn)).toEqual([
      '%',
      '$',
      'litres',
      '',
      '',
    ])
  })
})

const share = (value: number, of: number, more: Partial<Datum> = {}): Datum => ({
  label: 'of the visits',
  says: `${value} %`,
  value,
  of,
  ...more,
})
const count = (cells: readonly string[], state: string): number => cells.filter(cell => cell === state).length

describe('a share', () => {
  it('is so many of a hundred squares where it is whole, a strip where it is not', () => {
    expect(count(wholeShareOf([share(15, 100)], 860, 356)!.grid!.cells, 'full')).toBe(15)
    const fraction = wholeShareOf([share(12.84, 100)], 860, 356)!
    expect(fraction.grid).toBeUndefined()
    expect(fraction.strip!.full / fraction.strip!.width).toBeCloseTo(0.1284)
  })

  it('is a strip in as many parts as the article speaks of', () => {
    const { full, cuts, width } = stripOf(share(2, 3), 600, 80)
    expect([full, ...cuts, width]).toEqual([400, 200, 400, 600])
  })

  it('ends in an open square where it is approximate, and has none that is sure where it is a ceiling', () => {
    const states = (certainty: Datum['certainty']) => {
      const cells = cellsOf(share(15, 100, { certainty: certainty! }))
      return [count(cells, 'full'), cells.indexOf('open'), count(cells, 'open')]
    }
    expect(states('about')).toEqual([14, 14, 1])
    expect(states('at-least')).toEqual([15, 15, 1])
    expect(states('at-most')).toEqual([0, 0, 15])
    expect(stripOf(share(12.8, 100, { certainty: 'about' }), 860, 80).open).toBeDefined()
  })

  it('is no share without its whole, beyond it, as a range or beside others', () => {
    const { of: _, ...wholeless } = share(57, 100)
    expect(wholeShareOf([wholeless], 860, 356)).toBeUndefined()
    expect(wholeShareOf([share(500, 100)], 860, 356)).toBeUndefined()
    expect(wholeShareOf([share(5, 100, { high: 9 })], 860, 356)).toBeUndefined()
    expect(wholeShareOf([share(5, 100), share(6, 100)], 860, 356)).toBeUndefined()
  })
})

const counted = (value: number, more: Partial<Datum> = {}): Datum => ({
  label: 'models',
  says: String(value),
  value,
  ...more,
})

describe('counts', () => {
  it('come out in whole dots of one round step', () => {
    expect(stepFor([1_000_000, 200_000, 10_000_000])).toBe(100_000)
    expect(stepFor([3, 4, 1])).toBe(1)
    expect(stepFor([23, 190])).toBe(1)
    expect(stepFor([1000, 26_000])).toBe(500)
  })

  it('are none where no round step fits them or they lie too far apart', () => {
    expect(stepFor([1011, 1340])).toBeUndefined()
    expect(stepFor([4, 1_000_000])).toBeUndefined()
    expect(countsOf([counted(3), counted(2.5)], 860, 356)).toBeUndefined()
    expect(countsOf([counted(3, { says: '$3' }), counted(2)], 860, 356)).toBeUndefined()
  })

  it('show what they are not sure of: a plus after a floor, an outline for what is about so many', () => {
    const { rows } = countsOf([counted(4, { certainty: 'at-least' }), counted(6, { certainty: 'about' })], 860, 356)!
    expect(rows.map(({ full, open, more }) => [full, open, more])).toEqual([
      [4, 0, true],
      [5, 1, false],
    ])
  })

  it('keep the numbers the largest type and the dots within the page', () => {
    const data = [counted(1_000_000), counted(200_000), counted(10_000_000, { certainty: 'at-least' })]
    const { columns, pitch, words, figure } = countsOf(data, 860, 356)!
    expect(words + 44 + (columns + 1) * pitch).toBeLessThanOrEqual(860)
    expect(figure).toBeGreaterThanOrEqual(48)
  })

  it('alone are drawn from two to sixty', () => {
    expect(countsOf([counted(10)], 860, 356)).toMatchObject({ shape: 'alone', step: 1, columns: 10 })
    expect(countsOf([counted(500)], 860, 356)).toBeUndefined()
  })

  it('state their step in the language of the deck', () => {
    expect([stepText(100_000, 'en'), stepText(2_000_000, 'de'), stepText(500, '')]).toEqual([
      '100,000',
      '2 Millionen',
      '500',
    ])
  })
})

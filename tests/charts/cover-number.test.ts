import { describe, expect, it } from 'vitest'
import { coverBeside } from '../../scripts/charts/cover.ts'
import { coverNumberOf } from '../../scripts/charts/cover-number.ts'
import type { Datum } from '../../scripts/charts/datum.ts'

const ROOM = { width: 290, height: 350 }
const share: Datum = { label: 'of the pilots sail at night', says: '62%', value: 62, of: 100 }
const change: Datum = {
  label: 'Visits rose from 500 to 2,000.',
  before: '500',
  beforeValue: 500,
  beforeTime: 'the year before',
  says: '2,000',
  value: 2000,
}

describe('the number on a cover', () => {
  it('is so many of a hundred, with the number and the words under it', () => {
    const drawn = coverNumberOf([share], ROOM)!
    expect(drawn.cells!.states.filter(state => state === 'full')).toHaveLength(62)
    expect(drawn).toMatchObject({ amount: { before: '', figure: '62%' }, label: share.label })
    expect(drawn.size).toBeGreaterThanOrEqual(18)
  })

  it('is a strip in as many parts as the article speaks of', () => {
    const { strip } = coverNumberOf([{ ...share, says: 'Two thirds', value: 2, of: 3 }], ROOM)!
    expect(strip!.full / strip!.width).toBeCloseTo(2 / 3)
    expect(strip!.cuts).toHaveLength(2)
  })

  it('is two bars from zero to one scale, each with its time, where it is a change', () => {
    const { ends } = coverNumberOf([change], ROOM)!.bars!
    expect(ends[1]!.bar.width / ends[0]!.bar.width).toBeCloseTo(4)
    expect(ends.map(({ when }) => when)).toEqual(['the year before', ''])
  })

  it('leaves open what the article leaves open', () => {
    const states = coverNumberOf([{ ...share, certainty: 'about' }], ROOM)!.cells!.states
    expect([states.filter(state => state === 'full').length, states[61]]).toEqual([61, 'open'])
    expect(coverNumberOf([{ ...change, certainty: 'at-least' }], ROOM)!.bars!.ends[1]!.bar.chevron).not.toBe('')
  })

  it('is none where it is neither, or where its words leave it no room', () => {
    expect(coverNumberOf([], ROOM)).toBeUndefined()
    expect(coverNumberOf([{ label: 'boats', says: '12', value: 12 }], ROOM)).toBeUndefined()
    expect(coverNumberOf([{ ...share, label: 'many words '.repeat(40) }], ROOM)).toBeUndefined()
    expect(coverNumberOf([share], { width: 290, height: 90 })).toBeUndefined()
  })
})

describe('a title beside a drawing', () => {
  it('keeps the standfirst readable rather than itself large', () => {
    const long = coverBeside('What the harbour pilots told us this year', 'Words under a title. '.repeat(7))!
    expect(long.standfirst).toBeGreaterThanOrEqual(22)
    expect(coverBeside('Pilots', 'Short.')!.title).toBeGreaterThan(long.title)
  })

  it('is none where the words do not fit beside it', () => {
    expect(coverBeside('Donaudampfschifffahrtsgesellschaftskapitän', '')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { Metric } from '../../scripts/model/fact.ts'
import { areCountable, isMeasured } from '../../scripts/plan/numbers/countable.ts'
import { wholeOf } from '../../scripts/plan/numbers/whole-of.ts'
import { deckOf, only } from './deck-of.ts'

const words = (text: string) => ({ text, spans: [] })

/** A number of a passage, by its words. */
function metricIn(passage: string, says: string, more: Partial<Metric> = {}): Metric {
  const from = passage.indexOf(says)
  return {
    type: 'metric',
    where: { section: 0, block: 0, part: 0 },
    span: { start: 0, end: 0 },
    from,
    to: from + says.length,
    says: words(says),
    value: Number(/\d+(?:\.\d+)?/.exec(says)?.[0]),
    unit: '%',
    certainty: 'exact',
    ...more,
  }
}

const wholeIn = (passage: string, says: string, more?: Partial<Metric>) =>
  wholeOf(passage, metricIn(passage, says, more))

describe('the whole of a share is known', () => {
  it.each([
    ['The site alone accounts for over 15% of all visits.', 'over 15%'],
    ['Express is used by an average of 83 percent of developers.', '83 percent'],
    ['A majority of respondents (55%) said they build both.', '55%'],
    ['Mail rose to 15% of all visits.', '15%'],
    ['27 % der Befragten nutzen es.', '27 %'],
    ['Près de 12 % des visites viennent du nord.', '12 %'],
    ['El 40 % de los encuestados lo usa.', '40 %'],
    ['そう答えた回答者は 12.84% です。', '12.84%'],
  ])('%s', (passage, says) => expect(wholeIn(passage, says)).toBe(100))

  it('in the parts of a fraction', () => {
    const more = { unit: 'count', value: 2, of: 3 }
    expect(wholeIn('Two thirds of the visitors come on foot.', 'Two thirds', more)).toBe(3)
  })
})

describe('there is no whole', () => {
  it.each([
    ['Visits increased 57% in a year.', '57%'],
    ['The office saw 50% more of the calls.', '50%'],
    ['Costs fell by 20 % of the budget.', '20 %'],
    ['It dropped to 40% of its former level.', '40%'],
    ['Search handled 500% of the usual load.', '500%'],
    ['The rate is 3.4% in the north.', '3.4%'],
    ['A 57% increase of visits.', '57%'],
    ['Die Besuche stiegen um 12 % der Plätze.', '12 %'],
    ['利用は 12% 増加しました。', '12%'],
  ])('%s', (passage, says) => expect(wholeIn(passage, says)).toBeUndefined())

  it('of a range', () => {
    expect(wholeIn('5 to 9% of users.', '5 to 9%', { high: 9, certainty: 'range' })).toBeUndefined()
  })
})

const count = (value: number, counted: string, more: Partial<Metric> = {}): Metric =>
  metricIn(String(value), String(value), { unit: 'count', value, counted: words(counted), ...more })

describe('numbers are countable', () => {
  it('where each counts whole things', () => {
    expect(areCountable([count(23, 'countries'), count(190, 'languages')])).toBe(true)
    expect(areCountable([count(10, 'employees')])).toBe(true)
  })

  it('unless one is a measure, money, a rate, a range, or too far from another', () => {
    expect(areCountable([count(15, 'days'), count(20, 'people')])).toBe(false)
    expect(areCountable([count(15, 'dollars'), count(20, 'people')])).toBe(false)
    expect(areCountable([count(3, 'models', { unit: 'USD' }), count(2, 'models')])).toBe(false)
    expect(areCountable([count(3, 'certificates', { per: words('day') }), count(2, 'sites')])).toBe(false)
    expect(areCountable([count(2, 'sites', { high: 3 }), count(2, 'models')])).toBe(false)
    expect(areCountable([count(4, 'branches'), count(1_000_000, 'books')])).toBe(false)
    expect(areCountable([count(500, 'officers')])).toBe(false)
  })
})

describe('a deck', () => {
  it('holds what its numbers are drawn with', async () => {
    const deck = await deckOf(
      '## Visits\n\nThe harbour branch alone accounts for over 15% of all visits.\n\n## Diesel\n\nDiesel use fell from 412,000 litres in 2023 to 96,000 litres in 2024.\n\n## House\n\nThe year brought growth to the house: over 600 books, 20+ branches, and a community exceeding 1,000 readers.',
    )
    const data = only(deck, 'metrics').flatMap(slide => slide.data.map(datum => ({ ...datum, dots: slide.dots })))
    expect(data.find(({ says }) => says === 'over 15%')).toMatchObject({ of: 100 })
    expect(data.find(({ says }) => says.startsWith('96,000'))).toMatchObject({ beforeValue: 412000, value: 96000 })
    expect(data.find(({ says }) => says === '20+')).toMatchObject({ dots: true })
  })
})

it.each([
  ['quiet Days', true],
  ['half-TONNES', true],
  ['kilometre', true],
  ['année de travail', true],
  ['day\u017f', true],
  ['bébés', false],
  ['éans', true],
  ['daysé', false],
  ['birthdays', false],
  ['1days', false],
  ['days1', true],
  ['人日', false],
  ['日人', true],
  ['', false],
])('whether `%s` is measured: %s', (words, expected) => {
  expect(isMeasured(words)).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { amountOf, rateOf } from '../../scripts/charts/amount.ts'

const cut = (says: string): string => {
  const { before, figure, after } = amountOf(says)
  return `${before}[${figure}]${after}`
}

describe('an amount is cut for typesetting', () => {
  it.each([
    ['over 1 million', 'over[1 million]'],
    ['200,000+', '[200,000+]'],
    ['exceeding 10 million', 'exceeding[10 million]'],
    ['58 percent', '[58 percent]'],
    ['nearly 10 per cent of them', 'nearly[10 per cent]of them'],
    ['20 to 30 percent', '[20 to 30 percent]'],
    ['between 20 and 30 percent', 'between[20 and 30 percent]'],
    ['between $2 million and $3 million a year', 'between[$2 million and $3 million]a year'],
    ['between two and three million', 'between[two and three million]'],
    ['zwischen 20 und 30 Prozent', 'zwischen[20 und 30 Prozent]'],
    ['entre 20 % et 30 %', 'entre[20 % et 30 %]'],
    ['from 20 to 30 percent', 'from[20 to 30 percent]'],
    ['12 and 30 boats', '[12]and 30 boats'],
    ['1.2 pct', '[1.2 pct]'],
    ['5 percentage points', '[5]percentage points'],
    ['rund 12,5 Prozent der Fälle', 'rund[12,5 Prozent]der Fälle'],
    ['4 Prozentpunkte', '[4]Prozentpunkte'],
    ['95 pour cent des personnes', '[95 pour cent]des personnes'],
    ['el 40 por ciento', 'el[40 por ciento]'],
    ['il 40 per cento', 'il[40 per cento]'],
    ['40 por cento', '[40 por cento]'],
    ['40 procent', '[40 procent]'],
    ['около 40 процентов', 'около[40 процентов]'],
    ['31 %', '[31 %]'],
    ['about $4.5 billion', 'about[$4.5 billion]'],
    ['15 to 20 days', '[15 to 20]days'],
    ['up to 3%', 'up to[3%]'],
    ['5–7 km', '[5–7]km'],
    ['rund 1,2 Millionen', 'rund[1,2 Millionen]'],
    ['12 months', '[12]months'],
    ['€ 30', '[€ 30]'],
  ])('%s', (says, expected) => expect(cut(says)).toBe(expected))

  it('keeps an amount in words whole', () => {
    expect(cut('hundreds of thousands')).toBe('[hundreds of thousands]')
  })

  it('drops and adds nothing but white space', () => {
    for (const says of ['from 34 to 12', 'more than 1 in 4 readers', '~ 2,000 m²', 'no fewer than 3', '1.5x faster']) {
      const { before, figure, after } = amountOf(says)
      expect(`${before}${figure}${after}`.replace(/\s/g, '')).toBe(says.replace(/\s/g, ''))
    }
  })
})

describe('what a figure is measured on', () => {
  it.each([
    ['62 %', '%'],
    ['62 percent', '%'],
    ['62 Prozent', '%'],
    ['21°C', '°'],
    ['62', ''],
    ['$62', ''],
  ])('%s: %s', (figure, rate) => expect(rateOf(figure)).toBe(rate))
})

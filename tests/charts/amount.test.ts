import { describe, expect, it } from 'vitest'
import { amountOf } from '../../scripts/charts/amount.ts'

const cut = (says: string): string => {
  const { before, figure, after } = amountOf(says)
  return `${before}[${figure}]${after}`
}

describe('an amount is cut for typesetting', () => {
  it.each([
    ['over 1 million', 'over[1 million]'],
    ['200,000+', '[200,000+]'],
    ['exceeding 10 million', 'exceeding[10 million]'],
    ['58 percent', '[58]percent'],
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

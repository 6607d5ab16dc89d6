import { beforeAll, describe, expect, it } from 'vitest'
import type { Made } from '../../scripts/pipeline.ts'
import { article, edited, findings, found, made } from './deck.ts'

describe('a number that the article does not have', () => {
  let harbour: Made
  beforeAll(async () => {
    harbour = await made('harbour.md')
  })

  it.each([
    ['in a sentence', 'A survey of 1,240 residents', 'A survey of 1,340 residents'],
    ['in chart data', "says: '48%'\n    value: 48", "says: '49%'\n    value: 49"],
    ['in a tile', "says: '96,000 litres'\n    value: 96000", "says: '96,000,000 litres'\n    value: 96000000"],
    [
      'in what a number was before',
      "before: '412,000 litres'\n    beforeTime: '2023'\n    beforeValue: 412000",
      "before: '413,000 litres'\n    beforeTime: '2023'\n    beforeValue: 413000",
    ],
    ['in a heading', '# How it went', '# What 77 people say'],
    ['in a list', '- the ferry company', '- the 3 ferry companies, 77 of them'],
    ['in a component', '::parts::', "<MetricTiles :data=\"[{ label: 'berths', says: '77 berths' }]\" />\n\n::parts::"],
  ])('is found %s, on its line', (_, place, put) => {
    const deck = edited(harbour.text, place, put)
    expect(found(deck.text, harbour)).toEqual([`${deck.line} number`])
  })

  it('is told with the one that the article has, and where', () => {
    const deck = edited(harbour.text, 'A survey of 1,240 residents', 'A survey of 1,340 residents')
    expect(findings(deck.text, harbour)).toMatchObject([
      {
        severity: 'error',
        message: 'The slide has “1,340” where the article has “1,240” (harbour.md:23)',
        todo: 'Write the number as the article has it, or take it away.',
      },
    ])
  })

  it('is found in a table', async () => {
    const studied = await article('| Part | Cost |\n| --- | --- |\n| Cable | $2.4 million |\n| Berth | $0.5 million |')
    const deck = '# Costs\n\n| Part | Cost |\n| --- | --- |\n| Cable | $2.4 million |\n| Berth | $0.6 million |\n'
    expect(found(deck, studied)).toContain('6 number')
    expect(found(deck.replace('0.6', '0.5'), studied)).toEqual([])
  })

  it('is found where the sentence has another, though the article has it elsewhere', () => {
    const deck = edited(harbour.text, 'fell from 412,000 litres in 2023', 'fell from 412,000 litres in 2021')
    expect(findings(deck.text, harbour)).toMatchObject([
      { line: deck.line, rule: 'number', message: 'The slide has “2021” where the article has “2023” (harbour.md:19)' },
    ])
  })

  it('is found where the label has another, though the article has it elsewhere', () => {
    const deck = edited(harbour.text, "says: '48%'\n    value: 48", "says: '31%'\n    value: 31")
    expect(findings(deck.text, harbour)).toMatchObject([
      { line: deck.line, message: 'The slide has “31%” where the article has “48%” (harbour.md:25)' },
    ])
  })

  it('is found where its unit is gone', () => {
    const deck = edited(harbour.text, "says: '48%'", "says: '48'")
    expect(findings(deck.text, harbour)).toMatchObject([
      { line: deck.line, message: 'The slide has “48” where the article has “48%” (harbour.md:25)' },
    ])
  })

  it('is found where a value does not agree with what is shown', () => {
    const deck = edited(harbour.text, 'value: 96000', 'value: 9600')
    expect(findings(deck.text, harbour)).toMatchObject([
      {
        line: deck.line,
        rule: 'number',
        message: '“value: 9600” does not agree with “says: 96,000 litres” beside it',
        todo: 'Set “value” to 96000, or correct “says”.',
      },
    ])
  })

  it('is found for an amount in words', async () => {
    const studied = await article('They trained hundreds of thousands of people.')
    const deck = (says: string) =>
      `---\nlayout: metrics\ndata:\n  - label: people\n    says: ${says}\n---\n\n# Trained\n`
    expect(found(deck('hundreds of millions'), studied)).toContain('5 number')
    expect(found(deck('hundreds of thousands'), studied)).not.toContain('5 number')
  })
})

describe('a number of what the article tells twice', () => {
  const before = 'In the year before, tugs slightly edged ferry traffic, about 49% to 47%.'
  const after = 'In the year since, ferries led by about a 55% to 43% ratio.'
  const deck = (says: string) => `---
layout: chart
chart: slope
data:
  - label: ferry traffic
    says: '47%'
    time: the year before
  - label: ferry traffic
    says: ${says}
    time: the year since
sentence:
  - ${before}
  - ${after}
---

# Ferries
`

  it('may stand in a sentence that has another name for it, if the slide has that sentence', async () => {
    const studied = await article(`${before}\n\n${after}\n\nSome 58% came by train.`)
    expect(found(deck('about a 55%'), studied).filter(it => it.endsWith('number'))).toEqual([])
    expect(found(deck('about a 58%'), studied).filter(it => it.endsWith('number'))).not.toEqual([])
  })
})

describe('a number that the article has', () => {
  it.each([
    ['en', 'It has over 1 million users.', ['1,000,000', '1 million', '1000000', '1m']],
    ['en', 'It grew by 31 percent.', ['31 %', '31%', '31 per cent']],
    ['en', 'It costs $2.5 billion.', ['$2.5bn', '$2,500 million']],
    ['de', 'Es sind 1,5 Millionen, also 31 Prozent.', ['1.500.000', '1,5 Mio.', '31 %']],
    ['fr', 'Il y en a 200 000, soit 12,5 pour cent.', ['200\u00a0000', '200000', '12,5 %']],
    ['ja', '120万人が参加しました。', ['1,200,000', '１２０万']],
  ])('may be written otherwise: %s %s', async (lang, text, ways) => {
    const studied = await article(text, lang)
    for (const way of ways)
      expect([
        way,
        found(`---\nlang: ${lang}\n---\n\n# A\n\n${way}\n`, studied).filter(it => it.endsWith('number')),
      ]).toEqual([way, []])
  })

  it.each(['1 billion users', '31', '$32', '2 million'])(
    'is not the same with another scale or value: %s',
    async text => {
      const studied = await article('It has 1 million users, 32 percent of them here, and costs €32.')
      expect(found(`# A\n\n${text}\n`, studied)).toContain('3 number')
    },
  )
})

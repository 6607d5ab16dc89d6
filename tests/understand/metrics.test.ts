import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../scripts/understand/numbers.ts'
import { factsIn } from '../study.ts'

const found = (text: string) =>
  quantitiesIn(text).map(({ from, to, value, high, unit, certainty }) => [
    text.slice(from, to),
    high === undefined ? value : [value, high],
    unit,
    certainty,
  ])

describe('quantities', () => {
  it.each([
    ['over 1 million models', [['over 1 million', 1_000_000, 'count', 'at-least']]],
    ['200,000+ datasets', [['200,000+', 200_000, 'count', 'at-least']]],
    ['exceeding 10 million developers', [['exceeding 10 million', 10_000_000, 'count', 'at-least']]],
    ['about 42.5% of them', [['about 42.5%', 42.5, '%', 'about']]],
    ['up to 3.2 GB', [['up to 3.2 GB', 3.2, 'GB', 'at-most']]],
    ['15–20 days', [['15–20', [15, 20], 'count', 'range']]],
    ['$10m to $20m', [['$10m to $20m', [10_000_000, 20_000_000], 'USD', 'range']]],
    ['£75m', [['£75m', 75_000_000, 'GBP', 'exact']]],
    ['3.5 million euros', [['3.5 million euros', 3_500_000, 'EUR', 'exact']]],
    ['2.5x faster', [['2.5x', 2.5, 'x', 'exact']]],
    ['hundreds of thousands of developers', [['hundreds of thousands', undefined, 'count', 'words']]],
    [
      'fell from 412,000 litres in 2023 to 96,000 litres in 2024',
      [
        ['412,000 litres', 412_000, 'L', 'exact'],
        ['96,000 litres', 96_000, 'L', 'exact'],
      ],
    ],
    ['35 % des visiteurs', [['35 %', 35, '%', 'exact']]],
  ])('stand in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'in 2024',
    'on April 12, 2016',
    '2025-04-02',
    'at 12:30',
    'v1.2.3 and 1.2.0.dev',
    'issue #41869',
    'CVE-2021-1234',
    'Figure 3 shows',
    'the 3rd time',
    'IPv6',
    'open 24/7',
    'https://example.org/123',
  ])('do not stand in “%s”', text => {
    expect(found(text)).toEqual([])
  })
})

describe('metrics', () => {
  it('know what they count and when', async () => {
    const metrics = await factsIn(
      'In 2025, the platform held over 1 million models hosted, 200,000+ datasets, and a community exceeding 10 million developers.',
      'metric',
    )
    expect(metrics.map(({ says, counted, time }) => [says.text, counted?.text, time?.text])).toEqual([
      ['over 1 million', 'models hosted', '2025'],
      ['200,000+', 'datasets', '2025'],
      ['exceeding 10 million', 'developers', '2025'],
    ])
  })

  it('are not the digits in a name', async () => {
    expect(await factsIn('After Llama 3 and other releases the gap closed.', 'metric')).toEqual([])
  })
})

describe('series', () => {
  const series = async (text: string) =>
    (await factsIn(text, 'series')).map(({ points, unit }) => [
      unit,
      ...points.map(({ label, value }) => `${label.text} ${value}`),
    ])

  it('are numbers side by side, each with its name', async () => {
    expect(await series('People come 17.5% daily, 43.3% weekly, and 24.4% monthly.')).toEqual([
      ['%', 'daily 17.5', 'weekly 43.3', 'monthly 24.4'],
    ])
  })

  it('are names with their numbers in brackets', async () => {
    expect(await series('They use Linux (80.9%), macOS (35.5%), and Windows (31.5%).')).toEqual([
      ['%', 'They use Linux 80.9', 'macOS 35.5', 'Windows 31.5'],
    ])
  })

  it('are lists, named by what tells the items apart', async () => {
    expect(
      await series(
        '- 58% of residents noticed the quiet\n- 31% of residents noticed the air\n- 9% of residents noticed nothing',
      ),
    ).toEqual([['%', 'the quiet 58', 'the air 31', 'nothing 9']])
  })

  it('are tables of one unit', async () => {
    expect(
      await series(
        '| Part | Cost |\n|---|---|\n| Cable | $2.4 million |\n| Works | $0.5 million |\n| Study | $0.1 million |',
      ),
    ).toEqual([['USD', 'Cable 2400000', 'Works 500000', 'Study 100000']])
  })

  it('are not numbers of different units', async () => {
    expect(await series('It took 40% of the time, $3 million, and 12 GB of notes.')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { datesIn } from '../../scripts/understand/dates.ts'
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
    ['between 20 and 30 percent growth', [['between 20 and 30 percent', [20, 30], '%', 'range']]],
    ['between two and three million boats', [['between two and three million', [2e6, 3e6], 'count', 'range']]],
    ['fees range from $10 to $20', [['from $10 to $20', [10, 20], 'USD', 'range']]],
    ['shares vary widely from 20 to 30 percent', [['from 20 to 30 percent', [20, 30], '%', 'range']]],
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

describe('shares', () => {
  it.each([
    ['Two-thirds of the boats stayed.', 2, 3, 'count'],
    ['One in five residents noticed.', 1, 5, 'count'],
    ['7 of the 10 teams came.', 7, 10, 'count'],
    ['About 2/3rds of responses came late.', 2, 3, 'count'],
    ['More than half of the quay is new.', 1, 2, 'count'],
    ['It cost a quarter of a million jobs.', 250_000, undefined, 'count'],
  ])('are parts of a whole in “%s”', (text, value, of, unit) => {
    expect(quantitiesIn(text).map(quantity => [quantity.value, quantity.of, quantity.unit])).toEqual([
      [value, of, unit],
    ])
  })
})

describe('quantities of other languages', () => {
  it.each([
    ['fr', 'près de 200 000 habitants', 200_000, 'count', 'about'],
    ['fr', 'au moins 1,5 million d’euros', 1_500_000, 'EUR', 'over'],
    ['de', 'rund 1.250 Besucher', 1250, 'count', 'about'],
    ['de', 'mindestens 12,5 Prozent', 12.5, '%', 'over'],
    ['es', 'más de 3 millones de euros', 3_000_000, 'EUR', 'over'],
    ['it', 'quasi il 40 per cento', 40, '%', undefined],
    ['pt', 'pelo menos 5 mil pessoas', 5000, 'count', 'over'],
    ['nl', 'ruim 2 miljoen euro', 2_000_000, 'EUR', 'over'],
    ['ru', 'около 3 млн рублей', 3_000_000, 'RUB', 'about'],
    ['ja', '約1,200人が訪れた', 1200, 'count', 'about'],
    ['ja', '1億5000万円の予算', 150_000_000, 'JPY', undefined],
    ['zh', '超过3.5亿元', 350_000_000, 'CNY', 'over'],
    ['zh', '百分之二十的居民', 20, '%', undefined],
    ['ko', '약 3배 빠르다', 3, 'x', 'about'],
    ['ar', 'حوالي ٢٥٪ من السكان', 25, '%', 'about'],
    ['he', 'כמעט 30 אחוזים', 30, '%', 'about'],
  ])('stand in %s “%s”', (lang, text, value, unit, qualifier) => {
    expect(quantitiesIn(text, lang).map(quantity => [quantity.value, quantity.unit, quantity.qualifier])).toEqual([
      [value, unit, qualifier],
    ])
  })
})

describe('numbers that are none', () => {
  it.each([
    'Node.js 24.x and 22.x',
    'running on an X9-300 board',
    'phases 3, 5 and 7',
    'call 555-1234',
    'UTF-8 and IPv6',
    'COVID-19',
    'a 4 or 5',
    'on a scale of 1 to 5',
    'at 10:00 AM',
    'by 1200 GMT',
    'the 6th district',
    'as shown before [4]',
    '1. First',
    'the 1990s',
    'in 3D',
    'commit cb3b2b9ba4a95',
    'call +1 415 555 2671 or (415) 555-1234',
    'they won 3–1',
    'the season of 2019-2020',
    'le 5 mai',
    'am 5. Mai',
    '3月5日',
    '3월 5일',
    '5 March',
    'the 80s and 90s',
    'the ‘90s',
    'Ann Lee, 57, said so',
    'a 35-year-old sailor',
    'sailors aged between 18 and 34',
    'I was 18 when it opened.',
    'the quay opened 12 years ago',
    'from 14 to 17 February',
    'in the preceding three quarters',
    'in the second half of 2004',
    'a 5-to-4 decision',
    'part 3 of 3 sketches',
    'some 2016 candidates',
    'every five minutes',
    'a show like Six Feet Under',
  ])('do not stand in “%s”', text => {
    expect(quantitiesIn(text)).toEqual([])
  })

  it('take no time over hostile text', () => {
    const start = performance.now()
    for (const text of [
      '1,'.repeat(20_000),
      '12 to '.repeat(10_000),
      'one hundred '.repeat(8000),
      '('.repeat(20_000) + '5',
      '1 '.repeat(20_000),
    ])
      quantitiesIn(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('numbers of other languages that are none', () => {
  it.each([
    ['he', 'בנמל של המאה ה־20'],
    ['he', 'בשנות ה-90 נבנה הרציף'],
    ['he', 'הספינה יצאה בשעה 17'],
    ['he', 'כמו שכתוב בסעיף 4'],
    ['he', 'לפי RFC 5280'],
    ['he', 'אלגוריתם SHA־256'],
    ['ar', 'في القرن 20'],
    ['ar', 'وصلت السفينة في الساعة 5'],
    ['ar', 'بالفصل 3'],
    ['fr', 'âgé de 35 ans d’âge'],
    ['de', 'ein 35-jähriger Matrose'],
    ['es', 'a los 35 años de edad'],
    ['nl', 'een 35-jarige matroos'],
    ['ru', '35-летний матрос'],
    ['ja', '20世紀の港'],
    ['ja', '35歳の船員'],
    ['zh', '20世纪的港口'],
    ['ko', '20세기의 항구'],
  ])('do not stand in %s “%s”', (lang, text) => {
    expect(quantitiesIn(text, lang)).toEqual([])
  })
})

describe('amounts', () => {
  it.each([
    ['Sales rose 2.8% to 14.9bn euros.', [2.8, 14_900_000_000], ['%', 'EUR']],
    ['It edged up 0.1% to 4.7%.', [0.1, 4.7], ['%', '%']],
    ['Crude rose $1.64 to $47.10.', [1.64, 47.1], ['USD', 'USD']],
    ['It earned 77m euros, up from 38m.', [77_000_000, 38_000_000], ['EUR', 'EUR']],
    ['a 7.5m euro project', [7_500_000], ['EUR']],
    ['It spent 3 million pounds.', [3_000_000], ['GBP']],
    ['It weighed 3 pounds.', [3], ['lb']],
    ['between the time I was eighteen and twenty', [18, 20], ['count', 'count']],
    ['It is twice as fast.', [2], ['x']],
    ['Shares closed at 274.5 pence.', [274.5], ['p']],
    ['visits fell from 7,613 to 6,630, or 12.9%', [7613, 6630, 12.9], ['count', 'count', '%']],
  ])('keep their own units in “%s”', (text, values, units) => {
    const found = quantitiesIn(text)
    expect(found.map(({ value }) => value)).toEqual(values)
    expect(found.map(({ unit }) => unit)).toEqual(units)
  })
})

describe('what is counted', () => {
  const counted = async (text: string) =>
    (await factsIn(text, 'metric')).map(metric => [metric.says.text, metric.counted?.text, metric.per?.text])

  it.each([
    ['Adoption reached 45%.', [['45%', 'Adoption', undefined]]],
    // Who pays or says, a month and a level are not what is counted.
    ['Harbour Ferries agreed to pay $15.5m.', [['$15.5m', undefined, undefined]]],
    ['In March it reached 45%.', [['45%', undefined, undefined]]],
    ['That is down from a peak of 12%.', [['12%', undefined, undefined]]],
    [
      'Daily visits have fallen from 19% to 17%.',
      [
        ['19%', 'Daily visits', undefined],
        ['17%', 'Daily visits', undefined],
      ],
    ],
    ['The pier holds 500 federal and state inspectors.', [['500', 'federal and state inspectors', undefined]]],
    ['It served 180 million requests per hour.', [['180 million', 'requests', 'hour']]],
    ['The ticket costs €20 a month.', [['€20', 'ticket', 'month']]],
    [
      'Half (43%) of the boats are new.',
      [
        ['Half', 'boats', undefined],
        ['43%', 'boats', undefined],
      ],
    ],
    ['The quay cost £2.1m ($2.7m).', [['£2.1m', 'quay', undefined]]],
    [
      'It served 90 million requests. That’s 180 million per hour.',
      [
        ['90 million', 'requests', undefined],
        ['180 million', 'requests', 'hour'],
      ],
    ],
  ])('stands in “%s”', async (text, expected) => {
    expect(await counted(text)).toEqual(expected)
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

  it('keep the same amount in other money', async () => {
    const metrics = await factsIn('The quay cost £2.1m (€2.4m; $2.7m), and the pier $1bn (£600m).', 'metric')
    expect(
      metrics.map(({ says, also }) => [says.text, also?.map(({ says, value, unit }) => [says.text, value, unit])]),
    ).toEqual([
      [
        '£2.1m',
        [
          ['€2.4m', 2_400_000, 'EUR'],
          ['$2.7m', 2_700_000, 'USD'],
        ],
      ],
      ['$1bn', [['£600m', 600_000_000, 'GBP']]],
    ])
  })

  it('are not the digits in a name', async () => {
    expect(await factsIn('After Llama 3 and other releases the gap closed.', 'metric')).toEqual([])
    expect(await factsIn('It seems that Halo 2 won the prize.', 'metric')).toEqual([])
    expect(await factsIn('They joined the Fight for 15, and the iPhone 15 sales came later.', 'metric')).toEqual([])
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

describe('a range in words keeps the word that opens it', () => {
  it.each([
    ['de', 'zwischen 20 und 30 Prozent der Boote', 'zwischen 20 und 30 Prozent'],
    ['fr', 'entre 20 % et 30 % des bateaux', 'entre 20 % et 30 %'],
    ['it', 'fra 20 e 30 milioni di barche', 'fra 20 e 30 milioni'],
    ['nl', 'tussen 20 en 30 procent van de boten', 'tussen 20 en 30 procent'],
    ['ru', 'между 20 и 30 процентов лодок', 'между 20 и 30 процентов'],
    ['de', 'Die Preise reichen von 20 bis 30 Euro', 'von 20 bis 30 Euro'],
  ])('%s: %s', (lang, text, says) => {
    const [range] = quantitiesIn(text, lang)
    expect([text.slice(range!.from, range!.to), range!.certainty]).toEqual([says, 'range'])
  })
})

it.each([
  ['on March 14, 2019,', [['March 14, 2019', 20190314]]],
  ['on 14 to 17 to 18 MARCH 2019', [['18 MARCH 2019', 20190318]]],
  ['from 14 to 17 to 18 March', [['17 to 18 March', 317]]],
  ['il 14 de marzo de 2019', [['14 de marzo de 2019', 20190314]]],
  [
    'in May of 2019 and in mayors 2019',
    [
      ['May of 2019', 20190500],
      ['2019', 20190000],
    ],
  ],
  [
    '14 march, 14 March, 14 Mars',
    [
      ['14 March', 314],
      ['14 Mars', 314],
    ],
  ],
  [
    'am 5. Mai 2025 und am 14. März 2019',
    [
      ['5. Mai 2025', 20250505],
      ['14. März 2019', 20190314],
    ],
  ],
  ['Augu\u017ft 14', [['Augu\u017ft 14', 14]]],
  ['March 14 percent, Marchs 14, 1March 14', []],
  ['\u{1d49c} 14 and \u{1d49c} March 14', [['March 14', 314]]],
] as const)('the dates in `%s`', (text, dates) => {
  expect(datesIn(text).map(({ from, to, when }) => [text.slice(from, to), when])).toEqual(dates)
})

it('a sign of a fraction is a share before what it is of, not before what is counted', () => {
  const shares = (text: string) => quantitiesIn(text).map(({ value, of }) => [value, of])
  expect(shares('½ of the firms and ⅔ are new')).toEqual([
    [1, 2],
    [2, 3],
  ])
  expect(shares('½ cup and half-½ of it')).toEqual([])
})

it.each([
  ['5 sq. km of sand', 'km²', '5 sq. km'],
  ['5 MILES PER HOUR', 'mph', '5 MILES PER HOUR'],
  ['5 miles perhaps', 'mi', '5 miles'],
  ['5 hour\u017f', 'h', '5 hour\u017f'],
  ['5 \u212Ailos of sand', 'kg', '5 \u212Ailos'],
  ['more than 5 seconds', 's', 'more than 5 seconds'],
  ['more than 5 second-hand', 'count', 'more than 5'],
  ['more than 5 tonsils', 'count', 'more than 5'],
  ['more than 5 m\u0130les', 'count', 'more than 5'],
])('the unit in `%s`: %s', (text, unit, says) => {
  const [found] = quantitiesIn(text)
  expect([found?.unit, text.slice(found?.from, found?.to)]).toEqual([unit, says])
})

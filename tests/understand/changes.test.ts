import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

const changes = async (text: string, lang = 'en') =>
  (await factsIn(text, 'change', lang)).map(({ words, before, after, by, unit }) => [
    words.text,
    before && [before.value, before.time?.text],
    after && [after.value, after.time?.text],
    by && [by.value, by.unit],
    unit,
  ])

describe('changes', () => {
  it.each([
    [
      'Adoption grew from 12 % in 2020 to 31 % in 2024.',
      [['grew from 12 % in 2020 to 31 %', [12, '2020'], [31, '2024'], undefined, '%']],
    ],
    [
      'The backlog went from 4,284 to 1,650 tickets.',
      [['4,284 to 1,650', [4284, undefined], [1650, undefined], undefined, 'count']],
    ],
    [
      'Commits increased 33% from 1,011 to 1,340.',
      [['increased 33% from 1,011 to 1,340', [1011, undefined], [1340, undefined], [33, '%'], 'count']],
    ],
    [
      'The tram now carries 31% of commuters, up from 24% last year.',
      [['31% of commuters, up from 24%', [24, 'last year'], [31, undefined], undefined, '%']],
    ],
    ['Approval is up 8 points.', [['up 8 points', undefined, undefined, [8, 'pp'], 'pp']]],
    ['Emissions fell by a third.', [['fell by a third', undefined, undefined, [-33.3, '%'], '%']]],
    ['The harbour saw a 16% decrease.', [['16% decrease', undefined, undefined, [-16, '%'], '%']]],
    // One end alone, a range, a comparison, and where a difference led.
    [
      'The price of tin fell to $413.50 in Oslo.',
      [['fell to $413.50', undefined, [413.5, undefined], undefined, 'USD']],
    ],
    [
      'The town will reduce the deficit to $230m.',
      [['reduce the deficit to $230m', undefined, [230e6, undefined], undefined, 'USD']],
    ],
    ['The town will cut boat grants by $2m.', [['cut boat grants by $2m', undefined, undefined, [-2e6, 'USD'], 'USD']]],
    ['Herring sales will fall 8-9%.', [['fall 8-9%', undefined, undefined, [-8, '%'], '%']]],
    ['Profits were 15% lower than hoped.', [['15% lower', undefined, undefined, [-15, '%'], '%']]],
    ['Shares were up 5% at 1,241 pence.', [['up 5% at 1,241 pence', undefined, [1241, undefined], [5, '%'], 'p']]],
    ['Ridership doubled.', [['doubled', undefined, undefined, [2, 'x'], 'x']]],
  ])('stand in “%s”', async (text, expected) => {
    expect(await changes(text)).toEqual(expected)
  })

  it.each([
    ['de', 'Der Anteil stieg von 12 % auf 31 %.', 12, 31],
    ['fr', 'La part est passée de 12 % à 31 %.', 12, 31],
    ['es', 'La cuota subió del 12 % al 31 %.', 12, 31],
    ['ja', '割合は12%から31%に増加した。', 12, 31],
    ['ko', '비율이 12%에서 31%로 증가했다.', 12, 31],
    ['zh', '比例从12%增至31%。', 12, 31],
  ])('stand in %s', async (lang, text, before, after) => {
    const found = await factsIn(text, 'change', lang)
    expect(found.map(change => [change.before?.value, change.after?.value])).toEqual([[before, after]])
  })

  it.each([
    ['by an arrow', 'Night crossings rose from 2% -> 8% of all trips.', [2, undefined], [8, undefined]],
    ['by an arrow alone', 'Night crossings: 2% → 8%.', [2, undefined], [8, undefined]],
    ['up from', 'Night crossings made up 8% of trips, up from 2%.', [2, undefined], [8, undefined]],
    [
      'compared to the year before',
      'The pier saw 45,000 visitors, compared to 38,000 the year before.',
      [38_000, 'the year before'],
      [45_000, undefined],
    ],
    [
      'up from last year’s',
      'Night crossings made up 16% of trips (up from last year’s 8.9%).',
      [8.9, 'last year'],
      [16, undefined],
    ],
    ['was and now', 'The share of night crossings was 21%, and is now 13%.', [21, undefined], [13, 'now']],
    ['was and today', 'The fare was $12 and is $15 today.', [12, undefined], [15, 'today']],
    ['in brackets', 'Night crossings were 31% of trips (24% last year).', [24, 'last year'], [31, undefined]],
    ['in brackets with a year', 'Night crossings were 13% of trips (21% in 2024).', [21, '2024'], [13, undefined]],
    ['two dates', 'The share was 12% in 2020 and 31% in 2024.', [12, '2020'], [31, '2024']],
    [
      'over two sentences with their difference',
      'The pier was the busiest again, with over 3.71 billion visits. This is an almost 97% increase from the year before, which saw 1.89 billion visits.',
      [1.89e9, 'the year before'],
      [3.71e9, undefined],
    ],
    [
      'over two sentences, up from',
      'The pier saw 45,000 visitors. That is up from 38,000 a year earlier.',
      [38_000, 'a year earlier'],
      [45_000, undefined],
    ],
    [
      'over two sentences, the earlier in the second',
      'The ferries now carry 45% of commuters. A year earlier, it was 38%.',
      [38, 'A year earlier'],
      [45, undefined],
    ],
  ])('are told %s', async (_, text, before, after) => {
    const found = await changes(text)
    expect(found.map(([, was, is]) => [was, is])).toEqual([[before, after]])
  })

  it.each([
    ['de', 'Der Anteil lag bei 21 %, heute sind es 13 %.', 21, 13],
    ['de', 'Nachtfahrten machten 8 % aus, nach 2 % im Vorjahr.', 2, 8],
    [
      'de',
      'Die Mole zählte 450.000 Besuche. Das ist ein Plus von 25 % gegenüber den 360.000 Besuchen im Vorjahr.',
      360_000,
      450_000,
    ],
    ['fr', 'La part était de 21 %, elle est aujourd’hui de 13 %.', 21, 13],
    ['fr', 'Les traversées de nuit font 8 % du total, contre 2 % l’année précédente.', 2, 8],
    ['es', 'La cuota era del 21 % y hoy es del 13 %.', 21, 13],
    ['es', 'Los viajes de noche son el 8 %, frente al 2 % del año anterior.', 2, 8],
    ['it', 'La quota era del 21 % e oggi è del 13 %.', 21, 13],
    ['nl', 'Het aandeel was 21 % en is nu 13 %.', 21, 13],
  ])('are told in %s: «%s»', async (lang, text, before, after) => {
    const found = await factsIn(text, 'change', lang)
    expect(found.map(change => [change.before?.value, change.after?.value])).toEqual([[before, after]])
  })

  it('are told of several things by two sentences, each with its own earlier number', async () => {
    const text =
      'The pier was viewed 12 million times across 4 million trips this year. This marks a 16% increase over last year’s nearly 10 million views and over 3 million trips.'
    const found = await factsIn(text, 'change')
    expect(found.map(({ before, after, counted }) => [counted?.text, before?.value, after?.value])).toEqual([
      ['views', 10_000_000, 12_000_000],
      ['trips', 3_000_000, 4_000_000],
    ])
    expect(found.map(({ before }) => before?.time?.text)).toEqual(['last year', 'last year'])
  })

  it.each([
    ['other things', '10 million crates and over 3 million sailors'],
    ['the other way', '14 million views and over 3 million trips'],
    ['fewer of them', '10 million views'],
  ])('are not told of several things by %s', async (_, earlier) => {
    const text = `The pier was viewed 12 million times across 4 million trips this year. This marks a 16% increase over last year’s ${earlier}.`
    const found = await factsIn(text, 'change')
    expect(found.filter(({ before, after }) => before && after)).toEqual([])
  })

  it.each([
    'The crew was 12 sailors, and now 20 passengers came.',
    'The pier was full, with 45,000 visits. This is a 20% rise among the 900 visits of crews.',
    'Tugs carry 45% of the crates. They came from 20% of all harbours.',
    'Pilots earn $90 (captains earn $120 in Oslo).',
    'Sales rose by 2% in 2023, after a 31% rise in 2022.',
    'The town expects trade to grow by 4.3% in 2025 and 4.2% in 2026.',
    'Half a year ago 12% of crews left and 31% of them came back.',
    'We see between 20 and 30 percent growth each year.',
    'Growth was between 20% and 30% in 2020.',
  ])('have no two ends in “%s”', async text => {
    const found = await factsIn(text, 'change')
    expect(found.filter(({ before, after }) => before && after)).toEqual([])
  })

  it.each([
    'Prices range from $10 to $20.',
    'It was open from 2019 to 2024.',
    'They sent 12 boats to 31 islands.',
    'It was a double-edged sword.',
    'The boats carry 12 crates; the lorries carry 31 crates.',
  ])('do not stand in “%s”', async text => {
    expect(await changes(text)).toEqual([])
  })

  it.each(['She doubled down on the plan.', 'The kitchen doubled as a school.', 'He doubled back at the bridge.'])(
    'are not read out of “%s”',
    async text => expect(await factsIn(text, 'change')).toEqual([]),
  )
})

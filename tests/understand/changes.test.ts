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

import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

const compared = async (text: string) =>
  (await factsIn(text, 'series'))
    .filter(({ points }) => points.some(({ series }) => series))
    .map(({ points, times, measure }) => ({
      times: times ?? false,
      measure: measure?.text,
      points: points.map(({ label, says, series }) => `${series?.text}: ${label.text} ${says.text}`),
    }))

describe('the same shares told twice', () => {
  it('are a series of two times where both sentences say when', async () => {
    expect(
      await compared(
        'In 2019, ferries carried 60% of commuters and buses carried 40%. In 2024, ferries carried 45% and buses 55%.',
      ),
    ).toEqual([
      {
        times: true,
        measure: 'of commuters',
        points: ['2019: ferries 60%', '2019: buses 40%', '2024: ferries 45%', '2024: buses 55%'],
      },
    ])
  })

  it('go to subject and object of what measures them against each other, and the rest to what is left', async () => {
    const [found] = await compared(
      'In the year prior to the storm breaking over the coast, tug traffic (steam and diesel) slightly edged ferry traffic to the northern piers, about 49% to 47% respectively, and with barges contributing to 4% of the trips. In the year since the storm broke over the coast, ferry lines became the dominant way to the piers, by about a 55% to 43% ratio, and barges dropped to nearly 3%.',
    )
    expect(found).toEqual({
      times: true,
      measure: 'of the trips',
      points: [
        'the year prior: tug traffic about 49%',
        'the year prior: ferry traffic 47%',
        'the year prior: barges 4%',
        'the year since: tug traffic 43%',
        'the year since: ferry traffic about a 55%',
        'the year since: barges nearly 3%',
      ],
    })
  })

  it('may be two clauses of one sentence', async () => {
    const [found] = await compared(
      'In 2019, 60% of guests came by car and 40% by bus, while in 2024 45% came by car and 55% by bus.',
    )
    expect(found?.points).toEqual(['2019: car 60%', '2019: bus 40%', '2024: car 45%', '2024: bus 55%'])
  })

  it('are two groups where both sentences say where', async () => {
    const [found] = await compared(
      'On the north pier 60% of visitors come by ferry and 25% by bus. On the south pier 30% come by ferry and 55% by bus.',
    )
    expect(found).toMatchObject({ times: false, measure: 'of visitors' })
    expect(found?.points[0]).toBe('the north pier: ferry 60%')
  })

  it.each([
    'In Oslo, tugs carried 30% of the crates and ferries 20%. In Bergen, crews were 40% women and pilots 10%.',
    'In 2019, ferries carried 60% of commuters and buses 40%. In 2024, the harbour sold 45% of its crates and 55% of its ropes.',
    'In 2019, ferries carried 60% of commuters and buses 40%. On the south pier, ferries carried 45% and buses 55%.',
    'In 2019, ferries carried 60% and buses 40%. In 2024, ferries led by a 55% to 43% ratio, and barges had 2%.',
  ])('are none in “%s”', async text => {
    expect(await compared(text)).toEqual([])
  })
})

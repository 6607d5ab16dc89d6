import { describe, expect, it } from 'vitest'
import { withDrawings } from '../../scripts/plan/drawings.ts'
import { deckOf, madeOf, only } from './deck-of.ts'

type Draft = Parameters<typeof withDrawings>[0][number]

const page = (...values: readonly number[]): Draft => ({
  form: 'metrics',
  data: values.map(value => ({
    label: 'of the pilots',
    says: `${value}%`,
    value,
    of: 100,
    words: { text: `${value}% of the pilots`, spans: [] },
  })),
})
const bars: Draft = { form: 'chart', chart: 'bar', data: [] }
const words: Draft = { form: 'points', items: [] }
const PAGES = [page(62, 23), page(41, 9), page(57, 38), page(33, 71), page(91), page(55), page(12, 34, 56, 78)]
const waysOf = (drafts: readonly Draft[]) =>
  withDrawings(drafts).flatMap(draft =>
    draft.form === 'metrics' ? (draft.draw ?? (draft.data.length === 1 ? 'squares' : 'rings')) : [],
  )

describe('pages of shares', () => {
  it('are never drawn as the one before, whatever their order', () => {
    for (const pages of [PAGES, PAGES.toReversed(), [...PAGES, ...PAGES]]) {
      const ways = waysOf(pages)
      expect(ways.slice(1).filter((way, at) => way === ways[at])).toEqual([])
    }
  })

  it('are no strips behind a page of bars', () => {
    for (const each of PAGES) expect(waysOf([bars, each])).not.toContain('strips')
  })

  it('are drawn as before where pages of words come between, and where pages are added behind', () => {
    const ways = waysOf(PAGES)
    expect(waysOf(PAGES.flatMap(each => [words, each]))).toEqual(ways)
    expect(waysOf([...PAGES, page(5, 7)]).slice(0, -1)).toEqual(ways)
  })

  it('have squares only where each share is whole hundredths, and strips where they are many', () => {
    expect(waysOf([page(12.5, 7), page(12.5, 9), page(12.5)])).not.toContain('squares')
    expect(waysOf([page(1, 2, 3, 4, 5)])).toEqual(['strips'])
  })
})

describe('a large amount alone on its page', () => {
  const dotsOf = (says: string, value: number, label: string, more = {}) => {
    const data = [{ label, says, value, words: { text: label, spans: [] }, ...more }]
    const [draft] = withDrawings([{ form: 'metrics', data }])
    return draft?.form === 'metrics' ? draft.dots : undefined
  }

  it('is drawn where it is money or counts things', () => {
    expect(dotsOf('$1.2 billion', 1.2e9, 'We cut fees by $1.2 billion over the next five years.')).toBe(true)
    expect(dotsOf('5,379', 5379, 'After cleaning, 5,379 answers were used.')).toBe(true)
    expect(dotsOf('over 3.71 billion visits', 3.71e9, 'in all')).toBe(true)
  })

  it('is left alone where it is measured, a price, a share, a range or small', () => {
    expect(dotsOf('90', 90, 'The crossing takes 90 minutes.')).toBeUndefined()
    expect(dotsOf('1,200 metres', 1200, 'of quay')).toBeUndefined()
    expect(dotsOf('$104,425', 104425, 'The average salary is $104,425.')).toBeUndefined()
    expect(dotsOf('500%', 500, 'more queries')).toBeUndefined()
    expect(dotsOf('80', 80, 'of a hundred', { of: 100 })).toBeUndefined()
    expect(dotsOf('100 to 200', 100, 'boats', { high: 200, certainty: 'range' })).toBeUndefined()
    expect(dotsOf('40', 40, 'boats')).toBeUndefined()
  })
})

describe('the number of a cover', () => {
  const cover = async (text: string, frontmatter?: string) =>
    only(await deckOf(text, {}, frontmatter), 'cover')[0]!.data
  const REST = 'The harbour has two quays. '.repeat(30)
  const FOUND = '12% of all barges are red. A majority of pilots (62%) said the talk helps them.'
  const AHEAD = ['ice', 'rain', 'wind', 'snow', 'fog']
    .map(name => `## The ${name}\n\nThe ${name} of that winter was remembered by every crew of the bay.\n\n`)
    .join('')

  it('is a first finding that says what the title speaks of', async () => {
    const data = await cover(`The talk is about pilots.\n\n${AHEAD}## Findings\n\n${FOUND}\n\n${REST}`)
    expect(data).toMatchObject([{ says: '62%', value: 62, of: 100 }])
  })

  it('is none where its page comes soon', async () => {
    expect(await cover(`The talk is about pilots.\n\n## Findings\n\n${FOUND}\n\n${REST}`)).toBeUndefined()
  })

  it('is none where no share or change is told early', async () => {
    expect(
      await cover(`## Findings\n\n${REST}\n\nA majority of pilots (62%) said the talk helps them.`),
    ).toBeUndefined()
    expect(await cover(`## Findings\n\n${REST}`)).toBeUndefined()
  })
})

describe('the bars of a change', () => {
  const change = async (text: string) => only(await deckOf(`## Visits\n\n${text}`), 'metrics')[0]!.data[0]!

  it('have the time that stands behind each number', async () => {
    expect(
      await change(
        'Visits to the harbour rose from 578 million visits in 2019-2020 to about 900 million in the year of the flood.',
      ),
    ).toMatchObject({ beforeTime: 'in 2019-2020', time: 'in the year of the flood' })
  })

  it('have the times that open the sentence, which then need not be told again', async () => {
    expect(
      await change(
        'When comparing traffic from March 11, 2020 to March 10, 2021 against the year before it, visits to the harbour rose from 14 million to 23 million.',
      ),
    ).toMatchObject({
      label: 'Visits to the harbour rose',
      beforeTime: 'the year before it',
      time: 'March 11, 2020 to March 10, 2021',
    })
  })

  it('have none that the sentence does not give', async () => {
    const { beforeTime, time } = await change('Visits to the harbour rose from 14 million to 23 million.')
    expect([beforeTime, time]).toEqual([undefined, undefined])
  })
})

describe('changes of one unit', () => {
  const CDC = 'Visits to the quay rose from 578 million visits to 905 million visits.'
  const IRS = 'The museum saw an increase from 535 million visits to 890 million.'

  it('share a page and a scale, in the order of the text', async () => {
    const pages = only(await deckOf(`## A year\n\n${CDC}\n\nThe weather was kind that year.\n\n${IRS}`), 'metrics')
    expect(pages.map(({ data }) => data.map(({ before }) => before))).toEqual([
      ['578 million visits', '535 million visits'],
    ])
  })

  it('stay apart where they count different things', async () => {
    const pages = only(
      await deckOf(`## A year\n\n${CDC}\n\nThe catch of the fleet fell from 300 tons to 200 tons.`),
      'metrics',
    )
    expect(pages.every(({ data }) => data.length === 1)).toBe(true)
  })
})

describe('a table of amounts and their shares', () => {
  const TABLE =
    '| Page | Views | % |\n| --- | ---: | ---: |\n| Pilots | 290K | 2.4% |\n| Quays | 1.3M | 10.5% |\n| Tides | 829K | 6.7% |'

  it('is bars of the amounts, each with its share behind it', async () => {
    const [chart] = only(await deckOf(`## Pages\n\n${TABLE}`), 'chart')
    expect(chart).toMatchObject({ chart: 'bar', measure: { text: 'Views, %' } })
    expect(chart!.data.map(({ says, also }) => `${says} ${also}`)).toEqual(['1.3M 10.5%', '829K 6.7%', '290K 2.4%'])
  })

  it('stays a table where its columns measure different things', async () => {
    const deck = await deckOf(`## Pages\n\n${TABLE.replace('%', 'Tons').replace(/\d\.\d%|\d\d\.\d%/g, '7 t')}`)
    expect(only(deck, 'chart')).toEqual([])
  })
})

describe('a fraction written as one sign', () => {
  it('is a part of its whole', async () => {
    const { facts } = await madeOf('## Pilots\n\nAlmost ⅔ of all pilots sail at night.')
    expect(facts.filter(({ type }) => type === 'metric')).toMatchObject([
      { says: { text: 'Almost ⅔' }, value: 2, of: 3, certainty: 'about' },
    ])
  })

  it('is none where it measures', async () => {
    const deck = await deckOf('## Pilots\n\nEach pilot drinks ½ cup of tea and waits 2½ hours.')
    expect(only(deck, 'metrics').flatMap(({ data }) => data.filter(({ of }) => of !== undefined))).toEqual([])
  })
})

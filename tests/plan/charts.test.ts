import { describe, expect, it } from 'vitest'
import type { Deck, Form, SlideOf } from '../../scripts/model/deck.ts'
import type { Certainty } from '../../scripts/model/datum.ts'
import { comparable, isDate } from '../../scripts/plan/numbers/comparable.ts'
import { decide } from '../../scripts/plan/numbers/decide.ts'
import { haveOwnOrder } from '../../scripts/plan/numbers/words.ts'
import { make } from '../../scripts/pipeline.ts'

const words = (text: string) => ({ text, spans: [] })

/** A number as a series has it: name, value or low and high end, series, certainty. */
interface Given {
  readonly value: number
  readonly high?: number
  readonly series?: string
  readonly certainty?: Certainty
}

const point = (label: string, { value, high, series, certainty = 'exact' }: Given) => ({
  label: words(label),
  says: words(String(value)),
  value,
  ...(high !== undefined && { high }),
  certainty,
  ...(series !== undefined && { series: words(series) }),
})

const where = { section: 0, block: 0, part: 0 }

/** The form that the decision table gives numbers of one unit, by their names. */
function formOf(given: Readonly<Record<string, number | Given>>, unit = '%', text = '') {
  const points = Object.entries(given).map(([label, each]) =>
    point(label, typeof each === 'number' ? { value: each } : each),
  )
  return decideOn(points, unit, text)
}

function decideOn(points: readonly ReturnType<typeof point>[], unit = '%', text = '') {
  const series = { type: 'series' as const, where, from: 0, to: 0, span: { start: 0, end: 0 }, unit, points }
  return decide(comparable(series, text)).form
}

/** A table's numbers: a row of values for each label, a column for each series. */
const grid = (columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>) =>
  columns.flatMap((series, at) =>
    Object.entries(rows).map(([label, values]) => point(label, { value: values[at]!, series })),
  )

describe('the decision table draws', () => {
  it('three to twelve comparable values as bars', () => {
    expect(formOf({ a: 3, b: 8, c: 4 })).toBe('bar')
    expect(formOf(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`n ${'abcdefghijkl'[at]}`, 5 + at])))).toBe(
      'bar',
    )
  })

  it('exact parts of a hundred, or of a total that is stated, as shares', () => {
    expect(formOf({ a: 48, b: 31, c: 21 })).toBe('share')
    expect(formOf({ a: 48.2, b: 31.4, c: 21.1 })).toBe('share')
    expect(formOf({ a: 2, b: 3, c: 5, Total: 10 }, 'EUR')).toBe('share')
  })

  it('four dates and more as a line, two or three with several things as slopes', () => {
    expect(formOf({ 2019: 3, 2020: 8, 2022: 4, 2024: 5 })).toBe('line')
    expect(formOf({ 'in 2019': 3, 'in 2020': 8, 'in 2022': 4, 'in 2024': 5 })).toBe('line')
    expect(decideOn(grid(['2015', '2025'], { timber: [41, 30], fish: [28, 9], grain: [2, 27] }))).toBe('slope')
    expect(decideOn(grid(['timber', 'fish'], { 2015: [41, 28], 2020: [5, 6], 2025: [30, 9] }))).toBe('slope')
    expect(decideOn(grid(['timber', 'fish'], { 2015: [4, 2], 2018: [5, 6], 2020: [5, 6], 2025: [3, 9] }))).toBe('line')
  })

  it('two to four series of one measured unit as grouped bars', () => {
    expect(decideOn(grid(['men', 'women'], { early: [31, 44], late: [22, 18], night: [35, 12] }))).toBe('grouped')
    expect(decideOn(grid(['cold', 'warm'], { start: [31, 44], page: [22, 18] }), 'ms')).toBe('grouped')
  })

  it('low–high pairs as ranges, with a point among them too', () => {
    expect(formOf({ a: { value: 2, high: 5 }, b: { value: 4, high: 9 } }, 'days')).toBe('range')
    expect(formOf({ a: { value: 2, high: 5 }, b: { value: 4, high: 9 }, c: 3 }, 'days')).toBe('range')
  })

  it('gains and losses as bars to both sides', () => {
    expect(formOf({ a: 14, b: -3, c: 6 })).toBe('diverging')
  })

  it('many magnitudes as points on a logarithmic scale, only where the text speaks of magnitudes', () => {
    const stores = { shed: 40, hall: 1900, silo: 85_000, field: 3_000_000 }
    expect(formOf(stores, 'count', 'They differ by orders of magnitude.')).toBe('dot')
    expect(formOf(stores, 'count', 'They differ.')).toBeUndefined()
    expect(formOf(stores, 'count', 'Sie unterscheiden sich um Größenordnungen.')).toBe('dot')
  })
})

describe('the decision table refuses', () => {
  it.each([
    ['a single value', formOf({ a: 31 })],
    ['two values', formOf({ a: 31, b: 12 })],
    [
      'more than twelve with long names',
      formOf(
        Object.fromEntries(
          Array.from({ length: 13 }, (_, at) => [`the very long name of n ${'abcdefghijklm'[at]}`, 5]),
        ),
      ),
    ],
    [
      'more than fifteen',
      formOf(Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`n ${'abcdefghijklmnop'[at]}`, 5]))),
    ],
    ['percentages of different wholes', formOf({ 'of revenue': 40, 'of staff': 12, 'of the patients': 31 })],
    ['values of different years', formOf({ 'France in 2010': 40, 'Spain in 2019': 12, 'Italy in 2020': 31 })],
    ['a bar that would not be seen', formOf({ a: 900, b: 2, c: 1 }, 'USD')],
    ['a whole beside its parts that is not called one', formOf({ 'the whole fleet': 60, a: 10, b: 20, c: 30 })],
    [
      'columns that count different things',
      decideOn(grid(['stars', 'forks'], { a: [310, 20], b: [120, 44] }), 'count'),
    ],
    [
      'columns of money that measure different things',
      decideOn(grid(['price', 'profit'], { a: [31, 20], b: [12, 4] }), 'EUR'),
    ],
    ['more than four series', decideOn(grid(['a', 'b', 'c', 'd', 'e'], { x: [1, 2, 3, 4, 5], y: [2, 3, 4, 5, 6] }))],
    ['losses only', formOf({ a: -1, b: -2, c: -3 })],
    ['one pair among many points', formOf({ a: { value: 2, high: 5 }, b: 4, c: 3, d: 6 })],
  ])('%s', (_, form) => {
    expect(form).toBeUndefined()
  })

  it('a total beside its parts: it is set apart', () => {
    expect(formOf({ a: 10, b: 20, c: 45, Total: 90 }, 'EUR')).toBe('bar')
  })

  it.each([
    ['answers that overlap', formOf({ a: 48, b: 31, c: 21 }, '%', 'Respondents could select all that apply.')],
    ['parts that leave a rest', formOf({ a: 48, b: 31, c: 12 })],
    ['parts of which one is approximate', formOf({ a: 48, b: { value: 31, certainty: 'about' }, c: 21 })],
    ['parts of which one is a floor', formOf({ a: 48, b: { value: 31, certainty: 'at-least' }, c: 21 })],
    ['six parts', formOf({ a: 40, b: 20, c: 10, d: 10, e: 10, f: 10 })],
  ])('%s as shares', (_, form) => {
    expect(form).toBe('bar')
  })
})

describe('what a label is', () => {
  it.each(['2024', 'May 2024', 'Q3 2024', '2024-05', 'FY 2024', '2023/24', '2024年', 'in 2024', 'mai 2024'])(
    '%s is a date',
    text => expect(isDate(text)).toBe(true),
  )
  it.each(['Windows 2000 users', 'students', '20', '31 %', 'Ruby 2024 edition'])('%s is none', text =>
    expect(isDate(text)).toBe(false),
  )

  it('steps have an order of their own', () => {
    expect(haveOwnOrder(['daily', 'weekly', 'monthly', 'rarely'])).toBe(true)
    expect(haveOwnOrder(['less than a day', 'less than a week', 'over a year'])).toBe(true)
    expect(haveOwnOrder(['0–9', '10–19', '20+'])).toBe(true)
    expect(haveOwnOrder(['timber', 'fish', 'grain'])).toBe(false)
  })
})

async function deckOf(markdown: string): Promise<Deck> {
  const text = `---\nlang: en\n---\n\n# The title of the talk\n\n## Numbers\n\n${markdown}\n`
  return (
    await make(
      { name: 'article.md', bytes: new TextEncoder().encode(text) },
      { source: 'article.md', theme: () => ({ theme: './' }), image: () => undefined },
    )
  ).deck
}

function only<F extends Form>({ slides }: Deck, form: F): SlideOf<F>[] {
  return slides.filter((slide): slide is SlideOf<F> => slide.form === form)
}

const chartOf = async (markdown: string) => only(await deckOf(markdown), 'chart')[0]

describe('in a deck', () => {
  it('a table of things by year is slopes, with the thing as label and the year as time', async () => {
    const slide = await chartOf('| Cargo | 2015 | 2025 |\n|---|---|---|\n| timber | 41% | 30% |\n| fish | 28% | 9% |')
    expect(slide).toMatchObject({ chart: 'slope' })
    expect(slide!.data.map(({ label, time, says }) => `${label} ${time} ${says}`)).toEqual([
      'timber 2015 41%',
      'fish 2015 28%',
      'timber 2025 30%',
      'fish 2025 9%',
    ])
  })

  it('a list of ranges is ranges, each in its own words with what is counted', async () => {
    const slide = await chartOf(
      '- Tankers wait 2 to 5 days.\n- Bulk carriers wait 4 to 9 days.\n- Ferries wait 1 to 2 days.',
    )
    expect(slide).toMatchObject({ chart: 'range' })
    expect(slide!.data.map(({ label, says, value, high }) => [label, says, value, high])).toEqual([
      ['Tankers', '2 to 5 days', 2, 5],
      ['Bulk carriers', '4 to 9 days', 4, 9],
      ['Ferries', '1 to 2 days', 1, 2],
    ])
  })

  it('a list that counts different things is no chart', async () => {
    expect(
      await chartOf('- The port has 12 cranes.\n- The town has 30 bakers.\n- The hill has 9 goats.'),
    ).toBeUndefined()
  })

  it('floors keep the article’s order', async () => {
    const slide = await chartOf('| Store | Share |\n|---|---|\n| shed | 12% |\n| hall | over 40% |\n| silo | 31% |')
    expect(slide!.data.map(({ label }) => label)).toEqual(['shed', 'hall', 'silo'])
  })

  it.each([
    ['One in five sailors sees the family every week.', ['One in five', 1, 5]],
    ['The pastor says that 7 of 10 sailors write letters.', ['7 of 10', 7, 10]],
  ])('«%s» is whole figures', async (sentence, [says, value, of]) => {
    const slide = await chartOf(`${sentence} Nobody is surprised.`)
    expect(slide).toMatchObject({ chart: 'pictogram', data: [{ says, value, of }] })
  })

  it.each([
    'In the harbour 31% of sailors see their family every week.',
    'Almost one in five sailors sees the family every week.',
    'A third of the sailors see their family every week.',
    'The pastor says that 31 of 100 sailors write letters.',
  ])('«%s» is no pictogram', async sentence => {
    expect(await chartOf(sentence)).toBeUndefined()
  })

  it('a sentence with several changes is a tile for each, under the sentence', async () => {
    const [slide] = only(
      await deckOf('Daily users have fallen from 19% to 17.5%, and weekly users have fallen from 48.8% to 43.3%.'),
      'metrics',
    )
    expect(slide!.data).toMatchObject([
      { label: 'Daily users', before: '19%', says: '17.5%' },
      { label: 'weekly users', before: '48.8%', says: '43.3%' },
    ])
    expect(slide!.lead?.text).toContain('have fallen from 19% to 17.5%')
  })

  it('two things beside each other are no change', async () => {
    const slides = only(await deckOf('Most pilots (58%) drink tea compared to only 39 percent of captains.'), 'metrics')
    expect(slides.flatMap(({ data }) => data).filter(({ before }) => before !== undefined)).toEqual([])
  })

  it('a percent change stands on a slide only where the article states it', async () => {
    const { slides } = await deckOf('Commits grew from 1,000 in 2023 to 1,340 in 2024.')
    expect(JSON.stringify(slides)).not.toMatch(/34\s?%|1\.34/)
  })

  it('the sentences behind numbers are there to be looked up', async () => {
    const slide = await chartOf(
      '- Tankers wait 2 to 5 days.\n- Bulk carriers wait 4 to 9 days.\n- Ferries wait 1 to 2 days.',
    )
    expect(slide!.sentence?.map(({ text }) => text)).toEqual([
      'Tankers wait 2 to 5 days.',
      'Bulk carriers wait 4 to 9 days.',
      'Ferries wait 1 to 2 days.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { deckOf, largeNumbers, only } from './deck-of.ts'

const slidesOf = async (text: string, frontmatter?: string) => {
  const deck = await deckOf(`## Pilots\n\n${text}`, {}, frontmatter)
  return [...only(deck, 'metrics'), ...only(deck, 'chart')]
}
const told = async (text: string, frontmatter?: string) =>
  (await slidesOf(text, frontmatter)).map(({ data }) => data.map(({ says, label }) => `${says} ${label}`))

describe('shares that a paragraph tells one after the other', () => {
  it('are one page, each with its clause word for word and its own whole', async () => {
    const [page, ...others] = await slidesOf(
      'Most pilots call themselves licensed seamen (87%) who sail for a living (82%). A large majority also sails at night (72%). Most of them were between 25 and 45 years old (68%) with at least six years at sea (75%).',
    )
    expect(page!.data).toMatchObject([
      { says: '87%', label: 'Most pilots call themselves licensed seamen', value: 87, of: 100 },
      { says: '82%', label: 'sail for a living', of: 100 },
      { says: '72%', label: 'A large majority also sails at night', of: 100 },
      { says: '68%', label: 'Most of them were between 25 and 45 years old', of: 100 },
      { says: '75%', label: 'with at least six years at sea', of: 100 },
    ])
    expect(others).toEqual([])
  })

  it('stand under what the sentence says before them', async () => {
    const [page] = await slidesOf(
      'The survey suggests two camps: while a majority of pilots (53%) said they use the radar daily, there is also a large group (29%) who do not use it at all, or only in fog.',
    )
    expect(page!.title?.text).toBe('The survey suggests two camps')
    expect(page!.data).toMatchObject([
      { says: '53%', label: 'A majority of pilots said they use the radar daily' },
      { says: '29%', label: 'There is also a large group who do not use it at all, or only in fog' },
    ])
  })

  it('are tiles where one is the sum of the others', async () => {
    const [page] = await slidesOf(
      'A majority (55%) reported being content, but this was weighted towards the "Somewhat content" category (42%) vs. the "Very content" group (13%).',
    )
    expect(page).toMatchObject({
      form: 'metrics',
      data: [
        { says: '55%', label: 'A majority reported being content' },
        { says: '42%', label: 'the "Somewhat content" category' },
        { says: '13%', label: 'the "Very content" group' },
      ],
    })
  })

  it('come from the items of a list, beside one that has none', async () => {
    expect(
      await told(
        'What pilots asked for:\n\n- 23% said that the lights are too weak at night.\n- 20% said that they did not have enough time to learn the new charts by heart.\n- 10% wanted better radios on the tugs.\n- The rest spoke of their pay.',
      ),
    ).toEqual([
      [
        '23% said that the lights are too weak at night',
        '20% said that they did not have enough time to learn the new charts by heart',
        '10% wanted better radios on the tugs',
      ],
    ])
  })

  it.each([
    'Traffic on the river grew (12%) and the fees rose (15%).',
    'The harbour pays interest (4%) and a tax (19%).',
    'Pilots were content (60%), unless they sailed at night (20%), if they answered at all.',
  ])('are none in «%s»', async sentence => {
    const pages = await slidesOf(sentence)
    expect(pages.flatMap(({ data }) => data).filter(({ of }) => of !== undefined)).toEqual([])
  })
})

describe('answers that a sentence names with their shares', () => {
  it('are ranked bars, under what leads to them', async () => {
    const [page] = await slidesOf(
      'The most common boats on the river continue to be Harbour Service Tugs (HST) at 46% of all trips, company-owned ferries (44%), and Northern Lighters at 26%.',
    )
    expect(page).toMatchObject({
      form: 'chart',
      chart: 'bar',
      title: { text: 'The most common boats on the river' },
      data: [
        { says: '46%', label: 'Harbour Service Tugs (HST)' },
        { says: '44%', label: 'company-owned ferries' },
        { says: '26%', label: 'Northern Lighters' },
      ],
    })
  })

  it('keep all the words of their names, also the first', async () => {
    const [page] = await slidesOf(
      'The boats that the town likes best are mail boats (33%), ferries (28%), and tugs (26%).',
    )
    expect(page!.title?.text).toBe('The boats that the town likes best')
    expect(page!.data.map(({ label }) => label)).toEqual(['mail boats', 'ferries', 'tugs'])
  })

  it('are no names where they say what somebody does', async () => {
    const [page] = await slidesOf(
      'Most keepers live by the harbour (87%) and own a boat (82%). A large majority also mends nets at home (72%).',
    )
    expect(page!.data.map(({ label }) => label)).toEqual([
      'Most keepers live by the harbour',
      'own a boat',
      'A large majority also mends nets at home',
    ])
  })

  it('may be whole answers in quotation marks', async () => {
    expect(
      await told(
        'The top three complaints pilots reported were "Keeping the boat on the line when the fog comes in" (33% of pilots), "A lamp I know from other harbours isn’t there" (28%), and "Finding a berth" (26%).',
      ),
    ).toEqual([
      [
        '33% "Keeping the boat on the line when the fog comes in"',
        '28% "A lamp I know from other harbours isn’t there"',
        '26% "Finding a berth"',
      ],
    ])
  })

  it('may be clauses that begin alike', async () => {
    const [page] = await slidesOf(
      'We saw crews of all sizes, with a bare majority sailing with 2 to 5 hands (51%), 9% sailing alone, and 30% sailing with over 10 hands.',
    )
    expect(page).toMatchObject({
      form: 'chart',
      chart: 'bar',
      data: [
        { says: '51%', label: 'a bare majority sailing with 2 to 5 hands' },
        { says: '9%', label: 'sailing alone' },
        { says: '30%', label: 'sailing with over 10 hands' },
      ],
    })
  })
})

describe('shares that belong to names in their order', () => {
  it('are dealt out', async () => {
    const [page] = await slidesOf(
      'An analyst of the northern coast looked at the piers and observed "Has a lamp", "Has a bell", and Radar numbers of about 33%, 13%, and 3% respectively.',
    )
    expect(page!.data).toMatchObject([
      { says: 'about 33%', label: '"Has a lamp"', certainty: 'about' },
      { says: '13%', label: '"Has a bell"' },
      { says: '3%', label: 'Radar' },
    ])
  })

  it.each([
    ['fr', 'Le port de la ville voisine accueille les navires de Nantes et Brest, à 45 % et 53 % respectivement.'],
    ['es', 'El puerto de la ciudad vecina recibe los barcos de Vigo y Bilbao, con 45 % y 53 % respectivamente.'],
    ['it', 'Il porto della città vicina riceve le navi di Genova e Napoli, con 45 % e 53 % rispettivamente.'],
    ['nl', 'De haven van de stad ontvangt de schepen van Vlissingen en Delfzijl, met 45 % en 53 % respectievelijk.'],
  ])('in %s too', async (lang, sentence) => {
    const [page] = await slidesOf(sentence, `lang: ${lang}`)
    expect(page?.data.map(({ says }) => says)).toEqual(['45 %', '53 %'])
    expect(page?.data.map(({ label }) => label.split(' '))).toEqual([[expect.any(String)], [expect.any(String)]])
  })

  it('are none where the lists differ in length', async () => {
    const pages = await slidesOf(
      'The harbours see the boats of Kiel, Lübeck, and Rostock as 45% and 53%, respectively.',
    )
    expect(pages.flatMap(({ data }) => data)).toEqual([])
  })
})

describe('a share beside what it was', () => {
  it('is a change where the brackets date the earlier one', async () => {
    const [page] = await slidesOf(
      'This year we observed a decrease in the proportion of pilots who were new to the river (13%, vs. 21% in 2024).',
    )
    expect(page!.data).toMatchObject([{ before: '21%', says: '13%' }])
  })

  it('is none where the brackets compare two things', async () => {
    const pages = await slidesOf('More pilots sail at night in the north (33%, vs. 21% in the south).')
    expect(pages.flatMap(({ data }) => data).filter(({ before }) => before !== undefined)).toEqual([])
  })
})

describe('few slides', () => {
  it('keep what was measured', async () => {
    const section = (name: string, first: number) =>
      `## ${name}\n\nThe ${name.toLowerCase()} told us much about the winter on the river. They were glad to be asked about it at all. Of the boats, most were seen by day (${first}%) and some were seen at night (${first - 30}%). Nobody expected the fog to stay for so long in the valley. The town has talked about it ever since that year.`
    const deck = await deckOf(
      ['Pilots', 'Keepers', 'Fishers', 'Dockers'].map((name, at) => section(name, 71 + at)).join('\n\n'),
      { length: { slides: 8 } },
    )
    expect(only(deck, 'metrics').length).toBeGreaterThanOrEqual(3)
  })
})

describe('a number beside another that only says of what it is', () => {
  it.each([
    [
      '94 percent',
      'According to a report of the town, 94 percent of the harbours over $10 million are late with their piers.',
    ],
    ['about 60%', 'Of the 25,000 to 35,000 boats of the coast, about 60% are rowed by people without a licence.'],
    [
      '800 million',
      'In the weeks after the April 2nd storm the lamps of the coast gave light to 800 million sails on the sea.',
    ],
  ])('is large: %s', async (says, sentence) => {
    const deck = await deckOf(`## Then\n\n${sentence}\n\n## Last\n\nThe gate must never be closed at night.`)
    expect(largeNumbers(deck)).toEqual([expect.stringContaining(says)])
  })
})

it('the number of an example is large under what it is an example of', async () => {
  const deck = await deckOf(
    '## Then\n\nOn the other hand, some old routes of the ferry line fell dramatically. For example, the crossing to the northern island had 90% fewer crews in May than in April.\n\n## Last\n\nThe gate must never be closed at night.',
  )
  const [page] = only(deck, 'metrics')
  expect([page?.lead?.text ?? page?.title?.text, page?.data[0]?.says]).toEqual([
    expect.stringContaining('some old routes of the ferry line fell dramatically'),
    expect.stringContaining('90%'),
  ])
})

import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../scripts/plan/name.ts'
import { deckOf, formsOf, only } from './deck-of.ts'

const shownIn = async (markdown: string, frontmatter?: string) =>
  (await deckOf(markdown, {}, frontmatter)).slides
    .filter(slide => slide.form !== 'sources')
    .flatMap(slide => wordsIn({ ...slide, id: undefined }))

describe('an item of a list that ends in the air', () => {
  it('stands with the item that completes it', async () => {
    const words = await shownIn(
      '## Counts\n\nThe harbour grew.\n\n- 3,824 crates were carried up the hill by\n- 768 porters\n- the ferry now runs on Sundays',
    )
    expect(words).toContain('3,824 crates were carried up the hill by 768 porters')
    expect(words).not.toContain('768 porters')
  })

  it('stands with the only item inside it', async () => {
    const words = await shownIn(
      '## Trivia\n\n- the record for boats is held by:\n  - the old pier, with 150 boats\n- the light was lit 91 times',
    )
    expect(words).toContain('the record for boats is held by: the old pier, with 150 boats')
  })

  it('leads into the list inside it', async () => {
    const [points] = only(
      await deckOf('## Steps\n\n- before the tide comes:\n  - tie the boat\n  - lower the mast\n- wait for the light'),
      'points',
    )
    expect([points?.lead?.text, points?.items.map(({ text }) => text)]).toEqual([
      'before the tide comes',
      ['tie the boat', 'lower the mast'],
    ])
  })
})

describe('five parts of a word or two', () => {
  const names = '- Cod\n- Herring\n- Mackerel\n- Plaice\n- Sole'

  it('give way to the sentence beside them', async () => {
    const words = await shownIn(
      `## Fish\n\nThe council counted every landing in the harbour for over 20 years.\n\n${names}`,
    )
    expect(words).toContain('The council counted every landing in the harbour for over 20 years.')
    expect(words).not.toContain('Herring')
  })

  it('are shown where there is nothing else', async () => {
    expect(await shownIn(`## Fish\n\n${names}`)).toContain('Herring')
  })
})

describe('a sentence that the next one undoes', () => {
  it('is not shown without it', async () => {
    const deck = await deckOf(
      '## Schools\n\nThe formula calls for the city of Harbourly to get far less for its schools. Our budget restores all of it. The town has two schools on the hill above the pier.',
    )
    const shown = deck.slides.map(slide => wordsIn({ ...slide }).join(' '))
    const cut = shown.filter(words => words.includes('far less')).every(words => words.includes('restores all of it'))
    expect(cut).toBe(true)
    expect(shown.some(words => words.includes('far less'))).toBe(true)
  })
})

describe('the second line of a slide', () => {
  it('does not come from behind what the slide shows', async () => {
    const deck = await deckOf(
      '## Money\n\n| what | how much |\n|---|---|\n| quiet | 48% |\n| air | 31% |\n| lights | 21% |\n\nMost residents of the town named the quiet before the air.',
    )
    expect(only(deck, 'chart')[0]?.lead).toBeUndefined()
  })
})

describe('what belongs to the page rather than to the talk', () => {
  it.each([
    ['en', 'Acknowledgements'],
    ['en', 'About the author'],
    ['en', 'Learn more about the harbour'],
    ['en', '4. LEAVE A REPLY:'],
    ['en', 'Additional Resources'],
    ['en', '“Table of contents”'],
    ['fr', 'Pour aller plus loin'],
    ['de', 'Danksagung'],
    ['he', 'הוקרת תודה'],
  ])('has no slide (%s: %s)', async (lang, heading) => {
    const deck = await deckOf(
      `## Ships\n\nThe pier carried 900 ships in 2024.\n\n## ${heading}\n\nThe keepers of the light read every draft of this page twice over.`,
      {},
      `lang: ${lang}`,
    )
    expect(deck.slides.some(slide => slide.title?.text === heading)).toBe(false)
    const last = deck.slides.flatMap(slide => slide.passage).map(span => span.start)
    expect(Math.max(...last)).toBeGreaterThan(100)
  })

  it('has a slide where it is what a section is about', async () => {
    const deck = await deckOf('## Authors of the wall\n\nThree masons built the wall of the harbour in 1901.')
    expect(deck.slides.some(slide => slide.title?.text === 'Authors of the wall')).toBe(true)
  })
})

describe('the length of a deck', () => {
  const section = (number: number) =>
    `## Part ${number}\n\n${Array.from({ length: 12 }, (_, at) => `Pier ${number}-${at} of the harbour carried ${number * 40 + at} crates of herring up the hill in one night.`).join(' ')}`
  const long = Array.from({ length: 60 }, (_, number) => section(number + 1)).join('\n\n')

  it('is at most forty slides, however long the article is', async () => {
    expect((await deckOf(long)).slides.length).toBeLessThanOrEqual(40)
  })

  it('is not bounded where all is asked for', async () => {
    expect((await deckOf(long, { length: 'all' })).slides.length).toBeGreaterThan(40)
  })
})

describe('the contents', () => {
  it('list at most ten parts', async () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, at) => `## Pier ${at}\n\nIt carried ${at + 20} ships.`).join('\n\n')
    expect(formsOf(await deckOf(parts(10)))).toContain('contents')
    expect(formsOf(await deckOf(parts(11)))).not.toContain('contents')
  })
})

describe('a section with nothing but a sentence that points back to its heading', () => {
  it('has a slide of that sentence', async () => {
    const [statement] = only(await deckOf('## The old pier\n\nIt carried 20 ships.'), 'statement')
    expect([statement?.title?.text, statement?.words.text]).toEqual(['The old pier', 'It carried 20 ships.'])
  })
})

describe('the page of sources', () => {
  const linksOf = async (text: string) =>
    only(await deckOf(`## Then\n\n${text}`), 'sources')[0]?.links.map(link => link.text.text)

  it('names a link by its own name, else by its address as far as it is read', async () => {
    expect(
      await linksOf(
        'The town thanks the [Harbour Foundation](https://example.org/1) for [becoming a sponsor](https://www.example.com/light/donate?from=4).',
      ),
    ).toEqual(['Harbour Foundation', 'example.com/light/donate'])
  })

  it('stops before what says nothing without the next part of its address', async () => {
    expect(
      await linksOf('See [what they said](https://docs.example.net/document/d/1wW0jLldwXN8Nptq2xmgETGbGn9eWP8f).'),
    ).toEqual(['docs.example.net'])
  })

  it('reads the address that an archive keeps', async () => {
    expect(
      await linksOf('See [what they said](https://web.archive.org/web/20210416/https://www.example.net/pier/).'),
    ).toEqual(['example.net/pier'])
  })

  it('names no file where author, date or address name the article', async () => {
    const origin = async (frontmatter: string) =>
      only(await deckOf('## Then\n\nThe pier stood.', {}, frontmatter), 'sources')[0]?.origin.map(({ text }) => text)
    expect(await origin('author: Ines Calder')).toEqual(['The title of the talk', 'Ines Calder'])
    expect(await origin('author: icalder\ndate: 2024-05-01')).toEqual(['The title of the talk', '2024-05-01'])
    expect(await origin('author: icalder')).toEqual(['The title of the talk'])
  })
})

describe('who is quoted', () => {
  it.each([
    ['From a keeper of the light', 'a keeper of the light'],
    ['By Ana Lindqvist', 'Ana Lindqvist'],
    ['De Gaulle', 'De Gaulle'],
  ])('is named without the word before the name: %s', async (line, name) => {
    const deck = await deckOf(
      `## Voices\n\n> The light has never been so quiet as in the spring of that year.\n>\n> — ${line}`,
    )
    const voices = deck.slides.flatMap(slide => ('voice' in slide && slide.voice ? [slide.voice.speaker.text] : []))
    expect(voices).toEqual([name])
  })
})

describe('a sentence on the time before', () => {
  it('is not shown without the one on the time since', async () => {
    const before =
      'In the year prior to the storm, the sailing boats slightly edged the motor boats at the piers of the coast, about 49% to 47% respectively, and the rowing boats had 4% of the berths.'
    const since =
      'In the year since the storm, the motor boats became the dominant boats at the piers of the coast, by about a 55% to 43% ratio, and the rowing boats dropped to nearly 3% of the berths.'
    const { slides } = await deckOf(`## Boats\n\n${before} ${since}\n\nThe harbour office counted 900 boats in all.`)
    const shown = JSON.stringify(slides.map(({ passage: _, ...slide }) => slide))
    expect(shown.includes('49%')).toBe(shown.includes('55%'))
  })
})

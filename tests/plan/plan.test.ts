import { describe, expect, it } from 'vitest'
import type { Deck, Form, SlideOf } from '../../scripts/model/deck.ts'
import { make } from '../../scripts/pipeline.ts'

async function deckOf(markdown: string, image: (url: string) => string | undefined = () => undefined): Promise<Deck> {
  const text = `---\nlang: en\n---\n\n# The title of the talk\n\n${markdown}\n`
  return (
    await make(
      { name: 'article.md', bytes: new TextEncoder().encode(text) },
      { source: 'article.md', theme: () => ({ theme: './' }), image },
    )
  ).deck
}

const formsOf = ({ slides }: Deck): Form[] => slides.map(slide => slide.form)

function only<F extends Form>({ slides }: Deck, form: F): SlideOf<F>[] {
  return slides.filter((slide): slide is SlideOf<F> => slide.form === form)
}

const table = (...rows: string[]) => ['| what | how much |', '|---|---|', ...rows.map(row => `| ${row} |`)].join('\n')

describe('numbers', () => {
  const chart = async (markdown: string) => {
    const deck = await deckOf(`## Numbers\n\n${markdown}`)
    const [found] = only(deck, 'chart')
    return found
      ? [found.chart, ...found.data.map(({ label, says }) => `${label}: ${says}`)]
      : formsOf(deck).filter(form => form !== 'cover' && form !== 'sources')
  }

  it('that are all parts of one hundred become shares, in the article’s order', async () => {
    expect(await chart(table('quiet | 48%', 'air | 31%', 'lights | 21%'))).toEqual([
      'share',
      'quiet: 48%',
      'air: 31%',
      'lights: 21%',
    ])
  })

  it('that leave a rest become bars: no slice is invented for it', async () => {
    expect(await chart(table('air | 31%', 'quiet | 48%', 'lights | 12%'))).toEqual([
      'bar',
      'quiet: 48%',
      'air: 31%',
      'lights: 12%',
    ])
  })

  it('stand without their total beside them', async () => {
    expect(
      await chart(
        table('cable | $2.4 million', 'works | $0.5 million', 'study | $1.1 million', 'Total | $4.0 million'),
      ),
    ).toEqual(['share', 'cable: $2.4 million', 'works: $0.5 million', 'study: $1.1 million'])
  })

  it('of four years or more become a line', async () => {
    expect((await chart(table('2021 | 12%', '2022 | 19%', '2023 | 27%', '2024 | 31%')))[0]).toBe('line')
  })

  it.each([
    ['of two units', table('time | 40%', 'cost | $3 million', 'space | 12 GB'), 'table'],
    [
      'of which one is too small to be seen beside the others',
      table('ferries | $900 million', 'cables | $2 million', 'chairs | $1 million'),
      'table',
    ],
    ['that are all losses', table('north | -4%', 'south | -3%', 'east | -2%'), 'table'],
  ])('%s become no chart', async (_, markdown, form) => {
    expect(await chart(markdown)).toEqual([form])
  })

  it('that count different things become tiles that keep their qualifiers', async () => {
    const [tiles] = only(
      await deckOf('## Numbers\n\nThe port holds over 1 million crates, 200,000+ tools, and nearly 40 boats.'),
      'metrics',
    )
    expect(tiles?.data.map(({ says, label, certainty }) => [says, label, certainty])).toEqual([
      ['over 1 million', 'crates', 'at-least'],
      ['200,000+', 'tools', 'at-least'],
      ['nearly 40', 'boats', 'about'],
    ])
  })

  it('before and after are one tile, each end with its date', async () => {
    const [tiles] = only(
      await deckOf('## Numbers\n\nDiesel use fell from 412,000 litres in 2023 to 96,000 litres in 2024.'),
      'metrics',
    )
    expect(tiles?.data).toMatchObject([
      { before: '412,000 litres', beforeTime: '2023', says: '96,000 litres', time: '2024' },
    ])
  })

  it('that a list names become tiles', async () => {
    const [tiles] = only(
      await deckOf('## Key figures\n\n- Jobs created: 180\n- 64 robots in the plant\n- Share of renewable power: 100%'),
      'metrics',
    )
    expect(tiles?.data.map(({ says, label }) => [says, label])).toEqual([
      ['180', 'Jobs created'],
      ['64', 'robots in the plant'],
      ['100%', 'Share of renewable power'],
    ])
  })

  it('related within a sentence are not torn apart into tiles', async () => {
    expect(
      only(await deckOf('## Numbers\n\nThe page was viewed 12 million times across 4 million sessions.'), 'metrics'),
    ).toEqual([])
  })
})

describe('the frame of a deck', () => {
  const sections = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `## Part ${'ABCDEFGH'[index]}\n\nThe port of part ${'ABCDEFGH'[index]} is quiet. The town around it sleeps well.`,
    ).join('\n\n')

  it('has contents from four sections on, each entry with the slide it begins on', async () => {
    expect(formsOf(await deckOf(sections(3)))).not.toContain('contents')
    const deck = await deckOf(sections(4))
    const [contents] = only(deck, 'contents')
    expect(
      contents?.entries.map(({ title, target }) => [
        title.text,
        deck.slides.find(slide => slide.alias === target)?.title?.text,
      ]),
    ).toEqual(['A', 'B', 'C', 'D'].map(letter => [`Part ${letter}`, `Part ${letter}`]))
  })

  it('begins with the title and ends with where it came from', async () => {
    const { slides } = await deckOf(sections(2))
    expect([slides[0]?.form, slides.at(-1)?.form]).toEqual(['cover', 'sources'])
  })

  it('gives a heading whose own sections follow a page', async () => {
    const deck = await deckOf(
      '## The whole\n\nThe harbour was built in one winter.\n\n### One\n\nThe port is quiet now. The town sleeps well again.\n\n### Two\n\nThe ferries came back. The harbour has a new light.',
    )
    expect(only(deck, 'section').map(slide => slide.title.text)).toEqual(['The whole'])
  })

  it('keeps a pull quote once, before the sections, with the speaker it has in the text', async () => {
    const deck = await deckOf(
      '> Nobody slept in those days, and nobody asked.\n\nThe port was loud.\n\n## Then\n\nFerry director Ines Calder remembers. “Nobody slept in those days, and nobody asked,” Calder said.',
    )
    const [statement] = only(deck, 'statement')
    expect([statement?.words.text, statement?.voice?.speaker.text]).toEqual([
      'Nobody slept in those days, and nobody asked.',
      'Ines Calder',
    ])
    expect(only(deck, 'quote')).toEqual([])
  })

  it('closes with the last words of the last speaker', async () => {
    const deck = await deckOf(
      '## Then\n\nThe port was loud. The town was tired.\n\n## Now\n\nThe port is quiet. “We are not finished,” said Ines Calder, ferry director. “We are only quiet.”',
    )
    const [closing] = only(deck, 'closing')
    expect([closing?.words.text, closing?.voice?.speaker.text]).toEqual([
      'We are not finished. We are only quiet.',
      'Ines Calder',
    ])
  })

  it.each([
    'See [the report](https://example.org) for the figures.',
    'This article was first published in the harbour news.',
    'Write to us at port@example.org.',
  ])('does not close with what sends the audience away: %s', async last => {
    const deck = await deckOf(
      `## Then\n\nThe port was loud. The town was tired.\n\n## Now\n\nThe port is quiet now.\n\n${last}`,
    )
    expect(only(deck, 'closing').map(slide => slide.words.text)).toEqual(['The port is quiet now.'])
  })
})

describe('quotations', () => {
  it('leave nothing out in their middle', async () => {
    const words =
      'The wall was never meant to be so high in the first place. Did it come out as we had planned it? Not always. But it keeps the water out of the town.'
    const deck = await deckOf(
      `## Then\n\n“${words}” said Ines Calder, ferry director. The town agreed with her that day.`,
    )
    const shown = deck.slides.flatMap(slide =>
      slide.form === 'quote' ? [slide.words.text] : 'quote' in slide && slide.quote ? [slide.quote.text] : [],
    )
    expect(shown.filter(text => !words.includes(text.replace(/[.,]$/, '')))).toEqual([])
  })
})

describe('speakers', () => {
  it('are not printed where the article only lets them be guessed', async () => {
    const deck = await deckOf(
      '## Then\n\nFerry director Ines Calder met port director Ana Lindqvist. Lindqvist nodded at the water. “The nights were never this long, and nobody minded them.”\n\n“I slept badly for years,” Calder said.',
    )
    const [quote] = only(deck, 'quote').filter(slide => slide.words.text.startsWith('The nights'))
    expect(quote?.voice).toBeUndefined()
  })
})

describe('images', () => {
  it('become figures where they can be loaded, and stay in the notes where they cannot', async () => {
    const markdown = '## Then\n\nThe port was loud.\n\n![The harbour at night](night.png)\n\nThe town was tired of it.'
    const [figure] = only(await deckOf(markdown, url => `./${url}`), 'figure')
    expect([figure?.url, figure?.alt?.text]).toEqual(['./night.png', 'The harbour at night'])
    expect(only(await deckOf(markdown), 'figure')).toEqual([])
  })

  it('whose text reads out their numbers become charts, with the sentence beside them that says what was measured', async () => {
    const picture = '## Then\n\n![Chart: 48% quiet, 31% air, 12% lights](chart.png)'
    const [chart] = only(await deckOf(`${picture}\n\nWhat people notice first is the quiet.`), 'chart')
    expect(chart?.data.map(({ label, value }) => [label, value])).toEqual([
      ['quiet', 48],
      ['air', 31],
      ['lights', 12],
    ])
    expect(chart?.title?.text).toBe('What people notice first is the quiet')
    expect(only(await deckOf(`${picture}\n\nThe town is small.`), 'chart')).toEqual([])
  })

  it('have what was asked above them where only the answers are told beside it', async () => {
    const picture = '## Then\n\n![Chart: 48% quiet, 31% air, 12% lights](chart.png)'
    const asked = 'Next, we asked what people came to the harbour for.'
    const [chart] = only(await deckOf(`${picture}\n\n${asked} The quiet of the nights is well ahead.`), 'chart')
    expect([chart?.measure?.text, chart?.title?.text]).toEqual([asked, 'The quiet of the nights is well ahead'])
    const [other] = only(await deckOf(`${picture}\n\nThe quiet of the nights is well ahead.`), 'chart')
    expect(other?.measure).toBeUndefined()
  })

  it('have a guess beside them only with what was found instead', async () => {
    const picture = '## Then\n\n![Chart: 48% quiet, 31% air, 12% lights](chart.png)'
    const guess = 'Our first guess was that people would notice the lights of the harbour before anything else.'
    const found = 'Instead, what we see is that they notice what they hear.'
    const [chart] = only(await deckOf(`${picture}\n\n${guess} ${found}`), 'chart')
    expect([chart?.title?.text, chart?.lead?.text].join(' ')).toContain(found)
  })
})

describe('what a paragraph leads into with a colon', () => {
  it('carries that sentence, so that a condition or a denial is not lost', async () => {
    const deck = await deckOf(
      '## Then\n\nServers that do not close their ports can be reached, for example:\n\n```js\nopen(80)\n```\n\nThe council never said that:\n\n- the port would close for the whole of the winter this year\n- the ferries would not come back from the yard in the spring',
    )
    expect(only(deck, 'code').map(slide => slide.lead?.text)).toEqual([
      'Servers that do not close their ports can be reached, for example',
    ])
    expect([...only(deck, 'points'), ...only(deck, 'cards')].map(slide => slide.lead?.text)).toEqual([
      'The council never said that',
    ])
  })
})

describe('sentences that mislead alone', () => {
  const points = async (text: string) =>
    only(await deckOf(`## Then\n\n${text}`), 'points').flatMap(({ title, items }) => [
      `${title?.text}.`,
      ...items.map(item => item.text),
    ])

  it('come with the sentence that turns against them, or not at all', async () => {
    const shown = await points(
      'The harbour could be closed by a storm. However, the new wall keeps the water out. The light stands on the pier.',
    )
    expect(shown.includes('The harbour could be closed by a storm.')).toBe(
      shown.includes('However, the new wall keeps the water out.'),
    )
  })

  it('come with the sentence that they point back to, or not at all', async () => {
    const shown = await points(
      'The council built a wall of stone. This wall keeps the water out. The light stands on the pier.',
    )
    expect(
      shown.includes('This wall keeps the water out.') && !shown.includes('The council built a wall of stone.'),
    ).toBe(false)
  })

  it.each([
    'Thank you to everyone who helped with the wall.',
    'See this page for more about the wall.',
    'Let’s take a look at the wall.',
    'The table below shows the height of the wall.',
  ])('about the article itself stay in the notes: %s', async aside => {
    expect(await points(`${aside} The council built a wall of stone. The light stands on the pier.`)).not.toContain(
      aside,
    )
  })
})

describe('long material', () => {
  it('is split: a table by rows, code by lines', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `row ${index} | a ${index}`)
    const code = `\`\`\`js\n${Array.from({ length: 40 }, (_, index) => `line(${index})`).join('\n')}\n\`\`\``
    const deck = await deckOf(`## Then\n\n${table(...rows)}\n\n${code}`)
    expect(only(deck, 'table').flatMap(slide => slide.rows)).toHaveLength(12)
    expect(only(deck, 'table').every(slide => slide.rows.length <= 7)).toBe(true)
    expect(only(deck, 'code').map(slide => slide.code.text.split('\n').length)).toEqual([14, 14, 12])
  })

  it('goes on under itself where a line of code is long, and stays in the notes where it is longer still', async () => {
    const codeOf = async (...lines: string[]) =>
      only(await deckOf(`## Then\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\``), 'code').map(({ code }) => code.text)
    const lines = Array.from({ length: 10 }, (_, index) => `run ${index} `.padEnd(120, 'x'))
    expect(await codeOf(...lines)).toEqual([lines.slice(0, 5).join('\n'), lines.slice(5).join('\n')])
    expect(await codeOf('run '.padEnd(220, 'x'))).toEqual([])
  })

  it('keeps a slide’s words within what a slide holds', async () => {
    const sentence =
      'The harbour master walked along the long quay in the cold morning and counted the boats that had come in overnight.'
    const { slides } = await deckOf(
      `## Then\n\n${Array.from({ length: 30 }, (_, index) => sentence.replace('boats', `boats of pier ${index + 1}`)).join(' ')}`,
    )
    const words = slides.map(slide =>
      slide.form === 'points' ? slide.items.reduce((sum, item) => sum + item.text.split(' ').length, 0) : 0,
    )
    expect(Math.max(...words)).toBeGreaterThan(20)
    expect(Math.max(...words)).toBeLessThanOrEqual(75)
  })
})

describe('a table of many columns', () => {
  const wide = (columns: number, rows: number, cell = (row: number, column: number) => `c${row}.${column}`) => {
    const row = (at: number) => `| ${Array.from({ length: columns }, (_, column) => cell(at, column)).join(' | ')} |`
    const lines = Array.from({ length: rows }, (_, at) => row(at + 1))
    return `## Then\n\n${[row(0), `|${' --- |'.repeat(columns)}`, ...lines].join('\n')}`
  }
  const shapes = async (markdown: string) =>
    only(await deckOf(markdown), 'table').map(({ header, rows }) => [header.length, rows.length])

  it('is one slide where it has few rows, which can be turned into columns', async () => {
    expect(await shapes(wide(12, 4))).toEqual([[12, 4]])
  })

  it('is split by columns, each slide with the first one, where it has more rows or long cells', async () => {
    expect(await shapes(wide(7, 5))).toEqual([
      [4, 5],
      [4, 5],
    ])
    const slides = only(await deckOf(wide(12, 6)), 'table')
    expect(slides.map(({ header }) => header.map(({ text }) => text))).toEqual([
      ['c0.0', 'c0.1', 'c0.2', 'c0.3', 'c0.4'],
      ['c0.0', 'c0.5', 'c0.6', 'c0.7', 'c0.8'],
      ['c0.0', 'c0.9', 'c0.10', 'c0.11'],
    ])
    expect(slides.map(({ rows }) => rows.length)).toEqual([6, 6, 6])
    const long = (row: number, column: number) => `cell ${row} of column ${column}`
    expect(await shapes(wide(9, 4, long))).toEqual([
      [5, 2],
      [5, 2],
      [5, 2],
      [5, 2],
    ])
  })

  it('stays in the notes where it would take more slides than it is worth, or has more than twelve', async () => {
    expect(await shapes(wide(9, 30))).toEqual([])
    expect(await shapes(wide(13, 2))).toEqual([])
  })
})

describe('names of slides', () => {
  it('stay while the words stay, whatever changes around them', async () => {
    const first = await deckOf(
      '## One\n\nThe port was loud. The town was tired.\n\n## Two\n\nThe ferries came back. The light is new.',
    )
    const second = await deckOf(
      '## Nought\n\nA new beginning came. It was not announced.\n\n## Two\n\nThe ferries came back. The light is new.',
    )
    const id = (deck: Deck) => deck.slides.find(slide => slide.title?.text === 'Two')?.id
    expect(id(first)).toBeDefined()
    expect(id(second)).toBe(id(first))
  })
})

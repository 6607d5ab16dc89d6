import { describe, expect, it } from 'vitest'
import { deckOf, largeNumbers, only } from './deck-of.ts'

const tilesOf = async (text: string, frontmatter?: string) =>
  only(await deckOf(`## Numbers\n\n${text}`, {}, frontmatter), 'metrics').flatMap(({ data }) => data)
const largeOf = async (text: string, frontmatter?: string) =>
  largeNumbers(await deckOf(`## Numbers\n\n${text}`, {}, frontmatter))
const shown = async (text: string) =>
  JSON.stringify((await deckOf(`## Numbers\n\n${text}`)).slides.map(({ passage: _, ...slide }) => slide))

describe('a change in a long sentence', () => {
  it('is a tile with the figures of the clause that tells it, whose point is the title, and the sentence to look up', async () => {
    const sentence =
      'Visits to the northern pier increased 254%, from 578 million visits in 2019 to about 2.05 billion in the year of the storms, making the pier account for close to 9% of all traffic in the roughly 6,000 harbours of the coast.'
    const [slide] = only(await deckOf(`## Numbers\n\n${sentence}`), 'metrics')
    expect(slide!.data).toMatchObject([
      {
        label: '',
        before: '578 million visits',
        beforeValue: 578_000_000,
        says: 'about 2.05 billion',
        value: 2_050_000_000,
        certainty: 'about',
      },
    ])
    expect(slide!.title?.text).toBe('Visits to the northern pier increased 254%')
    expect(slide!.sentence?.map(({ text }) => text)).toEqual([sentence])
  })

  it('keeps the period that it is said of, without what brackets add to it', async () => {
    const [tile] = await tilesOf(
      'When comparing traffic from March 11, 2020 (the day the harbour closed) to March 10, 2021 against the year before it, the overall visits to the piers of the coast increased by a staggering 57%, from about 14.82 billion to about 23.33 billion.',
    )
    expect(tile).toMatchObject({
      label: 'The overall visits to the piers of the coast increased by a staggering 57%',
      beforeTime: 'the year before it',
      time: 'March 11, 2020 to March 10, 2021',
    })
  })

  it('is none where other numbers of its unit leave open what became of which', async () => {
    const tiles = await tilesOf(
      'The 4.4% full-time and 16.6% part-time pilots show a tick up from 3.7% full-time and 16.1% part-time.',
    )
    expect(tiles.filter(({ before }) => before !== undefined)).toEqual([])
  })

  it('is found where the earlier number comes late', async () => {
    expect(
      await tilesOf(
        'In 2024, 70% of the pilots told us that it takes a new crew more than a month to learn the harbour, up from 66% in 2023.',
      ),
    ).toMatchObject([{ before: '66%', beforeTime: '2023', says: '70%', time: '2024' }])
  })
})

describe('a change that its verb tells', () => {
  it('is large in its sentence with what qualifies it: it is no figure to stand alone', async () => {
    const sentence = 'Calls for pilots more than doubled in the past year.'
    const [page] = only(await deckOf(`## Calls\n\n${sentence}\n\n## Now\n\n- a gate\n- a pier`), 'statement')
    expect([page?.words.text, page?.large]).toEqual([sentence, ['more than doubled']])
  })

  it.each(['Calls for pilots have not doubled in the past year.', 'Calls for pilots could have doubled in a year.'])(
    'is none in «%s»',
    async sentence => {
      expect(await tilesOf(sentence)).toEqual([])
    },
  )
})

describe('shares of one sentence', () => {
  it('are a tile each where each opens a clause, under whose claim they are', async () => {
    const [slide] = only(
      await deckOf(
        '## Numbers\n\nThe survey revealed that 62 percent of the pilots sail in both harbours, and nearly 10 percent sail alone in all weathers.',
      ),
      'metrics',
    )
    expect(slide!.lead?.text).toBe('The survey revealed that')
    expect(slide!.data.map(({ says, label }) => [says, label])).toEqual([
      ['62 percent', 'of the pilots sail in both harbours'],
      ['nearly 10 percent', 'sail alone in all weathers'],
    ])
  })

  it('are clauses without what brackets add behind them', async () => {
    const [slide] = only(
      await deckOf(
        '## Numbers\n\nOver ⅓ of pilots specifically build signal towers (a new kind), and 11% work with lamps, radios, or horns (a wider kind).',
      ),
      'metrics',
    )
    expect(slide!.data.map(({ says, label }) => [says, label])).toEqual([
      ['Over ⅓', 'of pilots specifically build signal towers'],
      ['11%', 'work with lamps, radios, or horns'],
    ])
  })

  it('are a tile each behind their names, under the sentence', async () => {
    const [slide] = only(
      await deckOf('## Numbers\n\nMost of the pilots continued to favor the Heron (37%) or the Osprey (28%).'),
      'metrics',
    )
    expect(slide!.data.map(({ says }) => says)).toEqual(['37%', '28%'])
    expect(slide!.lead?.text).toContain('continued to favor')
  })

  it('are no tiles where a clause stands between a share and its name', async () => {
    expect(
      await tilesOf('Desktop pilots slightly edged the mobile ones, about 49% to 47% respectively in the last winter.'),
    ).toEqual([])
  })
})

describe('one number', () => {
  it('is shown under its clause where its sentence says more', async () => {
    const text =
      'We cut tolls, taxes and fees by $1.2 billion, and we put all of that money back into the pockets of the families of the port, its pensioners and its small shops, and back into our growing town.'
    const [slide] = only(await deckOf(`## Numbers\n\n${text}`), 'statement')
    expect(slide).toMatchObject({
      words: { text: 'We cut tolls, taxes and fees by $1.2 billion' },
      large: ['$1.2 billion'],
      kicker: { text: 'Numbers' },
    })
  })

  it('is shown with its clause where an opening stands before it and a remark behind it', async () => {
    expect(
      await tilesOf(
        'Going deeper, 81% of pilots told us that they had spent more years on the open sea than on the river, strong evidence that the river is usually not the first water that they learn to sail.',
      ),
    ).toMatchObject([
      { says: '81%', label: 'of pilots told us that they had spent more years on the open sea than on the river' },
    ])
  })

  it('is not confused with a figure in a name', async () => {
    expect(await largeOf('We have invested $32 billion in K-12 schools.')).toEqual(['$32 billion'])
  })

  it('shares a page with another of its section when both are short', async () => {
    const [slide] = only(
      await deckOf(
        '## Numbers\n\n17% of the pilots asked for a better pier.\n\n15% of the pilots pointed out that the tower needs a roof.',
      ),
      'metrics',
    )
    expect(slide!.data.map(({ says }) => says)).toEqual(['17%', '15%'])
  })

  it('is no page where the sentence before it tells a larger share', async () => {
    const leader = '北の灯台が 61% でトップを走り、南の灯台 (57%)、東の灯台 (50%) が僅差で続きます。'
    const third = '西の灯台は 33% です。'
    const saysOf = (text: string) => largeOf(text, 'lang: ja')
    expect(await saysOf(third)).toEqual([expect.stringContaining('33%')])
    expect(await saysOf(`${leader} ${third}`)).not.toContainEqual(expect.stringContaining('33%'))
  })

  it.each([
    'The error bars show the 95% confidence interval for the answers of the pilots.',
    'The engine may not be 3x faster than the old one.',
  ])('is none in «%s»', async sentence => {
    expect(await tilesOf(sentence)).toEqual([])
  })
})

describe('a list in which something changed', () => {
  it('is one page of tiles, a single number among them', async () => {
    expect(
      await tilesOf(
        '- Réduction de 70 % du nombre de lettres.\n- Réduction de 10 % à 3 % du nombre de plaintes.\n- Augmentation de 5 % à 10 % du nombre de visites.',
        'lang: fr',
      ),
    ).toMatchObject([{ says: '70 %' }, { before: '10 %', says: '3 %' }, { before: '5 %', says: '10 %' }])
  })
})

describe('a sentence with numbers that make no tiles', () => {
  it('is shown whole, and none of its numbers is cut', async () => {
    expect(
      await shown('We sent 500 federal, state, and local officers into the harbour and made 1,900 arrests.'),
    ).toContain('and made 1,900 arrests')
  })
})

describe('the second line over tiles', () => {
  const OPENING = 'The harbour of the town is old. It has seen many storms. Nobody knows who built the first pier.'
  const REST = 'The council likes that. It has named a keeper for the light, and it has paid for a new roof.'
  const sentence =
    'The northern harbour company currently transports passengers between more than 280 islands, issuing 4,000 tickets per day.'

  it('is the whole sentence around them where what they do stands between them', async () => {
    const [slide] = only(await deckOf(`## Numbers\n\n${sentence}`), 'statement')
    expect(slide?.large).toEqual(['more than 280 islands,', '4,000 tickets per day.'])
    expect(slide?.words.text).toBe(sentence)
  })

  it('stays above the first heading, where they have no title', async () => {
    const [slide] = only(
      await deckOf(`${OPENING}\n\n${sentence}\n\n${REST}\n\n## Then\n\nThe town is small.`),
      'statement',
    )
    expect([slide?.quiet, slide?.words.text]).toEqual([true, sentence])
  })

  it('tells no numbers of another sentence', async () => {
    const [slide] = only(
      await deckOf(
        '## Numbers\n\nThe old pier has 3 cranes and 9 lamps on its northern side today. The new pier of the port has 5 cranes, 7 lamps and 2 gates.',
      ),
      'metrics',
    )
    expect(slide?.lead?.text ?? '').not.toMatch(/3 cranes/)
  })
})

describe('multiples', () => {
  it('are large in the sentence that says what they are multiples of', async () => {
    const [slide] = only(
      await deckOf(
        '## Numbers\n\nThe new crane brings 1.5x higher throughput and 1.7x faster time-to-quay (TTQ) than the old crane in the port.',
      ),
      'statement',
    )
    expect(slide!.large).toEqual([expect.stringContaining('1.5x'), expect.stringContaining('1.7x')])
    expect(slide!.words.text).toMatch(/^The new crane brings .* than the old crane in the port\.$/)
  })

  it('are no tiles where the sentence leans on the one before', async () => {
    expect(
      await tilesOf('The crane is new. It also brings 1.8x higher throughput and 5.1x faster unloading than that one.'),
    ).toEqual([])
  })
})

describe('a number in brackets', () => {
  it('is not that of what its name only includes', async () => {
    const tiles = await tilesOf(
      'Most pilots sail on diesel (60%) or sail (58%) and land at piers of stone, including jetties (96%).',
    )
    expect(tiles.map(({ label }) => label)).not.toContain('jetties')
  })
})

describe('a change that two sentences tell', () => {
  const first =
    'The mail pier is usually the pier with the highest volume day-to-day, and during the year we examined, it once again claimed the crown as the busiest pier, with over 3.71 billion visits.'
  const second = 'This represents an almost 97% increase from the year before, which saw 1.89 billion visits.'

  it('is two bars under the first, with the second beside them', async () => {
    const [page] = only(await deckOf(`## Mail\n\n${first} ${second}`), 'metrics')
    expect(page).toMatchObject({
      data: [
        {
          label: first,
          before: '1.89 billion visits',
          beforeTime: 'the year before',
          beforeValue: 1.89e9,
          says: 'over 3.71 billion visits',
          certainty: 'at-least',
        },
      ],
      aside: { words: { text: second } },
    })
  })

  it('stands under both where they are short, and no tile holds one end alone', async () => {
    const text = 'The ferries now carry 45% of commuters. A year earlier, it was 38%.'
    expect(await tilesOf(text)).toMatchObject([
      { label: text, before: '38%', beforeTime: 'A year earlier', says: '45%' },
    ])
  })
})

describe('changes of several things that two sentences tell', () => {
  const first = 'According to our counts, the pier was viewed 12 million times across 4 million trips this year.'
  const second = 'This marks a 16% increase over last year’s nearly 10 million views and over 3 million trips.'

  it('stand side by side, each under its name, between the two', async () => {
    const [page, ...others] = only(await deckOf(`## Visits\n\n${first} ${second}`), 'metrics')
    expect(others).toEqual([])
    expect(page).toMatchObject({
      lead: { text: first },
      data: [
        { label: 'views', before: 'nearly 10 million', says: '12 million' },
        { label: 'trips', before: 'over 3 million', says: '4 million' },
      ],
      aside: { words: { text: second } },
    })
  })
})

describe('the share that a change comes to', () => {
  const alsoOf = async (text: string) => (await tilesOf(text)).map(({ also }) => also)

  it('goes with its numbers, as the article says it', async () => {
    expect(
      await alsoOf('Visits to the pier rose by a staggering 57%, from about 14.82 million to about 23.33 million.'),
    ).toEqual(['57%'])
    expect(await alsoOf('Visits to the pier fell from 2,000 to 1,500 (25%) last year.')).toEqual(['25%'])
  })

  it('is none that they do not come to, and none of shares', async () => {
    expect(await alsoOf('Visits to the pier rose by 80%, from about 14.82 million to about 23.33 million.')).toEqual([
      undefined,
    ])
    expect(await alsoOf('The share of night trips rose by 50%, from 20% in 2020 to 30% in 2024.')).toEqual([undefined])
  })
})

describe('the words of a change', () => {
  const labelsOf = async (text: string) => (await tilesOf(text)).map(({ label }) => label)

  it('leave to its bars what these say, and are its title', async () => {
    const text =
      'Visits to the quay rose 57%, from 578 million visits in 2019-2020 to about 905 million in the year of the flood.'
    const [page] = only(await deckOf(`## Numbers\n\n${text}`), 'metrics')
    expect([page?.title?.text, page?.data[0]?.label]).toEqual(['Visits to the quay rose 57%', ''])
    expect(await labelsOf('- Crossings rose 33% from 1,011 to 1,340\n- Crews grew 15% from 92 to 106')).toEqual([
      'Crossings rose 33%',
      'Crews grew 15%',
    ])
  })

  it('stay whole where these do not say all of it', async () => {
    const text = 'Visits to the quay rose 57%, from 578 million visits on foot to about 905 million by boat.'
    expect(await labelsOf(text)).toEqual(['from 578 million visits on foot to about 905 million by boat.'])
  })
})

describe('shares with a bracket before whom they are of', () => {
  it('are two of one sentence', async () => {
    const said = 'Over half (55%) of respondents said that fog is risky, and 49% said they fear the ice.'
    expect(await tilesOf(said)).toMatchObject([
      { says: '55%', label: 'Over half of respondents said that fog is risky' },
      { says: '49%', label: 'said they fear the ice' },
    ])
  })

  it('have beside them what the text says against them, unless it takes them back', async () => {
    const said =
      'Nearly three-quarters (74%) of respondents who sail wanted to mend their boats, compared to 57% of those who never go out to sea.'
    const pageOf = async (then: string) => only(await deckOf(`## Boats\n\n${said} ${then}`), 'metrics')[0]
    const however = 'However, there was no difference in the number of boats.'
    expect(await pageOf(however)).toMatchObject({
      data: [{ says: '74%' }, { says: '57%', label: 'of those who never go out to sea' }],
      aside: { words: { text: however } },
    })
    expect(await pageOf(`However, ${'there was no difference in the number of boats at all '.repeat(4)}.`)).toBe(
      undefined,
    )
    expect(await pageOf('However, this year that number has fallen to 7%.')).toBe(undefined)
  })
})

describe('the line above a list of changes', () => {
  it('goes without “For instance,”', async () => {
    const lead = 'For instance, comparing 2023 with 2024, we saw more of everything'
    const text = `The harbour grew. ${lead}:\n\n- Crossings rose 33% from 1,011 to 1,340\n- Crews grew 15% from 92 to 106`
    const [page] = only(await deckOf(`## Growth\n\n${text}`), 'metrics')
    expect((page?.lead ?? page?.title)?.text).toBe('Comparing 2023 with 2024, we saw more of everything')
  })
})

describe('a list with a number in each item', () => {
  const listOf = async (items: readonly string[]) =>
    tilesOf(`Since its beginning the harbour has seen growth, with\n\n${items.map(item => `- ${item}`).join('\n')}`)

  it('is tiles with what stands behind the numbers, or with the items', async () => {
    expect(await listOf(['3,824 ferries (3,982 crews) by', '768 pilots'])).toMatchObject([
      { says: '3,824', label: 'ferries (3,982 crews)' },
      { says: '768', label: 'pilots' },
    ])
    expect(
      await listOf([
        'The pier has been mended the most, with 91 repairs.',
        'With 511 crossings (27 at night) the tug leads.',
      ]),
    ).toMatchObject([
      { says: '91', label: 'The pier has been mended the most, with 91 repairs.' },
      { says: '511', label: 'With 511 crossings (27 at night) the tug leads.' },
    ])
  })

  it('is none where one is a handful or two stand in an item', async () => {
    expect(await listOf(['The pier has been mended with 3 nails.', 'With 511 crossings the tug leads.'])).toEqual([])
    expect(await listOf(['The pier has 91 lamps for its 40 ropes.', 'With 511 crossings the tug leads.'])).toEqual([])
  })
})

describe('the same shares told twice', () => {
  const before =
    'In the year prior to the storm breaking over the coast, tug traffic (steam and diesel) slightly edged ferry traffic to the northern piers, about 49% to 47% respectively, and with barges contributing to 4% of the trips.'
  const after =
    'In the year since the storm broke over the coast, ferry lines became the dominant way to the piers, by about a 55% to 43% ratio, and barges dropped to nearly 3%.'

  it('are slopes over two times, under their section’s name', async () => {
    const [chart] = only(await deckOf(`## Ferries became the dominant way\n\n${before} ${after}`), 'chart')
    expect(chart).toMatchObject({ chart: 'slope', measure: { text: 'of the trips' } })
    expect(chart!.lead).toBeUndefined()
    expect(chart!.data.map(({ label, says, time }) => [label, says, time])).toEqual([
      ['tug traffic', 'about 49%', 'the year prior'],
      ['ferry traffic', '47%', 'the year prior'],
      ['barges', '4%', 'the year prior'],
      ['tug traffic', '43%', 'the year since'],
      ['ferry traffic', 'about 55%', 'the year since'],
      ['barges', 'nearly 3%', 'the year since'],
    ])
    expect(chart!.sentence?.map(({ text }) => text)).toEqual([before, after])
  })
})

describe('what only the description of a picture tells', () => {
  const picture =
    '{% image "lamps.png" "Lamps among "northern" piers of the coast moved from around 30% to around 75%." %}'

  it('is drawn, with the sentence that leads to it in front', async () => {
    const leading = 'Over the last 18 months, the use of lamps on the piers has gone up substantially:'
    const [page] = only(await deckOf(`## Lamps\n\n${leading}\n\n${picture}`), 'metrics')
    expect(page).toMatchObject({
      data: [{ before: 'around 30%', beforeValue: 30, says: 'around 75%', value: 75, certainty: 'about' }],
      lead: { text: leading.slice(0, -1) },
    })
  })

  it('is not drawn a second time where a sentence tells it', async () => {
    const tiles = await tilesOf(`The share of lamps went from around 30% to around 75%.\n\n${picture}`)
    expect(tiles.filter(({ before }) => before !== undefined)).toHaveLength(1)
  })

  it('is none without a verb', async () => {
    expect(await tilesOf('All piers have lamps.\n\n![Lamps on 75% of the piers](lamps.png)')).toEqual([])
  })
})

describe('numbers that tell no amount', () => {
  const shownOf = async (text: string) =>
    only(await deckOf(`## Then\n\n${text}\n\n## Last\n\nThe gate must never be closed at night.`), 'metrics')

  it('are not large: the size of a file', async () => {
    expect(await shownOf('- The full report of the harbour (378 kB)\n- The report and its maps (4.8 MB)')).toEqual([])
  })

  it('are not large: all of a thing', async () => {
    expect(await shownOf('In the end 100% of the money for the lamps of the pier comes from the crews.')).toEqual([])
  })

  it('are not large: how many of a ranking were looked at', async () => {
    expect(
      await shownOf('From the top 10,000 ships by tonnage we have seen few that lose their way in the fog.'),
    ).toEqual([])
    expect(await largeOf('We have counted 10,000 ships by tonnage that lose their way in the fog.')).toHaveLength(1)
  })
})

it('what stands above several numbers does not end in “with”', async () => {
  const deck = await deckOf(
    '## Then\n\nThe harbour of the town was busy, with 12,000 boats and 4,000 crews.\n\n## Last\n\nThe gate must never be closed at night.',
  )
  const [page] = only(deck, 'metrics')
  expect(page!.data).toHaveLength(2)
  expect((page!.title ?? page!.lead)!.text).not.toMatch(/with$/)
})

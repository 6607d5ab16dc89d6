import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const longer =
  'The council of the town of Bergvik spent the whole of that long winter on the question of what the harbour, its pier and its light are for and who should pay.'

describe('two sides that point at the sentence before', () => {
  it('have it above them where it is short', async () => {
    const deck = await deckOf(
      '## The vote\n\nThe council voted on the new pier in May. This isn’t about money; it is about the boats and their crews.',
    )
    const [contrast] = only(deck, 'contrast')
    const above = contrast && JSON.stringify([contrast.title, contrast.kicker, contrast.lead])
    expect(above).toContain('The council voted on the new pier in May')
  })

  it('are not drawn where it is too long', async () => {
    const deck = await deckOf(`## The vote\n\n${longer} This isn’t about money; it is about the boats and their crews.`)
    expect(only(deck, 'contrast')).toEqual([])
  })

  it('are drawn without it where the first of them only says what did not happen', async () => {
    const deck = await deckOf(
      `## The vote\n\n${longer} Instead of closing the pier for the winter, the council opens it to all the boats.`,
    )
    expect(only(deck, 'contrast')).toHaveLength(1)
  })
})

describe('a checklist', () => {
  it('has no bracket for an answer', async () => {
    const deck = await deckOf(
      '## Avant de partir\n\nCombien de bateaux le port a-t-il ?\n\nÀ quelle fréquence sortent-ils ? (Au port, vous pouvez le trouver en lisant le tableau derrière le phare.)',
      {},
      'lang: fr',
    )
    expect(only(deck, 'question')).toEqual([])
  })

  it('has no question as the title of another', async () => {
    const deck = await deckOf(
      '## Before you sail\n\nDo the keepers answer what the crews ask them?\n\nAre the crews friendly in the harbour, the town hall, and the market?\n\nDo the keepers thank the crews of the harbour?',
    )
    const titles = only(deck, 'cards').map(({ title }) => title?.text)
    expect(titles).toEqual(['Before you sail'])
  })
})

describe('the title page of a part', () => {
  it('has no sentence that leads to a list', async () => {
    const deck = await deckOf(
      '## The works\n\nThe town will close the pier in May in order to mend:\n\n- 3 high walls.\n- 1 low wall.\n\n### Walls\n\nThe walls stood for a century.\n\n### Lamps\n\nThe lamps were lit by hand.',
    )
    expect(only(deck, 'section').map(({ lead }) => lead?.text)).not.toContain(
      'The town will close the pier in May in order to mend:',
    )
  })
})

describe('a quotation that does not fit whole', () => {
  it('does not end with what was thought only at first', async () => {
    const turn =
      'I came to the harbour to use my skills in the service of the crews. For a while I wasn’t sure how my years as a clerk and a teacher could be of use at so large a place as this one was then. Then I started to hear of the work that was done on the pier by Ana Lindqvist and the keepers of the light and by all of the crews of the north, day after day. I quickly understood that this was where I needed to be, with all of them.'
    const deck = await deckOf(`## Voices\n\n> ${turn}`)
    const shown = only(deck, 'quote').map(({ words }) => words.text)
    expect(shown.some(text => text.includes('came to the harbour'))).toBe(true)
    expect(shown.filter(text => /as this one was then\.$/.test(text))).toEqual([])
  })
})

describe('what the next sentence takes back', () => {
  it('is shown with it, or not at all', async () => {
    const guess = 'Our first guess was that the crews would leave the harbour in the first week of the winter.'
    const found = 'Instead, they stayed until the ice had gone from the bay.'
    const { slides } = await deckOf(`## Crews\n\n${longer} ${guess} ${found}`)
    const shown = JSON.stringify(slides.map(({ passage: _, ...slide }) => slide))
    expect(shown.includes('first guess')).toBe(shown.includes('until the ice'))
  })

  it('is a number of the cover only with it', async () => {
    const ahead = ['Ice', 'Rain', 'Wind'].map(name => `## ${name}\n\nNobody measured the ${name}.\n\n`).join('')
    const article = (later: string) =>
      `${ahead}## Boats\n\nLast year, 36.2% of the boats in the talk had broken lamps.${later}\n\n## Piers\n\n${longer}\n\n## Walls\n\n${longer} The walls stand.`
    expect(only(await deckOf(article('')), 'cover')[0]?.data?.[0]?.says).toBe('36.2%')
    const [both] = only(await deckOf(article(' This year, that number has fallen to 17.5%.')), 'cover')[0]?.data ?? []
    expect([both?.before, both?.says]).toEqual(['36.2%', '17.5%'])
  })

  it('stands with its correction on one page where it holds a number', async () => {
    const deck = await deckOf(
      '## Lamps\n\nWith the new lamps and the new oil, the keepers of the light of Bergvik burn the whole winter through with 6x less oil in all of the lamps. (Update: Due to better oil, it is now 3.7x less.)',
    )
    const shown = JSON.stringify(deck.slides.map(({ passage: _, ...slide }) => slide))
    expect(shown).toContain('6x')
    expect(shown).toContain('3.7x')
  })
})

describe('a sentence around a block of code', () => {
  const code = '```\nlamp --on\n```'

  it('leads to the code and does not go on behind it', async () => {
    const { slides } = await deckOf(
      `## Lamps\n\n${longer}\n\nThe keeper lights the great lamp of the pier with\n\n${code}\n\nwill light all of the lamps of the pier at once. Then the crews come back to the town.`,
    )
    const shown = JSON.stringify(slides.map(({ passage: _, ...slide }) => slide))
    expect(slides.find(({ form }) => form === 'code')?.lead?.text).toBe(
      'The keeper lights the great lamp of the pier with',
    )
    expect(shown).not.toContain('will light all of the lamps')
  })
})

describe('a title', () => {
  const items = '- The boats that lie at the wall\n- The crews that mend the nets and the ropes of the town'

  it.each([
    [
      'The harbour depends on many hands through the whole year, including:',
      'The harbour depends on many hands through the whole year',
    ],
    ['The survey found:', 'The works'],
    ['With that, let’s look at the things that were important this year:', 'The works'],
  ])('says something without what follows it: %s', async (line, title) => {
    const deck = await deckOf(`## The works\n\n${longer}\n\n${line}\n\n${items}`)
    const titles = deck.slides
      .filter(({ form }) => form === 'cards' || form === 'points')
      .map(slide => slide.title?.text)
    expect(titles).toContain(title)
    expect(titles.filter(text => /including$|found$|let’s/.test(text ?? ''))).toEqual([])
  })
})

it('the cover leaves out where and when a press release was written', async () => {
  const { standfirst } = only(
    await deckOf('**BERGVIK, April, 12, 2016** — The council of the town today opened the new pier to all boats.'),
    'cover',
  )[0]!
  expect(standfirst?.text).toBe('The council of the town today opened the new pier to all boats.')
})

it('names in a chart have a preposition all of them or none', async () => {
  const deck = await deckOf(
    '## Crews\n\nWho came to the harbour in the spring: 35 percent from Norway, 22 percent from Sweden, 6 percent Iceland, and 5 percent from Denmark.',
  )
  const labels = only(deck, 'chart').flatMap(({ data }) => data.map(({ label }) => label))
  expect(labels.length).toBeGreaterThan(2)
  expect(labels.filter(label => label.startsWith('from'))).toEqual([])
})

describe('what turns against a sentence', () => {
  it('stands beside it, though only words behind its beginning say so', async () => {
    const deck = await deckOf(
      '## Needs\n\nThe storm brought a rush of repairs to some of the old boats.\n\nOther needs, however, were the same in every month of the winter.\n\n## Then\n\nThe ferries came back in the spring of that year to all of the towns.',
    )
    expect(only(deck, 'points').map(({ items }) => items.length)).toEqual([2])
  })

  it('stands beside it, though another paragraph begins with it', async () => {
    const first = 'On our lists the cables of the harbour have ranked first in all of the past years.'
    const { slides } = await deckOf(
      `## Cables\n\n${first} The piers ranked second.\n\nIn 2024, though, the cables of the harbour fell to the fifth place.`,
    )
    const shown = JSON.stringify(slides.map(({ passage: _, ...slide }) => slide))
    expect(shown.includes('ranked first')).toBe(shown.includes('fifth place'))
  })
})

describe('a part of a quotation', () => {
  const setUp = 'If you run a port like ours, it is not always clear to the crews why they should sail for you.'
  const point =
    'They do not see the piers, and they do not see the lamps or what the keepers of the light do all day, but then they look at the songs that we gave away and say that this port does a lot of rather fine things with its people.'
  const end = 'It is a window for them to see the work that goes on behind the wall and that they could not see before.'

  it('neither stops at what it denies nor begins with what it points at', async () => {
    const deck = await deckOf(`## Voices\n\n> “${setUp} ${point} ${end}”\n>\n> — Ana Lindqvist, keeper of the light`)
    const shown = only(deck, 'quote').map(({ words }) => words.text)
    expect(shown.filter(text => text.startsWith('It is a window') || text.endsWith('sail for you.'))).toEqual([])
  })
})

it('a number that says which of many are meant is no number of the page', async () => {
  const article = (of: string) => `## Boats\n\n${longer}\n\nWe saw ${of} 50% or more of their boats in the bay.`
  const says = async (of: string) =>
    only(await deckOf(article(of)), 'metrics').flatMap(({ data }) => data.map(datum => datum.says))
  expect(await says('crews that keep')).toEqual(['50% or more'])
  expect(await says('a rise in the number of crews who keep')).toEqual([])
})

it('a question among points is there only with its answer', async () => {
  const answer = `One reason may be that ${longer.replace(/^The/, 'the').replace(/\.$/, '')}, and that this sheds new light on old and crowded harbours.`
  const deck = await deckOf(
    `## Boats\n\nWhy would the lamps of the pier bring more boats? ${answer} As the towns build more piers, the crews of the boats will need fewer lamps. The crews gain more from lamps where the harbours are small.`,
  )
  const shown = JSON.stringify(deck.slides.map(({ passage: _, ...slide }) => slide))
  expect(shown).not.toContain('Why would')
})

describe('a list', () => {
  const steps = Array.from(
    { length: 8 },
    (_, at) =>
      `${at + 1}. Keep the ${['wall', 'pier', 'lamp', 'crane', 'net', 'rope', 'light', 'song'][at]} of the harbour in the state that the crews of all the boats in the bay ask of it.`,
  ).join('\n')

  it('has all of its steps on pages, though points stand before them', async () => {
    const list = (name: string) =>
      ['wall', 'pier', 'lamp']
        .map(one => `- The ${one} of the ${name} stands where the crews and keepers of the coast want it to be.`)
        .join('\n')
    const short = steps.replaceAll(
      ' in the state that the crews of all the boats in the bay ask of it',
      ' well for the crews of the bay',
    )
    const deck = await deckOf(
      `## Boats\n\n${list('north')}\n\n${longer}\n\n${list('south')}\n\nEight steps to a harbour that lasts\n\n${short}`,
    )
    const shown = only(deck, 'points')
      .filter(({ kind }) => kind === 'steps')
      .flatMap(({ items }) => items)
    expect(shown).toHaveLength(8)
  })

  it('is under the line by itself that names it', async () => {
    const deck = await deckOf(`## Boats\n\n${longer}\n\nEight steps to a harbour that lasts\n\n${steps}`)
    const [first] = only(deck, 'points').filter(({ kind }) => kind === 'steps')
    expect([first?.title?.text, first?.lead?.text]).toContain('Eight steps to a harbour that lasts')
  })

  it('is under the sentence that names what its items begin with', async () => {
    const named = 'Ana Lindqvist says that crews want three things: pay, praise, and a purpose.'
    const items = ['Pay', 'Praise', 'Purpose']
      .map(name => `- **${name}**: all that the crews of the boats get from it in a year.`)
      .join('\n')
    const [points] = only(await deckOf(`## Boats\n\n${longer}\n\n${named}\n\n${items}`), 'points').filter(
      ({ heads }) => heads,
    )
    expect(JSON.stringify([points?.title, points?.lead])).toContain('Ana Lindqvist says')
  })

  it('has no lead that says nothing', async () => {
    const deck = await deckOf(
      `## Boats\n\n${longer} This may be due to the ice.\n\nHere’s why:\n\n${steps.replaceAll(/^\d\./gm, '-')}`,
    )
    expect(only(deck, 'points').map(({ lead }) => lead?.text)).not.toContain('Here’s why')
  })
})

describe('the parts of a list', () => {
  it('begin with their subject, without what only keeps the speech going', async () => {
    const deck = await deckOf(
      '## Boats\n\nGenerally speaking: we began with a good crew, built a strong pier, and kept the lamps in mind all the way.\n\n## Then\n\nThe ferries came back in the spring of that year.',
    )
    const [cards] = only(deck, 'cards')
    expect(cards?.items[0]?.text).toMatch(/^we began with a good crew$/i)
    expect(JSON.stringify(cards)).not.toContain('Generally')
  })

  it('keep an item that leads into a list of its own', async () => {
    const item = (name: string) =>
      `- Mend the ${name} of the harbour before the ice comes and the boats lie at the wall.`
    const deck = await deckOf(
      `## Boats\n\n${item('piers')}\n${item('lamps')}\n- Set the signs of the harbour:\n  - the red sign\n  - the green sign\n${item('walls')}`,
    )
    expect(only(deck, 'points').flatMap(({ items }) => items.map(({ text }) => text))).toContain(
      'Set the signs of the harbour',
    )
  })
})

describe('a word or two that answer a heading', () => {
  it('stand before what goes on with them', async () => {
    const deck = await deckOf(
      '## How did the crews like the new pier?\n\nGenerally very well. The keepers of the light write down what the crews say each week. The crews praise the new lamps, and they also swear when the ice comes to the wall.\n\n## Then\n\nThe ferries came back in the spring of that year.',
    )
    const items = only(deck, 'points').flatMap(page => page.items.map(({ text }) => text))
    expect(items[0]).toBe('Generally very well.')
    expect(items.join(' ')).toContain('they also swear')
  })
})

it('a question that only asks to agree is no question', async () => {
  const deck = await deckOf(
    '## Sales\n\nWho would think that you could bid on old lamps and tanks, though, am I right? The new pages of the harbour helped the town to find those who buy old lamps.',
  )
  expect(only(deck, 'question')).toEqual([])
})

it('the first sentence is not shown again where the cover has its short form', async () => {
  const { slides } = await deckOf(
    `TL;DR: The keepers of the light will try a new lamp in the coming winter on the coast.\n\n${longer} The light stands at the end of the pier. The ferries came back in the spring.\n\n## Then\n\nThe council opened the pier to all of the boats.`,
  )
  const shown = slides.filter(slide => JSON.stringify({ ...slide, passage: undefined }).includes('will try a new lamp'))
  expect(shown.map(({ form }) => form)).toEqual(['cover'])
})

it('what is added to something else closes no talk', async () => {
  const deck = await deckOf(
    '## Boats\n\nThe number of boats in the harbour has grown in each of the last ten years, as the council hoped. We also have a fair share of the boats of the coast in the winter.',
  )
  expect(only(deck, 'closing').filter(({ words }) => words.text.startsWith('We also'))).toEqual([])
})

it('items without a verb have what leads into them above them, though it is long', async () => {
  const lead =
    'As the towns go on with the work on their piers in the coming year, we advise them to look at two things that have helped many of the other towns to keep their boats'
  const deck = await deckOf(
    `## Advice\n\n${lead}:\n\n- Buying the lamps of the coast.\n- Mending as many of the walls as they can.`,
  )
  const pages = deck.slides.filter(({ form }) => form === 'points' || form === 'cards')
  expect(pages.map(({ lead: words, title }) => words?.text ?? title?.text)).toEqual([lead])
})

it('shares that go with names behind a preposition are no drawing under half a sentence', async () => {
  const deck = await deckOf(
    '## Lamps\n\nThe keepers report the lit lamps on Bornholm and Gotland — the largest of the islands by far — as 45% and 53%, respectively.',
  )
  const said = deck.slides.map(slide => [slide.title?.text, slide.lead?.text]).flat()
  expect(said.filter(text => /\bon$/.test(text ?? ''))).toEqual([])
})

describe('code that a site fills in', () => {
  it('is no page where nothing else is in it', async () => {
    const code = (text: string) => deckOf(`## Files\n\n${longer}\n\n\`\`\`\n${text}\n\`\`\``)
    expect(only(await code('SIZE: {{ release.size }}\nSHA1: {{ release.sha1 }}'), 'code')).toEqual([])
    expect(only(await code('SIZE: {{ release.size }}\nlamp --on'), 'code')).toHaveLength(1)
  })
})

it('an example is no answer', async () => {
  const deck = await deckOf(
    '## ספינות\n\nהאם שמת לב שהספינות תמיד חוזרות בלילה? לדוגמה:\n\n```\nlamp --on\n```',
    {},
    'lang: he',
  )
  expect(deck.slides.filter(({ form }) => form === 'question' || form === 'statement')).toEqual([])
})

it('a denial in Hebrew begins at a word', async () => {
  const deck = await deckOf('## אור\n\nבסוף הרציף תראה משהו שאינו מגדלור, אלא סירה ישנה מאוד.', {}, 'lang: he')
  expect(only(deck, 'contrast').filter(({ opening }) => /\sש$/u.test(opening?.text ?? ''))).toEqual([])
})

it('the rows of a table on two pages are all there or none, where slides are few', async () => {
  const rows = Array.from(
    { length: 10 },
    (_, at) => `| pier ${at + 1} | blue light number ${at + 1} | the keeper of house ${at + 1} |`,
  )
  const table = `| Place | Light | Keeper |\n| --- | --- | --- |\n${rows.join('\n')}`
  const other = (name: string) =>
    `The ${name} of the harbour stands at the old wall. The crews of the coast mend the ${name} in May. “We like the ${name} best of all the things that we have here,” said Ana Lindqvist, who keeps it.`
  const article = `## Lights\n\n${table}\n\n${['pier', 'crane', 'lamp', 'net', 'rope', 'wall', 'bell'].map(other).join('\n\n')}`
  const counts = await Promise.all(
    [5, 6, 7, 8, 9, 10].map(
      async slides => only(await deckOf(article, { length: { slides } }), 'table').flatMap(page => page.rows).length,
    ),
  )
  expect(counts.filter(count => count !== 0 && count !== 10)).toEqual([])
})

it('words of somebody whom the page does not name have the sentence in front of them that says who it is', async () => {
  const lead =
    'Lindqvist pointed out how the crews of the coast have closed the gap between their boats and those of the richest towns on the river.'
  const deck = await deckOf(
    `## Voices\n\nAna Lindqvist, keeper of the light, said: “The boats are the best of all that we have here on the coast.”\n\n## The pier and beyond\n\n${lead} “A year ago, the towns said that the crews would never catch up. Now we see boats that match or exceed theirs on many days of the year.”`,
  )
  const [contrast] = only(deck, 'contrast')
  expect(contrast?.voice).toBeUndefined()
  expect(contrast?.lead?.text).toBe(lead)
})

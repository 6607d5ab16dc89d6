import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const around = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'
const END = '## What comes\n\nNext spring the light on the pier will burn again for the boats of the whole bay.'

describe('the sentence that leads into a list', () => {
  const pageOf = async (lead: string, heading = 'Visits to the harbour') => {
    const list = '- the ferries run twice a day in summer\n- the old pier has a roof over all of it'
    const deck = await deckOf(`## ${heading}\n\n${lead}\n\n${list}\n\n${END}`)
    return deck.slides.find(slide => slide.form === 'points' || slide.form === 'cards')
  }

  it('is the page’s title, with the section’s name small above it and no line of its own below', async () => {
    const page = await pageOf('Two things brought people to the water:')
    expect([page?.title?.text, page?.kicker?.text, page?.lead]).toEqual([
      'Two things brought people to the water',
      'Visits to the harbour',
      undefined,
    ])
  })

  it.each([
    ['only announces', 'Here are two things about the water:'],
    ['asks the audience', 'Did you know about the water that:'],
    ['waits for a clause', 'The council never said that:'],
    ['ends in the air', 'The council wrote a letter to:'],
    ['is longer than two lines', `The council wrote ${'a long letter about the water '.repeat(3)}to the crews:`],
  ])('stays a line under the heading where it %s', async (_, lead) => {
    const page = await pageOf(lead)
    expect(page?.title?.text).toBe('Visits to the harbour')
  })

  it('may point at what the heading names, and at nothing else', async () => {
    const lead = 'These 200 new visits have two causes:'
    expect((await pageOf(lead))?.title?.text).toBe('These 200 new visits have two causes')
    expect((await pageOf(lead, 'The water'))?.title?.text).toBe('The water')
  })
})

describe('a change with its figures', () => {
  it('has its point as the title and the rest of its sentence under it', async () => {
    const sentence = 'Visits to the pier increased 254%, from 578 million visits in 2019 to 2.05 billion in 2020.'
    const [page] = only(await deckOf(`## Then\n\n${sentence}\n\n${END}`), 'metrics')
    expect(page?.title?.text).toBe('Visits to the pier increased 254%')
    expect(page?.kicker?.text).toBe('Then')
    expect(page?.data[0]?.label).toBe('from 578 million visits in 2019 to 2.05 billion in 2020.')
  })
})

describe('a heading that asserts something', () => {
  const granted = 'The storm brought a rush of repairs to some of the old boats.'
  const turn = 'In every month of the winter the other needs nevertheless were the same.'

  it('stands neither large nor small above what the text sets against it', async () => {
    const [page] = only(
      await deckOf(`## Regular needs remained constant\n\n${granted}\n\n${turn}\n\n${END}`),
      'statement',
    )
    expect(page?.words.text).toBe(granted)
    expect([page?.kicker, page?.quiet]).toEqual([undefined, true])
  })

  it('names the page of the paragraph that turns back to it', async () => {
    const goesOn = 'In the whole of that year the crews asked for lamps just as often as before.'
    const text = `## Regular needs remained constant\n\n${granted}\n\n${turn} ${goesOn}\n\n${END}`
    const [page] = only(await deckOf(text), 'points')
    expect([page?.title?.text, page?.quiet]).toEqual(['Regular needs remained constant', undefined])
    expect(page?.items.map(item => item.text)).toEqual([turn, goesOn])
  })

  it('names every other page', async () => {
    const [page] = only(await deckOf(`## Regular needs remained constant\n\n${granted}\n\n${END}`), 'statement')
    expect(page?.kicker?.text).toBe('Regular needs remained constant')
  })
})

describe('the first page of a section inside another', () => {
  it('has the outer heading small above its own', async () => {
    const table = '| Year | boats |\n| --- | --- |\n| one | many |\n| two | some |'
    const [page] = only(await deckOf(`## The harbour\n\n${around}\n\n### Boats\n\n${table}\n\n${END}`), 'table')
    expect([page?.kicker?.text, page?.title?.text]).toEqual(['The harbour', 'Boats'])
  })
})

describe('the last words', () => {
  const closing = async (last: string) =>
    only(await deckOf(`## Then\n\n${around}\n\n## Now\n\n${around}\n\nThe port is quiet now. ${last}`), 'closing')[0]
      ?.words.text

  it.each([
    'Once again, a huge thank-you to everyone who answered our questions!',
    'We would like to thank all the crews of the port.',
    'We welcome everybody who wants to help us with the light.',
  ])('are no thanks and no invitation: «%s»', async last => {
    expect(await closing(last)).toBe('The port is quiet now.')
  })

  it('may say what happened thanks to somebody', async () => {
    const reason = 'Thanks to the crews of the port, the light burns again.'
    expect(await closing(reason)).toBe(reason)
  })
})

describe('who wrote the article', () => {
  const byline = async (author: string) => {
    const [cover] = only(await deckOf(around, {}, `lang: en\nauthor: ${author}`), 'cover')
    return cover?.byline.map(({ text }) => text)
  }

  it('is named on the cover by a name, not by what a site calls somebody', async () => {
    expect(await byline('Ines Calder')).toEqual(['Ines Calder'])
    expect(await byline('icalder')).toEqual([])
  })
})

describe('the page of sources', () => {
  const links = async (text: string) => only(await deckOf(`## Then\n\n${text}`), 'sources')[0]?.links
  const named = ['North Pier', 'South Pier', 'Old Light'].map((name, at) => `[${name}](https://pier${at}.example/a)`)

  it('has each name beside the address that it leads to', async () => {
    const [link] = (await links(`The boats lie at the ${named[0]} in winter.`)) ?? []
    expect([link?.text.text, link?.url, link?.address?.text]).toEqual([
      'North Pier',
      'https://pier0.example/a',
      'pier0.example/a',
    ])
  })

  it('leaves bare addresses out where names are enough', async () => {
    const text = `The boats lie at the ${named.join(' or the ')} as [they wrote](https://letters.example/b) in winter.`
    expect((await links(text))?.map(link => link.text.text)).not.toContain('letters.example/b')
  })
})

describe('a page of numbers', () => {
  const titled = async (text: string, lang = 'en') => {
    const { slides } = await deckOf(`## Lamps\n\n${text}\n\n${END}`, {}, `lang: ${lang}`)
    const page = slides.find(({ form }) => form === 'metrics' || form === 'chart')
    return [page?.kicker?.text, page?.title?.text]
  }

  it('has the number’s own sentence as its title, without the bracket that repeats it', async () => {
    expect(await titled('Most of the crews (91%) were content with the new lamps.')).toEqual([
      'Lamps',
      'Most of the crews were content with the new lamps',
    ])
  })

  it('is called by what was asked', async () => {
    const text =
      'We also asked the crews about their trust in the council. Some 53% trust it fully, and 29% do not trust it at all.'
    expect(await titled(text)).toEqual(['Lamps', 'Trust in the council'])
  })

  it('has no title that stops before its object', async () => {
    const text = 'In the end most crews continued to favor oil lamps (37%) or gas lamps (28%).'
    expect(await titled(text)).toEqual([undefined, 'Lamps'])
  })

  it('is called by what a line names that leads to them', async () => {
    const text = 'The most common lamps on the pier are oil lamps (33%), gas lamps (28%), and candles (26%).'
    expect(await titled(text)).toEqual(['Lamps', 'The most common lamps on the pier'])
  })
})

import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const long = (start: string) =>
  `${start} goes on for so many words that only two such items have room on a page of the ferry crews`
const four = ['The first', 'The second', 'The third', 'The fourth'].map(start => `- ${long(start)}.`).join('\n')
const around = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'

describe('the pages of one list', () => {
  it('hold no item that stands alone', async () => {
    const pages = only(await deckOf(`## Then\n\nThe council came to these results:\n\n${four}`), 'points')
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.every(({ items }) => items.length > 1)).toBe(true)
  })

  it('have the line that leads to them once', async () => {
    const pages = only(await deckOf(`## Then\n\nThe council came to these results:\n\n${four}`), 'points')
    expect(pages.filter(({ lead }) => lead !== undefined).length).toBeLessThanOrEqual(1)
  })

  it('each have the line that turns what they say', async () => {
    const pages = only(await deckOf(`## Then\n\nThe council never said any of this:\n\n${four}`), 'points')
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.every(({ lead }) => lead?.text === 'The council never said any of this')).toBe(true)
  })
})

describe('a line that leads to a list', () => {
  it('does not stand above a part of one of its items', async () => {
    const item =
      'Broadly speaking, ferry crews asked for help with finding and mending old nets, making the most of the common harbour, and extending the wall and the long pier with more modern lamps.'
    const other = `${long('The town')} and nobody on the pier would say what else the council meant by it`
    const deck = await deckOf(`## Then\n\nThe crews said two things:\n\n- ${item}\n- ${other}.`)
    const leads = deck.slides.filter(({ form }) => form === 'cards').map(slide => slide.lead?.text)
    expect(leads).toEqual([undefined])
  })
})

describe('the slides before the first section', () => {
  it("do not repeat the talk's title small above them", async () => {
    const deck = await deckOf(
      `The council decided:\n\n- to close the gate by the river at night\n- to open the pier to all the ferries again\n\n## Then\n\n${around}`,
    )
    const [, first] = deck.slides
    expect(first).toMatchObject({ form: 'cards', title: { text: 'The council decided' } })
    expect(first?.kicker).toBeUndefined()
  })
})

describe('a list with one item that is longer than a point', () => {
  const short = ['The boats of the harbour got new lamps in spring.', 'The crews learned how to mend the lamps alone.']
  const longest =
    'The keepers moved the old oil lamps of the pier into the new hall of the light, in order to tell more clearly the lamps that burn from those that only children look at.'
  const itemsOf = async (items: readonly string[]) =>
    only(await deckOf(`## Then\n\n${items.map(item => `- ${item}`).join('\n')}`), 'points').map(
      page => page.items.length,
    )

  it('is shown whole where it has room on one page, without that item where it has not', async () => {
    expect(await itemsOf([short[0]!, longest, short[1]!])).toEqual([3])
    expect(await itemsOf([...short, ...short.map(text => `On Sundays ${text}`), longest])).not.toContain(5)
  })
})

describe('what one item of a list enumerates', () => {
  const parts = 'The council named guides of the harbour, rules of the pier, and plans of the bridge'
  const cardsOf = async (text: string) => only(await deckOf(`## Then\n\n${text}`), 'cards').length

  it('is no page of its own, which would stand for the whole list', async () => {
    const others = ['The council', 'The crews', 'The harbour'].map(start => `- ${long(start)} in all of these years.`)
    expect(await cardsOf(`${parts}.`)).toBe(1)
    expect(await cardsOf([...others, `- ${parts}.`].join('\n'))).toBe(0)
  })
})

const LONG =
  'which the harbour master keeps in the second drawer of the big desk next to the window of the office on the pier'

/** All that is read on the pages of a deck. */
async function readOn(text: string): Promise<string> {
  return JSON.stringify((await deckOf(text)).slides.map(({ passage: _, ...slide }) => slide))
}

describe('a list that is too long for its page', () => {
  const NAMES = ['Maps', 'Charts', 'Tide tables', 'Keys', 'Lamp oil', 'Flags', 'Ropes']

  it('shows the names of all its items rather than a part of it', async () => {
    const list = NAMES.map(name => `- ${name}: ${LONG}`).join('\n')
    const shown = await readOn(`## What we keep\n\nThese are the things that every pilot asks for:\n\n${list}`)
    for (const name of NAMES) expect(shown).toContain(`"${name}"`)
    expect(shown).not.toContain('second drawer')
  })

  it('is parted where both pages have room, so that no item is left out', async () => {
    const items = [
      'The nets of the northern boats are mended by the crews in the first week of each winter month',
      'The lamps are cleaned',
      'The ropes of all the larger boats are counted and measured by the youngest pilot before they sail',
      'The flags are washed in the rain water that the roof of the old office collects in a barrel',
      'The pier is swept and painted by whoever comes in last on the evening before the summer',
    ]
    const shown = await readOn(`## What is done\n\n${items.map(item => `- ${item}.`).join('\n')}`)
    for (const item of items) expect(shown).toContain(item.slice(0, 24))
  })

  it('of a hundred names is on no page', async () => {
    const names = Array.from({ length: 100 }, (_, at) => `- Pilot Number${at}`)
    const text = `## Thanks\n\nThe port was built by many who gave their evenings to it over the years.\n\n${names.join('\n')}`
    expect(await readOn(text)).not.toContain('Number1')
  })
})

it('an item of a list is no title of what stands behind the list', async () => {
  const items = ['[pier] Switch the crews to ropes #80044', 'Mend nets #80047']
  const text = `${items.map(item => `- ${item}`).join('\n')}\n\nRopes are old sails, so the crews are not only saving money but also using less cloth on the pier.`
  const deck = await deckOf(`## Work\n\n${text}\n\n## Last\n\nThe gate must never be closed at night.`)
  const [page] = only(deck, 'contrast')
  expect(page).toBeDefined()
  expect(items).not.toContain(page!.title?.text)
  expect(items).not.toContain(page!.lead?.text)
})

import { describe, expect, it } from 'vitest'
import { deckOf, largeNumbers, only } from './deck-of.ts'

const pagesOf = async (text: string) => only(await deckOf(`## Numbers\n\n${text}`), 'metrics')
const tilesOf = async (text: string) => (await pagesOf(text)).flatMap(({ data }) => data)
const largeOf = async (text: string) => largeNumbers(await deckOf(`## Numbers\n\n${text}`))
const shown = async (text: string) =>
  JSON.stringify((await deckOf(text)).slides.map(({ passage: _, ...slide }) => slide))

describe('a long list of numbers', () => {
  const items = [
    '10,800 ropes by 663 crews (438 of them new this year) laid in the harbour;',
    '56 lamps lit;',
    '9 large boats and 2 small boats built;',
    '4,405 new nets made;',
    '284 walls mended;',
    '48 new mills that grind by night;',
    '24 occasions of adding pilots to crews.',
  ]
  const list = (some: readonly string[]) => `A lot has happened:\n\n${some.map(item => `- ${item}`).join('\n')}`

  it('is a page of large numbers for every four, in its order', async () => {
    const pages = await pagesOf(list(items))
    expect(pages.map(({ data }) => data.map(({ says }) => says))).toEqual([
      ['10,800', '56', '9', '4,405'],
      ['284', '48', '24'],
    ])
    expect(pages[0]!.data[0]!.label).toBe('ropes by 663 crews (438 of them new this year) laid in the harbour')
    expect(pages[0]!.title?.text).toBe('A lot has happened')
  })

  it('is none where most of the items begin with words', async () => {
    const words = items.map((item, at) => (at % 2 === 0 ? item : `They have ${item}`))
    expect((await pagesOf(list(words))).filter(({ data }) => data.length > 2)).toEqual([])
  })
})

describe('shares with a remark on how much they changed', () => {
  it('are shares, and the remark stays with their words', async () => {
    const tiles = await tilesOf(
      'Of those pilots who sailed at night, 72% said that it helped their crew (a 4% increase from the year before) and 75% have plans to go on with it.',
    )
    expect(tiles).toMatchObject([
      { says: '72%', label: 'said that it helped their crew (a 4% increase from the year before)', of: 100 },
      { says: '75%', label: 'have plans to go on with it', of: 100 },
    ])
  })

  it('have above them of whom they are told', async () => {
    const [page] = await pagesOf(
      'Of those pilots who told us of their main worries for the future of the port, 26% fear that the keepers of the lamps are not paid – a decrease of more than 30% from what we found.',
    )
    expect(page!.title?.text ?? page!.lead?.text).toMatch(/^Of those pilots who told us/)
    expect(page!.data).toMatchObject([{ says: '26%', value: 26 }])
  })

  it('are told each of their own whole', async () => {
    expect(
      await tilesOf(
        'Over 90% of the pilots own a boat, and of those with a boat, 47% sail every day – an increase of 4% from the year before.',
      ),
    ).toMatchObject([
      { says: 'Over 90%', label: 'of the pilots own a boat' },
      { says: '47%', label: 'of those with a boat sail every day – an increase of 4% from the year before' },
    ])
  })

  it('bear out what their sentence claims, which stands above them', async () => {
    const [page] = await pagesOf(
      'In the end, the pilots seemed glad of the growing number of lamps on the pier with 65.9% of pilots saying they had seen at least some of them and only 4.9% saying they had not seen any of them.',
    )
    expect(page!.data).toMatchObject([
      { says: '65.9%', label: 'of pilots saying they had seen at least some of them' },
      { says: '4.9%', label: 'saying they had not seen any of them' },
    ])
    expect(JSON.stringify(page)).toContain('glad of the growing number of lamps on the pier')
  })
})

describe('one number large', () => {
  it('says with it that it is a decrease', async () => {
    expect(
      await largeOf(
        'This year’s survey reflects a 21% decrease in fears about the port’s place in the trade since the last survey.',
      ),
    ).toEqual([expect.stringContaining('21% decrease')])
  })

  it('may be of a time', async () => {
    expect(await largeOf('The mill can now grind 864,000,000 grains in 24 hours from a single stone.')).toEqual([
      expect.stringContaining('864,000,000'),
    ])
  })

  it('is none that the sentence denies', async () => {
    expect(
      await tilesOf('We will probably never see the share of lit lamps reach 100% in all of the harbour.'),
    ).toEqual([])
  })

  it('is none on a scale', async () => {
    expect(
      await shown('## Skill\n\nWhen we asked pilots to rate their skill, there was a clear peak at 7 out of 10.'),
    ).not.toContain('pictogram')
  })
})

describe('a change', () => {
  it('may have its earlier number at the beginning of the sentence', async () => {
    expect(
      await tilesOf(
        'From 450 registered boats at the northern pier, the only pier of the coast at the time, the harbour grew to 1,627 registered boats on 36 piers.',
      ),
    ).toMatchObject([{ before: '450 registered boats', beforeValue: 450, says: '1,627 registered boats', value: 1627 }])
  })

  it('may be told with a bound', async () => {
    expect(
      await tilesOf('The share of lit lamps rose to more than 90% after the storm, from 58% in the old harbour.'),
    ).toMatchObject([{ before: '58%', says: 'more than 90%' }])
  })

  it('loses the bracket that its drawing says again', async () => {
    const [page] = await pagesOf(
      'We also saw a large increase in the number of boats passing the pier (from 16,457 boats in 2021 to 25,581 – an increase of over 55%).',
    )
    expect(page!.title?.text).toBe('We also saw a large increase in the number of boats passing the pier')
    expect(page!.data).toMatchObject([{ before: '16,457 boats', says: '25,581', also: 'over 55%' }])
  })
})

describe('numbers against which the text says two things', () => {
  it('have both beside them', async () => {
    const [page] = await pagesOf(
      'Of the pilots, 72% said that the lamp helped their crew and 75% have plans to light it every night. But like any lamp it has to be learned by all of the crew. However, 60% of them felt that it was worth the price.',
    )
    expect(page!.aside?.items?.map(({ text }) => text)).toEqual([
      'But like any lamp it has to be learned by all of the crew.',
      'However, 60% of them felt that it was worth the price.',
    ])
  })
})

describe('bars', () => {
  const towns = [
    'Reyle',
    'Bergvik',
    'Amber',
    'Marn',
    'Tolk',
    'Ende',
    'Vik',
    'Rand',
    'Holm',
    'Sund',
    'Lund',
    'Berg',
    'Dal',
  ]
  const told = towns.map((town, at) => `${town} (${25 - at}%)`).join(', ')

  it('of thirteen short names stand under what leads to them', async () => {
    const [chart] = only(await deckOf(`## Towns\n\nThe 13 towns that sent pilots were as follows: ${told}.`), 'chart')
    expect(chart!.data.map(({ label }) => label)).toEqual(towns)
    expect([chart!.title?.text, chart!.lead?.text]).toContain('The 13 towns that sent pilots')
  })

  it('of a list have their whole names, whatever brackets hold the numbers', async () => {
    const list =
      '- "What is your boat?" (4,382 votes)\n- "Do you use any net of the port?" (2,280 votes)\n- "THE GREAT RACE" (1,772 votes)'
    const [chart] = only(await deckOf(`## Votes\n\n${list}`), 'chart')
    expect(chart!.data.map(({ label }) => label)).toEqual([
      '"What is your boat?"',
      '"Do you use any net of the port?"',
      '"THE GREAT RACE"',
    ])
  })

  it('of many shares may be too small to be seen, where most can be', async () => {
    const list = ['Reyle: 75.0%', 'Bergvik: 15.4%', 'Amber: 5.3%', 'Marn: 4.0%', 'Tolk: 0.1%'].map(item => `- ${item}`)
    expect(only(await deckOf(`## Towns\n\n${list.join('\n')}`), 'chart')).toHaveLength(1)
  })
})

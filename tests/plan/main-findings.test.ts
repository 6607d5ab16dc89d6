import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const long = (start: string) =>
  `${start} is told in the report at such a length that no page of the talk could hold it together with the two others that stand in the same list of the council`
const three = ['The first thing', 'The second thing', 'The third thing'].map(start => `- ${long(start)}.`).join('\n')
const SECTIONS = ['Then', 'Now', 'Next']
  .map(
    name => `## ${name}\n\nThe light stands on the pier of the town. The ferries came back in the spring of that year.`,
  )
  .join('\n\n')

describe('a list of main findings', () => {
  it('whose items are too long for one page has a page for each, with its number and how many there are', async () => {
    const deck = await deckOf(`Our three biggest findings are:\n\n${three}\n\n${SECTIONS}`)
    const pages = only(deck, 'points').filter(({ kind }) => kind === 'part')
    expect(pages.map(({ first, of, title }) => [first, of, title?.text])).toEqual(
      [1, 2, 3].map(number => [number, 3, 'Our three biggest findings']),
    )
  })

  it('whose items are short stands on one page under what leads to it', async () => {
    const items = ['- The gate is closed at night.', '- The pier is open to everybody.', '- The ferry runs all winter.']
    const deck = await deckOf(`The overall conclusions are:\n\n${items.join('\n')}\n\n${SECTIONS}`)
    const [page] = only(deck, 'points')
    expect([page?.title?.text, page?.items.length]).toEqual(['The overall conclusions', 3])
  })

  it('is the last to go where slides are few', async () => {
    const number = 'In 2024 the harbour spent 412,000 euros on inspections of the pier.'
    const deck = await deckOf(`Our three biggest findings are:\n\n${three}\n\n${SECTIONS}\n\n${number}`, {
      length: { slides: 6 },
    })
    expect(only(deck, 'points').filter(({ kind }) => kind === 'part')).toHaveLength(3)
  })

  it('under a heading that says so needs no other line', async () => {
    const deck = await deckOf(`## Key takeaways\n\n${three}\n\n${SECTIONS}`)
    expect(only(deck, 'points')[0]).toMatchObject({ kind: 'part', title: { text: 'Key takeaways' } })
  })
})

describe('a list whose items begin in bold', () => {
  const list =
    '- **Rewards** that are paid each month.\n- **Respect** which grows with each week on the pier.\n- **Purpose**: a goal that can be seen.'

  it('stands under those heads', async () => {
    const [page] = only(
      await deckOf(`## Then\n\nThree things keep a crew together.\n\n${list}\n\n${SECTIONS}`),
      'points',
    )
    expect(page?.kind).toBe('heads')
    expect(page?.items.map(({ text }, at) => text.slice(0, page.heads?.[at]))).toEqual([
      'Rewards',
      'Respect',
      'Purpose:',
    ])
  })

  it('has no heads where the sentence goes on behind what is bold', async () => {
    const goesOn = list.replace('**Respect** which grows', '**Respect those** of the crew')
    const [page] = only(await deckOf(`## Then\n\n${goesOn}\n\n${SECTIONS}`), 'points')
    expect(page?.heads).toBeUndefined()
  })

  it('has no heads where one item has none', async () => {
    const [page] = only(await deckOf(`## Then\n\n${list}\n- A last one without.\n\n${SECTIONS}`), 'points')
    expect(page?.heads).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { deckOf, madeOf, only } from './deck-of.ts'

const around = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'
/** What follows, so that the section in question is not the last. */
const after = `## Now\n\n${around}`

describe('the word that joins the last of some parts', () => {
  it.each(['and', 'or'])('stands before it as the article has it: %s', async joint => {
    const { deck, text } = await madeOf(
      `## Then\n\nCrews can choose to mend the old nets, to paint the long boats, ${joint} to build the new pier.`,
    )
    expect(only(deck, 'cards').map(({ joint: word }) => word?.text)).toEqual([joint])
    expect(text).toContain(`- *${joint}* to build the new pier`)
  })

  it('is taken from the last item but one of a list', async () => {
    const deck = await deckOf(
      '## Then\n\nThe council decides by one of these rules:\n\n- the oldest crew goes first to the pier,\n- the longest boat goes first to the pier, or\n- nobody goes to the pier before the light is lit.',
    )
    expect(only(deck, 'cards').map(({ joint, items }) => [joint?.text, items[1]?.text])).toEqual([
      ['or', 'the longest boat goes first to the pier'],
    ])
  })

  it('stands between the two sides of a choice', async () => {
    const { deck, text } = await madeOf(
      `## Then\n\n${around} The question is whether the coast will be controlled by a few lines or open to everyone.\n\n## Now\n\n${around}`,
    )
    expect(only(deck, 'contrast').map(({ joint }) => joint?.text)).toEqual(['or'])
    expect(text).toContain('*or* open to everyone')
  })

  it('makes no other slide of it, so that an edited deck is known again', async () => {
    const [one, other] = await Promise.all(
      ['and', 'or'].map(joint =>
        deckOf(`## Then\n\nWe pledged to mend nets, to paint boats, ${joint} to build the pier.`),
      ),
    )
    expect(only(one!, 'cards')[0]?.id).toBe(only(other!, 'cards')[0]?.id)
  })
})

describe('a quotation beside the parts', () => {
  const parts = 'With open boats, they control their hours, can look for storms, and customize for their own needs.'
  const carrier = 'Crews are learning they do not want to wait for the old line any more.'
  const shown = async (first: string, second: string) => {
    const { deck, text } = await madeOf(
      `## Then\n\n“${first}” Ines Calder, the ferry director, explained. “${second}”\n\n${after}`,
    )
    return { slide: only(deck, 'cards')[0], text }
  }

  it('stands in front of them where the article has it first', async () => {
    const { slide, text } = await shown(carrier, parts)
    expect([slide?.quote?.text, slide?.quoteFirst]).toEqual([carrier, true])
    expect(text).toContain('carrier: first')
  })

  it('stands behind them where the article has it last', async () => {
    const { slide, text } = await shown(parts, carrier)
    expect([slide?.quote !== undefined, slide?.quoteFirst]).toEqual([true, undefined])
    expect(text).not.toContain('carrier: first')
  })
})

describe('names that a sentence is there to tell', () => {
  it('are a page where they end it', async () => {
    const deck = await deckOf(
      `## Then\n\nThe most used lines of the town remain Harbourly, Blue Ferry, and Northway.\n\n${after}`,
    )
    expect(only(deck, 'cards').map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['Harbourly', 'Blue Ferry', 'Northway'],
    ])
  })

  it('stand under the line that leads to them, with the sentence before it in front', async () => {
    const names = ['Elmia', 'Brava', 'Corto', 'Delta', 'Fossa'].map(name => `- ${name}`).join('\n')
    const deck = await deckOf(
      `## Then\n\nThanks to the crews, over 120 boats were brought to other harbours of the coast. The harbours that took them are:\n\n${names}\n\n${around}\n\n${after}`,
    )
    expect(only(deck, 'cards').map(({ title, opening, items }) => [title?.text, opening?.text, items.length])).toEqual([
      [
        'Thanks to the crews, over 120 boats were brought to other harbours of the coast',
        'The harbours that took them are',
        5,
      ],
    ])
  })

  it('are told with what says that there are more of them', async () => {
    const deck = await deckOf(
      `## Then\n\nThe mayor printed notes for all the crews of the town in the winter. Those notes tell of the work of the Harbour Board, Lamp Office, Ferry Guild, and many more.\n\n${after}`,
    )
    expect(only(deck, 'cards').map(({ items, ending }) => [items.length, ending?.text])).toEqual([[3, 'and many more']])
  })
})

it('a list that is only told of a word in passing is no page of its own', async () => {
  const lists = async (sentence: string) => only(await deckOf(`## Then\n\n${sentence} ${around}`), 'cards').length
  expect(
    await lists('The mayor was against the wall, backed by the old crews, the new ferry line and the town council.'),
  ).toBe(0)
  expect(await lists('The new wall was paid for by the old crews, the new ferry line and the town council.')).toBe(1)
})

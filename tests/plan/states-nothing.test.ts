import { describe, expect, it } from 'vitest'
import { deckOf } from './deck-of.ts'

const shownIn = async (sentence: string) => {
  const deck = await deckOf(
    `## Then\n\n${sentence}\n\n## Now\n\nThe ferry carries all of the bread for the island since 1998.`,
  )
  return deck.slides.filter(({ form }) => form === 'statement' || form === 'points').map(slide => JSON.stringify(slide))
}

describe('a sentence that states nothing', () => {
  it.each([
    'A tremendous thank-you to everyone who answered the questions of the harbour this year!',
    'We are grateful for the support that the town has given to the harbour.',
    'Why would anybody close the gate of the harbour at night?',
    'Start by writing down the goals that the harbour has for the year.',
    'In the second column the harbour spends more than the whole town does.',
    'Once that decision was made, the gate of the harbour was closed quickly.',
  ])('has no page: %s', async sentence => {
    expect((await shownIn(sentence)).join(' ')).not.toContain(sentence.slice(0, 20))
  })

  it('is not one that states something', async () => {
    const sentence = 'The harbour of Marlow spends more on its gate than the whole town does.'
    expect((await shownIn(sentence)).join(' ')).toContain(sentence)
  })
})

describe('what is for the reader of a page', () => {
  it.each([
    'Get involved with the harbour and its many boats here: https://harbour.example/',
    'Let us know on the #harbour hashtag what you think of the new gate.',
    'WE’RE LISTENING to everybody who came to the harbour this year.',
    'Do you have any feedback on the gate of the harbour or on its quay?',
    'A warm welcome to everybody who came to the harbour this year.',
    'The gate of the harbour has been closed as described above.',
    'Based on the comparison of Bar 2 (red) with the old gate, the new one is a great gain.',
  ])('has no page: %s', async sentence => {
    expect((await shownIn(sentence)).join(' ')).not.toContain(sentence.slice(0, 20))
  })

  it('is no list of what to read under a line that says so', async () => {
    const deck = await deckOf(
      '## Then\n\n**Additional resources:**\n\n- [The gate in pictures](https://a.example/)\n- [A report on the old gate](https://b.example/)\n\n## Now\n\nThe ferry carries all of the bread for the island since 1998.',
    )
    const shown = deck.slides.filter(({ form }) => form !== 'sources')
    expect(JSON.stringify(shown)).not.toContain('The gate in pictures')
  })

  it('is no contrast of two columns', async () => {
    const deck = await deckOf(
      '## Then\n\nThe harbour is cheaper with a gate of oak. The Before column shows what the harbour cost with the old gate, while the After column shows what it costs with the new one.',
    )
    expect(deck.slides.map(({ form }) => form)).not.toContain('contrast')
  })

  it('is no last word', async () => {
    const deck = await deckOf(
      '## Then\n\nThe harbour has a gate of oak.\n\n## Now\n\nThe gate is closed in every storm of the year. We cannot mend what we do not know about, thank you!',
    )
    const last = deck.slides.filter(({ form }) => form === 'closing')
    expect(JSON.stringify(last)).not.toContain('thank you')
  })
})

it.each([
  'Hosted by Ann Bo and several crews of the town.',
  'Dear friends of the harbour, it is time for the news of the month!',
])('is on no page: %s', async sentence => {
  const deck = await deckOf(
    `## Evenings\n\nJoin the crews on the pier. ${sentence} Everybody may come to the pier in the evening.\n\n## Last\n\nThe gate must never be closed at night.`,
  )
  expect(JSON.stringify(deck.slides.map(({ passage: _, ...slide }) => slide))).not.toContain(sentence.slice(0, -1))
})

it('thanks for several things are no page of parts', async () => {
  const deck = await deckOf(
    '## Evenings\n\nMy deep gratitude goes out to everyone who lit a lamp, swept the pier, or told others so that they could come.\n\n## Last\n\nThe gate must never be closed at night.',
  )
  expect(deck.slides.filter(({ form }) => form === 'cards')).toEqual([])
})

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

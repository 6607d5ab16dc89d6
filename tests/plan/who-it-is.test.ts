import { describe, expect, it } from 'vitest'
import { deckOf } from './deck-of.ts'

const items =
  '- the most common questions of the pilots\n- what the owners of the boats expect\n- how many ships come in a year'

describe('a line that leads into a list', () => {
  it('has the sentence that says who before it, where it begins with a pronoun', async () => {
    const deck = await deckOf(
      `Reyle helped the town with the plan for the new gate. He shared:\n\n${items}\n\n## Now\n\nThe gate is closed in every storm of the year.`,
    )
    const [page] = deck.slides.filter(slide => 'items' in slide)
    expect(page).toMatchObject({
      title: { text: 'Reyle helped the town with the plan for the new gate' },
      lead: { text: 'He shared' },
    })
  })

  it('has no list under it where nothing says who', async () => {
    const deck = await deckOf(
      `They came late. They shared:\n\n${items}\n\n## Now\n\nThe gate is closed in every storm of the year.`,
    )
    expect(JSON.stringify(deck.slides.filter(slide => 'items' in slide))).not.toContain('the most common questions')
  })

  it('is no title where its subject waits for its verb', async () => {
    const deck = await deckOf(
      `## Before the gate\n\nBefore the work began, the board asked every pilot of the town, so they:\n\n- wrote down the hours of the tide\n- measured the gate of oak\n- counted the boats of the year`,
    )
    expect(deck.slides.map(({ title }) => title?.text ?? '')).not.toContainEqual(expect.stringMatching(/so they$/))
  })
})

describe('what was going on while something else happened', () => {
  it('has no page without it', async () => {
    const deck = await deckOf(
      '## Then\n\nThe crew found a fault in the lists of the harbour last week. Ships in one of the lists were not being counted correctly.\n\n## Now\n\nThe ferry carries all of the bread for the island since 1998.',
    )
    const alone = deck.slides.filter(
      slide => slide.form === 'statement' && slide.words.text.startsWith('Ships in one of the lists'),
    )
    expect(alone).toEqual([])
  })
})

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

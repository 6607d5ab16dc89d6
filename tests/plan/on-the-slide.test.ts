import { describe, expect, it } from 'vitest'
import type { Deck } from '../../scripts/model/deck.ts'
import { make } from '../../scripts/pipeline.ts'
import { deckOf } from './deck-of.ts'

const shown = ({ slides }: Deck) => JSON.stringify(slides.map(({ passage: _, ...slide }) => slide))

describe('what does not belong on a slide', () => {
  it('is a line that sends to another article', async () => {
    const deck = await deckOf(
      '## La loi\n\nLa loi crée un fichier national des bateaux du port.\n\nLire aussi : Que sont les ferries, ces bateaux qui relient les ports ?',
      {},
      'lang: fr',
    )
    const french = shown(deck)
    expect(french).toContain('La loi crée un fichier')
    expect(french).not.toContain('Lire aussi')
  })

  it('is the note under a table, as a number of its own', async () => {
    const { slides } = await deckOf(
      '## Pages\n\n| Page | Views | Share |\n| --- | --- | --- |\n| Harbour | 290K | 2.4% |\n| Ferry | 500K | 4% |\n\nPercentage of the site-total 12M views.\n',
    )
    expect(slides.map(({ form }) => form)).toContain('table')
    expect(slides.map(({ form }) => form)).not.toContain('metrics')
  })

  it('is the colon of a greeting, in the title', async () => {
    const text = 'My fellow harbour masters:\n\nThe port is quiet now. Nobody misses the engines.\n'
    const file = { name: 'speech.txt', bytes: new TextEncoder().encode(text) }
    const options = { source: 'speech.txt', theme: () => ({ theme: './' }), image: () => undefined }
    expect((await make(file, options)).deck.title.text).toBe('My fellow harbour masters')
  })
})

describe('parts that their sentence only points back to', () => {
  it('stand under the sentence that says of what', async () => {
    const { slides } = await deckOf(
      '## Work\n\nThe cranes turn all day. The ferries wait for them.\n\n## Staff\n\nThe port pays for ten people this year. This includes crane drivers, harbour clerks and night pilots.\n',
    )
    const cards = slides.find(slide => slide.form === 'cards')
    expect(cards?.title?.text).toMatch(/^The port pays for ten people/)
  })
})

describe('a statement', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `harbour${'abcdefgh'[index % 8]}`).join(' ')

  it('is a sentence that can be read at a glance, and no long one', async () => {
    const { slides } = await deckOf(`## Staff\n\nThe port ${words(36)} sleeps.\n`)
    expect(slides.filter(({ form }) => form === 'statement')).toEqual([])
  })
})

describe('words of somebody who is not named', () => {
  it('have no page in a text of somebody else, who would be taken for the speaker', async () => {
    const quoted = '“I love the port and I do not want to leave my boats behind.”'
    const deck = await deckOf(
      `## Work\n\nThe cranes turn all day.\n\n## Staff\n\nA man at the pier said this. ${quoted}`,
    )
    expect(deck.slides.map(({ form }) => form)).not.toContain('quote')
    const named = await deckOf(
      `## Work\n\nThe cranes turn all day.\n\n## Staff\n\n${quoted.replace('.”', ',”')} said Ann Lee, the harbour master.`,
    )
    expect(named.slides.map(({ form }) => form)).toContain('quote')
  })

  it('do not lend the words before them to another slide', async () => {
    const deck = await deckOf(
      '## Work\n\nThe cranes turn all day.\n\n## Staff\n\nMy mother used to say: “A port is a room that believes in you before you have sailed.”\n\nWe need a roof, a second crane, and pilots who like children.',
    )
    expect(shown(deck)).not.toContain('used to say')
  })
})

import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const REST = 'The crews of the coast come to the harbour in the spring. They mend the nets beside the northern pier.'
const LAST = '## Last\n\nThe gate of the old town must never be closed at night.'
const section = (...heads: readonly string[]) =>
  `## Fairs\n\n${heads.map(head => `**${head}** ${REST}`).join('\n\n')}\n\n${LAST}`
const itemsOf = async (text: string) => only(await deckOf(text), 'points')[0]?.items.map(item => item.text)

describe('headings in bold that run into their paragraphs', () => {
  it('are the points of their section', async () => {
    const heads = ['Send your crews to the fairs.', 'Set up a booth at the pier.', 'Hold a race of your own.']
    expect(await itemsOf(section(...heads))).toEqual(heads.map(head => head.slice(0, -1)))
  })

  it('are none where they are two, where they are words inside a sentence, or where nothing follows', async () => {
    const two = ['Send your crews to the fairs.', 'Set up a booth at the pier.']
    expect(await itemsOf(section(...two))).not.toEqual(two.map(head => head.slice(0, -1)))
    const inside = ['Send your crews', 'Set up your booth', 'Hold your race'].map(
      head => `**${head}** at the fair of the town. ${REST}`,
    )
    expect(await itemsOf(`## Fairs\n\n${inside.join('\n\n')}\n\n${LAST}`)).not.toContain('Send your crews')
    const alone = ['Send your crews to it.', 'Set up a booth there.', 'Hold a race there.'].map(head => `**${head}**`)
    expect((await itemsOf(`## Fairs\n\n${alone.join('\n\n')}\n\n${LAST}`)) ?? []).not.toContain('Hold a race there')
  })
})

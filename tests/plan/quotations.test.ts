import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const WORDS = 'and so the whole of the town went down to the water with lamps and ropes and bread'
const quoted = async (...sentences: readonly string[]) => {
  const deck = await deckOf(
    `## Then\n\n> ${sentences.join(' ')}\n>\n> — Ines Calder, ferry director\n\n## Now\n\nThe light stands on the pier.`,
  )
  return [...only(deck, 'quote'), ...only(deck, 'statement').filter(slide => slide.quoted)].map(
    ({ words }) => words.text,
  )
}

describe('a long quotation', () => {
  it('goes to its end where it does not fit whole', async () => {
    const [shown] = await quoted(
      `We heard the horn at four ${WORDS}.`,
      `Nobody had told the crew ${WORDS}.`,
      `The lamps burned until the morning ${WORDS}.`,
      'That night the harbour learned to wait.',
    )
    expect(shown).toMatch(/learned to wait\.$/)
  })
})

describe('marks inside a quotation', () => {
  it('are inner marks', async () => {
    expect(await quoted('I wish I had said "no" to the new pier, and "not today."')).toEqual([
      'I wish I had said ‘no’ to the new pier, and ‘not today.’',
    ])
  })

  it('that are no pairs stay as they are', async () => {
    expect(await quoted('We cut the board to 5" and then we cut it once more.')).toEqual([
      'We cut the board to 5" and then we cut it once more.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { mainClause, withItsDenial, withLargeWords } from '../../scripts/plan/large-words.ts'
import { deckOf, only } from './deck-of.ts'

const words = (text: string) => ({ text, spans: [{ start: 0, end: 9 }] })
const REST = '## Now\n\nThe crews wrote to the council in the spring of that year, and the council wrote back.'
const largeOf = async (sentence: string, frontmatter?: string) =>
  only(await deckOf(`## Then\n\n${sentence}\n\n${REST}`, {}, frontmatter), 'statement').find(({ words }) =>
    sentence.startsWith(words.text.slice(0, 12)),
  )?.large

describe('the main clause of a sentence', () => {
  it.each([
    ['in front of what goes on with it', '|We keep the lamps of the old pier burning| so that no boat runs aground.'],
    ['behind what leads to it', 'As the winter comes to the coast, |we know that the keepers will be ready.|'],
    ['between both', 'In the spring, |the council paid for a new roof,| which keeps the lamps of the tower dry.'],
    [
      'behind a short announcement',
      'One thing is clear: |the ferries of the town and of the villages around it were all full| through the whole of the long and windy summer.',
    ],
    [
      'behind what it grants',
      'There are still a lot of old boats in the harbour—12 and 30 of them—but for the first time, |the new ferries are more than all of those.|',
    ],
    [
      'without a phrase, where it is long',
      '|The keepers of the harbour have written a long letter| to tell the council of the town about the roof.',
    ],
  ])('stands %s', (_, marked) => {
    const [, clause] = marked.split('|')
    expect(mainClause(marked.replaceAll('|', ''), 'en')).toBe(clause)
  })

  it.each(['The keepers of the long stone pier write letters.', 'All in all, yes.', 'The town is old'])(
    'is not told apart where nothing stands around it: %s',
    text => {
      expect(mainClause(text, 'en')).toBeUndefined()
    },
  )

  it('never ends with a word that asks for more, nor inside a bracket', () => {
    const text =
      'We were able to build the new pier of the harbour by using (as the keepers did before us) the old stones.'
    const clause = mainClause(text, 'en') ?? ''
    expect(clause).not.toMatch(/(?:able|to|by|the|of)$/)
    expect(clause.split('(').length).toBe(clause.split(')').length)
  })

  it('is read in other languages by their own words', () => {
    expect(mainClause('Weil der Sturm kam, blieben die Boote der Stadt im Hafen.', 'de')).toBeUndefined()
    expect(mainClause('Die Boote der Stadt blieben lange im Hafen, weil der Sturm über die Küste kam.', 'de')).toBe(
      'Die Boote der Stadt blieben lange im Hafen,',
    )
    expect(mainClause('船は港に残り、嵐が来た。', 'ja')).toBeUndefined()
  })
})

describe('a sentence alone on its page', () => {
  it('has its number large, with what it counts where that is short', async () => {
    const slide = {
      form: 'statement',
      words: words('The pier alone accounts for over 15% of all visits to the coast.'),
    }
    const metric = { unit: '%', value: 15, says: words('over 15%'), span: { start: 0, end: 1 } }
    expect(withLargeWords(slide as never, 'en', [metric as never])).toMatchObject({ large: ['over 15%'] })
  })

  it('has its number large with what denies it, or not at all', () => {
    expect(withItsDenial('The price must be no higher than 30 USD.', 'higher than 30 USD')).toBe(
      'no higher than 30 USD',
    )
    expect(withItsDenial('as long as the price does not exceed $3,500.', '$3,500')).toBe('not exceed $3,500')
    expect(withItsDenial('Nobody in the town would ever have given us 30 USD.', '30 USD')).toBe('30 USD')
    expect(
      withItsDenial(
        'It will not, as the keepers of the harbour have told, exceed $3,500.',
        'exceed the whole of $3,500',
      ),
    ).toBe('exceed the whole of $3,500')
  })

  it('has large what its writer has in bold', async () => {
    const sentence = 'Keeping up with the crews is good, **the model of the harbour is wrong** all the same and always.'
    const deck = await deckOf(`## Then\n\n> ${sentence}\n\n${REST}`)
    const slide = { form: 'statement', words: words(sentence.replaceAll('**', '')) }
    expect(deck.slides.length).toBeGreaterThan(2)
    expect(withLargeWords(slide as never, 'en', [], ['the model of the harbour is wrong'])).toMatchObject({
      large: ['the model of the harbour is wrong'],
    })
  })

  it('is large as a whole where it is short', async () => {
    expect(await largeOf('The gate of the pier must never be closed.')).toBeUndefined()
  })

  it('has no number large that begins inside a bracket', async () => {
    const large = await largeOf(
      'The new crane of the harbour is fast (over 15% faster than the old one), which the crews of the pier like.',
    )
    expect(JSON.stringify(large ?? [])).not.toMatch(/"over 15%/)
  })
})

it('what is said before a drawing stands over it where it is short', async () => {
  const deck = await deckOf(
    `## Then\n\nThis is what the harbour burned:\n\nDiesel use at berth fell from 412,000 litres in 2023 to 96,000 litres in 2024.\n\n${REST}`,
  )
  const [page] = only(deck, 'metrics')
  expect(page?.aside).toBeUndefined()
})

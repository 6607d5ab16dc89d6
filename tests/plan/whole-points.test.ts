import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const around = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'
const said = (...sentences: readonly string[]) =>
  `## Then\n\n${around}\n\n## Now\n\n${around}\n\n“${sentences[0]}” said Ines Calder, the ferry director. “${sentences.slice(1).join(' ')}”`

describe('last words that point at what was said before', () => {
  const closing = async (...sentences: readonly string[]) =>
    only(await deckOf(said(...sentences)), 'closing').map(({ words }) => words.text)

  it('come with it', async () => {
    const choice = 'It’s whether that change will be held by a few lines or open to everyone.'
    const last = 'We are working to make it the latter.'
    expect(await closing('The question isn’t whether the port will change,', choice, last)).toEqual([
      `The question isn’t whether the port will change. ${choice} ${last}`,
    ])
  })

  it('stand alone where they name it themselves', async () => {
    const last = 'We keep the ferries running through the night.'
    expect(await closing('The port has a quiet life now,', last)).toEqual([`The port has a quiet life now. ${last}`])
  })
})

describe('a question in a quotation', () => {
  const WORDS = 'and so the whole of the town went down to the water with lamps and ropes and bread'
  const asked = (...after: readonly string[]) =>
    deckOf(
      `## Then\n\n“When the old ferry stopped we were all wondering what would become of the pier? ${after.join(' ')}” said Ines Calder, the ferry director.\n\n## Now\n\n${around}`,
    )

  it('goes on to the end of what is said', async () => {
    const after = ['Forty people came on the first night.', 'By the end each of them had taught another.']
    expect(only(await asked(...after), 'question').map(({ answer }) => answer?.text)).toEqual([after.join(' ')])
  })

  it('is no page where its end does not fit', async () => {
    const deck = await asked(
      `Forty people came ${WORDS}.`,
      `They waited ${WORDS}.`,
      `Each of them taught another ${WORDS}.`,
    )
    expect(only(deck, 'question')).toEqual([])
  })
})

describe('a contrast that ends a quotation', () => {
  const contrast = (before: string) =>
    deckOf(
      `## Then\n\nCalder spoke of schools: “${before} The goal isn’t just giving people boats—it’s giving them the skill to sail well,” said Ines Calder, the ferry director.`,
    )

  it('has the sentence that the quotation begins with above it, in its marks', async () => {
    const [slide] = only(await contrast('We taught crews for many years on the pier.'), 'contrast')
    expect(slide?.lead?.text).toBe('“We taught crews for many years on the pier”')
  })

  it('has it without the dots that it trails off with', async () => {
    const [slide] = only(await contrast('We taught crews for years...'), 'contrast')
    expect(slide?.lead?.text).toBe('“We taught crews for years”')
  })

  it('leaves a sentence with a number to a page of its own', async () => {
    const [slide] = only(await contrast('We taught 4,200 crews on the pier.'), 'contrast')
    expect(slide?.lead?.text ?? '').not.toContain('4,200')
  })
})

it('a point that begins its paragraph by pointing back comes only with what it points at', async () => {
  const deck = await deckOf(
    '## Then\n\nThe mayor walked along the new pier with the crews of the town.\n\nBring this bill to the floor of the council before the winter.\n\nThe oldest boats of the harbour lie at the wall.',
  )
  const all = only(deck, 'points').flatMap(({ title, items }) => [title, ...items].map(one => one?.text ?? ''))
  expect(all.some(text => text.includes('this bill'))).toBe(all.some(text => text.includes('The mayor')))
})

describe('a contrast of what is and what is not', () => {
  const kindOf = async (sentence: string) =>
    only(await deckOf(`## Then\n\n${sentence}\n\n## Now\n\n${around}`), 'contrast').map(({ kind }) => kind)

  it('lets the second side win where the first is denied', async () => {
    expect(await kindOf('The vote isn’t about the old wall; it’s about our crews and their boats.')).toEqual([
      'not-but',
    ])
  })

  it('is none where hardly anything is denied', async () => {
    expect(await kindOf('The pier is for the crews of the town and of the coast, not trade.')).toEqual([])
  })

  it('lets neither win where the second is denied', async () => {
    expect(
      await kindOf('The years on the pier have blessed the crews with patience, not burdened the crews with fear.'),
    ).toEqual(['versus'])
  })

  it('lets neither win where Chinese denies the second', async () => {
    const deck = await deckOf(
      '## 港口\n\n随着社区的成长，要想办法让港口成为建设性的力量，而不是具有破坏性的力量。\n\n## 船员\n\n港口的船员每天早上都在修理旧船和新网。',
      {},
      'lang: zh',
    )
    expect(only(deck, 'contrast').map(({ kind }) => kind)).toEqual(['versus'])
  })
})

it('an answer of a few words stands under its question or not at all', async () => {
  const deck = await deckOf(
    `## Then\n\nThe crews of the town were asked about the new pier in the winter. What did they fear? In a word: the wind. The oldest crews of the town have no fear of the pier at all.\n\n## Now\n\n${around}`,
  )
  const points = only(deck, 'points').flatMap(({ items, title }) => [...items, ...(title ? [title] : [])])
  expect(points.map(({ text }) => text)).not.toContain('In a word: the wind.')
  expect(only(deck, 'statement').map(({ title, quiet, words }) => [title?.text, quiet, words.text])).toEqual([
    ['What did they fear?', false, 'In a word: the wind.'],
  ])
})

describe('the points of a paragraph', () => {
  const FIVE = [
    'The lamp of the northern pier was lit for the first time in the spring of that year.',
    'The crates of the merchants stand under the roof of the long hall by the market.',
    'The crews of the ferry line see the lamp of the pier from the far side of the bay.',
    'The nets of the crews lie on the stones of the quay beside the old tower.',
    'The lamp of the pier and the crews of the ferry line have a song of their own.',
  ]

  it('follow one another as they stand', async () => {
    const deck = await deckOf(`## The lamp\n\n${FIVE.join(' ')}\n\n## Last\n\nThe gate must never be closed at night.`)
    const shown = JSON.stringify(only(deck, 'points').map(({ title, items }) => [title?.text, items]))
    const places = [...FIVE.keys()].filter(at => shown.includes(FIVE[at]!.slice(0, -1)))
    expect(places.length).toBeGreaterThan(1)
    expect(places.at(-1)! - places[0]!).toBe(places.length - 1)
  })

  it('end as their sentences do where there is room', async () => {
    const long = 'The council closed the pier in the autumn, which the crews of the ferry line had asked for.'
    const deck = await deckOf(
      `## The pier\n\n${long} The gate beside it was painted.\n\n## Last\n\nThe gate must never be closed.`,
    )
    const texts = deck.slides.map(({ passage: _, ...slide }) => JSON.stringify(slide)).join('')
    expect(texts).toContain('which the crews of the ferry line had asked for')
  })
})

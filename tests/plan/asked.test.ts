import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const rest = '\n\n## Now\n\n- a gate\n- a pier'
const deck = (text: string, heading = 'Then') => deckOf(`## ${heading}\n\n${text}${rest}`)

describe('a question', () => {
  it('stands with the sentence that answers it in the next paragraph', async () => {
    const [page] = only(
      await deck(
        'The ice was thick. Would the boats have come without the new lamp?\n\nIt seems clear that the lamp brought every boat home.',
      ),
      'question',
    )
    expect(page?.answer?.text).toBe('It seems clear that the lamp brought every boat home.')
  })

  it('makes no page where the text leaves it open or sends the listener elsewhere', async () => {
    expect(only(await deck('Who knows how thick the ice of the harbour was?'), 'question')).toEqual([])
    expect(
      only(await deck('Do you want to see more of the harbour? Check out our page of pictures.'), 'question'),
    ).toEqual([])
  })

  it('stands small above an answer of a word or two', async () => {
    const [page] = only(
      await deck('The crews were unhappy. What was driving the anger of the crews? In a word: coal.'),
      'statement',
    )
    expect(page).toMatchObject({
      title: { text: 'What was driving the anger of the crews?' },
      words: { text: 'In a word: coal.' },
    })
  })

  it('is not answered by itself', async () => {
    const text = 'How much will the crews pay for the gate? The next question of course is how much the crews will pay.'
    expect(only(await deck(text), 'question')).toEqual([])
  })

  it('has with its answer what turns against that', async () => {
    const text =
      'Should the crews share their maps with the others? Maps that are shared let others build on them. However, some crews would rather sell theirs.'
    const [page] = only(await deck(text), 'question')
    expect(page?.answer?.text).toMatch(/build on them\. However, some crews would rather sell theirs\.$/)
  })

  it('that gives an example stays with what it is an example of', async () => {
    expect(
      only(await deck('For example, what does the harbour look like in May? It looks empty.'), 'question'),
    ).toEqual([])
  })
})

describe('a heading that asks', () => {
  it('has the sentence that answers it on the first page', async () => {
    const [page] = only(
      await deck('The ice of the harbour is the greatest danger for all boats.', 'What is this about?'),
      'question',
    )
    expect(page).toMatchObject({
      quiet: true,
      questions: [{ text: 'What is this about?' }],
      answer: { text: 'The ice of the harbour is the greatest danger for all boats.' },
    })
  })

  it('is not answered by a sentence that tells that it was asked', async () => {
    const text =
      'We noticed a lot of talk in the town about why the pier was chosen for the lamp. It was the nearest to the reef.'
    expect(only(await deck(text, 'Why the pier?'), 'question')).toEqual([])
  })

  it('for what something is is answered by what it is', async () => {
    const does = 'The council of the town keeps a lamp on the northern pier.'
    expect(only(await deck(`${does} It burns oil.`, 'What is a lamp?'), 'question')).toEqual([])
    const is = 'A lamp is a light that tells the boats of the town where the northern pier is.'
    expect(only(await deck(`${is} It burns oil.`, 'What is a lamp?'), 'question')).toHaveLength(1)
  })

  it('is answered by a yes or a no', async () => {
    const [page] = only(
      await deck(
        'No, the timing was a mere chance. The pier had been planned for a year.',
        'Is the pier a reply to the storm?',
      ),
      'question',
    )
    expect(page?.answer?.text).toMatch(/^No, the timing was a mere chance/)
  })

  it('is answered by what the section ranks', async () => {
    const [page] = only(
      await deck(
        'One of the best things about letters from the crews is how long they are and how much they tell us of the weather. The top two complaints of the crews were the ice and the coal.',
        'What are the biggest complaints?',
      ),
      'question',
    )
    expect(page?.answer?.text).toBe('The top two complaints of the crews were the ice and the coal.')
  })
})

describe('a contrast', () => {
  const contrasts = async (text: string) => only(await deck(text), 'contrast')

  it('has its subject with its verb where that would be alone on a line', async () => {
    const [page] = await contrasts('Lamps not only light the harbour at night but also calm the crews.')
    expect(page?.opening).toBeUndefined()
    expect(page?.first.text).toMatch(/^Lamps not only/)
  })

  it('is none of half a bracket and a lone not, nor of what is only supposed', async () => {
    expect(
      await contrasts(
        'That means little to all crews alike (it surely does not), but that crews value the lamps that they have.',
      ),
    ).toEqual([])
    expect(await contrasts('Maybe the lamp is good, but the oil is poor.')).toEqual([])
  })
})

describe('a sentence that only supposes', () => {
  it('is no page', async () => {
    const slides = only(
      await deck('Maybe somebody in your harbour regularly sends lamps that do not fit.'),
      'statement',
    )
    expect(slides).toEqual([])
  })
})

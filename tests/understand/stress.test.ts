import { describe, expect, it } from 'vitest'
import { passagesOf, readText } from '../read/helpers.ts'
import { factsIn } from '../study.ts'

const strongIn = async (text: string, name = 'article.md') =>
  passagesOf(await readText(text, name)).flatMap(passage =>
    (passage.strong ?? []).map(({ from, to }) => passage.text.slice(from, to)),
  )

describe('what an article sets in bold', () => {
  it.each([
    ['article.md', 'The crew has **a new boat** and *a song* and __old ropes__.'],
    ['article.html', '<p>The crew has <strong>a new boat</strong> and <em>a song</em> and <b>old ropes</b>.</p>'],
  ])('is known in %s', async (name, text) => {
    expect(await strongIn(text, name)).toEqual(['a new boat', 'old ropes'])
  })

  it('is known behind the label of a speaker', async () => {
    const talk = 'ANA: The **boats of the coast** are old.\n\nBO: They are.\n\nANA: And the piers?\n\nBO: They, too.'
    expect(await strongIn(talk)).toContain('boats of the coast')
  })
})

describe('a sentence with a phrase in bold', () => {
  const scores = async (text: string) => (await factsIn(text, 'sentence')).map(({ score }) => score)
  const text = (phrase: string) =>
    `The council met in the old hall on the quay. In the winter ${phrase} of the coast. Nobody sang in the hall.`

  it('counts for more', async () => {
    const [, plain] = await scores(text('the ice closed all the harbours'))
    const [, stressed] = await scores(text('**the ice closed all the harbours**'))
    expect(stressed).toBeGreaterThan(plain!)
  })

  it('counts for no more where a word or two are in bold, or a label', async () => {
    const [, plain] = await scores(text('the ice closed all the harbours'))
    expect((await scores(text('the **ice** closed all the harbours')))[1]).toBe(plain)
    const labelled = await scores('**What the old council says:** The ice came early. Nobody sang in the hall.')
    expect(labelled[0]).toBe(
      (await scores('What the old council says: The ice came early. Nobody sang in the hall.'))[0],
    )
  })

  it('has it for its mark', async () => {
    const [sentence] = await factsIn(
      'Each spring the crews of the coast **paint the harbour boats** before they repair the piers.',
      'sentence',
    )
    expect(sentence?.mark?.text).toBe('paint the harbour boats')
  })
})

describe('the phrase of a sentence that is marked', () => {
  const markOf = async (text: string) => (await factsIn(text, 'sentence'))[0]?.mark?.text

  it.each([
    ['The work of the crews, even amid the storms, makes everyone’s boats better.', 'makes everyone’s boats better'],
    ['The crews earn their bread while keeping the old pier open.', 'keeping the old pier open'],
    [
      'In the long winters of the north the crews of the coast build tools that make mending long nets easy and safe.',
      'make mending long nets easy and safe',
    ],
    [
      'In the long winters of the coast we work to make deploying an old boat as easy as calling a friend.',
      'as easy as calling a friend',
    ],
  ])('is what becomes of the object: %s', async (text, mark) => {
    expect(await markOf(text)).toBe(mark)
  })

  it('is not what only seems a noun', async () => {
    const goal = 'The good of it was the goal of making boats more accessible to the crews of the whole coast.'
    expect((await markOf(goal)) ?? '').not.toContain('goal of making')
  })

  it('is neither cut off its particle nor off its verb', async () => {
    const event = 'We had people sign up to come to an event, and that is when I was really wondering.'
    expect(await markOf(event)).not.toBe('people sign')
    const place = 'Being at a place like the port, where helping government improve its use of the boats is what we do.'
    expect(await markOf(place)).not.toBe('helping government')
  })
})

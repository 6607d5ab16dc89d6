import { describe, expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { deckOf, formsOf, madeOf, only } from './deck-of.ts'

const child = (name: string) =>
  `### The ${name}\n\nThe ${name} is quiet now. The town around the ${name} sleeps well again.`

const nameOf = (slide: Slide | undefined) => (slide?.kicker ?? slide?.title)?.text

describe('a part of the talk', () => {
  it('opens with its heading and its first sentence, which no other slide shows', async () => {
    const deck = await deckOf(
      `## The whole\n\nThe harbour was rebuilt in nine winters. The bill went to the town.\n\n${child('pier')}\n\n${child('light')}`,
    )
    const [page] = only(deck, 'section')
    expect([page?.title.text, page?.lead?.text]).toEqual(['The whole', 'The harbour was rebuilt in nine winters.'])
    const shown = deck.slides.filter(slide => JSON.stringify(slide).includes('nine winters'))
    expect(shown).toEqual([page])
  })

  it('without a sentence of its own opens with what it holds, linked', async () => {
    const deck = await deckOf(`## The whole\n\n${child('pier')}\n\n${child('light')}`)
    const [page] = only(deck, 'contents')
    expect([page?.title?.text, page?.ground]).toEqual(['The whole', 'accent'])
    expect(
      page?.entries.map(({ title, target }) => [title.text, nameOf(deck.slides.find(slide => slide.alias === target))]),
    ).toEqual([
      ['The pier', 'The pier'],
      ['The light', 'The light'],
    ])
  })

  it('stands in the contents of the talk, also where it has no slide but its own contents', async () => {
    const parts = ['A', 'B', 'C', 'D'].map(
      letter => `## Part ${letter}\n\n${child(`pier ${letter}`)}\n\n${child(`light ${letter}`)}`,
    )
    const [contents] = only(await deckOf(parts.join('\n\n')), 'contents')
    expect(contents?.entries.map(entry => entry.title.text)).toEqual(['Part A', 'Part B', 'Part C', 'Part D'])
  })

  it('is not counted twice in the contents', async () => {
    const [page] = only(
      await deckOf(
        `## The whole\n\n${child('pier').replace('The', '1. The')}\n\n${child('light').replace('The', '2. The')}`,
      ),
      'contents',
    )
    expect(page?.entries.map(entry => entry.title.text)).toEqual(['The pier', 'The light'])
  })

  it('is left out by name', async () => {
    const wishes = { forms: { without: ['section'] } } as const
    expect(formsOf(await deckOf(`## The whole\n\n${child('pier')}\n\n${child('light')}`, wishes))).not.toContain(
      'contents',
    )
  })
})

describe('a section that nothing can be shown of', () => {
  it('has no slide with its heading alone: heading and passage are in the notes', async () => {
    const { deck, text } = await madeOf(
      `${child('pier').slice(1)}\n\n## The picture\n\n![The harbour at night](night.png)\n\n${child('light').slice(1)}`,
    )
    expect(deck.slides.map(slide => slide.title?.text)).not.toContain('The picture')
    expect(text).toMatch(/<!--[^]*?The picture[^]*?The harbour at night[^]*?-->/)
  })
})

describe('the contents', () => {
  it('lead from a heading with nothing of its own to the first slide under it', async () => {
    const parts = ['A', 'B', 'C', 'D'].map(letter => `## Part ${letter}\n\n${child(`pier ${letter}`)}`)
    const deck = await deckOf(parts.join('\n\n'))
    const [contents] = only(deck, 'contents')
    expect(contents?.entries.map(({ title }) => title.text)).toEqual(['Part A', 'Part B', 'Part C', 'Part D'])
    for (const [at, { target }] of contents!.entries.entries()) {
      const { kicker, title } = deck.slides.find(slide => slide.alias === target)!
      expect([kicker?.text, title?.text]).toContain(`The pier ${'ABCD'[at]}`)
    }
  })
})

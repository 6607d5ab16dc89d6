import { describe, expect, it } from 'vitest'
import type { Deck, Form } from '../../scripts/model/deck.ts'
import { deckOf, formsOf, madeOf, only } from './deck-of.ts'

const NAMES = ['Harbour', 'Ferry', 'Market', 'Bridge', 'Tower', 'Garden']
const section = (name: string) =>
  [
    `## The ${name}`,
    `The ${name.toLowerCase()} opened in the spring with a short speech by the mayor. The old ${name.toLowerCase()} had been closed for nine winters in a row.`,
    `“Nobody here remembers the ${name.toLowerCase()} without its fences,” said Ines Calder, director of the ${name.toLowerCase()}.`,
    `Visitors can now plan, walk and rest along the ${name.toLowerCase()} until late in the evening. The lamps of the ${name.toLowerCase()} come from a workshop in the next valley.`,
    `| what of the ${name.toLowerCase()} | where |`,
    '|---|---|',
    `| the gate of the ${name.toLowerCase()} | north |`,
    `| the stairs of the ${name.toLowerCase()} | south |`,
  ]
    .join('\n\n')
    .replaceAll('|\n\n|', '|\n|')
const article = NAMES.map(section).join('\n\n')

const headings = ({ slides }: Deck) =>
  new Set(slides.map(slide => slide.title?.text).filter(text => /^The [A-Z]/.test(text ?? '')))

describe('a wish for a number of slides', () => {
  it.each([20, 14, 10, 8, 5, 3])('is met, cover and sources counted: %i', async slides => {
    const { length } = formsOf(await deckOf(article, { length: { slides } }))
    expect(length).toBe(slides)
  })

  it('keeps each section’s point while there is room', async () => {
    expect(headings(await deckOf(article, { length: { slides: 10 } })).size).toBe(NAMES.length)
  })

  it('keeps the article’s order, the cover first and the sources last', async () => {
    const { slides } = await deckOf(article, { length: { slides: 9 } })
    expect([slides[0]!.form, slides.at(-1)!.form]).toEqual(['cover', 'sources'])
    const starts = slides.flatMap(slide => (slide.passage[0] && slide.form !== 'cover' ? [slide.passage[0].start] : []))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('puts what is cut into the notes of its section’s slide, with the heading where the whole section is cut', async () => {
    const { text } = await madeOf(article, { length: { slides: 5 } })
    for (const name of NAMES) {
      expect(text).toContain(`The ${name}`)
      expect(text).toContain(`The lamps of the ${name.toLowerCase()} come from a workshop`)
      expect(text).toContain(`the stairs of the ${name.toLowerCase()} · south`)
    }
    const ten = await madeOf(article, { length: { slides: 10 } })
    const parts = ten.text.split(/^layout: /m).filter(part => part.includes('Harbour'))
    expect(parts.some(part => /The lamps of the harbour/.test(part) && /^id|The Harbour/m.test(part))).toBe(true)
  })

  it('below what can be gives the fewest: cover, one slide, sources', async () => {
    expect(formsOf(await deckOf(article, { length: { slides: 1 } }))).toHaveLength(3)
  })

  it('above what the article gives shows more of its text, and invents nothing to fill', async () => {
    const usual = formsOf(await deckOf(article)).length
    const most = formsOf(await deckOf(article, { density: 'full' })).length
    expect(formsOf(await deckOf(article, { length: { slides: 500 } })).length).toBe(Math.max(usual, most))
  })

  it('leaves contents out where fewer slides are wished for than the article gives', async () => {
    expect(formsOf(await deckOf(article, { length: { slides: 8 } }))).not.toContain('contents')
    expect(formsOf(await deckOf(article, { length: { slides: 14 } }))).not.toContain('contents')
    expect(formsOf(await deckOf(article))).toContain('contents')
  })

  it('links its contents to slides that are there', async () => {
    const { slides } = await deckOf(article)
    const targets = slides.flatMap(slide => (slide.form === 'contents' ? slide.entries.map(entry => entry.target) : []))
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter(target => !slides.some(slide => slide.alias === target))).toEqual([])
  })
})

describe('a wish for a density', () => {
  it('changes how many slides a section gives', async () => {
    const [brief, normal, full] = await Promise.all(
      (['brief', 'normal', 'full'] as const).map(async density => formsOf(await deckOf(article, { density })).length),
    )
    expect(brief).toBeLessThan(normal!)
    expect(full).toBeGreaterThan(normal!)
  })
})

describe('a wish for forms', () => {
  const FRAME: readonly Form[] = ['cover', 'contents', 'section', 'closing', 'sources']

  it('gives only those, besides the frame', async () => {
    const forms = formsOf(await deckOf(article, { forms: { only: ['quote', 'points'] } }))
    expect(new Set(forms.filter(form => !FRAME.includes(form)))).toEqual(new Set(['quote', 'points']))
  })

  it('leaves forms out', async () => {
    const usual = formsOf(await deckOf(article))
    expect(usual).toContain('table')
    const forms = formsOf(await deckOf(article, { forms: { without: ['table', 'quote', 'closing'] } }))
    expect(forms.filter(form => ['table', 'quote', 'closing'].includes(form))).toEqual([])
  })

  it('shows as a table what would be a chart, where charts are left out', async () => {
    const numbers = '## Numbers\n\n| what | how much |\n|---|---|\n| north | 12% |\n| south | 31% |\n| east | 20% |'
    expect(formsOf(await deckOf(numbers))).toContain('chart')
    expect(formsOf(await deckOf(numbers, { forms: { without: ['chart'] } }))).toContain('table')
  })

  it('without contents has no page of them', async () => {
    expect(formsOf(await deckOf(article))).toContain('contents')
    expect(formsOf(await deckOf(article, { contents: false }))).not.toContain('contents')
  })
})

describe('the article’s frontmatter', () => {
  it('wishes for its deck', async () => {
    const deck = await deckOf(article, {}, 'lang: en\nslides: 12\nforms: [-quote]\ncontents: false')
    expect(deck.slides).toHaveLength(12)
    expect(only(deck, 'quote')).toEqual([])
    expect(only(deck, 'contents')).toEqual([])
  })

  it('gives way to the user, whose wishes are kept in the deck', async () => {
    const { deck, text } = await madeOf(article, { length: { slides: 7 } }, 'lang: en\nslides: 12\ndensity: full')
    expect(deck.slides).toHaveLength(7)
    expect(text).toMatch(/^lectern:\n {2}slides: 7$/m)
    expect((await madeOf(article, {}, 'lang: en\nslides: 12')).text).not.toContain('lectern:')
  })

  it('with a wish that is none is told by line, and its deck is made', async () => {
    const { article: read, deck } = await madeOf(article, {}, 'lang: en\nslides: my-talk')
    expect(read.messages.map(({ line, reason }) => [line, reason])).toEqual([
      [3, expect.stringContaining('slides: “my-talk” is no number of slides')],
    ])
    expect(deck.slides.length).toBeGreaterThan(12)
  })
})

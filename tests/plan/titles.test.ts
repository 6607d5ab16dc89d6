import { describe, expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { withTitles } from '../../scripts/plan/heading.ts'
import { deckOf, only } from './deck-of.ts'

const EVIDENCE = [
  'The whole of the work was paid for by the ferry company and a fund for the coast.',
  'Nobody in the town hall had thought of that fund before the winter of the great storm.',
]

const END = '## What comes\n\nNext spring the light on the pier will burn again for the boats of the whole bay.'

/** A talk of sections with their texts. */
const talkOf = (...sections: readonly (readonly [heading: string, text: string])[]) =>
  deckOf(`# The town\n\n${sections.map(([heading, text]) => `## ${heading}\n\n${text}`).join('\n\n')}\n\n${END}`)

describe('the title of a page of points', () => {
  it('is the sentence that claims, under the section’s name; the rest is its evidence', async () => {
    const [page] = only(
      await talkOf(['Money', `The new harbour costs the town nothing. ${EVIDENCE.join(' ')}`]),
      'points',
    )
    expect(page?.kicker?.text).toBe('Money')
    expect(page?.title?.text).toBe('The new harbour costs the town nothing')
    expect(page?.items.map(({ text }) => text)).toEqual(EVIDENCE)
  })

  it('is none of two sentences that begin alike', async () => {
    const two = ['The day of the crews is short.', 'The day of the keepers is as long as the night in the far north.']
    const pages = only(await talkOf(['Days', `${two.join(' ')} ${EVIDENCE[0]}`]), 'points')
    for (const { title } of pages) expect(two.map(one => one.slice(0, -1))).not.toContain(title?.text)
  })

  it('stays the heading where that claims something itself', async () => {
    const [page] = only(
      await talkOf(['The harbour pays for itself', `The new harbour costs the town nothing. ${EVIDENCE[0]}`]),
      'points',
    )
    expect(page?.title?.text).toBe('The harbour pays for itself')
    expect(page?.kicker).toBeUndefined()
    expect(page?.items[0]?.text).toBe('The new harbour costs the town nothing.')
  })

  it('is no sentence that the next one turns against', async () => {
    const deck = await talkOf([
      'Money',
      `The new harbour costs the town nothing. However, the ferry company pays for the light. ${EVIDENCE[0]}`,
    ])
    expect(deck.slides.map(slide => slide.title?.text)).not.toContain('The new harbour costs the town nothing')
  })
})

describe('the further pages of a section', () => {
  const tables = ['boats', 'crews'].map(what => `| Year | ${what} |\n| --- | --- |\n| one | many |\n| two | some |`)
  const setOf = ({ title, kicker, quiet }: Slide) => [title?.text, kicker?.text, quiet ?? false]

  it('have its heading small above them where nothing on them can be a title, which need not be as large again', async () => {
    const deck = await talkOf(['Works', tables.join('\n\n')])
    expect(only(deck, 'table').map(setOf)).toEqual([
      ['Works', 'The town', false],
      ['Works', 'Works', true],
    ])
  })

  it('have a heading that is too long for a line above them as their title again', async () => {
    const long = 'What the harbour, the bridge and the library cost the town in every year that anybody has counted'
    const deck = await talkOf([long, tables.join('\n\n')])
    expect(only(deck, 'table').map(setOf)).toEqual([
      [long, 'The town', false],
      [long, undefined, false],
    ])
  })

  it('are led by a whole sentence that is too long for a title and says what they show, instead of the heading', async () => {
    const said = (trees: string) =>
      `Among the ${trees} the oak remains king, though the foresters see a healthy growth of the ash in 33.8% of all woods`
    const chart = (trees: string) =>
      `![Chart: 45.8% oak, 33.8% ash, 12.2% elm](woods.png)\n\n${said(trees)}. In the ${trees} nobody had thought of it.`
    const deck = await deckOf(`## Works\n\n${['old trees', 'young trees'].map(chart).join('\n\n')}\n\n${END}`)
    expect(only(deck, 'chart').map(draft => [...setOf(draft), draft.lead?.text])).toEqual([
      ['Works', 'Works', true, `${said('old trees')}.`],
      ['Works', 'Works', true, `${said('young trees')}.`],
    ])
  })
})

describe('two pages of points one after the other', () => {
  it('are never set alike under their titles', async () => {
    const section = (name: string) =>
      [
        name,
        `The new ${name.toLowerCase()} costs the town nothing. ${EVIDENCE.join(` In the ${name} that shows to everybody who comes by on foot. `)}`,
      ] as const
    const deck = await talkOf(section('Harbour'), section('Bridge'), section('Library'))
    const kinds = only(deck, 'points').map(({ kind }) => kind)
    expect(kinds.length).toBeGreaterThan(1)
    expect(kinds.every((kind, at) => at === 0 || (kind === 'split') !== (kinds[at - 1] === 'split'))).toBe(true)
  })
})

describe('the name of a part above a page', () => {
  const words = (count: number) => ({ text: Array.from({ length: count }, () => 'lamp').join(' '), spans: [] })
  const titled = (count: number) =>
    withTitles(
      [{ draft: { form: 'points', title: words(8), items: [words(count), words(20)] }, passage: [], value: 0 }],
      {
        material: {} as never,
        heading: words(8),
        seen: false,
        claims: true,
        part: words(5),
        claimed: new Set(),
      },
    ).map(({ draft }) => draft)

  it('is there', () => expect(titled(30)[0]!.kicker?.text).toBe(words(5).text))
  it('is not where the page is full', () => expect(titled(46)[0]!.kicker).toBeUndefined())
})

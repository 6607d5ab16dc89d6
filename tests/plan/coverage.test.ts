import { describe, expect, it } from 'vitest'
import { fitted, type Group } from '../../scripts/plan/fit.ts'
import type { Planned } from '../../scripts/plan/candidate.ts'
import { deckOf, only } from './deck-of.ts'

const slide = (text: string, value: number): Planned => ({
  draft: { form: 'points', items: [{ text, spans: [] }] },
  passage: [],
  value,
})
const textOf = ({ draft }: Planned) => (draft.form === 'points' ? draft.items[0]!.text : '')
const group = (depth: number, words: number, slides: Planned[], matters: Record<string, number> = {}): Group => ({
  depth,
  slides,
  spares: [],
  words,
  mattersOn: one => [matters[textOf(one)] ?? slides.indexOf(one)],
})
const left = (groups: Group[], most: number) =>
  fitted(groups, most, all => all.flatMap(({ slides }) => slides).length).map(({ slides }) => slides.map(textOf))

describe('where not all slides can stay', () => {
  it('each section keeps one before another has two, also inside others', () => {
    const groups = [
      group(1, 100, [slide('a', 9), slide('b', 8)]),
      group(2, 100, [slide('c', 2)]),
      group(2, 100, [slide('d', 8), slide('e', 11)]),
    ]
    expect(left(groups, 3)).toEqual([['a'], ['c'], ['e']])
  })

  it('a long section keeps more than a short one', () => {
    const groups = [
      group(1, 100, [slide('a', 8), slide('b', 8)]),
      group(1, 900, [slide('c', 8), slide('d', 8), slide('e', 8)]),
    ]
    expect(left(groups, 3).map(({ length }) => length)).toEqual([1, 2])
  })

  it('a section keeps what tells of another matter, rather than more of the same', () => {
    const groups = [group(1, 300, [slide('a', 9), slide('b', 8), slide('c', 7)], { a: 0, b: 0, c: 1 })]
    expect(left(groups, 2)).toEqual([['a', 'c']])
  })
})

const SHORT = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'
const END = `\n\n## What comes\n\n${SHORT}`

describe('a section whose sentences are too long for points', () => {
  const long =
    'The opinion of the harbour commission does not bind the council of the town, but the commission may call on the court of the coast where it finds that the rules of the port were broken.'

  it('has a page all the same, under its heading', async () => {
    const [page] = only(await deckOf(`## Then\n\n${SHORT}\n\n## The commission\n\n${long}${END}`), 'statement')
    expect([page?.words.text, (page?.kicker ?? page?.title)?.text]).toEqual([long, 'The commission'])
  })
})

describe('an answer in few words', () => {
  it('stands beside numbers with its question or not at all', async () => {
    const numbers = 'Some 53% of the crews were content with the new lamps.'
    const { slides } = await deckOf(`## Lamps\n\n${numbers} What drives that rate? In a word: light.${END}`)
    for (const one of slides) {
      const shown = JSON.stringify({ ...one, passage: undefined })
      if (shown.includes('In a word: light')) expect(shown).toContain('What drives that rate?')
    }
  })
})

describe('findings that are too long for one page', () => {
  it('have as few pages as they need, counted over all of them', async () => {
    const item = (what: string) =>
      `- Most of the crews asked the council for help with ${what}, with the old lamps along the pier, and with the many papers that each of the boats must now carry.`
    const list = ['ropes', 'sails', 'tides'].map(item).join('\n')
    const pages = only(await deckOf(`${SHORT}\n\nOur three biggest findings are:\n\n${list}${END}`), 'points').filter(
      ({ title }) => title?.text === 'Our three biggest findings',
    )
    expect(pages.map(({ kind, first, of, items }) => [kind, first, of, items.length])).toEqual([
      ['steps', 1, undefined, 2],
      ['part', 3, 3, 1],
    ])
  })
})

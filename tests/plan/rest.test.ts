import { describe, expect, it } from 'vitest'
import type { Deck } from '../../scripts/model/deck.ts'
import { deckOf, formsOf, only } from './deck-of.ts'

const around = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'
const voice = (words: string, who: string) => `> "${words} in the harbour of the old town." — ${who}`
const nameless = ['Very satisfied / 10+ years / Ferries', '[no answer] / 3 years / Nets', 'Content / 2 years / Lamps']
const said = ['The nets are mended twice a week', 'The lamps went out every night', 'The ferries never wait for us']

describe('quotations of nobody in particular', () => {
  const spoken = ({ slides }: Deck) => slides.filter(slide => 'voice' in slide && slide.voice)
  const voices = said.map((words, at) => voice(words, nameless[at]!)).join('\n\n')

  it('are one in a section that shows something else', async () => {
    const deck = await deckOf(`## Then\n\n${around}\n\n${voices}\n\n## Now\n\n- a gate\n- a pier`)
    expect(spoken(deck)).toHaveLength(1)
  })

  it('are never more than two in a section', async () => {
    const shown = spoken(await deckOf(`## Then\n\n${voices}\n\n## Now\n\n- a gate\n- a pier`))
    expect([1, 2]).toContain(shown.length)
  })

  it('are as few where nothing is said of who speaks', async () => {
    const things = [
      'nets',
      'lamps',
      'ferries',
      'ropes',
      'songs',
      'gulls',
      'maps',
      'bells',
      'sails',
      'oars',
      'cranes',
      'tides',
    ]
    const sections = ['Pier', 'Mill', 'Quay', 'Wall'].map((name, at) => {
      const unsigned = things
        .slice(at * 3, at * 3 + 3)
        .map(thing => `> “I came for the ${thing} in the harbour of the old town.”`)
      const team = `The ${name.toLowerCase()} team keeps the ${name.toLowerCase()} open in the winter.`
      return [`## ${name}`, team, ...unsigned].join('\n\n')
    })
    const { slides } = await deckOf(sections.join('\n\n'))
    const isSaid = slides.map(slide => ('quoted' in slide && slide.quoted) || slide.form === 'quote')
    expect(isSaid.filter(Boolean).length).toBeGreaterThan(0)
    expect(isSaid.filter(Boolean).length).toBeLessThanOrEqual(sections.length * 2)
    expect(isSaid.map(Number).join('')).not.toContain('111')
  })
})

it('no more than two pages of one number stand in a row', async () => {
  const shares = ['41%', '52%', '63%', '74%', '85%']
  const sections = shares.map(share => `## In ${share}\n\n${around} About ${share} of the crews sleep on the pier.`)
  const deck = await deckOf(sections.join('\n\n'))
  const run = formsOf(deck).join(' ')
  expect(run).toContain('metrics')
  expect(run).not.toContain('metrics metrics metrics')
})

describe('a number of an example', () => {
  it.each([
    ['en', 'Say how much time the crews have (for example, "We have 60% of our time for nets").'],
    ['fr', 'Dites combien de temps les équipes ont (par exemple, « 60 % de notre temps est pour les filets »).'],
  ])('has no page of its own (%s)', async (lang, sentence) => {
    const deck = await deckOf(`## Then\n\n${around} ${sentence}`, {}, `lang: ${lang}`)
    expect(formsOf(deck)).not.toContain('metrics')
  })
})

it('shows no question of a survey with the shares of its answers run together', async () => {
  const tallies = [
    '**The town has no trouble finding crews for the boats**\nStrongly 20%\nSomewhat 23%',
    '**The town has a hard time finding crews that know the nets**\nStrongly 27%\nSomewhat 30%',
  ]
  const deck = await deckOf(`## Then\n\n${around}\n\n${tallies.join('\n\n')}`)
  const shown = only(deck, 'points').flatMap(({ items }) => items.map(({ text }) => text))
  expect([...shown, ...only(deck, 'statement').map(({ words }) => words.text)].join(' ')).not.toContain('Somewhat')
})

it('asks no question that begins inside a bracket', async () => {
  const list = '- How a boat is taken in (Do they need nets? A lamp as well?)\n- Who mends the wall'
  expect(only(await deckOf(`## Then\n\n${around}\n\n${list}`), 'question')).toEqual([])
})

it('quotes no part of an item that nobody in particular says', async () => {
  const list =
    '- When to ask again (for example, "You can count on an answer from the crew in a week.")\n- Who mends the wall'
  expect(only(await deckOf(`## Then\n\n${around}\n\n${list}`), 'quote')).toEqual([])
})

describe('a page of one sentence', () => {
  const statements = async (text: string) =>
    only(await deckOf(`## Then\n\n${text}\n\n## Now\n\n- a gate\n- a pier`), 'statement').map(({ words }) => words.text)

  it('is no item of a list that names something and says nothing of it', async () => {
    const item = 'All ferry lines of the harbour, as published in the official list of the council.'
    expect(await statements(`For the charts we used two sources:\n\n- ${item}\n- Many nets. They were many.`)).toEqual(
      [],
    )
  })

  it('is no note below a table', async () => {
    const table = '| Pier | Boats |\n| --- | --- |\n| East | 12 |\n| West | 30 |'
    const note = 'The share of all 12 million boats is shown.'
    expect(await statements(`${table}\n\n${note}`)).not.toContain(note)
  })

  it('does not point at what another slide or none shows', async () => {
    const pointing = 'In short, the council gave the crews that deadline.'
    expect(await statements(`${around} ${pointing}`)).not.toContain(pointing)
  })
})

describe('the last words', () => {
  const closing = async (last: string) =>
    only(await deckOf(`## Then\n\n${around}\n\n## Now\n\nThe port is quiet now. ${last}`), 'closing').map(
      ({ words }) => words.text,
    )

  it('take along the sentence that names what they point at', async () => {
    expect(await closing('Crews needed a date. The council gave them that deadline.')).toEqual([
      'Crews needed a date. The council gave them that deadline.',
    ])
  })

  it('may name a span of time from now', async () => {
    expect(await closing('Boats will lie at the old wall again this year.')).toEqual([
      'Boats will lie at the old wall again this year.',
    ])
  })
})

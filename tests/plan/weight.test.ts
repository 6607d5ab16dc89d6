import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../scripts/model/fact.ts'
import type { View } from '../../scripts/plan/view.ts'
import { telling } from '../../scripts/plan/weight.ts'
import { deckOf, only } from './deck-of.ts'

/** What is shown as words of a section, behind which another one has the last word. */
const shownIn = async (text: string) => {
  const { slides } = await deckOf(`${text}\n\n## Last\n\nThe gate of the old town must never be closed at night.`)
  return slides.flatMap(slide => {
    if (slide.form === 'points')
      return [...(slide.title ? [slide.title.text] : []), ...slide.items.map(item => item.text)]
    return slide.form === 'statement' ? [slide.words.text] : []
  })
}

/** Sentences that are alike but for what they tell. */
const PLAIN = [
  'The keepers of the lamps sit in the old tower behind the market hall of the town.',
  'The ropes of the harbour hang on the wall beside the boats of the ferry line.',
  'The nets of the crews lie on the stones of the quay beside the northern pier.',
  'The crates of the merchants stand under the roof of the long hall by the gate.',
]

describe('the points of a section', () => {
  it('hold what is advised before what lies about', async () => {
    const advice = 'We recommend that every crew keeps a lamp at the stern of its boat.'
    expect(await shownIn(`## Lamps\n\n${PLAIN.join(' ')} ${advice}`)).toContain(advice)
  })

  it('hold what came of something before what something consists of', async () => {
    const what = 'The board of the harbour includes the keepers of the lamps and the merchants of the ferry line.'
    const came = 'The crews with a lamp no longer lost a boat of the ferry line in the harbour.'
    const shown = await shownIn(`## Lamps\n\n${what} ${PLAIN.join(' ')} ${came}`)
    expect([shown.includes(came), shown.includes(what)]).toEqual([true, false])
  })

  it.each([
    'But I can elaborate on why the crews of the harbour use the lamps.',
    'I was wondering if you could tell us how the crews of the harbour use the lamps.',
    'There should be two ways for the crews: on the one hand, lamps that burn all night.',
  ])('hold nothing that only leads to what is not shown: %s', async sentence => {
    expect(await shownIn(`## Lamps\n\n${PLAIN.slice(0, 2).join(' ')} ${sentence}`)).not.toContain(sentence)
  })

  it('hold both sides of what is told of two', async () => {
    const both =
      'There should be two ways for the crews: on the one hand, lamps that burn all night, on the other, bells.'
    expect((await shownIn(`## Lamps\n\n${PLAIN.slice(0, 2).join(' ')} ${both}`)).join(' ')).toContain(
      'on the other, bells',
    )
  })

  it('do not take up with “the” what was named right before and is not shown', async () => {
    const named =
      'To help the crews find their way through the fog of the early morning on the water in front of the northern and the southern piers, the council and the line of the ferries that cross the bay have bought themselves a horn.'
    const text = `## Fog\n\n${PLAIN.slice(0, 2).join(' ')} ${named} The horn must never be sounded at night by anybody.`
    expect((await shownIn(text)).join(' ')).not.toContain('The horn')
    const short = 'To help the crews, the council bought a horn.'
    expect(await shownIn(text.replace(named, short))).toEqual(
      expect.arrayContaining(['The council bought a horn.', 'The horn must never be sounded at night by anybody.']),
    )
  })
})

describe('a sentence with a short form', () => {
  const view = { article: { meta: { lang: 'en' } } } as unknown as View
  const shownOf = (words: string, short: string, most = 32) =>
    telling(view, { words: { text: words }, short: { text: short } } as Sentence, most).text
  const whole = 'The council began to build the northern pier, the largest project of the whole coast.'
  const short = 'The council began to build the northern pier.'

  it('is shown whole where the short form loses what sets it apart', () => {
    expect(shownOf(whole, short)).toBe(whole)
    const many = 'The council began to build the northern pier, with 14 cranes.'
    expect(shownOf(many, short)).toBe(many)
  })

  it('is short where it loses nothing of the kind, or only in brackets, or where there is no room', () => {
    for (const long of [
      'The council began to build the northern pier, which lies behind the market.',
      'The council began to build the northern pier, in 2024.',
      'The council began to build the northern pier (the largest project of the whole coast).',
    ])
      expect(shownOf(long, short)).toBe(short)
    expect(shownOf(whole, short, 12)).toBe(short)
  })
})

describe('code', () => {
  it('has a sentence of up to three lines above it', async () => {
    const lead =
      'Changing the lamps of the pier from oil to gas takes seven lines of the book and cuts the cost of the night by nearly a factor of two'
    const deck = await deckOf(`## Lamps\n\n${lead}:\n\n\`\`\`\nlamp --gas\n\`\`\``)
    expect(only(deck, 'code')[0]?.lead?.text).toBe(lead)
  })
})

describe('code that nothing leads to', () => {
  it('is the first to go where slides are few', async () => {
    const code = (name: string) => `\`\`\`\nlamp --${name}\n\`\`\``
    const text = `## Oil\n\n${code('oil')}\n\n## Gas\n\nThe lamps burn with gas since the spring:\n\n${code('gas')}`
    const shown = async (slides: number) =>
      only(await deckOf(text, { length: { slides } }), 'code').map(slide => slide.code.text)
    expect(await shown(4)).toEqual(['lamp --oil', 'lamp --gas'])
    expect(await shown(3)).toEqual(['lamp --gas'])
  })
})

describe('a chart that is read out', () => {
  const ALT = '666 boats are too dear, 425 piers are closed at night, 73 crews have never been asked'
  const charted = async (alt: string) =>
    only(await deckOf(`## Why not\n\n![${alt}](why.png)\n\nThe crews stay at home.`), 'chart')

  it('is drawn with counts as well', async () => {
    const [chart] = await charted(`chart: ${ALT}`)
    expect(chart?.data.map(({ label, says }) => [label, says])).toEqual([
      ['boats are too dear', '666'],
      ['piers are closed at night', '425'],
      ['crews have never been asked', '73'],
    ])
  })

  it('is none where nothing says that a chart is read out', async () => {
    expect(await charted(ALT)).toEqual([])
  })
})

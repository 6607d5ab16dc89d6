import { beforeAll, describe, expect, it } from 'vitest'
import type { Made } from '../../scripts/pipeline.ts'
import { findings, made, madeFrom } from './deck.ts'

describe('what neither slides nor notes hold', () => {
  let harbour: Made
  beforeAll(async () => {
    harbour = await made('harbour.md')
  })
  const without = (...words: readonly string[]) =>
    findings(
      words.reduce((text, part) => text.replaceAll(part, ''), harbour.text),
      harbour,
    ).filter(({ rule }) => rule === 'lost')

  it.each([
    ['a sentence', ['Since last spring they do not.'], 13],
    ['an item', ['31% of residents noticed the air', 'label: the air'], 26],
    ['a cell of a table', ['Berth works'], 38],
    ['a line of code', ['def night', 'load_kw, hours):'], 49],
    ['a link', ['https://example.org/report'], 60],
  ])('is found: %s', (_, words, line) => {
    expect(without(...words)).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(`\\(harbour\\.md:${line}\\)$`) },
    ])
  })

  it('is told at the slide after which it would come', () => {
    const [lost] = without('It will not get all of them at once.')
    const slide = harbour.deck.slides.findIndex(
      ({ form, kicker }) => form === 'cards' && kicker?.text === 'What comes next',
    )
    expect(lost).toMatchObject({ slide: slide + 1 })
    expect(lost!.message).toBe(
      'Neither a slide nor the notes have “It will not get all of them at once.” (harbour.md:56)',
    )
  })

  it('is one finding for a passage of several sentences', () => {
    expect(
      without(
        'The port measures everything that it burns.',
        ' Diesel use at berth fell from 412,000 litres in 2023 to 96,000 litres in 2024.',
        'Diesel use at berth',
      ),
    ).toMatchObject([{ message: expect.stringContaining('and 1 more of this passage') }])
  })

  it('is no link whose host the article writes in capitals', async () => {
    const text =
      '# Lamps\n\n## Then\n\nThe pier has [a list of lamps](https://docs.Example.org/Lamps) for everyone who asks.\n'
    const lamps = await madeFrom('lamps.md', text)
    const lost = (deck: string) => findings(deck, lamps).filter(({ rule }) => rule === 'lost')
    expect(lamps.text).toContain('docs.example.org/Lamps')
    expect(lost(lamps.text)).toEqual([])
    expect(lost(lamps.text.replaceAll('example.org/Lamps', 'example.org/lamps'))).toHaveLength(1)
  })

  it('is no heading that the user has changed', () => {
    expect(without('What comes next')).toEqual([])
  })
})

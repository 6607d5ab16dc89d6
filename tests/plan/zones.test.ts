import { describe, expect, it } from 'vitest'
import type { Aside, Deck } from '../../scripts/model/deck.ts'
import { withInnerMarks } from '../../scripts/plan/inner-marks.ts'
import { allWordsIn } from '../../scripts/plan/name.ts'
import { wordsOn } from '../../scripts/plan/size.ts'
import { write } from '../../scripts/write/write.ts'
import { deckOf, madeOf, only } from './deck-of.ts'

const NUMBER =
  'In 2024 the harbour spent 412,000 euros on inspections of the diesel ferries. ' +
  'The yards on both sides of the river had asked for twice as much of it.'
const VOICE = '“The inspections of the ferries cost us more than the diesel,” said Ada Brill, the harbour master.'
const OTHER = 'The choir of the old church sang in the market hall on three evenings in May.'
const filler = (at: number) =>
  `## Part ${at}\n\nThe council of quarter ${at} built a wall of stone around its garden. ` +
  `The light of quarter ${at} stands on the long pier.`
const LONG = Array.from({ length: 6 }, (_, at) => filler(at + 1)).join('\n\n')

const asidesOf = ({ slides }: Deck): Aside[] =>
  slides.flatMap(slide => ('aside' in slide && slide.aside ? slide.aside : []))
const textOf = (value: unknown) =>
  allWordsIn(value)
    .map(({ text }) => text)
    .join(' ')

describe('what somebody says beside a page of words', () => {
  it('keeps its speaker in what is written, and inner marks inside its own', async () => {
    const { article } = await madeOf('# One\n\nTwo.')
    const words = (text: string) => ({ text, spans: [] })
    const aside = { quote: words('We say no.'), voice: { speaker: words('Ada Brill') } }
    const base = { id: 'a', passage: [], words: words('A page of words.'), quoted: false, aside }
    const slides = [
      { ...base, form: 'statement' },
      { ...base, form: 'quote' },
    ] as unknown as Deck['slides']
    const deck: Deck = { title: words('One'), lang: 'en', authors: [], slides }
    const text = write(deck, article, {
      source: 'a.md',
      lines: false,
      theme: () => ({ theme: 'lectern' }),
      groundOf: () => 'paper',
    })
    expect(text.match(/^speaker: Ada Brill$/gm)).toHaveLength(2)
    const both = withInnerMarks({ ...slides[0]!, aside: { quote: words('We say "no" to it.') } } as never, 'en')
    expect(both).toMatchObject({ aside: { quote: { text: 'We say ‘no’ to it.' } } })
  })
})

describe('where few slides are wished for', () => {
  it('a number and the voice behind it share a page, which names who spoke', async () => {
    const deck = await deckOf(`## Costs\n\n${NUMBER}\n\n${VOICE}\n\n${LONG}`, { length: { slides: 9 } })
    const [aside] = asidesOf(deck).filter(({ quote }) => quote)
    expect(aside?.quote?.text).toContain('cost us more than the diesel')
    expect(aside?.voice?.speaker.text).toBe('Ada Brill')
  })

  it('nothing that stands beside something stands on another page as well', async () => {
    const deck = await deckOf(`## Costs\n\n${NUMBER}\n\n${VOICE}\n\n${LONG}`, { length: { slides: 10 } })
    const all = textOf(deck.slides.map(slide => ({ ...slide, passage: [] })))
    expect(all.split('cost us more than the diesel').length).toBe(2)
  })

  it('what is about something else does not share the page', async () => {
    const pad = 'The old road to the mill was closed for repairs in the wet season of that year. '.repeat(22)
    const deck = await deckOf(`## Year\n\n${NUMBER}\n\n${OTHER}\n\n${pad}\n\n${LONG}`, { length: { slides: 9 } })
    const pages = only(deck, 'statement').filter(({ large }) => large?.some(part => part.includes('412,000')))
    expect(pages.length).toBeGreaterThan(0)
    expect(textOf(pages.map(({ aside }) => aside))).not.toContain('choir')
  })

  it('no page has more than 75 words, and each holds in its notes what it shows', async () => {
    const { deck, article } = await madeOf(`## Costs\n\n${NUMBER} ${VOICE}\n\n${LONG}`, { length: { slides: 8 } })
    for (const slide of deck.slides) {
      expect(wordsOn(slide)).toBeLessThanOrEqual(75)
      const notes = slide.passage.map(({ start, end }) => article.text.slice(start, end)).join('\n')
      const aside = 'aside' in slide ? allWordsIn(slide.aside) : []
      for (const { spans } of aside)
        for (const { start, end } of spans) expect(notes).toContain(article.text.slice(start, end))
    }
  })

  it('what stands beside something follows it in the article, or stands in front', async () => {
    const deck = await deckOf(`## Costs\n\n${NUMBER}\n\n${VOICE}\n\n${LONG}`, { length: { slides: 9 } })
    for (const slide of deck.slides) {
      if (!('aside' in slide) || !slide.aside) continue
      const starts = (value: unknown) => allWordsIn(value).flatMap(({ spans }) => spans.map(({ start }) => start))
      const { aside, title: _, kicker: __, passage: ___, ...rest } = slide
      if (aside!.first) expect(Math.min(...starts(aside))).toBeLessThan(Math.min(...starts(rest)))
      else expect(Math.min(...starts(aside))).toBeGreaterThan(Math.min(...starts(rest)))
    }
  })
})

it('a form that is not wished for stands beside nothing', async () => {
  const deck = await deckOf(`## Costs\n\n${NUMBER}\n\n${VOICE}\n\n${LONG}`, {
    length: { slides: 10 },
    forms: { without: ['quote'] },
  })
  expect(asidesOf(deck).filter(({ quote }) => quote)).toEqual([])
})

it('a list under a sentence that may deny it does not stand beside anything', async () => {
  const list = 'The council never said that:\n\n- the ferries would close for the winter\n- the diesel would be cheap'
  const deck = await deckOf(`## Costs\n\n${NUMBER}\n\n${list}\n\n${LONG}`, { length: { slides: 9 } })
  expect(textOf(asidesOf(deck))).not.toContain('would close')
})

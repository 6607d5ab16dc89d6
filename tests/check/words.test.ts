import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Made } from '../../scripts/pipeline.ts'
import { ARTICLES } from '../study.ts'
import { article, deckOf, edited, findings, found, made } from './deck.ts'
import { findingsInWords } from '../../scripts/check/words.ts'

describe.each(['open-source-ai.txt', ...ARTICLES])('the deck of %s', name => {
  it('has nothing to find as it was made', async () => {
    const deck = await made(name)
    expect(findings(deck.text, deck)).toEqual([])
  })

  it('has nothing to find with the line ends of Windows', async () => {
    const deck = await made(name)
    expect(findings(deck.text.replaceAll('\n', '\r\n'), deck)).toEqual([])
  })
})

describe('a deck that its user has edited', () => {
  let harbour: Made
  beforeAll(async () => {
    harbour = await made('harbour.md')
  })
  const silent = (place: string, put: string) =>
    expect(findings(edited(harbour.text, place, put).text, harbour)).toEqual([])

  it('may say in other words what the article says', () => {
    silent('# How it went', '# A plug instead of an engine')
    silent(
      'In March 2024, the port connected its first berth to the grid.',
      'The first berth got its plug in March 2024.',
    )
    silent('A survey of 1,240 residents asked', 'They asked 1240 people')
  })

  it('may put a slide elsewhere, and have slides of its own', () => {
    const [first, second, ...rest] = harbour.text.split('\n---\nlayout: ')
    silent('\n---\nlayout: contents', '\n---\n\n# Before we start\n\nPlease ask at any time.\n\n---\nlayout: contents')
    expect(findings([first, ...rest, second].join('\n---\nlayout: '), harbour)).toEqual([])
  })

  it('may have settings, formulas, code and the date of the talk', () => {
    silent("date: '2025-04-02'", "date: '2031-12-24'\nclicks: 77\nfonts:\n  weights: '333,777'")
    silent('# How it went', '# How it went {.text-7xl}\n\n$a^{77} + 88$ and `port 99` and {{ 77 * 8 }}\n')
    silent('::parts::', '<div class="mt-77" style="width: 777px" v-click="88">\n\n::parts::')
  })

  it('is read as it stands in the committed deck', async () => {
    const text = await readFile(new URL('../../slides.md', import.meta.url), 'utf8')
    expect(findings(text, await made('open-source-ai.txt'))).toEqual([])
  })
})

describe('the check of words', () => {
  it('says of every finding where it is and what to do now', async () => {
    const deck = await made('harbour.md')
    const all = findings(
      deck.text.replaceAll('48%', '77%').replaceAll('Reyle', 'Rayle').replaceAll('cable', 'rope'),
      deck,
    )
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(['number', 'quotation', 'name', 'lost']))
    for (const { slide, file, line, todo } of all) {
      expect([slide, line]).toEqual([expect.any(Number), expect.any(Number)])
      expect(file).toBe('slides.md')
      expect(todo).toMatch(/\.$/)
    }
  })

  it('looks only for what needs no article where there is none', () => {
    const deck = '---\nid: a\n---\n\n# One\n\n> Never said by Nobody\n\n---\nid: a\n---\n\n# Two\n\n77%\n'
    expect(found(deck)).toEqual(['10 id'])
  })

  it('takes well under a second for 200 slides of 10,000 words', async () => {
    const words = (at: number) =>
      Array.from(
        { length: 48 },
        (_, index) =>
          `w${'abcdefghij'[(at * 3 + index) % 10]!}${'klmnopqrst'[(at + index * 7) % 10]!.repeat(1 + (at % 9))}`,
      ).join(' ')
    const passages = Array.from({ length: 200 }, (_, at) => `In ${1800 + at}, ${at}% of them had ${words(at)}.`)
    const studied = await article(passages.join('\n\n'))
    const slides = passages.map(
      (text, at) => `---\nlayout: points\nid: points-${at}\n---\n\n# Part ${at}\n\n- ${text}\n\n<!--\n${text}\n-->`,
    )
    const deck = deckOf(slides.join('\n\n'))
    const before = process.cpuUsage()
    const all = findingsInWords(deck, studied)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1.5)
    expect(deck.slides.length).toBe(200)
    expect(all).toEqual([])
  })
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import type { ExportOptions } from '../../scripts/commands/export.ts'
import { makeHandout } from '../../scripts/commands/formats/handout.ts'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import { makeNotes } from '../../scripts/commands/formats/notes.ts'
import { makeReader } from '../../scripts/commands/formats/reader.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import type { DeckPage } from '../../scripts/io/deck-page.ts'

import { silentReport } from '../../scripts/io/terminal.ts'
import type { Sheet } from '../../scripts/model/view.ts'
import { PER_PAGE, USUAL_SHEET } from '../../scripts/model/view.ts'
import { outlineTitles, pageTexts } from '../export/read-pdf.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'handout')
const SLIDES = 7
const FOOT = 'Seven slides: how bread is made · 2 April 2025'

/** 2,000 words in sentences that can be told apart. */
const LONG_NOTE = Array.from({ length: 250 }, (_, no) => `Sentence number${no} of a very long note.`)

let folder: string
let deck: string
let opened: DeckPage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-handout-'))
  deck = join(folder, 'deck.md')
  const text = await readFile(join(FIXTURES, 'deck.md'), 'utf8')
  await writeFile(deck, text.replace('THE LONG NOTE', LONG_NOTE.join(' ')))
  opened = await openDeck({ deck, browser: 'bundled' })
  await opened.show({ kind: 'slides' })
})
afterAll(async () => {
  await opened?.close()
  await rm(folder, { recursive: true, force: true })
})

async function made(maker: typeof makeHandout, sheet: Partial<Sheet> = {}, only?: readonly number[]) {
  const wish = { sheet: { ...USUAL_SHEET, ...sheet }, only }
  const result = await maker(
    { file: deck, deck: opened.deck, opened, wish, report: silentReport },
    join(folder, 'x.pdf'),
  )
  const [product] = typeof result === 'function' ? await result() : result
  return product!.contents as Uint8Array
}

/** The words of all pages without their feet, in one line. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const texts = await pageTexts(pdf)
  return texts.map((text, index) => text.replace(FOOT, ' ').replace(`${index + 1} / ${texts.length}`, ' ')).join(' ')
}

const count = (text: string, words: string) => text.split(words).length - 1

/** What of the long note is not there exactly as often as it should. A slide's words may stand in a sentence of it. */
function lostOf(words: string): readonly string[] {
  const times = (pattern: string) => words.match(new RegExp(`${pattern}(?!\\d)`, 'g'))?.length ?? 0
  const numbers = LONG_NOTE.map((_, no) => `number${no}`).filter(number => times(number) !== 1)
  const common = ['Sentence', 'very', 'long', 'note'].filter(word => times(word) !== LONG_NOTE.length)
  return [...numbers, ...common]
}

describe('slides with lines or alone', () => {
  for (const beside of ['lines', 'nothing'] as const) {
    it.each(PER_PAGE)(`stand %i on a page (${beside})`, async perPage => {
      for (const landscape of [false, true]) {
        const { pages } = await pdfFacts(await made(makeHandout, { perPage, beside, landscape }))
        expect(pages).toBe(Math.ceil(SLIDES / perPage))
      }
    })
  }

  it('stay within the paper, clear of one another', async () => {
    for (const perPage of PER_PAGE) {
      await opened.show({ kind: 'handout', sheet: { ...USUAL_SHEET, perPage, beside: 'lines' } })
      const overlaps = await opened.page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.slide-picture, .ruled')].map(box => box.getBoundingClientRect())
        const meets = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
        return boxes.filter((a, index) => boxes.slice(index + 1).some(b => meets(a, b))).length
      })
      expect(overlaps).toBe(0)
    }
  })

  it('are drawn to the paper’s scale: pictures as large as the grid says, lines 7 to 8 mm apart', async () => {
    await opened.show({ kind: 'handout', sheet: { ...USUAL_SHEET, perPage: 6, beside: 'lines' } })
    const { width, pitch } = await opened.page.evaluate(() => ({
      width: document.querySelector('.slide-picture')!.getBoundingClientRect().width,
      pitch: document.querySelector('.ruled > div')!.getBoundingClientRect().height,
    }))
    expect((width * 25.4) / 96).toBeCloseTo(86, 0)
    expect((pitch * 25.4) / 96).toBeGreaterThanOrEqual(6.99)
    expect((pitch * 25.4) / 96).toBeLessThanOrEqual(8.01)
  })
})

describe('slides with their notes', () => {
  it.each(PER_PAGE)('lose no sentence of a note of 2,000 words with %i on a page', async perPage => {
    for (const landscape of [false, true]) {
      const pdf = await made(makeHandout, { perPage, landscape })
      const words = await wordsOf(pdf)
      expect(lostOf(words)).toEqual([])
      expect(words).toContain('This is the opening of the talk.')
      expect(words).toContain('Stone mills turn slowly.')
    }
  })

  it('are not clipped, nor cover one another', async () => {
    for (const perPage of [2, 3, 6, 9] as const) {
      await opened.show({ kind: 'handout', sheet: { ...USUAL_SHEET, perPage } })
      const meeting = await opened.page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.slide-picture, .handout-notes > *')].flatMap(box => [
          ...box.getClientRects(),
        ])
        const meets = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
        return boxes.filter((a, index) => boxes.slice(index + 1).some(b => meets(a, b))).length
      })
      expect(meeting).toBe(0)
    }
  })

  it('show what comes after the last click, once a slide', async () => {
    const words = await wordsOf(await made(makeHandout, { perPage: 2 }))
    expect(count(words, 'Rye comes after a click')).toBe(1)
  })

  it('name title, date and page at the foot of each page', async () => {
    const texts = await pageTexts(await made(makeHandout))
    texts.forEach((text, index) => {
      expect(text).toContain(FOOT)
      expect(text).toContain(`${index + 1} / ${texts.length}`)
    })
  })

  it('are found through the table of contents, after a long note as well', async () => {
    const pdf = await made(makeHandout, { perPage: 3 })
    const texts = await pageTexts(pdf)
    const entries = await outlineTitles(pdf)
    expect(entries).toHaveLength(SLIDES)
    for (const [title, page] of entries) expect(texts[page]).toContain(title.trim())
    expect(entries.at(-1)![1]).toBe(texts.length - 1)
  })

  it('are only those of the range', async () => {
    const words = await wordsOf(await made(makeHandout, {}, [2, 3]))
    expect(words).toContain('Stone mills turn slowly.')
    expect(words).not.toContain('Good morning.')
  })
})

describe('the paper', () => {
  it.each([
    ['a4', false, 594.96, 841.92],
    ['a4', true, 841.92, 594.96],
    ['letter', false, 612, 792],
    ['letter', true, 792, 612],
  ] as const)('is %s, landscape: %s', async (paper, landscape, width, height) => {
    for (const maker of [makeHandout, makeReader, makeNotes]) {
      const facts = await pdfFacts(await made(maker, { paper, landscape }, [1, 2, 6]))
      expect(facts.size.width).toBeCloseTo(width, 0)
      expect(facts.size.height).toBeCloseTo(height, 0)
      expect(facts).toMatchObject({ tagged: true, lang: 'en', missingFonts: [] })
      expect(facts.fontTypes).not.toContain('Type3')
    }
  })
})

describe('the reader’s edition', () => {
  it('holds every passage, and what neighbours share only once', async () => {
    const words = await wordsOf(await made(makeReader))
    for (const passage of ['Flour is milled', 'The mill decides', 'Stone mills turn', 'Salt slows the yeast'])
      expect([passage, count(words, passage)]).toEqual([passage, 1])
    expect(lostOf(words)).toEqual([])
  })

  it('begins with title, author and date, and sets the headings of its sections once', async () => {
    const pdf = await made(makeReader)
    expect((await pageTexts(pdf))[0]).toContain('Ada Example · 2 April 2025')
    const headings = await opened.page.evaluate(() =>
      [...document.querySelectorAll('.reader > header > h1, .reader > section > :is(h2, h3)')].map(
        heading => `${heading.tagName} ${heading.textContent}`,
      ),
    )
    expect(headings).toEqual([
      'H1 Seven slides: how bread is made',
      'H3 Flour',
      'H2 Water',
      'H3 Warm or cold',
      'H3 Salt',
    ])
  })

  it('shows every slide, and its table of contents leads to them', async () => {
    const pdf = await made(makeReader)
    expect(await opened.shown()).toHaveLength(SLIDES)
    const texts = await pageTexts(pdf)
    for (const [title, page] of await outlineTitles(pdf)) expect(texts[page]).toContain(title.trim())
  })

  it('does not change the look of the slides in it', async () => {
    const fontOfTitle = () =>
      opened.page.evaluate(() => {
        const { fontSize, marginBottom, fontFamily } = getComputedStyle(document.querySelector('.lectern h1')!)
        return { fontSize, marginBottom, fontFamily }
      })
    await opened.show({ kind: 'slides' })
    const before = await fontOfTitle()
    await opened.show({ kind: 'reader', sheet: USUAL_SHEET })
    expect(await fontOfTitle()).toEqual(before)
  })
})

describe('the speaker’s notes', () => {
  it('hold the whole of every note in large type, with numbers and titles', async () => {
    const pdf = await made(makeNotes)
    const words = await wordsOf(pdf)
    expect(lostOf(words)).toEqual([])
    expect(count(words, 'Salt slows the yeast.')).toBe(2)
    const size = await opened.page.evaluate(() => getComputedStyle(document.querySelector('.handout-notes')!).fontSize)
    expect(size).toBe('20px')
  })
})

describe('the handout in the browser of the presenter', () => {
  const goTo = async (query: string) => {
    await opened.page.goto(new URL(`/handout${query}`, opened.page.url()).href)
    await opened.page.locator('.handout .slide-picture').first().waitFor()
  }

  it('is set anew from its tools, keeps the rest of its address, and prints without them', async () => {
    await goTo('?range=1-4')
    const { page } = opened
    await page.getByLabel('Slides per page').selectOption('2')
    await page.getByLabel('Beside them').selectOption('lines')
    await page.getByLabel('Paper').selectOption('letter')
    await page.locator('.ruled').first().waitFor()
    expect(new URL(page.url()).searchParams.toString()).toBe('range=1-4&slides=2&beside=lines&paper=letter')
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    await page.emulateMedia({ media: 'screen' })
    const facts = await pdfFacts(pdf)
    expect([facts.pages, Math.round(facts.size.width)]).toEqual([2, 612])
    expect((await pageTexts(pdf))[0]).not.toContain('Orientation')
  })

  it('is used by keyboard', async () => {
    await goTo('')
    const { page } = opened
    await page.getByLabel('Edition').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.reader').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toContain('Paper')
  })

  it('is light although the deck is shown dark, and leaves the deck dark', async () => {
    await opened.page.emulateMedia({ colorScheme: 'dark' })
    await goTo('')
    const schemes = () => opened.page.evaluate(() => [...document.documentElement.classList])
    expect(await schemes()).toContain('light')
    await opened.page.goto(new URL('/print?print=true', opened.page.url()).href)
    await expect.poll(schemes).toContain('dark')
    await opened.page.emulateMedia({ colorScheme: 'light' })
  })

  it('shows each slide once though it was loaded with a page for every click', async () => {
    await goTo('?print=clicks&beside=nothing')
    expect(await opened.shown()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await opened.page.getByLabel('Edition').count()).toBe(0)
  })
})

describe('a deck with another theme', () => {
  it('has handout, reader’s edition and notes as well, in the same type', async () => {
    const paths = Object.fromEntries(
      ['slides', 'handout', 'reader', 'notes'].map(name => [name, join(folder, `foreign-${name}.pdf`)]),
    )
    const options: ExportOptions = { deck: join(FIXTURES, 'foreign.md'), ...paths, report: silentReport }
    const { files } = await exportDeck({ ...options, browser: 'bundled' })
    expect(files.map(({ kind, pages }) => [kind, pages])).toEqual([
      ['slides', 2],
      ['handout', 1],
      ['reader', 1],
      ['notes', 1],
    ])
    for (const { path } of files.slice(1)) {
      const pdf = await readFile(path)
      expect((await pageTexts(pdf))[0]).toContain('What is said of the second.')
      expect((await pdfFacts(pdf)).fontNames.some(name => name.startsWith('Newsreader'))).toBe(true)
    }
  })
})

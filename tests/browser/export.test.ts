import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import type { ExportResult } from '../../scripts/commands/export.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { linkTargets, outlineTitles, pageTags, pageTexts, strayTags, tagLines, textSizes } from '../export/read-pdf.ts'

const A4 = { width: 594.96, height: 841.92 }
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'export')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-export-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

/** Sentences that can be told apart, 2,000 words of them. */
const LONG_NOTE = Array.from({ length: 250 }, (_, no) => `Sentence number ${no} of a very long note.`)

describe('a deck that is as it should be', () => {
  let result: ExportResult
  let slides: Uint8Array
  let handout: Uint8Array
  beforeAll(async () => {
    const deck = at('deck.md')
    const text = await readFile(join(FIXTURES, 'deck.md'), 'utf8')
    await writeFile(deck, text.replace('THE LONG NOTE', LONG_NOTE.join(' ')))
    await writeFile(at('cup.svg'), await readFile(join(FIXTURES, 'cup.svg')))
    const paths = { slides: at('out/slides.pdf'), handout: at('out/handout.pdf'), png: at('out/png') }
    result = await exportDeck({ deck, ...paths, browser: 'bundled', report: silentReport })
    ;[slides, handout] = await Promise.all([readFile(paths.slides), readFile(paths.handout)])
  })

  it('gives the files that were asked for, with pages and bytes, and no findings', () => {
    expect(result.findings).toEqual([])
    expect(result.files.map(({ kind, pages }) => [kind, pages])).toMatchObject([
      ['slides', 4],
      ['png', undefined],
      ['png', undefined],
      ['png', undefined],
      ['png', undefined],
      ['handout', expect.any(Number)],
    ])
    expect(result.files[0]!.bytes).toBe(slides.length)
  })

  it('prints one page a slide, each with its own text', async () => {
    const texts = await pageTexts(slides)
    expect(texts).toHaveLength(4)
    for (const [page, words] of [
      [0, 'What is in the pot'],
      [1, 'Green tea'],
      [2, 'The leaves are steamed'],
      [3, 'Right leaf'],
    ] as const)
      expect(texts[page]).toContain(words)
  })

  it('prints slides with tags, language, title and embedded outline fonts', async () => {
    const facts = await pdfFacts(slides)
    expect(facts).toMatchObject({
      tagged: true,
      lang: 'en',
      title: 'A small deck: three kinds of tea',
      missingFonts: [],
    })
    expect(facts.size.width).toBe(735)
    expect(facts.fontTypes).not.toContain('Type3')
    expect(facts.fontTypes).toContain('Type0')
  })

  it('lists every slide in the table of contents', async () => {
    expect(await outlineTitles(slides)).toEqual([
      ['A small deck: three kinds of tea', 0],
      ['Green tea', 1],
      ['  How it is made', 2],
      ['  Black tea', 3],
    ])
  })

  it('keeps links, to slides by number or name and to the outside', async () => {
    expect((await linkTargets(slides))[2]).toEqual(['#3', '#3', '#0', 'https://tea.example/grower'])
  })

  it('places what UnoCSS has to style', async () => {
    // Both cells of the grid stand on one line, so their words follow each other.
    expect((await pageTexts(slides))[3]).toContain('Left leaf Right leaf')
  })

  it('prints the handout on A4 with the whole of every note, tagged', async () => {
    const facts = await pdfFacts(handout)
    expect(facts).toMatchObject({ tagged: true, lang: 'en', missingFonts: [] })
    expect(facts.size.width).toBeCloseTo(A4.width, 0)
    expect(facts.size.height).toBeCloseTo(A4.height, 0)
    expect(facts.fontTypes).not.toContain('Type3')
    const footer = /^\d+ \/ \d+\s*A small deck: three kinds of tea /
    const text = (await pageTexts(handout)).map(page => page.replace(footer, '')).join(' ')
    for (const words of ['This is the note of the first slide', 'Steaming stops the leaves', '– roll'])
      expect(text).toContain(words)
    const lost = LONG_NOTE.filter((_, no) => !new RegExp(`\\b${no} of a`).test(text))
    // The end of a page, with the slide's own words, may fall into a sentence.
    expect(lost.length).toBeLessThan(facts.pages)
    expect(text.match(/\bnote\./g)!.length).toBe(LONG_NOTE.length)
  })

  it('tags what stands on the slides of a handout as well, and calls no slide a picture without words', async () => {
    expect([await strayTags(slides), await strayTags(handout)]).toEqual([[], []])
    const said = (await pageTags(handout)).map(page => tagLines(page).join('\n')).join('\n')
    expect(said).toContain('H1 Green tea')
    expect(said).not.toMatch(/^ *Figure(?! \[)/m)
  })

  it('sets the notes on paper in the size they are meant to have', async () => {
    // Half points, as the page says: Chromium shrinks all of a page that is wider than its paper.
    const sizes = await textSizes(handout)
    expect(sizes.filter(size => size >= 8.5 && size <= 10.5 && size % 0.5 === 0)).toHaveLength(1)
  })

  it('foots each page of the handout with the deck’s title and the page’s number', async () => {
    const texts = await pageTexts(handout)
    texts.forEach((text, index) => {
      expect(text).toContain(`${index + 1} / ${texts.length}`)
      expect(text).toContain('A small deck: three kinds of tea')
    })
  })

  it('leads from the handout’s table of contents to the page of each slide', async () => {
    const texts = await pageTexts(handout)
    const entries = await outlineTitles(handout)
    expect(entries.map(([title]) => title.trim())).toEqual([
      'A small deck: three kinds of tea',
      'Green tea',
      'How it is made',
      'Black tea',
    ])
    for (const [title, page] of entries) expect(texts[page]).toContain(title.trim())
  })

  it('takes pictures of the slides at twice their size', async () => {
    const names = await readdir(at('out/png'))
    expect(names.sort()).toEqual(['slide-01.png', 'slide-02.png', 'slide-03.png', 'slide-04.png'])
    const header = (await readFile(at('out/png/slide-01.png'))).subarray(16, 24)
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1960, 1104])
  })
})

describe('a deck with errors', () => {
  const failing = async (name: string) => {
    const kept = at(`${name}.pdf`)
    await writeFile(kept, 'the old file')
    const deck = join(FIXTURES, 'broken', `${name}.md`)
    const made = exportDeck({ deck, slides: kept, browser: 'bundled', report: silentReport })
    await expect(made).rejects.toMatchObject({ name: 'Trouble', code: 'render' })
    expect(await readFile(kept, 'utf8')).toBe('the old file')
    return made.catch((error: Error) => error.message)
  }

  it('is not printed, and every error in its text is told with its line', async () => {
    const message = await failing('text')
    for (const words of [
      'text.md:8 (slide 2): There is no layout “teapot”',
      'text.md:13: There is no file no-such-part.md to take slides from',
      'text.md:19:1 (slide 3): Flow sequence',
      'text.md:19:8 (slide 3): Missing closing "quote',
    ])
      expect(message).toContain(words)
  })

  it('is not printed, and every error on its slides is told with slide, line and reason', async () => {
    const message = await failing('many')
    for (const words of [
      'many.md:7 (slide 1): There is no component <TeaPot>',
      'many.md:13 (slide 2): “sugar” stands for a value that is not there',
      'many.md:19 (slide 3): There is no file ./no-such-cup.png',
      'many.md:23 (slide 4): There is no file /no-such-ground.png',
      'many.md:28 (slide 4): There is no file /no-such-pot.png',
      'many.md:34 (slide 5): https://tea.example/cup.png lies on another machine',
      "many.md:40 (slide 6): Cannot read properties of null (reading 'boil')",
      'many.md:46 (slide 7): Element is missing end tag.',
    ])
      expect(message).toContain(words)
  })

  it('is printed as it is with keepGoing, with the error among the findings', async () => {
    const deck = join(FIXTURES, 'broken', 'tag.md')
    const options = { deck, slides: at('kept.pdf'), browser: 'bundled', keepGoing: true, report: silentReport }
    expect((await exportDeck(options)).findings).toMatchObject([{ severity: 'error', rule: 'compile', slide: 2 }])
    expect((await pdfFacts(await readFile(at('kept.pdf')))).pages).toBe(3)
  })

  it('is no deck with content that does not fit: that is a warning', async () => {
    const result = await exportDeck({
      deck: join(FIXTURES, 'broken', 'tall.md'),
      slides: at('tall.pdf'),
      browser: 'bundled',
      report: silentReport,
    })
    expect(result.findings).toMatchObject([{ severity: 'warning', rule: 'overflow', slide: 2 }])
    expect((await pdfFacts(await readFile(at('tall.pdf')))).pages).toBe(2)
  })

  it('fails before anything is started where there is no deck', async () => {
    const shown = exportDeck({
      deck: at('no-such-deck.md'),
      slides: at('x.pdf'),
      browser: 'bundled',
      report: silentReport,
    })
    await expect(shown).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a browser that is not there', () => {
  it('is a trouble of its own, and says what to do', async () => {
    const options = { deck: join(FIXTURES, 'deck.md'), slides: at('x.pdf'), report: silentReport }
    const shown = exportDeck({ ...options, browser: at('no-such-browser') })
    await expect(shown).rejects.toMatchObject({ code: 'no-browser', hint: expect.stringContaining('--browser') })
  })
})

import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportDeck, type ExportResult } from '../../scripts/commands/export.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { splitSlides } from '../../scripts/write/slide-text.ts'
import { linkTargets, outlineTitles, pageTexts } from '../export/read-pdf.ts'

const root = resolve(import.meta.dirname, '..', '..')
const deck = join(root, 'slides.md')
/** Where a person can look at what the test saw. */
const pictures = join(root, 'dist', 'test-pictures')

/** Letters and digits, so that hyphens, ligatures' spaces and typographic marks do not matter. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')

describe('the deck of this repository, in a real browser', () => {
  let result: ExportResult
  let slides: Uint8Array
  let handout: Uint8Array
  let count: number
  let text: string

  beforeAll(async () => {
    await rm(pictures, { recursive: true, force: true })
    await mkdir(pictures, { recursive: true })
    text = await readFile(deck, 'utf8')
    count = splitSlides(text).length
    const paths = { slides: join(pictures, 'slides.pdf'), handout: join(pictures, 'handout.pdf'), png: pictures }
    result = await exportDeck({ deck, ...paths, browser: 'bundled', report: silentReport })
    ;[slides, handout] = await Promise.all([readFile(paths.slides), readFile(paths.handout)])
  })

  it('fits: nothing reaches beyond a slide, nothing failed, nothing asked another machine', () => {
    // The exporter reports overflow, failed and outside requests, console errors and broken images as findings.
    expect(result.findings).toEqual([])
  })

  it('prints exactly one page a slide and a picture of each', async () => {
    expect(result.files.find(file => file.kind === 'slides')?.pages).toBe(count)
    expect((await readdir(pictures)).filter(name => name.endsWith('.png'))).toHaveLength(count)
  })

  it('prints its words as text: each slide’s heading and numbers on its page', async () => {
    const pages = await pageTexts(slides)
    const parts = splitSlides(text)
    expect(pages).toHaveLength(parts.length)
    for (const [index, { frontmatter, body }] of parts.entries()) {
      const shown = [...body.matchAll(/^# (.+)$/gm), ...frontmatter.matchAll(/says: '?([^'\n]+)/g)].map(match =>
        folded(match[1]!),
      )
      const page = folded(pages[index]!)
      expect(shown.filter(words => !page.includes(words))).toEqual([])
    }
  })

  it('is tagged, has title, language and an outline entry for each slide', async () => {
    const facts = await pdfFacts(slides)
    expect(facts).toMatchObject({ tagged: true, lang: 'en' })
    expect(facts.title).toContain('Open source AI')
    const outline = await outlineTitles(slides)
    // A section whose first slide has a title of its own has an entry above that slide's, for the same page.
    expect([...new Set(outline.map(([, page]) => page))]).toEqual([...Array(count).keys()])
    expect(outline.length).toBeLessThan(2 * count)
    expect(outline.every(([title]) => title.trim() !== '')).toBe(true)
  })

  it('embeds its fonts, and only the theme’s', async () => {
    const { fontNames, fontTypes, missingFonts } = await pdfFacts(slides)
    expect(fontNames.length).toBeGreaterThan(1)
    expect(fontNames.filter(name => !/^(?:SchibstedGrotesk|Newsreader|IBMPlexMono)/.test(name))).toEqual([])
    expect([missingFonts, fontTypes]).toEqual([[], expect.not.arrayContaining(['Type3'])])
  })

  it('links its contents to the slides that they name', async () => {
    const contents = splitSlides(text).findIndex(({ frontmatter }) => /layout: contents/.test(frontmatter))
    const links = (await linkTargets(slides))[contents]!
    const parts = splitSlides(text)
    const entries = [...parts[contents]!.body.matchAll(/\[(.+?)\]\(\/([\w-]+)\)/g)]
    const places = entries.map(([, , alias]) =>
      parts.findIndex(({ frontmatter }) => frontmatter.includes(`\nrouteAlias: ${alias}\n`)),
    )
    expect(entries.length).toBeGreaterThan(3)
    const namesOf = ({ frontmatter = '', body = '' }: Partial<(typeof parts)[number]> = {}) => [
      /^# (.+)$/m.exec(body)?.[1],
      /^kicker: (.+)$/m.exec(frontmatter)?.[1],
    ]
    for (const [at, [, title]] of entries.entries()) expect(namesOf(parts[places[at]!])).toContain(title)
    expect(new Set(links)).toEqual(new Set(places.map(place => `#${place}`)))
  })

  it('holds the article’s every sentence in the handout', async () => {
    const article = await readFile(join(root, 'data', 'open-source-ai.txt'), 'utf8')
    const printed = folded((await pageTexts(handout)).join(' '))
    const lines = article.split('\n').filter(line => line.trim() !== '')
    // A page's footer stands between the halves of a passage that runs on; sentences are short enough to be whole.
    const sentences = lines.flatMap(line => line.split(/(?<=[.?!][”"]?)\s+/))
    expect(sentences.filter(sentence => !printed.includes(folded(sentence)))).toEqual([])
  })
})

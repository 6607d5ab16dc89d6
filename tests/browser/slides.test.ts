import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PrintWish } from '../../scripts/commands/formats/format.ts'
import { makeSlides } from '../../scripts/commands/formats/slides.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import type { DeckPage } from '../../scripts/io/deck-page.ts'
import { settle } from '../../scripts/io/in-page.ts'
import { shootSlides } from '../../scripts/io/print.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import type { Sighting } from '../../scripts/model/rendering.ts'
import { USUAL_SHEET } from '../../scripts/model/view.ts'
import { linkTargets, outlineTitles, pageLabels, pageTags, pageTexts, tagLines } from '../export/read-pdf.ts'
import { differenceOf, unlikePages } from './pictures.ts'
import type { Difference, Unlike } from './pictures.ts'

const DECK = join(import.meta.dirname, '..', 'fixtures', 'export', 'shown', 'deck.md')

/** How many pixels of a slide's 541,000 may be painted otherwise on paper than on the screen. */
const THRESHOLD = 50

/** The steps of each slide of the deck: what Slidev lets a speaker click through, counted by hand. */
const STEPS: Readonly<Record<number, number>> = { 2: 4, 3: 4, 4: 3, 5: 3, 6: 2, 7: 2 }
const SLIDES = 23
/** For each page of the print with clicks, its slide. */
const PAGES = Array.from({ length: SLIDES }, (_, index) =>
  Array.from({ length: STEPS[index + 1] ?? 1 }, () => index + 1),
).flat()

/** Words in the order of the alphabet, so that columns and layers do not matter. */
const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ')

interface Presented {
  readonly picture: Uint8Array
  readonly text: string
}

let opened: DeckPage
/** Slidev's own server, on which the deck is presented. */
let stage: DeckPage
let play: Page
let all: Uint8Array
let steps: Uint8Array
let some: Uint8Array
let pictures: { readonly all: readonly Uint8Array[]; readonly steps: readonly Uint8Array[] }
let presented: readonly Presented[]
let sightings: readonly Sighting[]

beforeAll(async () => {
  opened = await openDeck({ deck: DECK, browser: 'bundled' })
  stage = await openDeck({ deck: DECK, browser: 'bundled', path: 'thorough' })
  await stage.show({ kind: 'slides' })
  all = await print({})
  const shots = await shootSlides(opened.page, { type: 'png', scale: 1 })
  steps = await print({ clicks: true })
  pictures = { all: shots, steps: await shootSlides(opened.page, { type: 'png', scale: 1 }) }
  sightings = [...opened.sightings()]
  some = await print({ only: [3, 8, 9, 12] })
  play = await stage.page.context().newPage()
  await play.setViewportSize({ width: stage.deck.width, height: stage.deck.height })
  presented = await presentSteps()
})
afterAll(() => Promise.all([opened?.close(), stage?.close()]))

async function print(wish: Omit<PrintWish, 'sheet'>): Promise<Uint8Array> {
  const job = { file: DECK, deck: opened.deck, opened, wish: { ...wish, sheet: USUAL_SHEET }, report: silentReport }
  const made = await makeSlides(job, 'slides.pdf')
  const [product] = typeof made === 'function' ? await made() : made
  expect(product?.findings).toEqual([])
  return product!.contents as Uint8Array
}

/** Goes through the deck as a speaker does, on the same server, and looks at each step. */
async function presentSteps(): Promise<Presented[]> {
  await play.goto(`${new URL(stage.page.url()).origin}/1`)
  await play.locator('.slidev-page-1 .slidev-layout').waitFor()
  const seen: Presented[] = []
  for (const [page, no] of PAGES.entries()) {
    if (page > 0) await play.keyboard.press('ArrowRight')
    await play.locator(`.slidev-page-${no} .slidev-layout`).waitFor()
    await play.waitForLoadState('networkidle')
    await play.evaluate(settle)
    seen.push({ picture: await play.screenshot(), text: await play.evaluate(visibleText, `.slidev-page-${no}`) })
  }
  return seen
}

// Runs in the browser.

function visibleText(selector: string): string {
  const isSeen = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement) {
      const { opacity, visibility, display } = getComputedStyle(at)
      if (opacity === '0' || visibility === 'hidden' || display === 'none') return false
    }
    return element?.closest('style, script, .for-readers > table') === null
  }
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) if (isSeen(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent!)
  return texts.join(' ')
}

describe('slides with a page for every step', () => {
  it('have as many pages as a speaker has steps', async () => {
    expect((await pdfFacts(steps)).pages).toBe(PAGES.length)
  })

  it('look on each page as they look when they are presented', async () => {
    const differences: (Difference & { page: number })[] = []
    for (const [page, { picture }] of presented.entries()) {
      const difference = await differenceOf(play, pictures.steps[page]!, picture)
      if (difference.pixels > THRESHOLD) differences.push({ page: page + 1, ...difference })
    }
    expect(presented).toHaveLength(pictures.steps.length)
    expect(differences).toEqual([])
  })

  it('say on each page what they say when they are presented', async () => {
    const texts = await pageTexts(steps)
    // Marks that a style puts before or after words are on paper only.
    expect(texts.slice(0, 10).map(words)).toEqual(presented.slice(0, 10).map(({ text }) => words(text)))
    expect(texts[2]).toContain('First the water Right after, the pot Gone at the third')
    expect(texts[2]).not.toContain('Then the leaves')
    expect(texts.slice(5, 9).map(text => /Step (\d)/.exec(text)?.[1])).toEqual(['0', '1', '2', '3'])
  })

  it('obey `clicks` and `clicksStart` of the frontmatter', async () => {
    const texts = await pageTexts(steps)
    const of = (no: number) => texts.filter((_, page) => PAGES[page] === no)
    expect(of(6).map(text => [text.includes('Shown'), text.includes('Never shown')])).toEqual([
      [false, false],
      [true, false],
    ])
    expect(of(7).map(text => [text.includes('There from the start'), text.includes('Later')])).toEqual([
      [true, false],
      [true, true],
    ])
  })
})

describe('slides with a page each', () => {
  it('look as their last step looks when it is presented', async () => {
    const last = presented.filter((_, page) => PAGES[page] !== PAGES[page + 1])
    const differences: (Difference & { no: number })[] = []
    for (const [index, { picture }] of last.entries()) {
      const difference = await differenceOf(play, pictures.all[index]!, picture)
      if (difference.pixels > THRESHOLD) differences.push({ no: index + 1, ...difference })
    }
    expect(last).toHaveLength(SLIDES)
    expect(differences).toEqual([])
  })

  it('look on paper as in the browser: what is too tall for its slide is cut off, not lost', async () => {
    const unlike = await unlikePages(play, all, pictures.all)
    const bad = unlike.map((page, index): Unlike & { no: number } => ({ no: index + 1, ...page }))
    expect(bad.filter(({ squares, of }) => squares > of / 1000)).toEqual([])
  })

  it('carry what the deck says of itself', async () => {
    expect(await pdfFacts(all)).toMatchObject({
      title: 'Tea, step by step',
      author: 'Ada Example',
      subject: 'How tea is made and read aloud',
      keywords: 'tea, leaves',
      lang: 'en',
      tagged: true,
    })
  })
})

describe('the pages', () => {
  it('are called by the numbers of their slides and steps', async () => {
    const labels = await pageLabels(steps)
    expect(labels.slice(0, 9)).toEqual(['1', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'])
    expect(labels.at(-1)).toBe('23')
    expect(await pageLabels(all)).toEqual(Array.from({ length: SLIDES }, (_, index) => String(index + 1)))
    expect(await pageLabels(some)).toEqual(['3', '8', '9', '12'])
  })

  it('are what the table of contents leads to, with steps and with a range', async () => {
    const first = (no: number) => PAGES.indexOf(no)
    const inSteps = await outlineTitles(steps)
    expect(inSteps.map(([, page]) => page)).toEqual(Array.from({ length: SLIDES }, (_, index) => first(index + 1)))
    expect((await outlineTitles(some)).map(([title, page]) => [title.trim(), page])).toEqual([
      ['A list', 0],
      ['Links', 1],
      ['Another note', 2],
      ['Lists', 3],
    ])
  })
})

describe('links', () => {
  const outside = 'https://tea.example/grower?cup=1#top'

  it('lead to the pages of slides, by number and by name, and to the outside', async () => {
    const links = await linkTargets(all)
    // The mark of the note leads to its foot, and back.
    expect(links[7]).toEqual(['#2', '#4', '#3', '#15', '#15', '#7', outside, '#7', '#7'])
    expect(links[8]).toEqual(['#8', '#8'])
  })

  it('lead to the first step of a slide', async () => {
    const page = PAGES.indexOf(8)
    const [list, code, change, drunk] = [3, 5, 4, 16].map(no => `#${PAGES.indexOf(no)}`)
    expect((await linkTargets(steps))[page]?.slice(0, 7)).toEqual([
      list,
      code,
      change,
      drunk,
      drunk,
      `#${page}`,
      outside,
    ])
  })

  it('are none where their slide is not printed', async () => {
    expect((await linkTargets(some))[1]).toEqual(['#0', '#1', outside, '#1', '#1'])
  })

  it('are told where they lead nowhere', () => {
    const dead = sightings.flatMap(sighting => (sighting.kind === 'link' ? [sighting] : []))
    expect(new Set(dead.map(({ slide, href }) => `${slide} ${href}`))).toEqual(
      new Set(['8 #/no-such-slide', '8 #./leaves.csv']),
    )
  })
})

describe('what a reader of the slides hears', () => {
  let heard: ReadonlyMap<string, string>
  beforeAll(async () => {
    const tags = await pageTags(all)
    const said = tags.map(page => tagLines(page).join('\n'))
    heard = new Map(said.map(lines => [/^H1 (.*)/.exec(lines)?.[1] ?? '', lines]))
  })
  const lines = (...parts: readonly string[]) => parts.join('\n')

  it('begins with the one heading of the slide, also where none is shown', async () => {
    const tags = await pageTags(all)
    const headings = tags.map(page => tagLines(page).filter(line => line.trimStart().startsWith('H1 ')))
    expect(headings.map(found => found.length)).toEqual(Array(SLIDES).fill(1))
    expect(heard.get('What she thinks of it')).toBe(
      lines('H1 What she thinks of it', 'BlockQuote', '  P A leaf is a promise.', 'P Ada Example, grower'),
    )
  })

  it('has lists with their items, nested and numbered, and links', () => {
    expect(heard.get('Lists')).toMatchInlineSnapshot(`
      "H1 Lists
      P A paragraph before.
      L
        LI
          Lbl –
          green, with
          Link a link
          in it
          L
            LI
              Lbl –
              sencha
            LI
              Lbl –
              matcha
        LI
          Lbl –
          black, as on
          Link the slide of the chart
      L
        LI
          Lbl 1.
          boil
        LI
          Lbl 2.
          wait"
    `)
  })

  it('has tables with cells that head them', () => {
    expect(heard.get('A table')).toMatchInlineSnapshot(`
      "H1 A table
      Table
        TR
          TH Tea
          TH Minutes
        TR
          TD green
          TD 2
        TR
          TD black
          TD 4"
    `)
  })

  it('has pictures with their words, and passes over those that only adorn', () => {
    expect(heard.get('A picture')).toBe(
      lines('H1 A picture', 'Figure [A cup seen from above]', 'P The cup of the house'),
    )
    expect(heard.get('Two pictures')).toBe(lines('H1 Two pictures', 'Figure [A cup in Markdown]'))
  })

  it('has charts as figures that tell every number', () => {
    const figures = (title: string) =>
      heard
        .get(title)!
        .split('\n')
        .filter(line => line.startsWith('Figure'))
    expect(figures('What is drunk')[0]).toContain('[cups a day. green: about 2; black: 3]')
    expect(figures('Five shares')[0]).toContain('green: 51 %; black: 30 %; white: 9 %; yellow: 6 %; other kinds: 4 %]')
    expect(figures('More of it')[0]).toContain('[cups a year. cups, 2019: 190; cups, 2022: 250]')
  })

  it('has numbers and events in the order in which they are read', () => {
    expect(heard.get('In numbers')).toMatchInlineSnapshot(`
      "H1 In numbers
      P over 40
      P leaves a pot
      P 9
      P pounds a kilo 2025"
    `)
    expect(heard.get('In time')).toMatchInlineSnapshot(`
      "H1 In time
      L
        LI 1650 Tea comes to London
        LI 1706 A coffee house sells it
        LI 1773 A harbour is full of it"
    `)
    expect(heard.get('Two sides')).toBe(lines('H1 Two sides', 'P Loose leaves', 'P Bags'))
  })
})

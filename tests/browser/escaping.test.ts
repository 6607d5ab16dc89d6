import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import type { DeckPage } from '../../scripts/io/deck-page.ts'
import {
  escapeCodeFence,
  escapeComment,
  escapeInline,
  escapeMarked,
  escapeTitle,
  escapeWords,
} from '../../scripts/write/escape.ts'
import { frontmatterYaml } from '../../scripts/write/frontmatter.ts'
import { deckText } from '../../scripts/write/slide-text.ts'
import type { SlideSource } from '../../scripts/write/slide-text.ts'
import { asRead, nastyText } from '../write/nasty-text.ts'

/** Renew with `SEED=… npx vitest …` to look further. */
const seed = Number(process.env['SEED'] ?? 20251123)

const attacks = [
  "{{ constructor.constructor('globalThis.taken = true')() }}",
  "&#123;&#123; constructor.constructor('globalThis.taken = true')() }}",
  '<img src="x" onerror="globalThis.taken = true">',
  '<script setup>globalThis.taken = true</script>',
  '<Tweet id="1"/><BlueSky/>',
  '</template><template #first>x',
  '--> <img src=x onerror="globalThis.taken = true">',
  '![x](http://example.org/x.png)',
  '![x](./missing.png)',
  '<<< @/package.json',
  'src="http://example.org/x.png" url(http://example.org/y.png)',
  '[x](javascript:globalThis.taken=true)',
  '::second::',
  '---',
  '```mermaid',
  '$$\\frac{1}{2}',
  'from $5m to $10m (US$), 5\' 10"',
  'poly-(vinyl chloride), Note:(see below)',
  '[!WARNING] x [click] y [click:2]',
  'https://example.org/a_b_(c)?d=%20&copy;=1, www.example.org, a_b@example.org, //example.org',
  '1. 2. # > - [ ] * + = |',
  'v-drag and <v-drag> and {monaco} and "q" and \'q\' (c) ... -- ,, +-',
  '[x]: http://example.org',
  '[^1]: note ^[inline] [^1]',
  'C:\\new\\*x* `code` \\`',
]

const strings = [...attacks, ...fc.sample(nastyText, { seed, numRuns: 125 })].filter(text => asRead(text) !== '')

/** Every string in every place of one slide; a title of its own on every second. */
function slideOf(text: string, index: number): SlideSource {
  const cell = escapeInline(text, { inTable: true })
  const body = [
    `# ${escapeInline(text, { inHeading: true })}`,
    escapeInline(text),
    `- ${escapeInline(text)}\n- next`,
    `> ${escapeMarked({ text, spans: [] }, text.slice(0, 5))}`,
    escapeWords({ text, spans: [], code: [{ from: 0, to: text.length }] }),
    `| ${cell} | b |\n| --- | --- |\n| ${cell} | d |`,
    escapeCodeFence(`x ${text}`, 'js'),
    `::first::\n\n${escapeInline(text)}`,
    '::second::\n\nnext',
  ]
  const title = index % 2 ? { title: escapeTitle(text) } : {}
  const frontmatter = { layout: 'contrast', id: `contrast-${index}`, ...title, speaker: `x ${text}` }
  return { frontmatter, body: body.join('\n\n'), notes: [escapeComment(text), 'next'] }
}

/** What of a slide is shown where, read in the browser. */
function readSlides(): Record<string, string>[] {
  const slides = [...document.querySelectorAll('.slidev-layout.contrast')]
  const text = (slide: Element, at: string): string => slide.querySelector(at)?.textContent ?? 'nothing'
  return slides.map(slide => ({
    heading: text(slide, 'h1'),
    paragraph: text(slide, 'h1 ~ p'),
    item: text(slide, 'ul > li'),
    quotation: text(slide, 'blockquote'),
    head: text(slide, 'th'),
    cell: text(slide, 'td'),
    code: text(slide, 'pre'),
    slot: text(slide, '.side.first'),
    'after the slot': text(slide, '.side.second > p'),
    everything: slide.textContent ?? '',
  }))
}

async function readNotes(count: number): Promise<string[]> {
  const pages = Array.from({ length: count }, (_, index) => fetch(`/__slidev/slides/${index + 1}.json`))
  const slides = await Promise.all(pages.map(async page => (await (await page).json()) as { noteHTML: string }))
  return slides.map(({ noteHTML }) => {
    const place = document.createElement('div')
    place.innerHTML = noteHTML
    document.body.append(place)
    return place.textContent
  })
}

describe(`any text in a deck (seed ${seed})`, () => {
  let folder: string
  let deck: DeckPage
  let shown: Record<string, string>[]
  const requests: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-escaping-'))
    const path = join(folder, 'slides.md')
    // Some machines refuse a browser without a window to keep the screen awake, which Slidev asks for on its own.
    const headmatter = { theme: 'lectern', title: escapeTitle(attacks[0]!), wakeLock: false }
    await writeFile(path, deckText(strings.map(slideOf), frontmatterYaml(headmatter)))
    deck = await openDeck({ deck: path, path: 'thorough' })
    deck.page.on('request', request => requests.push(request.url()))
    await deck.show({ kind: 'slides' })
    shown = await deck.page.evaluate(readSlides)
  }, 180_000)

  afterAll(async () => {
    await deck?.close()
    await rm(folder, { recursive: true })
  })

  it('gives as many slides as were written', () => {
    expect(shown).toHaveLength(strings.length)
  })

  it.each(['heading', 'paragraph', 'item', 'quotation', 'head', 'cell', 'slot'])(
    'is shown as it stands in the %s',
    place => {
      expect(shown.map(slide => asRead(slide[place] ?? ''))).toEqual(strings.map(asRead))
    },
  )

  it('is shown as it stands in code', () => {
    expect(shown.map(slide => asRead(slide['code'] ?? ''))).toEqual(strings.map(text => asRead(`x ${text}`)))
  })

  it('is shown as it stands where a layout shows a field of the frontmatter', () => {
    const missing = strings.filter((text, index) => !asRead(shown[index]!['everything']!).includes(asRead(`x ${text}`)))
    expect(missing).toEqual([])
  })

  it('does not reach into the next slot', () => {
    expect(new Set(shown.map(slide => slide['after the slot']))).toEqual(new Set(['next']))
  })

  it('is shown as it stands in the notes', async () => {
    const notes = await deck.page.evaluate(readNotes, strings.length)
    expect(notes.map(asRead)).toEqual(strings.map(text => `${asRead(text)} next`))
  })

  it('runs nothing and asks for nothing outside, in the notes and the list of titles as well', async () => {
    await deck.page.goto(new URL('/1', deck.page.url()).href)
    await deck.page.locator('.slidev-layout').first().waitFor()
    await deck.page.keyboard.press('g')
    await deck.page.waitForTimeout(500)
    expect(await deck.page.evaluate(() => 'taken' in globalThis)).toBe(false)
    expect(
      requests.filter(url => !url.startsWith(new URL(deck.page.url()).origin) && !url.startsWith('data:')),
    ).toEqual([])
    expect(deck.sightings()).toEqual([])
  })
})

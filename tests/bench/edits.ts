/**
 * From saving an edit to seeing it on its slide, of the article and of the deck, while `lectern present` runs:
 * `npm run bench:present -- --edits data/open-source-ai.txt --rounds 7`.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-chromium'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { freePort } from '../../scripts/io/ports.ts'
import { median } from './measure.ts'

/** What is edited: a word that the article says and a slide shows. */
interface Place {
  readonly slide: number
  readonly word: string
}

interface Bench {
  readonly article: string
  readonly work: string
  readonly command: string
  readonly cache: string
  readonly rounds: number
}

/** Measures and prints a row of a table. */
export async function measureEdits({ article, work, command, cache, rounds }: Bench): Promise<void> {
  const folder = join(work, `edits-${basename(article)}`)
  mkdirSync(folder, { recursive: true })
  const own = join(folder, basename(article))
  const deck = join(folder, 'slides.md')
  copyFileSync(article, own)
  const env = { ...process.env, LECTERN_CACHE: cache }
  const run = (...words: readonly string[]) =>
    spawn(process.execPath, [command, ...words], { cwd: folder, env, stdio: ['ignore', 'ignore', 'ignore'] })
  await new Promise(done => run('make', basename(article)).once('exit', done))
  const place = placeIn(readFileSync(deck, 'utf8'), readFileSync(own, 'utf8'))
  const port = (await freePort(Array.from({ length: 100 }, (_, index) => 4600 + index)))!
  const child = run('present', 'slides.md', '--no-open', '--port', String(port))
  const browser = await launchBrowser({ named: 'bundled' })
  try {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await reach(page, `http://localhost:${port}/${place.slide}`)
    await page.locator(`.slidev-page-${place.slide} .slidev-layout`).waitFor({ timeout: 120_000 })
    // Until all that a start prepares aside is done.
    await pause(9000)
    const articleTimes = await times(page, own, place, rounds)
    const deckTimes = await times(page, deck, { ...place, word: wordNow(own, place) }, rounds)
    const [load] = loadavg()
    const row = [articleTimes, deckTimes].map(all => `${median(all).toFixed(2)} s (${span(all)})`).join(' | ')
    const words = readFileSync(article, 'utf8').split(/\s+/).length
    process.stdout.write(`| ${basename(article)}, ${words} words | ${row} | load ${load!.toFixed(1)} |\n`)
  } finally {
    await browser.close()
    const ended = new Promise(done => child.once('exit', done))
    child.kill('SIGINT')
    await ended
  }
}

const span = (all: readonly number[]) => `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`

async function reach(page: Page, address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await page.goto(address, { waitUntil: 'commit' }).catch(() => undefined)
    if (answer?.ok()) return
    await pause(100)
  }
  throw new Error(`${address} does not answer`)
}

/** Seconds from each saving until the page shows the other word. */
async function times(page: Page, file: string, { word }: Place, rounds: number): Promise<readonly number[]> {
  const found: number[] = []
  let now = word
  for (let round = 0; round < rounds; round += 1) {
    const next = `${word}${'abcdefghijklmnop'[round % 16]!.repeat(2)}`
    const text = readFileSync(file, 'utf8').replaceAll(now, next)
    const shown = page.waitForFunction(wanted => document.body.innerText.includes(wanted), next, { polling: 'raf' })
    const start = performance.now()
    writeFileSync(file, text)
    await shown
    found.push((performance.now() - start) / 1000)
    now = next
    await pause(1000)
  }
  return found
}

const wordNow = (file: string, { word }: Place) =>
  new RegExp(`${word}[a-p]{2}|${word}`).exec(readFileSync(file, 'utf8'))?.[0] ?? word

/** A long word that stands once in the article and in the words of one slide. */
function placeIn(deck: string, article: string): Place {
  const slides = deck.split(/\n---\n(?=\w+:|\n)/).length > 1 ? bodies(deck) : []
  for (const [index, text] of slides.entries()) {
    if (index < 2) continue
    for (const [word] of text.matchAll(/\b[a-z]{7,}\b/g))
      if (article.split(word).length === 2 && deck.split(word).length <= 3) return { slide: index + 1, word }
  }
  throw new Error('No slide has a word of its own.')
}

/** What each slide shows besides its title: without frontmatter, headings, notes and components. */
function bodies(deck: string): readonly string[] {
  const parts = deck.split(/^---$/m)
  return parts
    .filter((_, index) => index > 0 && index % 2 === 0)
    .map(body => body.replace(/<!--[^]*?-->/g, '').replace(/^#.*$/gm, ''))
}

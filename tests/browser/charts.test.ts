import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { freePort } from '../../scripts/io/ports.ts'

const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

const SENTENCE = 'Of the visitors 48% noticed the quiet, 31% the air and 12% the lights.'
const DECK = `---
theme: lectern
title: The quiet port
lang: en
layout: chart
chart: bar
data:
  - { label: quiet, says: 48%, value: 48 }
  - { label: air, says: 31%, value: 31 }
  - { label: lights, says: 12%, value: 12 }
sentence: ${SENTENCE}
---

# What people noticed

---
layout: chart
chart: pie
data:
  - { label: quiet, says: 48%, value: 48 }
---

# No such chart
`

describe('charts in the browser', () => {
  let folder: string
  let origin: string
  let child: ChildProcess
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-charts-'))
    const deck = join(folder, 'talk.md')
    await writeFile(deck, DECK)
    const port = await freePort(Array.from({ length: 100 }, (_, index) => 4300 + index))
    origin = `http://localhost:${port}`
    child = spawn(process.execPath, [command, 'present', deck, '--no-open', '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    browser = await launchBrowser({ named: 'bundled' })
    page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    for (const slide of [2, 1]) await open(slide)
  })
  afterAll(async () => {
    await browser?.close()
    if (child?.exitCode === null) {
      child.kill('SIGINT')
      await once(child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  })

  /** The server needs a moment: asked again until it answers. */
  async function open(slide: number): Promise<void> {
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const answer = await page.goto(`${origin}/${slide}`).catch(() => undefined)
      if (answer?.ok()) break
      await new Promise(resume => setTimeout(resume, 250))
    }
    await page.locator(`.slidev-page-${slide} .chart`).first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  const summary = () => page.locator('.slidev-page-1 .source-sentence summary')
  const sentence = () => page.locator('.slidev-page-1').getByText(SENTENCE)
  const slideInAddress = async () => (await page.evaluate(() => location.pathname)).replace('/', '')

  it('have the article’s sentence one click away, after which the arrow keys still turn the page', async () => {
    await open(1)
    expect(await sentence().isVisible()).toBe(false)
    await summary().click()
    expect(await sentence().isVisible()).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(`${origin}/2`)
  })

  it('have it for the keyboard too: Enter and space open and close it and turn no page', async () => {
    await open(1)
    await summary().focus()
    await page.keyboard.press('Enter')
    expect(await sentence().isVisible()).toBe(true)
    await page.keyboard.press('Space')
    await sentence().waitFor({ state: 'hidden' })
    expect(await slideInAddress()).toBe('1')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(`${origin}/2`)
  })

  it('have a name with all values for those who do not see them, and a table', async () => {
    await open(1)
    const chart = page.locator('.slidev-page-1').getByRole('img')
    expect(await chart.getAttribute('aria-label')).toBe('quiet: 48%; air: 31%; lights: 12%')
    expect(await page.locator('.slidev-page-1 .for-readers table tr').count()).toBe(3)
  })

  it('that do not exist say so on the slide, with the kinds that do', async () => {
    await open(2)
    const words = await page.locator('.slidev-page-2').innerText()
    expect(words).toContain('There is no chart “pie”')
    expect(words).toContain('pictogram')
  })

  it('grow to what they are on paper, at once for who wants no motion', async () => {
    const bar = () => page.locator('.slidev-page-1 .bar').first()
    const width = async () => (await bar().boundingBox())!.width
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(1)
    const still = await width()
    expect(await bar().evaluate(element => getComputedStyle(element).transitionDuration)).toBe('0s')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(1)
    await page.waitForFunction(() => document.getAnimations().length === 0)
    expect(await width()).toBeCloseTo(still, 1)
    expect(await bar().evaluate(element => getComputedStyle(element).transitionDuration)).toBe('0.7s')
  })

  it('show no sentence on the page that is printed', async () => {
    await page.goto(`${origin}/print`)
    await page.locator('.print-slide-container .chart').first().waitFor()
    expect(await page.locator('.source-sentence').first().isVisible()).toBe(false)
  })
})

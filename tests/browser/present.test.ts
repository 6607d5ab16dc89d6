import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { freePort } from '../../scripts/io/ports.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { pageTexts } from '../export/read-pdf.ts'

const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

const PRESENTED = 'Drawn on the server that presents the deck'

const DECK = `---
theme: lectern
title: The quiet port
layout: cover
---

# The quiet port

<!-- What the presenter says first. -->

---
layout: metrics
data:
  - label: berths on the grid
    says: over 12
    value: 12
    certainty: at-least
---

# Berths

---
layout: chart
chart: bar
data:
  - { label: quiet, says: 48%, value: 48 }
  - { label: air, says: 31%, value: 31 }
  - { label: lights, says: 12%, value: 12 }
---

# What people noticed
`

describe('a deck that is being presented', () => {
  let folder: string
  let deck: string
  let origin: string
  let child: ChildProcess
  let browser: Browser
  let page: Page
  const outside: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-present-'))
    deck = join(folder, 'talk.md')
    await writeFile(deck, DECK)
    const port = await freePort(Array.from({ length: 100 }, (_, index) => 4100 + index))
    origin = `http://localhost:${port}`
    child = spawn(process.execPath, [command, 'present', deck, '--no-open', '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    browser = await launchBrowser({ named: 'bundled' })
    page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    page.on('request', request => {
      if (!/^(?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1)[:/]|^(?:data|blob):/.test(request.url()))
        outside.push(request.url())
    })
    // The first visit of each page lets Vite find what it needs; it reloads the page for that, once.
    for (const slide of [3, 1, 2]) {
      await reach(page, `${origin}/${slide}`)
      await page.locator(`.slidev-page-${slide}`).waitFor()
      await page.waitForLoadState('networkidle')
    }
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
  async function reach(where: Page, address: string): Promise<void> {
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const answer = await where.goto(address).catch(() => undefined)
      if (answer?.ok()) return
      await new Promise(resume => setTimeout(resume, 250))
    }
    throw new Error(`${address} did not answer`)
  }

  it('shows the slide that its address names', async () => {
    await page.getByText('berths on the grid').first().waitFor()
    expect(await page.locator('.slidev-page-2').innerText()).toContain('12')
  })

  it('shows an edit of a number at once, without a reload', async () => {
    await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }))
    await writeFile(deck, (await readFile(deck, 'utf8')).replace('says: over 12', 'says: over 15'))
    await page.locator('.slidev-page-2').getByText('15').first().waitFor({ timeout: 10_000 })
    expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true)
  })

  it('shows an edit of a chart’s data at once', async () => {
    await page.goto(`${origin}/3`)
    await page.locator('.slidev-page-3').getByText('48%').first().waitFor()
    await writeFile(deck, (await readFile(deck, 'utf8')).replace('says: 48%, value: 48', 'says: 52%, value: 52'))
    await page.locator('.slidev-page-3').getByText('52%').first().waitFor({ timeout: 10_000 })
  })

  it('does not break on data that is typed half', async () => {
    const errors: string[] = []
    // A headless browser refuses to keep the screen awake, which Slidev asks for.
    page.on('pageerror', error => /Wake Lock/.test(error.message) || errors.push(error.message))
    await writeFile(
      deck,
      (await readFile(deck, 'utf8')).replace('  - { label: air, says: 31%, value: 31 }', '  - label:\n  -'),
    )
    await page.locator('.slidev-page-3').getByText('31%').first().waitFor({ state: 'detached', timeout: 10_000 })
    await page.locator('.slidev-page-3').getByText('What people noticed').first().waitFor({ timeout: 10_000 })
    expect(errors).toEqual([])
  })

  it('has a presenter view with the notes', async () => {
    await page.goto(`${origin}/presenter/1`)
    await page.getByText('What the presenter says first.').first().waitFor()
  })

  it('has a handout page', async () => {
    await page.goto(`${origin}/handout`)
    await page.getByText('What the presenter says first.').first().waitFor()
  })

  it('is printed from the server that shows it where the print runtime cannot print it, also after an edit', async () => {
    const plain = await readFile(deck, 'utf8')
    for (const words of ['by the sea', 'on the river']) {
      await writeFile(deck, `${plain}\n---\n\n# ${words}\n\n<style>h1 { color: teal }</style>\n`)
      const said: string[] = []
      const report = { ...silentReport, debug: (text: string) => void said.push(text) }
      const slides = join(folder, 'presented.pdf')
      // Slidev takes the edit in a moment later; until then the export starts a server of its own.
      for (let attempt = 0; attempt < 40 && !said.includes(PRESENTED); attempt += 1)
        await exportDeck({ deck, slides, browser: 'bundled', report })
      expect(said).toContain(PRESENTED)
      const pages = await pageTexts(await readFile(slides))
      expect(pages).toHaveLength(4)
      expect(pages[3]).toContain(words)
    }
  })

  it('asks no other machine for anything', () => {
    expect(outside).toEqual([])
  })
})

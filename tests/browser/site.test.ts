import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import type { ExportResult } from '../../scripts/commands/export.ts'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { packageRoot } from '../../scripts/io/paths.ts'
import { buildSite } from '../../scripts/io/site.ts'
import { silentReport } from '../../scripts/io/terminal.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const HEADINGS = [
  'Tea, as a site',
  'Contents',
  'Where it grows',
  'A cup and a leaf',
  'The leaf',
  'What it weighs',
  'How it is made',
  'The last cup',
]

let folder: string
let browser: Browser
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-site-'))
  await cp(join(FIXTURES, 'site'), at('deck'), { recursive: true })
  browser = await launchBrowser({ named: 'bundled' })
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** A server that knows files and nothing else, with the site in a folder of it. */
async function serve(site: string) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://server').pathname)
    const name = path.startsWith('/talks/tea/') ? path.slice('/talks/tea/'.length) || 'index.html' : '/nowhere'
    readFile(join(site, name)).then(
      bytes =>
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/talks/tea/`, close: () => server.close() }
}

/** A page, with what it asked for and what went wrong in it. */
async function openPage(options: { readonly colorScheme?: 'dark' | 'light' } = {}) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 }, ...options })
  const asked: string[] = []
  const wrong: string[] = []
  page.on('request', request => request.url().startsWith('data:') || asked.push(request.url()))
  page.on('requestfailed', request => wrong.push(`failed: ${request.url()}`))
  page.on('response', response => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`))
  page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
  // A browser without a screen has none to keep awake.
  page.on('pageerror', error => /Wake Lock/.test(error.message) || wrong.push(error.message))
  return { page, asked, wrong }
}

/** The heading of the slide that is shown, once it is one of these. */
async function headingOf(page: Page, among: readonly string[]): Promise<string> {
  const shown = page.locator('.slidev-page:visible h1').first()
  await expect.poll(async () => among.includes((await shown.textContent())?.trim() ?? '')).toBe(true)
  return (await shown.textContent())!.trim()
}

describe('the site of a deck', () => {
  const site = () => at('out/site')
  let result: ExportResult
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    result = await exportDeck({ deck: at('deck/deck.md'), site: site(), browser: 'bundled', report: silentReport })
    server = await serve(site())
  })
  afterAll(() => server.close())

  const addresses = {
    'a folder of a plain server': () => server.address,
    'a file': () => pathToFileURL(`${site()}/index.html`).href,
  }

  it('is one folder, told with its size', async () => {
    expect(result.findings).toEqual([])
    expect(result.files).toMatchObject([{ kind: 'site', path: site(), bytes: expect.any(Number) }])
    expect(await readdir(at('out'))).toEqual(['site'])
    const files = (await readdir(site(), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
    const sizes = await Promise.all(
      files.filter(({ name }) => name !== '.lectern-files').map(({ parentPath, name }) => stat(join(parentPath, name))),
    )
    expect(result.files[0]!.bytes).toBe(sizes.reduce((sum, { size }) => sum + size, 0))
    expect(result.files[0]!.bytes).toBeLessThan(1_700_000)
  })

  it('holds what it shows and nothing else: no page for errors, no rules for a server, no path of this machine', async () => {
    const names = await readdir(site(), { recursive: true })
    expect(names.sort().filter(name => !/^assets\/[\w-]+\.(?:js|css|png)$/.test(name))).toEqual([
      '.lectern-files',
      'assets',
      'ground.png',
      'index.html',
      'maps',
      'maps/leaf.svg',
      'pictures',
      'pictures/plan one.png',
    ])
    for (const name of names.filter(each => /\.(?:js|css|html)$/.test(each))) {
      const text = await readFile(join(site(), name), 'utf8')
      for (const path of [packageRoot(), folder]) expect(text.includes(path), `${path} in ${name}`).toBe(false)
    }
  })

  describe.each(Object.entries(addresses))('opened from %s', (_, address) => {
    it('shows every slide, forward and back by key, and asks for nothing that is not in its folder', async () => {
      const { page, asked, wrong } = await openPage()
      await page.goto(address())
      const seen = [await headingOf(page, HEADINGS.slice(0, 1))]
      for (const [index, heading] of HEADINGS.entries()) {
        if (index === 0) continue
        await page.keyboard.press('ArrowRight')
        seen.push(await headingOf(page, [heading]))
      }
      expect(seen).toEqual(HEADINGS)
      await page.keyboard.press('ArrowLeft')
      expect(await headingOf(page, HEADINGS.slice(-2, -1))).toBe('How it is made')
      const home = new URL('.', address()).href
      expect(asked.filter(url => !url.startsWith(home))).toEqual([])
      expect(asked.length).toBeGreaterThan(4)
      expect(wrong).toEqual([])
      await page.close()
    })

    it('has all pictures, on the handout, where every slide stands', async () => {
      const { page, wrong } = await openPage()
      await page.goto(`${address()}#/handout`)
      const pictures = page.locator('.print-slide-container img')
      await expect.poll(() => pictures.count()).toBe(5)
      const sizes = () => pictures.evaluateAll(all => all.map(image => (image as HTMLImageElement).naturalWidth))
      await expect.poll(sizes).toEqual([640, 120, 120, 120, 120])
      const ground = await page.locator('#painted').evaluate(element => getComputedStyle(element).backgroundImage)
      expect(ground).toBe(`url("${new URL('ground.png', address()).href}")`)
      expect(wrong).toEqual([])
      await page.close()
    })

    it('leads from its contents to a slide by name', async () => {
      const { page, wrong } = await openPage()
      await page.goto(`${address()}#/2`)
      await page.getByRole('link', { name: 'What it weighs' }).click()
      expect(await headingOf(page, ['What it weighs'])).toBe('What it weighs')
      expect(new URL(page.url()).hash).toBe('#/weight')
      expect(await page.locator('.slidev-page:visible').getByText('about 3').count()).toBeGreaterThan(0)
      expect(wrong).toEqual([])
      await page.close()
    })

    it('has a presenter view, whose keys lead the slides in another window', async () => {
      const { page: slides, wrong } = await openPage()
      await slides.goto(address())
      await headingOf(slides, HEADINGS)
      // In the same browser, as a speaker's two windows are.
      const [presenter] = await Promise.all([
        slides.waitForEvent('popup'),
        slides.evaluate(() => void window.open('#/presenter/1')),
      ])
      await presenter.getByText('The note of the first slide').waitFor()
      await presenter.keyboard.press('ArrowRight')
      expect(await headingOf(slides, ['Contents'])).toBe('Contents')
      expect(wrong).toEqual([])
      await presenter.close()
      await slides.close()
    })

    it.each([
      ['overview', 'The last cup'],
      ['notes', 'The note of the first slide'],
      ['handout', 'Two grams, no more.'],
    ])('has %s', async (name, words) => {
      const { page, wrong } = await openPage()
      await page.goto(`${address()}#/${name}`)
      await page.getByText(words).first().waitFor()
      expect(wrong).toEqual([])
      await page.close()
    })

    it('is set in the deck’s own fonts, and follows the reader’s choice of dark colours', async () => {
      const { page } = await openPage({ colorScheme: 'dark' })
      await page.goto(`${address()}#/7`)
      await headingOf(page, ['How it is made'])
      await page.evaluate(() => document.fonts.ready)
      const fonts = await page.evaluate(() =>
        [...document.fonts].filter(font => font.status !== 'unloaded').map(font => `${font.family} ${font.status}`),
      )
      expect(new Set(fonts)).toEqual(new Set(['Schibsted Grotesk loaded', 'IBM Plex Mono loaded']))
      expect(await page.evaluate(() => document.documentElement.className)).toContain('dark')
      await page.close()
    })
  })

  it('offers no PDF that is not there', async () => {
    const { page } = await openPage()
    await page.goto(server.address)
    await headingOf(page, HEADINGS)
    expect(await page.locator('[href$=".pdf"], [title*="PDF"]').count()).toBe(0)
    await page.close()
  })
})

describe('a site for others', () => {
  it('holds no word of the notes', async () => {
    const built = await buildSite({ deck: at('deck/deck.md'), withoutNotes: true })
    if (!('files' in built)) throw new Error('not built')
    const bare = built.files.map(file => ('contents' in file ? String(file.contents) : '')).join('\n')
    const scripts = (await readdir(at('out/site/assets'))).filter(name => name.endsWith('.js'))
    const usual = await readFile(at(`out/site/assets/${scripts[0]}`), 'utf8')
    for (const words of ['The note of the first slide', 'Two grams, no more']) {
      expect(usual).toContain(words)
      expect(bare).not.toContain(words)
    }
    expect(bare).toContain('What it weighs')
  })
})

describe('a deck with a slide that does not compile', () => {
  it('leaves the former site as it was, and says slide and line, even with keepGoing', async () => {
    await cp(at('out/site'), at('kept'), { recursive: true })
    const before = await readFile(join(at('kept'), 'index.html'), 'utf8')
    const deck = join(FIXTURES, 'export', 'broken', 'tag.md')
    const made = exportDeck({ deck, site: at('kept'), keepGoing: true, browser: 'bundled', report: silentReport })
    await expect(made).rejects.toMatchObject({ name: 'Trouble', code: 'render' })
    await expect(made).rejects.toThrow(/tag\.md:\d+ \(slide 2\): /)
    expect(await readFile(join(at('kept'), 'index.html'), 'utf8')).toBe(before)
    expect((await readdir(folder)).filter(name => name.includes('kept'))).toEqual(['kept'])
  })
})

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCommand } from '../../scripts/commands/make.ts'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { freePort } from '../../scripts/io/ports.ts'
import { silentReport } from '../../scripts/io/terminal.ts'

const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

const ARTICLE = `# The quiet port

A town keeps its harbour quiet.

## Boats

The harbour has berths for boats of every size. Fishermen leave before dawn. The yachts come in summer and stay for weeks.

## Voices

“The water was never so clear,” said Anna Berg, the harbour master.

## Night

Lamps burn along the mole until midnight. After that the town belongs to the gulls. Nobody complains.
`

/** Generous: other tests may keep the machine busy. */
const SOON = 20_000

describe('a deck that is edited while it is presented', () => {
  let folder: string
  let deck: string
  let article: string
  let port: number
  let origin: string
  let child: ChildProcess
  let said = ''
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-edits-'))
    deck = join(folder, 'slides.md')
    article = join(folder, 'article.md')
    await writeFile(article, ARTICLE)
    await makeCommand({ article, deck, report: silentReport })
    port = (await freePort(Array.from({ length: 100 }, (_, index) => 4500 + index)))!
    origin = `http://localhost:${port}`
    child = spawn(process.execPath, [command, 'present', 'slides.md', '--no-open', '--port', String(port)], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stderr!.on('data', chunk => (said += String(chunk)))
    await heard('Ctrl+C ends it.', 120_000)
    browser = await launchBrowser({ named: 'bundled' })
    page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await visit(3)
  })
  afterAll(async () => {
    await browser?.close()
    if (child?.exitCode === null) {
      child.kill('SIGINT')
      await once(child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  })

  /** Shows a slide in the page, which is marked: a reload would take the mark away. */
  async function visit(slide: number): Promise<void> {
    await page.goto(`${origin}/${slide}`)
    await page.locator(`.slidev-page-${slide} .slidev-layout`).waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }))
  }
  const isSamePage = () => page.evaluate(() => 'stillTheSamePage' in window)
  const shown = () => page.locator('.slidev-page:visible').first()
  const troubles = () => page.locator('lectern-troubles')

  async function heard(text: string, patience = SOON): Promise<void> {
    for (let waited = 0; !said.includes(text); waited += 50) {
      if (waited > patience) throw new Error(`“${text}” was not said, but:\n${said}`)
      await new Promise(resume => setTimeout(resume, 50))
    }
  }

  /** Changes a file as editors do: the new one is written beside it and put in its place. */
  async function edit(path: string, change: (text: string) => string): Promise<void> {
    const text = change(await readFile(path, 'utf8'))
    await writeFile(`${path}~`, text)
    await rename(`${path}~`, path)
  }

  it('shows an edit of the deck on the slide, without a reload', async () => {
    await edit(deck, text => text.replace('> The water was never so clear', '> The water was **never** so clear'))
    await shown().locator('strong', { hasText: 'never' }).waitFor({ timeout: SOON })
    expect(await isSamePage()).toBe(true)
  })

  it('shows an edit of the article on the slide that it belongs to, without a reload, and keeps the user’s', async () => {
    await visit(4)
    await edit(article, text => text.replace('until midnight', 'until one o’clock'))
    await shown().getByText('until one o’clock').first().waitFor({ timeout: SOON })
    expect(await isSamePage()).toBe(true)
    expect(new URL(page.url()).pathname).toBe('/4')
    expect(await readFile(deck, 'utf8')).toContain('**never**')
    await heard('article.md changed: slides.md was made again, 5 slides.')
  })

  it('stays on the slide when slides come and go before it', async () => {
    const slide = '---\n\n# A slide of my own\n\n'
    await edit(deck, text => text.replace('---\nlayout: quote', `${slide}---\nlayout: quote`))
    await page.waitForURL(`${origin}/5`, { timeout: SOON })
    await shown().getByText('until one o’clock').first().waitFor({ timeout: SOON })
    await edit(deck, text => text.replace(slide, ''))
    await page.waitForURL(`${origin}/4`, { timeout: SOON })
    await shown().getByText('until one o’clock').first().waitFor({ timeout: SOON })
    expect(await isSamePage()).toBe(true)
  })

  it('says on the slide and in the terminal what does not parse, keeps the last good deck and comes back', async () => {
    const good = await readFile(deck, 'utf8')
    const line = good.split('\n').indexOf('speaker: Anna Berg') + 1
    await visit(3)
    await edit(deck, text => text.replace('speaker: Anna Berg', 'speaker: "Anna Berg'))
    await troubles().getByText('slides.md:').waitFor({ timeout: SOON })
    const place = `slides.md:${line}:10`
    expect(await troubles().locator('p').first().innerText()).toContain(`${place} Missing closing`)
    expect(said).toContain(`${place} (slide 3): Missing closing`)
    expect(said).toContain('The browser keeps the last good deck until this is mended.')
    expect(await shown().innerText()).toContain('Anna Berg')
    await writeFile(deck, good.replace('# Voices', '# Many voices'))
    await shown().getByText('Many voices').first().waitFor({ timeout: SOON })
    await troubles().waitFor({ state: 'detached', timeout: SOON })
    await heard('The deck is in order again.')
    expect(await isSamePage()).toBe(true)
  })

  it('stands what Slidev’s own parser does not', async () => {
    const good = await readFile(deck, 'utf8')
    await edit(deck, text => text.replace('role: harbour master', 'role: *nobody'))
    await heard('Unresolved alias')
    expect(said).toMatch(/slides\.md:\d+:7.*Unresolved alias/)
    await writeFile(deck, good.replace('# Many voices', '# All voices'))
    await shown().getByText('All voices').first().waitFor({ timeout: SOON })
    expect(await isSamePage()).toBe(true)
  })

  it('names fields and values that no layout knows, on the slide and in the terminal', async () => {
    await edit(deck, text => text.replace('role: harbour master', 'roel: harbour master'))
    await troubles().getByText('is role meant?').waitFor({ timeout: SOON })
    await heard('The layout quote has no field roel; is role meant?')
    await edit(deck, text => text.replace('roel: harbour master', 'role: harbour master'))
    await troubles().waitFor({ state: 'detached', timeout: SOON })
  })

  it('keeps the deck while the article is empty, and goes on when its words are back', async () => {
    const [whole, before] = [await readFile(article, 'utf8'), await readFile(deck, 'utf8')]
    await writeFile(article, '')
    await heard('slides.md stays as it is until the article can be read again.')
    expect(await readFile(deck, 'utf8')).toBe(before)
    await writeFile(article, whole.replace('every size', 'any size'))
    await visit(2)
    await shown().getByText('any size').first().waitFor({ timeout: SOON })
  })

  it('tells of what the article and the user both changed, and goes on', async () => {
    await edit(deck, text => text.replace('- Fishermen leave before dawn.', '- Fishers leave at night.'))
    await shown().getByText('Fishers leave at night.').first().waitFor({ timeout: SOON })
    await edit(article, text => text.replace('Fishermen leave before dawn.', 'Fishermen leave long before dawn.'))
    await heard('you and the article both changed')
    expect(await shown().innerText()).toContain('Fishers leave at night.')
  })

  it('shows the presenter notes, the time and the next slide, and stays on the slide there too', async () => {
    await page.goto(`${origin}/presenter/3`)
    await page.getByText('said Anna Berg, the harbour master.').first().waitFor({ timeout: 60_000 })
    await page.locator('.grid-section.next').getByText('until one o’clock').first().waitFor()
    const clock = await page.locator('.grid-section.bottom').textContent()
    expect(clock!.replace(/\s/g, '')).toMatch(/(?:\d+|-):(?:\d\d|--)/)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }))
    await edit(deck, text => text.replace('---\nlayout: quote', '---\n\n# Another\n\n---\nlayout: quote'))
    await page.waitForURL(`${origin}/presenter/4`, { timeout: SOON })
    await page.getByText('said Anna Berg, the harbour master.').first().waitFor({ timeout: SOON })
    expect(await isSamePage()).toBe(true)
  })

  interface Asked {
    readonly method?: string
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }

  /** The status of the answer; 101 where a socket is opened. */
  function ask({ method = 'GET', path, headers = {}, body }: Asked): Promise<number> {
    return new Promise((fulfil, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { host: `localhost:${port}`, ...headers },
      })
      asked.on('response', response => (response.resume(), fulfil(response.statusCode!)))
      asked.on('upgrade', (_, socket) => (socket.destroy(), fulfil(101)))
      asked.on('error', reject)
      asked.end(body)
    })
  }
  const socket = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    'sec-websocket-protocol': 'vite-hmr',
  }

  it('lets nobody change the deck but in its file', async () => {
    const before = await readFile(deck, 'utf8')
    const body = JSON.stringify({ note: 'Written by somebody', content: '# Mine' })
    const headers = { origin, 'content-type': 'application/json' }
    expect(await ask({ method: 'POST', path: '/__slidev/slides/1.json', headers, body })).toBe(405)
    expect(
      await ask({ method: 'POST', path: '/__slidev/slides/1.json', headers: { 'content-type': 'text/plain' }, body }),
    ).toBe(405)
    expect(await ask({ method: 'POST', path: '/__mcp', headers, body: '{}' })).toBe(403)
    expect(await ask({ path: '/__mcp' })).toBe(403)
    expect(await ask({ path: '/__open-in-editor?file=slides.md' })).toBe(403)
    expect(await ask({ method: 'POST', path: '/@server-reactive/snapshots?diff', headers, body })).toBe(405)
    expect(await readFile(deck, 'utf8')).toBe(before)
    expect(await ask({ path: '/1' })).toBe(200)
  })

  it('answers no page of another site, by request or by socket, under no other name', async () => {
    expect(await ask({ path: '/1', headers: { host: 'evil.example' } })).toBe(403)
    expect(await ask({ path: '/__slidev/slides/1.json', headers: { origin: 'https://evil.example' } })).toBe(403)
    expect(
      await ask({ path: '/@slidev/slides', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } }),
    ).toBe(403)
    expect(await ask({ path: '/', headers: { ...socket, origin: 'https://evil.example' } })).toBe(403)
    expect(await ask({ path: '/', headers: { ...socket, origin, host: 'evil.example' } })).toBe(403)
    expect(
      await ask({
        method: 'POST',
        path: '/@server-reactive/nav',
        headers: { origin: 'https://evil.example' },
        body: '{"patch":{"page":9}}',
      }),
    ).toBe(403)
  })

  it('listens to this machine alone', async () => {
    const other = Object.values(networkInterfaces())
      .flat()
      .find(each => each?.family === 'IPv4' && !each.internal)
    if (!other) return
    const reached = await new Promise(answer => {
      const line = connect({ host: other.address, port })
      line.once('connect', () => (line.destroy(), answer(true))).once('error', () => answer(false))
    })
    expect(reached).toBe(false)
  })
})

import type { ConsoleMessage, Page, Request, Response } from 'playwright-chromium'
import type { DeckFacts, Sighting, SlideMeasure } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import type { BrowserSession } from './browser-session.ts'
import type { View } from '../model/view.ts'
import { addressOf } from '../model/view.ts'
import type { DeckServer } from './deck-server.ts'
import {
  hasStyleMarks,
  lightColours,
  measureSlides,
  missingParts,
  prepareForPrint,
  settle,
  shownSlides,
} from './in-page.ts'

/** How the browser is to be set up. */
export interface DeckPageOptions {
  readonly session: BrowserSession
  readonly dark?: boolean | undefined
  /** Pixels of a picture per CSS pixel; 1 unless given. PDF does not depend on it. */
  readonly scale?: number | undefined
}

/** A deck in a browser. */
export interface DeckPage {
  /** How the deck is drawn: with the print runtime that was built with the package, or on Slidev's own server. */
  readonly path: 'fast' | 'full'
  /** Whether `sightings` tells of all that is wrong, with places and reasons. */
  readonly thorough: boolean
  readonly deck: DeckFacts
  readonly page: Page
  /** Shows a view and waits until it is drawn to the last glyph. Throws `Trouble('render')` when that never happens. */
  show(view: View): Promise<void>
  /** The number of each slide that is shown, in the order of the page; a slide stands there for each of its steps. */
  shown(): Promise<readonly number[]>
  /** How the slides of the view stand. */
  measure(): Promise<readonly SlideMeasure[]>
  /** What server and browser have complained about so far. */
  sightings(): readonly Sighting[]
  close(): Promise<void>
}

/** Opens a deck in the session's browser, which starts beside the deck's server. Throws `Trouble`. */
export async function openPage(serve: () => Promise<DeckServer>, options: DeckPageOptions): Promise<DeckPage> {
  // First, so that the browser starts while the deck is read.
  const opening = newPage(options)
  const [server, page] = await both(serve(), opening)
  try {
    await page.setViewportSize({ width: server.deck.width, height: server.deck.height })
    const watch = watchPage(page, server.origin)
    let current = ''
    return {
      path: server.path,
      thorough: server.thorough,
      deck: server.deck,
      page,
      async show(view) {
        const address = addressOf(view)
        if (address === current) return
        await show(page, server, watch, view, current)
        current = address
      },
      shown: () => page.evaluate(shownSlides),
      measure: () => page.evaluate(measureSlides),
      sightings: () => [...server.sightings, ...watch.sightings],
      close: () => closeBoth(server, page),
    }
  } catch (error) {
    await closeBoth(server, page)
    throw error
  }
}

async function both(server: Promise<DeckServer>, page: Promise<Page>): Promise<[DeckServer, Page]> {
  const [a, b] = await Promise.allSettled([server, page])
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value]
  if (a.status === 'fulfilled') await a.value.close()
  if (b.status === 'fulfilled') await b.value.context().close()
  throw a.status === 'rejected' ? a.reason : (b as PromiseRejectedResult).reason
}

async function closeBoth(server: DeckServer, page: Page): Promise<void> {
  await Promise.allSettled([page.context().close(), server.close()])
}

async function newPage({ session, dark = false, scale = 1 }: DeckPageOptions): Promise<Page> {
  const browser = await session.browser()
  const context = await browser.newContext({
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    serviceWorkers: 'block',
  })
  return context.newPage()
}

interface PageWatch {
  readonly sightings: readonly Sighting[]
  /** Requests that were sent and not answered yet. */
  pending(): number
}

function watchPage(page: Page, origin: string): PageWatch {
  const sightings: Sighting[] = []
  const open = new Set<Request>()
  const missed = (request: Request, reason: string) => {
    const url = request.url()
    sightings.push({ kind: 'request', url, outside: !url.startsWith(origin), reason })
  }
  page.on('request', request => open.add(request))
  page.on('requestfinished', request => open.delete(request))
  page.on('requestfailed', request => {
    open.delete(request)
    const reason = request.failure()?.errorText ?? 'failed'
    if (reason !== 'net::ERR_ABORTED') missed(request, reason)
  })
  page.on('response', response => {
    const reason = refusal(response)
    if (reason) missed(response.request(), reason)
  })
  page.on('pageerror', error => sightings.push({ kind: 'crash', message: error.message }))
  page.on('console', message => {
    const level = levelOf(message)
    if (level) sightings.push({ kind: 'console', level, text: message.text() })
  })
  return { sightings, pending: () => [...open].filter(request => request.resourceType() !== 'eventsource').length }
}

// Slidev's server answers a request for a picture that is not there with its page.
function refusal(response: Response): string | undefined {
  // Vite prepares a package anew and loads the page again.
  if (response.status() === 504) return undefined
  if (response.status() >= 400) return `HTTP ${response.status()}`
  const type = response.headers()['content-type'] ?? ''
  return response.request().resourceType() === 'image' && type.startsWith('text/html') ? 'not found' : undefined
}

function levelOf(message: ConsoleMessage): 'error' | 'warning' | undefined {
  const type = message.type()
  // The request itself is reported with its address.
  if (type === 'error') return message.text().startsWith('Failed to load resource') ? undefined : 'error'
  return type === 'warning' ? 'warning' : undefined
}

/** How long nothing may change before a view counts as stuck, in milliseconds. */
const PATIENCE = 30_000

/** The same once something has failed: what is missing then will not come. */
const PATIENCE_AFTER_FAILURE = 1_000

/** Between two looks at a page. */
const POLL = 25

async function show(page: Page, server: DeckServer, watch: PageWatch, view: View, current: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await go(page, server.origin, addressOf(view), current)
  await untilDrawn(page, server, watch, view.only ?? server.deck.slides.map(({ no }) => no))
  const marks = await server.styleMarks()
  await page.waitForFunction(hasStyleMarks, marks, { timeout: PATIENCE })
  // Paper is white: a handout of a dark deck is printed in its light colours.
  if (view.kind !== 'slides') await page.evaluate(lightColours)
  await page.evaluate(settle)
  const aliases = server.deck.slides.flatMap(slide => (slide.alias ? [[slide.alias, slide.no] as const] : []))
  await page.evaluate(prepareForPrint, Object.fromEntries(aliases))
}

// The next view needs no loading: the page's own router has all of the deck already. But Slidev reads only once, when
// the page is loaded, which slides to print and whether with clicks.
async function go(page: Page, origin: string, address: string, current: string): Promise<void> {
  if (current === '' || printOf(address) !== printOf(current)) {
    await page.goto(origin + address, { waitUntil: 'commit' })
    return
  }
  // The browser gives up an answer that takes long; loading the page leads to the same place.
  const moved = page.evaluate(async to => {
    type App = { config: { globalProperties: { $router: { push(to: string): Promise<unknown> } } } }
    const { __vue_app__: app } = document.querySelector('#app') as unknown as { __vue_app__: App }
    await app.config.globalProperties.$router.push(to)
  }, address)
  await moved.catch(async (error: Error) => {
    if (!INTERRUPTED.test(error.message)) throw error
    await page.goto(origin + address, { waitUntil: 'commit' })
  })
}

const INTERRUPTED = /context was destroyed|navigation|garbage collected/i

function printOf(address: string): string {
  const query = new URLSearchParams(address.split('?')[1])
  return `${query.get('print')} ${query.get('range')}`
}

async function untilDrawn(
  page: Page,
  server: DeckServer,
  watch: PageWatch,
  expected: readonly number[],
): Promise<void> {
  let [before, since] = ['', Date.now()]
  for (;;) {
    const parts = await page.evaluate(missingParts, expected).catch(reloading)
    if (parts.length === 0 && watch.pending() === 0) return
    const now = `${parts.join()} ${watch.pending()}`
    if (now !== before) [before, since] = [now, Date.now()]
    const idle = Date.now() - since
    if (idle > PATIENCE_AFTER_FAILURE && [...server.sightings, ...watch.sightings].some(isFailure)) return
    if (idle > PATIENCE) throw stuck(parts)
    await page.waitForTimeout(POLL)
  }
}

function reloading(error: Error): readonly string[] {
  if (INTERRUPTED.test(error.message)) return ['the page, which is loading again']
  throw error
}

function isFailure(sighting: Sighting): boolean {
  return sighting.kind !== 'console' || sighting.level === 'error' || sighting.text.includes('Unhandled error')
}

function stuck(parts: readonly string[]): Trouble {
  const what = parts.slice(0, 3).join(', ') || 'an answer from the network'
  return new Trouble(
    'render',
    `The deck was not drawn: ${what} did not come.`,
    'See --debug for what the browser said.',
  )
}

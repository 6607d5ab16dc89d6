import type { ConsoleMessage, Page, Request, Response } from 'playwright-chromium'
import type { DeckFacts, MissingPart, Sighting, SlideMeasure } from '../model/rendering.ts'
import type { BrowserSession } from './browser-session.ts'
import type { View } from '../model/view.ts'
import { addressOf } from '../model/view.ts'
import type { DeckServer } from './deck-server.ts'
import {
  failedFonts,
  hasStyleMarks,
  lightColours,
  measureSlides,
  missingParts,
  pendingSuspense,
  prepareForPrint,
  settle,
  shownSlides,
} from './in-page.ts'
import { stopTransitions } from './stop-transitions.ts'
import { TELL, watchApps } from './watch-apps.ts'

/** How the browser is to be set up. */
export interface DeckPageOptions {
  readonly session: BrowserSession
  readonly dark?: boolean | undefined
  /** Pixels of a picture per CSS pixel; 1 unless given. PDF does not depend on it. */
  readonly scale?: number | undefined
  /** How long a part of a slide may take until it is there, in seconds. */
  readonly wait?: number | undefined
  /** So many slides of the view are drawn, of so many. */
  progress?(done: number, total: number): void
}

/** A deck in a browser. */
export interface DeckPage {
  /** How the deck is drawn: with the print runtime that was built with the package, or on Slidev's own server. */
  readonly path: 'fast' | 'full'
  /** Whether `sightings` tells of all that is wrong, with places and reasons. */
  readonly thorough: boolean
  readonly deck: DeckFacts
  readonly page: Page
  /** Shows a view and waits until it is drawn to the last glyph; what never comes is told among the sightings. */
  show(view: View): Promise<void>
  /** The number of each slide that is shown, in the order of the page; a slide stands there for each of its steps. */
  shown(): Promise<readonly number[]>
  /** How the slides of the view stand. */
  measure(): Promise<readonly SlideMeasure[]>
  /** What server and browser have complained about so far. */
  sightings(): readonly Sighting[]
  /** The same deck in a page of its own, for what is to be drawn at the same time. */
  another(): Promise<DeckPage>
  close(): Promise<void>
}

/** Opens a deck in the session's browser, which starts beside the deck's server. Throws `Trouble`. */
export async function openPage(serve: () => Promise<DeckServer>, options: DeckPageOptions): Promise<DeckPage> {
  // First, so that the browser starts while the deck is read.
  const opening = newPage(options)
  const [server, page] = await both(serve(), opening)
  try {
    return await pageOn(server, page, options)
  } catch (error) {
    await closeBoth(server, page)
    throw error
  }
}

async function pageOn(server: DeckServer, page: Page, options: DeckPageOptions): Promise<DeckPage> {
  const { width, height } = server.deck
  if (width !== USUAL_SIZE.width || height !== USUAL_SIZE.height) await page.setViewportSize({ width, height })
  const watch = await watchPage(page, server.origin)
  let current = ''
  return {
    path: server.path,
    thorough: server.thorough,
    deck: server.deck,
    page,
    async show(view) {
      const address = addressOf(view)
      if (address === current) return
      await show({ page, server, watch, options }, view, current)
      current = address
    },
    shown: () => page.evaluate(shownSlides),
    measure: () => page.evaluate(measureSlides),
    sightings: () => [...server.sightings, ...watch.sightings],
    another: async () => pageOn(shared(server), await newPage(options), { ...options, progress: () => {} }),
    close: () => closeBoth(server, page),
  }
}

/** A server that others close. */
const shared = (server: DeckServer): DeckServer => ({ ...server, close: async () => {} })

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

/** The size of a slide unless its deck says otherwise, in CSS pixels. */
const USUAL_SIZE = { width: 980, height: 552 }

async function newPage({ session, dark = false, scale = 1 }: DeckPageOptions): Promise<Page> {
  const browser = await session.browser()
  const context = await browser.newContext({
    viewport: USUAL_SIZE,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    serviceWorkers: 'block',
  })
  return context.newPage()
}

interface PageWatch {
  readonly sightings: Sighting[]
  /** Requests that were sent and not answered yet. */
  pending(): number
}

async function watchPage(page: Page, origin: string): Promise<PageWatch> {
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
  page.on('pageerror', ({ message, stack = '' }) => sightings.push({ kind: 'crash', message, stack }))
  page.on('console', message => {
    const level = levelOf(message)
    if (level) sightings.push({ kind: 'console', level, text: message.text(), url: message.location().url })
  })
  await page.exposeFunction(TELL, (sighting: Sighting) => void sightings.push(sighting))
  await page.addInitScript(watchApps)
  await page.addInitScript(stopTransitions)
  return { sightings, pending: () => [...open].filter(request => request.resourceType() !== 'eventsource').length }
}

// Slidev's server answers a request for a file that is not there with its page.
function refusal(response: Response): string | undefined {
  // Vite prepares a package anew and loads the page again.
  if (response.status() === 504) return undefined
  if (response.status() >= 400) return `HTTP ${response.status()}`
  const type = response.headers()['content-type'] ?? ''
  return FILES.has(response.request().resourceType()) && type.startsWith('text/html') ? 'not found' : undefined
}

const FILES: ReadonlySet<string> = new Set(['image', 'font', 'media', 'stylesheet'])

function levelOf(message: ConsoleMessage): 'error' | 'warning' | undefined {
  const type = message.type()
  // The request itself is reported with its address.
  if (type === 'error') return message.text().startsWith('Failed to load resource') ? undefined : 'error'
  return type === 'warning' ? 'warning' : undefined
}

/** How long a server has to send what is new in its sheets, in milliseconds, before the page asks for them itself. */
const UNTIL_SENT = 1_000

/** Waits until the page has the sheets with these marks, and says whether they came. */
async function styled(page: Page, { marks, sheets }: Awaited<ReturnType<DeckServer['styleMarks']>>): Promise<boolean> {
  if (marks.length === 0 || (await haveCome(page, marks, UNTIL_SENT))) return true
  // Vite sends them once, and to those alone who are listening by then.
  // As text: an `import()` in a function that is sent into a browser would be rewritten by the test's own loader.
  await page.evaluate(`Promise.all(${JSON.stringify(sheets.map(anew))}.map(address => import(address)))`)
  return haveCome(page, marks, PATIENCE)
}

const anew = (address: string) => `${address}?t=${Math.round(performance.now())}`

async function haveCome(page: Page, marks: readonly string[], timeout: number): Promise<boolean> {
  return page.waitForFunction(hasStyleMarks, marks, { timeout }).then(
    () => true,
    () => false,
  )
}

/** How long the network may keep silent, in milliseconds: Vite may have to prepare a package. */
const PATIENCE_WITH_NETWORK = 30_000

/** How long the page may stay as it is while something is missing, in milliseconds. */
const PATIENCE = 10_000

/** The same once something has failed that explains all that is missing. */
const PATIENCE_AFTER_FAILURE = 1_000

/** Between two looks at a page. */
const POLL = 25

interface Stage {
  readonly page: Page
  readonly server: DeckServer
  readonly watch: PageWatch
  readonly options: DeckPageOptions
}

async function show(stage: Stage, view: View, current: string): Promise<void> {
  const { page, server, watch } = stage
  await page.emulateMedia({ media: 'screen' })
  await go(page, server.origin, addressOf(view), current)
  await untilDrawn(stage, view.only ?? server.deck.slides.map(({ no }) => no))
  if (!(await styled(page, await server.styleMarks()))) {
    const text = 'The styles of the deck have not come'
    watch.sightings.push({ kind: 'console', level: 'error', text })
  }
  // Paper is white: a handout of a dark deck is printed in its light colours.
  if (view.kind !== 'slides') await page.evaluate(lightColours)
  await page.evaluate(settle)
  watch.sightings.push(...(await page.evaluate(failedFonts)).map(font => ({ kind: 'font', ...font }) as const))
  const names = server.deck.slides.flatMap(({ no, alias }) => [[no, no], ...(alias ? [[alias, no]] : [])])
  const dead = await page.evaluate(prepareForPrint, Object.fromEntries(names))
  watch.sightings.push(...dead.map(link => ({ kind: 'link', ...link }) as const))
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

// Resolves as well when what is missing will not come; the sightings tell what that is.
async function untilDrawn({ page, server, watch, options }: Stage, expected: readonly number[]): Promise<void> {
  const patience = options.wait === undefined ? PATIENCE : options.wait * 1000
  let [before, since] = ['', Date.now()]
  for (;;) {
    const parts = await partsMissing(page, expected).catch(reloading)
    options.progress?.(expected.length - new Set(parts.map(({ slide }) => slide)).size, expected.length)
    if (parts.length === 0 && watch.pending() === 0) return
    const now = `${JSON.stringify(parts)} ${watch.pending()}`
    if (now !== before) [before, since] = [now, Date.now()]
    const idle = Date.now() - since
    const late = unexplained(parts, expected, [...server.sightings, ...watch.sightings])
    if (idle > PATIENCE_AFTER_FAILURE && parts.length > 0 && late.length === 0) return
    if (idle > (watch.pending() > 0 ? Math.max(PATIENCE_WITH_NETWORK, patience) : patience)) {
      const unheard: readonly MissingPart[] = parts.length > 0 ? late : [{ awaits: 'network' }]
      const seconds = Math.round(idle / 1000)
      watch.sightings.push(...unheard.map(part => ({ kind: 'late', seconds, ...part }) as const))
      return
    }
    await page.waitForTimeout(POLL)
  }
}

async function partsMissing(page: Page, expected: readonly number[]): Promise<readonly MissingPart[]> {
  const looks = [page.evaluate(missingParts, expected), page.evaluate(pendingSuspense)]
  return (await Promise.all(looks)).flat()
}

function reloading(error: Error): readonly MissingPart[] {
  // Vite has prepared a package and loads the page again.
  if (INTERRUPTED.test(error.message)) return [{ awaits: 'loading' }]
  throw error
}

// A failure on a slide explains why it is not drawn, and any failure why there are no slides at all.
function unexplained(
  parts: readonly MissingPart[],
  expected: readonly number[],
  sightings: readonly Sighting[],
): readonly MissingPart[] {
  const failures = sightings.filter(isFailure)
  const absent = parts.filter(({ awaits }) => awaits === 'slide').length >= expected.length
  if (absent && failures.length > 0) return []
  const slides = new Set(failures.map(sighting => ('slide' in sighting ? sighting.slide : undefined)))
  return parts.filter(({ slide }) => slide === undefined || !slides.has(slide))
}

function isFailure(sighting: Sighting): boolean {
  if (sighting.kind === 'console') return sighting.level === 'error' || sighting.text.includes('no <Suspense>')
  return ['compile', 'crash', 'request'].includes(sighting.kind)
}

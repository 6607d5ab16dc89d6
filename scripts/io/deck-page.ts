import type { Page } from 'playwright-chromium'
import type { DeckFacts, MissingPart, Sighting, SlideMeasure } from '../model/rendering.ts'
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
import { openTab, USUAL_SIZE } from './tab.ts'
import type { Tab, TabOptions } from './tab.ts'

/** How a deck is to be opened in the browser. */
export interface DeckPageOptions extends TabOptions {
  /** How long a part of a slide may take until it is there, in seconds. */
  readonly wait?: number | undefined
  /** What will be shown first: the browser asks for it while the deck is still being read. */
  readonly first?: View | undefined
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

/** Starts a deck's server; `tell` hears where the deck will be, where that is known before it has been read. */
export type Serve = (tell: (origin: string) => void) => Promise<DeckServer>

/** Opens a deck in the session's browser, which starts beside the deck's server. Throws `Trouble`. */
export async function openPage(serve: Serve, options: DeckPageOptions): Promise<DeckPage> {
  // First, so that the browser starts while the deck is read.
  const opening = openTab(options)
  let asking: Promise<string> | undefined
  const [server, tab] = await both(
    serve(origin => void (asking = options.first && askAhead(opening, origin, options.first))),
    opening,
  )
  try {
    const asked = await asking
    if (asked === undefined || asked.startsWith(server.origin))
      return pageOn({ server, tab, options }, await fitted(tab, server, asked))
    // What has failed there would be told as a fault of the deck.
    const [other] = await Promise.all([openTab(options), tab.close()])
    return pageOn({ server, tab: other, options }, await fitted(other, server))
  } catch (error) {
    await closeBoth(server, tab)
    throw error
  }
}

/** Asks for a view where the deck will be; gives back its address, or nothing where it cannot be had. */
async function askAhead(opening: Promise<Tab>, origin: string, view: View): Promise<string> {
  const address = origin + addressOf(view)
  return opening
    .then(tab => tab.load(address))
    .then(
      () => address,
      () => '',
    )
}

/** Fits the page to the deck's size; gives back what it is loading of the deck already: a path, or nothing. */
async function fitted({ page }: Tab, { origin, deck }: DeckServer, asked = ''): Promise<string> {
  const { width, height } = deck
  if (width === USUAL_SIZE.width && height === USUAL_SIZE.height) return asked.slice(origin.length)
  await page.setViewportSize({ width, height })
  return ''
}

function pageOn(stage: Stage, asked: string): DeckPage {
  const { server, tab, options } = stage
  let [loaded, current] = [asked, '']
  return {
    path: server.path,
    thorough: server.thorough,
    deck: server.deck,
    page: tab.page,
    async show(view) {
      const address = addressOf(view)
      if (address === current) return
      await show(stage, view, loaded)
      current = loaded = address
    },
    shown: () => tab.page.evaluate(shownSlides),
    measure: () => tab.page.evaluate(measureSlides),
    sightings: () => [...server.sightings, ...tab.sightings],
    async another() {
      const other = await openTab(options)
      await fitted(other, server)
      return pageOn({ server: shared(server), tab: other, options: { ...options, progress: () => {} } }, '')
    },
    close: () => closeBoth(server, tab),
  }
}

/** A server that others close. */
const shared = (server: DeckServer): DeckServer => ({ ...server, close: async () => {} })

async function both(server: Promise<DeckServer>, tab: Promise<Tab>): Promise<[DeckServer, Tab]> {
  const [a, b] = await Promise.allSettled([server, tab])
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value]
  if (a.status === 'fulfilled') await a.value.close()
  if (b.status === 'fulfilled') await b.value.close()
  throw a.status === 'rejected' ? a.reason : (b as PromiseRejectedResult).reason
}

async function closeBoth(server: DeckServer, tab: Tab): Promise<void> {
  await Promise.allSettled([tab.close(), server.close()])
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
  readonly server: DeckServer
  readonly tab: Tab
  readonly options: DeckPageOptions
}

async function show(stage: Stage, view: View, loaded: string): Promise<void> {
  const { server, tab } = stage
  const { page, sightings } = tab
  await go(tab, server.origin, addressOf(view), loaded)
  await untilDrawn(stage, view.only ?? server.deck.slides.map(({ no }) => no))
  if (!(await styled(page, await server.styleMarks()))) {
    const text = 'The styles of the deck have not come'
    sightings.push({ kind: 'console', level: 'error', text })
  }
  // Paper is white: a handout of a dark deck is printed in its light colours.
  if (view.kind !== 'slides') await page.evaluate(lightColours)
  await page.evaluate(settle)
  sightings.push(...(await page.evaluate(failedFonts)).map(font => ({ kind: 'font', ...font }) as const))
  const names = server.deck.slides.flatMap(({ no, alias }) => [[no, no], ...(alias ? [[alias, no]] : [])])
  const dead = await page.evaluate(prepareForPrint, Object.fromEntries(names))
  sightings.push(...dead.map(link => ({ kind: 'link', ...link }) as const))
}

// The next view needs no loading: the page's own router has all of the deck already. But Slidev reads only once, when
// the page is loaded, which slides to print and whether with clicks.
async function go(tab: Tab, origin: string, address: string, loaded: string): Promise<void> {
  if (loaded === address) return
  if (loaded === '' || printOf(address) !== printOf(loaded)) return tab.load(origin + address)
  // The browser gives up an answer that takes long; loading the page leads to the same place.
  const moved = tab.page.evaluate(async to => {
    type App = { config: { globalProperties: { $router: { push(to: string): Promise<unknown> } } } }
    const { __vue_app__: app } = document.querySelector('#app') as unknown as { __vue_app__: App }
    await app.config.globalProperties.$router.push(to)
  }, address)
  await moved.catch(async (error: Error) => {
    if (!INTERRUPTED.test(error.message)) throw error
    await tab.load(origin + address)
  })
}

const INTERRUPTED = /context was destroyed|navigation|garbage collected/i

function printOf(address: string): string {
  const query = new URLSearchParams(address.split('?')[1])
  return `${query.get('print')} ${query.get('range')}`
}

// Resolves as well when what is missing will not come; the sightings tell what that is.
async function untilDrawn({ server, tab, options }: Stage, expected: readonly number[]): Promise<void> {
  const patience = options.wait === undefined ? PATIENCE : options.wait * 1000
  let [before, since] = ['', Date.now()]
  for (;;) {
    const parts = await partsMissing(tab.page, expected).catch(reloading)
    options.progress?.(expected.length - new Set(parts.map(({ slide }) => slide)).size, expected.length)
    if (parts.length === 0 && tab.pending() === 0) return
    const now = `${JSON.stringify(parts)} ${tab.pending()}`
    if (now !== before) [before, since] = [now, Date.now()]
    const idle = Date.now() - since
    const late = unexplained(parts, expected, [...server.sightings, ...tab.sightings])
    if (idle > PATIENCE_AFTER_FAILURE && parts.length > 0 && late.length === 0) return
    if (idle > (tab.pending() > 0 ? Math.max(PATIENCE_WITH_NETWORK, patience) : patience)) {
      const unheard: readonly MissingPart[] = parts.length > 0 ? late : [{ awaits: 'network' }]
      const seconds = Math.round(idle / 1000)
      tab.sightings.push(...unheard.map(part => ({ kind: 'late', seconds, ...part }) as const))
      return
    }
    await tab.page.waitForTimeout(POLL)
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

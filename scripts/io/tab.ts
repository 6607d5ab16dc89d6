import type { ConsoleMessage, Page, Request, Response } from 'playwright-chromium'
import type { Sighting } from '../model/rendering.ts'
import type { BrowserSession } from './browser-session.ts'
import { stopTransitions } from './stop-transitions.ts'
import { TELL, watchApps } from './watch-apps.ts'

/** How a page of the browser is to be set up. */
export interface TabOptions {
  readonly session: BrowserSession
  readonly dark?: boolean | undefined
  /** Pixels of a picture per CSS pixel; 1 unless given. PDF does not depend on it. */
  readonly scale?: number | undefined
}

/** A page of the browser, and all that it complains about. */
export interface Tab {
  readonly page: Page
  readonly sightings: Sighting[]
  /** Requests that were sent and not answered yet. */
  pending(): number
  /** Shows the page at an address, as soon as the answer begins to come. */
  load(address: string): Promise<void>
  close(): Promise<void>
}

/** The size of a slide unless its deck says otherwise, in CSS pixels. */
export const USUAL_SIZE = { width: 980, height: 552 }

/** A new page in the session's browser, which starts if it does not run yet. Throws `Trouble('no-browser')`. */
export async function openTab({ session, dark = false, scale = 1 }: TabOptions): Promise<Tab> {
  const browser = await session.browser()
  const context = await browser.newContext({
    viewport: USUAL_SIZE,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const sightings: Sighting[] = []
  const pending = watchRequests(page, sightings)
  watchConsole(page, sightings)
  // At once: the browser answers each of them only after the one before.
  await Promise.all([
    page.exposeFunction(TELL, (sighting: Sighting) => void sightings.push(sighting)),
    page.addInitScript(watchApps),
    page.addInitScript(stopTransitions),
    // A PDF is to look like the screen.
    page.emulateMedia({ media: 'screen' }),
  ])
  return {
    page,
    sightings,
    pending,
    load: async address => void (await page.goto(address, { waitUntil: 'commit' })),
    close: () => context.close(),
  }
}

function watchRequests(page: Page, sightings: Sighting[]): () => number {
  const open = new Set<Request>()
  const missed = (request: Request, reason: string) => {
    const url = request.url()
    const { origin } = new URL(page.url())
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
  return () => [...open].filter(request => request.resourceType() !== 'eventsource').length
}

function watchConsole(page: Page, sightings: Sighting[]): void {
  page.on('pageerror', ({ message, stack = '' }) => sightings.push({ kind: 'crash', message, stack }))
  page.on('console', message => {
    const level = levelOf(message)
    if (level) sightings.push({ kind: 'console', level, text: message.text(), url: message.location().url })
  })
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

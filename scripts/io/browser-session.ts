import type { Browser } from 'playwright-chromium'
import type { BrowserWish } from './browser.ts'

/** One browser for several decks, launched when the first of them needs it. */
export interface BrowserSession {
  /** Throws `Trouble('no-browser')`, and launches anew when asked again after that or after a crash. */
  browser(): Promise<Browser>
  close(): Promise<void>
}

/** A session that has not launched anything yet. */
export function createBrowserSession(wish: BrowserWish): BrowserSession {
  let launched: Promise<Browser> | undefined
  return {
    async browser() {
      const running = await launched?.catch(() => undefined)
      if (running?.isConnected()) return running
      return (launched = launch(wish))
    },
    async close() {
      const running = await launched?.catch(() => undefined)
      await running?.close()
    },
  }
}

// Loaded when one is wanted: most decks are made without being printed.
async function launch(wish: BrowserWish): Promise<Browser> {
  const { launchBrowser } = await import('./browser.ts')
  return launchBrowser(wish)
}

/** By then a browser is at work on what it was told in this turn, in milliseconds. */
const UNTIL_IT_WORKS = 15

/** Waits until work of our own no longer keeps the browser from what it is being told: a turn of Node is too early. */
export async function untilBrowserWorks(): Promise<void> {
  await new Promise(done => setTimeout(done, UNTIL_IT_WORKS))
}

import { existsSync } from 'node:fs'
import type { Browser, BrowserType, LaunchOptions } from 'playwright-chromium'
import { Trouble } from '../model/trouble.ts'
import { browserCandidates } from './browser-choice.ts'
import type { BrowserCandidate } from './browser-choice.ts'
import { hasBundledBrowser, unpackBundledBrowser } from './bundled-browser.ts'
import { requireCompiled } from './compile-cache.ts'

/** Which browser to launch, and whom to tell. */
export interface BrowserWish {
  /** A path, or `bundled` for the one in the package. */
  readonly named?: string | undefined
  /** The caller closes the browser itself when the user ends the program. */
  readonly endedByCaller?: boolean | undefined
  debug?(text: string): void
}

/** Nothing that a page asks for can leave the machine, not even a look-up of a name. */
const ARGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
]

/**
 * A headless browser, found as `browserCandidates` says; one that does not start gives way to the next.
 * Throws `Trouble('no-browser')`.
 */
export async function launchBrowser(wish: BrowserWish = {}): Promise<Browser> {
  const failures: string[] = []
  const { chromium } = await requireCompiled<{ chromium: BrowserType }>('playwright-chromium')
  for (const candidate of browserCandidates(probes(chromium, wish.named))) {
    try {
      const browser = await launch(chromium, candidate, wish)
      wish.debug?.(`Browser: ${nameOf(candidate)}, version ${browser.version()}`)
      return browser
    } catch (error) {
      failures.push(`${nameOf(candidate)}: ${firstLine(error)}`)
      wish.debug?.(`Browser that did not start: ${nameOf(candidate)}\n${String(error)}`)
    }
  }
  throw noBrowser(failures)
}

function probes(chromium: BrowserType, named: string | undefined) {
  return {
    platform: process.platform,
    env: process.env,
    named,
    playwright: chromium.executablePath() || undefined,
    bundled: hasBundledBrowser(),
    exists: existsSync,
  }
}

async function launch(chromium: BrowserType, candidate: BrowserCandidate, wish: BrowserWish): Promise<Browser> {
  const handle = wish.endedByCaller !== true
  const signals = { handleSIGINT: handle, handleSIGTERM: handle, handleSIGHUP: handle }
  if (candidate.kind !== 'bundled')
    return launchBoxed(chromium, { executablePath: candidate.executable, args: ARGS, ...signals })
  const { executable, env } = await unpackBundledBrowser()
  const surroundings = { ...process.env, ...env } as Record<string, string>
  return launchBoxed(chromium, { executablePath: executable, args: ARGS, env: surroundings, ...signals })
}

// Chromium refuses its sandbox to root, and some containers refuse it to everyone.
async function launchBoxed(chromium: BrowserType, options: LaunchOptions): Promise<Browser> {
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false })
  return chromium
    .launch({ ...options, chromiumSandbox: true })
    .catch(() => chromium.launch({ ...options, chromiumSandbox: false }))
}

function nameOf(candidate: BrowserCandidate): string {
  return candidate.kind === 'bundled' ? 'the browser in the package' : candidate.executable
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n', 1)[0]!
    .trim()
}

function noBrowser(failures: readonly string[]): Trouble {
  const message = failures.length
    ? `No browser could be started (${failures.join('; ')}).`
    : 'There is no browser on this machine to print with.'
  return new Trouble('no-browser', message, 'Install Chrome, Chromium or Edge, or name one with --browser PATH.')
}

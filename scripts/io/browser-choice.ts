import { posix, win32 } from 'node:path'

/** A browser that may be launched. Later kinds are tried when earlier ones are missing or do not start. */
export type BrowserCandidate =
  { readonly kind: 'named' | 'playwright' | 'installed'; readonly executable: string } | { readonly kind: 'bundled' }

/** What the choice of a browser depends on. */
export interface BrowserProbes {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** A path, or `bundled`, that the user gave on the command line. */
  readonly named?: string | undefined
  /** Where Playwright would keep its own browser. */
  readonly playwright?: string | undefined
  readonly bundled: boolean
  exists(path: string): boolean
}

/**
 * The browsers of this machine in the order in which they are tried: the one that the user names (alone, and whether
 * it exists or not), Playwright's own, installed Chrome, Chromium or Edge, the one in the package. May be empty.
 */
export function browserCandidates(probes: BrowserProbes): readonly BrowserCandidate[] {
  const named = probes.named ?? (probes.env['LECTERN_BROWSER'] || undefined)
  if (named === 'bundled') return [{ kind: 'bundled' }]
  if (named) return [{ kind: 'named', executable: named }]
  const own = probes.playwright && probes.exists(probes.playwright) ? [probes.playwright] : []
  const installed = [...new Set([...onPath(probes), ...usualPlaces(probes)])].filter(path => probes.exists(path))
  return [
    ...own.map(executable => ({ kind: 'playwright', executable }) as const),
    ...installed.map(executable => ({ kind: 'installed', executable }) as const),
    ...(probes.bundled ? [{ kind: 'bundled' } as const] : []),
  ]
}

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

function onPath({ platform, env }: BrowserProbes): readonly string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const names = platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : NAMES
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

function usualPlaces({ platform, env }: BrowserProbes): readonly string[] {
  if (platform !== 'win32') return PLACES[platform] ?? []
  const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(base => base !== undefined)
  return WINDOWS_PLACES.flatMap(place => bases.map(base => win32.join(base, place)))
}

import { existsSync, readFileSync } from 'node:fs'
import { chmod, lstat, mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Trouble } from '../model/trouble.ts'

/** The name under which this package is published; themes are found by it. */
export const PACKAGE_NAME = 'slidev-theme-lectern'

let root: string | undefined

/**
 * The folder of this package: the theme's root, whether the code runs from its source or from its bundle.
 * Throws an ordinary error when the code was moved out of its package.
 */
export function packageRoot(): string {
  return (root ??= findPackage(dirname(fileURLToPath(import.meta.url))))
}

function findPackage(folder: string): string {
  const file = join(folder, 'package.json')
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === PACKAGE_NAME) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`The package ${PACKAGE_NAME} is not complete: its package.json is missing`)
  return findPackage(parent)
}

/** What decides where a user's caches are. */
export interface CacheSurroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** Where this platform keeps what a program can make again; `LECTERN_CACHE` overrules it. */
export function cachePath({ platform, env, home }: CacheSurroundings): string {
  if (env['LECTERN_CACHE']) return env['LECTERN_CACHE']
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'lectern')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'lectern', 'cache')
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'lectern')
}

/**
 * Lectern's own cache folder, made when it is missing and open to its owner only: what lies in it is run as code.
 * Falls back to the package's `node_modules/.cache` where the user has no writable home.
 */
export async function cacheFolder(): Promise<string> {
  const usual = cachePath({ platform: process.platform, env: process.env, home: homedir() })
  const spare = join(packageRoot(), 'node_modules', '.cache', 'lectern')
  const folder = (await privateFolder(usual)) ?? (await privateFolder(spare))
  if (folder) return folder
  throw new Trouble(
    'not-written',
    `No cache folder can be made at ${usual}.`,
    'Name a folder of your own in LECTERN_CACHE.',
  )
}

async function privateFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const state = await lstat(folder)
    if (!state.isDirectory() || !isOwn(state.uid)) return undefined
    if (state.mode & 0o077) await chmod(folder, 0o700)
    return folder
  } catch {
    return undefined
  }
}

function isOwn(uid: number): boolean {
  return process.getuid === undefined || process.getuid() === uid
}

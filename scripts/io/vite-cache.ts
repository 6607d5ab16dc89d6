import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cacheFolder, packageRoot } from './paths.ts'

/** A folder in which Vite keeps what it prepared, ours alone until it is released. */
export interface CacheLease {
  readonly folder: string
  release(): Promise<void>
}

/**
 * Leases the cache that belongs to the decks of one folder. Two exports that fill one cache at the same moment print
 * blank pages, so whoever comes second gets a fresh folder of its own, which is thrown away afterwards. `use` tells
 * servers apart that prepare the same packages in another way.
 */
export async function leaseViteCache(deck: string, use = ''): Promise<CacheLease> {
  const base = join(await cacheFolder(), 'vite')
  await mkdir(base, { recursive: true })
  const folder = join(
    base,
    createHash('sha256')
      .update(`${packageRoot()}\0${dirname(deck)}${use && `\0${use}`}`)
      .digest('hex')
      .slice(0, 16),
  )
  const lock = `${folder}.lock`
  if (await takeLock(lock)) {
    await prune(base, folder)
    return { folder, release: () => rm(lock, { force: true }) }
  }
  const own = `${folder}.${randomBytes(6).toString('hex')}.part`
  return { folder: own, release: () => rm(own, { recursive: true, force: true, maxRetries: 3 }) }
}

/** How many folders of decks keep their caches, about 30 MB each. */
const KEPT = 12

async function prune(base: string, current: string): Promise<void> {
  const others = (await readdir(base)).filter(name => /^[\da-f]{16}$/.test(name)).map(name => join(base, name))
  const free = others.filter(folder => folder !== current && !existsSync(`${folder}.lock`))
  const aged = await Promise.all(free.map(async folder => ({ folder, age: (await stat(folder)).mtimeMs })))
  const old = aged.toSorted((a, b) => b.age - a.age).slice(KEPT - 1)
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })))
}

async function takeLock(lock: string): Promise<boolean> {
  if (await writeLock(lock)) return true
  if (isRunning(Number(await readFile(lock, 'utf8').catch(() => '')))) return false
  await rm(lock, { force: true })
  return writeLock(lock)
}

async function writeLock(lock: string): Promise<boolean> {
  return writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  )
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

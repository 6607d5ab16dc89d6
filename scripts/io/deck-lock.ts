import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../model/trouble.ts'
import { keptPath } from './deck-files.ts'
import { namesIn, writeTrouble } from './files.ts'
import { beginningOf, isRunning } from './processes.ts'

/** Who writes a deck at the moment. */
interface Holder {
  readonly pid: number
  readonly host: string
  readonly began?: string
}

/** How long one run waits for another, and how long it trusts what it cannot check, in milliseconds. */
const PATIENCE = 10_000
const INTERVAL = 50
const TRUST_IN_ANOTHER_MACHINE = 600_000

/** How a deck is locked. */
export interface LockOptions {
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number
  /** Called once when there is somebody to wait for. */
  readonly waiting?: (pid: number) => void
}

/**
 * Does some work while no other process writes the deck. A process that ended without giving the deck free is not
 * waited for. Throws `Trouble`: `busy` with the process that holds the deck, `not-written` where nothing can be written.
 */
export async function withDeckLocked<T>(deck: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const path = keptPath(deck, 'lock')
  const own = await ownMark()
  await acquire(path, own, deck, options)
  try {
    await clearAttempts(path)
    return await work()
  } finally {
    if ((await textOf(path)) === own) await rm(path, { force: true })
    // A folder with nothing in it need not stay.
    await rmdir(dirname(path)).catch(() => {})
  }
}

async function ownMark(): Promise<string> {
  const began = await beginningOf(process.pid)
  return JSON.stringify({ pid: process.pid, host: hostname(), ...(began && { began }) } satisfies Holder)
}

async function acquire(path: string, own: string, deck: string, { patience, waiting }: LockOptions): Promise<void> {
  const end = Date.now() + (patience ?? PATIENCE)
  let told = false
  while (!(await isTaken(path, own, deck))) {
    const text = await textOf(path)
    if (text === undefined) continue
    const holder = holderIn(text)
    if (!holder || (await isStale(path, holder))) {
      await putAside(path, text)
      continue
    }
    if (Date.now() >= end) throw busy(deck, path, holder)
    if (!told) waiting?.(holder.pid)
    told = true
    await sleep(INTERVAL)
  }
}

/** Whether the lock could be made ours: it appears with its contents or not at all. */
async function isTaken(path: string, own: string, deck: string): Promise<boolean> {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(beside, own, { flag: 'wx' })
    await link(beside, path).catch((error: NodeJS.ErrnoException) => {
      // Some file systems know no links.
      if (error.code === 'EEXIST' || error.code === 'ENOENT') throw error
      return writeFile(path, own, { flag: 'wx' })
    })
    return true
  } catch (error) {
    const cause = error as NodeJS.ErrnoException
    // Another run may have taken its empty folder away.
    if (cause.code === 'EEXIST' || cause.code === 'ENOENT') return false
    throw writeTrouble(deck, cause)
  } finally {
    await rm(beside, { force: true }).catch(() => {})
  }
}

/** Takes away what processes left that were ended while they asked for the lock. One that still asks does so again. */
async function clearAttempts(path: string): Promise<void> {
  const folder = dirname(path)
  const names = (await namesIn(folder)).filter(name => name.startsWith(`${basename(path)}.`))
  for (const name of names) {
    const holder = holderIn((await textOf(join(folder, name))) ?? '')
    if (!holder || (await isStale(join(folder, name), holder))) await rm(join(folder, name), { force: true })
  }
}

/** Nothing for what Lectern did not write. */
function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, began } = JSON.parse(text) as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, ...(began && { began }) } : undefined
  } catch {
    return undefined
  }
}

/** Whether the process that made the lock is gone; one of another machine is believed for ten minutes. */
async function isStale(path: string, { pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) {
    const state = await stat(path).catch(() => undefined)
    return state !== undefined && Date.now() - state.mtimeMs > TRUST_IN_ANOTHER_MACHINE
  }
  if (!isRunning(pid)) return true
  const now = began && (await beginningOf(pid))
  return Boolean(now) && now !== began
}

/** Takes a stale lock away; a new one that was put in its place since is put back. */
async function putAside(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return
  if ((await textOf(aside)) !== stale) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

function busy(deck: string, path: string, { pid, host }: Holder): Trouble {
  const where = host === hostname() ? '' : ` on ${host}`
  const hint = `Nothing was changed. Try again when it is done; if no such process runs, delete ${path}.`
  return new Trouble('busy', `${deck} is being written by another Lectern, process ${pid}${where}.`, hint)
}

import { createHash } from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { Trouble } from '../model/trouble.ts'
import { basePath, keptPath } from './deck-files.ts'
import { forgetUnfinished, keepEarlier } from './deck-history.ts'
import { withDeckLocked } from './deck-lock.ts'
import type { LockOptions } from './deck-lock.ts'
import { namesIn, readTextAsIs, remove, stage, untilStill, writeTrouble } from './files.ts'

// A deck and what Lectern wrote last (its base) are two files that belong together, and a process can be ended between
// any two steps. So the new base is first put under a name that holds the hash of the deck that it belongs to, then the
// deck is replaced in one step, then the base gets its own name. Whoever comes next sees by the hash whether the deck
// was replaced: if so the waiting base is the right one, if not it is thrown away and the old one is still right.

/** A deck and its base as texts; what is not there is undefined. */
export interface Kept {
  readonly deck: string | undefined
  readonly base: string | undefined
}

/** What is to stand in place of a deck and its base, and what to tell of it. */
export interface Change<T> {
  readonly after: Kept
  readonly result: T
  /** Done when the change is made. */
  readonly finish?: () => Promise<void>
}

/** What stands there, whatever an ended run left. Throws `Trouble` where the deck cannot be read as text. */
export async function readKept(deck: string): Promise<Kept> {
  const text = await readTextAsIs(deck)
  const waiting = (await waitingBases(deck)).find(({ hash }) => hash === hashOf(text))
  // A base that cannot be read is as good as none: the merge then changes nothing of the user's.
  const base = await readTextAsIs(waiting?.path ?? basePath(deck)).catch(() => undefined)
  return { deck: text, base: base || undefined }
}

/**
 * Replaces a deck and its base while no other process does; what stood there is kept. `work` is asked again where a
 * person saved the deck meanwhile, so that nothing of theirs is overwritten.
 */
export async function changeDeck<T>(
  deck: string,
  options: LockOptions,
  work: (before: Kept) => Promise<Change<T>>,
): Promise<T> {
  return withDeckLocked(deck, options, async () => {
    await settle(deck)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (attempt > 0) await untilStill(deck)
      const before = await readWritten(deck)
      const { after, result, finish } = await work(before)
      if (!(await isReplaced(deck, before, after))) continue
      await finish?.()
      return result
    }
    throw new Trouble('busy', `${deck} is being changed all the time by another program.`, 'Close it and try again.')
  })
}

/** What stands there. An editor empties a file before it writes it anew, and that is waited for. */
async function readWritten(deck: string): Promise<Kept> {
  const kept = await readKept(deck)
  if (kept.deck !== '' || kept.base === undefined) return kept
  await untilStill(deck)
  return readKept(deck)
}

/** Finishes, or undoes, what a run that was ended had begun, and clears what it left. */
async function settle(deck: string): Promise<void> {
  const now = hashOf(await readTextAsIs(deck))
  for (const { path, hash } of await waitingBases(deck)) {
    if (hash === now) await rename(path, basePath(deck))
    else await remove(path)
  }
  await forgetUnfinished(deck)
  const [folder, kept] = [dirname(deck), dirname(basePath(deck))]
  const part = (start: string) => (name: string) => name.startsWith(`.${start}.`) && /\.[\da-f]{12}\.part$/.test(name)
  const parts = [
    ...(await namesIn(folder)).filter(part(basename(deck))).map(name => join(folder, name)),
    ...(await namesIn(kept)).filter(part(basename(deck, extname(deck)))).map(name => join(kept, name)),
  ]
  for (const path of parts) await remove(path)
}

/** Whether the change was made; not where the deck is another than before. */
async function isReplaced(deck: string, before: Kept, after: Kept): Promise<boolean> {
  if (after.deck === before.deck && after.base === before.base) return true
  try {
    if (after.deck !== before.deck) await keepEarlier(deck, before)
    const waiting = keptPath(deck, `${hashOf(after.deck)}.next.md`)
    await (await stage(waiting, after.base ?? '', true)).commit()
    if (after.deck !== before.deck && !(await isDeckReplaced(deck, before, after))) {
      await remove(waiting)
      return false
    }
    await rename(waiting, basePath(deck))
    if (!after.base) await remove(basePath(deck))
    return true
  } catch (error) {
    throw error instanceof Trouble ? error : writeTrouble(deck, error as NodeJS.ErrnoException)
  }
}

async function isDeckReplaced(deck: string, before: Kept, after: Kept): Promise<boolean> {
  const expected = before.deck === undefined ? undefined : Buffer.from(before.deck)
  if (after.deck !== undefined) return (await stage(deck, after.deck, true)).commitOver(expected)
  const now = await readFile(deck).catch(() => undefined)
  if (!(now === undefined ? expected === undefined : expected?.equals(now))) return false
  await remove(deck)
  return true
}

async function waitingBases(deck: string): Promise<readonly { readonly path: string; readonly hash: string }[]> {
  const folder = dirname(basePath(deck))
  const name = basename(deck, extname(deck))
  return (await namesIn(folder)).flatMap(file => {
    const [, hash] = /\.([\da-f]{16})\.next\.md$/.exec(file) ?? []
    return hash && file === `${name}.${hash}.next.md` ? [{ path: join(folder, file), hash }] : []
  })
}

function hashOf(text: string | undefined): string {
  return text === undefined ? '0'.repeat(16) : createHash('sha256').update(text).digest('hex').slice(0, 16)
}

import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { keptPath } from './deck-files.ts'
import type { Kept } from './deck-store.ts'
import { exists, namesIn, readTextAsIs } from './files.ts'

/** So many earlier decks are kept. */
const KEPT = 10

/** A deck as it was before a run changed it. */
export interface Earlier extends Kept {
  /** Its folder. */
  readonly path: string
  /** When it was replaced, in milliseconds. */
  readonly time: number
}

/** What lies in Lectern's folder is for this machine, but for what it wrote last. */
const IGNORED = '*\n!.gitignore\n!*.base.md\n'

/** Keeps a deck with its base before it is replaced; of many the newest stay. */
export async function keepEarlier(deck: string, { deck: text, base }: Kept): Promise<void> {
  const folder = keptPath(deck, 'before')
  const names = await numbered(folder)
  const name = String(Number(names.at(-1) ?? 0) + 1).padStart(4, '0')
  const beside = unfinished(join(folder, name))
  await mkdir(beside, { recursive: true })
  if (text !== undefined) await writeFile(join(beside, 'deck.md'), text)
  if (base !== undefined) await writeFile(join(beside, 'base.md'), base)
  await rename(beside, join(folder, name))
  for (const old of names.slice(0, Math.max(0, names.length + 1 - KEPT))) await forget(join(folder, old))
  const ignore = join(dirname(folder), '.gitignore')
  if (!(await exists(ignore))) await writeFile(ignore, IGNORED)
}

/**
 * The deck before the last run that changed it; nothing if no run did. What equals the deck as it is (a run was ended
 * before it had replaced anything) is forgotten.
 */
export async function lastEarlier(deck: string, now: Kept): Promise<Earlier | undefined> {
  const folder = keptPath(deck, 'before')
  for (const name of (await numbered(folder)).toReversed()) {
    const path = join(folder, name)
    const [text, base] = await Promise.all([readTextAsIs(join(path, 'deck.md')), readTextAsIs(join(path, 'base.md'))])
    if (text !== now.deck) return { deck: text, base, path, time: (await stat(path)).mtimeMs }
    await forget(path)
  }
  return undefined
}

/** What Lectern had written each time before, the last first. */
export async function earlierBases(deck: string): Promise<readonly string[]> {
  const folder = keptPath(deck, 'before')
  const names = (await numbered(folder)).toReversed()
  const bases = await Promise.all(names.map(name => readTextAsIs(join(folder, name, 'base.md')).catch(() => undefined)))
  return bases.filter(base => base !== undefined)
}

/** Forgets an earlier deck in one step: of one that lost its files one by one it would seem that there was no deck. */
export async function forget(path: string): Promise<void> {
  const aside = unfinished(path)
  const isThere = await rename(path, aside).then(
    () => true,
    () => false,
  )
  await rm(isThere ? aside : path, { recursive: true, force: true })
}

/** A name beside a folder for what is not kept when a run is ended. */
const unfinished = (path: string) => join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`)

/** What runs left that were ended while they kept a deck. */
export async function forgetUnfinished(deck: string): Promise<void> {
  const folder = keptPath(deck, 'before')
  for (const name of await namesIn(folder))
    if (name.endsWith('.part')) await rm(join(folder, name), { recursive: true, force: true })
}

async function numbered(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter(name => /^\d+$/.test(name)).toSorted((a, b) => Number(a) - Number(b))
}

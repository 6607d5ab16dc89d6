import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { TreeFile } from '../model/tree.ts'
import { Trouble } from '../model/trouble.ts'
import { writeTrouble } from './files.ts'
import type { Staged } from './files.ts'

/** Lists, one a line, the files of a folder that Lectern wrote; it lies in that folder. */
const LIST = '.lectern-files'

/** What file managers leave in a folder that somebody looked at. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * Throws `Trouble('not-written')` where something stands at the path that must not be replaced: a file, or a folder
 * with a file that Lectern did not write. A folder that is empty or not there may be written.
 */
export async function refuseForeignFolder(path: string): Promise<void> {
  const state = await stat(path).catch(() => undefined)
  if (!state) return
  if (!state.isDirectory()) {
    throw new Trouble('not-written', `${path} is a file, not a folder.`, 'Nothing was changed. Name a folder.')
  }
  const own = new Set((await readFile(join(path, LIST), 'utf8').catch(() => '')).split('\n'))
  const foreign = (await filesIn(path)).find(file => file !== LIST && !own.has(file) && !LITTER.has(basename(file)))
  if (foreign === undefined) return
  throw new Trouble(
    'not-written',
    `${path} holds what Lectern did not put there: ${foreign}.`,
    'Nothing was changed. Name a folder that is empty or not there yet; what belongs to a site goes into public/ beside the deck.',
  )
}

/**
 * Writes a folder beside its path and leaves the path as it is until `commit`, which puts the new folder in place of
 * the old one. Throws `Trouble('not-written')`, also as `refuseForeignFolder` does.
 */
export async function stageFolder(path: string, files: readonly TreeFile[]): Promise<Staged> {
  await refuseForeignFolder(path)
  const target = await realpath(path).catch(() => path)
  const mark = randomBytes(6).toString('hex')
  const [fresh, former] = ['part', 'old'].map(end => join(dirname(target), `.${basename(target)}.${mark}.${end}`)) as [
    string,
    string,
  ]
  const discard = () => rm(fresh, { recursive: true, force: true }).catch(() => {})
  const guard = async <T>(work: () => Promise<T>): Promise<T> =>
    work().catch(async (error: NodeJS.ErrnoException) => {
      await discard()
      throw error instanceof Trouble ? error : writeTrouble(path, error)
    })
  const bytes = await guard(() => fill(fresh, files))
  return { path, bytes, discard, commit: () => guard(() => swap(target, fresh, former)) }
}

async function fill(folder: string, files: readonly TreeFile[]): Promise<number> {
  await mkdir(folder, { recursive: true })
  for (const file of files) {
    const to = join(folder, file.path)
    await mkdir(dirname(to), { recursive: true })
    await ('copyOf' in file ? copyFile(file.copyOf, to) : writeFile(to, file.contents))
  }
  await writeFile(join(folder, LIST), files.map(({ path }) => `${path}\n`).join(''))
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(join(folder, path))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

// A folder cannot replace another in one step: for a moment there is none, and if the second step fails the first is
// taken back.
async function swap(target: string, fresh: string, former: string): Promise<void> {
  await refuseForeignFolder(target)
  const moved = await rename(target, former).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  await rename(fresh, target).catch(async (error: unknown) => {
    if (moved) await rename(former, target)
    throw error
  })
  await rm(former, { recursive: true, force: true })
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

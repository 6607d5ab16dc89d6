import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync } from 'node:fs'
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Trouble } from '../model/trouble.ts'

/**
 * The bytes of a file. Throws `Trouble`: `not-found`, `not-a-file`, `empty`, or `unreadable` with the system's reason.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw readTrouble(path, error)
  })
  if (bytes.length > 0) return bytes
  throw new Trouble('empty', `${path} is empty.`, 'Choose a file with text in it.')
}

/**
 * The text of a UTF-8 file, without its byte order mark. Throws `Trouble` as `readBytes` does,
 * `binary` where the file is not text, and `empty` where it holds nothing but white space.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  if (bytes.includes(0)) throw new Trouble('binary', `${path} is not a text file.`, 'Choose a text or Markdown file.')
  const text = decode(path, bytes)
  if (text.trim()) return text
  throw new Trouble('empty', `${path} holds no text.`, 'Choose a file with text in it.')
}

/**
 * The text of a UTF-8 file, byte order mark included, or nothing where there is no file. Throws `Trouble` as
 * `readBytes` does, and `binary` where the file is not text; an empty file is an empty text.
 */
export async function readTextAsIs(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw readTrouble(path, error)
  })
  if (bytes?.includes(0)) throw new Trouble('binary', `${path} is not a text file.`, 'Choose a text or Markdown file.')
  return bytes && decode(path, bytes, true)
}

/** Whether something stands at the path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}

/** Removes a file; one that is not there is as good as removed. Throws `Trouble('not-written')`. */
export async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch((error: NodeJS.ErrnoException) => {
    throw writeTrouble(path, error)
  })
}

/** Contents that are on the disk beside their place and not yet in it. */
export interface Staged {
  readonly path: string
  readonly bytes: number
  /** Puts the contents in their place, in one step. Throws `Trouble('not-written')`. */
  commit(): Promise<void>
  /** Throws the contents away; what stood at the path stays. */
  discard(): Promise<void>
}

/** A file that waits beside its place. */
export interface StagedFile extends Staged {
  /**
   * Puts the contents in their place if what is there is still `expected`, nothing where it is undefined; throws them
   * away otherwise. Gives back whether they are there. Throws `Trouble('not-written')`.
   */
  commitOver(expected: Uint8Array | undefined): Promise<boolean>
}

/**
 * Writes beside the path and leaves the path as it is until `commit`. Folders on the way are made; a link at the path
 * stays and the file it leads to is replaced. With `lasting` they are on the disk even if the power fails after
 * `commit`. Throws `Trouble('not-written')`.
 */
export async function stage(path: string, contents: string | Uint8Array, lasting = false): Promise<StagedFile> {
  const target = await realpath(path).catch(() => path)
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`)
  const discard = () => rm(beside, { force: true }).catch(() => {})
  const guard = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      await discard()
      throw writeTrouble(path, error as NodeJS.ErrnoException)
    }
  }
  await guard(async () => {
    await refuseFolder(target)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(beside, contents, { flag: 'wx', flush: lasting, ...(await sameMode(target)) })
  })
  const commitOver = async (expected: Uint8Array | undefined) => {
    let isReplaced = false
    // In one turn, so that as little as can be comes between the look and the step.
    await guard(async () => {
      const now = bytesNow(target)
      if (!(now === undefined ? expected === undefined : expected && now.equals(expected))) return discard()
      renameSync(beside, target)
      isReplaced = true
    })
    return isReplaced
  }
  const commit = () => guard(() => rename(beside, target))
  return { path, bytes: Buffer.byteLength(contents), discard, commit, commitOver }
}

function bytesNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** How long a file must stay the same until nobody is writing it, and how long that is waited for, in milliseconds. */
const STILL = 100
const PATIENCE = 3_000

/** Waits until a file that another program is writing stays as it is and holds something. */
export async function untilStill(path: string): Promise<void> {
  const state = async () =>
    stat(path).then(
      ({ size, mtimeMs }) => ({ size, mark: `${size} ${mtimeMs}` }),
      () => undefined,
    )
  let before = await state()
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    await new Promise(done => setTimeout(done, STILL))
    const now = await state()
    if (now?.mark === before?.mark && now?.size !== 0) return
    before = now
  }
}

/** Writes a file in one step: a reader sees the old contents or the new, never half. Throws `Trouble('not-written')`. */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  await (await stage(path, contents)).commit()
}

function decode(path: string, bytes: Uint8Array, ignoreBOM = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes)
  } catch (cause) {
    throw new Trouble('binary', `${path} is not text in UTF-8.`, 'Save it as UTF-8 and try again.', { cause })
  }
}

async function refuseFolder(path: string): Promise<void> {
  const state = await stat(path).catch(() => undefined)
  if (state?.isDirectory()) throw Object.assign(new Error('It is a folder'), { code: 'EISDIR' })
}

async function sameMode(path: string): Promise<{ mode?: number }> {
  const state = await stat(path).catch(() => undefined)
  return state ? { mode: state.mode & 0o777 } : {}
}

function readTrouble(path: string, cause: NodeJS.ErrnoException): Trouble {
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Trouble('not-found', `There is no file ${path}.`, 'Check the name and the folder.', { cause })
    case 'EISDIR':
      return new Trouble('not-a-file', `${path} is a folder.`, 'Name a file in it.', { cause })
    default:
      return new Trouble('unreadable', `${path} cannot be read: ${reason(cause)}.`, 'Check its permissions.', { cause })
  }
}

/** What to say when the system refuses to write at a path. */
export function writeTrouble(path: string, cause: NodeJS.ErrnoException): Trouble {
  const message = `${path} cannot be written: ${reason(cause)}.`
  return new Trouble('not-written', message, 'Nothing was changed. Choose another place, or make room there.', {
    cause,
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
}

function reason(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.message
}

import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { watch } from 'chokidar'

/** Kinds of file that a deck is made of. */
const KINDS: ReadonlySet<string> = new Set(
  ['md', 'png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'css', 'vue', 'ts', 'js'].map(kind => `.${kind}`),
)

/** Folders that hold nothing of a deck's. */
const FOREIGN = /(?:^|[/\\])(?:node_modules|dist|\.[^/\\]+)(?:[/\\]|$)/

/** How long it must be quiet before a change counts, in milliseconds: editors write a file in several steps. */
const QUIET = 60

/**
 * Calls `changed` after each change to a file that a deck in the folder may be made of; not for `except`, the files
 * that the caller writes itself. Ends when the signal says so.
 */
export async function watchFolder(
  folder: string,
  except: readonly string[],
  changed: () => void,
  signal: AbortSignal,
): Promise<void> {
  const own = new Set(except.map(path => resolve(path)))
  const root = resolve(folder)
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path, stats) => {
      if (path === root) return false
      if (FOREIGN.test(path.slice(root.length)) || own.has(resolve(path))) return true
      return stats?.isFile() === true && !KINDS.has(extname(path).toLowerCase())
    },
  })
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET)
  })
  await until(signal)
  clearTimeout(timer)
  await watcher.close()
}

/**
 * Calls `changed` after each change to one file, also where an editor puts another in its place, and where it goes. Ends
 * with the signal.
 */
export async function watchFile(path: string, changed: () => void, signal: AbortSignal): Promise<void> {
  const before = stateOf(path)
  const watcher = watch(path, { ignoreInitial: true })
  // What happens while the watcher is still setting itself up is not heard by it.
  watcher.on('ready', () => void (stateOf(path) === before || watcher.emit('all', 'change', path)))
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET)
  })
  await until(signal)
  clearTimeout(timer)
  await watcher.close()
}

/** What tells a file from the same one after a change; nothing where there is none. */
function stateOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeMs}`
}

/** Gives `work` as something that can be asked for at any time: however often while it runs, it then runs once more. */
export function onceMore(work: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let [running, wanted] = [false, false]
  return async () => {
    wanted = true
    if (running) return
    running = true
    while (wanted && !signal.aborted) {
      wanted = false
      await work()
    }
    running = false
  }
}

/** Settles when the signal is given. */
export function until(signal: AbortSignal): Promise<void> {
  return new Promise(done => (signal.aborted ? done() : signal.addEventListener('abort', () => done(), { once: true })))
}

/** Settles after so many milliseconds, or with the signal. It keeps no program from ending. */
export function later(milliseconds: number, signal: AbortSignal): Promise<void> {
  const pause = new Promise<void>(done => void setTimeout(done, milliseconds).unref())
  return Promise.race([pause, until(signal)])
}

/** A signal that is given when the user ends the program. */
export function endedByUser(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

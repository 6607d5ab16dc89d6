import { readdir, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Sighting } from '../model/rendering.ts'
import type { TreeFile } from '../model/tree.ts'
import { Trouble } from '../model/trouble.ts'
import { readText } from './files.ts'
import { startSlidevThread, withoutColours } from './slidev-thread.ts'
import { themeFor } from './theme.ts'

/** Of which deck a site is to be made, and how. */
export interface SiteOptions {
  readonly deck: string
  /** Dark, whatever the deck says. */
  readonly dark?: boolean | undefined
  /** Leaves out what is said with the slides. */
  readonly withoutNotes?: boolean | undefined
  debug?(text: string): void
}

/** A site that is ready to be written, or why there is none. */
export type BuiltSite = { readonly files: readonly TreeFile[] } | { readonly sightings: readonly Sighting[] }

/** What the thread says. */
type WorkerMessage =
  | {
      readonly kind: 'built'
      readonly files: readonly { readonly path: string; readonly contents: Uint8Array | string }[]
      /** Pictures beside the deck: the path in the site, and the file. */
      readonly media: readonly (readonly [path: string, file: string])[]
      /** Folders to be copied: `into` is a folder of the site, empty for the site itself. */
      readonly folders: readonly { readonly from: string; readonly into: string }[]
    }
  | { readonly kind: 'failed'; readonly faults: readonly Fault[] }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly text: string }

interface Fault {
  readonly file: string
  readonly message: string
  readonly detail?: string
}

/**
 * The files of a site that shows the deck from any folder of any server, and from a folder of this machine without one.
 * Gives what could not be compiled where a slide is at fault.
 * Throws `Trouble`: what `readText` says of the deck, or `slidev` with Slidev's own words.
 */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const { deck, dark, withoutNotes } = options
  const theme = themeFor(await readText(deck))
  const thread = startSlidevThread('site-worker.mjs', { entry: resolve(deck), theme, dark, withoutNotes })
  try {
    const answer = await resultOf(thread, options.debug)
    if (answer.kind === 'failed') return { sightings: answer.faults.map(sightingOf) }
    const shared = await Promise.all(answer.folders.map(({ from, into }) => copiesOf(from, into)))
    const media = answer.media.map(([path, copyOf]) => ({ path, copyOf }))
    return { files: withoutTwins([...shared.flat(), ...media, ...answer.files]) }
  } finally {
    await thread.terminate()
  }
}

type Answer = Exclude<WorkerMessage, { kind: 'log' }>

// Slidev ends its process (here: the thread) where it would have asked a question; its last words say which.
function resultOf(thread: Worker, debug: SiteOptions['debug']): Promise<Answer> {
  return new Promise((fulfil, reject) => {
    let said = ''
    thread.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    thread.on('message', (message: WorkerMessage) => {
      if (message.kind === 'log') debug?.(`Vite: ${withoutColours(message.text)}`)
      else fulfil(message)
    })
    thread.once('error', error => reject(noSite(error.message)))
    thread.once('exit', () => setImmediate(() => reject(noSite(withoutColours(said) || 'it ended without a word'))))
  })
}

function noSite(message: string): Trouble {
  return new Trouble('slidev', `Slidev cannot build the site: ${message}`, 'See --debug for what Slidev said.')
}

function sightingOf({ file, message }: Fault): Sighting {
  return { kind: 'compile', file, message: withoutColours(message) }
}

async function copiesOf(folder: string, into: string): Promise<readonly TreeFile[]> {
  const names = await readdir(folder, { recursive: true })
  const found = await Promise.all(names.map(async name => ({ name, state: await stat(join(folder, name)) })))
  return found
    .filter(({ state }) => state.isFile())
    .map(({ name }) => ({ path: join(into, name).split(sep).join('/'), copyOf: join(folder, name) }))
}

// As with Vite: what was built wins over a copy of the same name.
function withoutTwins(files: readonly TreeFile[]): readonly TreeFile[] {
  return [...new Map(files.map(file => [file.path, file])).values()]
}

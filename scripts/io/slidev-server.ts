import { resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { DeckFacts, Sighting } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import type { DeckServer } from './deck-server.ts'
import { readText } from './files.ts'
import { startSlidevThread, withoutColours } from './slidev-thread.ts'
import { themeFor } from './theme.ts'
import { leaseViteCache } from './vite-cache.ts'

/** What the thread says. */
type WorkerMessage =
  | { readonly kind: 'deck'; readonly deck: DeckFacts }
  | { readonly kind: 'ready'; readonly port: number; readonly isBundled: boolean }
  | { readonly kind: 'failed'; readonly message: string; readonly detail?: string }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly text: string; readonly file?: string }
  | { readonly kind: 'styles'; readonly hashes: readonly string[]; readonly sheets: readonly string[] }
  | { readonly kind: 'closed' }

type MessageOf<K extends WorkerMessage['kind']> = Extract<WorkerMessage, { kind: K }>

/** What the server is to serve, and whom to tell what happens. */
export interface SlidevOptions {
  readonly deck: string
  /** Dark, whatever the deck says. */
  readonly dark?: boolean | undefined
  /** Whether the browser gets all modules in a few files: sooner, but what fails can no longer be traced to its place. */
  readonly bundled?: boolean | undefined
  debug?(text: string): void
}

/**
 * Starts Slidev's server for printing a deck that lies in any folder.
 * Throws `Trouble`: what `readText` says of the deck, or `slidev` with Slidev's own words.
 */
export async function startSlidev(options: SlidevOptions): Promise<DeckServer> {
  const { dark = false, bundled = false, debug = () => {} } = options
  const entry = resolve(options.deck)
  const theme = themeFor(await readText(options.deck))
  const cache = await leaseViteCache(entry)
  const thread = startThread({ entry, theme, dark, bundled, cacheDir: cache.folder })
  const sightings: Sighting[] = []
  thread.on('message', (message: WorkerMessage) => {
    if (message.kind !== 'log') return
    debug(`Vite: ${withoutColours(message.text)}`)
    if (message.level === 'error') sightings.push(sightingOf(message))
  })
  const close = async () => {
    await stop(thread)
    await cache.release()
  }
  try {
    const [{ deck }, { port, isBundled }] = await Promise.all([answer(thread, 'deck'), answer(thread, 'ready')])
    const styleMarks = async () => {
      thread.postMessage('styles')
      const { hashes, sheets } = await answer(thread, 'styles')
      return { marks: hashes, sheets }
    }
    const origin = `http://127.0.0.1:${port}`
    return { path: 'full', thorough: !isBundled, origin, deck, sightings, styleMarks, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A deck as Slidev reads it, without showing it anywhere. Throws `Trouble` as `startSlidev` does. */
export async function readDeck(deck: string): Promise<DeckFacts> {
  const thread = startThread({ entry: resolve(deck), theme: themeFor(await readText(deck)), dark: false })
  try {
    return (await answer(thread, 'deck')).deck
  } finally {
    await thread.terminate()
  }
}

interface ThreadData {
  readonly entry: string
  readonly theme: string | undefined
  readonly dark: boolean
  readonly bundled?: boolean
  /** Missing where nothing is to be served. */
  readonly cacheDir?: string
}

const startThread = (data: ThreadData): Worker => startSlidevThread('slidev-worker.mjs', data)

// Slidev ends its process (here: the thread) where it would have asked a question; its last words say which.
function answer<K extends WorkerMessage['kind']>(thread: Worker, kind: K): Promise<MessageOf<K>> {
  return new Promise((fulfil, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    thread.stderr.on('data', hear)
    const settle = (work: () => void) => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      thread.stderr.off('data', hear)
      work()
    }
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === kind) settle(() => fulfil(message as MessageOf<K>))
      if (message.kind === 'failed') settle(() => reject(slidevTrouble(message.message, message.detail)))
    }
    const onError = (error: Error) => settle(() => reject(slidevTrouble(error.message, error.stack)))
    const onExit = () =>
      setImmediate(() => settle(() => reject(slidevTrouble(withoutColours(said) || 'it ended without a word'))))
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

async function stop(thread: Worker): Promise<void> {
  const ended = new Promise(fulfil => thread.once('exit', fulfil))
  thread.postMessage('close')
  const patience = setTimeout(() => void thread.terminate(), 3000)
  await (thread.threadId === -1 ? undefined : ended)
  clearTimeout(patience)
}

function sightingOf({ text, file = '' }: MessageOf<'log'>): Sighting {
  return { kind: 'compile', file, message: withoutColours(text) }
}

function slidevTrouble(message: string, detail?: string): Trouble {
  const cause = detail === undefined ? {} : { cause: detail }
  return new Trouble('slidev', `Slidev cannot open the deck: ${message}`, 'See --debug for what Slidev said.', cause)
}

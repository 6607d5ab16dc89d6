import { join, resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { DeckFacts, Fault, Finding, Sighting } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { readText } from './files.ts'
import { cacheFolder } from './paths.ts'
import { startSlidevThread, withoutColours } from './slidev-thread.ts'
import { themeFor } from './theme.ts'
import { leaseViteCache } from './vite-cache.ts'

/** What the thread says. */
type PresentMessage =
  /** The deck was read; with `kept` it does not parse, and the pages keep the one before. */
  | { readonly kind: 'deck'; readonly deck: DeckFacts; readonly kept: boolean }
  /** The deck cannot be read at all; the pages keep what they have. */
  | { readonly kind: 'unreadable'; readonly fault: Fault }
  | { readonly kind: 'ready' }
  /** What was changed is read at the start only. */
  | { readonly kind: 'restart'; readonly why: string }
  | { readonly kind: 'failed'; readonly message: string; readonly detail?: string }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly text: string; readonly file?: string }
  | { readonly kind: 'closed' }

/** Which deck to show, to whom, and who is told what happens. */
export interface PresentServerOptions {
  readonly deck: string
  readonly port: number
  /** The address to listen on: this machine's own, or all of them. */
  readonly host: string
  /** What other machines have to know. */
  readonly password?: string | undefined
  onDeck(deck: DeckFacts, kept: boolean): void
  onUnreadable(fault: Fault): void
  onSighting(sighting: Sighting): void
  onRestart(why: string): void
  debug?(text: string): void
}

/** A deck that is being shown. */
export interface PresentServer {
  /** Shows on the slides what is wrong with them. */
  tell(findings: readonly Finding[]): void
  /** Settles when the server cannot go on: rejects with `Trouble('slidev')`. */
  readonly failed: Promise<never>
  close(): Promise<void>
}

/**
 * Starts Slidev's server for presenting and gives back when it answers. It begins again by itself where Slidev cannot
 * take a change in. Throws `Trouble`: what `readText` says of the deck, or `slidev` with Slidev's own words.
 */
export async function startPresenting(options: PresentServerOptions): Promise<PresentServer> {
  const cache = await leaseViteCache(resolve(options.deck), 'present')
  let [thread, isClosing, told] = [await threadFor(options, cache.folder), false, [] as readonly Finding[]]
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => (fail = reject))
  failed.catch(() => {})
  const close = async () => {
    isClosing = true
    await stop(thread)
    await cache.release()
  }
  const begin = async () => {
    hear(thread, options, why => void again(why))
    await readiness(thread)
    thread.on('error', fail)
    if (told.length > 0) tell(told)
  }
  const again = async (why: string) => {
    if (isClosing) return
    options.onRestart(why)
    await stop(thread)
    try {
      thread = await threadFor(options, cache.folder)
      await begin()
    } catch (error) {
      fail(error)
    }
  }
  const tell = (findings: readonly Finding[]) => {
    told = findings
    thread.postMessage({ kind: 'tell', troubles: findings })
  }
  try {
    await begin()
  } catch (error) {
    await close()
    throw error
  }
  return { tell, failed, close }
}

async function threadFor({ deck, port, host, password }: PresentServerOptions, cacheDir: string): Promise<Worker> {
  const theme = themeFor(await readText(deck))
  const bundleDir = join(await cacheFolder(), 'client')
  const data = { entry: resolve(deck), theme, cacheDir, bundleDir, port, host, password }
  return startSlidevThread('present-worker.mjs', data)
}

function hear(thread: Worker, options: PresentServerOptions, again: (why: string) => void): void {
  let isEnding = false
  thread.on('message', (message: PresentMessage) => {
    if (message.kind === 'deck') options.onDeck(message.deck, message.kept)
    if (message.kind === 'unreadable') options.onUnreadable(message.fault)
    if (message.kind === 'log') {
      options.debug?.(`Vite: ${withoutColours(message.text)}`)
      if (message.level === 'error') options.onSighting(sightingOf(message))
    }
    if (message.kind === 'restart' && !isEnding) {
      isEnding = true
      again(message.why)
    }
  })
  thread.stderr.on('data', chunk => options.debug?.(`Slidev: ${withoutColours(String(chunk))}`))
  thread.stdout.on('data', chunk => options.debug?.(`Slidev: ${withoutColours(String(chunk))}`))
}

function sightingOf({ text, file = '' }: Extract<PresentMessage, { kind: 'log' }>): Sighting {
  return { kind: 'compile', file, message: withoutColours(text) }
}

// Slidev ends its process (here: the thread) where it would have asked a question; its last words say which.
function readiness(thread: Worker): Promise<void> {
  return new Promise((fulfil, reject) => {
    let said = ''
    thread.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)))
    thread.on('message', (message: PresentMessage) => {
      if (message.kind === 'ready') fulfil()
      if (message.kind === 'failed') reject(troubleWith(message.message, message.detail))
    })
    thread.once('error', error => reject(troubleWith(error.message, error.stack)))
    thread.once('exit', () =>
      setImmediate(() => reject(troubleWith(withoutColours(said) || 'it ended without a word'))),
    )
  })
}

async function stop(thread: Worker): Promise<void> {
  if (thread.threadId === -1) return
  const ended = new Promise(fulfil => thread.once('exit', fulfil))
  thread.postMessage({ kind: 'close' })
  const patience = setTimeout(() => void thread.terminate(), 3000)
  await ended
  clearTimeout(patience)
}

function troubleWith(message: string, detail?: string): Trouble {
  const cause = detail === undefined ? {} : { cause: detail }
  return new Trouble('slidev', `Slidev cannot show the deck: ${message}`, 'See --debug for what Slidev said.', cause)
}

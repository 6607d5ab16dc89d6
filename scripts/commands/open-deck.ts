import { join } from 'node:path'
import { createBrowserSession } from '../io/browser-session.ts'
import type { BrowserSession } from '../io/browser-session.ts'
import { openPage } from '../io/deck-page.ts'
import type { DeckPage } from '../io/deck-page.ts'
import type { DeckServer } from '../io/deck-server.ts'
import { packageRoot } from '../io/paths.ts'
import { presentedServer } from '../io/presented.ts'
import { printManifest } from '../io/print-tools.ts'
import { readDeck, startSlidev } from '../io/slidev-server.ts'
import { askThread } from '../io/thread.ts'
import type { Answered } from '../io/thread.ts'
import type { DeckFacts } from '../model/rendering.ts'
import type { PrepareAnswer, PrepareQuestion } from './prepare.ts'

/**
 * How a deck is drawn: with the print runtime that was built with the package, on Slidev's own server with its modules
 * bundled, or on that server as Slidev means it to be, which takes twice as long and tells most of what is wrong.
 */
export type Path = 'fast' | 'full' | 'thorough'

/** How a deck is to be opened. */
export interface OpenOptions {
  readonly deck: string
  /** A path, or `bundled`. */
  readonly browser?: string | undefined
  /** A browser to share with other decks; one of its own unless given. */
  readonly session?: BrowserSession | undefined
  readonly dark?: boolean | undefined
  /** Pixels of a picture per CSS pixel; 1 unless given. PDF does not depend on it. */
  readonly scale?: number | undefined
  /** The path to take; the fast one where it knows all that the deck holds, unless given. */
  readonly path?: Path | undefined
  /** How long a part of a slide may take until it is there, in seconds. */
  readonly wait?: number | undefined
  debug?(text: string): void
  /** So many slides of the view are drawn, of so many. */
  progress?(done: number, total: number): void
}

/** Opens a deck for printing; its server and the browser start side by side. Throws `Trouble`. */
export async function openDeck(options: OpenOptions): Promise<DeckPage> {
  const { browser, dark, scale, wait, debug = () => {} } = options
  const look = { dark, scale, wait, progress: options.progress ?? (() => {}) }
  if (options.session) return openPage(() => serve(options), { ...look, session: options.session })
  const session = createBrowserSession({ named: browser, debug })
  try {
    const opened = await openPage(() => serve(options), { ...look, session })
    const close = () => Promise.all([opened.close(), session.close()])
    return { ...opened, close: async () => void (await close()) }
  } catch (error) {
    await session.close()
    throw error
  }
}

/** What a deck holds, without showing it anywhere. Throws `Trouble`: what `readText` says of it, or `slidev`. */
export async function readDeckFacts(deck: string): Promise<DeckFacts> {
  const { loadDeck } = await import('../io/deck-source.ts')
  const { source, facts } = await loadDeck(deck, (await printManifest())?.layouts ?? [])
  const { ownTheme, parts, config } = source
  // Only Slidev knows the layouts of other themes, of addons and of a folder.
  const isOwn = ownTheme && parts.length === 0 && [config['addons'] ?? []].flat().length === 0
  return isOwn ? facts : readDeck(deck)
}

async function serve(options: OpenOptions): Promise<DeckServer> {
  const { deck, dark = false, path, debug = () => {} } = options
  if (path === 'full' || path === 'thorough') return startSlidev({ deck, dark, bundled: path === 'full', debug })
  const { answer, end } = await prepare(options)
  if (!answer.refusal) {
    debug('Drawn with the print runtime')
    return runtimeServer(answer.origin, answer.facts, end)
  }
  await end()
  const { slide, reason } = answer.refusal
  debug(`Drawn on Slidev's server: ${slide === undefined ? reason : `slide ${slide}: ${reason}`}`)
  if (path === 'fast') throw new Error(`The print runtime cannot draw ${deck}: ${reason}`)
  // What is presented shows itself in its own colours.
  const presented = dark ? undefined : await presentedServer(deck, answer.facts)
  if (presented) debug('Drawn on the server that presents the deck')
  return presented ?? startSlidev({ deck, dark, bundled: true, debug })
}

function runtimeServer(origin: string, deck: DeckFacts, close: () => Promise<void>): DeckServer {
  const styleMarks = async () => ({ marks: [], sheets: [] })
  return { path: 'fast', thorough: false, origin, deck, sightings: [], styleMarks, close }
}

// Where a browser is shared, the next deck finds everything loaded; a thread would have to load it again.
async function prepare({ deck, dark = false, session }: OpenOptions): Promise<Answered<PrepareAnswer>> {
  const question: PrepareQuestion = { deck, dark }
  const file = join(packageRoot(), 'dist', 'cli', 'prepare-thread.js')
  const answered = session ? undefined : await askThread<PrepareQuestion, PrepareAnswer>(file, question)
  return answered ?? (await import('./prepare.ts')).serveForPrint(question)
}

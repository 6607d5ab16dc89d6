import { createBrowserSession } from '../io/browser-session.ts'
import type { BrowserSession } from '../io/browser-session.ts'
import { openPage } from '../io/deck-page.ts'
import type { DeckPage } from '../io/deck-page.ts'
import type { DeckServer } from '../io/deck-server.ts'
import { loadDeck } from '../io/deck-source.ts'
import { presentedServer } from '../io/presented.ts'
import { printManifest, printStyles, printSyntax } from '../io/print-tools.ts'
import { serveRuntime } from '../io/runtime-server.ts'
import { readDeck, startSlidev } from '../io/slidev-server.ts'
import type { DeckFacts } from '../model/rendering.ts'
import type { PrintManifest } from '../model/print-deck.ts'
import { prepareDeck } from '../render/prepare.ts'
import type { SlidevSyntax } from '../render/syntax.ts'

/** How a deck is drawn: with the print runtime that was built with the package, or on Slidev's own server. */
export type Path = 'fast' | 'full'

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
  const { source, facts } = await loadDeck(deck, (await printManifest())?.layouts ?? [])
  const { ownTheme, parts, config } = source
  // Only Slidev knows the layouts of other themes, of addons and of a folder.
  const isOwn = ownTheme && parts.length === 0 && [config['addons'] ?? []].flat().length === 0
  return isOwn ? facts : readDeck(deck)
}

async function serve(options: OpenOptions): Promise<DeckServer> {
  const { deck, dark, path, debug = () => {} } = options
  const manifest = await printManifest()
  const fast = manifest && path !== 'full' ? await serveFast(options, manifest) : undefined
  if (fast) return fast
  const facts = async () => (await loadDeck(deck, manifest?.layouts ?? [], dark)).facts
  // What is presented shows itself in its own colours, and only what is right with the deck.
  const presented = path !== 'full' && !dark ? await presentedServer(deck, facts) : undefined
  if (presented) debug('Drawn on the server that presents the deck')
  return presented ?? startSlidev({ deck, dark, debug })
}

/** `undefined` where the deck needs Slidev's own server; says why. */
async function serveFast(
  { deck, dark, path, debug = () => {} }: OpenOptions,
  manifest: PrintManifest,
): Promise<DeckServer | undefined> {
  const { source, facts, folder } = await loadDeck(deck, manifest.layouts, dark)
  const prepared = await prepareDeck(source, { manifest, syntax: await printSyntax<SlidevSyntax>() })
  if (!prepared.refusal) {
    debug('Drawn with the print runtime')
    return serveRuntime({ deck: prepared.deck, facts, styles: await printStyles(manifest, prepared.styled), folder })
  }
  const { slide, reason } = prepared.refusal
  debug(`Drawn on Slidev's server: ${slide === undefined ? reason : `slide ${slide}: ${reason}`}`)
  if (path === 'fast') throw new Error(`The print runtime cannot draw ${deck}: ${reason}`)
  return undefined
}

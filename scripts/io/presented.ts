import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DeckFacts } from '../model/rendering.ts'
import type { DeckServer } from './deck-server.ts'
import { cacheFolder } from './paths.ts'

/** Remembers that a deck is presented on a port of this machine; gives back how to forget it. */
export async function rememberPresented(deck: string, port: number): Promise<() => Promise<void>> {
  const file = await recordOf(deck)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, String(port))
  // Another one that presents the deck may have taken the record over.
  return async () => {
    if ((await readFile(file, 'utf8').catch(() => '')) === String(port)) await rm(file, { force: true })
  }
}

/**
 * The server on which a deck is being presented, for printing from it; `undefined` where it is not presented, or by a
 * server that does not know this package's theme. `facts` is what the deck holds.
 */
export async function presentedServer(deck: string, facts: DeckFacts): Promise<DeckServer | undefined> {
  const port = Number(await readFile(await recordOf(deck), 'utf8').catch(() => ''))
  if (!port) return undefined
  const origin = `http://localhost:${port}`
  const answer = await ask(origin)
  if (answer?.entry !== resolve(deck) || !(await isAsSaved(answer))) return undefined
  return {
    path: 'full',
    thorough: false,
    origin,
    deck: facts,
    sightings: [],
    styleMarks: async () => ({ marks: (await ask(origin))?.marks ?? [], sheets: [] }),
    close: async () => {},
  }
}

interface Answer {
  readonly entry: string
  readonly marks: readonly string[]
  /** What the server has read of the deck's files, as SHA-256 in hexadecimal digits. */
  readonly texts: readonly { readonly file: string; readonly hash: string }[]
}

async function isAsSaved({ texts }: Answer): Promise<boolean> {
  const checks = texts.map(async ({ file, hash }) => {
    const text = await readFile(file, 'utf8').catch(() => '')
    return createHash('sha256').update(text).digest('hex') === hash
  })
  return (await Promise.all(checks)).every(Boolean)
}

async function ask(origin: string): Promise<Answer | undefined> {
  // Whoever took the port since then answers something else, or nothing.
  return fetch(`${origin}/__lectern/presented`, { signal: AbortSignal.timeout(10_000) })
    .then(answer => answer.json() as Promise<Answer>)
    .catch(() => undefined)
}

async function recordOf(deck: string): Promise<string> {
  const name = createHash('sha256').update(resolve(deck)).digest('hex').slice(0, 16)
  return join(await cacheFolder(), 'presented', name)
}

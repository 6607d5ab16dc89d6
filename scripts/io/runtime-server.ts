import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { readFile } from 'node:fs/promises'
import { fallbackFaces } from '../../setup/fallback-faces.mjs'
import { isLook, USUAL_LOOK, type LookName } from '../model/look.ts'
import type { DeckFacts } from '../model/rendering.ts'
import { packageRoot } from './paths.ts'
import { printFolder } from './print-tools.ts'

/** What the runtime's server serves. */
export interface RuntimeOptions {
  /** A `PrintDeck` as JSON. */
  readonly deck: string
  readonly facts: DeckFacts
  readonly styles: string
  /** The deck's folder: its pictures, and those in its `public/`. */
  readonly folder: string
}

/** Where a deck is shown on this machine. */
export interface RuntimeServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Serves this deck from now on; who asks before it is prepared waits, and gets nothing where it is `undefined`. */
  serve(deck: Promise<RuntimeOptions | undefined>): void
  close(): Promise<void>
}

interface File {
  readonly type: string
  readonly body: string | Buffer
}

/**
 * Starts what serves a deck to this machine: the print runtime, the deck, and the pictures beside it. The runtime can be
 * had at once, so that a browser reads it while the deck is still being prepared.
 */
export async function startRuntimeServer(): Promise<RuntimeServer> {
  // What every deck asks for is read before anybody asks: by then the browser and its driver fill the processors.
  const files = new Map<string, File>([await ownFile('runtime.js')])
  let deck: Promise<RuntimeOptions | undefined> = Promise.resolve(undefined)
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/') ?? ''
    const known = PAGES.has(path) ? PAGE : files.get(path)
    const options = known ? undefined : await deck.catch(() => undefined)
    const file = known ?? MADE[path]?.(options) ?? files.get(path)
    if (file) response.writeHead(200, { 'content-type': file.type }).end(file.body)
    else answer(path, response, options?.folder)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    serve(coming) {
      deck = coming.then(async options => {
        for (const name of options ? fontsOf(options.facts) : []) files.set(...(await ownFile(`${name}.woff2`)))
        return options
      })
      deck.catch(() => {})
    },
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

const HTML = 'text/html; charset=utf-8'

/** The same for every deck: what it does not know comes with `deck.js`, which the other scripts wait for. */
const PAGE: File = {
  type: HTML,
  body: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/@lectern/style.css">
<script type="module" src="/@lectern/runtime.js"></script>
<script src="/@lectern/deck.js"></script>
</head>
<body><div id="app"></div></body>
</html>`,
}

const PAGES: ReadonlySet<string> = new Set(['/print', '/handout'])

/** What is made of a deck once it is prepared. */
const MADE: Readonly<Record<string, (deck: RuntimeOptions | undefined) => File | undefined>> = {
  '/@lectern/deck.js': deck => deck && { type: TYPES['.js']!, body: scriptOf(deck) },
  '/@lectern/style.css': deck => deck && { type: TYPES['.css']!, body: deck.styles },
}

function scriptOf({ deck, facts }: RuntimeOptions): string {
  const links = fontsOf(facts).map(
    name => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/@lectern/${name}.woff2">`,
  )
  return `document.documentElement.lang = ${JSON.stringify(facts.lang ?? 'en')}
document.title = ${JSON.stringify(facts.title)}
document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(links.join('') + fallbackStyle(facts))})
window.lecternDeck = JSON.parse(${JSON.stringify(deck)})
`
}

/** The faces for what the look's own fonts do not have, where the deck has any of it. */
function fallbackStyle({ slides, lang }: DeckFacts): string {
  const text = slides.map(({ source }) => source).join('\n')
  const css = fallbackFaces(text, lang, join(packageRoot(), 'dist', 'fonts'))
  return css && `<style>${css}</style>`
}

/** Nearly every deck of a look needs them; asked for at once, they come while the script is read. */
const FONTS: Readonly<Record<LookName, readonly string[]>> = {
  poster: [
    'schibsted-grotesk-latin-400-normal',
    'schibsted-grotesk-latin-700-normal',
    'schibsted-grotesk-latin-800-normal',
    'newsreader-latin-400-normal',
  ],
  essay: [
    'instrument-serif-latin-400-normal',
    'instrument-serif-latin-400-italic',
    'newsreader-latin-400-normal',
    'newsreader-latin-600-normal',
  ],
  stage: [
    'barlow-condensed-latin-700-normal',
    'ibm-plex-sans-latin-400-normal',
    'ibm-plex-sans-latin-600-normal',
    'ibm-plex-mono-latin-400-normal',
  ],
}

const fontsOf = ({ look }: DeckFacts) => FONTS[isLook(look) ? look : USUAL_LOOK]

async function ownFile(name: string): Promise<readonly [string, File]> {
  const body = await readFile(join(printFolder(), name))
  return [`/@lectern/${name}`, { type: TYPES[extname(name)]!, body }]
}

function answer(path: string, response: ServerResponse, folder: string | undefined): void {
  const own = /^\/@lectern\/([\w.-]+)$/.exec(path)?.[1]
  const roots = own ? [printFolder()] : folder === undefined ? [] : [join(folder, 'public'), folder]
  const file = path && roots.map(root => fileIn(root, own ?? path)).find(found => found !== undefined)
  const type = file && TYPES[extname(file).toLowerCase()]
  if (!file || !type) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
  response.writeHead(200, { 'content-type': type })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

/** A file of a folder, links resolved; `undefined` where there is none or it lies elsewhere. */
function fileIn(root: string, path: string): string | undefined {
  try {
    const [file, inside] = [realpathSync(join(root, path)), realpathSync(root) + sep]
    return file.startsWith(inside) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

/** What a slide can show. Nothing else of the deck's folder is handed out. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

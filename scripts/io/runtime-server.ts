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

/** A prepared deck on this machine. */
export interface ServedRuntime {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  close(): Promise<void>
}

/** Serves a prepared deck to this machine: the print runtime, the deck, and the pictures beside it. */
export async function serveRuntime(options: RuntimeOptions): Promise<ServedRuntime> {
  const page = { type: HTML, body: pageOf(options) }
  const known = new Map<string, { readonly type: string; readonly body: string | Buffer }>([
    ['/print', page],
    ['/handout', page],
    ['/@lectern/style.css', { type: TYPES['.css']!, body: options.styles }],
    ...(await Promise.all(usualFiles(options.facts).map(usualFile))),
  ])
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/') ?? ''
    const found = known.get(path)
    if (found) response.writeHead(200, { 'content-type': found.type }).end(found.body)
    else answer(path, response, options.folder)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

function pageOf({ deck, facts }: RuntimeOptions): string {
  return `<!DOCTYPE html>
<html lang="${attribute(facts.lang ?? 'en')}">
<head>
<meta charset="UTF-8">
<title>${attribute(facts.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/@lectern/style.css">
${fontsOf(facts)
  .map(name => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/@lectern/${name}.woff2">`)
  .join('\n')}
${fallbackStyle(facts)}<script type="module" src="/@lectern/runtime.js"></script>
<script>window.lecternDeck = ${inScript(deck)}</script>
</head>
<body><div id="app"></div></body>
</html>`
}

/** The faces for what the look's own fonts do not have, where the deck has any of it. */
function fallbackStyle({ slides, lang }: DeckFacts): string {
  const text = slides.map(({ source }) => source).join('\n')
  const css = fallbackFaces(text, lang, join(packageRoot(), 'dist', 'fonts'))
  return css && `<style>${css}</style>\n`
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

/** What every deck asks for is read before anybody asks: by then the browser and its driver fill the processors. */
const usualFiles = (facts: DeckFacts) => ['runtime.js', ...fontsOf(facts).map(name => `${name}.woff2`)]

async function usualFile(name: string) {
  const body = await readFile(join(printFolder(), name))
  return [`/@lectern/${name}`, { type: TYPES[extname(name)]!, body }] as const
}

function answer(path: string, response: ServerResponse, folder: string): void {
  const own = /^\/@lectern\/([\w.-]+)$/.exec(path)?.[1]
  const roots = own ? [printFolder()] : [join(folder, 'public'), folder]
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

const HTML = 'text/html; charset=utf-8'

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

const attribute = (text: string) => text.replace(/[&<>"']/g, mark => `&#${mark.codePointAt(0)};`)

/** JSON that cannot end the script that it stands in. */
const inScript = (json: string) =>
  json
    .replace(/</g, '\\u003C')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')

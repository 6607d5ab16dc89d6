// Slidev's own server in a thread of its own. Why a thread: Slidev remembers the first deck of a process, ends the
// process when it misses a theme and writes to the terminal; and compiling beside the browser's driver is faster.
// Why not TypeScript: Node loads it as it is, from the source and from the bundle alike.
// Messages to the thread: 'styles' | 'close'. Messages from it: see `WorkerMessage` in slidev-server.ts.
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { bringFaces } from '../../setup/fallback-faces.mjs'
import { rangeFromAddress } from '../../setup/range-from-address.mjs'
import { sheetAddresses, styleMarks } from '../../setup/style-marks.mjs'
import { bundledModules } from './bundled-modules.mjs'
import { describeDeck } from './deck-facts.mjs'
import { holdStyles } from './held-styles.mjs'
import { keepModules } from './kept-modules.mjs'
import { useOwnPreparser } from './preparsers.mjs'
import { viteLogger } from './vite-logger.mjs'

const { cli, argv1, rolldown, entry, theme, cacheDir, dark, bundled } = workerData

// Slidev decides by this path whether it may look for its packages outside the deck's folder.
process.argv[1] = argv1

/** Lectern's own folder, which is also its theme. */
const LECTERN = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const post = message => parentPort.postMessage(message)

try {
  const { createServer, parser, resolveOptions } = await import(cli)
  useOwnPreparser(parser, argv1, dirname(entry))
  const options = await resolveOptions({ entry, theme, routerMode: 'history' }, 'export')
  if (dark) options.data.config.colorSchema = 'dark'
  // Nobody sees a favicon in print, and the one that Slidev takes without being told lies on another machine.
  const { favicon } = options.data.config
  if (/^https?:/.test(favicon)) options.utils.indexHtml = options.utils.indexHtml.replaceAll(favicon, 'data:,')
  const layouts = Object.keys(await options.utils.getLayouts())
  post({ kind: 'deck', deck: describeDeck(options.data, layouts) })
  // Without a folder to prepare its modules in, nothing is to be served.
  if (cacheDir) await serve(createServer, options)
} catch (error) {
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error), detail: error?.stack })
}

async function serve(createServer, options) {
  const bundling = bundledModules()
  // With the plugin or without it is another configuration, for which Vite would prepare all packages anew.
  const server = await createServer(options, viteConfig(options, [bundling.plugin]))
  const release = holdStyles(server)
  await server.listen()
  const keep = bundled && (await keepOf(server, options))
  const isBundled = bundled && (await bundle(bundling, server, options))
  post({ kind: 'ready', port: server.httpServer.address().port, isBundled })
  parentPort.on('message', message => (message === 'close' ? close(server, keep) : styles(server, release)))
}

function keepOf(server, { roots, utils }) {
  return keepModules(server, { folders: [LECTERN], roots, salt: [process.version, utils.define] })
}

/** Whether the modules could be bundled. What cannot be is served as it is, which tells why. */
async function bundle({ bundle: make }, server, { clientRoot }) {
  const whole = { bundler: rolldown, entry: addressOf(join(clientRoot, 'main.ts')) }
  try {
    await make(server, whole)
    return true
  } catch (error) {
    post({ kind: 'log', level: 'info', text: `Not bundled: ${error.message ?? error}` })
    return false
  }
}

/** The address of a file on the server. */
function addressOf(file) {
  return `/@fs/${file.replaceAll('\\', '/').replace(/^\//, '')}`
}

function viteConfig({ data, roots }, more) {
  const isTheme = roots.some(root => realpathSync(root) === realpathSync(LECTERN))
  return {
    plugins: [...more, ...(isTheme ? [] : [rangeFromAddress(), bringFaces(data), handoutRoute()])],
    cacheDir,
    clearScreen: false,
    customLogger: viteLogger(post),
    server: { host: '127.0.0.1', port: 0, open: false, watch: null, hmr: { overlay: false }, fs: { allow: [LECTERN] } },
  }
}

// The handout's page comes with Lectern's theme. Slidev asks the deck's own theme, addons and folder alone for pages.
function handoutRoute() {
  const address = addressOf(join(LECTERN, 'setup', 'routes.ts'))
  return {
    name: 'lectern:handout-route',
    enforce: 'pre',
    transform(code, id) {
      if (id !== '/@slidev/setups/routes') return undefined
      const setups = code.replace('export default', 'const setups =')
      return `import addHandout from ${JSON.stringify(address)}\n${setups}\nexport default [...setups, addHandout]`
    },
  }
}

async function close(server, keep) {
  // A deck is as good without what would have been kept.
  if (keep) await keep().catch(() => {})
  await server.close().catch(() => {})
  post({ kind: 'closed' })
  parentPort.close()
}

async function styles(server, release) {
  post({ kind: 'styles', hashes: await styleMarks(server), sheets: sheetAddresses(server) })
  release()
}

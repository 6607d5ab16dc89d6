// The modules of a deck in a few files instead of several hundred: what a Vite server would send one by one, put
// together. Each request costs server, browser and the browser's driver about a millisecond and a half.
// Plain JavaScript: the worker thread loads it as it is.
import { posix } from 'node:path'
import { freshSheets, isUnoSheet } from '../../setup/style-marks.mjs'

/** Where the files lie on the server. */
const BASE = '/@lectern/'

/**
 * A Vite plugin that answers with a server's bundled modules once there are any, and the function that makes them from
 * the module that the page begins with (its address is `entry`). It throws where a module cannot be compiled; the server
 * then answers as always.
 */
export function bundledModules() {
  const files = new Map()
  const plugin = {
    name: 'lectern:bundled-modules',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const code = files.get(request.url)
        if (code === undefined) next()
        else response.setHeader('content-type', 'text/javascript').end(code)
      })
    },
  }
  const bundle = async (server, whole) => {
    const chunks = await bundled(server, whole)
    const fill = await filling(server)
    for (const { fileName, code } of chunks) files.set(`${BASE}${fileName}`, fill(code))
    // The page asks for its first module by that module's own address.
    files.set(whole.entry, `import ${JSON.stringify(`${BASE}${chunks.find(({ isEntry }) => isEntry).fileName}`)}`)
  }
  return { plugin, bundle }
}

async function bundled(server, { bundler, entry }) {
  const { rolldown } = await import(bundler)
  const plugins = [asServed(server.environments.client)]
  const build = await rolldown({ input: entry, plugins, treeshake: false, logLevel: 'silent' })
  try {
    const codeSplitting = { groups: [{ name: 'slides', test: /__slidev_\d+\.|^\/@slidev\/slides\/\d/ }] }
    // In their own order, without which styles would rule that are meant to be overruled.
    const order = { strictExecutionOrder: true }
    return (await build.generate({ format: 'esm', minify: false, codeSplitting, ...order })).output
  } finally {
    await build.close()
  }
}

/** Reads modules from the server, under the addresses by which the browser would ask for them. */
function asServed(client) {
  return {
    name: 'lectern:as-served',
    resolveId(source, importer, { kind }) {
      const address = source.startsWith('.') ? posix.join(posix.dirname(importer), source) : source
      // Vite marks what is not called a script.
      const url = address.replace(/[?&]import$/, '')
      return isServedAlone(url) || (kind === 'dynamic-import' && OTHER_PAGES.test(url))
        ? { id: url, external: true }
        : url
    },
    async load(url) {
      const { code } = await client.transformRequest(idOf(url))
      const whole = isUnoSheet(url) ? withPlace(code) : code
      // What is part of one file shares `import.meta`, in which Vite keeps how a module is replaced.
      return { code: `var __hot;${whole.replaceAll('import.meta.hot', '__hot')}`, moduleType: 'js' }
    },
  }
}

// UnoCSS knows what belongs into its sheets only when every module has been compiled: until then a sheet is a place.
const withPlace = code => code.replace(UNO_WAIT, '').replace(RULES, (_, before, id) => `${before}"${placeFor(id)}"`)

const RULES = /(const __vite__id = (".*?")\s+const __vite__css = )"[^"\\]*(?:\\.[^"\\]*)*"/

const placeFor = id => `@lectern-sheet ${Buffer.from(id).toString('hex')}@`

/** Puts the rules of UnoCSS as they are by now into the places that were left for them. */
async function filling(server) {
  const rules = new Map()
  for (const code of await freshSheets(server)) {
    const [whole, before, id] = RULES.exec(code) ?? []
    if (whole) rules.set(placeFor(id), inAnyQuotes(JSON.parse(whole.slice(before.length))))
  }
  return code => code.replace(/@lectern-sheet [\da-f]+@/g, place => rules.get(place) ?? '')
}

/** A text as it stands in a string of JavaScript, whichever marks it stands in. */
const inAnyQuotes = text =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\"|['`$]/g, mark => `\\u00${mark.at(-1).charCodeAt(0).toString(16)}`)

// The page asks for Vite's own module as well, and must not have two of it. The grammars of hundreds of languages are
// wanted one at a time, if at all, and know nothing of other modules.
const isServedAlone = url => url.startsWith('/@vite/') || /\/@shikijs\/(?:langs|themes)\//.test(url)

// Pages that are not printed, with what they alone show: a third of Slidev.
const OTHER_PAGES = /\/@slidev\/client\/pages\/(?!print\.vue)/

// A sheet of UnoCSS asks the server for a newer one and lets all that follows wait a tenth of a second.
const UNO_WAIT = /\nif \(import\.meta\.hot\) \{\s*try \{\s*let hash = __vite__css[^]*$/

/** What Vite calls the module at an address. */
const idOf = url => (url.startsWith('/@id/') ? url.slice('/@id/'.length).replace('__x00__', '\0') : url)

// Slidev's client and the theme in a few files instead of some three hundred, and everything else as it is, so that edits
// still reach the page one module at a time. Bundled are only modules that no deck changes; the slides, the settings and
// what lies beside the deck import them by their own addresses, at which stands what hands on the bundled ones.
// Plain JavaScript: the worker thread loads it as it is.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, isAbsolute, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileOf, stampOf, tokensOf } from './kept-modules.mjs'
import { groupModules } from './module-groups.mjs'
import { readShipped, shippable } from './shipped-client.mjs'

const NONE = { files: {} }

/** Bump when the form of the file or the way of bundling changes. */
const FORM = 5

/** Where the files lie on the server. */
const BASE = '/@lectern/client/'

/** Stands for the folder in which Vite prepares packages for a deck. */
const PREPARED = '/@lectern/deps/'

/** Stands for what Vite puts behind the addresses of packages, which differs from deck to deck. */
const VERSION = 'v=@lectern'
const VERSIONED = /\bv=[\da-f]{8}\b/g

/**
 * Lets a Vite server answer with bundles of what each page in `pages` (the addresses of its first modules) imports. They
 * are made when there are none for this state of the packages, neither shipped nor kept in `folder` for all decks. Call it when the server
 * listens; it answers to nobody before they are there. Of what comes back, `keep` keeps them (call it when nobody waits),
 * `ship` gives the text of the file to be shipped where they were made here,
 * and `compileRest` compiles what the pages need beside them while the browser is still on its way.
 *
 * @param {import('vite').ViteDevServer} server
 * @param {{ pages: Readonly<Record<string, readonly string[]>>, isFixed(url: string): boolean, rolldown: string,
 *   folder: string, salt: unknown, entry: string, shipped: { file: string, starts: import('./package-places.mjs').Places } }} scope
 * `isFixed` tells what no deck changes, `salt` is all that rules how modules are compiled, `entry` is the file that the
 * page begins with, `shipped` says where the shipped bundle is and where some of what it is made of
 */
export function bundleClient(server, scope) {
  const bundle = bundleFor(server, scope)
  const client = server.environments.client
  const prepared = `${addressOf(server.config.cacheDir)}/deps/`
  const answer = async (request, response, next) => {
    // Who asked before the bundle is there would get two of what is in it.
    const { files } = await bundle.catch(() => NONE)
    const code = files[decoded(request.url).replaceAll(VERSIONED, VERSION)]
    if (code === undefined) return next()
    const version = client.depsOptimizer?.metadata.browserHash
    response.setHeader('content-type', 'text/javascript').setHeader('cache-control', 'no-cache')
    response.end(code.replaceAll(VERSION, `v=${version}`).replaceAll(PREPARED, prepared))
  }
  // After the guard, before Vite.
  server.middlewares.stack.splice(1, 0, { route: '', handle: answer })
  return bundle
}

async function bundleFor(server, { pages, isFixed, rolldown, folder, salt, entry, shipped }) {
  const { root } = server.config
  const isBelowRoot = !Object.values(pages)
    .flat()
    .every(url => url.startsWith('/@fs/'))
  const path = join(folder, `${hashOf(JSON.stringify({ FORM, salt, pages, root: isBelowRoot && root }))}.json`)
  const scope = JSON.stringify({ FORM, salt, pages: everywhere(pages, root) })
  const kept = (await readShipped(shipped.file, { scope, root, entry, ...shipped })) ?? (await read(path, root))
  const uno = server.config.plugins.find(plugin => plugin.name === 'unocss:api')?.api.getContext()
  for (const token of kept?.tokens ?? []) uno?.tokens.add(token)
  const client = server.environments.client
  if (kept) return { files: kept.files, keep: async () => {}, compileRest: () => compileAll(client, kept.outside) }
  const prepared = `${addressOf(server.config.cacheDir)}/deps/`
  const { files, urls, outside, sources } = await make(client, { pages, isFixed, rolldown, prepared })
  const whole = async () => ({ files, outside, tokens: await tokensOf(uno, urls, []) })
  const keep = async () => write(path, { ...(await whole()), urls, stamps: await stampsOf(urls, root) })
  const ship = async () => {
    const named = [...urls, ...outside].flatMap(url => fileOf(url) ?? [])
    return shippable(await whole(), { scope, files: [...new Set([...named, ...sources])], starts: shipped.starts })
  }
  return { files, keep, ship, compileRest() {} }
}

/** The pages with the addresses that they have where nothing lies below the server's root. */
function everywhere(pages, root) {
  const fromAnywhere = url => (url.startsWith('/@fs/') ? url : addressOf(`${root}${url}`))
  return Object.fromEntries(Object.entries(pages).map(([name, urls]) => [name, urls.map(fromAnywhere)]))
}

function compileAll(client, urls) {
  const version = client.depsOptimizer?.metadata.browserHash
  for (const url of urls) client.transformRequest(idOf(url.replaceAll(VERSION, `v=${version}`))).catch(() => {})
}

// In another deck nothing would ask for them, and Vite reloads the page for a module that changes and that nobody asked for.
const OF_ONE_DECK = /__slidev_|\/@slidev\/slides\/|\/\.slidev\//

async function make(client, { pages, isFixed, rolldown, prepared }) {
  const { parseAst } = await import(createRequire(fileURLToPath(rolldown)).resolve('rolldown/parseAst'))
  const graph = new Map()
  // Packages that Vite prepares are taken from where they come from: it takes its time, and prepares all at once.
  const originOf = url =>
    client.depsOptimizer?.metadata.depInfoList.find(({ file }) => addressOf(file) === url.replace(/\?.*$/, ''))?.src
  const read = { client, parseAst, graph, originOf }
  await Promise.all(Object.values(pages).flatMap(urls => urls.map(url => crawl(read, url))))
  const groups = groupModules(graph, pages, url => isFixed(url) || graph.get(url).origin)
  const chunks = await bundled(graph, groups, (await import(rolldown)).rolldown)
  const files = {}
  for (const { fileName, code, facadeModuleId } of chunks) {
    const plain = code.replaceAll(VERSIONED, VERSION).replaceAll(prepared, PREPARED)
    files[`${BASE}${fileName}`] = plain
    if (facadeModuleId) files[facadeModuleId.replaceAll(VERSIONED, VERSION)] = plain.replaceAll(BESIDE, `$1"${BASE}`)
  }
  const outside = [...graph.keys()]
    .filter(url => !groups.has(url) && !OF_ONE_DECK.test(url))
    .map(url => url.replaceAll(VERSIONED, VERSION))
  return {
    files,
    outside,
    urls: [...groups.keys()].filter(url => !url.startsWith('/@id/') && !graph.get(url).origin),
    sources: chunks.flatMap(({ moduleIds }) => moduleIds).filter(id => !graph.has(id) && isAbsolute(id)),
  }
}

// What hands on consists of imports and exports only.
const BESIDE = /\b(from\s*|import\s*)"(?:\.\.?\/)+/g

/** Reads a module and all that it imports at once: its code, and the addresses of those. */
async function crawl(read, url) {
  const { client, parseAst, graph, originOf } = read
  if (graph.has(url) || url.startsWith('/@vite/')) return
  const origin = originOf(url)
  graph.set(url, { code: '', imports: [], origin })
  if (origin) return
  const code = (await client.transformRequest(idOf(url)))?.code ?? ''
  const own = parseAst(code).body.flatMap(({ source }) => (source ? [source.value] : []))
  const imports = own.map(source => (source.startsWith('.') ? posix.join(posix.dirname(url), source) : source))
  graph.set(url, { code, imports })
  await Promise.all(imports.map(each => crawl(read, each)))
}

async function bundled(graph, groups, rolldown) {
  const plugin = {
    name: 'lectern:client',
    resolveId(source, importer) {
      const origin = graph.get(source)?.origin
      if (origin) return origin
      if (groups.has(source)) return source
      return importer && !graph.has(importer) ? undefined : { id: source, external: true }
    },
    // What is part of one file shares `import.meta`, in which Vite keeps how a module is replaced.
    load(url) {
      const code = graph.get(url)?.code
      return code === undefined
        ? undefined
        : { code: `var __hot;${code.replaceAll('import.meta.hot', '__hot')}`, moduleType: 'js' }
    },
  }
  const own = [...groups.keys()].filter(url => !graph.get(url).origin)
  const input = Object.fromEntries(own.map((url, index) => [`m${index}`, url]))
  const build = await rolldown({ input, plugins: [plugin], treeshake: false, logLevel: 'silent' })
  try {
    const names = [...new Set(groups.values())]
    const codeSplitting = {
      groups: names.map(name => ({ name, test: id => (groups.get(id) ?? 'main-base') === name })),
    }
    const names_ = { entryFileNames: 'handed-on/[name].js', chunkFileNames: '[name].js' }
    return (await build.generate({ format: 'esm', minify: false, codeSplitting, ...names_ })).output
  } finally {
    await build.close()
  }
}

async function read(path, root) {
  const kept = await readFile(path, 'utf8').then(JSON.parse, () => undefined)
  return kept && JSON.stringify(await stampsOf(kept.urls, root)) === JSON.stringify(kept.stamps) ? kept : undefined
}

async function write(path, content) {
  const part = `${path}.${process.pid}.part`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(part, JSON.stringify(content))
  await rename(part, path)
  await prune(path)
}

/** How many states are kept, about 3 MB each: decks with Lectern's theme, and those with another. */
const KEPT = 2

/** Removes the states that are older than the newest ones, of which `path` is one. */
export async function prune(path, kept = KEPT) {
  const folder = dirname(path)
  const names = (await readdir(folder)).filter(name => /^[\da-f]{24}\.json$/.test(name) && name !== basename(path))
  const aged = await Promise.all(
    names.map(async name => ({ name, age: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  )
  const old = aged.toSorted((a, b) => b.age - a.age).slice(kept - 1)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}

function stampsOf(urls, root) {
  return Promise.all(
    urls.map(url => stampOf(fileOf(url) ?? join(root, url.replace(/[?#].*$/, ''))).then(stamp => stamp ?? '')),
  )
}

/** The address of a file on the server. */
const addressOf = file => `/@fs/${file.replaceAll('\\', '/').replace(/^\//, '')}`

/** What Vite calls the module at an address. */
const idOf = url => (url.startsWith('/@id/') ? url.slice('/@id/'.length).replace('__x00__', '\0') : url)

function decoded(url) {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

const hashOf = text => createHash('sha256').update(text).digest('hex').slice(0, 24)

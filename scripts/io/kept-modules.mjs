// Keeps what Vite made of the modules that no deck changes (Slidev's client, the theme, packages), so that the next
// export of a deck in the same folder need not compile them again, which is most of what a server does for a short deck.
// Plain JavaScript: the worker thread loads it as it is.
import { createHash } from 'node:crypto'
import { readFile, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Bump when the form of the file changes. */
const FORM = 1

/**
 * Lets a Vite server answer from `kept-modules.json` in its cache, for files below `folders` and in packages.
 * Call it when the server listens. Returns what has to be called before it closes, to keep what is new.
 *
 * @param {import('vite').ViteDevServer} server
 * @param {{ folders: readonly string[], roots: readonly string[], salt: unknown }} scope `roots` are the folders whose
 * settings rule how modules are compiled, `salt` is all else that does
 */
export async function keepModules(server, { folders, roots, salt }) {
  const client = server.environments.client
  const path = join(server.config.cacheDir, 'kept-modules.json')
  // The addresses of prepared packages are part of what was compiled, and only known once they are prepared.
  const key = async () =>
    hashOf({ FORM, salt, deps: client.depsOptimizer?.metadata.browserHash, ...(await settings(roots)) })
  const kept = await read(path, await key())
  const uno = server.config.plugins.find(plugin => plugin.name === 'unocss:api')?.api.getContext()
  for (const token of kept.tokens) uno?.tokens.add(token)
  const { modules } = kept
  const compile = client.transformRequest.bind(client)
  let isNew = false
  const answerFor = async url => {
    const module = modules[url]
    const isFresh = module && (await stampOf(fileOf(url))) === module.stamp
    return isFresh ? { code: module.code, map: null, etag: module.etag } : undefined
  }
  client.transformRequest = async url => {
    const answer = await answerFor(url)
    if (answer) return answer
    const result = await compile(url)
    const file = result && fileOf(url)
    const stamp = file && isKeepable(file, result.code, folders) && (await stampOf(file))
    if (stamp) {
      modules[url] = { stamp, code: result.code, etag: result.etag }
      isNew = true
    }
    return result
  }
  // Vite also compiles ahead what a module asks for.
  const warmUp = client.warmupRequest.bind(client)
  client.warmupRequest = async url => (await answerFor(url)) ?? warmUp(url)
  return async () => {
    if (!isNew) return
    const part = `${path}.part`
    await writeFile(
      part,
      JSON.stringify({ key: await key(), modules, tokens: await tokensOf(uno, Object.keys(modules), kept.tokens) }),
    )
    await rename(part, path)
  }
}

async function read(path, key) {
  const kept = await readFile(path, 'utf8').then(JSON.parse, () => undefined)
  return kept?.key === key ? kept : { modules: {}, tokens: [] }
}

/** What the settings of the folders look like that rule how modules are compiled. */
async function settings(roots) {
  const files = await Promise.all(roots.map(root => settingsIn(root)))
  return Object.fromEntries(await Promise.all(files.flat().map(async file => [file, await stampOf(file)])))
}

async function settingsIn(root) {
  const names = await readdir(root).catch(() => [])
  const setup = await readdir(join(root, 'setup')).catch(() => [])
  const own = names.filter(name => /^(?:package\.json|(?:vite|uno)\.config\.\w+)$/.test(name))
  return [...own.map(name => join(root, name)), ...setup.map(name => join(root, 'setup', name))]
}

/** The file of a module's address, or nothing for what Slidev makes itself. */
export function fileOf(url) {
  if (!url.startsWith('/@fs/')) return undefined
  const path = decodeURI(url.slice('/@fs'.length).replace(/[?#].*$/, ''))
  return /^\/[a-z]:/i.test(path) ? path.slice(1) : path
}

// What a module takes in from other files while it is compiled cannot be told from its own file.
function isKeepable(file, code, folders) {
  const isFixed = file.includes('/node_modules/') || folders.some(folder => file.startsWith(`${folder}/`))
  return isFixed && /\.(?:vue|[cm]?[jt]s|css)$/.test(file) && !code.includes('?t=') && !code.includes('@import')
}

/** What changes with a file; nothing for one that is not there. */
export async function stampOf(file) {
  const found = await stat(file).catch(() => undefined)
  return found && `${found.mtimeMs}-${found.size}`
}

/**
 * The classes in the modules at these addresses, and of the former ones those that make styles: UnoCSS reads them only
 * where a module is compiled.
 */
export async function tokensOf(uno, urls, former) {
  if (!uno) return []
  await uno.flushTasks()
  const files = new Set(urls.map(fileOf))
  const found = new Set(former)
  for (const [id, code] of uno.modules)
    if (files.has(id.replace(/\?.*$/, ''))) await uno.uno.applyExtractors(code, id, found)
  const { matched } = await uno.uno.generate(found, { preflights: false })
  return [...matched]
}

function hashOf(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

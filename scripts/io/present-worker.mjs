// Slidev's own server for presenting, in a thread: edits of the deck reach the browser without a reload, and the thread
// that watches the article stays free. Slidev's command is not used, since it lets everybody change the deck, and starts
// itself again where keeping the last good deck is meant.
// Messages to the thread: { kind: 'tell', … } | { kind: 'open' } | { kind: 'close' }. Messages from it: see
// `PresentMessage` in present-server.ts.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { bundleClient } from './client-bundle.mjs'
import { describeDeck } from './deck-facts.mjs'
import { guardServer } from './guard.mjs'
import { calmStyles } from './held-styles.mjs'
import { keepModules, stampOf } from './kept-modules.mjs'
import { usePreparsers } from './preparsers.mjs'
import { OWN } from './shipped-client.mjs'
import { followed, slideMoves } from './slide-moves.mjs'
import { viteLogger } from './vite-logger.mjs'

const { cli, argv1, rolldown, entry, theme, cacheDir, bundleDir, port, host, password, ship } = workerData

// Slidev decides by this path whether it may look for its packages outside the deck's folder.
process.argv[1] = argv1

/** Lectern's own folder, which is also its theme. */
const LECTERN = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** How long UnoCSS must be quiet before the page hears of its classes, in milliseconds. */
const QUIET = 150

/** How long after the start it is written down what the next start can use, in milliseconds. */
const PATIENCE = 5000

const post = message => parentPort.postMessage(message)

let troubles = []

async function serve({ createServer, parser, options }) {
  const loading = { options, parser, themeLine: options.data.headmatter.theme }
  const server = await createServer(options, viteConfig(options), {
    loadData: texts => reload(loading, texts, server),
  })
  const isFixed = folder => !isSame(folder, options.userRoot)
  const fixed = [LECTERN].filter(isFixed)
  guardServer(server, { password })
  calmStyles(server, QUIET)
  restartOnSettings(server, options)
  followQuickSaves(server)
  // An editor that puts a new file in the place of the old one has changed it, which Slidev does not see in all cases.
  server.watcher.on('add', file => options.data.watchFiles[file] && server.watcher.emit('change', file))
  server.watcher.on('unlink', file => options.data.watchFiles[file] && tellIfGone(file))
  const salt = [options.utils.define, 'present']
  await server.listen()
  // Without it the deck is shown as well, later.
  const bundled = await bundle(server, options, { fixed, salt }).catch(error => {
    post({ kind: 'log', level: 'info', text: `Not bundled: ${error.stack ?? error}` })
    return undefined
  })
  const keepOthers = await keepModules(server, {
    folders: fixed,
    roots: options.roots,
    salt: [process.version, salt],
  })
  bundled?.compileRest()
  const layouts = Object.keys(await options.utils.getLayouts())
  post({ kind: 'deck', deck: describeDeck(options.data, layouts), kept: false })
  post({ kind: 'ready' })
  void server.environments.client.warmupRequest(`${entry}__slidev_1.md`)
  // Each once: when nobody waits any more, or at the end.
  const keepBundle = once(() => bundled?.keep())
  if (ship) post({ kind: 'ship', text: await bundled?.ship?.() })
  const keep = () => Promise.all([keepBundle(), keepOthers()])
  parentPort.on('message', message => MESSAGES[message.kind](server, message, keep))
  setTimeout(() => void keepBundle().catch(() => {}), PATIENCE).unref()
}

/** What every deck's first slide needs: the client up to the page that shows slides, and the layouts. */
async function bundle(server, { clientRoot, roots, userRoot, utils }, { fixed, salt }) {
  const layouts = Object.values(await utils.getLayouts()).filter(file =>
    fixed.some(folder => file.startsWith(`${folder}/layouts/`)),
  )
  const { root } = server.config
  // Vite names files below its root by their path there.
  const served = file => (file.startsWith(`${root}/`) ? file.slice(root.length) : addressOf(file))
  const pages = {
    main: [addressOf(join(clientRoot, 'main.ts'))],
    play: [served(join(clientRoot, 'pages', 'play.vue'))],
    layouts: layouts.map(served),
  }
  const folders = [...fixed, clientRoot].map(folder => `${served(folder)}/`)
  const isFixed = url =>
    (/\/node_modules\/(?!\.)/.test(url) ||
      folders.some(folder => url.startsWith(folder)) ||
      url.startsWith('/@id/__x00__plugin-vue:export-helper')) &&
    !/\/@shikijs\/(?:langs|themes)\//.test(url)
  return bundleClient(server, {
    pages,
    isFixed,
    rolldown,
    folder: bundleDir,
    salt: [salt, roots.filter(each => !isSame(each, userRoot)), await settingsOf(userRoot)],
    entry: join(clientRoot, 'main.ts'),
    shipped: { file: join(LECTERN, 'dist', 'present', 'client.json'), starts: startsFor(clientRoot) },
  })
}

/** Where that lies which uses all that the bundle is made of. */
const startsFor = clientRoot =>
  new Map([
    [OWN, LECTERN],
    ['@slidev/client', clientRoot],
    ['@slidev/cli', join(dirname(argv1), '..')],
  ])

/** The files beside a deck that rule how every module is compiled, with what changes with each. */
async function settingsOf(userRoot) {
  const names = [userRoot, join(userRoot, 'setup')].flatMap(folder =>
    existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : [],
  )
  const ruling = names.filter(name =>
    /[\\/](?:(?:vite|uno|unocss)\.config|setup[\\/](?:unocss|vite-plugins))\.\w+$/.test(name),
  )
  return Promise.all(ruling.map(async name => [name, await stampOf(name)]))
}

function once(work) {
  let done
  return async () => (done ??= work())
}

const MESSAGES = {
  tell(server, message) {
    troubles = message.troubles
    server.ws.send('lectern:troubles', troubles)
  },
  async close(server, _, keep) {
    // A deck is as good without what would have been kept.
    await keep().catch(() => {})
    await server.close().catch(() => {})
    post({ kind: 'closed' })
    parentPort.close()
  },
}

/** What no deck can switch on: who may change slides.md is ruled by its folder. */
function rule(config) {
  return Object.assign(config, { editor: false, mcp: false })
}

/**
 * The deck as it is now, for the pages that show it; `false` where they are to keep what they have: it does not parse,
 * or the server has to begin again.
 */
async function reload({ options, parser, themeLine }, texts, server) {
  const [[file, text]] = Object.entries(texts)
  if (text.trim() === '') {
    post({ kind: 'unreadable', fault: { file, line: 1, message: 'The file is empty' } })
    return false
  }
  const { data: before, utils } = options
  let loaded
  try {
    loaded = await parser.load(options, entry, texts, 'dev')
  } catch (error) {
    // Slidev's parser throws at what it cannot make a value of, which is always YAML.
    post({ kind: 'unreadable', fault: { file, message: error.message, ...placeIn(text, error.message) } })
    return false
  }
  const config = rule(parser.resolveConfig(loaded.headmatter, before.themeMeta, entry))
  const data = { ...loaded, themeMeta: before.themeMeta, config: { ...config, theme: before.config.theme } }
  const deck = describeDeck(data, Object.keys(await utils.getLayouts()))
  const kept = deck.faults.length > 0
  post({ kind: 'deck', deck, kept })
  if (kept) return false
  const why = reasonToBeginAgain(before, data, loaded.headmatter.theme !== themeLine)
  if (why) {
    post({ kind: 'restart', why })
    return false
  }
  forgetOrphans(server)
  const moves = slideMoves(before.slides, data.slides)
  const places = moves.map((_, index) => followed(index + 1, moves, data.slides.length))
  if (places.some((place, index) => place !== index + 1)) server.ws.send('lectern:moved', places)
  return data
}

/** Where in a text the alias stands that an error speaks of, which is all that such an error tells. */
function placeIn(text, message) {
  const name = /alias.*: (\S+)$/.exec(message)?.[1]
  const before = text.slice(0, Math.max(0, name ? text.indexOf(`*${name}`) : 0)).split('\n')
  return { line: before.length, column: before.at(-1).length + 1 }
}

// Vite reloads the page for a module that changes and that nothing imports, as those of a slide that was there once. Each
// is taken out of every map: from the last one Vite would still take it, miss it in the others and answer with 504.
function forgetOrphans({ environments }) {
  const { idToModuleMap, urlToModuleMap, _unresolvedUrlToModuleMap: asked } = environments.client.moduleGraph
  for (const [id, orphan] of idToModuleMap)
    if (/^\/@slidev\/slides\/\d+\//.test(id) && orphan.importers.size === 0) {
      idToModuleMap.delete(id)
      urlToModuleMap.delete(orphan.url)
      for (const [url, module] of asked ?? []) if (module === orphan) asked.delete(url)
    }
}

// What Slidev reads at the start only.
const AT_START = ['monaco', 'routerMode', 'fonts', 'css', 'mdc', 'addons', 'seoMeta', 'drawings', 'presenter', 'record']

function reasonToBeginAgain(before, data, isOtherTheme) {
  if (isOtherTheme) return 'theme'
  const setting = AT_START.find(name => !isDeepStrictEqual(data.config[name], before.config[name]))
  const feature = ['katex', 'monaco'].find(name => data.features[name] && !before.features[name])
  return setting ?? feature
}

/** How long the watcher is deaf to a file after a change to it, and a little more, in milliseconds. */
const DEAF = 80

/** A file that is saved again while the watcher is deaf to it is seen a moment later. */
function followQuickSaves({ watcher }) {
  const stateOf = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs
  watcher.on('change', file => {
    if (!file.endsWith('.md')) return
    const seen = stateOf(file)
    setTimeout(() => stateOf(file) !== seen && watcher.emit('change', file), DEAF).unref()
  })
}

/** How long a file may be away while another is put in its place, in milliseconds. */
const GONE = 500

function tellIfGone(file) {
  const tell = () =>
    existsSync(file) || post({ kind: 'unreadable', fault: { file, line: 1, message: 'The file is gone' } })
  setTimeout(tell, GONE).unref()
}

/** Files beside a deck that Slidev reads at the start only. */
const SETTINGS =
  /^(?:setup\/(?:shiki|katex|preparser|transformers|unocss|vite-plugins)\.[cm]?[jt]s|(?:uno|unocss|vite)\.config\.[cm]?[jt]s)$/

function restartOnSettings({ watcher }, { roots }) {
  const own = roots.filter(root => !root.includes('node_modules'))
  watcher.on('all', (_, file) => {
    const root = own.find(folder => file.startsWith(`${folder}/`))
    const name = root && file.slice(root.length + 1)
    if (name && SETTINGS.test(name)) post({ kind: 'restart', why: name })
  })
}

function viteConfig(options) {
  return {
    plugins: [presence(options), fewerPackages(options.data.features.monaco)],
    // By which a component's styles know it: the same for every deck, since the bundle is.
    slidev: { vue: { features: { componentIdGenerator: nameForStyles(options) } } },
    cacheDir,
    clearScreen: false,
    customLogger: viteLogger(post),
    server: {
      host,
      port,
      strictPort: true,
      open: false,
      // Who may ask is the guard's to say.
      cors: false,
      allowedHosts: true,
      fs: { allow: [LECTERN] },
    },
  }
}

// What Lectern adds to every deck that it shows, whatever its theme: the page stays on its slide and shows what is wrong
// with it, and there is a handout.
function presence({ roots, userWorkspaceRoot }) {
  const isTheme = roots.some(root => isSame(root, LECTERN))
  const add = (code, name, file) =>
    `import ${name} from ${JSON.stringify(addressOf(join(LECTERN, 'setup', file)))}\n${code.replace('export default', 'const setups =')}\nexport default [...setups, ${name}]`
  return {
    name: 'lectern:presence',
    enforce: 'pre',
    transform(code, id) {
      if (id === '/@slidev/setups/main') return add(code, 'present', 'present.ts')
      return id === '/@slidev/setups/routes' && !isTheme ? add(code, 'addHandout', 'routes.ts') : undefined
    },
    configResolved({ server }) {
      // Slidev takes the folder above a deck's for its project where there is no project at all.
      const isProject = existsSync(join(userWorkspaceRoot, 'package.json'))
      if (password && !isProject) server.fs.allow = server.fs.allow.filter(folder => !isSame(folder, userWorkspaceRoot))
    },
    configureServer({ middlewares }) {
      middlewares.use('/__lectern/troubles', (_, response) =>
        response.setHeader('content-type', 'application/json').end(JSON.stringify(troubles)),
      )
    },
  }
}

/** Names a component, whose file is told from Vite's root, by its place in its package or beside the deck. */
function nameForStyles({ userRoot }) {
  return (file, source, isProduction, hash) => {
    const path = resolve(userRoot, file).replaceAll('\\', '/')
    const inPackage = path.split('/node_modules/').at(-1)
    return hash(inPackage === path ? path.replace(`${LECTERN}/`, 'lectern/').replace(`${userRoot}/`, '') : inPackage)
  }
}

/** Of the packages that Slidev's client has prepared those that only code to be edited on slides needs: most of the work. */
const OF_MONACO = ['typescript', '@typescript/ata']

function fewerPackages(hasMonaco) {
  const isWanted = id => hasMonaco || !OF_MONACO.includes(id.split(' > ').at(-1))
  return {
    name: 'lectern:fewer-packages',
    configResolved({ environments }) {
      const { optimizeDeps } = environments.client
      // Without entries Vite does not read all of Slidev's client in search of others before it answers.
      Object.assign(optimizeDeps, { include: optimizeDeps.include.filter(isWanted), entries: [] })
    },
  }
}

function isSame(one, other) {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** The address of a file on the server. */
function addressOf(file) {
  return `/@fs/${file.replaceAll('\\', '/').replace(/^\//, '')}`
}

try {
  const { createServer, parser, resolveOptions } = await import(cli)
  usePreparsers(parser, argv1)
  const options = await resolveOptions({ entry, theme }, 'dev')
  rule(options.data.config)
  Object.assign(options.utils.define, { __SLIDEV_FEATURE_EDITOR__: 'false' })
  // The favicon that Slidev takes without being told lies on another machine.
  const { favicon } = options.data.config
  if (/^https?:/.test(favicon)) options.utils.indexHtml = options.utils.indexHtml.replaceAll(favicon, 'data:,')
  await serve({ createServer, parser, options })
} catch (error) {
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error), detail: error?.stack })
}

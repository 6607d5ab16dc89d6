// Slidev's own server in a thread of its own. Why a thread: Slidev remembers the first deck of a process, ends the
// process when it misses a theme and writes to the terminal; and compiling beside the browser's driver is faster.
// Why not TypeScript: Node loads it as it is, from the source and from the bundle alike.
// Messages to the thread: 'styles' | 'close'. Messages from it: see `WorkerMessage` in slidev-server.ts.
import { parentPort, workerData } from 'node:worker_threads'

const { cli, argv1, entry, theme, cacheDir, dark } = workerData

// Slidev decides by this path whether it may look for its packages outside the deck's folder.
process.argv[1] = argv1

const UNO = /__uno.*\.css$/

const post = message => parentPort.postMessage(message)

try {
  const { createServer, resolveOptions } = await import(cli)
  const options = await resolveOptions({ entry, theme, routerMode: 'history' }, 'export')
  if (dark) options.data.config.colorSchema = 'dark'
  post({ kind: 'deck', deck: await describe(options) })
  const server = await createServer(options, viteConfig())
  const release = holdStyles(server)
  await server.listen()
  post({ kind: 'ready', port: server.httpServer.address().port })
  parentPort.on('message', message => (message === 'close' ? close(server) : styles(server, release)))
} catch (error) {
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error), detail: error?.stack })
}

function viteConfig() {
  return {
    cacheDir,
    clearScreen: false,
    customLogger: logger(),
    plugins: [rangeFromAddress()],
    server: { host: '127.0.0.1', port: 0, open: false, watch: null, hmr: { overlay: false } },
  }
}

// Slidev looks for the range before its router has read the address, and prints all slides (slidevjs/slidev#2227).
function rangeFromAddress() {
  const transform = (code, id) =>
    /@slidev\/client\/composables\/useNav\.ts/.test(id)
      ? code.replace('currentRoute?.query?.range as', "new URLSearchParams(location.search).get('range') as")
      : undefined
  return { name: 'lectern:range', enforce: 'pre', transform }
}

function logger() {
  const log = level => (text, extra) =>
    post({ kind: 'log', level, text, file: extra?.error?.id ?? extra?.error?.loc?.file })
  return {
    hasWarned: false,
    info: log('info'),
    warn: log('warn'),
    warnOnce: log('warn'),
    error: log('error'),
    clearScreen() {},
    hasErrorLogged: () => false,
  }
}

async function close(server) {
  await server.close().catch(() => {})
  post({ kind: 'closed' })
  parentPort.close()
}

// UnoCSS tells the page of every class that it discovers, some twenty times while a deck loads. One time is enough:
// when all slides are there.
function holdStyles(server) {
  const send = server.ws.send
  let held
  server.ws.send = (...message) => {
    const updates = message[0]?.type === 'update' ? message[0].updates : []
    if (updates.length > 0 && updates.every(({ path }) => UNO.test(path))) held = message
    else send.apply(server.ws, message)
  }
  return () => {
    server.ws.send = send
    if (held) server.ws.send(...held)
    held = undefined
  }
}

// Each of the sheets that UnoCSS writes carries a hash that names its state.
async function styles(server, release) {
  const context = server.config.plugins.find(plugin => plugin.name === 'unocss:api')?.api.getContext()
  await context?.flushTasks()
  const modules = [...server.moduleGraph.idToModuleMap.values()].filter(module => UNO.test(module.id ?? ''))
  for (const module of modules) server.moduleGraph.invalidateModule(module)
  const sheets = await Promise.all(modules.map(module => server.transformRequest(module.url).catch(() => null)))
  post({ kind: 'styles', hashes: sheets.flatMap(sheet => sheet?.code.match(/__uno_hash_\w{6}/)?.[0] ?? []) })
  release()
}

async function describe({ data, utils }) {
  const { config, headmatter } = data
  return {
    title: text(headmatter.title ?? config.title),
    lang: text(headmatter.lang),
    author: text(headmatter.author),
    subject: text(headmatter.subject ?? headmatter.info),
    keywords: list(headmatter.keywords),
    width: config.canvasWidth,
    height: Math.ceil(config.canvasWidth / config.aspectRatio),
    slides: data.slides.map(slide => describeSlide(slide, headmatter)),
    layouts: Object.keys(await utils.getLayouts()).sort(),
    faults: Object.values(data.markdownFiles).flatMap(faults),
  }
}

function describeSlide(slide, headmatter) {
  const { source, frontmatter } = slide
  return {
    no: slide.index + 1,
    title: text(slide.title),
    layout: text(frontmatter.layout ?? headmatter.defaults?.layout),
    alias: text(frontmatter.routeAlias),
    file: source.filepath,
    line: source.start + 1,
    source: source.raw,
    content: slide.content,
    notes: slide.note || undefined,
  }
}

// A person's YAML may hold anything.
function text(value) {
  return value === undefined || value === null ? undefined : [value].flat().join(', ')
}

// `tea, leaves` is as good as a list.
function list(value) {
  const words = text(value)
    ?.split(',')
    .map(word => word.trim())
  return words?.filter(Boolean)
}

function faults(file) {
  const loading = (file.errors ?? []).map(error => ({
    file: file.filepath,
    line: error.row + 1,
    message: error.message,
  }))
  const yaml = file.slides.flatMap(slide =>
    (slide.frontmatterDoc?.errors ?? []).map(error => ({
      file: file.filepath,
      line: slide.start + 1 + (error.linePos?.[0].line ?? 1),
      message: error.message.split('\n', 1)[0].replace(/ at line \d+, column \d+:?$/, ''),
    })),
  )
  return [...loading, ...yaml]
}

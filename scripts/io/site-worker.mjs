// A deck as a static site, built by Vite in a thread of its own. Why a thread: Slidev remembers the first deck of a
// process, ends the process when it misses a theme and writes to the terminal.
// Why not TypeScript: Node loads it as it is, from the source and from the bundle alike.
// Why not Slidev's own build: its scripts are modules, which browsers refuse to load from a file.
// Messages from the thread: see `WorkerMessage` in site.ts.
import { existsSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { useOwnPreparser } from './preparsers.mjs'
import { viteLogger } from './vite-logger.mjs'

const { cli, argv1, entry, theme, dark, withoutNotes } = workerData

// Slidev decides by this path whether it may look for its packages outside the deck's folder.
process.argv[1] = argv1
// Whatever the user's shell says: the other setting gives Vue with its warnings, four times as large.
process.env.NODE_ENV = 'production'

/** What a browser shows or plays, by the ending of its name. */
const MEDIA = new Set(
  'png jpg jpeg gif svg webp avif bmp ico mp4 webm ogv mov m4v mp3 wav ogg m4a aac flac vtt'
    .split(' ')
    .map(ending => `.${ending}`),
)

const post = message => parentPort.postMessage(message)

try {
  const { createDataUtils, parser, resolveOptions, ViteSlidevPlugin } = await import(cli)
  useOwnPreparser(parser, argv1, dirname(entry))
  const vite = await import(pathToFileURL(createRequire(cli).resolve('vite')).href)
  const options = await resolveOptions({ entry, theme, routerMode: 'hash', base: './', withoutNotes }, 'build')
  const media = new Map()
  settle(options, media)
  options.utils = await createDataUtils(options)
  const { output } = await vite.build(await viteConfig(vite, options, media, ViteSlidevPlugin))
  const files = output.map(({ fileName, code, source }) => ({ path: fileName, contents: code ?? source }))
  post({ kind: 'built', files, media: [...media], folders: publicFolders(options) })
} catch (error) {
  post({ kind: 'failed', faults: [error.errors ?? error].flat().map(faultOf) })
}

// What Slidev's settings can mean for a site that is found anywhere and asks nobody.
function settle({ data, userRoot }, media) {
  const { config, headmatter, slides } = data
  // A path of the machine that it was built on.
  config.theme = ''
  if (dark) config.colorSchema = 'dark'
  // A link of the deck's own stays; that to a PDF which nobody makes does not.
  if (typeof config.download !== 'string' || config.download === 'auto') config.download = false
  // These would fetch, or be found by no browser without a server.
  Object.assign(config, { remoteAssets: false, pwa: false, preloadImages: false })
  if (config.seoMeta?.ogImage) config.seoMeta = { ...config.seoMeta, ogImage: previewOf(config.seoMeta.ogImage) }
  const find = value => mediaIn(value, userRoot, media)
  for (const slide of slides) slide.frontmatter = inMatter(slide.frontmatter, find)
  if (headmatter.defaults) headmatter.defaults = inMatter(headmatter.defaults, find)

  function previewOf(image) {
    return /^https?:/.test(image) ? image : find(image === 'auto' ? '/og-image.png' : image)
  }
}

/** The value with every text in it that names a picture as the site has it. */
function inMatter(value, find) {
  if (typeof value === 'string') return find(value) ?? value
  if (Array.isArray(value)) return value.map(item => inMatter(item, find))
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inMatter(item, find)]))
}

/**
 * The address in the site of a picture, film or sound that Vite does not see, because it stands in data; noted in
 * `media`. Undefined for every other text. A browser would look for it from the deck's folder, or from `public/`.
 */
function mediaIn(text, userRoot, media) {
  if (!MEDIA.has(extname(text.replace(/[?#].*$/s, '')).toLowerCase())) return undefined
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(text) || !URL.canParse(text, 'http://deck')) return undefined
  const { pathname, search, hash } = new URL(text, 'http://deck')
  const path = decodeURIComponent(pathname).slice(1)
  const shared = isFileIn(join(userRoot, 'public'), path)
  if (!shared && !isFileIn(userRoot, path)) return undefined
  if (!shared) media.set(path, join(userRoot, path))
  return `./${pathname.slice(1)}${search}${hash}`
}

function isFileIn(folder, path) {
  const file = join(folder, path)
  return existsSync(file) && statSync(file).isFile() && realpathSync(file).startsWith(realpathSync(folder) + sep)
}

/** Folders whose files belong into the site as they are, each with the folder of the site that it becomes. */
function publicFolders({ userRoot, themeRoots, addonRoots }) {
  const themes = [...themeRoots, ...addonRoots].filter(root => root !== userRoot).map(root => [root, 'theme'])
  return [...themes, [userRoot, '']]
    .map(([root, into]) => ({ from: join(root, 'public'), into }))
    .filter(({ from }) => existsSync(from))
}

async function viteConfig(vite, options, media, ViteSlidevPlugin) {
  const base = await ownConfigs(vite, options.roots)
  const style = { compilerOptions: { nodeTransforms: [node => inStyle(node, options.userRoot, media)] } }
  const slidev = vite.mergeConfig(base.slidev ?? {}, { vue: { template: style } })
  return vite.mergeConfig(base, {
    configFile: false,
    root: options.userRoot,
    base: './',
    logLevel: 'warn',
    clearScreen: false,
    customLogger: viteLogger(post),
    // What a module knows as its own address is, in one script, the page's.
    define: { __VUE_PROD_DEVTOOLS__: false, 'import.meta.url': 'document.baseURI' },
    plugins: [await ViteSlidevPlugin(options, slidev), onePage(options), woff2Only(), withoutPaths()],
    // The page is the same for every slide, so that addresses in scripts can be read from there.
    experimental: {
      renderBuiltUrl: (name, { hostType }) =>
        hostType === 'js' ? { runtime: JSON.stringify(`./${name}`) } : { relative: true },
    },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      // Browsers that open a file take no font from another file.
      assetsInlineLimit: file => (/\.(?:woff2?|ttf|otf)$/.test(file) ? true : undefined),
      rollupOptions: {
        input: { index: resolve(options.userRoot, 'index.html') },
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/[name]-[hash].js' },
        onLog: (level, log, handle) => log.code !== 'EMPTY_IMPORT_META' && handle(level, log),
      },
    },
  })
}

// As Slidev reads them: from theme, addons and deck.
async function ownConfigs(vite, roots) {
  const endings = ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs']
  const files = roots.flatMap(root => endings.map(ending => join(root, `vite.config.${ending}`)).filter(existsSync))
  const env = { mode: 'production', command: 'build' }
  const loaded = await Promise.all(files.map(file => vite.loadConfigFromFile(env, file)))
  return loaded.reduce((all, found) => vite.mergeConfig(all, found?.config ?? {}), {})
}

/** Slidev's page, with all code in one plain script: the only kind that a browser runs from a file. */
function onePage({ userRoot, utils }) {
  const page = resolve(userRoot, 'index.html')
  return {
    name: 'lectern:one-page',
    config: {
      order: 'post',
      handler({ build }) {
        for (const name of ['manualChunks', 'chunkFileNames']) delete build.rollupOptions.output[name]
      },
    },
    resolveId: { order: 'pre', handler: id => (id === page ? id : null) },
    load: { order: 'pre', handler: id => (id === page ? utils.indexHtml : null) },
    transformIndexHtml: {
      order: 'post',
      handler: html =>
        html
          .replace(/(<(?:script|link)\b[^>]*) crossorigin\b/g, '$1')
          .replace(/<script type="module"/g, '<script defer'),
    },
  }
}

/** Every browser that can run the deck reads WOFF2; the other forms of the same font would only be carried along. */
function woff2Only() {
  const OTHERS = /,\s*url\([^)]*\.(?:woff|ttf)['"]?\)\s*format\([^)]*\)/g
  return {
    name: 'lectern:woff2-only',
    enforce: 'pre',
    transform: { filter: { id: /\.css$/ }, handler: code => (/\.woff2/.test(code) ? code.replace(OTHERS, '') : null) },
  }
}

/** Slidev's lists of files carry the way to each from the deck's folder, which is nobody else's business. */
function withoutPaths() {
  const WAY = /(?<=")(?:\.\.\/)+[^"]*\/(?=[^/"]+":)/g
  return {
    name: 'lectern:without-paths',
    enforce: 'post',
    transform: { filter: { id: /\.slidev\/virtual\// }, handler: code => code.replace(WAY, '') },
  }
}

/** Pictures in a tag's own style, which Vite does not see. Vue has the style as data by now, or as it was written. */
function inStyle(node, userRoot, media) {
  if (node.type !== 1) return
  for (const prop of node.props) {
    const text = prop.type === 6 && prop.name === 'style' ? prop.value : prop.exp
    const isStyle = prop.name === 'style' || (prop.name === 'bind' && prop.arg?.content === 'style')
    if (isStyle && text?.content) text.content = text.content.replace(/(?<=url\((?:\\?["'])?)[^\\"')]+/g, address)
  }
  function address(text) {
    return mediaIn(text, userRoot, media) ?? text
  }
}

function faultOf(error) {
  if (!(error instanceof Error))
    return { file: error?.id ?? error?.loc?.file ?? '', message: String(error?.message ?? error) }
  return { file: error.id ?? error.loc?.file ?? '', message: error.message, detail: error.stack }
}

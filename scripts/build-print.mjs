// Builds the print runtime: Slidev's own print page with this package's layouts and components, once for all decks.
// See scripts/runtime/ for what runs in the browser and scripts/render/ for what prepares a deck for it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as esbuild } from 'esbuild'
import { build } from 'vite'
import { placeOf } from './runtime/uno-places.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const runtime = join(root, 'scripts', 'runtime')
const outDir = join(root, 'dist', 'print')
const workDir = join(root, 'dist', 'print-work')

const inputs = hashOfInputs()
if (
  existsSync(join(outDir, 'manifest.json')) &&
  JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')).inputs === inputs
)
  process.exit()

const { version } = createRequire(import.meta.url)('@slidev/cli/package.json')
const cliFolder = dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
// Slidev decides by this path whether it may look for its packages outside the deck's folder.
process.argv[1] = join(cliFolder, 'bin', 'slidev.mjs')
const { resolveOptions, ViteSlidevPlugin } = await import(pathToFileURL(join(cliFolder, 'dist', 'index.mjs')).href)

/** Slidev's components that draw the same in print as on screen and need neither network nor a heavy library. */
const BUILTIN = [
  'Arrow',
  'AutoFitText',
  'CodeBlockWrapper',
  'CodeGroup',
  'KaTexBlockWrapper',
  'LightOrDark',
  'Link',
  'RenderWhen',
  'SlideCurrentNo',
  'SlidesTotal',
  'Toc',
  'TocList',
  'Transform',
  'VAfter',
  'VClick',
  'VClickGap',
  'VClicks',
  'VSwitch',
]
/** They show pages of other machines. */
const OMITTED_LAYOUTS = ['iframe', 'iframe-left', 'iframe-right', '404']

/** The sheets that UnoCSS fills, in the order in which Slidev imports them, and the layers that each holds. */
const UNO_SHEETS = {
  'uno:preflights.css': 'preflights',
  'uno:typography.css': 'typography',
  'uno:shortcuts.css': 'shortcuts',
  'uno.css': 'all',
}

mkdirSync(workDir, { recursive: true })
rmSync(outDir, { recursive: true, force: true })
const entry = join(workDir, 'slides.md')
writeFileSync(entry, '# Empty\n')
const options = await resolveOptions({ entry, theme: root, routerMode: 'history' }, 'export')
// Its style sheet is part of every deck's; the fonts are asked for where there are formulas.
options.data.features.katex = true
const layouts = Object.fromEntries(
  Object.entries(await options.utils.getLayouts()).filter(([name]) => !OMITTED_LAYOUTS.includes(name)),
)
const components = await namedComponents()
let uno

await build({
  root: workDir,
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_DEVTOOLS__: 'false' },
  plugins: [replacements(), ...(await ViteSlidevPlugin(options)), afterwards()],
  publicDir: false,
  // Where scripts/io/runtime-server.ts serves this folder.
  experimental: { renderBuiltUrl: file => `/@lectern/${file}` },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    cssMinify: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: { runtime: join(runtime, 'main.ts') },
      output: { format: 'es', codeSplitting: false, entryFileNames: 'runtime.js', assetFileNames: '[name][extname]' },
    },
  },
})
rmSync(workDir, { recursive: true, force: true })
await bundleForNode()
await finishStyles()
for (const name of readdirSync(outDir)) if (/^KaTeX.*\.(?:ttf|woff)$/.test(name)) rmSync(join(outDir, name))

/** What prepares a deck in Node: Slidev's Markdown and its UnoCSS, without the rest of its server. */
async function bundleForNode() {
  await esbuild({
    entryPoints: { syntax: join(runtime, 'syntax.ts'), uno: join(runtime, 'uno.ts') },
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['shiki/*'],
    minify: true,
    legalComments: 'none',
    banner: {
      js: "import { createRequire as createRequire$ } from 'node:module'; const require = createRequire$(import.meta.url);",
    },
    plugins: [slidevNode()],
    logLevel: 'warning',
  })
}

/** Fills the places of UnoCSS with what Slidev's pages, the layouts and the components need. */
async function finishStyles() {
  const context = uno.api.getContext()
  await context.flushTasks?.()
  const fonts = Object.fromEntries(
    ['sans', 'serif', 'mono'].map(kind => [kind, options.data.config.fonts[kind].join(',')]),
  )
  const { fill, generate } = await import(pathToFileURL(join(outDir, 'uno.mjs')).href)
  const { tokens } = await generate([...context.tokens], fonts)
  const manifest = {
    inputs,
    slidev: version,
    fonts,
    layouts: Object.keys(layouts).sort(),
    components: Object.keys(components).sort(),
    tokens: tokens.sort(),
  }
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  const { sheets } = await generate(tokens, fonts)
  const frame = readFileSync(join(outDir, 'style.css'), 'utf8')
  const places = Object.values(UNO_SHEETS).map(placeOf)
  const missing = places.filter(place => frame.split(place).length !== 2)
  if (missing.length) throw new Error(`The sheets of UnoCSS have lost their places: ${missing}`)
  writeFileSync(join(outDir, 'frame.css'), frame)
  writeFileSync(join(outDir, 'style.css'), fill(frame, sheets))
}

/** Gives the functions of Slidev's Markdown, which it keeps to itself, and its UnoCSS configuration. */
function slidevNode() {
  const server = readdirSync(join(cliFolder, 'dist')).find(name => /^serve-.*\.mjs$/.test(name))
  // Only what these functions need; the rest of Slidev's server is cut away with what it imports.
  const wanted = [
    'MarkdownItShiki',
    'MarkdownItCodeblocks',
    'MarkdownItLink',
    'MarkdownItEscapeInlineCode',
    'MarkdownItFootnote',
    'taskLists',
    'MarkdownItKatex',
    'MarkdownItSlotSugar',
    'MarkdownItStyleScoped',
    'MarkdownItGitHubAlerts',
    'getSlideTitle',
    'customElements',
  ]
  const kept =
    /^(?:markdown-exit|markdown-it-footnote|markdown-it-github-alerts|@shikijs\/markdown-it\/async|@antfu\/utils|@slidev\/types|pathe|node:.*)$/
  return {
    name: 'lectern:slidev-node',
    setup(build) {
      build.onResolve({ filter: /^#slidev-(?:node|uno)$/ }, ({ path }) => ({
        path: path === '#slidev-node' ? join(cliFolder, 'dist', server) : join(options.clientRoot, 'uno.config.ts'),
      }))
      // The whole of UnoCSS brings a CSS parser and icons along, which only its transformers need.
      build.onResolve({ filter: /^unocss$/ }, ({ importer }) =>
        /serve-/.test(importer)
          ? { path: 'unused', namespace: 'unused', sideEffects: false }
          : { path: 'unocss', namespace: 'uno-part' },
      )
      build.onLoad({ filter: /./, namespace: 'uno-part' }, () => ({
        contents: `
          export { createGenerator, mergeConfigs } from '@unocss/core'
          export { default as presetAttributify } from '@unocss/preset-attributify'
          export { default as presetTypography } from '@unocss/preset-typography'
          export { default as presetWind3 } from '@unocss/preset-wind3'
          export const [defineConfig, transformerDirectives, transformerVariantGroup] = [config => config, () => ({}), () => ({})]`,
        resolveDir: root,
      }))
      build.onLoad({ filter: /serve-[^/]*\.mjs$/ }, ({ path }) => ({
        contents: `${readFileSync(path, 'utf8').replace(/^export \{[^}]*\};?$/m, '')}\nexport { ${wanted.join(', ')} }`,
        resolveDir: dirname(path),
      }))
      build.onResolve({ filter: /./ }, ({ path, importer, kind }) => {
        if (!/serve-[^/]*\.mjs$/.test(importer) || (kind === 'dynamic-import' && kept.test(path))) return
        if (path === 'katex') return { path, namespace: 'on-demand' }
        return kept.test(path) ? undefined : { path: 'unused', namespace: 'unused', sideEffects: false }
      })
      // A CommonJS module inside a bundle runs when it is first required.
      build.onLoad({ filter: /./, namespace: 'on-demand' }, ({ path }) => ({
        contents: `module.exports = { renderToString: (...values) => require('${path}').renderToString(...values) }`,
        resolveDir: cliFolder,
      }))
      build.onLoad({ filter: /./, namespace: 'unused' }, () => ({
        contents: `
          const nothing = new Proxy(function () {}, {
            get: (_, key) => (key === Symbol.toPrimitive ? () => '' : nothing),
            apply: () => nothing,
            construct: () => nothing,
            getPrototypeOf: () => nothing,
          })
          module.exports = nothing`,
      }))
    },
  }
}

async function namedComponents() {
  const { default: glob } = await import('fast-glob')
  const own = await glob('components/*.{vue,ts}', { cwd: root, absolute: true })
  const builtin = await glob(`builtin/{${BUILTIN.join(',')}}.{vue,ts}`, { cwd: options.clientRoot, absolute: true })
  return Object.fromEntries([...builtin, ...own].map(file => [basename(file, extname(file)), file]))
}

/** Puts the deck that the page carries in the place of the one that Slidev would compile in. */
function replacements() {
  const files = {
    '/@slidev/slides': 'deck.ts',
    '/@slidev/configs': 'configs.ts',
    '/@slidev/title-renderer': 'titles.ts',
  }
  return {
    name: 'lectern:replacements',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(id) {
        const name = id.replace(/^#slidev\//, '/@slidev/')
        if (files[name]) return join(runtime, files[name])
        if (id === '#lectern/known') return '\0lectern-known'
        if (UNO_SHEETS[id]) return `/lectern-uno-${UNO_SHEETS[id]}.css`
        return null
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        if (id === '\0lectern-known') return known()
        const layer = /^\/lectern-uno-(\w+)\.css$/.exec(id)?.[1]
        return layer ? placeOf(layer) : null
      },
    },
  }
}

function known() {
  const imports = []
  const table = entries => {
    const lines = Object.entries(entries).map(([name, file]) => {
      imports.push(`import k${imports.length} from ${JSON.stringify(file)}`)
      return `${JSON.stringify(name)}: k${imports.length - 1}`
    })
    return `{ ${lines.join(', ')} }`
  }
  return [
    `export const components = ${table(components)}`,
    `export const layouts = ${table(layouts)}`,
    ...imports,
  ].join('\n')
}

/** Slidev's way of cutting the code into files is for sites; here it shall be one. */
function afterwards() {
  return {
    name: 'lectern:afterwards',
    enforce: 'post',
    config(config) {
      delete config.build.rollupOptions.output.manualChunks
      delete config.build.rollupOptions.output.chunkFileNames
    },
    configResolved(config) {
      uno = config.plugins.find(plugin => plugin.name === 'unocss:api')
    },
  }
}

/** What the runtime is made of; it is built again only when this changes. */
function hashOfInputs() {
  const hash = createHash('sha256')
  const folders = [
    'components',
    'layouts',
    'setup',
    'styles',
    'scripts/charts',
    'scripts/model',
    'scripts/render',
    'scripts/runtime',
  ]
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name)),
  )
  for (const file of [...files.sort(), join(root, 'scripts', 'build-print.mjs'), join(root, 'package.json')])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  const installed = join(root, 'node_modules', '.package-lock.json')
  return hash
    .update(existsSync(installed) ? readFileSync(installed) : '')
    .digest('hex')
    .slice(0, 16)
}

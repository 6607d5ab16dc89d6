import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { build, transform } from 'esbuild'
import { withLetterRanges } from './letters.mjs'

/**
 * Builds the `lectern` command: one file for the arguments, and one for each of the modules that it loads when they are
 * asked for. All are CommonJS scripts: Node starts them sooner than modules, and their compiled code can be kept from one
 * run to the next. The first stands by itself: help needs nothing else.
 */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const outdir = new URL('../dist/cli', import.meta.url).pathname
const entry = new URL('./cli.ts', import.meta.url).pathname

rmSync(outdir, { recursive: true, force: true })
const shared = {
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  define: { __LECTERN_VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  // Names stay, for the traces of errors; what is shorter is read sooner.
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  write: false,
}
const MODEL = new URL('./understand/english-model.ts', import.meta.url).pathname
/** What loads modules that are not in the bundle stays by itself, see there. */
const IMPORTER = './io/import-file.ts'
const first = await build({
  ...shared,
  entryPoints: { cli: entry },
  format: 'cjs',
  plugins: [loadedLater(), withoutProcesses()],
})
const others = await build({
  ...shared,
  entryPoints: Object.fromEntries(
    [...loadedBy(readFileSync(entry, 'utf8')), './commands/prepare-thread.ts', IMPORTER].map(path => [
      basename(path, '.ts'),
      new URL(path, import.meta.url).pathname,
    ]),
  ),
  splitting: true,
  format: 'esm',
  plugins: [letterRanges(), taggerOnly(), withoutEsprima(), external()],
})
mkdirSync(outdir, { recursive: true })
writeFileSync(`${outdir}/package.json`, '{ "type": "commonjs" }\n')
for (const { path, text } of first.outputFiles) writeFileSync(path, requiringOwn(text), { mode: 0o755 })
await Promise.all(others.outputFiles.map(async ({ path, text }) => writeFileSync(path, await asScript(text))))

await writeEnglish()
await writeForEditors()

/** What is loaded later of the bundle itself, as the script that it is. */
function requiringOwn(code) {
  return code.replace(/\bimport\(("\.\/[\w-]+\.js")\)/g, 'Promise.resolve().then(()=>require($1))')
}

/** A module of the bundle as a CommonJS script: what several of them share can be split off from modules only. */
async function asScript(module) {
  const { code } = await transform(requiringOwn(module), {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'placeOfScript' },
    banner: `const placeOfScript=require('node:url').pathToFileURL(__filename).href;`,
  })
  return code
}

/** Patterns that the engine compiles in a fraction of the time. */
function letterRanges() {
  return {
    name: 'lectern:letter-ranges',
    setup({ onLoad }) {
      onLoad({ filter: /\/scripts\/.*\.ts$/ }, ({ path }) => ({
        contents: withLetterRanges(readFileSync(path, 'utf8'), path),
        loader: 'ts',
      }))
    },
  }
}

/** What a source file loads when it is wanted. */
function loadedBy(source) {
  return [...new Set([...source.matchAll(/\bimport\('(\.\/[^']+)'\)/g)].map(([, path]) => path))]
}

/** Leaves what is loaded later to the other build. */
function loadedLater() {
  return {
    name: 'lectern:loaded-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : undefined,
      )
    },
  }
}

/** What editors read: a schema of the frontmatter and snippets of empty slides, both from the table of the layouts' fields. */
async function writeForEditors() {
  const { frontmatterSchema, editorSnippets } = await loaded(
    "export { frontmatterSchema } from './tell/schema.ts'\nexport { editorSnippets } from './tell/snippets.ts'",
  )
  const folder = new URL('../dist/editor/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const write = (name, data) => writeFileSync(new URL(name, folder), `${JSON.stringify(data, undefined, 2)}\n`)
  write('slides.schema.json', frontmatterSchema())
  write('lectern.code-snippets', editorSnippets())
}

/**
 * Of the English model what the tagger needs: it reads its lists of word forms at every start as well, and what finds
 * moods and names. Its words and numbers are packed into a file beside the command, see there.
 */
function taggerOnly() {
  const left = `module.exports = () => { throw new Error('Only the tagger is in the bundle.') }`
  const none = JSON.stringify([JSON.stringify([100, 0, {}, {}, {}, {}])])
  const packed = `
    const { readFileSync } = require('node:fs')
    const { join } = require('node:path')
    const { unpackedModel } = require(${JSON.stringify(MODEL)})
    module.exports = () => unpackedModel(readFileSync(join(__dirname, 'english-model')))`
  return {
    name: 'lectern:tagger-only',
    setup({ onLoad }) {
      onLoad({ filter: /wink-eng-lite-web-model.dist.(?:lemmatize|porter-stemmer)\.js$/ }, () => ({ contents: left }))
      onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, () => ({ contents: packed }))
      onLoad({ filter: /eng-(?:sa|negation)-model\.json$/ }, () => ({ contents: none, loader: 'json' }))
      onLoad({ filter: /eng-ner-model\.json$/ }, () => ({ contents: '[]', loader: 'json' }))
    },
  }
}

/** Packs the English model into the file that the command reads. */
async function writeEnglish() {
  const require = createRequire(import.meta.url)
  const published = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')
  const { packedModel } = await loaded(`export { packedModel } from ${JSON.stringify(MODEL)}`)
  writeFileSync(`${outdir}/english-model`, packedModel(published))
}

/** What a module of the command's exports, to be used while it is built. */
async function loaded(contents) {
  const stdin = { contents, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' }
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/**
 * gray-matter's YAML looks for a parser of JavaScript, for frontmatter that holds functions. Frontmatter must not, and
 * the parser would be loaded at every start.
 */
function withoutEsprima() {
  return {
    name: 'lectern:without-esprima',
    setup({ onLoad }) {
      onLoad({ filter: /js-yaml.lib.js-yaml.type.js.function\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace("_require('esprima')", 'undefined'),
      }))
    },
  }
}

/** Commander can run each command as a program of its own, which no command here is; what starts programs is large. */
function withoutProcesses() {
  const eager = "const childProcess = require('node:child_process');"
  return {
    name: 'lectern:without-processes',
    setup({ onLoad }) {
      onLoad({ filter: /commander.lib.command\.js$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8')
        if (!code.includes(eager)) throw new Error(`${path} does not begin as it did`)
        return { contents: code.replace(eager, 'const childProcess = undefined;') }
      })
    },
  }
}

/**
 * Packages are put into the bundle: to open the hundreds of small files of which some consist takes longer than all
 * that they do. Outside stay those that only some runs load, that bring files of their own, or that must be the ones
 * that Slidev uses.
 */
function external() {
  const outside =
    /^(?:node:.*|playwright-chromium|@sparticuz\/.*|@slidev\/(?:cli|client).*|vite|shiki.*|linkedom|@mozilla\/.*|mammoth|unpdf|pptxgenjs|jszip|tar-fs)$/
  return {
    name: 'lectern:external',
    setup({ onResolve }) {
      // Node's own zlib packs the same in a fraction of the time.
      onResolve({ filter: /^pako$/ }, () => ({ path: new URL('./export/pako.ts', import.meta.url).pathname }))
      onResolve({ filter: new RegExp(`/${basename(IMPORTER)}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: `./${basename(IMPORTER, '.ts')}.js`, external: true },
      )
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind !== 'entry-point' && outside.test(path) ? { path, external: true } : undefined,
      )
    },
  }
}

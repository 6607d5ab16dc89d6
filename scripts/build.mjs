import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { withLetterRanges } from './letters.mjs'

/**
 * Builds the `lectern` command: one file for the arguments, and one for each of the modules that it loads when they are
 * asked for. The first is a CommonJS script by itself: Node starts it sooner than modules, and help needs nothing else.
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
}
await build({
  ...shared,
  entryPoints: { cli: entry },
  format: 'cjs',
  plugins: [loadedLater(), withoutProcesses()],
})
writeFileSync(`${outdir}/package.json`, '{ "type": "commonjs" }\n')
await build({
  ...shared,
  entryPoints: Object.fromEntries([
    ...loadedBy(readFileSync(entry, 'utf8')).map(path => [
      basename(path, '.ts'),
      new URL(path, import.meta.url).pathname,
    ]),
    ['prepare-thread', new URL('./commands/prepare-thread.ts', import.meta.url).pathname],
  ]),
  splitting: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  plugins: [letterRanges(), taggerOnly(), withoutEsprima(), external()],
  // For the CommonJS packages inside.
  banner: {
    js: "import { createRequire as createRequire$ } from 'node:module'; const require = createRequire$(import.meta.url);",
  },
})

await writeForEditors()

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
        kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.mjs`, external: true } : undefined,
      )
    },
  }
}

/** What editors read: a schema of the frontmatter and snippets of empty slides, both from the table of the layouts' fields. */
async function writeForEditors() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { frontmatterSchema } from './tell/schema.ts'\nexport { editorSnippets } from './tell/snippets.ts'",
      resolveDir: new URL('.', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  })
  const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  const { frontmatterSchema, editorSnippets } = await import(code)
  const folder = new URL('../dist/editor/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const write = (name, data) => writeFileSync(new URL(name, folder), `${JSON.stringify(data, undefined, 2)}\n`)
  write('slides.schema.json', frontmatterSchema())
  write('lectern.code-snippets', editorSnippets())
}

/**
 * Of the English model what the tagger needs: it reads its lists of word forms at every start as well, copies its own
 * three megabytes so that it could be loaded a second time, and reads half of them letter by letter.
 */
function taggerOnly() {
  const folder = 'wink-eng-lite-web-model/dist'
  const left = `module.exports = () => { throw new Error('Only the tagger is in the bundle.') }`
  const slow = {
    'JSON.parse(JSON.stringify(originalModel))': 'originalModel',
    'bufferFromBase64(model.lexicon)': 'bytesOf(model.lexicon)',
    'bufferFromBase64(model.xpansions)': 'bytesOf(model.xpansions)',
  }
  // In a buffer of its own, which a view of four bytes an item can stand on.
  const bytesOf = "const bytesOf = text => new Uint8Array(Buffer.from(text, 'base64')).buffer;"
  return {
    name: 'lectern:tagger-only',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /wink-eng-lite-web-model.dist.(?:lemmatize|porter-stemmer)\.js$/ }, () => ({ contents: left }))
      onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8')
        const missing = Object.keys(slow).filter(part => !code.includes(part))
        if (missing.length > 0) throw new Error(`${path} does not read its model as it did: ${missing}`)
        return { contents: Object.entries(slow).reduce((text, [from, to]) => text.replace(from, to), bytesOf + code) }
      })
      onResolve({ filter: /eng-[\w-]+-model\.json$/ }, ({ path }) => ({ path: `${folder}/${path}`, external: true }))
    },
  }
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
    /^(?:node:.*|playwright-chromium|@sparticuz\/.*|@slidev\/(?:cli|client).*|vite|shiki.*|linkedom|@mozilla\/.*|mammoth|unpdf|pptxgenjs|jszip|chokidar|tar-fs)$/
  return {
    name: 'lectern:external',
    setup({ onResolve }) {
      // Node's own zlib packs the same in a fraction of the time.
      onResolve({ filter: /^pako$/ }, () => ({ path: new URL('./export/pako.ts', import.meta.url).pathname }))
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind !== 'entry-point' && outside.test(path) ? { path, external: true } : undefined,
      )
    },
  }
}

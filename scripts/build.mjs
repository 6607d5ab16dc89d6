import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/** Builds the `lectern` command: one file for the arguments, and one for each command, loaded when it is asked for. */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const outdir = new URL('../dist/cli', import.meta.url).pathname

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: {
    cli: new URL('./cli.ts', import.meta.url).pathname,
    'prepare-thread': new URL('./commands/prepare-thread.ts', import.meta.url).pathname,
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [external()],
  define: { __LECTERN_VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  // For the CommonJS packages inside.
  banner: {
    js: "import { createRequire as createRequire$ } from 'node:module'; const require = createRequire$(import.meta.url);",
  },
  logLevel: 'warning',
})

/**
 * Packages are put into the bundle: to open the hundreds of small files of which some consist takes longer than all
 * that they do. Outside stay those that only some runs load, that bring files of their own, or that must be the ones
 * that Slidev uses.
 */
function external() {
  const outside =
    /^(?:node:.*|playwright-chromium|@sparticuz\/.*|@slidev\/(?:cli|client).*|vite|shiki.*|wink-eng.*|linkedom|@mozilla\/.*|mammoth|unpdf|pptxgenjs|jszip|chokidar|tar-fs)$/
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

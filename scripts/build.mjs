import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/** Builds the `lectern` command: one file for the arguments, and one for each command, loaded when it is asked for. */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const outdir = new URL('../dist/cli', import.meta.url).pathname

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: [new URL('./cli.ts', import.meta.url).pathname],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  define: { __LECTERN_VERSION__: JSON.stringify(version) },
  logLevel: 'warning',
})

import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..', '..')
const SOURCE = join(root, 'scripts', 'io', 'compile-cache.ts')

/** A module large enough to be kept, which says what it sees around itself. */
const moduleSaying = (word: string) =>
  `${'// A line that only takes up room.\n'.repeat(600)}
  const { basename } = require('node:path')
  module.exports = () => '${word} ' + basename(__filename) + ' ' + typeof require.resolve`

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  // The code looks for its package around itself.
  await mkdir(join(root, 'dist'), { recursive: true })
  folder = await mkdtemp(join(root, 'dist', 'test-compiled-'))
  const banner = "import { createRequire as made } from 'node:module'; const require = made(import.meta.url);"
  const options = { bundle: true, platform: 'node', format: 'esm', banner: { js: banner } } as const
  await build({ ...options, entryPoints: [SOURCE], outfile: at('cache.mjs') })
  const run = "import { requireCompiled } from './cache.mjs'\nconsole.log((await requireCompiled(process.argv[2]))())"
  await writeFile(at('run.mjs'), run)
  await writeFile(at('large.cjs'), moduleSaying('first'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function run(): string {
  const env = { ...process.env, LECTERN_CACHE: at('cache') }
  return execFileSync(process.execPath, [at('run.mjs'), at('large.cjs')], { env, encoding: 'utf8' }).trim()
}

const kept = async () => (await readdir(at('cache/compiled/packages'))).filter(name => name.includes('large.cjs'))

// Node 22 and later keep compiled code by themselves, in files of their own.
describe.runIf(process.versions.node.startsWith('20.'))('compiled code', () => {
  it('is kept when a run ends, and used by the next', async () => {
    expect(run()).toBe('first large.cjs function')
    const [file, ...more] = await kept()
    expect(more).toEqual([])
    await utimes(at(`cache/compiled/packages/${file}`), 1, 1)
    expect(run()).toBe('first large.cjs function')
    expect((await stat(at(`cache/compiled/packages/${file}`))).mtimeMs).toBe(1000)
  })

  it('gives way to that of a module which has changed', async () => {
    const [before] = await kept()
    await writeFile(at('large.cjs'), moduleSaying('second'))
    expect(run()).toBe('second large.cjs function')
    const after = await kept()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual([before])
  })

  it('is not kept of a module that loads others later, which fails on what was kept', async () => {
    const later = `${'// A line that only takes up room.\n'.repeat(600)}
      module.exports = () => import('node:path').then(({ basename }) => basename(__filename))`
    await mkdir(at('node_modules'), { recursive: true })
    await writeFile(at('node_modules/later.cjs'), later)
    const script =
      "import { requireCompiled } from './cache.mjs'\nconsole.log(await (await requireCompiled(process.argv[2]))())"
    await writeFile(at('run-later.mjs'), script)
    const env = { ...process.env, LECTERN_CACHE: at('kept-later') }
    const runLater = () =>
      execFileSync(process.execPath, [at('run-later.mjs'), at('node_modules/later.cjs')], {
        env,
        encoding: 'utf8',
      }).trim()
    expect([runLater(), runLater()]).toEqual(['later.cjs', 'later.cjs'])
  })

  it('is made anew where what was kept is damaged', async () => {
    const [file] = await kept()
    await writeFile(at(`cache/compiled/packages/${file}`), 'no code at all')
    expect(run()).toBe('second large.cjs function')
  })

  it('is kept of the command itself, for each of its commands', async () => {
    await writeFile(at('a.md'), '# One\n\nTwo of three people read this sentence twice.\n')
    const env = { ...process.env, LECTERN_CACHE: at('own') }
    const lectern = (...words: string[]) =>
      execFileSync(process.execPath, [join(root, 'dist/cli/cli.js'), ...words], { env, encoding: 'utf8' })
    const first = lectern('facts', at('a.md'))
    const files = await readdir(at('own/compiled/facts'))
    expect(files.filter(name => name.includes('dist_cli_chunk'))).not.toEqual([])
    await Promise.all(files.map(name => utimes(at(`own/compiled/facts/${name}`), 1, 1)))
    expect(lectern('facts', at('a.md'))).toBe(first)
    const times = files.map(async name => (await stat(at(`own/compiled/facts/${name}`))).mtimeMs)
    expect(new Set(await Promise.all(times))).toEqual(new Set([1000]))
    expect(await readdir(at('own/compiled'))).toEqual(['facts'])
  })
})

// Kept code cannot ask Node for modules: what does is below the size that is worth keeping.
it('what loads modules from files is a script of its own, too small to be kept', async () => {
  expect((await stat(join(root, 'dist/cli/import-file.js'))).size).toBeLessThan(4096)
})

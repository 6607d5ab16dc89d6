/**
 * How long printing takes: Lectern's two paths, `slidev export` and Marp, one after the other and over again on one
 * machine, so that the ratios hold whatever the machine is doing. `npm run bench -- --rounds 5 --sizes 10,50,200`.
 * Linux only; Marp is fetched from npm when it is first wanted.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { unpackBundledBrowser } from '../../scripts/io/bundled-browser.ts'
import { marpDeck, slidevDeck } from './decks.ts'
import { median, run } from './measure.ts'
import type { Run } from './measure.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '10,50,200' },
    browser: { type: 'string' },
    'no-marp': { type: 'boolean', default: false },
    'no-cold': { type: 'boolean', default: false },
    'no-large': { type: 'boolean', default: false },
  },
})

const say = (line: string) => void process.stdout.write(`${line}\n`)

const root = resolve(import.meta.dirname, '..')
const work = join(root, 'dist', 'bench')
const cache = join(work, 'cache')
const rounds = Number(values.rounds)

const bundled = await unpackBundledBrowser()
const browser = values.browser ?? bundled.executable
const env = { ...process.env, ...(values.browser ? {} : bundled.env), LECTERN_CACHE: cache }

const lectern = join(root, 'dist', 'cli', 'cli.js')
const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')

interface Tool {
  readonly name: string
  readonly words: (deck: string) => readonly string[]
  /** What it writes, beside the deck. */
  readonly file: string
}

const print =
  (...more: string[]) =>
  (deck: string) => [process.execPath, lectern, 'export', deck, '--browser', browser, ...more]

const SLIDEV: Tool = {
  name: 'slidev export',
  words: deck => [
    process.execPath,
    slidev,
    'export',
    deck,
    '--output',
    at(deck, 'slidev.pdf'),
    '--executable-path',
    browser,
  ],
  file: 'slidev.pdf',
}
const FAST: Tool = {
  name: 'lectern, fast path',
  words: deck => print('--slides', at(deck, 'fast.pdf'))(deck),
  file: 'fast.pdf',
}
const BOTH: Tool = {
  name: 'lectern, slides and handout',
  words: deck => print('--slides', at(deck, 'both.pdf'), '--handout', at(deck, 'handout.pdf'))(deck),
  file: 'both.pdf',
}
const FULL: Tool = {
  name: 'lectern, full path',
  words: deck => print('--slides', at(deck, 'full.pdf'), '--path', 'full')(deck),
  file: 'full.pdf',
}
const marp = values['no-marp'] ? undefined : marpTool()

const at = (deck: string, name: string) => join(dirname(deck), name)

/** Marp is no part of this project: it is kept outside of it, and only for this. */
function marpTool(): Tool {
  const folder = join(root, 'node_modules', '.cache', 'lectern-bench')
  const bin = join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js')
  if (!existsSync(bin)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '@marp-team/marp-cli@4.5.1']
    execFileSync('npm', install, { cwd: folder, stdio: 'ignore' })
  }
  const words = (deck: string) => [
    process.execPath,
    bin,
    at(deck, 'marp.md'),
    '--pdf',
    '-o',
    at(deck, 'marp.pdf'),
    '--browser-path',
    browser,
  ]
  return { name: 'marp', words, file: 'marp.pdf' }
}

interface Row {
  readonly deck: string
  readonly tool: string
  readonly wall: number
  readonly ratio: number
  readonly cpu: number
  readonly memory: number
  readonly kB: number
}

/** Runs the tools in turn, `rounds` times, after a run of each that does not count; then once more for the memory. */
async function compare(deck: string, label: string, tools: readonly Tool[]): Promise<readonly Row[]> {
  const runs = new Map<Tool, Run[]>(tools.map(tool => [tool, []]))
  const cwd = dirname(deck)
  for (const tool of tools) await run({ words: tool.words(deck), cwd, env })
  for (let round = 0; round < rounds; round += 1)
    for (const tool of tools) runs.get(tool)!.push(await run({ words: tool.words(deck), cwd, env }))
  const rows: Row[] = []
  for (const tool of tools) {
    const { memory } = await run({ words: tool.words(deck), cwd, env, watchMemory: true })
    const mine = runs.get(tool)!
    const ratios = mine.map(({ wall }, index) => wall / runs.get(tools[0]!)![index]!.wall)
    rows.push({
      deck: label,
      tool: tool.name,
      wall: median(mine.map(({ wall }) => wall)),
      ratio: median(ratios),
      cpu: median(mine.map(({ cpu }) => cpu)),
      memory,
      kB: statSync(at(deck, tool.file)).size / 1024,
    })
  }
  return rows
}

function writeDeck(count: number, charts: boolean): string {
  const folder = join(work, `${count}${charts ? '-charts' : ''}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'slides.md'), slidevDeck(count, charts))
  writeFileSync(join(folder, 'marp.md'), marpDeck(count))
  return join(folder, 'slides.md')
}

function tell(rows: readonly Row[]): void {
  for (const { deck, tool, wall, ratio, cpu, memory, kB } of rows) {
    const cells = [
      deck,
      tool,
      `${wall.toFixed(2)} s`,
      ratio.toFixed(3),
      `${cpu.toFixed(2)} s`,
      Number.isNaN(memory) ? '' : `${Math.round(memory)} MB`,
      `${Math.round(kB)} kB`,
    ]
    say(`| ${cells.join(' | ')} |`)
  }
}

/** Nothing kept from earlier: what Vite and the compiler have prepared is thrown away. The browser stays unpacked. */
async function cold(deck: string, tools: readonly Tool[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  let first = 0
  for (const tool of tools) {
    for (const folder of [
      join(cache, 'vite'),
      join(cache, 'compiled'),
      join(dirname(slidev), '..', 'node_modules', '.vite'),
    ])
      rmSync(folder, { recursive: true, force: true })
    rmSync(join(root, 'node_modules', '.vite'), { recursive: true, force: true })
    const { wall, cpu } = await run({ words: tool.words(deck), cwd: dirname(deck), env })
    first ||= wall
    rows.push({
      deck: '10, cold',
      tool: tool.name,
      wall,
      ratio: wall / first,
      cpu,
      memory: NaN,
      kB: statSync(at(deck, tool.file)).size / 1024,
    })
  }
  return rows
}

async function commands(): Promise<void> {
  const article = join(root, 'data', 'open-source-ai.txt')
  const rows: readonly [string, readonly string[]][] = [
    [
      'lectern make data/open-source-ai.txt',
      [process.execPath, lectern, 'make', article, '--deck', join(work, 'made', 'slides.md')],
    ],
    ['lectern --help', [process.execPath, lectern, '--help']],
    ['node -e 0', [process.execPath, '-e', '0']],
  ]
  say('\n| command, from its start to its end | wall |\n|---|---|')
  for (const [name, words] of rows) {
    const runs: Run[] = []
    for (let round = 0; round < 2 * rounds + 1; round += 1) runs.push(await run({ words, cwd: work, env }))
    say(`| \`${name}\` | ${Math.round(median(runs.map(({ wall }) => wall)) * 1000)} ms |`)
  }
}

mkdirSync(work, { recursive: true })
const { version } = JSON.parse(readFileSync(join(root, 'node_modules', '@slidev', 'cli', 'package.json'), 'utf8'))
say(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, Slidev ${version}, ${rounds} rounds, ${values.browser ? 'an installed browser' : 'the browser in the package'}\n`,
)
say('| slides | tool | wall | ratio | CPU | memory | file |\n|---|---|---|---|---|---|---|')
for (const size of values.sizes.split(',').map(Number)) {
  tell(await compare(writeDeck(size, false), `${size}`, [SLIDEV, FAST, BOTH, FULL, ...(marp ? [marp] : [])]))
  tell(await compare(writeDeck(size, true), `${size}, a third charts`, [SLIDEV, FAST, BOTH, FULL]))
}
if (!values['no-cold']) tell(await cold(writeDeck(10, false), [SLIDEV, FAST, FULL, ...(marp ? [marp] : [])]))
if (!values['no-large']) tell(await compare(writeDeck(1000, true), '1000, a third charts', [FAST]))
await commands()

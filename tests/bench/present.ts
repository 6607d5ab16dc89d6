/**
 * From the command to the first slide drawn: `lectern present` and plain `slidev` on the same deck, one after the other
 * and over again, with the caches filled (warm) and without any (cold). `npm run bench:present -- --rounds 5`; with
 * `--project FOLDER` in a project that has the package in its own node_modules; with `--edits ARTICLE` see edits.ts.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-chromium'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { freePort } from '../../scripts/io/ports.ts'
import { slidevDeck } from './decks.ts'
import { measureEdits } from './edits.ts'
import { median } from './measure.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '20' },
    states: { type: 'string', default: 'warm,cold' },
    only: { type: 'string' },
    project: { type: 'string' },
    edits: { type: 'string', multiple: true },
  },
})

const project = values.project && resolve(values.project)
const root = project ? join(project, 'node_modules', 'slidev-theme-lectern') : resolve(import.meta.dirname, '..')
const work = join(tmpdir(), `lectern-bench-${process.pid}`)
const cache = join(work, 'cache')
const slidevRoot = dirname(createRequire(join(root, 'package.json')).resolve('@slidev/cli/package.json'))
/** Where Slidev keeps what Vite prepared: for decks of its own project there, for others with itself. */
const slidevCache = join(project ?? slidevRoot, 'node_modules', '.vite')

interface Tool {
  readonly name: string
  readonly words: (deck: string, port: number) => readonly string[]
  /** Throws away what earlier runs left. */
  readonly forget: (folder: string) => void
}

const LECTERN: Tool = {
  name: 'lectern present',
  words: (deck, port) => [join(root, 'dist', 'cli', 'cli.js'), 'present', deck, '--no-open', '--port', String(port)],
  forget: () => rmSync(cache, { recursive: true, force: true }),
}

const SLIDEV: Tool = {
  name: 'slidev',
  words: (deck, port) => [join(slidevRoot, 'bin', 'slidev.mjs'), deck, '--theme', root, '--port', String(port)],
  forget: folder => {
    rmSync(slidevCache, { recursive: true, force: true })
    rmSync(join(folder, 'node_modules', ...(project ? ['.slidev'] : [])), { recursive: true, force: true })
  },
}

/** Whether something answers on the port. */
function answers(port: number): Promise<boolean> {
  return new Promise(fulfil => {
    const socket = connect({ port, host: 'localhost' })
    socket.once('connect', () => (socket.destroy(), fulfil(true)))
    socket.once('error', () => fulfil(false))
  })
}

/** A server may listen a moment before it can answer. */
async function reach(page: Page, address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await page.goto(address, { waitUntil: 'commit', timeout: 120_000 }).catch(() => undefined)
    if (answer?.ok()) return
    await pause(50)
  }
  throw new Error(`${address} does not answer`)
}

interface Times {
  /** Seconds from the command until the server answers, and until the first slide is drawn. */
  readonly ready: number
  readonly drawn: number
  readonly requests: number
  /** Seconds of processor time of the server until then, where the system tells it; they hold on a busy machine too. */
  readonly cpu: number
}

const TICKS_A_SECOND = 100

function cpuOf(child: ChildProcess): number {
  if (process.platform !== 'linux') return NaN
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
}

async function measure(tool: Tool, deck: string, browser: Browser): Promise<Times> {
  const port = (await freePort(Array.from({ length: 200 }, (_, index) => 4300 + index)))!
  const context = await browser.newContext({ viewport: { width: 980, height: 552 } })
  const page = await context.newPage()
  let requests = 0
  page.on('request', () => (requests += 1))
  const start = performance.now()
  const since = () => (performance.now() - start) / 1000
  const child = spawn(process.execPath, [...tool.words(deck, port)], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, LECTERN_CACHE: cache },
  })
  try {
    while (!(await answers(port))) await pause(10)
    const ready = since()
    await reach(page, `http://localhost:${port}/1`)
    await page.locator('.slidev-page-1 .slidev-layout h1').first().waitFor({ timeout: 120_000 })
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
    const [drawn, cpu] = [since(), cpuOf(child)]
    // What is prepared aside goes on for a moment; the next run is to find it.
    await pause(2500)
    return { ready, drawn, requests, cpu }
  } finally {
    await context.close()
    await end(child)
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise(done => child.once('exit', done))
  child.kill('SIGINT')
  const patience = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(patience)
}

function report(title: string, times: ReadonlyMap<Tool, readonly Times[]>): void {
  const of = (tool: Tool, key: keyof Times) => median(times.get(tool)!.map(time => time[key]))
  process.stdout.write(
    `\n${title}\n\n| | server answers | first slide drawn | CPU of the server | requests |\n|---|---|---|---|---|\n`,
  )
  for (const tool of times.keys())
    process.stdout.write(
      `| ${tool.name} | ${of(tool, 'ready').toFixed(2)} s | ${of(tool, 'drawn').toFixed(2)} s | ${of(tool, 'cpu').toFixed(2)} s | ${of(tool, 'requests')} |\n`,
    )
  const ratio = (key: keyof Times) => (of(LECTERN, key) / of(SLIDEV, key)).toFixed(2)
  if (times.size === 2) process.stdout.write(`\nratio ${ratio('drawn')}, of CPU ${ratio('cpu')}\n`)
}

const kept = join(work, 'kept-slidev-cache')
mkdirSync(work, { recursive: true })
// What stood there before the measuring is put back after it.
if (existsSync(slidevCache)) cpSync(slidevCache, kept, { recursive: true })
const browser = await launchBrowser({ named: 'bundled' })
const tools = [SLIDEV, LECTERN].filter(({ name }) => !values.only || name === values.only)
try {
  for (const article of values.edits ?? [])
    await measureEdits({
      article,
      work,
      command: join(root, 'dist', 'cli', 'cli.js'),
      cache,
      rounds: Number(values.rounds),
    })
  for (const size of values.edits ? [] : values.sizes.split(',')) {
    const folder = project ?? join(work, `deck-${size}`)
    const deck = join(folder, project ? 'bench-slides.md' : 'slides.md')
    mkdirSync(folder, { recursive: true })
    writeFileSync(deck, slidevDeck(Number(size), true))
    for (const state of values.states.split(',')) {
      const times = new Map<Tool, Times[]>(tools.map(tool => [tool, []]))
      if (state === 'warm') for (const tool of tools) await measure(tool, deck, browser)
      for (let round = 0; round < Number(values.rounds); round += 1)
        for (const tool of tools) {
          if (state === 'cold') tool.forget(dirname(deck))
          const time = await measure(tool, deck, browser)
          times.get(tool)!.push(time)
          process.stderr.write(
            `${state} ${tool.name}: ${time.ready.toFixed(2)} ${time.drawn.toFixed(2)} ${time.cpu.toFixed(2)} ${time.requests}\n`,
          )
        }
      report(`${size} slides, ${state}, median of ${values.rounds}`, times)
    }
    rmSync(deck)
  }
} finally {
  await browser.close()
  rmSync(slidevCache, { recursive: true, force: true })
  if (existsSync(kept)) cpSync(kept, slidevCache, { recursive: true })
  rmSync(work, { recursive: true, force: true })
}

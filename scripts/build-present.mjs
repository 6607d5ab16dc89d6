// Builds what `lectern present` would otherwise make at its first start: Slidev's client and the theme in a few files.
// See scripts/io/client-bundle.mjs and scripts/io/shipped-client.mjs.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const target = join(root, 'dist', 'present', 'client.json')
const mark = join(root, 'dist', 'present', 'inputs')

const inputs = hashOfInputs()
if (existsSync(target) && existsSync(mark) && readFileSync(mark, 'utf8') === inputs) process.exit()

rmSync(dirname(target), { recursive: true, force: true })
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-build-')))
try {
  mkdirSync(join(folder, 'deck'))
  writeFileSync(join(folder, 'deck', 'slides.md'), '# Empty\n')
  const text = await bundleFor(join(folder, 'deck', 'slides.md'), join(folder, 'cache'))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  writeFileSync(mark, inputs)
} catch (error) {
  // The command makes it at its first start then.
  process.stderr.write(`dist/present was not built, so the first start of lectern present takes longer: ${error}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts the server that presents a deck, and takes from it what it bundled. */
async function bundleFor(entry, cache) {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
  const vite = createRequire(createRequire(bin).resolve('vite/package.json'))
  const workerData = {
    entry,
    theme: root,
    cacheDir: cache,
    bundleDir: join(cache, 'client'),
    port: await freePort(),
    host: '127.0.0.1',
    ship: true,
    cli: pathToFileURL(join(dirname(bin), '..', 'dist', 'index.mjs')).href,
    argv1: bin,
    rolldown: pathToFileURL(vite.resolve('rolldown')).href,
  }
  const worker = new Worker(join(root, 'scripts', 'io', 'present-worker.mjs'), {
    workerData,
    stdout: true,
    stderr: true,
  })
  try {
    return await new Promise((fulfil, reject) => {
      worker.on('message', ({ kind, text, message }) => {
        if (kind === 'ship' && text) fulfil(text)
        if (kind === 'ship' && !text) reject(new Error('there was no bundle'))
        if (kind === 'failed') reject(new Error(message))
      })
      worker.once('error', reject)
      worker.once('exit', code => reject(new Error(`the server ended with ${code}`)))
    })
  } finally {
    await worker.terminate()
  }
}

function freePort() {
  return new Promise((fulfil, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => fulfil(port))
    })
  })
}

function hashOfInputs() {
  const hash = createHash('sha256')
  const folders = ['components', 'layouts', 'setup', 'styles', 'scripts/charts', 'scripts/model', 'scripts/io']
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && (folder !== 'scripts/io' || entry.name.endsWith('.mjs')))
      .map(entry => join(entry.parentPath ?? entry.path, entry.name)),
  )
  for (const file of [...files.sort(), fileURLToPath(import.meta.url), join(root, 'package.json')])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  const installed = join(root, 'node_modules', '.package-lock.json')
  return hash.update(existsSync(installed) ? readFileSync(installed) : '').digest('hex')
}

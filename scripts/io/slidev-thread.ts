import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { packageRoot } from './paths.ts'

/** Where Slidev's command stands; it must look to Slidev as if it had been started by it. */
export function slidevBin(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
}

/** Runs a script of `scripts/io/` that uses Slidev as a library, in a thread that keeps what it writes to itself. */
export function startSlidevThread(script: string, data: object): Worker {
  const bin = slidevBin()
  const cli = pathToFileURL(join(dirname(bin), '..', 'dist', 'index.mjs')).href
  // Vite's own bundler: whoever has Slidev has it, though not always where we would find it.
  const vite = createRequire(createRequire(bin).resolve('vite/package.json'))
  const workerData = { ...data, cli, argv1: bin, rolldown: pathToFileURL(vite.resolve('rolldown')).href }
  return new Worker(join(packageRoot(), 'scripts', 'io', script), { workerData, stdout: true, stderr: true })
}

/** What a program has written for a terminal, without its colours. */
export function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001B\[[\d;]*m/g, '').trim()
}

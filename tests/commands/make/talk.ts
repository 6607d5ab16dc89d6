import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const command = resolve(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'cli.js')
const dieAt = resolve(import.meta.dirname, 'die-at.mjs')

export const ARTICLE = `# The quiet port

The port is quiet.

## Why

The ferries use the grid. Nobody misses the engines. The town sleeps. Some 12 ferries call each day.

## Cats

- Leeds has 12 cats
- York has 7 cats
- Bath has 3 cats
`

/** The article a week later. */
export const LATER = ARTICLE.replace('Leeds has 12 cats', 'Leeds has 14 cats').replace('Nobody misses', 'No one misses')

export interface Answer {
  /** -1 for a process that was ended. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder with an article and its deck. */
export interface Talk {
  readonly folder: string
  run(...words: string[]): Promise<Answer>
  /** Runs the command and ends it at its n-th change of the disk. */
  runAndDieAt(n: number, ...words: string[]): Promise<Answer>
  /** Runs the command and ends it after some milliseconds. */
  runAndDieAfter(time: number, ...words: string[]): Promise<Answer>
  read(name: string): Promise<string>
  write(name: string, text: string): Promise<void>
  /** All files, those of the history left out. */
  files(): Promise<readonly string[]>
  remove(): Promise<void>
}

export async function newTalk(): Promise<Talk> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-make-'))
  await writeFile(join(folder, 'article.md'), ARTICLE)
  const run = (words: string[], options: string[] = [], env = {}) =>
    execute(folder, [...options, command, ...words], env)
  return {
    folder,
    run: (...words) => run(words).answer,
    runAndDieAt: (n, ...words) => run(words, ['--import', dieAt], { DIE_AT: String(n) }).answer,
    runAndDieAfter: (time, ...words) => {
      const { answer, end } = run(words)
      setTimeout(end, time)
      return answer
    },
    read: name => readFile(join(folder, name), 'utf8'),
    write: (name, text) => writeFile(join(folder, name), text),
    files: async () => {
      const names = await readdir(folder, { recursive: true })
      return names.filter(name => !/slides\.before|^\.lectern$|\.gitignore$/.test(name)).toSorted()
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function execute(
  cwd: string,
  words: string[],
  env: object,
): { readonly answer: Promise<Answer>; readonly end: () => void } {
  const child = spawn(process.execPath, words, { cwd, env: { ...process.env, ...env } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data: Buffer) => (stdout += String(data)))
  child.stderr.on('data', (data: Buffer) => (stderr += String(data)))
  const answer = new Promise<Answer>(done => child.on('close', code => done({ code: code ?? -1, stdout, stderr })))
  return { answer, end: () => void child.kill('SIGKILL') }
}

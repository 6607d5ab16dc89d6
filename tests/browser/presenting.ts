import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

/** Generous: other tests may keep the machine busy. */
export const SOON = 30_000

/** A run of `lectern present`. */
export interface Presenting {
  readonly origin: string
  readonly child: ChildProcess
  /** All that it has said. */
  said(): string
  /** Waits until it has said something since the last time. Throws with what it said instead. */
  heard(words: string | RegExp, patience?: number): Promise<void>
  end(signal?: NodeJS.Signals): Promise<void>
}

/** Starts the command in a folder and waits until the talk can be seen. */
export async function startPresent(folder: string, ...words: readonly string[]): Promise<Presenting> {
  const child = spawn(process.execPath, [command, 'present', 'slides.md', '--no-open', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, from] = ['', 0]
  child.stderr.on('data', chunk => (said += String(chunk)))
  const heard = async (wanted: string | RegExp, patience = SOON) => {
    const end = Date.now() + patience
    for (;;) {
      const rest = said.slice(from)
      const at = typeof wanted === 'string' ? rest.indexOf(wanted) : rest.search(wanted)
      if (at >= 0) return void (from += at + 1)
      if (Date.now() > end) throw new Error(`Not said: ${String(wanted)}\n${rest}`)
      await new Promise(done => setTimeout(done, 20))
    }
  }
  await heard('Ctrl+C ends it.', 120_000)
  return {
    child,
    origin: /http:\/\/localhost:\d+/.exec(said)![0],
    said: () => said,
    heard,
    async end(signal = 'SIGINT') {
      if (child.exitCode !== null) return
      child.kill(signal)
      await once(child, 'exit')
    },
  }
}

/** A folder of its own with these files. */
export async function newFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-presenting-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

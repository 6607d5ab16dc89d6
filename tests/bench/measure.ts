import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What one run of a command took. */
export interface Run {
  /** Seconds from its start to its end. */
  readonly wall: number
  /** Seconds of work of all processors, for it and all that it started. */
  readonly cpu: number
  /** Most memory that it and all that it started held at one time, in MB; shared pages are counted once. */
  readonly memory: number
}

/** How a command is to be run. */
export interface Command {
  readonly words: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether memory is to be looked at, which costs time of its own. */
  readonly watchMemory?: boolean
}

/** Between two looks at the memory, in milliseconds. */
const LOOK = 50

/** Runs a command to its end. Throws where it fails, with its last words. */
export async function run({ words, cwd, env, watchMemory = false }: Command): Promise<Run> {
  // The shell's own clock counts the time of children's children as well, which Node does not tell.
  const script = 'TIMEFORMAT="@@ %R %U %S"; time "$@"'
  const child = spawn('bash', ['-c', script, 'bench', ...words], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', chunk => (said += String(chunk)))
  let memory = 0
  const look = () => (memory = Math.max(memory, heldBy(child.pid!)))
  const timer = watchMemory ? setInterval(look, LOOK) : undefined
  const code = await new Promise<number | null>(done => child.once('close', done))
  clearInterval(timer)
  const [, wall, user, system] = /@@ ([\d.]+) ([\d.]+) ([\d.]+)/.exec(said) ?? []
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${said.slice(-2000)}`)
  return { wall: Number(wall), cpu: Number(user) + Number(system), memory: memory / 1024 }
}

/** Proportional memory of a process and all below it, in kB. */
function heldBy(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)))
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid)!))
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + proportional(pid), 0)
}

function parentOf(pid: number): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function proportional(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** The middle one; between the two in the middle where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

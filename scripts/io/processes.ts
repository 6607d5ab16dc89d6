import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * When a process of this machine began, in the system's own words: to tell it from a later one with the same id.
 * Nothing where the system does not say.
 */
export async function beginningOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  if (process.platform !== 'linux') return beginningByPs(pid)
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The name of the program, in brackets, may hold anything; the beginning is the 22nd field of all.
  return state?.slice(state.lastIndexOf(')') + 2).split(' ')[19]
}

async function beginningByPs(pid: number): Promise<string | undefined> {
  const words = ['-o', 'lstart=', '-p', String(pid)]
  return promisify(execFile)('ps', words).then(
    ({ stdout }) => stdout.trim() || undefined,
    () => undefined,
  )
}

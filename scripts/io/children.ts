import { spawn } from 'node:child_process'
import type { StdioOptions } from 'node:child_process'

/** How a program ended: its exit code, or the signal that ended it. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a Node program to its end in the user's terminal. Signals meant for this process go on to it, so that the
 * program can end in its own way and this process after it. Throws where it cannot be started at all.
 */
export function runNode(args: readonly string[], stdio: StdioOptions): Promise<Ending> {
  const child = spawn(process.execPath, [...args], { stdio })
  const forward = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, forward)
  return new Promise<Ending>((fulfil, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => fulfil({ code, signal }))
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, forward)
  })
}

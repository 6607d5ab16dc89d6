import type { ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { importFile } from './import-file.ts'
import { slidevBin } from './slidev-thread.ts'

/** Opens an address in the user's browser; `false` where there is none to open. */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    // Whoever has Slidev has what it opens browsers with.
    const file = createRequire(slidevBin()).resolve('open')
    const { default: open } = await importFile<{ readonly default: (url: string) => Promise<ChildProcess> }>(file)
    const child = await open(address)
    return await new Promise(answer => {
      child.once('error', () => answer(false))
      child.once('exit', code => answer(!code))
      // What goes on for so long is a browser.
      setTimeout(() => answer(true), 3000).unref()
    })
  } catch {
    return false
  }
}

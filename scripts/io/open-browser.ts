import type { ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { slidevBin } from './slidev-thread.ts'

/** Opens an address in the user's browser; `false` where there is none to open. */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    // Whoever has Slidev has what it opens browsers with.
    const file = pathToFileURL(createRequire(slidevBin()).resolve('open')).href
    const { default: open } = (await import(file)) as { readonly default: (url: string) => Promise<ChildProcess> }
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

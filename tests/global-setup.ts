import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The command is tested as it is shipped: built. */
export default function setup(): void {
  for (const script of ['build-fonts.mjs', 'build.mjs', 'build-print.mjs', 'build-present.mjs']) {
    execFileSync(process.execPath, [resolve(import.meta.dirname, '..', 'scripts', script)], { stdio: 'inherit' })
  }
}

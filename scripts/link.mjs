import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * In a checkout, lets Slidev find this theme by its name, as it does where the package is installed: a deck in any
 * folder can say `theme: lectern`, and Slidev need not be told, which would make it restart at every edit.
 */
const packages = fileURLToPath(new URL('../node_modules', import.meta.url))
const link = fileURLToPath(new URL('../node_modules/slidev-theme-lectern', import.meta.url))

if (existsSync(packages)) {
  rmSync(link, { force: true })
  symlinkSync('..', link, 'junction')
}

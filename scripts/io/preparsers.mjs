// Slidev's command lets `setup/preparser.ts` change how a deck is read; as a library it leaves that to its caller. Plain
// JavaScript: the worker threads of Slidev's server load it as it is.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * The same where a deck's own folder has a preparser. With one, Slidev's parser reads the headmatter of every deck
 * strictly and opens none with a fault in it, which is to be told with its line instead.
 */
export function useOwnPreparser(parser, bin, folder) {
  if (existsSync(join(folder, 'setup', 'preparser.ts'))) usePreparsers(parser, bin)
}

/**
 * Lets Slidev's parser use the preparsers of a deck's folder, theme and addons. `bin` is Slidev's command, whose loader
 * of TypeScript is used.
 */
export function usePreparsers(parser, bin) {
  let loader
  const load = file => {
    loader ??= createRequire(bin)('jiti').createJiti(bin, { moduleCache: false })
    return loader.import(file, { default: true })
  }
  parser.injectPreparserExtensionLoader(async (roots, headmatter, filepath, mode) => {
    const files = roots.map(root => join(root, 'setup', 'preparser.ts')).filter(file => existsSync(file))
    const setups = await Promise.all(files.map(load))
    return (await Promise.all(setups.map(setup => setup({ filepath, headmatter, mode })))).flat()
  })
}

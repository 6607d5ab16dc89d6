import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './paths.ts'

const require = createRequire(import.meta.url)

/**
 * A CommonJS package whose compiled code is kept from one run to the next: half of the time that a large one takes to
 * load is its compiling.
 */
export async function requireCompiled<Package>(name: string): Promise<Package> {
  process.env['V8_COMPILE_CACHE_CACHE_DIR'] ??= join(await cacheFolder(), 'compiled')
  require('v8-compile-cache')
  return require(name) as Package
}

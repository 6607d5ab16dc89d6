import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { constants, Script } from 'node:vm'
import { cacheFolder } from './paths.ts'

const require = createRequire(import.meta.url)

/**
 * From now on the compiled code of large CommonJS scripts, this command's own and those of packages, is kept from one run
 * to the next: half of the time that a large one takes to load is its compiling. `purpose` names what the run is for, as a
 * part of a path: what is kept is the state at the end of a run, with all the functions that were called in it, not only
 * those that a first look compiles, and another command calls others. Node 22 does it by itself; for Node 20 this does the
 * same. Only the first call in a process counts.
 */
export async function keepCompiled(purpose: string): Promise<void> {
  const folder = join(await cacheFolder(), 'compiled', purpose)
  if (isKeeping) return
  isKeeping = true
  const { enableCompileCache } = Module as { enableCompileCache?: (folder: string) => void }
  if (enableCompileCache) enableCompileCache(folder)
  else keepIn(folder)
}

/** A CommonJS package whose compiled code is kept, see `keepCompiled`. */
export async function requireCompiled<Package>(name: string): Promise<Package> {
  await keepCompiled('packages')
  return require(name) as Package
}

/** Smaller files are compiled sooner than their cache is opened. */
const WORTHWHILE = 8192

/** A package's module that loads others by `import()`: Node 20 forgets how what was kept does that (`ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING`). */
const loadsLater = (code: string, file: string): boolean =>
  /[\\/]node_modules[\\/]/.test(file) && /\bimport\(/.test(code)

type Loadable = Module & {
  _compile(code: string, file: string): unknown
}

let isKeeping = false

function keepIn(folder: string): void {
  const made: Made[] = []
  process.once('exit', () => made.forEach(keep))
  const loadable = Module.prototype as Loadable
  const compile = loadable._compile
  loadable._compile = function (this: Loadable, code, file) {
    if (code.length < WORTHWHILE || code.startsWith('#!') || loadsLater(code, file))
      return compile.call(this, code, file)
    return scriptOf(code, file, folder, made).runInThisContext().apply(this.exports, scopeOf(this, file))
  }
}

/** A script that was compiled in this run, and the file that is to keep it. */
interface Made {
  readonly path: string
  readonly script: Script
}

/** The script of a module; it is among the `made` ones unless it came from what was kept. */
function scriptOf(code: string, file: string, folder: string, made: Made[]): Script {
  const path = join(folder, nameOf(file))
  const cachedData = bytesOf(path)
  const script = new Script(Module.wrap(code), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  })
  if (!cachedData || script.cachedDataRejected) made.push({ path, script })
  return script
}

/** What a CommonJS module finds around itself. */
function scopeOf(module: Loadable, file: string): unknown[] {
  const own = createRequire(file)
  const load = Object.assign((name: string) => module.require(name), { resolve: own.resolve, cache: own.cache })
  return [module.exports, load, module, file, dirname(file)]
}

/** Another file for another state of the module and for another engine. */
function nameOf(file: string): string {
  const { mtimeMs, size } = statSync(file)
  const flat = file.replace(/[^\w.-]+/g, '_').slice(-120)
  return `${flat}@${size}-${Math.round(mtimeMs)}-${process.arch}-${process.versions.v8}`
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

// A run is as good without what would have been kept.
function keep({ path, script }: Made): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const part = `${path}.${process.pid}.part`
    writeFileSync(part, script.createCachedData())
    renameSync(part, path)
    for (const file of formerOf(path)) rmSync(file, { force: true })
  } catch {}
}

/** What was kept of the same module in another state, or for another engine. */
function formerOf(path: string): string[] {
  const module = (name: string) => name.split('@', 1)[0]
  const own = basename(path)
  const others = readdirSync(dirname(path)).filter(name => name !== own && module(name) === module(own))
  return others.map(name => join(dirname(path), name))
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Which folders of scripts/ a folder may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  understand: ['model'],
  plan: ['model'],
  write: ['model'],
  charts: ['model'],
  check: ['model'],
  export: ['model', 'charts'],
  render: ['model'],
  tell: ['model'],
  // What runs in the browser, built once with the package.
  runtime: ['model', 'render'],
  io: ['model'],
  commands: ['model', 'pipeline.ts', 'check', 'export', 'render', 'tell', 'io'],
  'pipeline.ts': ['model', 'read', 'understand', 'plan', 'write'],
  'cli.ts': ['model', 'commands', 'io', 'export'],
}

/** Only scripts/io reaches for files, processes, the network and the clock. */
const OUTSIDE =
  /^(?:node:)?(?:fs|fs\/promises|child_process|net|http|https|http2|dgram|dns|os|worker_threads)$|^playwright|^@sparticuz/
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bsetTimeout\(|\bsetInterval\(|\bMath\.random\(/

interface Import {
  readonly from: string
  readonly specifier: string
}

const files = ['scripts', 'components', 'layouts', 'setup'].flatMap(folder => list(join(root, folder)))
const imports = files.flatMap(file =>
  specifiersOf(readFileSync(file, 'utf8')).map((specifier): Import => ({ from: file, specifier })),
)

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:ts|vue)$/.test(file) && !file.endsWith('.d.ts'))
    .map(file => join(folder, file))
}

function specifiersOf(source: string): string[] {
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g)].map(match => match[1]!)
}

/** The folder (or file) of scripts/ that a path lies in. */
function area(path: string): string | undefined {
  const [top, next] = relative(root, path).split('/')
  return top === 'scripts' ? next : undefined
}

describe('the folders of scripts/', () => {
  it('import one another only as the design allows', () => {
    const wrong = imports.flatMap(({ from, specifier }) => {
      if (!specifier.startsWith('.')) return []
      const [own, other] = [area(from), area(resolve(dirname(from), specifier))]
      if (own === undefined || other === undefined || own === other) return []
      return (MAY_IMPORT[own] ?? []).includes(other) ? [] : [`${relative(root, from)} imports ${specifier}`]
    })
    expect(imports.length).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  })

  it('leave files, processes, the browser and the network to scripts/io', () => {
    const wrong = imports.filter(
      ({ from, specifier }) => area(from) !== undefined && area(from) !== 'io' && OUTSIDE.test(specifier),
    )
    expect(wrong.map(({ from, specifier }) => `${relative(root, from)} imports ${specifier}`)).toEqual([])
  })

  it('leave the clock and chance to scripts/io', () => {
    const wrong = files.filter(
      file =>
        area(file) !== undefined && !['io', 'cli.ts'].includes(area(file)!) && CLOCK.test(readFileSync(file, 'utf8')),
    )
    expect(wrong.map(file => relative(root, file))).toEqual([])
  })

  // A setting that says how patterns are run, changed while they are in use, ended one run in forty with a segmentation
  // fault. What is allowed is read only while a pattern is being translated.
  it('change no settings of the engine but those of how it translates patterns', () => {
    const wrong = files.filter(file => /\bsetFlagsFromString\b/.test(readFileSync(file, 'utf8')))
    expect(wrong.map(file => relative(root, file))).toEqual(['scripts/io/engine.ts'])
    const settings = readFileSync(join(root, 'scripts/io/engine.ts'), 'utf8').match(/'--[\w-]+'/g)
    expect(settings).toEqual(["'--no-regexp-optimization'", "'--no-regexp-peephole-optimization'"])
  })

  it('load modules from files in one place', () => {
    const wrong = files.filter(file => /\b(?:await|return) import\((?!')/.test(readFileSync(file, 'utf8')))
    expect(wrong.map(file => relative(root, file))).toEqual(['scripts/io/import-file.ts'])
  })

  it('are reached from components and layouts only through scripts/charts and scripts/model', () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        area(from) === undefined && specifier.includes('scripts/') && !/scripts\/(?:charts|model)\//.test(specifier),
    )
    expect(wrong.map(({ from, specifier }) => `${relative(root, from)} imports ${specifier}`)).toEqual([])
  })

  it('meet on one screen', () => {
    expect(readFileSync(join(root, 'scripts/pipeline.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(75)
  })
})

describe('the package', () => {
  const { files: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly files: readonly string[]
  }
  const isPublished = (path: string) => published.some(entry => path === entry || path.startsWith(`${entry}/`))
  const sources = ['scripts', 'components', 'layouts', 'setup', 'styles']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
    )
    .filter(path => /\.(?:ts|mjs|vue)$/.test(path) && !path.endsWith('.d.ts') && isPublished(path))

  it('holds all files that its own files ask for', () => {
    const missing = sources.flatMap(path =>
      specifiersOf(readFileSync(join(root, path), 'utf8'))
        .filter(specifier => specifier.startsWith('.'))
        .map(specifier => join(dirname(path), specifier))
        .filter(target => !isPublished(target))
        .map(target => `${path} asks for ${target}`),
    )
    expect(sources.length).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })
})

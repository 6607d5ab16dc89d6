// Takes from the packages of Noto the faces that decks bring where the looks' own fonts have no letter: see
// setup/fallback-faces.mjs. The packages hold all weights in two formats, fifteen times what is taken.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { charactersOf } from './font-characters.mjs'

/**
 * The packages, and the parts of each that are taken besides the numbered ones. What is not taken the looks' own fonts
 * have, or another package has better.
 */
const PACKAGES = {
  'noto-sans': ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'latin-ext', 'devanagari'],
  'noto-sans-hebrew': ['hebrew'],
  'noto-sans-arabic': ['arabic'],
  'noto-sans-kr': [],
  'noto-sans-jp': [],
  'noto-sans-sc': [],
  'noto-emoji': [],
}
/** Of text and of headings. */
const WEIGHTS = [400, 700]

const outDir = fileURLToPath(new URL('../dist/fonts', import.meta.url))
const require = createRequire(import.meta.url)
const folders = Object.fromEntries(
  Object.keys(PACKAGES).map(name => [name, dirname(require.resolve(`@fontsource/${name}/package.json`))]),
)

const inputs = JSON.stringify([readFileSync(fileURLToPath(import.meta.url), 'utf8'), versions()])
if (existsSync(join(outDir, 'inputs')) && readFileSync(join(outDir, 'inputs'), 'utf8') === inputs) process.exit()

rmSync(outDir, { recursive: true, force: true })
mkdirSync(outDir, { recursive: true })
const index = Object.fromEntries(Object.keys(PACKAGES).map(name => [name, takeFrom(name)]))
writeFileSync(join(outDir, 'index.json'), `${JSON.stringify(index, undefined, 1)}\n`)
writeFileSync(join(outDir, 'inputs'), inputs)

function versions() {
  return Object.values(folders).map(folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
}

/** Copies a package's faces and its licence. Gives the characters of each part, as ranges. */
function takeFrom(name) {
  const from = folders[name]
  cpSync(join(from, 'LICENSE'), join(outDir, `${name}-LICENSE.txt`))
  const parts = Object.keys(JSON.parse(readFileSync(join(from, 'unicode.json'), 'utf8')))
    .map(part => part.replace(/[[\]]/g, ''))
    .filter(part => /^\d+$/.test(part) || PACKAGES[name].includes(part))
  return Object.fromEntries(parts.map(part => [part, rangesOf(WEIGHTS.map(weight => take(name, part, weight)))]))
}

/** Copies one face. Gives the characters that it draws. */
function take(name, part, weight) {
  const file = join(folders[name], 'files', `${name}-${part}-${weight}-normal.woff2`)
  cpSync(file, join(outDir, `${name}-${part}-${weight}.woff2`))
  return charactersOf(readFileSync(file))
}

/** What all weights have, as hexadecimal ranges: `ac00-ac0f,ac14`. The packages' own lists name more than is there. */
function rangesOf([first, ...others]) {
  const ranges = []
  for (const code of [...first].filter(each => others.every(set => set.has(each))).sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(range => [...new Set(range)].map(code => code.toString(16)).join('-')).join(',')
}

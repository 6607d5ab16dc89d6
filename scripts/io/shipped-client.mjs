// The client's bundle that was made when the package was built, so that the first start after an installation need not
// make it. It names no folder of the machine that it was made on, gets the addresses of wherever the packages lie when it
// is read, and counts only where all that it was made of is here in the same state. Plain JavaScript: the worker thread
// and the build load it as it is.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locate, packagesOf } from './package-places.mjs'

/** The key of this package among the places. */
export const OWN = 'lectern'

/** A text without the places of this machine. @param {string} text @param {import('./package-places.mjs').Places} places */
export function packed(text, places) {
  return orderOf(places).reduce((rest, [key, path]) => rest.replace(placeIn(path), `$1${tokenOf(key)}`), text)
}

// As the start of an address or of a text, and whole.
const placeIn = path =>
  new RegExp(String.raw`(@fs/|["'\x60]/)${path.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?=[/"'\x60\\])`, 'g')

/**
 * The text with the places of this machine and the addresses that a server with this `root` gives its files: those below
 * the root by their path there, except for `entry`, the file that the page begins with.
 *
 * @param {string} text
 * @param {import('./package-places.mjs').Places} places
 * @param {{ root: string, entry: string }} server
 */
export function unpacked(text, places, { root, entry }) {
  return text.replace(PLACE, (_, served, key, rest, next) => {
    const file = `${places.get(key)}${rest}`.replaceAll('\\', '/')
    if (!served) return `/${file.replace(/^\//, '')}`
    const isBelow = rest !== '' && file !== entry && file.startsWith(`${root}/`)
    return `${isBelow ? file.slice(root.length) : addressOf(file)}${versionFor(key, file, next)}`
  })
}

const PLACE = /(\/@fs)?\/<lectern:([^<>]*)>((?:\/[^"'`?#\\\s]*)?)(?=(.))/g

// Vite puts a version behind the address of every script in a package. Where this bundle is made its own scripts are in
// none.
function versionFor(key, file, next) {
  const isScript = key === OWN && file.includes('/node_modules/') && /\.[cm]?[jt]s$/.test(file)
  return isScript && next !== '?' ? '?v=@lectern' : ''
}

/**
 * The bundle in a file, or nothing where it was made for another `scope` (all that rules how modules are compiled) or of
 * other files than those that are here.
 *
 * @param {string} file
 * @param {{ scope: string, starts: import('./package-places.mjs').Places, root: string, entry: string }} here `starts` are
 * this package and those that it is known to use
 */
export async function readShipped(file, { scope, starts, root, entry }) {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const shipped = JSON.parse(text)
  if (shipped.scope !== packed(scope, starts)) return undefined
  const [places, own] = await Promise.all([
    locate(shipped.packages, starts),
    hashesOf(Object.keys(shipped.own), starts.get(OWN)),
  ])
  const isSame = places && JSON.stringify(own) === JSON.stringify(shipped.own)
  return isSame ? JSON.parse(unpacked(shipped.bundle, places, { root, entry })) : undefined
}

/** What is to be shipped of a bundle; `files` are all that it was made of, and all that it names. */
export async function shippable(bundle, { scope, files, starts }) {
  const { packages, places } = await packagesOf(files, starts)
  const own = starts.get(OWN)
  const ofOwn = files.filter(file => file.startsWith(`${own}/`) && !file.startsWith(`${own}/node_modules/`))
  return JSON.stringify({
    scope: packed(scope, starts),
    packages,
    own: await hashesOf(
      ofOwn.map(file => file.slice(own.length + 1)),
      own,
    ),
    bundle: packed(JSON.stringify(bundle), places),
  })
}

const tokenOf = key => `<lectern:${key}>`

// The longer path first, since one may lie in the other. As addresses have it: with slashes, and none before it.
function orderOf(places) {
  return [...places]
    .map(([key, path]) => [key, path.replaceAll('\\', '/').replace(/^\//, '')])
    .toSorted(([, a], [, b]) => b.length - a.length)
}

/** The content of files, told by their paths in a folder. */
async function hashesOf(paths, folder) {
  const hashes = await Promise.all(paths.toSorted().map(async path => [path, await hashOfFile(join(folder, path))]))
  return Object.fromEntries(hashes)
}

const hashOfFile = async file =>
  createHash('sha256')
    .update(await readFile(file).catch(() => ''))
    .digest('hex')
    .slice(0, 16)

const addressOf = file => `/@fs/${file.replace(/^\//, '')}`

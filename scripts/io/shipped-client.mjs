// The client's bundle that was made when the package was built, so that the first start after an installation need not
// make it. It names no folder of the machine that it was made on, and counts only where all that it was made of is here
// in the same state. Plain JavaScript: the worker thread and the build load it as it is.
import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where the two things lie that a bundle is made of: this package, and the folder of packages that Slidev's client lies
 * in.
 *
 * @typedef {{ own: string, packages: string }} Places
 */

/** A text without the places of this machine. @param {string} text @param {Places} places */
export function packed(text, places) {
  return orderOf(places).reduce(
    (rest, [name, path]) =>
      rest
        .replaceAll(`@fs/${path}/`, `@fs/${tokenOf(name)}/`)
        .replaceAll(`"/${path}/`, `"/${tokenOf(name)}/`)
        .replaceAll(`"/${path}"`, `"/${tokenOf(name)}"`),
    text,
  )
}

/** The text with the places of this machine. @param {string} text @param {Places} places */
export function unpacked(text, places) {
  return orderOf(places).reduce((rest, [name, path]) => rest.replaceAll(tokenOf(name), path), text)
}

/** What a bundle of these files, addresses on the server, depends on: the content of own files and packages' versions. */
export async function stateOf(files, places) {
  const isOwn = file => isInOwn(file, places)
  const own = files.filter(isOwn)
  const names = new Set(files.flatMap(file => (isOwn(file) ? [] : (packageIn(file, places) ?? []))))
  const hashes = own.map(async file => [file.slice(places.own.length + 1), await hashOfFile(file)])
  const versions = [...names].toSorted().map(async name => [name, await versionOf(join(places.packages, name))])
  return {
    own: Object.fromEntries((await Promise.all(hashes)).toSorted()),
    packages: Object.fromEntries(await Promise.all(versions)),
  }
}

/**
 * The bundle in a file, or nothing where it was made for another `scope` (all that rules how modules are compiled) or of
 * other files than those that are here.
 */
export async function readShipped(file, scope, places) {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const shipped = JSON.parse(text)
  if (shipped.scope !== packed(scope, places)) return undefined
  const files = [
    ...Object.keys(shipped.state.own).map(path => join(places.own, path)),
    ...Object.keys(shipped.state.packages).map(name => join(places.packages, name, '_')),
  ]
  const isSame = JSON.stringify(await stateOf(files, places)) === JSON.stringify(shipped.state)
  return isSame ? JSON.parse(unpacked(shipped.bundle, places)) : undefined
}

/** What is to be shipped of a bundle; `files` are all that it was made of. */
export async function shippable(bundle, { scope, files, places }) {
  return JSON.stringify({
    scope: packed(scope, places),
    state: await stateOf(files, places),
    bundle: packed(JSON.stringify(bundle), places),
  })
}

const tokenOf = name => `@lectern-${name}@`

// The longer path first, since one may lie in the other. As addresses have it: with slashes, and none before it.
function orderOf(places) {
  return Object.entries(places)
    .map(([name, path]) => [name, path.replaceAll('\\', '/').replace(/^\//, '')])
    .toSorted(([, a], [, b]) => b.length - a.length)
}

/** Whether a file is this package's; in a checkout the packages lie in it, installed it lies among them. */
function isInOwn(file, { own, packages }) {
  return file.startsWith(`${own}/`) && (own.startsWith(`${packages}/`) || !file.startsWith(`${packages}/`))
}

/** The folder, below that of the packages, of the package that a file belongs to. */
function packageIn(file, { packages }) {
  if (!file.startsWith(`${packages}/`)) return undefined
  return /^(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file.slice(packages.length + 1))?.[0]
}

// A package that is only linked has its modules at another address.
async function versionOf(folder) {
  if ((await realpath(folder).catch(() => '')) !== folder) return ''
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').then(JSON.parse, () => undefined)
  return manifest?.version ?? ''
}

const hashOfFile = async file =>
  createHash('sha256')
    .update(await readFile(file).catch(() => ''))
    .digest('hex')
    .slice(0, 16)

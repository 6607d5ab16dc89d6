// Where packages lie that use one another: side by side, one in another or behind links, as the installer had it.
// Plain JavaScript: the worker thread and the build load it as it is.
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * A package: its version, and the keys of those that use it, by which it is found again elsewhere. Keys are names; where
 * a second package has the same name, with a number.
 *
 * @typedef {{ name: string, version: string, by: readonly string[] }} Package
 * @typedef {ReadonlyMap<string, string>} Places folders by key, links followed
 */

/** Uses packages in the command too, where another copy does no harm: asked only where nothing else knows a package. */
const OF_COMMAND = new Set(['lectern', '@slidev/cli'])

/** The packages that files belong to, by key. `starts` are those whose folders are known everywhere. */
export async function packagesOf(files, starts) {
  const places = new Map(starts)
  const known = new Set(starts.values())
  const look = looker()
  for (const folder of new Set(files.flatMap(file => folderOf(file) ?? [])))
    if (!known.has(folder)) places.set(keyFor(nameOf(folder), places), folder)
  const manifests = new Map()
  for (const [key, folder] of places) manifests.set(key, await manifestIn(folder))
  const packages = {}
  for (const [key, folder] of places) {
    const name = nameOf(folder)
    const by = []
    for (const [user, manifest] of manifests)
      if (uses(manifest, name) && (await look(places.get(user), name)) === folder) by.push(user)
    const inBrowser = by.filter(user => !OF_COMMAND.has(user))
    packages[key] = { name, version: manifests.get(key)?.version ?? '', by: inBrowser.length > 0 ? inBrowser : by }
  }
  return { packages, places }
}

/**
 * Where packages lie here; nothing where one is missing, has another version, or is there twice for those that shared it.
 *
 * @param {Readonly<Record<string, Package>>} packages
 * @param {Places} starts
 * @returns {Promise<Places | undefined>}
 */
export async function locate(packages, starts) {
  const places = new Map(starts)
  const look = looker()
  // A map gives what is added to it while it is gone through.
  for (const [user, folder] of places) {
    for (const [key, { name, by }] of Object.entries(packages)) {
      if (!by.includes(user) || starts.has(key)) continue
      const found = await look(folder, name)
      if (!found || (places.get(key) ?? found) !== found) return undefined
      places.set(key, found)
    }
  }
  const isSame = async ([key, { version }]) => places.has(key) && version === (await versionIn(places.get(key)))
  return (await Promise.all(Object.entries(packages).map(isSame))).every(Boolean) ? places : undefined
}

/** Finds packages by name from a folder, as Node does. */
function looker() {
  const known = new Map()
  const real = path => {
    if (!known.has(path))
      known.set(
        path,
        realpath(path).catch(() => undefined),
      )
    return known.get(path)
  }
  return async (from, name) => {
    for (let folder = from; ; folder = dirname(folder)) {
      const found = basename(folder) === 'node_modules' ? undefined : await real(join(folder, 'node_modules', name))
      if (found || dirname(folder) === folder) return found
    }
  }
}

const folderOf = file => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]

const nameOf = folder => /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(folder)[1]

function keyFor(name, places) {
  let [key, count] = [name, 1]
  while (places.has(key)) key = `${name} ${(count += 1)}`
  return key
}

const uses = (manifest, name) =>
  ['dependencies', 'peerDependencies', 'optionalDependencies'].some(kind => manifest?.[kind]?.[name] !== undefined)

const manifestIn = folder => readFile(join(folder, 'package.json'), 'utf8').then(JSON.parse, () => undefined)

const versionIn = async folder => (await manifestIn(folder))?.version ?? ''

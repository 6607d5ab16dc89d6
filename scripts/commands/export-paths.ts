import { extname, resolve, sep } from 'node:path'
import { Trouble } from '../model/trouble.ts'
import type { ExportOptions } from './export.ts'
import { FORMATS, FORMAT_NAMES } from './formats/formats.ts'

/** A product never replaces the deck, another product, or a file of another kind. Throws `Trouble('usage')`. */
export function refuseClashes(options: ExportOptions): void {
  const named = FORMAT_NAMES.flatMap(name => (options[name] ? [{ name, path: options[name] }] : []))
  for (const { name, path } of named) {
    const endings: readonly string[] = FORMATS[name].endings
    if (endings.length > 0 && !endings.includes(extname(path).toLowerCase())) {
      throw new Trouble(
        'usage',
        `${path} is no name for --${name}.`,
        `Name a file that ends in ${endings.join(' or ')}.`,
      )
    }
  }
  const all = [options.deck, ...named.map(({ path }) => path)].map(path => resolve(path))
  const twice = all.find((path, index) => all.indexOf(path) < index)
  if (twice) throw new Trouble('usage', `${twice} is named twice.`, 'Give every product a name of its own.')
  refuseForSite(options, all)
}

/** A site has its folder to itself and shows the whole deck. Throws `Trouble('usage')`. */
function refuseForSite({ site, range, withoutNotes }: ExportOptions, all: readonly string[]): void {
  if (!site && withoutNotes) throw new Trouble('usage', '--without-notes is for --site alone.')
  if (!site) return
  if (range !== undefined) throw new Trouble('usage', '--range does not go with --site, which has every slide.')
  const within = all.find(path => path.startsWith(resolve(site) + sep))
  if (within) throw new Trouble('usage', `${within} lies in ${site}.`, 'Name a folder that the site has to itself.')
}

import { resolve } from 'node:path'
import { describeAll } from '../../export/describe.ts'
import { findingsInSightings } from '../../export/findings.ts'
import { refuseForeignFolder } from '../../io/folders.ts'
import { buildSite } from '../../io/site.ts'
import { Trouble } from '../../model/trouble.ts'
import type { Maker } from './format.ts'

/**
 * The deck as a web site in a folder of its own. It is made from the deck's text, but only once the slides were drawn
 * without a fault: what a page lacks shows only there.
 * Throws `Trouble`: `not-written` for a folder with other files in it, `render` for a slide that does not
 * compile, `slidev` for everything else that stops it.
 */
export const makeSite: Maker = async ({ file, deck, wish, report }, path) => {
  await refuseForeignFolder(path)
  report.step('Building the site')
  const { dark, withoutNotes } = wish
  const site = await buildSite({ deck: file, dark, withoutNotes, debug: text => report.debug(text) })
  if ('files' in site) return [{ kind: 'site', path, contents: site.files }]
  const findings = findingsInSightings(deck, site.sightings)
  const message = describeAll(findings, file, resolve('.'))
  const isSlides = findings.some(({ slide }) => slide !== undefined)
  if (!isSlides) throw new Trouble('slidev', `Slidev cannot build the site: ${message}`, 'Nothing was written.')
  throw new Trouble('render', message, 'Nothing was written: a site has every slide or is none.')
}

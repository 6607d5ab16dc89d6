import { describe, expect, it } from 'vitest'
import { groupModules } from '../../scripts/io/module-groups.mjs'

/** The groups of modules given as `name: what it imports`; names in capitals are those of the deck. */
function groupsOf(modules: Readonly<Record<string, string>>, pages: Readonly<Record<string, readonly string[]>>) {
  const graph = new Map(
    Object.entries(modules).map(([name, imports]) => [name, { imports: imports.split(' ').filter(Boolean) }]),
  )
  return Object.fromEntries(groupModules(graph, pages, url => url === url.toLowerCase()))
}

describe('modules that are bundled', () => {
  it('are those that no deck changes, apart from those that wait for the deck’s', () => {
    const groups = groupsOf({ main: 'vue SLIDES', vue: 'shared', shared: '', SLIDES: 'vue' }, { page: ['main'] })
    expect(groups).toEqual({ main: 'page', vue: 'page-base', shared: 'page-base' })
  })

  it('are not those that a module of the deck needs while they wait for one', () => {
    const modules = { main: 'nav SLIDES', nav: 'SLIDES vue', vue: '', SLIDES: 'TITLES', TITLES: 'nav vue' }
    expect(groupsOf(modules, { page: ['main'] })).toEqual({ main: 'page', vue: 'page-base' })
  })

  it('are not styles, whose order counts, and what brings styles along does not run before its page', () => {
    const modules = { main: 'part a.css', part: 'b.css', 'a.css': '', 'b.css': '' }
    expect(groupsOf(modules, { page: ['main'] })).toEqual({ main: 'page', part: 'page' })
  })

  it('belong to the first page that needs them', () => {
    const modules = { main: 'vue', play: 'vue icons', vue: '', icons: '' }
    expect(groupsOf(modules, { first: ['main'], second: ['play'] })).toEqual({
      main: 'first-base',
      vue: 'first-base',
      play: 'second-base',
      icons: 'second-base',
    })
  })

  it('may import one another in a circle', () => {
    expect(groupsOf({ a: 'b', b: 'a' }, { page: ['a'] })).toEqual({ a: 'page-base', b: 'page-base' })
  })
})

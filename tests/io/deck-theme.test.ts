import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { themeAskedFor, themeCalled, themeKept } from '../../scripts/io/deck-theme.ts'

const deck = join(tmpdir(), 'talks', 'deck.md')

describe('the theme of a deck', () => {
  it('is one of Lectern’s looks by its name; the usual one needs no line, the one for dark halls says so', () => {
    expect(themeCalled('poster', deck)).toEqual({ theme: 'lectern' })
    expect(themeCalled('lectern', deck)).toEqual({ theme: 'lectern' })
    expect(themeCalled('essay', deck)).toEqual({ theme: 'lectern', look: 'essay' })
    expect(themeCalled('stage', deck)).toEqual({ theme: 'lectern', look: 'stage', colorSchema: 'dark' })
  })

  it('is a Slidev theme that is installed beside the deck, with Lectern as its addon and without the network', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-theme-'))
    const theme = join(folder, 'node_modules', 'slidev-theme-tea')
    await mkdir(theme, { recursive: true })
    await writeFile(join(theme, 'package.json'), '{}')
    const addon = { addons: ['slidev-theme-lectern'], fonts: { provider: 'none' } }
    expect(themeCalled('tea', join(folder, 'deck.md'))).toEqual({ theme: 'tea', ...addon })
    expect(themeCalled('coffee', join(folder, 'deck.md'))).toBeUndefined()
  })

  it('that is not there is refused with the names of those that are', () => {
    expect(() => themeAskedFor('esay', deck)).toThrow('There is no theme called esay.')
    expect(() => themeAskedFor('esay', deck)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('poster, essay and stage') }) as Error,
    )
  })

  it('stays what it was where nobody asks for another', () => {
    const before = '---\ntheme: lectern\nlook: stage\ncolorSchema: dark\n---\n\n# One\n'
    expect(themeKept(before, deck)).toEqual({ theme: 'lectern', look: 'stage', colorSchema: 'dark' })
    expect(themeKept(undefined, deck)).toEqual({ theme: 'lectern' })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../scripts/charts/colour.ts'
import { LOOK_NAMES, USUAL_LOOK, type LookName } from '../../scripts/model/look.ts'
import { BOUNDS } from '../../scripts/charts/own-settings.ts'
import setupShiki from '../../setup/shiki.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const files = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter(name => name.endsWith(ending))
    .map(name => `${folder}/${name}`)
const styles = [
  ...files('styles', '.css'),
  ...files('styles/looks', '.css'),
  ...files('layouts', '.vue'),
  ...files('components', '.vue'),
]

/** The palettes of a look: the usual look's, and what its own sheet puts in their place, by day and in the dark. */
function palettes(look: LookName): Record<'light' | 'dark', Record<string, string>> {
  const [usual, own] = [read(`styles/looks/${USUAL_LOOK}.css`), read(`styles/looks/${look}.css`)]
  const blockOf = (css: string, at: number) => css.split('{')[at]?.split('}')[0] ?? ''
  const values = (block: string) => [...block.matchAll(/--lectern-([\w-]+):\s*([^;]+);/g)]
  const named = (block: string) => Object.fromEntries(values(block).map(([, name, value]) => [name!, value!]))
  const resolved = (all: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        all[/^var\(--lectern-([\w-]+)\)$/.exec(value)?.[1] ?? ''] ?? value,
      ]),
    )
  const day = { ...named(blockOf(usual, 1)), ...named(blockOf(own, 1)) }
  // In the cascade the usual look's dark sheet comes before another look's light one.
  const dark = { ...named(blockOf(usual, 1)), ...named(blockOf(usual, 2)), ...named(blockOf(own, 1)) }
  return { light: resolved(day), dark: resolved({ ...dark, ...named(blockOf(own, 2)) }) }
}

describe.each(LOOK_NAMES.flatMap(look => (['light', 'dark'] as const).map(mode => ({ look, mode }))))(
  'in the $mode palette of $look',
  ({ look, mode }) => {
    const palette = palettes(look)[mode]

    it.each([
      ['paper-text', 'paper'],
      ['paper-quiet', 'paper'],
      ['paper-mark', 'paper'],
      ['ink-text', 'ink'],
      ['ink-quiet', 'ink'],
      ['ink-mark', 'ink'],
      ['accent-text', 'accent'],
    ])('%s can be read on %s', (text, ground) => {
      expect(contrastRatio(palette[text]!, palette[ground]!)).toBeGreaterThanOrEqual(4.5)
    })

    it.each(['paper-signal', 'paper-grey', 'hue-1', 'hue-2', 'hue-3'])('%s can be told from the paper', colour => {
      expect(contrastRatio(palette[colour]!, palette['paper']!)).toBeGreaterThanOrEqual(3)
    })

    it.each(['ink-mark', 'ink-grey'])('%s can be told from the ink', colour => {
      expect(contrastRatio(palette[colour]!, palette['ink']!)).toBeGreaterThanOrEqual(3)
    })

    it('what is drawn on the accent can be told from it', () => {
      expect(contrastRatio(palette['accent-text']!, palette['accent']!)).toBeGreaterThanOrEqual(3)
    })

    it('paper, ink and accent are three grounds', () => {
      expect(contrastRatio(palette['paper']!, palette['ink']!)).toBeGreaterThan(1.2)
      expect(contrastRatio(palette['accent']!, palette['ink']!)).toBeGreaterThan(3)
    })

    it('words of code can be read on every ground that code stands on', () => {
      const { themes } = setupShiki()
      const { tokenColors } = themes[mode]
      for (const { settings } of tokenColors)
        expect(contrastRatio(settings.foreground!, palette['paper']!)).toBeGreaterThanOrEqual(4.5)
      for (const { settings } of themes.dark.tokenColors)
        expect(contrastRatio(settings.foreground!, palette['ink']!)).toBeGreaterThanOrEqual(4.5)
    })

    it('keeps its grounds within the bounds that a user’s own colours are reckoned with', () => {
      const [paper, ink] = [palette['paper']!, palette['ink']!]
      const white = '#ffffff'
      if (mode === 'light') expect(contrastRatio(paper, white)).toBeLessThanOrEqual(contrastRatio(BOUNDS.paper, white))
      else expect(contrastRatio(paper, white)).toBeGreaterThanOrEqual(contrastRatio(BOUNDS.darkPaper, white))
      expect(contrastRatio(ink, white)).toBeGreaterThanOrEqual(contrastRatio(BOUNDS.ink, white))
    })
  },
)

describe('the style sheets', () => {
  it.each(styles)('%s sets nothing under 18 px', file => {
    // What stands for screen readers alone is not for the eye.
    const seen = read(file).replace(/[^{}]*\.for-readers\s*\{[^}]*\}/g, '')
    const sizes = [...seen.matchAll(/font-size:\s*([\d.]+)px/g)].map(([, size]) => Number(size))
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(18)
  })

  it.each(styles)('%s has no filter, gradient or shadow, and no utility directive', file => {
    const css = file.endsWith('.css') ? read(file) : (read(file).split('<style>')[1] ?? '')
    expect(css).not.toMatch(/gradient\(|\bfilter:|shadow:|@apply|--uno|theme\(/)
  })

  it.each(styles)('%s loads nothing from elsewhere', file => {
    expect(read(file)).not.toMatch(/https?:\/\//)
  })
})

describe('the typefaces', () => {
  const named = [...read('styles/fonts.css').matchAll(/url\('\.\/fonts\/([^']+)'\)/g)].map(([, name]) => name!)
  const there = readdirSync(new URL('styles/fonts', root))

  it('are all there, and none is there for nothing', () => {
    expect([...named].sort()).toEqual(there.filter(name => name.endsWith('.woff2')).sort())
  })

  it('each have their licence beside them', () => {
    for (const name of named) {
      const licence = there.find(
        file => file.endsWith('-LICENSE.txt') && name.startsWith(file.replace('-LICENSE.txt', '')),
      )
      expect(licence && read(`styles/fonts/${licence}`)).toContain('SIL Open Font License')
    }
  })
})

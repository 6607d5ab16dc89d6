import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const files = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter(name => name.endsWith(ending))
    .map(name => `${folder}/${name}`)
const styles = [...files('styles', '.css'), ...files('layouts', '.vue'), ...files('components', '.vue')]

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast ratio after WCAG 2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

function palettes(): Record<'light' | 'dark', Record<string, string>> {
  const [light, dark] = read('styles/tokens.css').split('html.dark {')
  const colours = (css: string) =>
    Object.fromEntries([...css.matchAll(/--lectern-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex!]))
  const day = colours(light!)
  return { light: day, dark: { ...day, ...colours(dark!.split('}')[0]!) } }
}

describe.each(['light', 'dark'] as const)('in the %s palette', mode => {
  const palette = palettes()[mode]

  it.each([
    ['paper-text', 'paper'],
    ['paper-quiet', 'paper'],
    ['paper-mark', 'paper'],
    ['ink-text', 'ink'],
    ['ink-quiet', 'ink'],
    ['ink-mark', 'ink'],
    ['accent-text', 'accent'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(palette[text]!, palette[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['accent', 'paper-grey', 'hue-1', 'hue-2', 'hue-3'])('%s can be told from the paper', colour => {
    expect(contrast(palette[colour]!, palette['paper']!)).toBeGreaterThanOrEqual(3)
  })

  it('paper, ink and accent are three grounds', () => {
    expect(contrast(palette['paper']!, palette['ink']!)).toBeGreaterThan(1.2)
    expect(contrast(palette['accent']!, palette['ink']!)).toBeGreaterThan(3)
  })
})

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

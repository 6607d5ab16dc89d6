import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../scripts/io/paths.ts'
import { themeFor } from '../../scripts/io/theme.ts'

const deckWith = (theme: string) => `---\ntheme: ${theme}\n---\n\n# One\n`

describe('the theme that Slidev is told to use', () => {
  it('is this package for a deck that names none', () => {
    expect(themeFor('# No headmatter', () => true)).toBe(packageRoot())
  })

  it.each(['lectern', 'slidev-theme-lectern'])(
    'is this package for theme %s only where Slidev would not find it',
    theme => {
      expect(themeFor(deckWith(theme), () => false)).toBe(packageRoot())
      expect(themeFor(deckWith(theme), () => true)).toBeUndefined()
    },
  )

  it.each(['./', 'seriph', 'none', '../other'])('is the deck’s own for theme %s', theme => {
    expect(themeFor(deckWith(theme))).toBeUndefined()
  })

  it('is found by its name in this checkout, so that an edit does not restart the server', () => {
    expect(themeFor(deckWith('lectern'))).toBeUndefined()
  })
})

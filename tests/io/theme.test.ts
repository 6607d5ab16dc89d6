import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../scripts/io/paths.ts'
import { themeFor } from '../../scripts/io/theme.ts'

describe('the theme that Slidev is told to use', () => {
  it.each(['# No headmatter', '---\ntheme: lectern\n---\n', '---\ntheme: slidev-theme-lectern\n---\n'])(
    'is this package for %j',
    deck => expect(themeFor(deck)).toBe(packageRoot()),
  )

  it.each(['./', 'seriph', 'none', '../other'])('is the deck’s own for theme %s', theme =>
    expect(themeFor(`---\ntheme: ${theme}\n---\n\n# One\n`)).toBeUndefined(),
  )
})

import { parseSync } from '@slidev/parser/core'
import { PACKAGE_NAME, packageRoot } from './paths.ts'

const OWN_NAMES: readonly unknown[] = [undefined, 'lectern', PACKAGE_NAME]

/**
 * The theme that Slidev is to be told to use for a deck's text: this package's folder where the deck names no theme or
 * this one, so that a deck works in any folder; `undefined` where the deck's own line is to stand.
 */
export function themeFor(deck: string): string | undefined {
  return OWN_NAMES.includes(headmatter(deck)['theme']) ? packageRoot() : undefined
}

// YAML that does not parse is reported with its line later on; until then the theme does not matter.
function headmatter(deck: string): Readonly<Record<string, unknown>> {
  try {
    return parseSync(deck, 'deck.md').slides[0]?.frontmatter ?? {}
  } catch {
    return {}
  }
}

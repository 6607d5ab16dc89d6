import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseSync } from '@slidev/parser/core'
import { PACKAGE_NAME, packageRoot } from './paths.ts'

const OWN_NAMES: readonly unknown[] = ['lectern', PACKAGE_NAME]

/**
 * The theme that Slidev is to be told to use for a deck's text: this package's folder where the deck names no theme, or
 * names this one and Slidev would not find it by its name; `undefined` where the deck's own line is to stand.
 * The line stands wherever it can: Slidev restarts at every edit of a deck whose theme it was told.
 */
export function themeFor(deck: string, isFound = isFoundBySlidev): string | undefined {
  const { theme } = headmatter(deck)
  return theme === undefined || (OWN_NAMES.includes(theme) && !isFound()) ? packageRoot() : undefined
}

/** Whether a deck in `folder` whose headmatter says `theme` is drawn with this package's theme. */
export function isOwnTheme(theme: unknown, folder: string): boolean {
  if (theme === undefined || OWN_NAMES.includes(theme)) return true
  return typeof theme === 'string' && /^\.{0,2}\//.test(theme) && resolve(folder, theme) === packageRoot()
}

/** Slidev looks for a theme's name in the folder of packages that it lies in itself. */
function isFoundBySlidev(): boolean {
  const slidev = dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
  return existsSync(join(slidev, '..', '..', PACKAGE_NAME, 'package.json'))
}

/**
 * A deck's headmatter; nothing for YAML that does not parse, which is reported with its line later on: until then the
 * theme does not matter.
 */
export function headmatter(deck: string): Readonly<Record<string, unknown>> {
  try {
    return parseSync(deck, 'deck.md').slides[0]?.frontmatter ?? {}
  } catch {
    return {}
  }
}

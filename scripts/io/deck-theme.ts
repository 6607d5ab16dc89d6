import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { isLook, LOOK_NAMES, USUAL_LOOK, type DeckTheme } from '../model/look.ts'
import { Trouble } from '../model/trouble.ts'
import { themeLine } from './deck-files.ts'
import { PACKAGE_NAME } from './paths.ts'
import { headmatter } from './theme.ts'

/** Made for dark rooms: by day only where a deck says so. */
const DARK_FIRST: readonly string[] = ['stage']

/**
 * What a deck's headmatter says for a theme asked for by name: one of Lectern's looks, or a Slidev theme that is
 * installed where the deck lies. `undefined` where there is no such theme.
 */
export function themeCalled(name: string, deck: string): DeckTheme | undefined {
  if (isLook(name)) return ownTheme(name, deck)
  if (name === 'lectern' || name === PACKAGE_NAME) return ownTheme(USUAL_LOOK, deck)
  return isInstalled(name, deck) ? { theme: name, addons: [PACKAGE_NAME], fonts: { provider: 'none' } } : undefined
}

/** As `themeCalled`, but throws `Trouble` that says which themes there are. */
export function themeAskedFor(name: string, deck: string): DeckTheme {
  const found = themeCalled(name, deck)
  if (found) return found
  throw new Trouble(
    'usage',
    `There is no theme called ${name}.`,
    `Lectern’s own are ${themeNames()}. A Slidev theme has to be installed beside the deck first: npm install ${packageNames(name)[0]}`,
  )
}

/** Lectern's own themes as a sentence names them. */
export function themeNames(): string {
  return `${LOOK_NAMES.slice(0, -1).join(', ')} and ${LOOK_NAMES.at(-1)}`
}

/** The theme that the tool wrote into a deck before, from the text of that deck; the usual one where there is none. */
export function themeKept(before: string | undefined, deck: string): DeckTheme {
  const { theme, look, colorSchema, addons, fonts } = before === undefined ? {} : headmatter(before)
  if (typeof theme !== 'string') return ownTheme(USUAL_LOOK, deck)
  return {
    theme,
    ...(typeof look === 'string' && { look }),
    ...(typeof colorSchema === 'string' && { colorSchema }),
    ...(Array.isArray(addons) && { addons: addons.map(String) }),
    ...(isOffline(fonts) && { fonts: { provider: 'none' } }),
  }
}

const isOffline = (fonts: unknown): boolean =>
  typeof fonts === 'object' && fonts !== null && 'provider' in fonts && fonts.provider === 'none'

function ownTheme(look: string, deck: string): DeckTheme {
  return {
    theme: themeLine(deck),
    ...(look !== USUAL_LOOK && { look }),
    ...(DARK_FIRST.includes(look) && { colorSchema: 'dark' }),
  }
}

/** Themes that Slidev's makers publish under their own name. */
const OFFICIAL = ['default', 'seriph', 'apple-basic', 'shibainu', 'bricks']

/** The packages that a theme's name may mean, likeliest first. */
function packageNames(name: string): readonly string[] {
  if (name.includes('/') || name.startsWith('slidev-theme-')) return [name]
  const [official, other] = [`@slidev/theme-${name}`, `slidev-theme-${name}`]
  return OFFICIAL.includes(name) ? [official, other] : [other, official]
}

function isInstalled(name: string, deck: string): boolean {
  const folder = dirname(resolve(deck))
  if (/^\.{0,2}\//.test(name)) return existsSync(join(resolve(folder, name), 'package.json'))
  const places = createRequire(join(folder, 'deck.md')).resolve.paths('x') ?? []
  return packageNames(name).some(each => places.some(place => existsSync(join(place, each, 'package.json'))))
}

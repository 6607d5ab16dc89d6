import configs from '#slidev/configs'
import { chooseLook, lookNamed } from '../scripts/charts/look.ts'
import { ownSettings } from '../scripts/charts/own-settings.ts'

/** Puts a deck's look on its page, and what its `themeConfig` changes of it, before the first slide is drawn. */
const { addons, fonts, themeConfig } = configs
/** The page is another theme's, which Lectern is an addon to. */
const isGuest = [addons ?? []].flat().some(name => /(?:^|\/)slidev-theme-lectern\/?$/.test(name))
const look = lookNamed((configs as { readonly look?: unknown }).look)
const { css, faces } = ownSettings({ ...(isGuest && hostSettings()), ...themeConfig }, hexOf)
chooseLook(look, faces, isGuest)
document.documentElement.dataset['look'] = look
if (css) document.head.append(Object.assign(document.createElement('style'), { textContent: css }))

/** The faces and the accent that another theme has chosen. */
function hostSettings(): Record<string, unknown> {
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--slidev-theme-primary').trim()
  const named = (families: string | readonly string[]) => [families].flat().filter(family => /^['"]/.test(family))[0]
  const [sans, serif, mono] = [named(fonts.sans), named(fonts.serif), named(fonts.mono)]
  return { sans, display: sans, serif, mono, ...(accent && { accent }) }
}

/** Any CSS colour as `#rrggbb`; nothing for what is none, or is not opaque. */
function hexOf(colour: string): string | undefined {
  if (!CSS.supports('color', colour)) return undefined
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return undefined
  canvas.fillStyle = colour
  return /^#[0-9a-f]{6}$/.test(canvas.fillStyle) ? canvas.fillStyle : undefined
}

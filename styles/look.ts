import configs from '#slidev/configs'
import { chooseLook, lookNamed } from '../scripts/charts/look.ts'
import { ownSettings } from '../scripts/charts/own-settings.ts'

/** Puts a deck's look on its page, and what its `themeConfig` changes of it, before the first slide is drawn. */
const settings = configs.themeConfig
const look = lookNamed(settings?.['look'])
const { css, faces } = ownSettings(settings ?? {}, hexOf)
chooseLook(look, faces)
document.documentElement.dataset['look'] = look
if (css) document.head.append(Object.assign(document.createElement('style'), { textContent: css }))

/** Any CSS colour as `#rrggbb`; nothing for what is none, or is not opaque. */
function hexOf(colour: string): string | undefined {
  if (!CSS.supports('color', colour)) return undefined
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return undefined
  canvas.fillStyle = colour
  return /^#[0-9a-f]{6}$/.test(canvas.fillStyle) ? canvas.fillStyle : undefined
}

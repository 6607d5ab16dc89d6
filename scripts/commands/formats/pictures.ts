import { join } from 'node:path'
import { shootSlides } from '../../io/print.ts'
import type { Maker } from './format.ts'

/** A PNG of every slide, at twice its size. */
export const makePng: Maker = async ({ opened, wish }, folder) => {
  await opened.show({ kind: 'slides', only: wish.only, clicks: wish.clicks })
  const shown = await opened.shown()
  const digits = Math.max(2, String(opened.deck.slides.length).length)
  const pictures = await shootSlides(opened.page)
  return pictures.map((contents, index) => ({
    kind: 'png',
    path: join(folder, `slide-${String(shown[index]).padStart(digits, '0')}.png`),
    contents,
  }))
}

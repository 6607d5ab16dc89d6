import type { DrawnPicture } from '../../model/drawn.ts'
import type { Page } from './page.ts'
import { place } from './scale.ts'

/** Puts a picture on a page, with the words that stand for it. */
export function addPicture({ slide, scale, marks }: Page, { box, data, alt }: DrawnPicture): void {
  const objectName = marks.mark({ name: 'Picture', description: alt.trim() })
  slide.addImage({ data, ...place(scale, box), objectName })
}

/** Fills a page with a picture of the slide, `words` being all that it says. */
export function addFullPicture({ slide, scale, marks }: Page, png: Uint8Array, words: string): void {
  const { width: w, height: h } = scale.page
  const data = `image/png;base64,${Buffer.from(png).toString('base64')}`
  slide.addImage({ data, x: 0, y: 0, w, h, objectName: marks.mark({ name: 'Slide', description: words }) })
}

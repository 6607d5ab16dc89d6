import { outlineOf } from '../../export/outline.ts'
import { finishPdf } from '../../export/pdf.ts'
import { printPage } from '../../io/print.ts'
import { Trouble } from '../../model/trouble.ts'
import type { Maker } from './format.ts'
import { metaOf } from './meta.ts'

/**
 * A PDF with one slide a page, or one click step a page. The page counts every other format as well: it is the first
 * to see that a slide is missing. Throws `Trouble('render')` when the pages are not as many as the slides.
 */
export const makeSlides: Maker = async ({ opened, wish }, path) => {
  const { deck, page } = opened
  await opened.show({ kind: 'slides', only: wish.only, clicks: wish.clicks })
  const shown = await opened.shown()
  const printed = await printPage(page)
  const slides = deck.slides.filter(({ no }) => shown.includes(no))
  const outline = outlineOf(slides, no => shown.indexOf(no))
  return async () => {
    const { bytes, pages } = await finishPdf(printed, metaOf(deck, outline))
    if (pages !== shown.length) {
      throw new Trouble('render', `${shown.length} slides gave ${pages} pages; nothing was written.`)
    }
    return [{ kind: 'slides', path, contents: bytes, pages }]
  }
}

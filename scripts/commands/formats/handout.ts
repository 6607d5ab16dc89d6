import { outlineOf } from '../../export/outline.ts'
import { finishPdf, placesOf } from '../../export/pdf.ts'
import { printPage } from '../../io/print.ts'
import type { Maker } from './format.ts'
import { metaOf } from './meta.ts'

/** A PDF with slides and notes on paper. */
export const makeHandout: Maker = async ({ opened, wish, report }, path) => {
  const { deck, page } = opened
  report.step('Setting the handout')
  await opened.show({ kind: 'handout', only: wish.only, sheet: wish.sheet })
  const printed = await printPage(page)
  return async () => {
    const slides = deck.slides.filter(({ no }) => wish.only?.includes(no) ?? true)
    const names = slides.map(({ no }) => `handout-${no}`)
    const places = await placesOf(printed, names)
    const outline = outlineOf(slides, no => places.get(`handout-${no}`) ?? 0)
    const { bytes, pages } = await finishPdf(printed, metaOf(deck, outline))
    return [{ kind: 'handout', path, contents: bytes, pages }]
  }
}

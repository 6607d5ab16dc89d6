import { outlineOf } from '../../export/outline.ts'
import { finishPdf } from '../../export/pdf.ts'
import type { Places } from '../../export/pdf.ts'
import { printPage } from '../../io/print.ts'
import { Trouble } from '../../model/trouble.ts'
import type { Edition } from '../../model/view.ts'
import type { Maker } from './format.ts'
import { metaOf } from './meta.ts'

/**
 * Makes a PDF of an edition, whose table of contents leads to the page of each slide. The maker throws
 * `Trouble('render')` where the page of the edition did not come or lacks a slide.
 */
export function paperMaker(kind: Edition): Maker {
  return async ({ opened, wish, report }, path) => {
    const { deck, page } = opened
    report.step(STEPS[kind])
    await opened.show({ kind, only: wish.only, sheet: wish.sheet })
    const slides = deck.slides.filter(({ no }) => wish.only?.includes(no) ?? true)
    const shown = new Set(await opened.shown())
    const lacking = slides.find(({ no }) => !shown.has(no))
    if (lacking) {
      throw new Trouble(
        'render',
        `Slide ${lacking.no} is missing from ${path}; nothing was written.`,
        'See --debug for what the browser said.',
      )
    }
    const printed = await printPage(page)
    return async () => {
      const outline = (places: Places) => outlineOf(slides, no => places.get(`handout-${no}`) ?? 0)
      const { bytes, pages } = await finishPdf(printed, metaOf(deck, outline))
      return [{ kind, path, contents: bytes, pages }]
    }
  }
}

const STEPS: Readonly<Record<Edition, string>> = {
  handout: 'Setting the handout',
  reader: 'Setting the reader\u2019s edition',
  notes: 'Setting the notes',
}

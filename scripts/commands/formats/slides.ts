import { canBeJoined } from '../../export/join.ts'
import { labelRuns } from '../../export/labels.ts'
import { outlineOf } from '../../export/outline.ts'
import { finishPdf } from '../../export/pdf.ts'
import { practise } from '../../export/practice.ts'
import { untilBrowserWorks } from '../../io/browser-session.ts'
import { printInParts } from '../../io/print.ts'
import type { Finding } from '../../model/rendering.ts'
import type { Maker } from './format.ts'
import { metaOf } from './meta.ts'

/**
 * A PDF with one slide a page, or one click step a page. The page counts every other format as well: it is the first
 * to see that the pages are not as many as the slides, which is an error.
 */
export const makeSlides: Maker = async ({ opened, wish }, path) => {
  const { deck, page } = opened
  await opened.show({ kind: 'slides', only: wish.only, clicks: wish.clicks })
  const shown = await opened.shown()
  const printing = printInParts(page, AT_ONCE)
  // It is awaited below; until then nobody would hear of what goes wrong.
  printing.catch(() => {})
  await untilBrowserWorks()
  const slides = deck.slides.filter(({ no }) => shown.includes(no))
  const outline = outlineOf(slides, no => shown.indexOf(no))
  const meta = { ...metaOf(deck, outline), labels: labelRuns(shown) }
  if (shown.length > MANY) await practise(printing)
  const parts = await printing
  const printed = parts.length === 1 || canBeJoined(parts) ? parts : await printInParts(page, Infinity)
  return async () => {
    const { bytes, pages } = await finishPdf(printed, meta)
    return [{ kind: 'slides', path, contents: bytes, pages, findings: miscounted(shown.length, pages) }]
  }
}

/** So many pages are printed at once. */
const AT_ONCE = 250

/** Fewer slides are printed before practice at finishing them is worth it. */
const MANY = 60

function miscounted(shown: number, pages: number): readonly Finding[] {
  if (shown === pages) return []
  const cause = pages > shown ? 'a style lets something reach out of its slide' : 'a style keeps slides together'
  return [{ severity: 'error', rule: 'pages', message: `${shown} slides gave ${pages} pages: ${cause}` }]
}

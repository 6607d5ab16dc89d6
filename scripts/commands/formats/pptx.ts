import type { PlannedPage } from '../../export/pptx/pages.ts'
import { remarkOn, whyPicture } from '../../export/pptx/pages.ts'
import { makePresentation } from '../../export/pptx/presentation.ts'
import { deckPalette, drawnSlides } from '../../io/drawn-slides.ts'
import { shootSlide } from '../../io/print.ts'
import type { Job, Maker } from './format.ts'

/** A PowerPoint file whose words, charts and tables can be edited; what cannot be rebuilt is there as a picture. */
export const makePptx: Maker = async ({ opened, wish, report }, path) => {
  report.step('Taking the slides apart')
  await opened.show({ kind: 'slides', only: wish.only })
  const pages = await plannedPages(opened, wish)
  const contents = await makePresentation(opened.deck, pages, await deckPalette(opened.page))
  const remark = remarkOn(pages)
  return [{ kind: 'pptx', path, contents, pages: pages.length, ...(remark ? { remark } : {}) }]
}

async function plannedPages({ deck, page }: Job['opened'], { only }: Job['wish']): Promise<readonly PlannedPage[]> {
  const pages: PlannedPage[] = []
  for (const [index, drawn] of (await drawnSlides(page)).entries()) {
    if (only && !only.includes(drawn.no)) continue
    const slide = deck.slides.find(({ no }) => no === drawn.no)!
    const whole = whyPicture({ slide, drawn }).length > 0
    pages.push({ slide, drawn, ...(whole ? { picture: await shootSlide(page, index) } : {}) })
  }
  return pages
}

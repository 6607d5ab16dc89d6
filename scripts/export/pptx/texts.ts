import type { DrawnText } from '../../model/drawn.ts'
import { frameOf } from './frame.ts'
import type { Page } from './page.ts'
import { paragraphsXml } from './paragraphs.ts'
import { place } from './scale.ts'
import { escapeXml } from './xml.ts'

/** What a text is for the outline of the presentation. */
export type Part = 'title' | 'body'

const NAMES: Readonly<Record<DrawnText['role'], string>> = {
  title: 'Title',
  heading: 'Heading',
  list: 'List',
  quotation: 'Quotation',
  code: 'Code',
  number: 'Slide number',
  text: 'Text',
}

/** Puts a text on a page, at its place, to be edited; `part` makes it the page's title or the body of its outline. */
export function addText(page: Page, text: DrawnText, part?: Part): void {
  const { scale, marks, linker, setting } = page
  const frame = frameOf(text, scale.slideWidth)
  const rightToLeft = text.paragraphs[0]?.rightToLeft ?? false
  const edge = rightToLeft ? frame.x + frame.width : frame.x
  const counted = text.role === 'number'
  const paragraphs = () => paragraphsXml(text.paragraphs, edge, { ...setting, counted })
  const mark = marks.mark({ name: NAMES[text.role], paragraphs })
  const links = linker.carriers(text.paragraphs.flatMap(({ runs }) => runs))
  page.slide.addText([{ text: mark }, ...links], {
    ...FRAME,
    ...place(scale, frame),
    ...(part ? { placeholder: part } : { objectName: mark }),
  })
}

const FRAME = { isTextBox: true } as const

/** Gives a page a title that the outline and screen readers know and nobody sees: it stands above the page. */
export function addHiddenTitle(page: Page, title: string): void {
  const { setting, marks, scale } = page
  const run = `<a:r><a:rPr lang="${escapeXml(setting.lang)}" sz="1800"/><a:t>${escapeXml(title)}</a:t></a:r>`
  const mark = marks.mark({ name: 'Title', paragraphs: () => `<a:p>${run}</a:p>` })
  const box = { x: 0, y: -60, width: scale.slideWidth, height: 40 }
  page.slide.addText([{ text: mark }], { ...FRAME, ...place(scale, box), placeholder: 'title' })
}

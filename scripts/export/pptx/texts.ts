import type { DrawnText } from '../../model/drawn.ts'
import { frameOf } from './frame.ts'
import type { Page } from './page.ts'
import { clickXml, paragraphsXml } from './paragraphs.ts'
import type { Setting } from './paragraphs.ts'
import { place } from './scale.ts'
import { escapeXml } from './xml.ts'

/** What a text is for the outline of the presentation: its title, or a part of its body, counted from 1; 0 for none. */
export type Part = 'title' | number

const NAMES: Readonly<Record<DrawnText['role'], string>> = {
  title: 'Title',
  heading: 'Heading',
  list: 'List',
  quotation: 'Quotation',
  code: 'Code',
  number: 'Slide number',
  text: 'Text',
}

/** Puts a text on a page, at its place, to be edited. */
export function addText(page: Page, text: DrawnText, part: Part = 0): void {
  const { scale, marks, linker, setting } = page
  const frame = frameOf(text, scale.slideWidth)
  const rightToLeft = text.paragraphs[0]?.rightToLeft ?? false
  const edge = rightToLeft ? frame.x + frame.width : frame.x
  const whole = wholeLink(text)
  const own: Setting = {
    ...setting,
    counted: text.role === 'number',
    alone: text.paragraphs.length === 1,
    frameWidth: frame.width,
    ...(whole ? { relationOf: () => undefined } : {}),
  }
  const mark = marks.mark({
    name: NAMES[text.role],
    paragraphs: () => paragraphsXml(text.paragraphs, edge, own),
    ...(part === 0 ? {} : { placeholder: placeholderOf(part) }),
    ...(whole ? { link: () => clickOn(linker.relationOf(whole), whole) } : {}),
  })
  const links = linker.carriers(text.paragraphs.flatMap(({ runs }) => runs))
  page.slide.addText([{ text: mark }, ...links], {
    ...FRAME,
    ...place(scale, frame),
    ...layoutPart(part),
    objectName: mark,
  })
}

const FRAME = { isTextBox: true } as const

/** The link of a text that is nothing but a link, and not underlined: PowerPoint would underline its words. */
function wholeLink({ paragraphs }: DrawnText): string | undefined {
  const runs = paragraphs.flatMap(paragraph => paragraph.runs.flatMap(run => ('face' in run ? [run] : [])))
  const link = runs[0]?.link
  return runs.every(run => run.link === link && !run.underline) ? link : undefined
}

const clickOn = (relation: string | undefined, link: string) => (relation ? clickXml(relation, link) : '')

// The layout knows a title and the first part of a body; further parts are placeholders of the slide alone.
const layoutPart = (part: Part) =>
  part === 'title' ? { placeholder: 'title' } : part === 1 ? { placeholder: 'body' } : {}

const placeholderOf = (part: Part) => (part === 'title' ? '<p:ph type="title"/>' : `<p:ph type="body" idx="${part}"/>`)

/** Gives a page a title that the outline and screen readers know and nobody sees: it stands above the page. */
export function addHiddenTitle(page: Page, title: string): void {
  const { setting, marks, scale } = page
  const run = `<a:r><a:rPr lang="${escapeXml(setting.lang)}" sz="1800"/><a:t>${escapeXml(title)}</a:t></a:r>`
  const mark = marks.mark({ name: 'Title', paragraphs: () => `<a:p>${run}</a:p>`, placeholder: placeholderOf('title') })
  const box = { x: 0, y: -60, width: scale.slideWidth, height: 40 }
  page.slide.addText([{ text: mark }], { ...FRAME, ...place(scale, box), placeholder: 'title' })
}

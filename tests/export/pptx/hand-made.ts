import JSZip from 'jszip'
import { makePresentation } from '../../../scripts/export/pptx/presentation.ts'
import type { PlannedPage } from '../../../scripts/export/pptx/pages.ts'
import type { DrawnItem, DrawnParagraph, DrawnSlide, DrawnText, TextRun } from '../../../scripts/model/drawn.ts'
import type { DeckFacts, DeckSlide } from '../../../scripts/model/rendering.ts'

/** A run of the deck's text face; what is named differs. */
export const run = (text: string, other: Partial<TextRun> = {}): TextRun => ({
  text,
  family: 'Schibsted Grotesk',
  face: 'sans',
  size: 24,
  bold: false,
  italic: false,
  ink: { hex: '17130F', alpha: 1 },
  tracking: 0,
  ...other,
})

/** A line of text at the left margin, 30 px high. */
export const paragraph = (runs: readonly TextRun[], other: Partial<DrawnParagraph> = {}): DrawnParagraph => ({
  runs,
  box: { x: 60, y: 100, width: 860, height: 30 },
  widest: 300,
  room: 860,
  lines: 1,
  lineHeight: 30,
  baseline: 24,
  align: 'left',
  rightToLeft: false,
  hang: 0,
  indent: 0,
  depth: 0,
  ...other,
})

/** Paragraphs as one text that stands where its first paragraph stands. */
export const text = (
  paragraphs: readonly DrawnParagraph[],
  role: DrawnText['role'] = 'text',
  order = 10,
): DrawnText => ({ kind: 'text', role, order, box: paragraphs[0]!.box, paragraphs })

/** A slide of the deck with what was measured of it. */
export function page(
  items: readonly DrawnItem[],
  slide: Partial<DeckSlide> = {},
  drawn: Partial<DrawnSlide> = {},
): PlannedPage {
  const no = slide.no ?? 1
  const facts = { no, file: 'slides.md', line: 1, source: '', content: '', ...slide }
  const words = { ground: 'F6F2EA', lang: 'en', rightToLeft: false, items, words: 'All the words', foreign: [] }
  return { slide: facts, drawn: { no, ...words, ...drawn } }
}

const DECK: Omit<DeckFacts, 'slides'> = {
  title: 'Tea & cake',
  lang: 'en-GB',
  author: 'Ada Example',
  width: 980,
  height: 552,
  layouts: [],
  faults: [],
}

/** The parts of the presentation that is made of some pages. */
export async function made(pages: readonly PlannedPage[], palette: Readonly<Record<string, string>> = {}) {
  const bytes = await makePresentation({ ...DECK, slides: pages.map(({ slide }) => slide) }, pages, palette)
  return opened(bytes)
}

/** Reads a presentation: `part` gives the text of one of its parts, `inside` one of a workbook. */
export async function opened(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files).filter(name => !name.endsWith('/'))
  const part = (name: string) => zip.file(name)!.async('string')
  const books = names.filter(name => name.endsWith('.xlsx'))
  const sheets = await Promise.all(
    books.map(async name => {
      const book = await JSZip.loadAsync(await zip.file(name)!.async('uint8array'))
      return book.file('xl/worksheets/sheet1.xml')!.async('string')
    }),
  )
  const charts = await Promise.all(names.filter(name => /^ppt\/charts\/[^/]+\.xml$/.test(name)).map(part))
  return { names, part, charts, sheets, slide: (no: number) => part(`ppt/slides/slide${no}.xml`) }
}

/** The words of each paragraph in a part, empty ones left out. */
export function paragraphsIn(xml: string): readonly string[] {
  const paragraphs = [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inner]) => textsIn(inner!).join(''))
  return paragraphs.filter(Boolean)
}

/** The texts in a part, in order. */
export function textsIn(xml: string): readonly string[] {
  const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, inner]) =>
    inner!.replace(/&(\w+);/g, (whole, name: string) => NAMES[name] ?? whole),
  )
}

/** The shapes of a slide with their names, in the order in which they are read. */
export function shapesIn(xml: string): readonly { readonly name: string; readonly xml: string }[] {
  return [...xml.matchAll(/<(p:sp|p:pic|p:graphicFrame)>.*?<\/\1>/gs)].map(([shape]) => ({
    name: /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '',
    xml: shape,
  }))
}

/** The values of the cells of a sheet by their places: `B2` to `58`. */
export function cellsIn(sheet: string): Readonly<Record<string, string>> {
  const cells = [...sheet.matchAll(/<c r="(\w+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t>([^<]*)<\/t><\/is>)<\/c>/g)]
  return Object.fromEntries(cells.map(([, place, value, words]) => [place, value ?? words]))
}

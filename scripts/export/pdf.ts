import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStreamWriter,
  PDFString,
  ParseSpeeds,
} from 'pdf-lib'
import { append } from './join.ts'
import type { LabelRun } from './labels.ts'
import type { OutlineEntry } from './outline.ts'
import { mendTags } from './tags.ts'

/** What a PDF says about itself. */
export interface PdfMeta {
  readonly title: string
  readonly author?: string | undefined
  readonly subject?: string | undefined
  readonly keywords?: readonly string[] | undefined
  /** BCP 47 tag. */
  readonly lang?: string | undefined
  /** Its table of contents, or what makes one of the places in the document (see `placesIn`). */
  readonly outline: readonly OutlineEntry[] | ((places: Places) => readonly OutlineEntry[])
  /** What a viewer calls the pages; from 1 on unless given. */
  readonly labels?: readonly LabelRun[] | undefined
}

// Unless told otherwise, pdf-lib rests after every hundred objects so that a browser's page can go on.
const AS_IT_IS = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }

/** A PDF ready to be written. */
export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * The PDF of a browser with title, author, language, table of contents and names of pages, its tags mended; fonts and
 * links stay.
 * Saving it anew also packs it to about half its size. What was printed in several parts becomes one (see `canBeJoined`).
 */
export async function finishPdf(printed: Uint8Array | readonly Uint8Array[], meta: PdfMeta): Promise<FinishedPdf> {
  const [bytes, ...others] = printed instanceof Uint8Array ? [printed] : printed
  const pdf = await PDFDocument.load(bytes!, AS_IT_IS)
  for (const other of others) append(pdf, await PDFDocument.load(other, AS_IT_IS))
  pdf.setTitle(meta.title, { showInWindowTitleBar: true })
  pdf.setProducer('Lectern')
  pdf.setCreator('Lectern')
  if (meta.author) pdf.setAuthor(meta.author)
  if (meta.subject) pdf.setSubject(meta.subject)
  // The library would put nothing but spaces between them.
  if (meta.keywords?.length) pdf.setKeywords([meta.keywords.join(', ')])
  if (meta.lang) pdf.setLanguage(meta.lang)
  mendTags(pdf)
  for (const page of pdf.getPages()) cutToContent(page)
  const { outline } = meta
  writeOutline(pdf, typeof outline === 'function' ? outline(placesIn(pdf)) : outline)
  if (meta.labels?.length) writeLabels(pdf, meta.labels)
  return { bytes: await pack(pdf), pages: pdf.getPageCount() }
}

/** A CSS pixel in points, and how much more than whole pixels the browser's rounding makes a page at most. */
const PIXEL = 0.75
const ROUNDED_UP = 0.25
/** Of a pixel: what is nearer to a whole one is one. */
const SURE = 0.001

/** The browser rounds a slide up to a part of a point, which shows as a white line beside a dark ground; paper is no slide. */
function cutToContent(page: PDFPage): void {
  const { x, y, width, height } = page.getMediaBox()
  const [wide, high] = [wholePixels(width), wholePixels(height)]
  const isSlide = [width, height].some(length => Math.abs(length / PIXEL - Math.round(length / PIXEL)) < SURE)
  if (isSlide && (wide !== width || high !== height)) page.setMediaBox(x, y + height - high, wide, high)
}

function wholePixels(length: number): number {
  const whole = Math.floor(length / PIXEL + SURE) * PIXEL
  return length - whole <= ROUNDED_UP ? whole : length
}

// The library's own `save` packs fifty objects at a time; like objects pack better together (measured: 2 to 3 % less).
async function pack(pdf: PDFDocument): Promise<Uint8Array> {
  await pdf.flush()
  return PDFStreamWriter.forContext(pdf.context, Infinity, true, 1000).serializeToBuffer()
}

function writeLabels(pdf: PDFDocument, runs: readonly LabelRun[]): void {
  const numbers = runs.flatMap(({ page, prefix, first }) => {
    const label = pdf.context.obj({ S: 'D', St: first })
    if (prefix) label.set(PDFName.of('P'), PDFHexString.fromText(prefix))
    return [PDFNumber.of(page), label]
  })
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: pdf.context.obj(numbers) }))
}

/** For the name of a place in a document, the page (from 0) on which a link to it ends up; nothing where there is none. */
export type Places = ReadonlyMap<string, number>

/** The places of a document. Chromium writes one for each anchor that a link leads to. */
function placesIn(pdf: PDFDocument): Places {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const pageNumbers = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index]))
  return new Map(
    (places?.keys() ?? []).flatMap(name => {
      const page = places?.lookupMaybe(name, PDFArray)?.get(0)
      const number = page instanceof PDFRef ? pageNumbers.get(page.toString()) : undefined
      return number === undefined ? [] : [[name.decodeText(), number] as const]
    }),
  )
}

function writeOutline(pdf: PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const root = pdf.context.nextRef()
  const { first, last } = writeLevel(pdf, entries, root)
  const dict = pdf.context.obj({ Type: 'Outlines', First: first, Last: last, Count: entries.length })
  pdf.context.assign(root, dict)
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function writeLevel(pdf: PDFDocument, entries: readonly OutlineEntry[], parent: PDFRef) {
  const refs = entries.map(() => pdf.context.nextRef())
  entries.forEach((entry, index) => {
    const ref = refs[index]!
    const dict = pdf.context.obj({ Parent: parent, Dest: destination(pdf, entry.page) })
    dict.set(PDFName.of('Title'), PDFHexString.fromText(entry.title))
    if (index > 0) dict.set(PDFName.of('Prev'), refs[index - 1]!)
    if (index < refs.length - 1) dict.set(PDFName.of('Next'), refs[index + 1]!)
    if (entry.children.length) {
      const { first, last } = writeLevel(pdf, entry.children, ref)
      dict.set(PDFName.of('First'), first)
      dict.set(PDFName.of('Last'), last)
      // A negative count keeps the entry folded.
      dict.set(PDFName.of('Count'), PDFNumber.of(-entry.children.length))
    }
    pdf.context.assign(ref, dict)
  })
  return { first: refs[0]!, last: refs.at(-1)! }
}

function destination(pdf: PDFDocument, page: number): PDFArray {
  const pages = pdf.getPages()
  return pdf.context.obj([pages[Math.min(page, pages.length - 1)]!.ref, 'Fit'])
}

/** What is known of a PDF without drawing it; for checks and tests. */
export interface PdfFacts {
  readonly pages: number
  /** Points. */
  readonly size: { readonly width: number; readonly height: number }
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly subject?: string | undefined
  readonly keywords?: string | undefined
  readonly lang?: string | undefined
  readonly tagged: boolean
  /** Types of its fonts, as PDF names them: `Type0`, `Type3`, … */
  readonly fontTypes: readonly string[]
  /** Names of its fonts, without the prefix of a subset: a font that did not load shows as another's name. */
  readonly fontNames: readonly string[]
  /** Fonts whose glyphs are not in the file. */
  readonly missingFonts: readonly string[]
}

/** Reads a PDF's facts. Throws an ordinary error where the bytes are no PDF. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await PDFDocument.load(bytes, AS_IT_IS)
  const { width = 0, height = 0 } = pdf.getPages()[0]?.getSize() ?? {}
  const marked = pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
  const lang = pdf.catalog.lookupMaybe(PDFName.of('Lang'), PDFString, PDFHexString)
  const dicts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
  const fonts = dicts.filter(dict => nameIn(dict, 'Type') === 'Font')
  return {
    pages: pdf.getPageCount(),
    size: { width, height },
    title: pdf.getTitle(),
    author: pdf.getAuthor(),
    subject: pdf.getSubject(),
    keywords: pdf.getKeywords(),
    lang: lang?.decodeText(),
    tagged: marked?.get(PDFName.of('Marked'))?.toString() === 'true' && pdf.catalog.has(PDFName.of('StructTreeRoot')),
    fontTypes: [...new Set(fonts.map(font => nameIn(font, 'Subtype')))],
    fontNames: [...new Set(fonts.map(font => nameIn(font, 'BaseFont').replace(/^[A-Z]{6}\+/, '')).filter(Boolean))],
    missingFonts: dicts.filter(isFontWithoutFile).map(dict => nameIn(dict, 'FontName')),
  }
}

function isFontWithoutFile(dict: PDFDict): boolean {
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  return nameIn(dict, 'Type') === 'FontDescriptor' && !files.some(file => dict.has(PDFName.of(file)))
}

function nameIn(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

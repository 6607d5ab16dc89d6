import { join, resolve } from 'node:path'
import { describeFinding } from '../export/describe.ts'
import { findingsInMeasures, findingsInSightings, findingsInText } from '../export/findings.ts'
import { outlineOf, plainTitle } from '../export/outline.ts'
import type { OutlineEntry } from '../export/outline.ts'
import { finishPdf, placesOf } from '../export/pdf.ts'
import type { PdfMeta } from '../export/pdf.ts'
import { openDeck } from '../io/deck-page.ts'
import type { DeckPage } from '../io/deck-page.ts'
import { stage } from '../io/files.ts'
import type { Staged } from '../io/files.ts'
import { printHandout, printSlides, shootSlides } from '../io/print.ts'
import type { Report } from '../io/terminal.ts'
import type { DeckFacts, Finding } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'

/** What to make of a deck. At least one of `slides`, `handout` and `png` makes the call worth while. */
export interface ExportOptions {
  /** Path of the deck. */
  readonly deck: string
  /** Path of the PDF with one slide a page. */
  readonly slides?: string | undefined
  /** Path of the PDF with slides and notes on A4. */
  readonly handout?: string | undefined
  /** Folder for one picture per slide, at twice the slide's size. */
  readonly png?: string | undefined
  /** Path of a browser, or `bundled`. */
  readonly browser?: string | undefined
  readonly dark?: boolean | undefined
  /** Writes what can be written although something is wrong with the deck. */
  readonly keepGoing?: boolean | undefined
  readonly report: Report
}

/** A file that was written. */
export interface Written {
  readonly kind: 'slides' | 'handout' | 'png'
  readonly path: string
  /** Missing for pictures. */
  readonly pages?: number
  readonly bytes: number
}

/** What an export made, and what it noticed. */
export interface ExportResult {
  readonly files: readonly Written[]
  readonly findings: readonly Finding[]
}

/**
 * Prints a deck. Writes all that was asked for or nothing: what stood at the paths stays until everything is ready.
 * Throws `Trouble`: `not-found` and its kin for the deck, `no-browser`, `slidev`, `not-written`, and `render` with
 * every error that was found on the slides, unless `keepGoing`.
 */
export async function exportDeck(options: ExportOptions): Promise<ExportResult> {
  const { report } = options
  refuseClashes(options)
  report.step('Opening the deck')
  const opened = await openDeck({
    deck: options.deck,
    browser: options.browser,
    dark: options.dark,
    scale: options.png ? 2 : 1,
    debug: text => report.debug(text),
  })
  try {
    const { products, findings } = await make(opened, options)
    return { files: await write(products), findings }
  } finally {
    await opened.close()
    report.done()
  }
}

/** A PDF never replaces the deck, another product, or a file that is no PDF. Throws `Trouble('usage')`. */
function refuseClashes({ deck, slides, handout, png }: ExportOptions): void {
  const paths = [slides, handout].filter(path => path !== undefined)
  for (const path of paths) {
    if (!/\.pdf$/i.test(path))
      throw new Trouble('usage', `${path} is no name for a PDF.`, 'Name a file that ends in .pdf.')
  }
  const all = [deck, ...paths, ...(png ? [png] : [])].map(path => resolve(path))
  const twice = all.find((path, index) => all.indexOf(path) < index)
  if (twice) throw new Trouble('usage', `${twice} is named twice.`, 'Give slides, handout and pictures a name each.')
}

interface Product extends Omit<Written, 'bytes'> {
  readonly contents: Uint8Array
}

async function make(opened: DeckPage, options: ExportOptions) {
  const { deck } = opened
  const findings: Finding[] = [...findingsInText(deck)]
  const check = () => refuse(findings, options)
  check()
  options.report.step(`Drawing ${deck.slides.length} slides`)
  await opened.show('print')
  findings.push(...noticed(opened, await opened.measure()))
  check()
  const products: Product[] = []
  if (options.slides) products.push(await makeSlides(opened, options.slides))
  if (options.png) products.push(...(await makePictures(opened, options.png)))
  if (options.handout) products.push(await makeHandout(opened, options))
  return { products, findings }
}

function noticed(
  { deck, sightings }: DeckPage,
  measures: Awaited<ReturnType<DeckPage['measure']>>,
): readonly Finding[] {
  const reported = findingsInSightings(deck, sightings())
  const explained = new Set(reported.flatMap(({ severity, slide }) => (severity === 'error' && slide ? [slide] : [])))
  const seen = findingsInMeasures(deck, measures)
  // A slide whose cause of failure is known need not also be called blank.
  return [...reported, ...seen.filter(({ severity, slide }) => severity === 'warning' || !explained.has(slide!))]
}

function refuse(findings: readonly Finding[], { deck, keepGoing }: ExportOptions): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0 || keepGoing) return
  const inOrder = errors.toSorted((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || (a.line ?? 0) - (b.line ?? 0))
  const lines = inOrder.map(error => describeFinding(error, resolve('.')))
  const message =
    lines.length === 1 ? lines[0]! : `${deck} has ${lines.length} errors:\n${lines.map(line => `  ${line}`).join('\n')}`
  throw new Trouble('render', message, 'Nothing was written. Mend the deck, or print it as it is with --keep-going.')
}

async function makeSlides({ deck, page }: DeckPage, path: string): Promise<Product> {
  const printed = await printSlides(page)
  const { bytes, pages } = await finishPdf(printed, metaOf(deck, outlineOf(deck.slides)))
  if (pages !== deck.slides.length) {
    throw new Trouble('render', `${deck.slides.length} slides gave ${pages} pages; nothing was written.`)
  }
  return { kind: 'slides', path, contents: bytes, pages }
}

async function makeHandout(opened: DeckPage, { handout = '', report }: ExportOptions): Promise<Product> {
  const { deck, page } = opened
  report.step('Setting the handout')
  await opened.show('handout')
  const printed = await printHandout(page)
  const places = await placesOf(
    printed,
    deck.slides.map(({ no }) => `handout-${no}`),
  )
  const outline = outlineOf(deck.slides, no => places.get(`handout-${no}`) ?? 0)
  const { bytes, pages } = await finishPdf(printed, metaOf(deck, outline))
  return { kind: 'handout', path: handout, contents: bytes, pages }
}

function metaOf(deck: DeckFacts, outline: readonly OutlineEntry[]): PdfMeta {
  return { title: plainTitle({ title: deck.title, no: 1 }), author: deck.author, lang: deck.lang, outline }
}

async function makePictures({ deck, page }: DeckPage, folder: string): Promise<readonly Product[]> {
  const digits = Math.max(2, String(deck.slides.length).length)
  const pictures = await shootSlides(page)
  return pictures.map((contents, index) => ({
    kind: 'png',
    path: join(folder, `slide-${String(index + 1).padStart(digits, '0')}.png`),
    contents,
  }))
}

async function write(products: readonly Product[]): Promise<readonly Written[]> {
  const staged: Staged[] = []
  try {
    for (const { path, contents } of products) staged.push(await stage(path, contents))
    for (const file of staged) await file.commit()
  } catch (error) {
    await Promise.all(staged.map(file => file.discard()))
    throw error
  }
  return products.map(({ contents, ...file }) => ({ ...file, bytes: contents.length }))
}

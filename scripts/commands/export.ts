import { extname, resolve } from 'node:path'
import { describeFinding } from '../export/describe.ts'
import { findingsInMeasures, findingsInSightings, findingsInText } from '../export/findings.ts'
import { slidesInRange } from '../export/range.ts'
import { openDeck } from '../io/deck-page.ts'
import type { DeckPage } from '../io/deck-page.ts'
import { remove, stage } from '../io/files.ts'
import type { Staged } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import type { Finding, SlideMeasure } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { USUAL_SHEET } from '../model/view.ts'
import type { Sheet } from '../model/view.ts'
import type { FormatName, PrintWish, Product } from './formats/format.ts'
import { FORMATS, FORMAT_NAMES } from './formats/formats.ts'

/** Where to put each format that is wanted: a file, or a folder for formats that give many files. */
export type Targets = { readonly [Name in keyof typeof FORMATS]?: string | undefined }

/** What to make of a deck. */
export interface ExportOptions extends Targets {
  /** Path of the deck. */
  readonly deck: string
  /** Slides to take, as in `2,4-6`; all unless given. */
  readonly range?: string | undefined
  /** A page for every click step. */
  readonly clicks?: boolean | undefined
  /** How handouts are set on paper. */
  readonly sheet?: Partial<Sheet> | undefined
  /** Path of a browser, or `bundled`. */
  readonly browser?: string | undefined
  readonly dark?: boolean | undefined
  /** How long a slide may take until it is ready, in seconds. */
  readonly wait?: number | undefined
  /** Writes what can be written although something is wrong with the deck. */
  readonly keepGoing?: boolean | undefined
  readonly report: Report
}

/** A file that was written. */
export interface Written {
  readonly kind: FormatName
  readonly path: string
  /** Missing for pictures. */
  readonly pages?: number
  readonly bytes: number
  /** Something about the file that its user should know, in a sentence. */
  readonly remark?: string
}

/** What an export made, and what it noticed. */
export interface ExportResult {
  readonly files: readonly Written[]
  readonly findings: readonly Finding[]
}

/**
 * Prints a deck. Writes all that was asked for or nothing: what stood at the paths stays until everything is ready.
 * Throws `Trouble`: `usage` for paths and ranges that cannot be, `not-found` and its kin for the deck, `no-browser`,
 * `slidev`, `not-written`, and `render` with every error that was found on the slides, unless `keepGoing`.
 */
export async function exportDeck(options: ExportOptions): Promise<ExportResult> {
  const { report } = options
  refuseClashes(options)
  report.step('Opening the deck')
  const opened = await openDeck({
    deck: options.deck,
    browser: options.browser,
    dark: options.dark,
    scale: options.png || options.webp ? 2 : 1,
    wait: options.wait,
    debug: text => report.debug(text),
    progress: (done, total) => report.progress(done, total),
  })
  try {
    const { products, findings } = await make(opened, options)
    return { files: await write(products), findings }
  } finally {
    await opened.close()
    report.done()
  }
}

/** A product never replaces the deck, another product, or a file of another kind. Throws `Trouble('usage')`. */
function refuseClashes(options: ExportOptions): void {
  const named = FORMAT_NAMES.flatMap(name => (options[name] ? [{ name, path: options[name] }] : []))
  for (const { name, path } of named) {
    const endings: readonly string[] = FORMATS[name].endings
    if (endings.length > 0 && !endings.includes(extname(path).toLowerCase())) {
      throw new Trouble(
        'usage',
        `${path} is no name for --${name}.`,
        `Name a file that ends in ${endings.join(' or ')}.`,
      )
    }
  }
  const all = [options.deck, ...named.map(({ path }) => path)].map(path => resolve(path))
  const twice = all.find((path, index) => all.indexOf(path) < index)
  if (twice) throw new Trouble('usage', `${twice} is named twice.`, 'Give every product a name of its own.')
}

async function make(opened: DeckPage, options: ExportOptions) {
  const { deck } = opened
  const { clicks, report, sheet } = options
  const only = options.range === undefined ? undefined : slidesInRange(options.range, deck.slides.length)
  const wish: PrintWish = { only, clicks, sheet: { ...USUAL_SHEET, ...sheet } }
  const findings: Finding[] = [...findingsInText(deck)]
  const check = () => refuse(findings, options)
  check()
  report.step(`Drawing ${only?.length ?? deck.slides.length} slides`)
  await opened.show({ kind: 'slides', only, clicks })
  findings.push(...noticed(opened, [...(await opened.measure()), ...(await absent(opened, only))]))
  check()
  const products: Product[] = []
  for (const name of FORMAT_NAMES) {
    const path = options[name]
    if (!path) continue
    const made = await (await FORMATS[name].load())({ opened, wish, report }, path)
    products.push(...made)
    findings.push(...made.flatMap(product => product.findings ?? []))
    check()
  }
  return { products, findings }
}

function noticed({ deck, sightings }: DeckPage, measures: readonly SlideMeasure[]): readonly Finding[] {
  const reported = findingsInSightings(deck, sightings())
  const explained = new Set(reported.flatMap(({ severity, slide }) => (severity === 'error' && slide ? [slide] : [])))
  const seen = findingsInMeasures(deck, measures)
  // A slide whose cause of failure is known need not also be called blank.
  return [...reported, ...seen.filter(({ severity, slide }) => severity === 'warning' || !explained.has(slide!))]
}

/** The slides that should be there and are not. */
async function absent({ deck, shown }: DeckPage, only?: readonly number[]): Promise<readonly SlideMeasure[]> {
  const there = await shown()
  const expected = only ?? deck.slides.map(({ no }) => no)
  // Where nothing is drawn at all, one reason for it says more than every slide by its name.
  const missing = there.length === 0 ? [] : expected.filter(no => !there.includes(no))
  return missing.map(no => ({
    no,
    missing: true,
    empty: true,
    overflow: { right: 0, bottom: 0 },
    brokenImages: [],
  }))
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

async function write(products: readonly Product[]): Promise<readonly Written[]> {
  const staged: Staged[] = []
  try {
    for (const { path, contents } of products) staged.push(await stage(path, contents))
    for (const file of staged) await file.commit()
    for (const path of products.flatMap(({ replaces = [] }) => replaces)) await remove(path)
  } catch (error) {
    await Promise.all(staged.map(file => file.discard()))
    throw error
  }
  return products.map(({ contents, findings: _, replaces: __, ...file }) => ({
    ...file,
    bytes: Buffer.byteLength(contents),
  }))
}

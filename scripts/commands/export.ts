import { extname, resolve, sep } from 'node:path'
import { describeAll } from '../export/describe.ts'
import { findingsInMeasures, findingsInSightings, findingsInText } from '../export/findings.ts'
import { slidesInRange } from '../export/range.ts'
import { openDeck } from '../io/deck-page.ts'
import type { DeckPage } from '../io/deck-page.ts'
import { stage } from '../io/files.ts'
import type { Staged } from '../io/files.ts'
import { stageFolder } from '../io/folders.ts'
import { readDeck } from '../io/slidev-server.ts'
import type { Report } from '../io/terminal.ts'
import type { DeckFacts, Finding, SlideMeasure } from '../model/rendering.ts'
import type { TreeFile } from '../model/tree.ts'
import { Trouble } from '../model/trouble.ts'
import { USUAL_SHEET } from '../model/view.ts'
import type { Sheet } from '../model/view.ts'
import type { FormatName, PrintWish, Product } from './formats/format.ts'
import { FORMATS, FORMAT_NAMES } from './formats/formats.ts'
import type { Format } from './formats/formats.ts'

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
  /** A site without what is said with the slides. */
  readonly withoutNotes?: boolean | undefined
  /** Writes what can be written although something is wrong with the deck. */
  readonly keepGoing?: boolean | undefined
  readonly report: Report
}

/** A file or folder that was written. */
export interface Written {
  readonly kind: FormatName
  readonly path: string
  /** Missing where there are none. */
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
  const opened = await open(options)
  try {
    const { products, findings } = await make(opened ?? { deck: await readDeck(options.deck) }, options)
    return { files: await write(products), findings }
  } finally {
    await opened?.close()
    report.done()
  }
}

/** The deck in a browser, unless all that is wanted can be made from its text. */
async function open({ deck, browser, dark, report, ...options }: ExportOptions): Promise<DeckPage | undefined> {
  const isDrawn = (name: keyof Targets) => options[name] && (FORMATS[name] as Format).needs !== 'text'
  if (!FORMAT_NAMES.some(isDrawn)) return undefined
  return openDeck({ deck, browser, dark, scale: options.png ? 2 : 1, debug: text => report.debug(text) })
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
  refuseForSite(options, all)
}

/** A site has its folder to itself and shows the whole deck. Throws `Trouble('usage')`. */
function refuseForSite({ site, range, withoutNotes }: ExportOptions, all: readonly string[]): void {
  if (!site && withoutNotes) throw new Trouble('usage', '--without-notes is for --site alone.')
  if (!site) return
  if (range !== undefined) throw new Trouble('usage', '--range does not go with --site, which has every slide.')
  const within = all.find(path => path.startsWith(resolve(site) + sep))
  if (within) throw new Trouble('usage', `${within} lies in ${site}.`, 'Name a folder that the site has to itself.')
}

async function make(opened: DeckPage | { readonly deck: DeckFacts }, options: ExportOptions) {
  const { deck } = opened
  const { clicks, dark, report, sheet, withoutNotes } = options
  const only = options.range === undefined ? undefined : slidesInRange(options.range, deck.slides.length)
  const wish: PrintWish = { only, clicks, dark, withoutNotes, sheet: { ...USUAL_SHEET, ...sheet } }
  const findings: Finding[] = [...findingsInText(deck)]
  const check = () => refuse(findings, options)
  check()
  if ('page' in opened) {
    report.step(`Drawing ${only?.length ?? deck.slides.length} slides`)
    await opened.show({ kind: 'slides', only, clicks })
    findings.push(...noticed(opened, await opened.measure()))
    check()
  }
  const products: Product[] = []
  for (const name of FORMAT_NAMES) {
    const [format, path]: [Format, string | undefined] = [FORMATS[name], options[name]]
    const job = { file: options.deck, deck, wish, report }
    if (!path) continue
    if (format.needs === 'text') products.push(...(await (await format.load())(job, path)))
    else if ('page' in opened) products.push(...(await (await format.load())({ ...job, opened }, path)))
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

function refuse(findings: readonly Finding[], { deck, keepGoing }: ExportOptions): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0 || keepGoing) return
  const message = describeAll(errors, deck, resolve('.'))
  throw new Trouble('render', message, 'Nothing was written. Mend the deck, or print it as it is with --keep-going.')
}

async function write(products: readonly Product[]): Promise<readonly Written[]> {
  const staged: Staged[] = []
  try {
    for (const { path, contents } of products)
      staged.push(await (isFolder(contents) ? stageFolder(path, contents) : stage(path, contents)))
    for (const file of staged) await file.commit()
  } catch (error) {
    await Promise.all(staged.map(file => file.discard()))
    throw error
  }
  return products.map(({ contents: _, ...file }, index) => ({ ...file, bytes: staged[index]!.bytes }))
}

function isFolder(contents: Product['contents']): contents is readonly TreeFile[] {
  return Array.isArray(contents)
}

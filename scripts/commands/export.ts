import { resolve } from 'node:path'
import { describeAll } from '../export/describe.ts'
import { findingsInText } from '../export/findings.ts'
import { slidesInRange } from '../export/range.ts'
import { untilBrowserWorks } from '../io/browser-session.ts'
import type { BrowserSession } from '../io/browser-session.ts'
import type { DeckPage } from '../io/deck-page.ts'
import { remove, stage } from '../io/files.ts'
import type { Staged } from '../io/files.ts'
import { stageFolder } from '../io/folders.ts'
import type { Report } from '../io/terminal.ts'
import type { DeckFacts, Finding } from '../model/rendering.ts'
import type { TreeFile } from '../model/tree.ts'
import { Trouble } from '../model/trouble.ts'
import { USUAL_SHEET } from '../model/view.ts'
import type { Sheet } from '../model/view.ts'
import type { FormatName, LeftWork, PrintWish, Product } from './formats/format.ts'
import { FORMATS, FORMAT_NAMES } from './formats/formats.ts'
import { refuseClashes } from './export-paths.ts'
import { absent, noticed } from './noticed.ts'
import { openDeck, readDeckFacts } from './open-deck.ts'
import type { Path } from './open-deck.ts'
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
  /** A browser to share with other exports; one of its own unless given. */
  readonly session?: BrowserSession | undefined
  readonly dark?: boolean | undefined
  /** A site without what is said with the slides. */
  readonly withoutNotes?: boolean | undefined
  /** How long a slide may take until it is ready, in seconds. */
  readonly wait?: number | undefined
  /** Writes what can be written although something is wrong with the deck. */
  readonly keepGoing?: boolean | undefined
  /** How to draw the deck; the fast path where it knows all that the deck holds, unless given. */
  readonly path?: Path | undefined
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
  refuseClashes(options)
  try {
    const { products, findings } = await printed(options)
    return { files: await write(products), findings }
  } finally {
    options.report.done()
  }
}

interface Printed {
  readonly products: readonly Product[]
  readonly findings: readonly Finding[]
}

async function printed(options: ExportOptions): Promise<Printed> {
  const isDrawn = (name: keyof Targets) => options[name] && formatOf(name).needs !== 'text'
  if (!FORMAT_NAMES.some(isDrawn)) return retold(options)
  return (await print(options)) ?? (await print({ ...options, path: 'thorough' }))!
}

/** What can be made from the deck's text needs neither a server nor a browser. */
async function retold(options: ExportOptions): Promise<Printed> {
  const deck = await readDeckFacts(options.deck)
  const findings = findingsInText(deck)
  refuse(findings, options)
  const left = await make({ deck }, wishOf(deck, options), options)
  return { products: (await Promise.all(left)).flat(), findings }
}

const formatOf = (name: keyof Targets): Format => FORMATS[name]
const placeOf = ({ kind }: Product) => FORMAT_NAMES.indexOf(kind)

const PAPER = FORMAT_NAMES.filter(name => formatOf(name).paper)
const SCREEN = FORMAT_NAMES.filter(name => !formatOf(name).paper)

/** `undefined` where something is wrong and a server of Slidev's own can say more about it. */
async function print(options: ExportOptions): Promise<Printed | undefined> {
  const { report } = options
  report.step('Opening the deck')
  const opened = await openDeck({
    deck: options.deck,
    browser: options.browser,
    session: options.session,
    dark: options.dark,
    path: options.path,
    scale: options.png || options.webp || options.pptx ? 2 : 1,
    wait: options.wait,
    debug: text => report.debug(text),
    progress: (done, total) => report.progress(done, total),
  })
  const isDoubtful = (found: readonly Finding[]) => options.path !== 'fast' && !opened.thorough && found.some(isError)
  let paper: ReturnType<typeof onPaper> | undefined
  let left: readonly Promise<readonly Product[]>[] = []
  let findings: readonly Finding[] = []
  try {
    const wish = wishOf(opened.deck, options)
    paper = wantsBoth(options) && opened.path === 'fast' ? onPaper(opened, wish, options) : undefined
    // What goes wrong there is told when its turn comes, not before the slides' own faults.
    paper?.catch(() => {})
    const looking = look(opened, wish, options)
    // While the browser draws; what cannot be loaded says so when it is wanted.
    for (const name of FORMAT_NAMES)
      if (options[name])
        formatOf(name)
          .load()
          .catch(() => {})
    findings = await looking
    if (isDoubtful(findings)) return undefined
    refuse(findings, options)
    left = await make(opened, wish, options, paper ? SCREEN : FORMAT_NAMES)
    if (paper) left = [...left, ...(await paper)]
  } finally {
    // Closed first: what has been refused need not be set on paper to the end.
    await Promise.all([opened.close(), paper?.catch(() => {}), Promise.allSettled(left)])
  }
  const products = (await Promise.all(left)).flat().toSorted((a, b) => placeOf(a) - placeOf(b))
  const all = [...findings, ...products.flatMap(product => product.findings ?? [])]
  if (isDoubtful(all)) return undefined
  refuse(all, options)
  return { products, findings: all }
}

const isError = ({ severity }: Finding) => severity === 'error'

function wishOf({ slides }: DeckFacts, options: ExportOptions): PrintWish {
  const { range, clicks, dark, sheet, withoutNotes } = options
  const only = range === undefined ? undefined : slidesInRange(range, slides.length)
  return { only, clicks, dark, withoutNotes, sheet: { ...USUAL_SHEET, ...sheet } }
}

/** What is wrong with the deck: its text first, since drawing it takes longer. */
async function look(
  opened: DeckPage,
  { only, clicks }: PrintWish,
  options: ExportOptions,
): Promise<readonly Finding[]> {
  const { keepGoing, report } = options
  const inText = findingsInText(opened.deck)
  if (inText.some(isError) && !keepGoing) return inText
  report.step(`Drawing ${only?.length ?? opened.deck.slides.length} slides`)
  await opened.show({ kind: 'slides', only, clicks })
  report.debug('The slides are drawn')
  const measures = await opened.measure()
  return [...inText, ...noticed(opened, [...measures, ...absent(opened, measures, only)])]
}

/** Whether slides and sheets of paper are wanted, which two pages draw at the same time. */
const wantsBoth = (options: ExportOptions) => [PAPER, SCREEN].every(names => names.some(name => options[name]))

/** Sets what goes on paper in a page of its own, from the start. */
async function onPaper(opened: DeckPage, wish: PrintWish, options: ExportOptions) {
  const page = await opened.another()
  try {
    return await make(page, wish, options, PAPER)
  } finally {
    await page.close()
  }
}

/** Makes the formats one after the other, since they share a page; what needs it no more goes on beside the next. */
async function make(
  opened: DeckPage | { readonly deck: DeckFacts },
  wish: PrintWish,
  options: ExportOptions,
  names: readonly (keyof Targets)[] = FORMAT_NAMES,
) {
  const left: Promise<readonly Product[]>[] = []
  const job = { file: options.deck, deck: opened.deck, wish, report: options.report }
  for (const name of names) {
    const [format, path] = [formatOf(name), options[name]]
    if (!path) continue
    if (format.needs === 'text') left.push((await format.load())(job, path))
    else if ('page' in opened) left.push(leftOf(await (await format.load())({ ...job, opened }, path)))
    options.report.debug(`Made --${name}`)
  }
  return left
}

function leftOf(made: readonly Product[] | LeftWork): Promise<readonly Product[]> {
  return typeof made === 'function' ? afterNow(made) : Promise.resolve(made)
}

async function afterNow(work: LeftWork): Promise<readonly Product[]> {
  await untilBrowserWorks()
  return work()
}

function refuse(findings: readonly Finding[], { deck, keepGoing }: ExportOptions): void {
  const errors = findings.filter(isError)
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
    for (const path of products.flatMap(({ replaces = [] }) => replaces)) await remove(path)
  } catch (error) {
    await Promise.all(staged.map(file => file.discard()))
    throw error
  }
  return products.map(({ contents: _, findings: __, replaces: ___, ...file }, index) => ({
    ...file,
    bytes: staged[index]!.bytes,
  }))
}

function isFolder(contents: Product['contents']): contents is readonly TreeFile[] {
  return Array.isArray(contents)
}

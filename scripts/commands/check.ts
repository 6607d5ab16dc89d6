import { relative, resolve } from 'node:path'
import { accept, readAccepted, sortAccepted, writeAccepted } from '../check/accepted.ts'
import { findingsInFields } from '../check/fields.ts'
import { findingsInSteps, inBothSchemes, schemesOf } from '../check/steps.ts'
import { emptySlides, findingsOfAxe, untitled } from '../check/structure.ts'
import { isBroken, withTodo } from '../check/todo.ts'
import { findingsInWords } from '../check/words.ts'
import { findingsInText } from '../export/findings.ts'
import { slidesInRange } from '../export/range.ts'
import { createBrowserSession } from '../io/browser-session.ts'
import type { BrowserSession } from '../io/browser-session.ts'
import type { DeckPage } from '../io/deck-page.ts'
import { acceptedPath, isBesideDeck } from '../io/deck-files.ts'
import { exists, readText, writeWhole } from '../io/files.ts'
import { axeFlaws, stepsOnPage } from '../io/steps.ts'
import type { Report } from '../io/terminal.ts'
import type { DeckFacts, Finding } from '../model/rendering.ts'
import type { Scheme } from '../model/step.ts'
import { checkLines } from '../tell/check.ts'
import { changedFacts } from './changed-facts.ts'
import { articleOf, articlePath } from './deck-article.ts'
import type { DeckArticle } from './deck-article.ts'
import { absent, noticed } from './noticed.ts'
import { openDeck, readDeckFacts } from './open-deck.ts'
import type { Path } from './open-deck.ts'

/** What is to be checked, and by which measure. */
export interface CheckCommand {
  readonly deck: string
  /** Slides to look at, as in `2,4-6`; all unless given. */
  readonly range?: string | undefined
  /** One look only; both unless given, where the deck has both. */
  readonly scheme?: Scheme | undefined
  /** The article that the deck was made from; the one that the slides name unless given. */
  readonly article?: string | undefined
  /** Whether slides are drawn; the words alone are checked unless so. */
  readonly drawn: boolean
  /** Accepts what is found from now on: all, or these rules. */
  readonly accept?: true | readonly string[] | undefined
  /** The most words on a slide. */
  readonly words: number
  readonly browser?: string | undefined
  /** How long a slide may take until it is ready, in seconds. */
  readonly wait?: number | undefined
  readonly path?: Path | undefined
  readonly report: Report
}

/** What was found. */
export interface CheckAnswer {
  readonly deck: string
  /** How many were looked at. */
  readonly slides: number
  readonly schemes: readonly Scheme[]
  /** The article that the words were held against. */
  readonly article?: string
  readonly errors: number
  readonly warnings: number
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
  /** The file that holds what is accepted, where there is one. */
  readonly acceptedFile?: string
}

/**
 * Looks at every step of every slide, and at the words. Throws `Trouble`: what reading the deck and the article throws,
 * `usage` for a range that cannot be, `no-browser`, `slidev`.
 */
export async function checkCommand(
  command: CheckCommand,
): Promise<{ readonly answer: CheckAnswer; readonly lines: readonly string[] }> {
  try {
    const { deck, findings, schemes, looked, article } = await look(command)
    const told = findings.map(withTodo)
    const { list, file } = await acceptance(command, deck, told, looked)
    const { open, accepted } = sortAccepted(deck, told, list)
    const count = (severity: Finding['severity']) => open.filter(finding => finding.severity === severity).length
    const answer: CheckAnswer = {
      deck: command.deck,
      slides: looked.length,
      schemes,
      ...(article && { article }),
      errors: count('error'),
      warnings: count('warning'),
      findings: open,
      accepted,
      ...(file && { acceptedFile: file }),
    }
    const tally = { slides: looked.length, accepted: accepted.length }
    return { answer, lines: checkLines(open, tally, path => relative(resolve('.'), path) || path) }
  } finally {
    command.report.done()
  }
}

interface Looked {
  readonly deck: DeckFacts
  readonly findings: readonly Finding[]
  readonly schemes: readonly Scheme[]
  /** Numbers of the slides that were looked at. */
  readonly looked: readonly number[]
  /** What the words are held against. */
  readonly article: Promise<DeckArticle | undefined>
}

type Told = Omit<Looked, 'article'> & { readonly article?: string | undefined }

async function look(command: CheckCommand): Promise<Told> {
  const { deck, findings, schemes, looked, article } = command.drawn ? await drawn(command) : await written(command)
  const studied = await article
  const missing = studied ? undefined : articlePath(deck)
  if (missing)
    command.report.note(`${missing}, from which the deck was made, is not there: its words are not compared.`)
  const wanted = new Set(looked)
  const changed = studied && { file: resolve(command.deck), facts: await factsThatChanged(command, studied) }
  const inWords = [...findingsInFields(deck), ...findingsInWords(deck, studied, changed)].filter(
    ({ slide }) => slide === undefined || wanted.has(slide),
  )
  const ofWanted = findings.filter(({ slide }) => slide === undefined || wanted.has(slide))
  return { deck, findings: [...ofWanted, ...inWords], schemes, looked, article: studied?.name }
}

// Another article says nothing of what this one said before, and a deck that cannot be made again is still checked.
async function factsThatChanged({ deck, article }: CheckCommand, studied: DeckArticle) {
  return article === undefined ? changedFacts(deck, studied).catch(() => []) : []
}

async function written(command: CheckCommand): Promise<Looked> {
  const deck = await readDeckFacts(command.deck)
  const looked = rangeOf(command, deck) ?? numbersOf(deck)
  return { deck, findings: findingsInText(deck), schemes: [], looked, article: articleOf(deck, command.article) }
}

const numbersOf = ({ slides }: DeckFacts) => slides.map(({ no }) => no)

function rangeOf({ range }: CheckCommand, { slides }: DeckFacts): readonly number[] | undefined {
  return range === undefined ? undefined : slidesInRange(range, slides.length)
}

/** Draws the deck in each of its looks, which share a browser. */
async function drawn(command: CheckCommand): Promise<Looked> {
  const session = createBrowserSession({ named: command.browser, debug: text => command.report.debug(text) })
  const schemesFor = (deck: DeckFacts) => schemesOf(deck, command.scheme ? [command.scheme] : ['light', 'dark'])
  let other: Promise<Drawn> | undefined
  let article: Promise<DeckArticle | undefined> | undefined
  // At the same time where that is light work; a second server of Slidev's own waits for the first.
  const opened = ({ deck, path }: DeckPage) => {
    // While the browser draws.
    article = articleOf(deck, command.article)
    article.catch(() => {})
    const [, scheme] = schemesFor(deck)
    if (scheme && path === 'fast') other = drawnOn(command, session, scheme)
    other?.catch(() => {})
  }
  try {
    const first = await drawnIn(command, session, command.scheme ?? 'light', opened)
    const { deck } = first
    const schemes = schemesFor(deck)
    const second = schemes[1] && (await (other ?? drawnOn(command, session, schemes[1])))
    const looked = rangeOf(command, deck) ?? numbersOf(deck)
    const findings = second ? inBothSchemes(first.findings, second.findings) : first.findings
    return { deck, findings, schemes, looked, article: article ?? articleOf(deck, command.article) }
  } finally {
    await session.close()
  }
}

interface Drawn {
  readonly deck: DeckFacts
  readonly findings: readonly Finding[]
  /** Whether what is wrong is told with its reason. */
  readonly thorough: boolean
}

type Opened = (opened: DeckPage) => void

/** The first look, which tells of the deck's structure as well, and why what is broken is broken. */
async function drawnIn(command: CheckCommand, session: BrowserSession, scheme: Scheme, opened: Opened): Promise<Drawn> {
  const { path, report } = command
  report.step('Looking at the slides')
  const seen = await drawnOn(command, session, scheme, opened)
  if (seen.thorough || path === 'fast' || !seen.findings.some(isBroken)) return seen
  // A server of Slidev's own can say more about what is wrong.
  report.debug('Drawn again on a server that tells why')
  return drawnOn({ ...command, path: 'thorough' }, session, scheme, () => {})
}

async function drawnOn(command: CheckCommand, session: BrowserSession, scheme: Scheme, first?: Opened): Promise<Drawn> {
  const { report, path, wait } = command
  const opened = await openDeck({
    deck: command.deck,
    session,
    dark: scheme === 'dark',
    path,
    wait,
    debug: text => report.debug(text),
    progress: (done, total) => report.progress(done, total),
  })
  const { deck, page, thorough } = opened
  first?.(opened)
  try {
    const only = rangeOf(command, deck)
    await opened.show({ kind: 'slides', only, clicks: true })
    report.debug(`The slides are drawn in ${scheme} colours`)
    const measures = await opened.measure()
    const steps = await stepsOnPage(page)
    report.debug(`${steps.length} steps are measured in ${scheme} colours`)
    const reported = noticed(opened, [...measures, ...absent(opened, measures, only)])
    const looks = withMargins(reported, findingsInSteps(deck, steps, command.words))
    if (!first) return { deck, findings: looks, thorough }
    const flaws = await axeFlaws(page)
    report.debug('axe-core has looked at them')
    const findings = [
      ...findingsInText(deck),
      ...looks,
      ...deadLinks(command.deck, reported),
      ...untitled(deck, steps),
      ...emptySlides(deck, measures),
      ...findingsOfAxe(deck, flaws),
    ]
    return { deck, findings, thorough }
  } finally {
    await opened.close()
  }
}

/**
 * What was reported with what the steps show. Where those show nothing beyond an edge, what does not fit stands in the
 * margin at the foot of its slide.
 */
function withMargins(reported: readonly Finding[], seen: readonly Finding[]): readonly Finding[] {
  const beyond = new Set(seen.flatMap(({ rule, slide }) => (/^(?:overflow|clipping)$/.test(rule) ? [slide] : [])))
  const kept = reported.filter(({ rule, slide }) => rule !== 'link' && (rule !== 'overflow' || !beyond.has(slide)))
  return [...kept.map(finding => (finding.rule === 'overflow' ? { ...finding, about: 'margin' } : finding)), ...seen]
}

/** Links that lead nowhere: to no slide, no place on the slide, and no file beside the deck. */
function deadLinks(deck: string, reported: readonly Finding[]): readonly Finding[] {
  return reported
    .filter(({ rule, about = '' }) => rule === 'link' && !isBesideDeck(deck, about))
    .map(finding => {
      const message = `The link ${finding.about} leads nowhere: there is no such slide, place or file`
      return { ...finding, severity: 'error', message }
    })
}

/** What is accepted for a deck, with what this run adds to it. */
async function acceptance(
  { deck: path, accept: wanted, report }: CheckCommand,
  deck: DeckFacts,
  findings: readonly Finding[],
  looked: readonly number[],
) {
  const file = acceptedPath(path)
  const there = await exists(file)
  const before = there ? readAccepted(await readText(file)) : []
  if (!wanted) return { list: before, file: there ? file : undefined }
  const already = sortAccepted(deck, findings, before).accepted
  const chosen = findings.filter(finding => wanted === true || wanted.includes(finding.rule))
  const list = accept(deck, [...already, ...chosen], before, looked)
  await writeWhole(file, writeAccepted(list))
  report.note(`What is accepted stands in ${file}; commit it with the deck.`)
  return { list, file }
}

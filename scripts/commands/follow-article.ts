import { exists } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { silentReport } from '../io/terminal.ts'
import { later, onceMore, watchFile } from '../io/watch.ts'
import type { DeckSlide } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { articlePath } from './deck-article.ts'
import type { MakeResult } from './make.ts'

/** How long after the start making decks is prepared, in ms: the first slide is to be drawn before. */
const PATIENCE = 4000

/** The article that a deck's slides name, relative to this folder, where it is there. */
export async function articleOf(slides: readonly DeckSlide[]): Promise<string | undefined> {
  const path = articlePath({ slides })
  return path && (await exists(path)) ? path : undefined
}

/** Which deck is to be made again from which article. */
export interface Following {
  readonly article: string
  readonly deck: string
  readonly report: Report
  readonly signal: AbortSignal
}

/**
 * Makes a deck again whenever its article changes, merged with what is there, until the signal ends it. What cannot be
 * read is told, and the deck stays as it is.
 */
export async function followArticle(following: Following): Promise<void> {
  const { article, signal } = following
  const remarks = new Set<string>()
  const again = onceMore(() => makeAgain(following, remarks), signal)
  void later(PATIENCE, signal).then(() => warmUp(following))
  await watchFile(article, () => void again(), signal)
}

const load = () => import('./make.ts')

/** How often making is tried: the engine translates what runs often, and the eighth time takes half of the third. */
const TRIES = 8

/** Makes the deck to no purpose but that the next time is sooner; what is wrong is told then. */
async function warmUp({ article, deck, signal }: Following): Promise<void> {
  for (let tried = 0; tried < TRIES && !signal.aborted; tried += 1) {
    const { makeCommand } = await load()
    await makeCommand({ article, deck, diff: true, report: silentReport }).catch(() => {})
    await later(BETWEEN, signal)
  }
}

/** For whatever else the process has to do meanwhile, in ms. */
const BETWEEN = 200

async function makeAgain({ article, deck, report, signal }: Following, told: Set<string>): Promise<void> {
  // A file that is put in the place of the old one is there again in a moment.
  if (!(await exists(article)) && (await later(GONE, signal), !(await exists(article))))
    return report.note(`${article} is gone. ${deck} stays as it is; the article is read again when it is back.`)
  try {
    const { makeCommand } = await load()
    for (const line of linesFor(article, await makeCommand({ article, deck, report: silentReport }), told))
      report.note(line)
  } catch (error) {
    // The talk goes on, whatever it was.
    report.note(
      `${whatHappened(error)} ${whatNow(error) ?? `${deck} stays as it is until the article can be read again.`}`,
    )
    if (!(error instanceof Trouble)) report.debug(String((error as Error).stack))
  }
}

const whatHappened = (error: unknown) =>
  error instanceof Trouble ? error.message : `This is a fault in Lectern itself: ${String(error)}.`

/** What is to be done where it is not the article that has to be mended. */
const whatNow = (error: unknown) =>
  error instanceof Trouble && ['conflict', 'busy', 'not-written'].includes(error.code) ? error.hint : undefined

/** How long a file may be away while it is replaced, in ms. */
const GONE = 500

/** What is said after a deck was made again: what needs the user with its line, and remarks the first time only. */
export function linesFor(article: string, made: MakeResult, told: Set<string>): readonly string[] {
  const { deck, slides, changed, conflicts, outdated } = made
  const needs = [...conflicts, ...outdated].toSorted((a, b) => a.line - b.line)
  const remarks = made.remarks.filter(remark => !told.has(remark))
  for (const remark of remarks) told.add(remark)
  return [
    ...(changed ? [`${article} changed: ${deck} was made again, ${slides} slides.`] : []),
    ...needs.map(({ line, message }) => `${deck}:${line}: ${message}`),
    ...remarks,
  ]
}

import { exists, readBytes } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { silentReport } from '../io/terminal.ts'
import { later, onceMore, watchFile } from '../io/watch.ts'
import type { DeckSlide } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { study } from '../pipeline.ts'
import { articlePath } from './deck-article.ts'

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
  void later(PATIENCE, signal).then(() => (signal.aborted ? undefined : warmUp(article)))
  await watchFile(article, () => void again(), signal)
}

// Not with the engine's settings for a short life: changing them while a server runs in a thread ends the process.
const load = () => import('./make.ts')

/** Reads the article once to no purpose but that the next time is sooner; what is wrong with it is told then. */
async function warmUp(article: string): Promise<void> {
  await load()
  const bytes = await readBytes(article).catch(() => undefined)
  if (bytes) await study({ name: article, bytes }).catch(() => {})
}

async function makeAgain({ article, deck, report }: Following, told: Set<string>): Promise<void> {
  try {
    const { makeCommand } = await load()
    const { changed, slides, conflicts, remarks } = await makeCommand({ article, deck, report: silentReport })
    if (changed) report.note(`${article} changed: ${deck} was made again, ${slides} slides.`)
    for (const { line, message } of conflicts) report.note(`${deck}:${line}: ${message}`)
    for (const remark of remarks) if (!told.has(remark)) report.note(remark)
    for (const remark of remarks) told.add(remark)
  } catch (error) {
    // The talk goes on, whatever it was.
    const what = error instanceof Trouble ? error.message : `This is a fault in Lectern itself: ${String(error)}.`
    report.note(`${what} ${deck} stays as it is until the article can be read again.`)
    if (!(error instanceof Trouble)) report.debug(String((error as Error).stack))
  }
}

import { dirname, join, relative, resolve } from 'node:path'
import { exists } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { silentReport } from '../io/terminal.ts'
import { later, watchFile } from '../io/watch.ts'
import type { DeckSlide } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { sourceIn } from './slide-source.ts'

/** How long after the start the code that makes decks is loaded, in ms: the first slide is to be drawn before. */
const PATIENCE = 4000

/** The article that a deck's slides name, relative to this folder, where it is there. */
export async function articleOf(slides: readonly DeckSlide[]): Promise<string | undefined> {
  const slide = slides.find(each => sourceIn(each))
  const path = slide && relative(resolve('.'), join(dirname(slide.file), sourceIn(slide)!.path))
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
  let [running, wanted] = [false, false]
  const again = async () => {
    wanted = true
    if (running) return
    running = true
    // However many changes come while the deck is being made, it is made once more.
    while (wanted && !signal.aborted) {
      wanted = false
      await makeAgain(following, remarks)
    }
    running = false
  }
  void later(PATIENCE, signal).then(() => (signal.aborted ? undefined : load()))
  await watchFile(article, () => void again(), signal)
}

// Not with the engine's settings for a short life: changing them while a server runs in a thread ends the process.
const load = () => import('./make.ts')

async function makeAgain({ article, deck, report }: Following, told: Set<string>): Promise<void> {
  try {
    const { makeCommand } = await load()
    const { changed, slides, conflicts, remarks } = await makeCommand({ article, deck, report: silentReport })
    if (changed) report.note(`${article} changed: ${deck} was made again, ${slides} slides.`)
    for (const { line, message } of conflicts) report.note(`${deck}:${line}: ${message}`)
    for (const remark of remarks) if (!told.has(remark)) report.note(remark)
    for (const remark of remarks) told.add(remark)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    report.note(`${error.message} ${deck} stays as it is until the article can be read again.`)
  }
}

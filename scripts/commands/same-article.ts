import { dirname, join } from 'node:path'
import { exists } from '../io/files.ts'
import { Trouble } from '../model/trouble.ts'

/** A deck as Lectern wrote it last and as it would write it now, and where the article lies. */
export interface Articles {
  readonly deck: string
  readonly base: string
  readonly fresh: string
  /** The article's path as the deck names it. */
  readonly source: string
}

/**
 * Two articles on one deck would be mixed slide by slide. One that is gone, and whose slides come from the new one as
 * well, was renamed: gives back its name. Throws `Trouble('conflict')` for another article.
 */
export async function refuseAnotherArticle({ deck, base, fresh, source }: Articles): Promise<string | undefined> {
  const name = sourceOf(base)
  if (name === undefined || name === source) return undefined
  const isGone = !(await exists(join(dirname(deck), name)))
  if (isGone && sharesSlides(base, fresh)) return name
  throw new Trouble(
    'conflict',
    `${deck} was made from ${name}, not from ${source}.`,
    'Name another deck with --deck, or say --renamed if it is the same article under another name.',
  )
}

function sourceOf(base: string): string | undefined {
  const before = /^source: (?:'([^'\n]+?)'|"([^"\n]+?)"|([^\n]+?))(?::\d+(?:-\d+)?)?\r?$/m.exec(base)
  return before
    ?.slice(1)
    .find(Boolean)
    ?.replace(/:\d+(?:-\d+)?$/, '')
}

/** Whether half of the lines are the same, those that say where a slide comes from left out. */
function sharesSlides(base: string, fresh: string): boolean {
  const linesOf = (text: string) =>
    text.split(/\r?\n/).filter(line => /\p{L}/u.test(line) && !/^(?:id|source): /.test(line))
  const now = new Set(linesOf(fresh))
  return linesOf(base).filter(line => now.has(line)).length * 2 >= linesOf(base).length
}

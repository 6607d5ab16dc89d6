import { basename, dirname, extname, join } from 'node:path'
import { createBrowserSession } from '../io/browser-session.ts'
import type { Report } from '../io/terminal.ts'
import { Trouble } from '../model/trouble.ts'
import type { Wishes } from '../model/wishes.ts'
import type { ExportResult } from './export.ts'
import { makeCommand } from './make.ts'
import type { MakeResult } from './make.ts'

/** Which decks to make, and whether to print them. */
export interface MakeAllCommand {
  readonly articles: readonly string[]
  /** The deck's path where there is one article; each of several gets `FOLDER/NAME/slides.md`. */
  readonly deck: string
  readonly into: string
  readonly renamed?: boolean | undefined
  readonly theme?: string | undefined
  readonly wishes?: Wishes | undefined
  readonly adopt?: boolean | undefined
  readonly fresh?: readonly string[] | undefined
  readonly diff?: boolean | undefined
  /** Prints slides and handout of each deck. */
  readonly export?: boolean | undefined
  readonly browser?: string | undefined
  readonly report: Report
}

/** What became of one article. */
export type Made =
  | { readonly article: string; readonly made: MakeResult; readonly printed?: ExportResult }
  | { readonly article: string; readonly trouble: Trouble }

/**
 * Makes a deck of each article, one after the other, with one browser for all that is printed. An article that fails
 * does not keep the others from being made.
 */
export async function makeAll(command: MakeAllCommand): Promise<readonly Made[]> {
  refuseClashes(command)
  const session = createBrowserSession({ named: command.browser, debug: text => command.report.debug(text) })
  const results: Made[] = []
  try {
    for (const article of command.articles) results.push(await makeOne(article, command, session))
  } finally {
    await session.close()
  }
  return results
}

async function makeOne(
  article: string,
  command: MakeAllCommand,
  session: ReturnType<typeof createBrowserSession>,
): Promise<Made> {
  const { renamed, adopt, fresh, diff, theme, wishes, report } = command
  const deck = deckOf(article, command)
  try {
    const made = await makeCommand({ article, deck, renamed, adopt, fresh, diff, theme, wishes, report })
    if (!command.export || diff) return { article, made }
    // Only here: most decks are made without being printed.
    const { exportDeck } = await import('./export.ts')
    return { article, made, printed: await exportDeck({ deck, ...targetsOf(deck, command), session, report }) }
  } catch (trouble) {
    if (trouble instanceof Trouble) return { article, trouble }
    throw trouble
  }
}

function deckOf(article: string, { articles, deck, into }: MakeAllCommand): string {
  return articles.length === 1 ? deck : join(into, nameOf(article), 'slides.md')
}

function targetsOf(deck: string, { articles }: MakeAllCommand): { readonly slides: string; readonly handout: string } {
  const folder = articles.length === 1 ? 'dist' : dirname(deck)
  return { slides: join(folder, 'slides.pdf'), handout: join(folder, 'handout.pdf') }
}

/** Two articles of one name would be made into one deck. */
function refuseClashes({ articles, into }: MakeAllCommand): void {
  const names = articles.map(nameOf)
  const index = names.findIndex((name, at) => names.indexOf(name) < at)
  if (index < 0) return
  throw new Trouble(
    'usage',
    `${articles[names.indexOf(names[index]!)]} and ${articles[index]} would both become ${join(into, names[index]!)}.`,
    'Make them one at a time, with --deck.',
  )
}

const nameOf = (article: string) => basename(article, extname(article))

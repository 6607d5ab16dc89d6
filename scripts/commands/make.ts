import { resolve } from 'node:path'
import { basePath, imageFinder, pathFromDeck } from '../io/deck-files.ts'
import { themeAskedFor, themeCalled, themeKept, themeNames } from '../io/deck-theme.ts'
import { exists, readBytes, readText, writeWhole } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { Trouble } from '../model/trouble.ts'
import { slidesWished, wishesIn, wishesOver, type Wishes } from '../model/wishes.ts'
import { headmatterOf, make, update, type Conflict, type Made } from '../pipeline.ts'

export interface MakeCommand {
  /** The article's path. */
  readonly article: string
  /** The deck was made from this article when it had another name. */
  readonly renamed?: boolean | undefined
  /** The deck's path. */
  readonly deck: string
  /** One of Lectern's looks, or a Slidev theme; as the article or the deck has it unless given. */
  readonly theme?: string | undefined
  /** What the user wishes of the deck, over what the deck keeps and the article asks for. */
  readonly wishes?: Wishes | undefined
  readonly report: Report
}

export interface MakeResult {
  readonly deck: string
  readonly slides: number
  /** Whether the file on disk is another than before. */
  readonly changed: boolean
  /** Places where the user's words stand and the article says something new. */
  readonly conflicts: readonly { readonly line: number; readonly message: string }[]
  /** What could not be read as it was meant, and what the merge did that is worth knowing. */
  readonly remarks: readonly string[]
}

/**
 * Makes a deck of an article, merged with what is there, and writes it.
 * Throws `Trouble` where the article cannot be read or the deck cannot be written; nothing is changed then.
 */
export async function makeCommand(command: MakeCommand): Promise<MakeResult> {
  const { article, deck, renamed, theme, wishes, report } = command
  refusePaths(article, deck)
  report.step(`Reading ${article}`)
  const bytes = await readBytes(article)
  const source = pathFromDeck(deck, article)
  const images = imageFinder(article, deck)
  const [base, yours] = await Promise.all([textIfAny(basePath(deck)), textIfAny(deck)])
  const themes = themeChoice(theme, base, deck)
  const wished = wishesOver(keptWishes(deck, yours), wishes ?? {})
  const options = { source, theme: themes.of, image: images.find, wishes: wished }
  const made = await make({ name: article, bytes }, options)
  if (base !== undefined && !renamed) refuseAnotherArticle(base, source, deck)
  const merged = update(base, yours, made)
  if (merged.unrelated) throw notOurs(deck)
  for (const { from, to } of images.copies()) await writeWhole(to, await readBytes(from))
  if (merged.text !== yours) await writeWhole(deck, merged.text)
  if (made.text !== base) await writeWhole(basePath(deck), made.text)
  report.done()
  return {
    deck,
    slides: merged.slides,
    changed: merged.text !== yours,
    conflicts: merged.conflicts.map(({ line, slide, kind }) => ({
      line,
      message: `slide ${slide}: ${CONFLICTS[kind]}`,
    })),
    remarks: [
      ...made.article.messages.map(message => `${article}:${message.line ?? 1}: ${message.reason}`),
      ...missingPictures(article, images.missing()),
      ...themes.unknown().map(name => `${article}: ${noTheme(name)}`),
      ...lengthRemark(article, made, wished),
      ...(merged.conflicts.length === 0 && /^<!-- The article now gives this instead:/m.test(merged.text)
        ? [`${deck}: a comment from an earlier merge still holds new words of the article.`]
        : []),
    ],
  }
}

/** The theme that is asked for on the command line, else by the article, else the one that the deck has. */
function themeChoice(named: string | undefined, base: string | undefined, deck: string) {
  const given = named === undefined ? undefined : themeAskedFor(named, deck)
  const unknown: string[] = []
  const of = (asked: string | undefined) => {
    const found = given ?? (asked === undefined ? undefined : themeCalled(asked, deck))
    if (!found && asked !== undefined) unknown.push(asked)
    return found ?? themeKept(base, deck)
  }
  return { of, unknown: () => unknown }
}

// Blogs and other slide tools have themes too, and name them in the same place.
function noTheme(name: string): string {
  return `its theme ${name} is none of ${themeNames()}, nor a Slidev theme that is installed here, so it was not used.`
}

/** The wishes of earlier times, which the deck keeps. Throws `Trouble` for one that is none. */
function keptWishes(deck: string, text: string | undefined): Wishes {
  const kept = headmatterOf(text ?? '', 'lectern')
  const { wishes, faults } = wishesIn(typeof kept === 'object' && kept !== null ? { ...kept } : {})
  const [fault] = faults
  if (!fault) return wishes
  throw new Trouble(
    'usage',
    `${deck}, under “lectern:” at its top: ${fault.key}: ${fault.message}.`,
    'Correct it there, or take it out.',
  )
}

function lengthRemark(name: string, { article, deck }: Made, wishes: Wishes): string[] {
  const wished = slidesWished(wishesOver(article.meta.wishes ?? {}, wishes))
  const given = deck.slides.length
  if (wished === undefined || wished === given) return []
  const asked = `${name}: ${wished} ${wished === 1 ? 'slide was' : 'slides were'} asked for`
  return [
    wished < given ? `${asked}; the fewest that a deck of it can have are ${given}.` : `${asked}; it gives ${given}.`,
  ]
}

function missingPictures(article: string, urls: readonly string[]): string[] {
  if (urls.length === 0) return []
  const names = urls.slice(0, 3).join(', ') + (urls.length > 3 ? ` and ${urls.length - 3} more` : '')
  return [`${article}: not beside the article, so only named in the notes: ${names}.`]
}

/** What a user reads about each kind of conflict. */
const CONFLICTS: Readonly<Record<Conflict['kind'], string>> = {
  frontmatter: 'you and the article both changed this setting; yours stands, the new one is in a comment on the slide',
  body: 'you and the article both changed these lines; yours stand, the new ones are in a comment on the slide',
  notes: 'you and the article both changed these notes; yours stand, the new ones are in a comment on the slide',
  removed: 'the article no longer says this, but you changed the slide, so it stays; delete it if you do not need it',
}

function notOurs(deck: string): Trouble {
  return new Trouble(
    'conflict',
    `${deck} is not a deck that Lectern made, so it was left as it is.`,
    'Name another file with --deck, or move this one away.',
  )
}

function refusePaths(article: string, deck: string): void {
  if (resolve(article) === resolve(deck)) {
    throw new Trouble(
      'usage',
      `${article} is the article and cannot be the deck as well.`,
      'Name another file for the deck with --deck.',
    )
  }
  if (!/\.(?:md|markdown)$/i.test(deck))
    throw new Trouble('usage', `${deck} is no name for a deck.`, 'Name a file that ends in .md.')
}

/** Two articles on one deck would be mixed slide by slide. */
function refuseAnotherArticle(base: string, source: string, deck: string): void {
  const before = /^source: (?:'([^'\n]+?)'|"([^"\n]+?)"|([^\n]+?))(?::\d+(?:-\d+)?)?$/m.exec(base)
  const name = before
    ?.slice(1)
    .find(Boolean)
    ?.replace(/:\d+(?:-\d+)?$/, '')
  if (name === undefined || name === source) return
  throw new Trouble(
    'conflict',
    `${deck} was made from ${name}, not from ${source}.`,
    'Name another deck with --deck, or say --renamed if it is the same article under another name.',
  )
}

async function textIfAny(path: string): Promise<string | undefined> {
  return (await exists(path)) ? readText(path) : undefined
}

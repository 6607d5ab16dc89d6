import { resolve } from 'node:path'
import { imageFinder, pathFromDeck, type Images } from '../io/deck-files.ts'
import type { LockOptions } from '../io/deck-lock.ts'
import { changeDeck, readKept, type Kept } from '../io/deck-store.ts'
import { themeAskedFor, themeCalled, themeKept, themeNames } from '../io/deck-theme.ts'
import { readBytes, writeWhole } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import type { Conflict, Outdated, SlideChange } from '../model/merged.ts'
import { Trouble } from '../model/trouble.ts'
import { slidesWished, wishesIn, wishesOver, type Wishes } from '../model/wishes.ts'
import { headmatterValue, make, update, type Made, type Studied, type Updated } from '../pipeline.ts'
import { conflictLine, outdatedLine } from '../tell/merged.ts'
import { refuseAnotherArticle } from './same-article.ts'

export interface MakeCommand {
  /** The article's path. */
  readonly article: string
  /** The deck was made from this article when it had another name. */
  readonly renamed?: boolean | undefined
  /** A deck that Lectern never wrote keeps its slides and gets the article's after them. */
  readonly adopt?: boolean | undefined
  /** Slides to be taken as the article gives them: by number, by the name that links use, or by `id`. */
  readonly fresh?: readonly string[] | undefined
  /** Nothing is written. */
  readonly diff?: boolean | undefined
  /** The deck's path. */
  readonly deck: string
  /** One of Lectern's looks, or a Slidev theme; as the article or the deck has it unless given. */
  readonly theme?: string | undefined
  /** What the user wishes of the deck, over what the deck keeps and the article asks for. */
  readonly wishes?: Wishes | undefined
  readonly report: Report
}

/** Something to look at, and what a person reads about it. */
type Told<T> = T & { readonly message: string }

export interface MakeResult {
  readonly deck: string
  readonly slides: number
  /** Whether the file on disk is another than before, or would be. */
  readonly changed: boolean
  /** What is different, slide by slide. */
  readonly changes: readonly SlideChange[]
  /** Places where the user's words stand and the article says something new. */
  readonly conflicts: readonly Told<Conflict>[]
  /** Numbers and quotations on the slides that the article no longer gives. */
  readonly outdated: readonly Told<Outdated>[]
  /** What could not be read as it was meant, and what the merge did that is worth knowing. */
  readonly remarks: readonly string[]
}

/**
 * Makes a deck of an article, merged with what is there, and writes it.
 * Throws `Trouble` where the article cannot be read or the deck cannot be written; nothing is changed then.
 */
export async function makeCommand(command: MakeCommand): Promise<MakeResult> {
  const { article, deck, report } = command
  refusePaths(article, deck)
  report.step(`Reading ${article}`)
  const before = await readKept(deck)
  const { made, images, source, remarks } = await makeFresh(command, before)
  const merged = (kept: Kept) => mergeInto(kept, made, images, { ...command, source, remarks })
  if (command.diff) {
    report.done()
    return (await merged(before)).result
  }
  for (const { from, to } of images.copies()) await writeWhole(to, await readBytes(from))
  const result = await changeDeck(deck, waitingFor(deck, report), merged)
  report.done()
  return result
}

/**
 * The deck as the article gives it, for the theme and the wishes that the deck keeps, before it is merged with it; of an
 * article that was `studied` just now, that is not done again.
 */
export async function makeFresh(
  { article, deck, theme, wishes }: Pick<MakeCommand, 'article' | 'deck' | 'theme' | 'wishes'>,
  before: Kept,
  studied?: Studied,
) {
  const bytes = await readBytes(article)
  const images = imageFinder(article, deck)
  const source = pathFromDeck(deck, article)
  const themes = themeChoice(theme, before.base, deck)
  const wished = wishesOver(keptWishes(deck, before.deck), wishes ?? {})
  const options = { source, theme: themes.of, image: images.find, wishes: wished }
  const made = await make({ name: article, bytes }, options, studied)
  const remarks = [
    ...themes.unknown().map(name => `${article}: ${noTheme(name)}`),
    ...lengthRemark(article, made, wished),
  ]
  return { made, images, source, remarks }
}

/** Says whom a run waits for. */
export function waitingFor(deck: string, report: Report): LockOptions {
  return { waiting: pid => report.step(`Waiting for process ${pid}, which is writing ${deck}`) }
}

type Merging = MakeCommand & { readonly source: string; readonly remarks: readonly string[] }

async function mergeInto(before: Kept, made: Made, images: Images, merging: Merging) {
  const { article, deck, source, renamed, adopt, fresh } = merging
  const { base } = before
  const other = base && !renamed ? await refuseAnotherArticle({ deck, base, fresh: made.text, source }) : undefined
  const merged = update(base, before.deck, made, { adopt, take: fresh })
  if (merged.refusal) throw REFUSALS[merged.refusal](deck)
  const remarks = [
    ...made.article.messages.map(message => `${article}:${message.line ?? 1}: ${message.reason}`),
    ...missingPictures(article, images.missing()),
    ...(other
      ? [`${deck}: ${other} is gone and ${source} gives the same slides, so it was taken for the same article.`]
      : []),
    ...merging.remarks,
    ...mergeRemarks(merging, before, merged),
  ]
  return { after: { deck: merged.text, base: made.text }, result: resultOf(deck, before, merged, remarks) }
}

function resultOf(deck: string, before: Kept, merged: Updated, remarks: readonly string[]): MakeResult {
  const { text, slides, changes } = merged
  const conflicts = merged.conflicts.map(conflict => ({ ...conflict, message: conflictLine(conflict) }))
  const outdated = merged.outdated.map(fact => ({ ...fact, message: outdatedLine(fact) }))
  return { deck, slides, changed: text !== before.deck, changes, conflicts, outdated, remarks }
}

function mergeRemarks({ deck, adopt }: MakeCommand, before: Kept, merged: Updated): readonly string[] {
  if (before.deck === undefined || before.deck.trim() === '') return []
  const { conflicts, waiting } = merged
  const comments = `of new words from the article ${waiting.length === 1 ? 'is' : 'are'} still in the deck, on line`
  return [
    ...(before.base === undefined && !adopt
      ? [
          `${deck}: what Lectern wrote last (.lectern/) is missing or damaged, so nothing of yours was changed or taken away; slides that you had deleted may be back.`,
        ]
      : []),
    ...(conflicts.length === 0 && waiting.length > 0 ? [`${deck}: comments ${comments} ${waiting.join(', ')}.`] : []),
  ]
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
  const kept = headmatterValue(text ?? '', 'lectern')
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

const REFUSALS: Readonly<Record<NonNullable<Updated['refusal']>, (deck: string) => Trouble>> = {
  foreign: deck =>
    new Trouble(
      'conflict',
      `${deck} is not a deck that Lectern made, so it was left as it is.`,
      'Name another file with --deck, or say --adopt: your slides then stay as they are and the article’s follow them.',
    ),
  unclosed: deck =>
    new Trouble(
      'conflict',
      `${deck} has a comment that begins with <!-- and never ends, so it cannot be told where its slides end.`,
      'Nothing was changed. Close the comment with --> and try again.',
    ),
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

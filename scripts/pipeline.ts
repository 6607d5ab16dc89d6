import type { Article } from './model/article.ts'
import type { Deck } from './model/deck.ts'
import type { Fact } from './model/fact.ts'
import { GROUND_OF } from './plan/ground.ts'
import { plan, type PlanOptions } from './plan/plan.ts'
import { detectFormat } from './read/format.ts'
import { read } from './read/read.ts'
import type { PlaceInFile } from './read/source-places.ts'
import { understand } from './understand/understand.ts'
import { updateDeck, type MergeOptions, type Updated } from './write/merge/update.ts'
import { write, type WriteOptions } from './write/write.ts'

export { outdatedIn } from './write/merge/outdated.ts'
export { headmatterValue } from './write/merge/pieces.ts'
export type { Updated } from './write/merge/update.ts'

// bytes --read--> Article --understand--> Fact[] --plan--> Deck --write--> Markdown --merge--> slides.md
// Every stage is a pure function in a folder of its own; this is the only place where they meet.

/** An article's file. */
export interface ArticleFile {
  /** The path as the user gave it, for messages. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a deck depends on besides its article. */
export type MakeOptions = PlanOptions & Pick<WriteOptions, 'source' | 'theme'>

/** An article that was read and understood. */
export interface Studied {
  readonly article: Article
  readonly facts: readonly Fact[]
}

/** Reads an article and finds what it says. Throws `Trouble` where the file cannot be read as an article. */
export async function study(file: ArticleFile): Promise<Studied> {
  const article = await read(file)
  return { article, facts: await understand(article) }
}

/** Finds places of an article in its file; nothing for a file without a text of its own (Word, PDF). */
export async function placesIn(article: Article, file: ArticleFile): Promise<PlaceInFile | undefined> {
  return (await import('./read/source-places.ts')).placesInFile(article, file)
}

/** A deck that was made, with all that led to it. */
export interface Made extends Studied {
  readonly deck: Deck
  /** The text of slides.md, before it is merged with what is there. */
  readonly text: string
}

/**
 * Makes a deck of an article, of which `studied` is what was found before. Throws `Trouble` where the file cannot be read
 * as an article.
 */
export async function make(file: ArticleFile, options: MakeOptions, studied?: Studied): Promise<Made> {
  const { article, facts } = studied ?? (await study(file))
  const deck = plan(article, facts, options)
  const lines = ['plain', 'markdown'].includes(detectFormat(file))
  const text = write(deck, article, { ...options, lines, groundOf: form => GROUND_OF[form] })
  return { article, facts, deck, text }
}

/**
 * A new deck with what its user did to the old one: `base` is what Lectern wrote last, `yours` what is there now.
 * Without a deck there, the new one as it is.
 */
export function update(base: string | undefined, yours: string | undefined, made: Made, how?: MergeOptions): Updated {
  return updateDeck(base ?? '', yours ?? '', made.text, how)
}

import type { Article } from '../model/article.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { DeckTheme } from '../model/look.ts'
import { hull } from '../model/span.ts'
import { wishesAsWritten, wishesToKeep, type Wishes } from '../model/wishes.ts'
import { escapeTitle } from './escape.ts'
import { writeForm } from './forms/forms.ts'
import { frontmatterYaml } from './frontmatter.ts'
import { passageMarkdown } from './passage.ts'
import { deckText, type SlideSource } from './slide-text.ts'

export interface WriteOptions {
  /** The article's path as it is written into the deck, relative to the deck. */
  readonly source: string
  /** Whether the article's text is the file's own, so that its lines can be named. */
  readonly lines: boolean
  /** What the deck is to look like, by the theme that its article asks for. */
  readonly theme: (asked: string | undefined) => DeckTheme
  /** The ground that a form's layout takes by itself, which need not be written. */
  readonly groundOf: (form: Slide['form']) => Slide['ground']
  /** What the user wished of the deck: it is kept there, for the next time that it is made. */
  readonly wishes?: Wishes
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|yi)\b/

/** The deck as the text of slides.md. */
export function write(deck: Deck, article: Article, options: WriteOptions): string {
  const headmatter = frontmatterYaml({
    ...options.theme(deck.theme),
    title: escapeTitle(deck.title.text),
    author: deck.authors.length > 0 ? deck.authors.map(author => author.text).join(', ') : undefined,
    date: deck.date?.text,
    lang: deck.lang,
    lectern: writtenWishes(options.wishes, article.meta.wishes),
    htmlAttrs: RIGHT_TO_LEFT.test(deck.lang) ? { dir: 'rtl', lang: deck.lang } : undefined,
  })
  return deckText(
    deck.slides.map(slide => slideSource(slide, article, options)),
    headmatter,
  )
}

/** The wishes as `lectern:` holds them; nothing where there are none that the article does not ask for itself. */
function writtenWishes(said: Wishes = {}, article: Wishes = {}): Record<string, unknown> | undefined {
  const kept = wishesAsWritten(wishesToKeep(said, article))
  return Object.keys(kept).length > 0 ? kept : undefined
}

function slideSource(slide: Slide, article: Article, options: WriteOptions): SlideSource {
  const { fields, body } = writeForm(slide)
  const title = typeof fields['title'] === 'string' ? { title: escapeTitle(fields['title']) } : {}
  const frontmatter = {
    layout: slide.form,
    id: slide.id,
    routeAlias: slide.alias,
    source: sourceOf(slide, article, options),
    ground: slide.ground === options.groundOf(slide.form) ? undefined : slide.ground,
    ...fields,
    ...title,
  }
  return { frontmatter, body, notes: passageMarkdown(article, slide.passage) }
}

/** `data/article.txt:7-9`: the file and the lines of the passage. */
function sourceOf({ passage }: Slide, { text }: Article, { source, lines }: WriteOptions): string {
  if (!lines || passage.length === 0) return source
  const { start, end } = passage.reduce(hull)
  const [first, last] = [lineAt(text, start), lineAt(text, Math.max(start, end - 1))]
  return first === last ? `${source}:${first}` : `${source}:${first}-${last}`
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length
}

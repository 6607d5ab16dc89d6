import type { Article } from '../model/article.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { DeckTheme } from '../model/look.ts'
import { hull } from '../model/span.ts'
import type { Wishes } from '../model/wishes.ts'
import { escapeTitle } from './escape.ts'
import { writeForm } from './forms/forms.ts'
import { frontmatterYaml } from './frontmatter.ts'
import { headmatterOf } from './headmatter.ts'
import { withCode } from './inline-code.ts'
import { passageMarkdown } from './passage.ts'
import { deckText, type SlideSource } from './slide-text.ts'
import { unpartedFields, unpartedMarkdown } from './unparted.ts'

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

/** The deck as the text of slides.md. */
export function write(deck: Deck, article: Article, options: WriteOptions): string {
  const headmatter = frontmatterYaml(headmatterOf(deck, article, options))
  return deckText(
    withCode(deck.slides, article).map(slide => slideSource(slide, article, options)),
    headmatter,
  )
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
    lang: slide.lang,
    titleLang: slide.titleLang,
    ...unpartedFields({ ...fields, ...title }),
  }
  return { frontmatter, body: unpartedMarkdown(body), notes: passageMarkdown(article, slide.passage) }
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

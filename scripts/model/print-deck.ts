/** A slide that is ready for the print runtime. */
export interface PrintSlide {
  /** From 1. */
  readonly no: number
  /** Name of the layout. */
  readonly layout: string
  readonly frontmatter: Record<string, unknown>
  /** What Slidev's client knows of a slide besides: title, level, notes as HTML, … */
  readonly meta: Readonly<Record<string, unknown>>
  /** The title as HTML. */
  readonly titleHtml: string
  /** Body of a function that takes Vue and gives the slide's render function. */
  readonly code: string
}

/** A deck that is ready for the print runtime. */
export interface PrintDeck {
  /** Slidev's resolved configuration. */
  readonly configs: Readonly<Record<string, unknown>>
  readonly slides: readonly PrintSlide[]
}

/** What the print runtime was built with (see `scripts/build-print.mjs`). */
export interface PrintManifest {
  /** Version of Slidev. */
  readonly slidev: string
  readonly layouts: readonly string[]
  readonly components: readonly string[]
  /** Class names and attributes that its style sheet holds rules for. */
  readonly tokens: readonly string[]
  /** Lists of font families, as style sheets write them. */
  readonly fonts: { readonly sans: string; readonly serif: string; readonly mono: string }
}

/** A slide as Slidev's parser reads it, as far as the fast path looks at it. */
export interface SourceSlide {
  readonly index: number
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** The Markdown without frontmatter and notes. */
  readonly content: string
  readonly title?: string
  readonly level?: number
  readonly note?: string
  readonly revision?: string
  /** Where the slide's file lies, seen from the deck's folder, with a slash in front: `/parts/more.md`. */
  readonly path: string
  /** Line in its file, from 0. */
  readonly start: number
}

/** A deck as Slidev's parser reads it, with what lies beside it. */
export interface DeckSource {
  readonly headmatter: Readonly<Record<string, unknown>>
  /** Slidev's resolved configuration. */
  readonly config: Readonly<Record<string, unknown>>
  readonly slides: readonly SourceSlide[]
  /** Whether there is mathematics in it. */
  readonly katex: boolean
  /** Whether something is wrong with the text: the full path says what. */
  readonly faulty: boolean
  /** Whether the deck's theme is this package. */
  readonly ownTheme: boolean
  /** Files and folders beside the deck that Slidev would make part of it. */
  readonly parts: readonly string[]
}

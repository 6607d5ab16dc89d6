/** One slide of a deck as Slidev reads it. */
export interface DeckSlide {
  /** From 1; hidden slides are not counted. */
  readonly no: number
  /** Its heading or `title:`, else what stands small above it. */
  readonly title?: string
  /** The section's name, small above the title. */
  readonly kicker?: string
  /** Missing where the deck leaves the choice to Slidev. */
  readonly layout?: string
  /** A name that a link can use instead of the number. */
  readonly alias?: string
  /** The file that holds the slide: the deck, or one that it takes slides from. */
  readonly file: string
  /** Where the slide begins in that file, from 1. */
  readonly line: number
  /** The slide's Markdown, frontmatter and notes included. */
  readonly source: string
  /** Its Markdown without frontmatter and notes. */
  readonly content: string
  readonly notes?: string
}

/** What is wrong with a deck before anything is drawn, with its place in the file (lines from 1). */
export interface Fault {
  readonly file: string
  readonly line: number
  /** From 1, where it is known. */
  readonly column?: number
  readonly message: string
}

/** A deck as Slidev reads it. */
export interface DeckFacts {
  readonly title: string
  /** BCP 47 tag of the headmatter. */
  readonly lang?: string
  readonly author?: string
  /** What the deck is about, in a sentence or two. */
  readonly subject?: string
  readonly keywords?: readonly string[]
  /** Which of Lectern's looks the headmatter names. */
  readonly look?: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly slides: readonly DeckSlide[]
  /** Every layout that a slide of this deck can name. */
  readonly layouts: readonly string[]
  readonly faults: readonly Fault[]
  /** `light` or `dark` where the deck or its theme has one look only. */
  readonly colorSchema?: string
}

/** Something that the server or the browser reported while a deck was drawn. */
export type Sighting =
  /** A file that the server could not turn into code; `file` may carry Slidev's slide suffix. */
  | { readonly kind: 'compile'; readonly file: string; readonly message: string }
  /** An error that no code caught; `slide` where it is known, else the `stack` may tell. */
  | { readonly kind: 'crash'; readonly message: string; readonly slide?: number; readonly stack?: string }
  /** `url` is that of the code which spoke. */
  | {
      readonly kind: 'console'
      readonly level: 'error' | 'warning'
      readonly text: string
      readonly slide?: number
      readonly url?: string
    }
  /** Something that the page asked for and did not get; `outside` when it is on another machine. */
  | { readonly kind: 'request'; readonly url: string; readonly outside: boolean; readonly reason: string }
  /** A face that the page wanted to use and could not load from any of its sources. */
  | { readonly kind: 'font'; readonly family: string; readonly urls: readonly string[] }
  /** A part of a slide that was waited for in vain, for so many seconds. */
  | ({ readonly kind: 'late'; readonly seconds: number } & MissingPart)
  /** A link that leads nowhere on paper. */
  | { readonly kind: 'link'; readonly slide: number; readonly href: string }

/** What a slide can wait for. */
export type Awaited = 'slide' | 'loading' | 'element' | 'diagram' | 'suspense' | 'network'

/** A part of the deck that is not drawn yet; the slide is missing where the page cannot tell it. */
export interface MissingPart {
  readonly slide?: number
  readonly awaits: Awaited
  /** The selector of the element that is waited for. */
  readonly detail?: string
}

/** How a slide stands in the browser. Lengths are CSS pixels of the slide's own size. */
export interface SlideMeasure {
  readonly no: number
  /** Nothing of the slide was drawn, or Slidev's error page stands in its place. */
  readonly missing: boolean
  /** Neither text nor a picture is on it. */
  readonly empty: boolean
  /** How far the content reaches beyond the slide; 0 where it fits. */
  readonly overflow: { readonly right: number; readonly bottom: number }
  /** Addresses of pictures that could not be shown. */
  readonly brokenImages: readonly string[]
  /** Diagrams and formulas that could not be drawn, each by its place among its kind, from 0, with what is shown. */
  readonly failures?: readonly {
    readonly of: 'diagram' | 'formula'
    readonly index: number
    readonly message: string
  }[]
}

/** Something to say about a deck, with its place as far as it is known. Errors spoil the result, warnings do not. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  /** Names the kind of finding: `compile`, `overflow`, … */
  readonly rule: string
  readonly message: string
  readonly slide?: number
  readonly file?: string
  /** From 1. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
  /** What to do now, in a sentence or two. */
  readonly todo?: string
  /** What it is about, by which it is known again: the words, the picture, the side. */
  readonly about?: string
  /** How bad it is, in the unit of its rule; the more, the worse. */
  readonly amount?: number
  /** How many clicks lead to it, where it is not there from the start. */
  readonly clicks?: number
  /** The colours in which it is seen, where it is not in both. */
  readonly scheme?: 'dark'
}

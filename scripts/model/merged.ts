// What a merge of a deck says besides its text.

/** Where the user and the new article both changed the same thing; the user's stands in the text. */
export interface Conflict {
  /**
   * `removed`: the article no longer gives this slide, but the user has changed it, so it stays.
   * `form`: the article now gives this slide another form, and the user has changed it.
   */
  readonly kind: 'frontmatter' | 'body' | 'notes' | 'removed' | 'form'
  /** Number of the slide in the merged text, from 1. */
  readonly slide: number
  /** Line of the merged text, from 1. */
  readonly line: number
  /** What stands in the text. */
  readonly yours: string
  /** What would have been written; empty for a slide or lines that would have gone. */
  readonly fresh: string
}

/** A number or a quotation that a person kept on a slide and that the article no longer gives. */
export interface Outdated {
  readonly kind: 'number' | 'quotation'
  /** Number of the slide and line in the merged deck, from 1. */
  readonly slide: number
  readonly line: number
  readonly old: string
  /** What stands in its place in the article now; nothing where it has none. */
  readonly now?: string
}

/** What becomes of one slide from one text of a deck to the next. */
export interface SlideChange {
  /** `place`: nothing but where in the article it comes from (`id` and `source`). */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'place'
  /** Number of the slide, from 1; of a removed one, in the deck before. */
  readonly slide: number
  /** Its first line in the same deck. */
  readonly line: number
  /** What the slide can be called by: its first heading, its first words or its layout. */
  readonly title: string
  /** Lines that go, with `- ` before them, and that come, with `+ `. */
  readonly lines: readonly string[]
}

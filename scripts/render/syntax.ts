/** What of a deck's Markdown needs a library of its own. */
export interface SyntaxFeatures {
  readonly katex: boolean
}

/** Slidev's Markdown for one deck. */
export interface DeckSyntax {
  /** A slide's Markdown as the HTML, with Vue in it, that Slidev makes of it. */
  slide(content: string): Promise<string>
  /** Speaker notes as HTML. */
  notes(text: string): string
}

/** What is taken over from Slidev (see `scripts/runtime/syntax.ts`). */
export interface SlidevSyntax {
  create(features: SyntaxFeatures): Promise<DeckSyntax>
  /** The document's title for the deck's, put into the headmatter's template. */
  titleOf(title: string, template: string): string
  /** Tags that are neither HTML nor components: those of mathematics. */
  readonly customElements: ReadonlySet<string>
}

import type { Root } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { Passage, Span, Words } from './span.ts'
import type { Wishes } from './wishes.ts'

/** What the article's own frontmatter says; it wins over what is guessed from the text. */
export interface Meta {
  readonly title?: Words
  readonly subtitle?: Words
  readonly authors: readonly Words[]
  /** As written: `2025-11-03`, `April 12, 2016`. */
  readonly date?: Words
  /** Where it was published: an address or a name. */
  readonly source?: Words
  /** BCP 47 tag; `en` where nothing says otherwise. */
  readonly lang: string
  /** Slidev theme asked for. */
  readonly theme?: string
  /** What it wishes of a deck. */
  readonly wishes?: Wishes
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
  readonly passage: Passage
  /** It is a note of the article: read by who looks it up, and no part of a talk. */
  readonly note?: true
}

export interface ListItem {
  readonly span: Span
  readonly passage: Passage
  /** 0 for the outermost list. */
  readonly depth: number
  /** Where the article numbers its list's items. */
  readonly number?: number
  /** Where the bold words that it begins with end, in the passage's text. */
  readonly bold?: number
}

export interface List {
  readonly kind: 'list'
  readonly span: Span
  readonly ordered: boolean
  /** In reading order, nested lists flattened. */
  readonly items: readonly ListItem[]
}

/** A quotation set apart: a Markdown block quote, a pull quote, an epigraph. */
export interface Extract {
  readonly kind: 'extract'
  readonly span: Span
  readonly passages: readonly Passage[]
  /** An attribution line that the article sets below or beside it, without its dash. */
  readonly attribution?: Passage
}

export interface Table {
  readonly kind: 'table'
  readonly span: Span
  readonly header: readonly Passage[]
  /** Every row has as many cells as the header. */
  readonly rows: readonly (readonly Passage[])[]
}

export interface Code {
  readonly kind: 'code'
  readonly span: Span
  readonly language?: string
  readonly value: string
}

export interface Image {
  readonly kind: 'image'
  readonly span: Span
  /** As written: a path relative to the article, or an address. */
  readonly url: string
  readonly alt?: Words
  readonly caption?: Words
}

export type Block = Paragraph | List | Extract | Table | Code | Image

/** A heading with what stands under it, up to the next heading of any depth. */
export interface Section {
  /** Missing for what stands above the first heading. */
  readonly heading?: Passage
  /** 1 to 6; 0 for what stands above the first heading. The article's title is not a section. */
  readonly depth: number
  readonly span: Span
  readonly blocks: readonly Block[]
}

/** The place of a passage that is in another language than the article. */
export interface Foreign {
  readonly span: Span
  /** BCP 47 tag. */
  readonly lang: string
}

/** An article, whatever file it came from. Every span refers to `text`. */
export interface Article {
  /** The file's path as the user gave it. */
  readonly name: string
  /** The text that was read: the file's own for text and Markdown, the Markdown made from it for HTML, Word and PDF. */
  readonly text: string
  readonly meta: Meta
  /** The whole as one mdast tree with positions in `text`. */
  readonly tree: Root
  /** The title that the text itself gives; `meta.title` wins. */
  readonly title?: Passage
  readonly sections: readonly Section[]
  /** Passages that the article itself says are in another language, in reading order. */
  readonly foreign?: readonly Foreign[]
  /** What could not be read as it was meant, each with its place. */
  readonly messages: readonly VFileMessage[]
}

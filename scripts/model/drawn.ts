// A slide as the browser has drawn it, for formats that rebuild it from its parts. Lengths are CSS pixels of the slide.

/** Where something stands on the slide. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A colour as six hexadecimal digits, and how much of it covers: from 0 to 1. */
export interface Ink {
  readonly hex: string
  readonly alpha: number
}

/** Which kind of face stands in where a family is not installed. */
export type FaceKind = 'sans' | 'serif' | 'mono'

/** Words of one look. */
export interface TextRun {
  readonly text: string
  readonly family: string
  readonly face: FaceKind
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly ink: Ink
  /** Between letters, beyond what the face has. */
  readonly tracking: number
  readonly underline?: { readonly hex: string; readonly thick: boolean }
  readonly struck?: boolean
  /** What stands behind the words. */
  readonly highlight?: string
  readonly caps?: 'all' | 'small'
  readonly raised?: 'above' | 'below'
  /** An address on the web, or `#slide-4` for a slide of the deck. */
  readonly link?: string
  /** BCP 47 tag, where it differs from the slide's. */
  readonly lang?: string
}

/** The end of a line within a paragraph. */
export interface LineEnd {
  readonly text: '\n'
  readonly size: number
}

/** What stands before a list's item. */
export type Marker =
  | { readonly kind: 'sign'; readonly sign: string; readonly hex: string }
  | { readonly kind: 'number'; readonly number: number; readonly point: boolean; readonly hex: string }

export type Alignment = 'left' | 'centre' | 'right' | 'justified'

/** A paragraph, list item or line of code. */
export interface DrawnParagraph {
  readonly runs: readonly (TextRun | LineEnd)[]
  /** Of its lines, one below the other. */
  readonly box: Box
  /** How wide the widest line is, and how wide a line may be before it breaks. */
  readonly widest: number
  readonly room: number
  readonly lines: number
  readonly lineHeight: number
  /** From the top of the box to the baseline of the first line. */
  readonly baseline: number
  readonly align: Alignment
  readonly rightToLeft: boolean
  /** How far its first line hangs out to the left of the others, for an opening quotation mark. */
  readonly hang: number
  readonly marker?: Marker
  /** From the marker to the words. */
  readonly indent: number
  /** How deep in lists within lists, from 0. */
  readonly depth: number
}

interface Placed {
  /** Place in the slide's reading order. */
  readonly order: number
  readonly box: Box
}

/** Paragraphs that belong together: a title, a list, a block of code, or a single one. */
export interface DrawnText extends Placed {
  readonly kind: 'text'
  readonly role: 'title' | 'heading' | 'list' | 'quotation' | 'code' | 'number' | 'text'
  readonly paragraphs: readonly DrawnParagraph[]
}

/** A surface without words: a rectangle, or the polygon of `points` (shares of the box, 0 to 1). */
export interface DrawnSurface extends Placed {
  readonly kind: 'surface'
  readonly shape: 'rectangle' | 'ellipse' | 'polygon'
  readonly fill?: Ink
  readonly edge?: Ink & { readonly width: number }
  /** Of the corners. */
  readonly radius?: number
  readonly points?: readonly (readonly [number, number])[]
}

/** A straight stroke, or several that follow each other. */
export interface DrawnStroke extends Placed {
  readonly kind: 'stroke'
  readonly ink: Ink
  readonly width: number
  readonly dashed: boolean
  /** On the slide. */
  readonly points: readonly (readonly [number, number])[]
}

/** A picture; its data come later, since they are read from where the page has them. */
export interface DrawnPicture extends Placed {
  readonly kind: 'picture'
  readonly alt: string
  /** `data:image/png;base64,…`; only PNG, JPEG and GIF. */
  readonly data: string
}

export interface DrawnCell {
  readonly paragraph?: DrawnParagraph
  readonly heading: boolean
  readonly across: number
  readonly down: number
  readonly fill?: Ink
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly middle: 'top' | 'middle' | 'bottom'
}

export interface DrawnRow {
  readonly height: number
  readonly cells: readonly DrawnCell[]
  readonly above?: Ink & { readonly width: number }
  readonly below?: Ink & { readonly width: number }
}

export interface DrawnTable extends Placed {
  readonly kind: 'table'
  readonly columns: readonly number[]
  readonly rows: readonly DrawnRow[]
  readonly rightToLeft: boolean
}

export type ChartKind = 'bar' | 'diverging' | 'grouped' | 'line' | 'slope' | 'share' | 'range' | 'dot' | 'pictogram'

/** A chart of the deck's own components: where it stands and how it looks. Its numbers stand in the frontmatter. */
export interface DrawnChart extends Placed {
  readonly kind: 'chart'
  readonly chart: ChartKind
  /** Its name for those who do not see it, which holds all of its data in words. */
  readonly name: string
  /** The colour of each bar, share or line, in order. */
  readonly colours: readonly string[]
  readonly text: string
  readonly quiet: string
  readonly ground: string
  readonly family: string
  /** Of the labels. */
  readonly size: number
}

export type DrawnItem = DrawnText | DrawnSurface | DrawnStroke | DrawnPicture | DrawnTable | DrawnChart

/** Everything that a slide shows. */
export interface DrawnSlide {
  readonly no: number
  readonly ground: string
  /** BCP 47 tag. */
  readonly lang: string
  readonly rightToLeft: boolean
  /** What stands on it, back to front and in reading order. */
  readonly items: readonly DrawnItem[]
  /** All of its words, for those who do not see its picture. */
  readonly words: string
  /** What of it cannot be rebuilt, in words: `a drawing`, `a formula`. */
  readonly foreign: readonly string[]
}

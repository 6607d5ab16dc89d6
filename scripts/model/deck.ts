import type { Datum } from './datum.ts'
import type { ShareDrawing } from './share-drawing.ts'
import type { Span, Words } from './span.ts'

/** The page's colour: argument on paper, evidence on ink, voice on accent. */
export type Ground = 'paper' | 'ink' | 'accent'

/** Who said something, in the article's words. */
export interface Voice {
  readonly speaker: Words
  readonly role?: Words
}

/** A part of a slide's words to be marked: the text stands in the words exactly once. */
export type Mark = string

interface Base {
  /** Stable while the article's words stay: the form and a hash of the words. */
  readonly id: string
  readonly ground: Ground
  /** A name for links to the slide, which stays when slides are moved: letters, digits and hyphens. */
  readonly alias?: string
  /** The slide's name in the outline; shown unless `quiet`. */
  readonly title?: Words
  /** The title names the slide in the outline only. */
  readonly quiet?: boolean
  /** The section's name, small above the title or in its place. */
  readonly kicker?: Words
  /** A second, quiet line under the title. */
  readonly lead?: Words
  /** BCP 47 tag, where the article says that what is shown is in another language than the deck. */
  readonly lang?: string
  /** The language of the title and of the section’s name, where it is not the slide’s. */
  readonly titleLang?: string
  /** The passage that the slide is made of; its notes hold it whole. */
  readonly passage: readonly Span[]
}

/** What stands beside or under what a page shows, in this order. */
export interface Aside {
  readonly words?: Words
  readonly items?: readonly Words[]
  readonly quote?: Words
  readonly mark?: Mark
  readonly voice?: Voice
  /** The article says it before what the page shows: it stands in front of that. */
  readonly first?: true
}

/** A page of two zones, where something stands beside what it shows. */
interface Zoned extends Base {
  readonly aside?: Aside
}

export interface Cover extends Base {
  readonly form: 'cover'
  readonly title: Words
  readonly standfirst?: Words
  /** Authors, date and source, as far as the article's frontmatter gives them. */
  readonly byline: readonly Words[]
  /** One share or change that is drawn in place of the motif. */
  readonly data?: readonly (Datum & { readonly words: Words })[]
}

export interface Contents extends Base {
  readonly form: 'contents'
  /** `target` is the alias of the slide that the entry leads to. */
  readonly entries: readonly { readonly title: Words; readonly target: string }[]
}

/** The title slide of a part whose own sections follow. */
export interface SectionSlide extends Base {
  readonly form: 'section'
  readonly title: Words
}

export interface Statement extends Zoned {
  readonly form: 'statement'
  readonly words: Words
  /** The phrase that is marked where somebody is quoted. */
  readonly mark?: Mark
  /** The parts that are set large where nobody is, the others small around them; all of it where there are none. */
  readonly large?: readonly Mark[]
  readonly voice?: Voice
  /** Set in quotation marks. */
  readonly quoted: boolean
}

/** How points are set; a list unless it is said. */
export type PointsKind =
  /** The first large, the others under it. */
  | 'lead'
  /** The title on a ground of its own beside them. */
  | 'split'
  /** Steps that the article numbers, each beside its number. */
  | 'steps'
  /** Each goes further than the one before: treads of a stair. */
  | 'stair'
  /** Each with its head large, side by side. */
  | 'heads'
  /** One of several that have a page each, beside its number. */
  | 'part'

export interface Points extends Zoned {
  readonly form: 'points'
  readonly kind?: PointsKind
  /** The number of the first of some steps, or of a part; 1 unless it is said. */
  readonly first?: number
  /** How many parts there are. */
  readonly of?: number
  readonly items: readonly Words[]
  /** How many letters of each item are its head; 0 for one that has none. */
  readonly heads?: readonly number[]
}

export interface Quote extends Zoned {
  readonly form: 'quote'
  readonly words: Words
  readonly mark?: Mark
  readonly voice?: Voice
}

/** An enumeration of two to five parallel parts. */
export interface Cards extends Base {
  readonly form: 'cards'
  /** The phrase that leads in, up to the first part. */
  readonly opening?: Words
  readonly items: readonly Words[]
  /** The word that joins the last part to the others, as the article has it: `and`, `or`. */
  readonly joint?: Words
  /** The rest of the sentence, after the last part. */
  readonly ending?: Words
  /** The parts are somebody's words. */
  readonly quoted: boolean
  /** A quotation that carries the parts. */
  readonly quote?: Words
  /** The article has the quotation before the parts: it stands in front of them. */
  readonly quoteFirst?: true
  readonly mark?: Mark
  readonly voice?: Voice
}

export type ContrastKind =
  /** Not the first but the second. */
  | 'not-but'
  /** Not only the first: the second as well. */
  | 'not-only'
  /** Then the first, now the second. */
  | 'then-now'
  /** The first or the second. */
  | 'either-or'
  /** The first, and on the other hand the second. */
  | 'versus'

export interface Contrast extends Base {
  readonly form: 'contrast'
  readonly kind: ContrastKind
  /** What both sides share and stands before them. */
  readonly opening?: Words
  readonly first: Words
  /** The word between both sides of a choice: `or`. */
  readonly joint?: Words
  readonly second: Words
  /** The second side's parts, where it lists two to five: `second` is then the phrase that leads in. */
  readonly parts?: readonly Words[]
  /** The word that joins the last of these parts to the others. */
  readonly partsJoint?: Words
  readonly mark?: Mark
  readonly quoted: boolean
  readonly voice?: Voice
}

export interface Question extends Base {
  readonly form: 'question'
  readonly questions: readonly Words[]
  readonly answer?: Words
  readonly mark?: Mark
  readonly quoted: boolean
  readonly voice?: Voice
}

/** Tiles: numbers that do not share an axis, or an amount in words. */
export interface Metrics extends Zoned {
  readonly form: 'metrics'
  readonly data: readonly (Datum & { readonly words: Words })[]
  /** Counts of things alike, which may be drawn as dots to one scale. */
  readonly dots?: true
  /** How shares are drawn; as the layout has it unless it is said. */
  readonly draw?: ShareDrawing
  /** The sentence that the numbers stand in, shown on demand; missing where the slide shows it whole. */
  readonly sentence?: readonly Words[]
  readonly quote?: Words
  readonly mark?: Mark
  readonly voice?: Voice
}

export type ChartKind =
  | 'bar'
  /** Bars to both sides of zero. */
  | 'diverging'
  /** Bars of two to four series side by side. */
  | 'grouped'
  | 'line'
  /** Two or three dates, a line for each thing. */
  | 'slope'
  /** The parts of one whole. */
  | 'share'
  /** From a low to a high end. */
  | 'range'
  /** Places on a scale, which may be logarithmic. */
  | 'dot'
  /** So many of so many, in whole figures. */
  | 'pictogram'

export interface Chart extends Zoned {
  readonly form: 'chart'
  readonly chart: ChartKind
  /** Measure and unit, in the article's words. */
  readonly measure?: Words
  /** Equal steps are equal factors. */
  readonly scale?: 'log'
  /** The labels of what is to be marked; one of a slope. */
  readonly highlight?: readonly string[]
  readonly data: readonly (Datum & { readonly words: Words })[]
  /** The sentences or list items that the numbers stand in, shown on demand. */
  readonly sentence?: readonly Words[]
}

export interface Timeline extends Base {
  readonly form: 'timeline'
  readonly events: readonly { readonly date: Words; readonly text: Words }[]
}

export interface TableSlide extends Zoned {
  readonly form: 'table'
  readonly header: readonly Words[]
  readonly rows: readonly (readonly Words[])[]
}

export interface Figure extends Base {
  readonly form: 'figure'
  readonly url: string
  readonly alt?: Words
  readonly caption?: Words
}

export interface CodeSlide extends Zoned {
  readonly form: 'code'
  readonly language?: string
  readonly code: Words
}

export interface Closing extends Base {
  readonly form: 'closing'
  readonly words: Words
  readonly mark?: Mark
  readonly large?: readonly Mark[]
  readonly voice?: Voice
  readonly quoted: boolean
}

export interface Sources extends Base {
  readonly form: 'sources'
  /** Title, authors, date and source of the article. */
  readonly origin: readonly Words[]
  /** Each by its name, with the address that it leads to as far as people read it. */
  readonly links: readonly { readonly text: Words; readonly url: string; readonly address?: Words }[]
}

export type Slide =
  | Cover
  | Contents
  | SectionSlide
  | Statement
  | Points
  | Quote
  | Cards
  | Contrast
  | Question
  | Metrics
  | Chart
  | Timeline
  | TableSlide
  | Figure
  | CodeSlide
  | Closing
  | Sources

export type Form = Slide['form']

/** One form's slide. */
export type SlideOf<F extends Form> = Extract<Slide, { form: F }>

export interface Deck {
  readonly title: Words
  readonly lang: string
  readonly theme?: string
  readonly authors: readonly Words[]
  readonly date?: Words
  readonly slides: readonly Slide[]
}

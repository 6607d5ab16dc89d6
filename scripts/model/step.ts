import type { Box } from './drawn.ts'

/** Red, green and blue from 0 to 255, and how much of it covers, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

export type Side = 'left' | 'top' | 'right' | 'bottom'

/** How far something reaches beyond an edge, in CSS pixels of the slide; sides that it keeps are left out. */
export type Beyond = Partial<Readonly<Record<Side, number>>>

/** A run of text on a drawn step: the text of one node of the page. Lengths are CSS pixels of the slide's own size. */
export interface TextOnStep {
  /** With spaces as they are shown; not trimmed, so that the runs of a word can be joined. */
  readonly text: string
  /** The ink of each line: as high as its tallest letter and as low as its deepest. */
  readonly lines: readonly Box[]
  /** Effective size of the type: zoom, transforms and the scale of a drawing are in it. */
  readonly size: number
  readonly bold: boolean
  /** Which paragraph, item, cell or label it belongs to: runs of one block share the number. */
  readonly block: number
  /** The block's element as a selector: `p`, `li.point`. */
  readonly element: string
  readonly role: 'text' | 'code' | 'raised' | 'formula' | 'drawing'
  /** Screen readers are not told of it: page numbers, ornaments. */
  readonly silent: boolean
  /** Missing where the letters have no colour of their own, as those that a gradient shines through. */
  readonly colour?: Colour
  /** The opaque colours that it stands on. */
  readonly grounds: readonly Colour[]
  /** The grounds are points of a picture, a gradient or a blend, taken from what the browser painted. */
  readonly sampled: boolean
  readonly beyond: Beyond
  /** What cuts it off: the element, and how far it would reach beyond it. */
  readonly cut?: { readonly by: string; readonly beyond: Beyond }
  /** What lies over it, and which share of it that hides, from 0 to 1. */
  readonly covered?: { readonly by: string; readonly share: number }
}

/** A picture, drawing, film or frame on a drawn step. */
export interface PictureOnStep {
  /** `img cup.png`, `svg`, `video`. */
  readonly name: string
  readonly box: Box
  /** An ornament by its own word: `alt=""`, or hidden from screen readers. */
  readonly silent: boolean
  readonly beyond: Beyond
  /** The runs of text, by place in `texts`, that stand inside of it in the page. */
  readonly holds: readonly number[]
  /** Of a drawing, whose box is not its ink: the runs that its shapes touch. */
  readonly touches?: readonly number[]
}

/** A character for which the browser has no glyph, in the font it was asked for. */
export interface MissingGlyph {
  readonly character: string
  readonly family: string
  /** A text in which it stands. */
  readonly text: string
}

/** What axe-core has against an element. */
export interface AxeFlaw {
  readonly slide: number
  /** The rule's name at axe-core. */
  readonly rule: string
  readonly help: string
  readonly url: string
  readonly serious: boolean
  readonly element: string
  readonly text: string
}

/** What stands on one step of a slide, as the browser drew it. */
export interface StepOnPage {
  readonly no: number
  /** How many clicks led to it. */
  readonly clicks: number
  readonly texts: readonly TextOnStep[]
  readonly pictures: readonly PictureOnStep[]
  readonly headed: boolean
  readonly glyphs: readonly MissingGlyph[]
}

/** The colours in which a deck is shown. */
export type Scheme = 'light' | 'dark'

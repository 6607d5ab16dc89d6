import type { DeckPage } from '../../io/deck-page.ts'
import type { Report } from '../../io/terminal.ts'
import type { DeckFacts, Finding } from '../../model/rendering.ts'
import type { TreeFile } from '../../model/tree.ts'
import type { Sheet } from '../../model/view.ts'

/** What can be made of a deck. */
export type FormatName = 'slides' | 'handout' | 'reader' | 'notes' | 'png' | 'webp' | 'pptx' | 'site' | 'outline'

/** What the user wants of the print, whatever the format. */
export interface PrintWish {
  /** Numbers of the slides to take; all unless given. */
  readonly only?: readonly number[] | undefined
  /** A page for every click step. Slides only. */
  readonly clicks?: boolean | undefined
  readonly sheet: Sheet
  readonly dark?: boolean | undefined
  /** Leaves out what is said with the slides. Site only. */
  readonly withoutNotes?: boolean | undefined
}

/** What a format is made from that needs no more than the deck's text. */
export interface TextJob {
  /** Path of the deck. */
  readonly file: string
  readonly deck: DeckFacts
  readonly wish: PrintWish
  readonly report: Report
}

/** What a format is made from that shows the deck in a browser. */
export interface Job extends TextJob {
  readonly opened: DeckPage
}

/** A file that is ready to be written, or a whole folder. */
export interface Product {
  readonly kind: FormatName
  readonly path: string
  readonly contents: Uint8Array | string | readonly TreeFile[]
  /** Missing where the file has none. */
  readonly pages?: number
  /** Something about the file that its user should know, in a sentence. */
  readonly remark?: string
  /** What is wrong with it. */
  readonly findings?: readonly Finding[]
  /** Paths of files that it takes the place of, to be removed once it is written. */
  readonly replaces?: readonly string[]
}

/**
 * Makes the files of one format at a path, which is a folder where the format gives many files. What needs the browser
 * no more is given back as work that is left: it is done while the browser draws the next format.
 */
export type Maker = (job: Job, path: string) => Promise<readonly Product[] | LeftWork>

export type LeftWork = () => Promise<readonly Product[]>

/** The same for a format that needs no more than the deck's text. */
export type TextMaker = (job: TextJob, path: string) => Promise<readonly Product[]>

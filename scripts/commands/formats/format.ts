import type { DeckPage } from '../../io/deck-page.ts'
import type { Report } from '../../io/terminal.ts'
import type { Finding } from '../../model/rendering.ts'
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
}

/** What a format is made from. */
export interface Job {
  readonly opened: DeckPage
  readonly wish: PrintWish
  readonly report: Report
}

/** A file that is ready to be written. */
export interface Product {
  readonly kind: FormatName
  readonly path: string
  readonly contents: Uint8Array | string
  /** Missing where the file has none. */
  readonly pages?: number
  /** Something about the file that its user should know, in a sentence. */
  readonly remark?: string
  /** What is wrong with it. */
  readonly findings?: readonly Finding[]
  /** Paths of files that it takes the place of, to be removed once it is written. */
  readonly replaces?: readonly string[]
}

/** Makes the files of one format at a path, which is a folder where the format gives many files. */
export type Maker = (job: Job, path: string) => Promise<readonly Product[]>

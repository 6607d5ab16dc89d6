import type { Languages } from './foreign.ts'
import type { Notes } from './messages.ts'

/** A file as it was loaded. */
export interface File {
  /** The path as the user gave it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A text to be read. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly notes: Notes
  /** The Markdown was made by a reader, so nothing in it is a template tag. */
  readonly made?: boolean
  /** What the file that it was made of says of the languages in it. */
  readonly languages?: Languages
}

import type { Notes } from './messages.ts'

/** A text to be read. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly notes: Notes
}

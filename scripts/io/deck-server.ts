import type { DeckFacts, Sighting } from '../model/rendering.ts'

/** A deck's pages on this machine, ready for a browser: the slides on `/print`, paper on `/handout`. */
export interface DeckServer {
  /** The print runtime that was built with the package, or Slidev's own server. */
  readonly path: 'fast' | 'full'
  /** Whether it tells of all that is wrong with a deck, with places and reasons. */
  readonly thorough: boolean
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  readonly deck: DeckFacts
  /** What the server could not compile so far. */
  readonly sightings: readonly Sighting[]
  /**
   * The states of the generated style sheets, as marks that stand in the sheets' text, and the addresses under which a
   * page can ask for the sheets anew.
   */
  styleMarks(): Promise<{ readonly marks: readonly string[]; readonly sheets: readonly string[] }>
  close(): Promise<void>
}

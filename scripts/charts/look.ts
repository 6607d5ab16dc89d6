import * as barlow from './faces/barlow-condensed.ts'
import * as plex from './faces/ibm-plex.ts'
import * as instrument from './faces/instrument-serif.ts'
import * as newsreader from './faces/newsreader.ts'
import * as schibsted from './faces/schibsted-grotesk.ts'
import type { Widths } from './faces/widths.ts'
import type { Face } from './advance.ts'
import { isLook, USUAL_LOOK, type LookName } from '../model/look.ts'

/** What of a look the reckoning of sizes has to know. Its colours and its faces' names stand in `styles/looks/`. */
export interface Look {
  /** Widths of the faces by their parts; a part without widths is set in the monospaced face. */
  readonly faces: {
    readonly sans: Widths
    readonly bold: Widths
    /** What the presenter says large: the parts of an enumeration, the sides of a contrast, a question. */
    readonly large: Widths
    readonly display: Widths
    readonly serif: Widths
    readonly label: Widths | undefined
  }
  /** The parts whose weight is nearer to 700 than to 400, which the fallback's faces have. */
  readonly heavy: readonly Face[]
  /** How much of the tightening between the letters of titles it takes; `--lectern-tight`. */
  readonly tight: number
  /** How much further apart the words of titles stand, in em; `--lectern-word-space`. */
  readonly wordSpace: number
  /** The ground of a form's page, where it is not the form's usual one. */
  readonly grounds: Readonly<Record<string, 'paper' | 'ink' | 'accent'>>
  /** How much higher the floor of a motif ends than it begins, in px; `--lectern-rise`. */
  readonly rise: number
  /** Size of a page's title against the usual one: narrow faces with small letters are set larger. */
  readonly title: number
  /** What the cover draws a share of a hundred with. */
  readonly hundred: 'squares' | 'lamps' | 'ring'
}

/** What each of Lectern's looks gives the reckoning. */
export const LOOKS = {
  poster: {
    faces: {
      sans: schibsted.REGULAR,
      bold: schibsted.BOLD,
      large: schibsted.BOLD,
      display: schibsted.HEAVY,
      serif: newsreader.REGULAR,
      label: schibsted.REGULAR,
    },
    heavy: ['bold', 'large', 'display'],
    tight: 1,
    wordSpace: 0.06,
    grounds: {},
    rise: 44,
    title: 1,
    hundred: 'squares',
  },
  essay: {
    faces: {
      sans: newsreader.REGULAR,
      bold: newsreader.BOLD,
      large: instrument.REGULAR,
      display: instrument.REGULAR,
      serif: instrument.ITALIC,
      label: newsreader.REGULAR,
    },
    heavy: ['bold'],
    tight: 0.4,
    wordSpace: 0.02,
    grounds: {},
    rise: 0,
    title: 1.2,
    hundred: 'ring',
  },
  stage: {
    faces: {
      sans: plex.REGULAR,
      bold: plex.BOLD,
      large: barlow.BOLD,
      display: barlow.BOLD,
      serif: plex.REGULAR,
      label: undefined,
    },
    heavy: ['bold', 'large', 'display'],
    tight: 0.2,
    wordSpace: 0.02,
    grounds: { cover: 'ink', closing: 'ink' },
    rise: 0,
    title: 1.2,
    hundred: 'lamps',
  },
} as const satisfies Readonly<Record<LookName, Look>>

/** The look that a deck's setting names; the usual one where it names none of Lectern's. */
export function lookNamed(name: unknown): LookName {
  return isLook(name) ? name : USUAL_LOOK
}

/** Faces that a user has put in the place of a look's, by the part that they play. */
export type OwnFaces = readonly ('sans' | 'display' | 'serif')[]

/** The parts that change with a user's own face; the large one follows titles or text, whichever the look says. */
const OWN_PARTS = {
  sans: ['sans', 'bold', 'label', 'large'],
  display: ['display', 'large'],
  serif: ['serif'],
} as const

/** The widths of a user's own faces are not known: they are taken to be this much wider. */
const AMPLE = 1.1

interface CurrentLook extends Look {
  /** Another theme is used, whose rules for text must not reach Lectern's pages. */
  readonly isGuest: boolean
  readonly ample: Readonly<Partial<Record<string, number>>>
}

let current: CurrentLook = { ...LOOKS[USUAL_LOOK], ample: {}, isGuest: false }

/** The look that sizes are reckoned for. */
export function currentLook(): CurrentLook {
  return current
}

/**
 * Reckons sizes for a look from now on. A page shows one deck, and a deck has one look: it is chosen once, before the
 * first slide is drawn. `own` are the faces that the user has chosen.
 */
export function chooseLook(name: LookName, own: OwnFaces = [], isGuest = false): void {
  const parts = own.flatMap(part => OWN_PARTS[part])
  current = { ...LOOKS[name], ample: Object.fromEntries(parts.map(part => [part, AMPLE])), isGuest }
}

import type { Form } from '../model/deck.ts'
import { allowsForm, type Density, type Wishes } from '../model/wishes.ts'

/** How much goes on slides: all in words, except where it says otherwise. */
export interface Pace {
  /** A section longer than this is cut, where a paragraph ends, into stretches of at least `stretch`. */
  readonly section: number
  readonly stretch: number
  /** A second slide of a stretch needs this many words behind it, each further one `further`. */
  readonly second: number
  readonly further: number
  /** How many points a slide has, and the words they have together. */
  readonly points: number
  readonly pointWords: number
  /** How many slides one list or piece of code is split into before its rest stays in the notes. */
  readonly pages: number
  /** Whether what is left beside the strongest slides is shown as far as it can be, or stays in the notes. */
  readonly all: boolean
}

/**
 * `normal` gives a section one to three slides of about 40 words with their titles, which is what people's own slides
 * hold; `brief` gives most sections one; `full` gives each paragraph one.
 */
const PACES: Readonly<Record<Density, Pace>> = {
  brief: { section: 420, stretch: 300, second: 110, further: 160, points: 3, pointWords: 36, pages: 1, all: false },
  normal: { section: 170, stretch: 120, second: 32, further: 60, points: 4, pointWords: 58, pages: 3, all: false },
  full: { section: 70, stretch: 45, second: 20, further: 14, points: 4, pointWords: 48, pages: 6, all: true },
}

/** What holds for every slide of a deck. */
export interface Rules {
  readonly pace: Pace
  readonly allows: (form: Form) => boolean
  /** Where an image of the article can be loaded from beside the deck; undefined where it cannot. */
  readonly image: (url: string) => string | undefined
}

/** The rules that wishes make. */
export function rulesFor(wishes: Wishes, density: Density, image: Rules['image']): Rules {
  return { pace: PACES[density], allows: form => allowsForm(wishes, form), image }
}

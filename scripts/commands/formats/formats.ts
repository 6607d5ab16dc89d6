import type { FormatName, Maker } from './format.ts'

/** What stands at the path that a user names for a format. */
export interface Format {
  /** The endings that a file of the format may have; none where the path is a folder. */
  readonly endings: readonly string[]
  /** One line for the help. */
  readonly about: string
  /** What an export makes when nothing is named. */
  readonly usual?: string
  load(): Promise<Maker>
}

/** Every format, in the order in which they are made: what shows the same view stands together. */
export const FORMATS = {
  slides: {
    endings: ['.pdf'],
    about: 'PDF with one slide a page',
    usual: 'dist/slides.pdf',
    load: async () => (await import('./slides.ts')).makeSlides,
  },
  png: {
    endings: [],
    about: 'a PNG of every slide',
    load: async () => (await import('./pictures.ts')).makePng,
  },
  webp: {
    endings: [],
    about: 'a WebP of every slide, smaller than a PNG',
    load: async () => (await import('./pictures.ts')).makeWebp,
  },
  handout: {
    endings: ['.pdf'],
    about: 'PDF with slides and notes on paper',
    usual: 'dist/handout.pdf',
    load: async () => (await import('./handout.ts')).makeHandout,
  },
} as const satisfies Partial<Record<FormatName, Format>>

/** The formats that can be made, in order. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[]

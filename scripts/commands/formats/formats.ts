import type { FormatName, Maker, TextMaker } from './format.ts'

/** What stands at the path that a user names for a format. */
interface Described {
  /** The endings that a file of the format may have; none where the path is a folder. */
  readonly endings: readonly string[]
  /** One line for the help. */
  readonly about: string
  /** What an export makes when nothing is named. */
  readonly usual?: string
  /** Whether it shows the deck as sheets of paper, which another page can do at the same time. */
  readonly paper?: boolean
}

/** A format and how to come by it; one that needs no more than the deck's text starts no browser when it is alone. */
export type Format = Described &
  (
    | { readonly needs?: undefined; readonly load: () => Promise<Maker> }
    | { readonly needs: 'text'; readonly load: () => Promise<TextMaker> }
  )

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
  pptx: {
    endings: ['.pptx'],
    about: 'PowerPoint with text, charts and tables to edit',
    load: async () => (await import('./pptx.ts')).makePptx,
  },
  handout: {
    endings: ['.pdf'],
    about: 'PDF with slides and notes on paper',
    usual: 'dist/handout.pdf',
    paper: true,
    load: async () => (await import('./handout.ts')).makeHandout,
  },
  reader: {
    endings: ['.pdf'],
    about: 'PDF with the whole passage to read, the slides in its margin',
    paper: true,
    load: async () => (await import('./reader.ts')).makeReader,
  },
  notes: {
    endings: ['.pdf'],
    about: 'PDF with the notes for the speaker, in large type',
    paper: true,
    load: async () => (await import('./notes.ts')).makeNotes,
  },
  site: {
    endings: [],
    about: 'the deck as a web site, which also opens without a server',
    load: async () => (await import('./site.ts')).makeSite,
  },
  outline: {
    endings: ['.md'],
    about: "the slides' words as plain Markdown",
    needs: 'text',
    load: async () => (await import('./outline.ts')).makeOutline,
  },
} as const satisfies Partial<Record<FormatName, Format>>

/** The formats that can be made, in order. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[]

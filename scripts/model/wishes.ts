import type { Form } from './deck.ts'

/** How much of the article goes on the slides; what does not is in the notes. */
export const DENSITIES = ['brief', 'normal', 'full'] as const
export type Density = (typeof DENSITIES)[number]

/** What a speaker wants of the deck. Each wish stands for itself; what is not wished for is as usual. */
export interface Wishes {
  /** `all` takes back what is wished for elsewhere. */
  readonly length?: { readonly slides: number } | { readonly minutes: number } | 'all'
  readonly density?: Density
  /** Only these, or all but these. The frame of the deck stays, unless it is left out by name. */
  readonly forms?: { readonly only: readonly Form[] } | { readonly without: readonly Form[] }
  /** Whether a contents page stands in front where there are sections enough. */
  readonly contents?: boolean
}

/** A value that is no wish: which key, and what to write instead, as one sentence. */
export interface Fault {
  readonly key: string
  readonly message: string
}

/** The keys of the wishes, as they are written in frontmatter and, with `--`, on the command line. */
export const WISH_KEYS = ['slides', 'minutes', 'density', 'forms', 'contents'] as const

/** What part a form has in a deck: the frame is there whatever forms are wished for, cover and sources always. */
const PARTS: Readonly<Record<Form, 'always' | 'frame' | 'matter'>> = {
  cover: 'always',
  contents: 'frame',
  section: 'frame',
  statement: 'matter',
  points: 'matter',
  quote: 'matter',
  cards: 'matter',
  contrast: 'matter',
  question: 'matter',
  metrics: 'matter',
  chart: 'matter',
  timeline: 'matter',
  table: 'matter',
  figure: 'matter',
  code: 'matter',
  closing: 'frame',
  sources: 'always',
}
const FORMS = Object.keys(PARTS) as readonly Form[]

/**
 * A talk's slides a minute, cover and sources left out. “A maximum of one slide per minute is a good rule of thumb”
 * (Nature Methods 5, 371, 2008); “spend only 1 minute per slide” (Naegle, Ten simple rules for effective presentation
 * slides, PLOS Computational Biology 17(12), 2021, rule 2).
 */
const SLIDES_A_MINUTE = 1
/** Cover and sources are shown while people sit down and leave. */
const SLIDES_WITHOUT_TIME = 2

/** How many slides are wished for, cover and sources included; nothing where there is no such wish. */
export function slidesWished({ length }: Wishes): number | undefined {
  if (length === undefined || length === 'all') return undefined
  return 'slides' in length
    ? length.slides
    : Math.max(1, Math.round(length.minutes * SLIDES_A_MINUTE)) + SLIDES_WITHOUT_TIME
}

/** Whether a deck may have slides of a form. */
export function allowsForm({ forms, contents }: Wishes, form: Form): boolean {
  if (PARTS[form] === 'always') return true
  if (form === 'contents' && contents === false) return false
  if (forms === undefined) return true
  return 'without' in forms ? !forms.without.includes(form) : PARTS[form] === 'frame' || forms.only.includes(form)
}

/** Wishes with those over them that were made nearer to the user. */
export function wishesOver(below: Wishes, above: Wishes): Wishes {
  return { ...below, ...above }
}

/**
 * The user's wishes as they are worth keeping in the deck: not those that only say what is usual, unless the article
 * wishes for something else.
 */
export function wishesToKeep(said: Wishes, article: Wishes): Wishes {
  const { length, density, forms, contents } = said
  const isUsual = {
    length: length === 'all' && article.length === undefined,
    density: density === 'normal' && article.density === undefined,
    forms: forms !== undefined && 'without' in forms && forms.without.length === 0 && article.forms === undefined,
    contents: contents === true && article.contents === undefined,
  }
  return {
    ...(length !== undefined && !isUsual.length && { length }),
    ...(density && !isUsual.density && { density }),
    ...(forms && !isUsual.forms && { forms }),
    ...(contents !== undefined && !isUsual.contents && { contents }),
  }
}

/**
 * The wishes among the keys of frontmatter, of a deck's `lectern:` or of the command line, and what is none.
 * Other keys, and keys without a value, are not looked at.
 */
export function wishesIn(data: Readonly<Record<string, unknown>>): { wishes: Wishes; faults: readonly Fault[] } {
  let wishes: Wishes = {}
  const faults: Fault[] = []
  for (const key of WISH_KEYS) {
    const value = data[key]
    if (value === undefined || value === null || value === '') continue
    const wish = READERS[key](value)
    if (typeof wish === 'string') faults.push({ key, message: wish })
    else if (wish.length !== undefined && wishes.length !== undefined) faults.push({ key, message: BOTH })
    else wishes = { ...wishes, ...wish }
  }
  return { wishes, faults }
}

const BOTH = 'slides and minutes both say how long the talk is: give one of them'

/** Wishes as the keys that `wishesIn` reads. */
export function wishesAsWritten({ length, density, forms, contents }: Wishes): Record<string, unknown> {
  return {
    ...(length === 'all' ? { slides: 'all' } : length),
    ...(density && { density }),
    ...(forms && { forms: 'only' in forms ? forms.only.join(',') : leftOut(forms.without) }),
    ...(contents !== undefined && { contents }),
  }
}

const leftOut = (forms: readonly Form[]) => (forms.length === 0 ? 'all' : forms.map(form => `-${form}`).join(','))

/** Reads one key's value; a sentence where it is no wish. */
type Reader = (value: unknown) => Wishes | string

const READERS: Readonly<Record<(typeof WISH_KEYS)[number], Reader>> = {
  slides: value => {
    if (value === 'all') return { length: 'all' }
    const slides = numberIn(value)
    return slides !== undefined && Number.isInteger(slides) && slides >= 1
      ? { length: { slides } }
      : `“${shown(value)}” is no number of slides: give a whole number from 1 on, or “all”`
  },
  minutes: value => {
    const minutes = numberIn(value)
    return minutes !== undefined && minutes > 0
      ? { length: { minutes } }
      : `“${shown(value)}” is no time: give the minutes as a number over 0`
  },
  density: value => {
    const density = DENSITIES.find(one => one === value)
    return density ? { density } : `there is no density “${shown(value)}”: it can be ${listed(DENSITIES)}`
  },
  forms: value => formsIn(value),
  contents: value => (typeof value === 'boolean' ? { contents: value } : `“${shown(value)}” is neither true nor false`),
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function formsIn(value: unknown): Wishes | string {
  if (typeof value !== 'string' && !Array.isArray(value)) return `“${shown(value)}” is no list of forms`
  const names = (typeof value === 'string' ? value.split(/[\s,]+/) : value.map(String)).filter(Boolean)
  if (names.length === 1 && names[0] === 'all') return { forms: { without: [] } }
  const without = names.filter(name => name.startsWith('-')).map(name => name.slice(1))
  const only = names.filter(name => !name.startsWith('-'))
  const unknown = [...only, ...without].find(name => !(FORMS as readonly string[]).includes(name))
  if (unknown !== undefined) return `there is no form “${unknown}”: there are ${FORMS.join(', ')}`
  const kept = without.find(name => PARTS[name as Form] === 'always')
  if (kept !== undefined) return `every deck has its ${kept}: leave “-${kept}” out`
  if (without.length > 0 && only.length > 0)
    return 'name either the forms that you want or, each with “-”, those that you do not want'
  return without.length > 0 ? { forms: { without: without as Form[] } } : { forms: { only: only as Form[] } }
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

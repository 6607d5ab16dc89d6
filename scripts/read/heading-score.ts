import type { Line } from './lines.ts'

/** A line with what stands around it. */
export interface Setting {
  readonly line: Line
  readonly previous?: Line
  readonly next?: Line
  readonly afterNext?: Line
  /** A bulleted list stands below. */
  readonly list: boolean
}

/** Longer lines are never headings. */
const MOST_WORDS = 14
const MOST_LETTERS = 100
/** A line of so many words is a paragraph, not a heading or an entry of a list. */
const LONG = 15

const ENDS_SENTENCE = /[.!?…。！？][\])"'”’»]*$/
const ENDS_OPEN = /[,;:，；：、–—-]$/
const QUOTED = /^["'“‘«„「].*["'”’»“」][.,]?$/
const ASIDE = /^(?:figure|fig\.|table|photo|image|source|update|note|credit)s?\b[^?]*[:.]/i
/** Words that stay small in a title: English, then French, German, Spanish, Italian. */
const SMALL = 'a an the and but or nor of in on at to for from by with as v vs is are'
const SMALL_ABROAD = 'de du des la le les et und der die das el y en di e'
const SMALL_WORDS = new Set(`${SMALL} ${SMALL_ABROAD}`.split(' '))

type Feature = readonly [weight: number, holds: (setting: Setting) => boolean]

/**
 * What speaks for and against a heading, in log odds. Fitted by logistic regression on the headings of two blogs laid
 * bare (one line each, lists without bullets); what was not in there, empty lines and quotation marks, by hand.
 */
const FEATURES: readonly Feature[] = [
  [0.8, ({ line }) => words(line.text) === 1],
  [0.9, ({ line }) => words(line.text) >= 2 && words(line.text) <= 4],
  [0.2, ({ line }) => words(line.text) >= 5 && words(line.text) <= 8],
  [-1.1, ({ line }) => words(line.text) >= 11],
  [0.2, ({ line }) => isTitleCase(line.text)],
  [0.6, ({ line }) => isCapitals(line.text)],
  [0.5, ({ line }) => isNumbered(line.text)],
  [-2.8, ({ line }) => /[.!…。！][\])"'”’»]*$/.test(line.text)],
  [-3, ({ line }) => ENDS_OPEN.test(line.text)],
  [-0.7, ({ line }) => /^\p{Ll}/u.test(line.text)],
  [-0.8, ({ line }) => /^[^\p{L}\p{N}“"«¿¡]/u.test(line.text)],
  [-0.7, ({ line }) => /[:：]\s*\S/.test(line.text)],
  [-0.9, ({ line }) => /[()[\]]/.test(line.text)],
  [-0.5, ({ line }) => /\S[_/.:#@]\S/.test(line.text)],
  [-0.8, ({ line }) => /,\s/.test(line.text)],
  [-0.3, ({ line }) => ASIDE.test(line.text)],
  [-1.5, ({ line }) => QUOTED.test(line.text) && words(line.text) > 4],
  [1, ({ previous }) => previous !== undefined && ENDS_SENTENCE.test(previous.text)],
  [0.8, ({ previous }) => previous !== undefined && isLong(previous)],
  [-0.3, ({ previous }) => previous !== undefined && /[:：]$/.test(previous.text)],
  [-0.4, ({ previous }) => isEntry(previous)],
  [1.6, ({ next }) => next !== undefined && isLong(next)],
  [0.2, ({ next }) => next !== undefined && ENDS_SENTENCE.test(next.text)],
  [1, ({ next }) => next !== undefined && /[:：]$/.test(next.text)],
  [-0.2, ({ next }) => isEntry(next)],
  [0.7, ({ next, afterNext }) => isEntry(next) && afterNext !== undefined && isLong(afterNext)],
  [-0.6, ({ next }) => next !== undefined && /^\p{Ll}/u.test(next.text)],
  [0.8, ({ list }) => list],
  [-1, ({ next, list }) => next === undefined && !list],
  [-1.3, ({ previous, next }) => isEntry(previous) && isEntry(next)],
  [0.4, ({ line, next }) => line.apart && next?.apart === false],
  [-0.8, ({ line, next }) => !line.apart && next?.apart === true],
]
/** The sum from which on a line is a heading: as likely as not. */
const ENOUGH = 2.2

/** Whether a bare line is a heading: short, without an end, above a long line, and no entry of a list. */
export function isHeading(setting: Setting): boolean {
  if (!isShort(setting.line.text)) return false
  return FEATURES.reduce((sum, [weight, holds]) => (holds(setting) ? sum + weight : sum), 0) >= ENOUGH
}

/** Short enough for a heading, with a word in it, and without the end of a sentence. */
export function isTitleLike(text: string): boolean {
  return isShort(text) && /\p{L}/u.test(text) && !/[.!。！,;:，；：、–—-]["'”’»]*$/.test(text)
}

function isShort(text: string): boolean {
  return text.length <= MOST_LETTERS && words(text) <= MOST_WORDS && !/[\n\r]/.test(text) && /\p{L}/u.test(text)
}

function isLong(line: Line): boolean {
  return words(line.text) >= LONG || (ENDS_SENTENCE.test(line.text) && words(line.text) >= 8)
}

function isEntry(line: Line | undefined): boolean {
  return line !== undefined && !isLong(line) && !ENDS_SENTENCE.test(line.text)
}

/** Words; letters of a script without spaces count half a word each. */
function words(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0
  return text.split(/\s+/).length + Math.floor(dense / 2)
}

function isTitleCase(text: string): boolean {
  const letters = text.split(/\s+/).filter(word => /^["'“‘(]?\p{L}/u.test(word))
  const chief = letters.filter(word => !SMALL_WORDS.has(word.toLowerCase().replace(/\W$/, '')))
  const capital = chief.filter(word => /^["'“‘(]?\p{Lu}/u.test(word)).length
  return chief.length >= 2 && capital >= chief.length * 0.8
}

function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

function isNumbered(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}\.|(?:chapter|part|section|step) \w+[:.]?)\s+\p{Lu}/iu.test(text)
}

import type { Line } from './lines.ts'

/** A line with what stands around it. */
export interface Setting {
  readonly line: Line
  readonly previous?: Line
  readonly next?: Line
  /** Whether a list stands below. */
  readonly list: boolean
}

/** From this sum on a line is a heading. */
const ENOUGH = 1

const MOST_WORDS = 14
const MOST_LETTERS = 100
/** A line of so many words is a paragraph, not a heading or an entry of a list. */
const LONG = 15

const ENDS_SENTENCE = /[.!?…。！？][\])"'”’»]*$/
const ENDS_OPEN = /[,;:，；：、–—-]$/
const SMALL_WORD = /^(?:a|an|the|and|but|or|nor|of|in|on|at|to|for|from|by|with|as|vs?\.?|is|are|de|du|des|la|le|les|et|und|der|die|das|el|y|en|di|e)$/i

type Feature = readonly [weight: number, holds: (setting: Setting) => boolean]

/** What speaks for and against a heading. Weights were set by hand on the headings of blog posts laid bare. */
const FEATURES: readonly Feature[] = [
  // For.
  [0.6, ({ line }) => words(line.text) <= 8],
  [0.7, ({ line }) => isTitleCase(line.text)],
  [0.9, ({ line }) => isCapitals(line.text)],
  [0.9, ({ line }) => isNumbered(line.text)],
  [0.9, ({ next }) => next !== undefined && isLong(next)],
  [0.3, ({ previous }) => previous === undefined || ENDS_SENTENCE.test(previous.text)],
  [0.3, ({ line, next }) => line.apart && next?.apart === true],
  // Against.
  [-1.6, ({ line }) => /[.!…。！][\])"'”’»]*$/.test(line.text) && !/\betc\.$/.test(line.text)],
  [-0.6, ({ line }) => /[?？]$/.test(line.text) && words(line.text) < 3],
  [-1.6, ({ line }) => ENDS_OPEN.test(line.text)],
  [-0.5, ({ line }) => words(line.text) > 10],
  [-1.2, ({ previous }) => previous !== undefined && /[:：]$/.test(previous.text)],
  [-0.8, ({ line }) => /^\p{Ll}/u.test(line.text)],
  [-0.8, ({ next }) => next === undefined],
  [-0.7, ({ line, next }) => next !== undefined && !isLong(next) && !isShort(next.text) && !line.apart],
  [-0.9, ({ previous, next }) => isEntry(previous) && isEntry(next)],
  [-1.5, ({ line }) => /^["'“‘«„「].*["'”’»“」][.,]?$/.test(line.text) && words(line.text) > 5],
  [-1.5, ({ line }) => /^(?:https?:\/\/|www\.)\S+$/.test(line.text) || !/\p{L}/u.test(line.text)],
  [-1.5, ({ line }) => /^(?:figure|fig\.|table|photo|image|source|update|note|credit)\b[^?]*[:.]/i.test(line.text)],
]

/** Whether a bare line is a heading: short, without an end, above a long line, and no entry of a list. */
export function isHeading(setting: Setting): boolean {
  if (!isShort(setting.line.text)) return false
  return FEATURES.reduce((sum, [weight, holds]) => (holds(setting) ? sum + weight : sum), 0) >= ENOUGH
}

/** Short, with a word in it, and without the end of a sentence. */
export function isTitleLike(text: string): boolean {
  return isShort(text) && /\p{L}/u.test(text) && !/[.!。！,;:，；：、–—-]["'”’»]*$/.test(text)
}

function isShort(text: string): boolean {
  return text.length <= MOST_LETTERS && words(text) <= MOST_WORDS && !/[\n\r]/.test(text)
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
  const chief = text.split(/\s+/).filter((word) => /^["'“‘(]?\p{L}/u.test(word) && !SMALL_WORD.test(word))
  const capital = chief.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word)).length
  return chief.length >= 2 && capital >= chief.length * 0.8
}

function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

function isNumbered(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}\.|(?:chapter|part|section|step) \w+[:.]?)\s+\p{Lu}/iu.test(text)
}

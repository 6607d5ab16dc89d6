import type { Face } from './advance.ts'
import { breakable } from './line-breaks.ts'
import { textWidth } from './text-width.ts'

/** How a text is set: sizes and widths in px, leading as a multiple of the size, tracking in em. */
export interface Setting {
  readonly face: Face
  readonly width: number
  readonly leading: number
  readonly tracking?: number
}

/** A setting whose size is looked for: the steps from large to small, the height that there is in px. */
export interface Fitting extends Setting {
  readonly steps: readonly number[]
  readonly height: number
  /** No more lines than this. */
  readonly lines?: number
}

/** Kerning makes a line wider or narrower than the sum of its letters, by this part of it at most. */
export const DOUBT = 0.008

/** A text as it is reckoned where words that are joined by a hyphen stay on one line. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')
}

/** Number of lines that a text takes, each as full as it surely goes. Never less than 1. */
export function lineCount(text: string, size: number, wanted: Setting): number {
  const width = wanted.width * (1 - DOUBT)
  // A word wider than the line is broken inside.
  const rowsOf = (line: number): number => Math.max(1, Math.ceil(line / width))
  const { widths } = breakable(text, wanted.face, wanted.tracking).at(size, width)
  return widths.reduce((sum, line) => sum + rowsOf(line), 0)
}

/**
 * No line may begin with the points of Han, kana and Hangul, nor end with what opens a bracket, which is not reckoned
 * here: a text in them may need about this much more height than reckoned.
 */
const UNSURE = 1.2

function isUnsure(text: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7a3]/u.test(text)
}

/** Height in px of a text that is set in lines. */
export function textHeight(text: string, size: number, setting: Setting): number {
  return lineCount(text, size, setting) * size * setting.leading * (isUnsure(text) ? UNSURE : 1)
}

/** Width in px of the widest part that cannot be broken. */
export function widestWord(text: string, face: Face, size: number, tracking = 0): number {
  return Math.max(
    0,
    ...text
      .split(/[ \t\n—–]+|-+(?!\d)|(?<=[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60])/u)
      .map(word => textWidth(word, face, size, tracking)),
  )
}

/** The largest step at which all texts, one under the other with `gap` px between, fit; the last step where none does. */
export function fitSize(texts: readonly string[], fitting: Fitting, gap = 0): number {
  const fits = (size: number): boolean => {
    if (texts.some(text => widestWord(text, fitting.face, size, fitting.tracking) > fitting.width)) return false
    const counts = texts.map(text => lineCount(text, size, fitting))
    if (fitting.lines !== undefined && counts.some(count => count > (fitting.lines ?? count))) return false
    const lines = counts.reduce((sum, count) => sum + count, 0)
    const doubt = texts.some(isUnsure) ? UNSURE : 1
    return lines * size * fitting.leading * doubt + gap * (texts.length - 1) <= fitting.height
  }
  return fitting.steps.find(fits) ?? fitting.steps.at(-1) ?? 18
}

/** The lines of a text, each as full as it goes in `setting.width` px. */
export function linesOf(text: string, size: number, { face, tracking, width }: Setting): readonly string[] {
  const whole = breakable(text, face, tracking)
  return whole.lines(whole.at(size, width).starts)
}

/** A measure in px in which the lines of a text are about equally full, and how well they break: 0 is without a flaw. */
export interface Measure {
  readonly width: number
  readonly flaws: number
}

const STEP = 4
const SPLIT = 2
const WIDOW = 1
const DOUBTFUL = 1
/** A last line shorter than this part of the measure stands alone. */
const ALONE = 0.34

/** Flaws of a text's lines: a word split after its hyphen weighs more than a last line of a word or two. */
function flawsOf(lines: readonly string[], last: number, width: number): number {
  const splits = lines.slice(0, -1).some(line => /\p{L}-$/u.test(line))
  return (splits ? SPLIT : 0) + (lines.length > 2 && last < width * ALONE ? WIDOW : 0)
}

/**
 * The narrowest measure that keeps a text's number of lines, with as few flaws as there can be. Browsers balance lines
 * too, but break `lock-in` and `winner-takes-all` while they do.
 */
export function balancedMeasure(text: string, size: number, setting: Setting): Measure {
  if (isUnsure(text)) return { width: setting.width, flaws: 0 }
  const { face, tracking } = setting
  const whole = breakable(text, face, tracking)
  const count = lineCount(text, size, setting)
  const flawsAt = ({ starts, widths }: ReturnType<typeof whole.at>, width: number): number =>
    flawsOf(whole.lines(starts), widths.at(-1)!, width)
  let best: Measure | undefined
  // A measure narrower than a word would break it inside.
  const least = widestWord(text, face, size, tracking) * (1 + 2 * DOUBT)
  for (let width = Math.max(setting.width / 4, least); width <= setting.width * (1 + DOUBT); width += STEP) {
    const full = whole.at(size, width * (1 - DOUBT))
    if (full.starts.length > count) continue
    const sure = isSame(whole.at(size, width * (1 + DOUBT)).starts, full.starts)
    const flaws = flawsAt(full, width) + (sure ? 0 : DOUBTFUL)
    // Where no word comes up into a line of a wider measure, that leaves room for letters set on whole pixels.
    if (best === undefined || flaws < best.flaws)
      best = { width: sure ? Math.min(width, setting.width) * (1 + DOUBT) : width, flaws }
    if (flaws === 0) break
  }
  return best ?? { width: setting.width, flaws: flawsAt(whole.at(size, setting.width), setting.width) }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((start, line) => start === b[line])

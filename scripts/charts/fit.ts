import { advance, type Face } from './advance.ts'
import { currentLook } from './look.ts'

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

/**
 * A place where a line may end: after a space, a hyphen or a dash, and around a full-width character. Browsers do not
 * end one between a hyphen and a figure.
 */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|(?:[^ \t\n\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60—–-]|-(?=\d))*[—–-]*[ \t\n]*/gu

const piecesOf = (text: string): readonly string[] => (text.match(PIECES) ?? []).filter(Boolean)

/** Width in px of a text on one line. Titles are set as tight as the look has it, and their words a little apart. */
export function textWidth(text: string, face: Face, size: number, tracking = 0): number {
  const { tight, wordSpace } = currentLook()
  const [between, apart] = face === 'display' ? [tracking * tight, wordSpace] : [tracking, 0]
  let width = 0
  for (const character of text.replaceAll('\u2011', '-'))
    width += advance(character, face) + between + (character === ' ' ? apart : 0)
  return width * size
}

/** Kerning makes a line wider or narrower than the sum of its letters, by this part of it at most. */
const DOUBT = 0.008

/** A text as it is reckoned where words that are joined by a hyphen stay on one line. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')
}

/** Number of lines that a text takes, each as full as it surely goes. Never less than 1. */
export function lineCount(text: string, size: number, wanted: Setting): number {
  const setting = { ...wanted, width: wanted.width * (1 - DOUBT) }
  // A word wider than the line is broken inside.
  const share = (line: string): number => textWidth(line, setting.face, size, setting.tracking) / setting.width
  return linesOf(text, size, setting).reduce((sum, line) => sum + Math.max(1, Math.ceil(share(line))), 0)
}

/**
 * Han, kana and Hangul come from the machine's own fonts, whose widths are not known here, and no line may begin with
 * their points: a text in them may need about this much more height than reckoned.
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
export function linesOf(text: string, size: number, setting: Setting): readonly string[] {
  const lines: string[] = ['']
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? ''
    const wider = textWidth((line + piece).trimEnd(), setting.face, size, setting.tracking)
    if (line && wider > setting.width) lines.push(piece)
    else lines[lines.length - 1] = line + piece
  }
  return lines.map(line => line.trimEnd())
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
function flawsOf(lines: readonly string[], size: number, { face, tracking, width }: Setting): number {
  const splits = lines.slice(0, -1).some(line => /\p{L}-$/u.test(line))
  const last = textWidth(lines.at(-1) ?? '', face, size, tracking)
  return (splits ? SPLIT : 0) + (lines.length > 2 && last < width * ALONE ? WIDOW : 0)
}

/**
 * The narrowest measure that keeps a text's number of lines, with as few flaws as there can be. Browsers balance lines
 * too, but break `lock-in` and `winner-takes-all` while they do.
 */
export function balancedMeasure(text: string, size: number, setting: Setting): Measure {
  if (isUnsure(text)) return { width: setting.width, flaws: 0 }
  const count = lineCount(text, size, setting)
  let best: Measure | undefined
  // A measure narrower than a word would break it inside.
  const least = widestWord(text, setting.face, size, setting.tracking) * (1 + 2 * DOUBT)
  for (let width = Math.max(setting.width / 4, least); width <= setting.width * (1 + DOUBT); width += STEP) {
    const lines = linesOf(text, size, { ...setting, width: width * (1 - DOUBT) })
    if (lines.length > count) continue
    const sure = linesOf(text, size, { ...setting, width: width * (1 + DOUBT) }).join('\n') === lines.join('\n')
    const flaws = flawsOf(lines, size, { ...setting, width }) + (sure ? 0 : DOUBTFUL)
    // Where no word comes up into a line of a wider measure, that leaves room for letters set on whole pixels.
    if (best === undefined || flaws < best.flaws)
      best = { width: sure ? Math.min(width, setting.width) * (1 + DOUBT) : width, flaws }
    if (flaws === 0) break
  }
  return best ?? { width: setting.width, flaws: flawsOf(linesOf(text, size, setting), size, setting) }
}

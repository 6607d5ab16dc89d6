import type { Span } from '../model/span.ts'

/** A line of a plain text, or several that were one before an editor wrapped them. */
export interface Line {
  /** As it stands, line ends inside it included; no white space at either end. */
  readonly text: string
  readonly span: Span
  /** Whether an empty line stands above. */
  readonly apart: boolean
  /** Columns of white space before it. */
  readonly indent: number
}

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g
/** A bullet, or a number with a full stop or a bracket, and what follows. */
export const ITEM = /^(?:[-*•‣◦▪●·–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/
/** Lines of text are wrapped at 60 to 80 columns; a bit more is allowed. */
const WIDEST = 100
const NARROWEST = 40
/** Lines that are wrapped by hand are not filled to the last column. */
const SLACK = 12

/** The lines of `text` from `start` on that have words, wrapped ones joined. */
export function readLines(text: string, start: number): readonly Line[] {
  const lines = splitLines(text, start)
  const width = wrapWidth(lines)
  return width === undefined ? lines : joined(lines, text, width)
}

function splitLines(text: string, start: number): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const found of text.slice(start).matchAll(LINE)) {
    const body = found[0].trim()
    const indent = found[0].length - found[0].trimStart().length
    const at = start + found.index + indent
    if (body) lines.push({ text: body, span: { start: at, end: at + body.length }, apart, indent })
    if (found[0]) apart = !body
  }
  return lines
}

/** The column at which the text is wrapped, or nothing where every line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const pairs = lines.slice(1).map((next, index) => ({ line: lines[index]!, next }))
  const broken = pairs.filter(({ line, next }) => !next.apart && isRunning(line) && isRunning(next))
  if (broken.length < 2) return undefined
  const lengths = broken.map(({ line }) => line.indent + line.text.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)]!
  if (width > WIDEST || width < NARROWEST) return undefined
  const long = broken.filter(({ line }) => line.text.length >= width / 2)
  const filled = long.filter(({ line, next }) => isFilled(line, next, width))
  const unended = filled.filter(({ line }) => !/[.!?:][\])"'”’»]*$/.test(line.text))
  return filled.length >= long.length * 0.6 && unended.length >= filled.length / 2 ? width : undefined
}

function isRunning({ text }: Line): boolean {
  return !ITEM.test(text) && !isRule(text)
}

/** Whether the next line's first word had no place on this one, so that the break is the editor's. */
function isFilled(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)![0]
  return line.indent + line.text.length + 1 + word.length > width - SLACK
}

function joined(lines: readonly Line[], text: string, width: number): Line[] {
  const done: Line[] = []
  let last: Line | undefined
  for (const line of lines) {
    const before = done.at(-1)
    if (before && last && (goesOn(last, line, width) || hangs(before, line))) {
      const span = { start: before.span.start, end: line.span.end }
      done[done.length - 1] = { ...before, text: text.slice(span.start, span.end), span }
    } else done.push(line)
    last = line
  }
  return done
}

function goesOn(last: Line, line: Line, width: number): boolean {
  return !line.apart && isRunning(line) && !isRule(last.text) && isFilled(last, line, width)
}

/** The second line of an item, indented to stand below the first one's words. */
function hangs(item: Line, line: Line): boolean {
  return !line.apart && isRunning(line) && ITEM.test(item.text) && line.indent >= item.indent + 2
}

/** A line of nothing but signs: an underline, or a rule. */
export function isRule(text: string): boolean {
  return /^(?:([=\-_*~#])\s?)(?:\1\s?){2,}$/.test(text)
}

import { lineCount } from './fit.ts'
import { textWidth } from './text-width.ts'

const STEPS = [44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18] as const
const WIDTH = 860
/** The same in layouts/code.vue. */
const LEADING = 1.25
/** How much further in a line goes on that is too long, in characters; the same in layouts/code.vue. */
const HANGING = 4
const CHARACTER = 0.6

/** The largest size in px at which the lines of code fit in `width` × `height` px; lines that are too long go on under themselves. */
export function codeSize(lines: readonly string[], height: number, width = WIDTH): number {
  const rowsAt = (size: number): number => lines.reduce((sum, line) => sum + linesAt(line, size, width), 0)
  const fitting = STEPS.filter(size => rowsAt(size) * size * LEADING <= height)
  // Lines that stay whole are worth a smaller step, but not type that the back row cannot read.
  const fewest = Math.min(...fitting.map(rowsAt))
  const whole = fitting.find(size => rowsAt(size) === fewest) ?? 18
  const broken = fitting.find(size => size <= READABLE && rowsAt(size) <= MOST_TIMES * fewest) ?? whole
  const mayBreak = lines.length <= MOST_BROKEN && whole < READABLE
  return mayBreak && broken >= whole * WORTH ? broken : whole
}

/** Code of this size is read from the back row, and is worth lines that are broken once if whole ones are so much smaller. */
const READABLE = 26
const WORTH = 1.2
const MOST_TIMES = 2
/** Lines of a longer listing, most of which is output, would be taken for others where they are broken. */
const MOST_BROKEN = 6

function linesAt(line: string, size: number, room: number): number {
  const shown = line.replace(/^\s+/, indent => '\u00a0'.repeat(indent.length))
  if (textWidth(shown, 'mono', size) <= room) return 1
  const width = room - HANGING * CHARACTER * size
  return lineCount(shown, size, { face: 'mono', width, leading: LEADING })
}

import type { Datum } from './datum.ts'
import { lineCount, textHeight, widestWord } from './fit.ts'
import { textWidth } from './text-width.ts'

/** A place on the drawing, in px. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One part of a whole as a block whose size is to scale. */
export interface PartBlock {
  readonly datum: Datum
  /** 1 for the largest. */
  readonly rank: number
  readonly place: Place
  /** Sizes of its number and its name, where they stand on the block. */
  readonly inside: { readonly says: number; readonly label: number } | undefined
  /** Where they stand otherwise: on a line under the strip, to the right of a leader or to its left. */
  readonly outside: Outside | undefined
}

export interface Outside {
  readonly x: number
  readonly y: number
  /** The room on its side, in px: longer words go on under themselves. */
  readonly width: number
  readonly side: 'right' | 'left'
  readonly leader: string
}

/** The parts of a whole: one strip, or the largest with the others one over the other beside it. */
export interface PartsOfWhole {
  readonly shape: 'strip' | 'stack'
  readonly blocks: readonly PartBlock[]
  /** How high the numbers' line is, where they stand beside one another on one. */
  readonly line?: number
  /** How words under the strip are set. */
  readonly row: RowSetting
  /** Of the blocks, without what stands under them. */
  readonly tall: number
  readonly height: number
}

const GAP = 4
const PADDING = 14
const NARROW = 120
const TIGHT_PADDING = 10
const LOW = 96
const LOW_PADDING = 8
const ROWS_ABOVE = 14
/** A line of words under the strip, and the size of its letters. */
export interface RowSetting {
  readonly height: number
  readonly size: number
}
const ROWS: readonly RowSetting[] = [
  { height: 34, size: 22 },
  { height: 29, size: 20 },
  { height: 24, size: 18 },
]
const AIRY = ROWS[0]!
/** A strip lower than this is a line. */
const LOWEST = 40
const MOST_TALL = 320
const LARGEST = [84, 72, 64, 56, 48, 42, 38, 34, 30, 28, 26, 24] as const
const OTHERS = [44, 40, 36, 32, 30, 28, 26, 24, 22] as const
const LABELS = [26, 24, 22, 20, 18] as const
const TRACKING = -0.02
/** A part this large may stand beside all of the others. */
const STACKED_FROM = 0.4

interface Part {
  readonly datum: Datum
  readonly rank: number
  /** Of the whole, 0 to 1. */
  readonly share: number
}

/** A little more than the words need: kerning and rounding. */
const SURE = 0.98

/** What a block keeps free at its sides and over its words: less where it is narrow or low. */
export const paddingOf = ({ width, height }: Place): { readonly side: number; readonly top: number } => ({
  side: width < NARROW ? TIGHT_PADDING : PADDING,
  top: height < LOW ? LOW_PADDING : PADDING,
})

/** The largest sizes at which a part's number and name stand on its block; nothing where they do not. */
function insideOf(datum: Datum, place: Place, steps: readonly number[]): PartBlock['inside'] {
  const padding = paddingOf(place)
  const [width, height] = [(place.width - 2 * padding.side) * SURE, place.height - 2 * padding.top]
  for (const says of steps) {
    if (textWidth(datum.says, 'bold', says, TRACKING) > width) continue
    for (const label of LABELS) {
      if (label > says || widestWord(datum.label, 'sans', label) > width) continue
      const setting = { face: 'sans', width, leading: 1.2 } as const
      const tall = says * 1.1 + (datum.label ? textHeight(datum.label, label, setting) : 0)
      if (tall <= height && lineCount(datum.label, label, setting) <= 4) return { says, label }
    }
  }
  return undefined
}

/** The blocks with their words as large as they go, those of the smaller parts alike. */
function withWords(parts: readonly Part[], places: readonly Place[]): readonly PartBlock[] {
  const steps = ({ rank }: Part) => (rank === 1 ? LARGEST : OTHERS)
  const first = parts.map((part, at) => insideOf(part.datum, places[at]!, steps(part)))
  const others = first.filter((inside, at) => inside && parts[at]!.rank > 1)
  const says = Math.min(...others.map(inside => inside!.says))
  const label = Math.min(...others.map(inside => inside!.label))
  return parts.map((part, at) => {
    const inside = first[at]
    return {
      datum: part.datum,
      rank: part.rank,
      place: places[at]!,
      inside: inside && part.rank > 1 ? { says, label } : inside,
      outside: undefined,
    }
  })
}

function partsIn(data: readonly Datum[]): readonly Part[] {
  const values = data.map(({ value = 0 }) => Math.max(0, value))
  const whole = wholeOf(values) || 1
  const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]!)
  return data.map((datum, index) => ({
    datum,
    rank: order.indexOf(index) + 1,
    share: values[index]! / whole,
  }))
}

/** Side by side, as wide as their shares. */
function stripPlaces(parts: readonly Part[], width: number, height: number): readonly Place[] {
  const room = width - GAP * Math.max(0, parts.length - 1)
  let x = 0
  return parts.map(({ share }) => {
    const place = { x, y: 0, width: share * room, height }
    x += place.width + GAP
    return place
  })
}

/** The largest at the left, the others in a column beside it: every area is to scale. */
function stackPlaces(parts: readonly Part[], width: number, height: number): readonly Place[] | undefined {
  const largest = parts.find(({ rank }) => rank === 1)
  const sum = parts.reduce((total, { share }) => total + share, 0)
  if (!largest || parts.length < 3 || sum < 0.999 || largest.share < STACKED_FROM) return undefined
  const left = largest.share * (width - GAP)
  const rest = parts.length - 1
  const room = height - GAP * (rest - 1)
  let y = 0
  return parts.map(part => {
    if (part === largest) return { x: 0, y: 0, width: left, height }
    const place = { x: left + GAP, y, width: width - GAP - left, height: (part.share / (sum - largest.share)) * room }
    y += place.height + GAP
    return place
  })
}

/** Between a leader and the end of its words. */
const WAY = 8
const AIR = 4

/** Words under the strip, on lines of their own, so that no leader crosses any of them; and how many lines they take. */
function withOutside(
  blocks: readonly PartBlock[],
  width: number,
  tall: number,
  row: RowSetting,
): { readonly blocks: readonly PartBlock[]; readonly lines: number } {
  const middles = blocks.map(({ place }) => place.x + place.width / 2)
  const outer = blocks.flatMap(({ inside }, at) => (inside ? [] : [at]))
  const stand = new Map<number, Stand>()
  // Words to the right of their leader stand over the words to the left of a later one, whose leader they end at.
  let end = width
  for (const at of [...outer].reverse()) {
    const own = besideLeader(blocks[at]!.datum, middles[at]!, end, row)
    stand.set(at, own)
    if (own.side === 'left') end = middles[at]! - AIR
  }
  // Right of their leaders the leftmost words stand lowest, left of their leaders the rightmost do.
  const right = outer.filter(at => stand.get(at)!.side === 'right').reverse()
  const order = [...right, ...outer.filter(at => stand.get(at)!.side === 'left')]
  const outsides = new Map<number, Outside>()
  let lines = 0
  for (const at of order) {
    const { side, width: room, lines: own } = stand.get(at)!
    const y = tall + ROWS_ABOVE + row.height * lines
    const way = side === 'right' ? WAY : -WAY
    const [x, next] = [middles[at]!, middles[at]! + way]
    outsides.set(at, {
      x: next,
      y,
      width: room,
      side,
      leader: `M${x} ${tall}L${x} ${y + row.height / 2}L${next} ${y + row.height / 2}`,
    })
    lines += own
  }
  return { blocks: blocks.map((block, at) => ({ ...block, outside: outsides.get(at) })), lines }
}

/** On which side of its leader a part has its words, in how much room, and in how many lines. */
interface Stand {
  readonly side: Outside['side']
  readonly width: number
  readonly lines: number
}

/** Words stand to the right of their leader where they fit on one line there, which goes on to `end`. */
function besideLeader({ says, label }: Datum, middle: number, end: number, { size }: RowSetting): Stand {
  const needs = textWidth(says, 'bold', size) + textWidth(`  ${label}`, 'sans', size)
  const [right, left] = [end - middle - WAY - AIR, middle - WAY - AIR]
  const side = needs <= right * SURE || (needs > left * SURE && right >= left) ? 'right' : 'left'
  const room = side === 'right' ? right : left
  // In bold, which is wider.
  const lines =
    needs <= room * SURE ? 1 : lineCount(`${says} ${label}`, size, { face: 'bold', width: room, leading: 1 })
  return { side, width: room, lines }
}

/**
 * Draws two to five parts of one whole to scale, with number and name on each: one strip where all have the room, the
 * largest with the others beside it where they have it then, and else a strip with the words of thin parts under it.
 * `width` and `height` in px.
 */
export function partsOfWhole(data: readonly Datum[], width: number, height: number): PartsOfWhole {
  const parts = partsIn(data)
  const tall = Math.min(MOST_TALL, height)
  const strip = onOneLine(withWords(parts, stripPlaces(parts, width, tall)))
  const whole = (blocks: readonly PartBlock[]): boolean => blocks.every(({ inside }) => inside)
  if (whole(strip.blocks)) return { shape: 'strip', ...strip, tall, height: tall, row: AIRY }
  const places = stackPlaces(parts, width, tall)
  const stack = places && withWords(parts, places)
  if (stack && whole(stack)) return { shape: 'stack', blocks: stack, tall, height: tall, row: AIRY }
  const lined = ROWS.map(row => withLines(parts, width, height, row))
  return lined.find(set => set.height <= height) ?? lined.at(-1)!
}

/** The strip gives up height for the lines under it, which may take words of more parts away from it. */
function withLines(parts: readonly Part[], width: number, height: number, row: RowSetting): PartsOfWhole {
  let given = 0
  for (;;) {
    const below = ROWS_ABOVE + row.height * given
    const tall = Math.max(LOWEST, Math.min(MOST_TALL, height - below))
    const { blocks, line } = onOneLine(withWords(parts, stripPlaces(parts, width, tall)))
    const outside = withOutside(blocks, width, tall, row)
    if (outside.lines <= given) return { shape: 'strip', blocks: outside.blocks, line, tall, height: tall + below, row }
    given = outside.lines
  }
}

/** Room that the line of numbers has, to the size of the largest; the same in components/ShareChart.vue. */
export const LINE = 1.2

/** Blocks beside one another with their numbers on one line, which is as high as the largest needs. */
function onOneLine(blocks: readonly PartBlock[]): { readonly blocks: readonly PartBlock[]; readonly line: number } {
  const largest = Math.max(0, ...blocks.map(({ inside }) => inside?.says ?? 0))
  const line = LARGEST.find(size => size <= largest && blocks.every(block => hasLine(block, size))) ?? 0
  const lower = ({ says, label }: NonNullable<PartBlock['inside']>) => ({ says: Math.min(says, line), label })
  return {
    line,
    blocks: blocks.map(block => ({ ...block, inside: block.inside && line > 0 ? lower(block.inside) : undefined })),
  }
}

/** Whether a block has room for its name under a line of numbers of `line` px. */
function hasLine({ datum, place, inside }: PartBlock, line: number): boolean {
  if (!inside) return true
  const padding = paddingOf(place)
  const setting = { face: 'sans', width: (place.width - 2 * padding.side) * SURE, leading: 1.2 } as const
  const name = datum.label ? textHeight(datum.label, inside.label, setting) : 0
  return line * LINE + name <= place.height - 2 * padding.top
}

/** The whole: 100 where the parts make nearly that (rounding leaves its gap visible), their sum otherwise. */
export function wholeOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0)
  return sum >= 97 && sum <= 100 ? 100 : sum
}

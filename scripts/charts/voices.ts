import type { Block } from './blocks.ts'
import { fitSize, textHeight, type Setting } from './fit.ts'

/** How words that own their page are set, in px: what is bold in them large, each piece on lines of its own, the rest around it small. */
export interface Voices {
  /** Of all the words where none is bold, else of those that are. */
  readonly large: number
  /** Of the words around them; 0 where there are none. */
  readonly small: number
  /** More words than are read in heavy type: they are set lighter. */
  readonly calm: boolean
  /** What all of them take of the page. */
  readonly height: number
}

/** The room of the words in px, and how large they can be in it. */
export interface VoicesRoom {
  readonly width: number
  readonly height: number
  readonly steps: readonly number[]
}

const HEAVY = { face: 'display', leading: 1.06, tracking: -0.025 } as const
const CALM = { face: 'large', leading: 1.16, tracking: -0.012 } as const
const SMALL = { face: 'sans', leading: 1.32 } as const
/** What stands around the large words is about so much smaller, and of one of these sizes. */
const SMALL_STEPS = [32, 28, 26, 24] as const
const LARGE_TO_SMALL = 1.6
/** Between the large words and those around them; the same in styles/type.css. */
const BETWEEN_VOICES = 18
/** Heavy words take three lines, four in a narrow room; so many letters at most are heavy as a whole. */
const LINES = { wide: 3, narrow: 4 } as const
const WIDE = 700
const MOST_HEAVY = 92
/** Bold words of these sizes are read like a paragraph. */
const CALM_STEPS = [48, 44, 40, 36, 34, 32, 30, 28, 26, 24] as const

/** A number with what it counts; more letters are a clause that has a number in it. */
const MOST_OF_A_FIGURE = 36

/** Whether all that is large is a number. */
export const areFigures = (blocks: readonly Block[]): boolean => {
  const large = blocks.flatMap(({ strong = [] }) => strong)
  return large.length > 0 && large.every(text => /\p{N}/u.test(text) && text.length <= MOST_OF_A_FIGURE)
}

/** The words of a page's paragraphs as they are set: pieces in reading order. */
function piecesOf(blocks: readonly Block[]): { readonly large: readonly string[]; readonly small: readonly string[] } {
  const large: string[] = []
  const small: string[] = []
  for (const { text, strong = [] } of blocks) {
    let from = 0
    for (const piece of strong) {
      const at = text.indexOf(piece, from)
      if (at < 0) continue
      small.push(text.slice(from, at))
      large.push(piece)
      from = at + piece.length
    }
    small.push(text.slice(from))
  }
  return { large, small: small.map(one => one.trim()).filter(Boolean) }
}

/** Sets the words of a page as large as they fit. */
export function voicesOf(blocks: readonly Block[], room: VoicesRoom): Voices {
  const { large, small } = piecesOf(blocks)
  const lines = room.width >= WIDE ? LINES.wide : LINES.narrow
  if (large.length > 0 && small.length > 0) return inTwo(large, small, room, lines)
  const text = [...large, ...small].join(' ')
  if (text.length <= MOST_HEAVY) {
    const large = fitSize([text], { ...HEAVY, ...room, lines: lines + 1 })
    return { large, small: 0, calm: false, height: textHeight(text, large, { ...HEAVY, ...room }) }
  }
  const size = fitSize([text], { ...CALM, ...room, steps: CALM_STEPS })
  return { large: size, small: 0, calm: true, height: textHeight(text, size, { ...CALM, ...room }) }
}

function inTwo(
  large: readonly string[],
  small: readonly string[],
  { width, height, steps }: VoicesRoom,
  lines: number,
): Voices {
  const heightOf = (texts: readonly string[], size: number, setting: Omit<Setting, 'width'>) =>
    texts.reduce((sum, text) => sum + textHeight(text, size, { ...setting, width }), 0)
  const gaps = (large.length + small.length - 1) * BETWEEN_VOICES
  for (const size of SMALL_STEPS) {
    const around = gaps + heightOf(small, size, SMALL)
    const found = fitSize(large, { ...HEAVY, width, steps, height: height - around, lines })
    const takes = around + heightOf(large, found, HEAVY)
    if (takes <= height && found >= size * LARGE_TO_SMALL)
      return { large: found, small: size, calm: false, height: takes }
  }
  const size = SMALL_STEPS.at(-1)!
  const most = height - gaps - heightOf(small, size, SMALL)
  return { large: fitSize(large, { ...HEAVY, width, steps, height: most }), small: size, calm: false, height }
}

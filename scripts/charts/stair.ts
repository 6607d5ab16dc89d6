import { textHeight, widestWord } from './fit.ts'

/** A stair of texts: their size, and by how much each tread is higher than the one before, in px. */
export interface Stair {
  readonly size: number
  readonly rise: number
}

const WIDTH = 860
const STEPS = [30, 28, 26, 24, 22, 20, 18] as const
/** A tread's text keeps this from its line, from its riser and the next one, and from the page's foot. */
const AIR = { over: 16, before: 16, after: 12, under: 52 } as const
const LEADING = 1.25
const RISE = { least: 28, most: 84 } as const
const FEWEST = 2
const MOST = 5

/** Sets two to five texts as the treads of a stair that is at most `height` px high; nothing where they do not fit. */
export function stairOf(texts: readonly string[], height: number): Stair | undefined {
  const count = texts.length
  if (count < FEWEST || count > MOST) return undefined
  const width = WIDTH / count - AIR.before - AIR.after
  const setting = { face: 'sans', width, leading: LEADING } as const
  for (const size of STEPS) {
    if (texts.some(text => widestWord(text, 'sans', size) > width)) continue
    const rises = texts
      .slice(0, -1)
      .map((text, at) => (height - textHeight(text, size, setting) - AIR.over - AIR.under) / (count - 1 - at))
    const isLastIn = textHeight(texts.at(-1)!, size, setting) + AIR.over + AIR.under <= height
    const rise = Math.min(RISE.most, ...rises)
    if (isLastIn && rise >= RISE.least) return { size, rise: Math.floor(rise) }
  }
  return undefined
}

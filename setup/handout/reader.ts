import type { Sheet } from '../../scripts/model/view.ts'
import { roomOf } from './paper.ts'
import type { Passage } from './passages.ts'

/** How a reader's edition is set. Millimetres; type in points. */
export interface ReaderForm {
  readonly type: number
  readonly text: number
  /** Of a picture in the margin; two such stand side by side over the text. */
  readonly picture: number
  readonly between: number
  readonly gap: number
  /** Before the margin, where the paper is wider than picture and text together. */
  readonly indent: number
}

/** Some 70 letters a line. */
const TEXT_PER_POINT = 10.45

const BETWEEN = 8
const WIDEST_GAP = 18

/** The widths of a reader's edition; on wide paper the type is larger, not the line longer. */
export function readerForm(sheet: Pick<Sheet, 'paper' | 'landscape'>): ReaderForm {
  const { width } = roomOf(sheet)
  const type = sheet.landscape ? 12.5 : 11
  const text = type * TEXT_PER_POINT
  const picture = (text - BETWEEN) / 2
  const gap = Math.min(WIDEST_GAP, width - text - picture)
  return { type, text, picture, between: BETWEEN, gap, indent: (width - text - picture - gap) / 2 }
}

/** The place of a picture: in the margin of the text, over the text, or in its place as wide as it. */
export type Stand = 'margin' | 'over' | 'instead'

/** Letters that stand beside a picture in the margin. */
const BESIDE_ONE = 380

/**
 * Where each picture of a passage stands, in order: in the margin as long as there is text beside them, over the text
 * those that are too many for that, and instead of the text where there is none.
 */
export function standsOf({ slides, blocks }: Passage): readonly Stand[] {
  if (blocks.length === 0) return slides.map(() => 'instead')
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const inMargin = Math.max(1, Math.round(letters / BESIDE_ONE))
  return slides.map((_, index) => (index < inMargin ? 'margin' : 'over'))
}

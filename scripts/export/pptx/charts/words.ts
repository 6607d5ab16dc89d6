import type { DrawnChart, DrawnText } from '../../../model/drawn.ts'

/** Words that stand beside a chart, on one line or as many as fit `room` pixels. */
export function wordsBeside(
  { box, text, quiet, family, order }: DrawnChart,
  words: {
    readonly text: string
    /** From the chart's left edge, and the middle of the first line from its top. */
    readonly x: number
    readonly middle: number
    readonly room: number
    readonly lines: number
    readonly size: number
    readonly lineHeight: number
    readonly bold: boolean
    readonly align?: 'left' | 'centre' | 'right'
  },
): DrawnText {
  const { size, lineHeight, lines, room, bold, align = 'left' } = words
  const start = { left: 0, centre: room / 2, right: room }[align]
  const place = {
    x: box.x + words.x - start,
    y: box.y + words.middle - lineHeight / 2,
    width: room,
    height: lines * lineHeight,
  }
  const ink = { hex: bold ? text : quiet, alpha: 1 }
  const run = { text: words.text, family, face: 'sans', size, bold, italic: false, ink, tracking: 0 } as const
  const set = {
    box: place,
    widest: room / 1.12,
    room,
    lines,
    lineHeight,
    baseline: lineHeight / 2 + size * 0.35,
    align,
    rightToLeft: false,
  } as const
  const paragraph = { ...set, runs: [run], hang: 0, indent: 0, depth: 0 }
  return { kind: 'text', role: 'text', order: order + 0.5, box: place, paragraphs: [paragraph] }
}

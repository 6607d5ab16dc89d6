import type { Box, DrawnParagraph, DrawnText } from '../../model/drawn.ts'

/** How much wider than in the deck's own face words may become in the face that stands in for it. */
const WIDER = 1.12
/** Lines that fill their room already: what rounding of sizes can add. */
const SLACK = 1.025
/** Kept free at the edge of the slide, in pixels. */
const EDGE = 6

/**
 * The box that a text is given, in pixels. It is wide enough for a face a little wider than the deck's own, so that no
 * line is added where it is not installed; but not so wide that lines broken evenly run together.
 */
export function frameOf({ paragraphs, box }: DrawnText, slideWidth: number): Box {
  const sides = paragraphs.map(paragraph => sidesOf(paragraph))
  const left = Math.max(Math.min(EDGE, box.x), Math.min(...sides.map(side => side.left)))
  const right = Math.min(Math.max(slideWidth - EDGE, box.x + box.width), Math.max(...sides.map(side => side.right)))
  return { x: left, width: right - left, ...heightOf(paragraphs, box) }
}

/**
 * How high the lines of a paragraph are set. A single line is as high as most faces ask for, however close the deck
 * sets it: programs differ most in where they put a face in a line that is too low for it.
 */
export function lineHeightOf({ lines, lineHeight, runs }: DrawnParagraph): number {
  return lines === 1 ? Math.max(lineHeight, 1.2 * sizeOf(runs)) : lineHeight
}

// Of a line of fixed height PowerPoint has four fifths above the baseline, LibreOffice all but the depth of the face.
function heightOf(paragraphs: readonly DrawnParagraph[], { y, height }: Box): Pick<Box, 'y' | 'height'> {
  const [first] = paragraphs as [DrawnParagraph]
  const lineHeight = paragraphs.length === 1 ? lineHeightOf(first) : first.lineHeight
  const above = 0.9 * lineHeight - 0.125 * sizeOf(first.runs)
  return { y: y + first.baseline - above, height: Math.max(height, lineHeight) }
}

const sizeOf = (runs: DrawnParagraph['runs']) => Math.max(...runs.map(run => run.size), 1)

function sidesOf(paragraph: DrawnParagraph): { readonly left: number; readonly right: number } {
  const { box, align, rightToLeft, marker, indent, hang } = paragraph
  const width = widthOf(paragraph)
  const out = marker ? indent : hang
  const spare = width - box.width
  if (align === 'centre') return { left: box.x - spare / 2, right: box.x + box.width + spare / 2 }
  if (rightToLeft || align === 'right') return { left: box.x - spare, right: box.x + box.width + out }
  return { left: box.x - out, right: box.x + width }
}

/** A line by itself stays one where the deck's face is not there and a wider one stands in. */
const ALONE = 1.3

/** How wide a paragraph's lines may become, in pixels. */
export function widthOf({ lines, widest, room, align }: DrawnParagraph): number {
  if (lines === 1) return Math.max(room, widest * ALONE + 4)
  const least = widest * SLACK + 2
  return align === 'justified' ? Math.max(room, least) : Math.max(Math.min(room, widest * WIDER), least)
}

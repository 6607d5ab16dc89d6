import type { Box } from '../../model/drawn.ts'

/** The width of a page in inches: what PowerPoint gives a widescreen deck, so that slides keep their size when copied. */
const PAGE_WIDTH = 40 / 3

/** From CSS pixels of a slide to the measures of a presentation. */
export interface Scale {
  /** Of the page, in inches. */
  readonly page: { readonly width: number; readonly height: number }
  /** The slide's own width, in pixels. */
  readonly slideWidth: number
  /** Pixels as inches, to a ten-thousandth. */
  inches(pixels: number): number
  /** Pixels as points, to a tenth. */
  points(pixels: number): number
  /** Pixels as English Metric Units, whole. */
  emu(pixels: number): number
}

/** The scale for slides of a size in pixels. */
export function scaleOf({ width, height }: { readonly width: number; readonly height: number }): Scale {
  const inch = PAGE_WIDTH / width
  return {
    page: { width: PAGE_WIDTH, height: height * inch },
    slideWidth: width,
    inches: pixels => Math.round(pixels * inch * 10_000) / 10_000,
    points: pixels => Math.round(pixels * inch * 720) / 10,
    emu: pixels => Math.round(pixels * inch * 914_400),
  }
}

/** A box as the position that a shape is given, in inches. */
export function place({ inches }: Scale, { x, y, width, height }: Box) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

import type { Point, Position } from 'unist'
import { lineAt, lineStarts } from '../model/lines.ts'
import type { Span } from '../model/span.ts'

/** Line and column of the offsets of one text. */
export interface Locator {
  /** Lines and columns count from 1; CRLF, LF and CR end a line. */
  point(offset: number): Point
  position(span: Span): Position
}

/** Finds line and column of an offset of `text`. */
export function locator(text: string): Locator {
  const starts = lineStarts(text)
  const point = (offset: number): Point => {
    const line = lineAt(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  return { point, position: span => ({ start: point(span.start), end: point(span.end) }) }
}

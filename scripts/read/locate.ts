import type { Point, Position } from 'unist'
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

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), found => found.index + found[0].length)]
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

import { firstIndex } from './search.ts'

/** Where the lines of a text begin, in order; CRLF, LF and CR end a line. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), found => found.index + found[0].length)]
}

/** The index of the line, from 0, in which an offset lies. */
export function lineAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts.length, index => starts[index]! > offset) - 1
}

/** Finds the line (from 1) of an offset of `text`. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = lineStarts(text)
  return offset => lineAt(starts, offset) + 1
}

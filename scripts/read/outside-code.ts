import type { Root } from 'mdast'
import { spansOf } from './template-tags.ts'

/** Some of a text that is to change, as `matchAll` finds it. */
export type Found = Pick<RegExpExecArray, 0 | 'index'>

/**
 * Changes pieces of a text, except those that stand in a block of code.
 *
 * @param pieces where they begin and what they say, in any order; none reaches into another
 * @param parse gives the text's tree, and is not called where there are no pieces
 * @param change gives a piece of the same length
 */
export function changedOutsideCode(
  text: string,
  pieces: readonly Found[],
  parse: (text: string) => Root,
  change: (piece: string) => string,
): string {
  if (pieces.length === 0) return text
  const code = spansOf(parse(text), 'code')
  return pieces
    .filter(({ index }) => !code.some(({ start, end }) => start <= index && index < end))
    .reduce(
      (done, { 0: piece, index }) => done.slice(0, index) + change(piece) + done.slice(index + piece.length),
      text,
    )
}

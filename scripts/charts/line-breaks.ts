import type { Face } from './advance.ts'
import { emWidth } from './text-width.ts'

/**
 * A place where a line may end: after a space, a hyphen or a dash, and around a full-width character. Browsers do not
 * end one between a hyphen and a figure.
 */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|(?:[^ \t\n\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60—–-]|-(?=\d))*[—–-]*[ \t\n]*/gu

/** What a line is put together from, with its widths in em: `open` within a line, `ended` at the line's end, without space. */
interface Piece {
  readonly text: string
  readonly open: number
  readonly ended: number
}

/** A text that is to be broken into lines. */
export interface Breakable {
  /** Where each line begins, as numbers of pieces, and how wide each is, in px: lines as full as they go in `width` px. */
  at(size: number, width: number): { readonly starts: readonly number[]; readonly widths: readonly number[] }
  /** The lines that begin at these pieces. */
  lines(starts: readonly number[]): readonly string[]
}

/** A text in a face, cut into the pieces that lines are made of. */
export function breakable(text: string, face: Face, tracking = 0): Breakable {
  const pieces = (text.match(PIECES) ?? []).filter(Boolean).map((piece): Piece => {
    const ended = piece.trimEnd()
    return { text: piece, open: emWidth(piece, face, tracking), ended: emWidth(ended, face, tracking) }
  })
  return {
    at: (size, width) => broken(pieces, size, width),
    lines: starts =>
      starts.map((start, line) =>
        pieces
          .slice(start, starts[line + 1])
          .map(piece => piece.text)
          .join('')
          .trimEnd(),
      ),
  }
}

function broken(pieces: readonly Piece[], size: number, width: number): ReturnType<Breakable['at']> {
  const starts = [0]
  const widths: number[] = []
  let [open, ended] = [0, 0]
  for (const [at, piece] of pieces.entries()) {
    if (at > starts.at(-1)! && (open + piece.ended) * size > width) {
      starts.push(at)
      widths.push(ended * size)
      open = 0
    }
    // Space alone makes no line longer.
    if (piece.ended > 0) ended = open + piece.ended
    open += piece.open
  }
  return { starts, widths: [...widths, ended * size] }
}

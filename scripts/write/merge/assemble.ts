import type { Conflict } from '../../model/merged.ts'
import type { OpenConflict } from './conflict.ts'
import { restOfLine, textOf } from './pieces.ts'
import type { Piece, Pieces } from './pieces.ts'
import type { MergedSlide } from './slide.ts'

/** A merged slide with where it comes from. */
export interface Placed extends MergedSlide {
  /** The slide of yours that it was made of; none for a new one. */
  readonly origin: Piece | undefined
  /** The article no longer gives it. */
  readonly orphaned: boolean
}

/** A deck's text, how many slides it has, and its conflicts with their places. */
export interface Assembled {
  readonly text: string
  readonly slides: number
  readonly conflicts: readonly Conflict[]
}

/** The text of a deck from its merged slides, with the separators that Slidev needs between them. */
export function assemble(slides: readonly Placed[], yours: Pieces): Assembled {
  const conflicts: Conflict[] = []
  let text = ''
  for (const [index, slide] of slides.entries()) {
    text += separatorOf(slide, index, text, yours)
    conflicts.push(...conflictsOf(slide, index + 1, linesIn(text)))
    text += textOf(slide.piece) + endOf(slide, index === slides.length - 1, yours)
  }
  return { text: text + yours.after, slides: slides.length, conflicts }
}

/** A slide that begins with frontmatter needs no line before it, any other does. */
function separatorOf({ piece, origin }: Placed, index: number, before: string, yours: Pieces): string {
  if (index === 0) return yours.pieces[0]!.separator
  const lineEnd = before.endsWith('\n') ? '' : '\n'
  const own = origin && origin !== yours.pieces[0] ? origin.separator : ''
  if (piece.frontmatter.startsWith('---') || own !== '') return lineEnd + own
  return `${lineEnd}---\n${/^\s*\n/.test(textOf(piece)) ? '' : '\n'}`
}

/** Between two slides a blank line, at the end of the file what stood there. */
function endOf({ piece, origin }: Placed, last: boolean, yours: Pieces): string {
  const lastOfYours = yours.pieces.at(-1)!
  if (last) return origin === lastOfYours ? piece.end : `${restOfLine(piece.end)}\n`
  const separated = origin && origin !== lastOfYours
  return separated || /\n\s*\n/.test(piece.end) ? piece.end : `${restOfLine(piece.end)}\n\n`
}

function conflictsOf(slide: Placed, number: number, start: number): readonly Conflict[] {
  if (slide.orphaned) return [{ kind: 'removed', slide: number, line: start, yours: textOf(slide.piece), fresh: '' }]
  return slide.conflicts.map(conflict => ({ ...conflict, slide: number, line: start + lineIn(slide, conflict) }))
}

function lineIn({ piece, commented }: MergedSlide, { kind, line }: OpenConflict): number {
  const { frontmatter, body, gap } = piece
  const before = { frontmatter: '', form: '', body: frontmatter, notes: frontmatter + body + gap }[kind]
  const isBelow = kind === 'body' || (kind === 'form' && frontmatter === '')
  return linesIn(before) - 1 + line + (isBelow ? commented : 0)
}

/** The number of the line on which a text ends, from 1. */
function linesIn(text: string): number {
  return text.split('\n').length
}

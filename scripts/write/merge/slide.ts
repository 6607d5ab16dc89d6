import { splitSlides } from '../slide-text.ts'
import { commentFor } from './conflict.ts'
import type { MergedText, OpenConflict } from './conflict.ts'
import { mergeFrontmatter } from './frontmatter.ts'
import { commonLines, mergeLines, pick } from './lines.ts'
import { textOf } from './pieces.ts'
import type { Piece } from './pieces.ts'

export interface MergedSlide {
  readonly piece: Piece
  readonly conflicts: readonly OpenConflict[]
  /** How many lines of comment stand before what the user had in the body. */
  readonly commented: number
}

/** A slide that needs no merging. */
export function asItIs(piece: Piece): MergedSlide {
  return { piece, conflicts: [], commented: 0 }
}

/** Whether two slides say the same; white space between their parts does not count. */
export function sameSlide(a: Piece, b: Piece): boolean {
  return a.frontmatter === b.frontmatter && a.body === b.body && a.notes === b.notes
}

/** One slide in three versions; without a base nothing of yours is changed or taken away. */
export function mergeSlide(base: Piece | undefined, yours: Piece, fresh: Piece, eol: string): MergedSlide {
  if (sameSlide(yours, fresh) || (base && sameSlide(base, fresh))) return asItIs(yours)
  const frontmatter = mergeFrontmatter(base?.frontmatter, yours.frontmatter, fresh.frontmatter, eol)
  const body = mergeText('body', base?.body, yours.body, fresh.body, eol)
  const notes = mergeText('notes', base?.notes, yours.notes, fresh.notes, eol)
  const piece: Piece = {
    ...yours,
    frontmatter: frontmatter.text,
    body: body.text,
    notes: notes.text,
    ...spaces(base, yours, fresh, notes.text !== '', eol),
  }
  const conflicts = [frontmatter, body, notes].flatMap(part => part.conflicts)
  return isOneSlide(piece, eol) ? withComment(piece, conflicts, eol) : keepYours(yours, fresh, eol)
}

function mergeText(
  kind: 'body' | 'notes',
  base: string | undefined,
  yours: string,
  fresh: string,
  eol: string,
): MergedText {
  const whole = pick(base, yours, fresh)
  if (whole !== undefined) return { text: whole, conflicts: [] }
  // Who takes the notes away does not want new ones.
  if (kind === 'notes' && yours === '' && base !== undefined) return { text: yours, conflicts: [] }
  const merged = mergeLines(base ?? commonLines(yours, fresh, eol), yours, fresh, kind, eol)
  if (kind === 'body' || isOneComment(merged.text)) return merged
  return { text: yours, conflicts: [{ kind, line: 0, yours, fresh }] }
}

/** White space is yours, unless notes come or go. */
function spaces(
  base: Piece | undefined,
  yours: Piece,
  fresh: Piece,
  hasNotes: boolean,
  eol: string,
): { gap: string; end: string } {
  if (!hasNotes) return { gap: '', end: yours.end }
  if (yours.notes === '') return { gap: fresh.gap || eol + eol, end: fresh.end }
  const gap = fresh.notes === '' ? undefined : pick(base?.gap, yours.gap, fresh.gap)
  return { gap: gap ?? yours.gap, end: yours.end }
}

function isOneComment(text: string): boolean {
  return text === '' || /^<!--(?:(?!-->)[\s\S])*-->$/.test(text)
}

/** Whether Slidev still sees one slide with these notes, as it stands among others. */
function isOneSlide(piece: Piece, eol: string): boolean {
  const before = piece.frontmatter.startsWith('---') ? `x${eol}` : `x${eol}---${eol}${eol}`
  const slides = splitSlides(before + textOf(piece) + eol)
  return slides.length === 2 && slides[1]!.notes.trimEnd() === piece.notes
}

function withComment(piece: Piece, conflicts: readonly OpenConflict[], eol: string): MergedSlide {
  const comment = commentFor(conflicts, eol)
  // Alone on its slide the comment would be its notes.
  if (comment === '' || (piece.body.trim() === '' && piece.notes === '')) return { piece, conflicts, commented: 0 }
  const lead = /^(?:[^\S\n]*\r?\n)*/.exec(piece.body)![0]
  const body = `${lead}${comment}${eol}${eol}${piece.body.slice(lead.length)}`
  return { piece: { ...piece, body }, conflicts, commented: comment.split('\n').length + 1 }
}

function keepYours(yours: Piece, fresh: Piece, eol: string): MergedSlide {
  return withComment(yours, [{ kind: 'body', line: 0, yours: textOf(yours), fresh: textOf(fresh) }], eol)
}

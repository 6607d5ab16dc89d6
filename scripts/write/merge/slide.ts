import { splitSlides } from '../slide-text.ts'
import { commentFor, freshComments, withoutTopComments, withTopComments } from './conflict.ts'
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
export function mergeSlide(base: Piece | undefined, yours: Piece, fresh: Piece): MergedSlide {
  if (sameSlide(yours, fresh) || (base && sameSlide(base, fresh))) return asItIs(yours)
  const { body, comments } = withoutTopComments(yours.body)
  return withComments(mergeParts(base, { ...yours, body }, fresh), comments, base, fresh)
}

function mergeParts(base: Piece | undefined, yours: Piece, fresh: Piece): Omit<MergedSlide, 'commented'> {
  const notes = mergeText('notes', base?.notes, yours.notes, fresh.notes)
  const shown = mergeShown(base, yours, fresh)
  const space = spaces(base, yours, fresh, notes.text !== '')
  const piece: Piece = { ...yours, ...shown.piece, notes: notes.text, ...space }
  const conflicts = [...shown.conflicts, ...notes.conflicts]
  if (isOneSlide(piece)) return { piece, conflicts }
  return { piece: yours, conflicts: [wholeConflict(yours, textOf(yours), textOf(fresh))] }
}

interface Shown {
  readonly piece: { readonly frontmatter: string; readonly body: string }
  readonly conflicts: readonly OpenConflict[]
}

/** What stands on the slide, without its notes. Two forms cannot be mixed: yours stands as a whole then. */
function mergeShown(base: Piece | undefined, yours: Piece, fresh: Piece): Shown {
  const frontmatter = mergeFrontmatter(base?.frontmatter, yours.frontmatter, fresh.frontmatter)
  const body = mergeText('body', base?.body, yours.body, fresh.body)
  const piece = { frontmatter: frontmatter.text, body: body.text }
  const conflicts = [...frontmatter.conflicts, ...body.conflicts]
  const formed = (base ?? yours).layout !== fresh.layout && yours.layout !== fresh.layout
  if (!formed || (yours.body === base?.body && frontmatter.conflicts.length === 0)) return { piece, conflicts }
  const [mine, theirs] = [yours, fresh].map(one => (one.frontmatter + one.body).trim())
  const conflict = wholeConflict(yours, `${mine}\n`, `${theirs}\n`)
  return { piece: { ...yours, frontmatter: withNamesOf(fresh, yours, base) }, conflicts: [conflict] }
}

function wholeConflict(piece: Piece, yours: string, fresh: string): OpenConflict {
  return { kind: 'form', line: piece.frontmatter ? 0 : linesIn(/^\s*/.exec(piece.body)![0]) - 1, yours, fresh }
}

/** Your frontmatter with the new `id`, `source` and name for links, so that the slide stays known for what it is. */
function withNamesOf(fresh: Piece, yours: Piece, base: Piece | undefined): string {
  const names = /^(id|source|routeAlias): .*$/gm
  const lines = ({ frontmatter }: Piece) => new Map([...frontmatter.matchAll(names)].map(([line, key]) => [key, line]))
  const [before, now] = [base && lines(base), lines(fresh)]
  return yours.frontmatter.replace(names, (line, key: string) =>
    before && before.get(key) !== line ? line : (now.get(key) ?? line),
  )
}

function mergeText(kind: 'body' | 'notes', base: string | undefined, yours: string, fresh: string): MergedText {
  const whole = pick(base, yours, fresh)
  if (whole !== undefined) return { text: whole, conflicts: [] }
  // Who takes all of it away does not want new ones.
  if (yours.trim() === '' && base !== undefined) return { text: yours, conflicts: [] }
  const merged = mergeLines(base ?? commonLines(yours, fresh), yours, fresh, kind)
  if (kind === 'body' || isOneComment(merged.text)) return merged
  return { text: yours, conflicts: [{ kind, line: 0, yours, fresh }] }
}

/** White space is yours, unless notes come or go. */
function spaces(base: Piece | undefined, yours: Piece, fresh: Piece, hasNotes: boolean): { gap: string; end: string } {
  if (!hasNotes) return { gap: '', end: yours.end }
  if (yours.notes === '') return { gap: fresh.gap || '\n\n', end: fresh.end }
  const gap = fresh.notes === '' ? undefined : pick(base?.gap, yours.gap, fresh.gap)
  return { gap: gap ?? yours.gap, end: yours.end }
}

function isOneComment(text: string): boolean {
  return text === '' || /^<!--(?:(?!-->)[\s\S])*-->$/.test(text)
}

/** Whether Slidev still sees one slide with these notes, as it stands among others. */
function isOneSlide(piece: Piece): boolean {
  const before = piece.frontmatter.startsWith('---') ? 'x\n' : 'x\n---\n\n'
  const slides = splitSlides(`${before}${textOf(piece)}\n`)
  return slides.length === 2 && slides[1]!.notes.trimEnd() === piece.notes
}

/** With the article's words where they could not be taken, before those of earlier merges that are still new. */
function withComments(
  { piece, conflicts }: Omit<MergedSlide, 'commented'>,
  earlier: string,
  base: Piece | undefined,
  fresh: Piece,
): MergedSlide {
  const [comment, still] = [commentFor(conflicts), freshComments(earlier, base ? textOf(base) : '', textOf(fresh))]
  const comments = (comment && !still.includes(comment) ? `${comment}\n\n` : '') + still
  if (comments === '') return { piece, conflicts, commented: 0 }
  const body = withTopComments(piece.body, comments)
  const commented = linesIn(comments) - 1
  // Alone on its slide the comment would be its notes: empty ones stand after it then.
  const isAlone = piece.body.trim() === '' && piece.notes === ''
  const notes = isAlone ? { body: body.trimEnd(), gap: '\n\n', notes: '<!-- -->' } : { body }
  return { piece: { ...piece, ...notes }, conflicts, commented }
}

function linesIn(text: string): number {
  return text.split('\n').length
}

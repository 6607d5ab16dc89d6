/** A conflict whose place is not known yet: lines are counted from 0 within its part of the slide. */
export interface OpenConflict {
  readonly kind: 'frontmatter' | 'body' | 'notes' | 'form'
  readonly line: number
  readonly yours: string
  readonly fresh: string
  /** What is to stand in the comment, where that is more than the new lines. */
  readonly shown?: string
}

/** A merged piece of text and what could not be merged in it. */
export interface MergedText {
  readonly text: string
  readonly conflicts: readonly OpenConflict[]
}

const OPENS = '<!-- The article now gives this instead:'
const WHOLE = `${OPENS}\\n((?:(?!-->)[\\s\\S])*?)\\n-->\\n*`
const COMMENT = new RegExp(`^${WHOLE}`, 'gm')
const AT_THE_TOP = new RegExp(`^(\\s*?)((?:${WHOLE})+)`)

/**
 * A comment with the new text, to stand at the top of a slide's body: at its end Slidev would take it for notes, and
 * within it it could cut a list, a table or a code block in two. Indented, so that Slidev finds no heading in it.
 */
export function commentFor(conflicts: readonly OpenConflict[]): string {
  const words = conflicts.filter(({ fresh }) => fresh.trim() !== '').map(({ fresh, shown }) => shown ?? fresh)
  const texts = [...new Set(words)].map(indented)
  return texts.length === 0 ? '' : `${OPENS}\n${texts.join('\n')}\n-->`
}

/** A body without the comments of earlier merges at its top, and these with the white space after them. */
export function withoutTopComments(body: string): { readonly body: string; readonly comments: string } {
  const [, lead = '', comments = ''] = AT_THE_TOP.exec(body) ?? []
  return { body: lead + body.slice(lead.length + comments.length), comments }
}

/** A body with comments at its top, after its blank lines. */
export function withTopComments(body: string, comments: string): string {
  const lead = /^(?:[^\S\n]*\n)*/.exec(body)![0]
  return lead + comments + body.slice(lead.length)
}

/**
 * Comments of earlier merges without those that say nothing new: each line of theirs stood in the slide as it was made
 * last, and not all stand in it as it is made now. Comments that a person wrote in are left.
 */
export function freshComments(comments: string, base: string, fresh: string): string {
  const [before, now] = [base, fresh].map(text => new Set(indented(text).split('\n')))
  return comments.replace(COMMENT, (comment, inner: string) => {
    const lines = inner.split('\n').filter(line => line.trim() !== '')
    return lines.every(line => before!.has(line)) && !lines.every(line => now!.has(line)) ? '' : comment
  })
}

/** The lines of a deck, from 1, on which comments of the merge begin. */
export function commentLines(text: string): readonly number[] {
  return text.split(/\r?\n/).flatMap((line, index) => (line.startsWith(OPENS) ? [index + 1] : []))
}

/** A deck without the comments of the merge, its lines where they were. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT, comment => comment.replace(/[^\n]/g, ''))
}

function indented(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .replaceAll('-->', '--&gt;')
    .split('\n')
  return lines.map(line => `  ${line}`.trimEnd()).join('\n')
}

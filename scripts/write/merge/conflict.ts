/** Where the user and the new article both changed the same thing; the user's stands in the text. */
export interface Conflict {
  /** `removed`: the article no longer gives this slide, but the user has changed it, so it stays. */
  readonly kind: 'frontmatter' | 'body' | 'notes' | 'removed'
  /** Number of the slide in the merged text, from 1. */
  readonly slide: number
  /** Line of the merged text, from 1. */
  readonly line: number
  /** What stands in the text. */
  readonly yours: string
  /** What would have been written; empty for a slide or lines that would have gone. */
  readonly fresh: string
}

/** A conflict whose place is not known yet: lines are counted from 0 within its part of the slide. */
export interface OpenConflict {
  readonly kind: 'frontmatter' | 'body' | 'notes'
  readonly line: number
  readonly yours: string
  readonly fresh: string
}

/** A merged piece of text and what could not be merged in it. */
export interface MergedText {
  readonly text: string
  readonly conflicts: readonly OpenConflict[]
}

/**
 * A comment with the new text, to stand at the top of a slide's body: at its end Slidev would take it for notes, and
 * within it it could cut a list, a table or a code block in two. Indented, so that Slidev finds no heading in it.
 */
export function commentFor(conflicts: readonly OpenConflict[], eol: string): string {
  const texts = conflicts.filter(({ fresh }) => fresh.trim() !== '').map(({ fresh }) => indented(fresh, eol))
  return texts.length === 0 ? '' : `<!-- The article now gives this instead:${eol}${texts.join(eol)}${eol}-->`
}

function indented(text: string, eol: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .replaceAll('-->', '--&gt;')
    .split(/\r?\n/)
  return lines.map(line => `  ${line}`.trimEnd()).join(eol)
}

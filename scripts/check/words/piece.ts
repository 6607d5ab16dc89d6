/** A piece of what a slide shows: a heading, a paragraph, an item, a cell, a value of its frontmatter. */
export interface Piece {
  readonly kind: 'heading' | 'text' | 'code' | 'field'
  /** What a reader sees, without markup. */
  readonly text: string
  /** The same with code blanked out, at the same offsets. */
  readonly prose: string
  /** The field's name: `says`, `speaker`. */
  readonly key?: string
  /** Which entry a field stands in: fields of one datum share it. */
  readonly entry?: string
  /** Shown as somebody's words. */
  readonly quoted: boolean
  /** The line in the deck's file, from 1, of an offset in the text. */
  readonly lineOf: (offset: number) => number
}

/** A place where a text was made of a line of its source, counted from 1 in the slide. */
export interface LineRun {
  readonly from: number
  readonly line: number
}

/** Finds the line of an offset: that of the last run before it, and one more for each line end since then. */
export function linesOf(text: string, runs: readonly LineRun[], first: number): (offset: number) => number {
  return offset => {
    const run = runs.findLast(({ from }) => from <= offset) ?? runs[0]
    if (!run) return first
    return first - 1 + run.line + text.slice(run.from, offset).split('\n').length - 1
  }
}

/** As many blanks as letters; line ends stay. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

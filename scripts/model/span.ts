/** A range of the article's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A part of a text: offsets in it, `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Words of the article that go on a slide, with the places they stand in, in the article's order. */
export interface Words {
  readonly text: string
  readonly spans: readonly Span[]
  /** What of the text the article sets as code; known when the slide is written. */
  readonly code?: readonly Range[]
}

/** A run of a passage's text that stands unchanged in the article from `start` on. */
export interface Run {
  /** Offset in the passage's text. */
  readonly from: number
  /** Offset in the article's text. */
  readonly start: number
  /** How many UTF-16 units both share. */
  readonly length: number
}

/** A link inside a passage; `from` and `to` are offsets in the passage's text. */
export interface Link extends Range {
  readonly url: string
}

/** Text as a reader sees it (no markup, white space folded), with the way back to the article. */
export interface Passage {
  readonly text: string
  /** Ascending, without overlap. Text between two runs (a folded line end, say) has no place of its own. */
  readonly runs: readonly Run[]
  readonly links: readonly Link[]
  /** What the article sets as code inside its running text, ascending. */
  readonly code?: readonly Range[]
  /** What the article sets in bold inside its running text, ascending. */
  readonly strong?: readonly Range[]
  readonly span: Span
  /** What stands in front of the text in an interview, without its colon: `MK`. */
  readonly label?: Words
  /** Whom that label names, as fully as any label of the article does. */
  readonly speaker?: Words
}

/** Whether two spans share a place. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/**
 * The place in the article of `passage.text.slice(from, to)`.
 * Offsets that fall between two runs move inwards to the next run.
 */
export function spanOf(passage: Passage, from: number, to: number): Span {
  let start: number | undefined
  let end: number | undefined
  for (const run of passage.runs) {
    const first = Math.max(from, run.from)
    const last = Math.min(to, run.from + run.length)
    if (first >= last) continue
    start ??= run.start + (first - run.from)
    end = run.start + (last - run.from)
  }
  return start === undefined || end === undefined
    ? { start: passage.span.start, end: passage.span.start }
    : { start, end }
}

/** The words `passage.text.slice(from, to)`, without white space at either end. */
export function wordsOf(passage: Passage, from = 0, to = passage.text.length): Words {
  let [first, last] = [from, to]
  while (first < last && /\s/.test(passage.text[first]!)) first += 1
  while (last > first && /\s/.test(passage.text[last - 1]!)) last -= 1
  return { text: passage.text.slice(first, last), spans: [spanOf(passage, first, last)] }
}

import type { Article, Code } from '../../model/article.ts'
import { COST_OF_SILENCE, type Candidate } from '../candidate.ts'
import { leadsIn } from '../lead-in.ts'
import type { View } from '../view.ts'

const SCORE = 7
/** A page under a title has so many. */
export const MOST_LINES = 15
/** Characters of a line at 18 px, and of what goes on under it, a little further in. */
const COLUMNS = 78
const COLUMNS_GOING_ON = 70
/** A line of code that takes more lines than these cannot be followed. */
const MOST_LINES_OF_A_LINE = 2

/**
 * The code blocks of the article, split between lines when long. Those with very long lines, and listings of more
 * pages than the pace allows, are for reading and stay in the notes.
 */
export function codes(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) =>
    block.kind === 'code' && fits(block, view.rules.pace.pages)
      ? pages(block).flatMap((lines, page) =>
          isShownBefore(view, block, lines) ? [] : [candidateOf(view, index, block, lines, page)],
        )
      : [],
  )
}

/** Whether an earlier listing of the article has a page with the same lines, as where two calls answer the same. */
const isShownBefore = ({ article }: View, code: Code, lines: string): boolean =>
  (firstPlaces(article).get(lines) ?? Infinity) < code.span.start

const places = new WeakMap<Article, ReadonlyMap<string, number>>()

/** Where the listing begins that has a page of code first, by the page's lines. */
function firstPlaces(article: Article): ReadonlyMap<string, number> {
  const known = places.get(article)
  if (known) return known
  const listings = article.sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'code')
  // The last to be set is the first of the article.
  const starts = listings
    .flatMap(code => pages(code).map(lines => [lines, code.span.start] as const))
    .sort(([, a], [, b]) => b - a)
  const found = new Map(starts)
  places.set(article, found)
  return found
}

function fits(code: Code, mostPages: number): boolean {
  return (
    code.value.trim() !== '' &&
    !isUnfilled(code) &&
    code.value.split('\n').every(line => linesOf(line) <= MOST_LINES_OF_A_LINE) &&
    pages(code).length <= mostPages
  )
}

/** `SIZE: {{ release.size }}`: nothing but names and templates that the site fills in and the file leaves open. */
const isUnfilled = ({ value }: Code): boolean =>
  value
    .split('\n')
    .filter(line => line.trim() !== '')
    .every(line => /^\s*[\p{L}\d ]+:\s*\{\{[^{}]*\}\}\s*$/u.test(line))

/** How many lines of the page a line of code takes. */
function linesOf(line: string): number {
  return 1 + Math.ceil(Math.max(0, line.length - COLUMNS) / COLUMNS_GOING_ON)
}

/** Pages of about the same height. */
function pages({ value }: Code): string[] {
  const lines = value.replace(/\s+$/, '').split('\n')
  const whole = heightOf(lines)
  const wanted = Math.ceil(whole / Math.ceil(whole / MOST_LINES))
  const cut: string[][] = [[]]
  for (const line of lines) {
    const page = cut.at(-1)!
    const full = heightOf(page) >= wanted || heightOf([...page, line]) > MOST_LINES
    if (full && page.length > 0) cut.push([line])
    else page.push(line)
  }
  return cut.map(page => page.join('\n'))
}

/** How many lines of the page lines of code take together. */
export const heightOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + linesOf(line), 0)

/** Whether the sentence before a block leads to it. */
function isLedTo(view: View, index: number): boolean {
  const before = view.sentences.findLast(({ where }) => where.block === index - 1)
  return before !== undefined && leadsIn(before.words.text)
}

function candidateOf(view: View, index: number, block: Code, text: string, page: number): Candidate {
  return {
    score: SCORE,
    at: block.span.start + page,
    covers: [],
    blocks: [index],
    // The line above the first page is that of the others.
    ...(page > 0 && isLedTo(view, index) && { missed: COST_OF_SILENCE }),
    draft: {
      form: 'code',
      ...(view.title && { title: view.title }),
      ...(block.language && { language: block.language }),
      code: { text, spans: [block.span] },
    },
  }
}

import type { Code } from '../../model/article.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'

const SCORE = 7
const MOST_LINES = 15
/** A line longer than this runs out of the page at 18 px. */
const MOST_COLUMNS = 78

/**
 * The code blocks of the article, split between lines when long. Those with very long lines, and listings of more
 * pages than the pace allows, are for reading and stay in the notes.
 */
export function codes(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) =>
    block.kind === 'code' && fits(block, view.rules.pace.pages)
      ? pages(block).map((lines, page) => candidateOf(view, index, block, lines, page))
      : [],
  )
}

function fits({ value }: Code, mostPages: number): boolean {
  const lines = value.split('\n')
  return (
    value.trim() !== '' && lines.every(line => line.length <= MOST_COLUMNS) && lines.length <= MOST_LINES * mostPages
  )
}

function pages({ value }: Code): string[] {
  const lines = value.replace(/\s+$/, '').split('\n')
  const size = Math.ceil(lines.length / Math.ceil(lines.length / MOST_LINES))
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, page) =>
    lines.slice(page * size, (page + 1) * size).join('\n'),
  )
}

function candidateOf(view: View, index: number, block: Code, text: string, page: number): Candidate {
  return {
    score: SCORE,
    at: block.span.start + page,
    covers: [],
    blocks: [index],
    draft: {
      form: 'code',
      ...(view.title && { title: view.title }),
      ...(block.language && { language: block.language }),
      code: { text, spans: [block.span] },
    },
  }
}

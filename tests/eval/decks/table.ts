import type { DeckRow } from './row.ts'

/** A kind of fault, with the rules of the check that find it. */
const FAULTS = {
  overflow: ['overflow', 'clipping', 'margin'],
  overlap: ['overlap', 'crowded'],
  'small text': ['small-text'],
  contrast: ['contrast'],
  glyphs: ['glyph'],
  outside: ['outside'],
  axe: ['axe', 'title', 'empty'],
  'not in the article': ['number', 'quotation', 'name'],
  lost: ['lost'],
  'said twice or bare': ['repeated', 'heading-only', 'id'],
  'over 75 words': ['words'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Fault = keyof typeof FAULTS

const FAULT_NAMES = Object.keys(FAULTS) as readonly Fault[]

function countOf(row: DeckRow, fault: Fault): number {
  const rules: readonly string[] = FAULTS[fault]
  return row.findings.filter(({ rule }) => rules.includes(rule)).length
}

/** What no column counts. */
function others(row: DeckRow): number {
  const rules: readonly string[] = Object.values(FAULTS).flat()
  return row.findings.filter(({ rule }) => !rules.includes(rule)).length
}

/** The columns of the table, after the article's name. */
export const COLUMNS: readonly { readonly name: string; cell(row: DeckRow): string | number }[] = [
  { name: 'slides', cell: row => row.slides },
  { name: 'words a slide', cell: row => row.words.toFixed(1) },
  { name: 'lines a slide', cell: row => row.lines.toFixed(1) },
  { name: 'forms', cell: row => row.forms },
  { name: 'charts', cell: row => row.charts },
  ...FAULT_NAMES.map(name => ({ name, cell: (row: DeckRow) => countOf(row, name) })),
  { name: 'other findings', cell: others },
  { name: 'make, s', cell: row => row.seconds.make.toFixed(1) },
  { name: 'check, s', cell: row => row.seconds.check.toFixed(1) },
]

/** What holds over all decks, with the goal. */
export function totals(rows: readonly DeckRow[]): (readonly [measure: string, result: string, goal: string])[] {
  const slides = rows.reduce((sum, row) => sum + row.slides, 0)
  const mean = (value: (row: DeckRow) => number) =>
    (rows.reduce((sum, row) => sum + value(row) * row.slides, 0) / slides).toFixed(1)
  const long = rows.filter(row => row.sections >= 3)
  const total = (count: (row: DeckRow) => number) => String(rows.reduce((sum, row) => sum + count(row), 0))
  return [
    ['decks', String(rows.length), '-'],
    ['slides', String(slides), '-'],
    ['words a slide', mean(row => row.words), 'at most 40'],
    ['lines a slide', mean(row => row.lines), 'at most 4'],
    [
      'articles with three or more sections that have four or more forms',
      `${long.filter(row => row.forms >= 4).length} of ${long.length}`,
      '90 %',
    ],
    ['charts and timelines', total(row => row.charts), '-'],
    ...FAULT_NAMES.map(name => [name, total(row => countOf(row, name)), '0'] as const),
    ['other findings', total(others), '0'],
  ]
}

import type { Paper, Sheet } from '../../scripts/model/view.ts'

/** Width and height in millimetres. */
export interface Size {
  readonly width: number
  readonly height: number
}

const PAPER_SIZES: Readonly<Record<Paper, Size>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
}

/** Wide enough for the holes of a folder; the foot carries title, date and page number. Millimetres. */
export const MARGIN = { top: 15, side: 15, bottom: 20 } as const

/** The paper as it is held. */
export function pageSize({ paper, landscape }: Pick<Sheet, 'paper' | 'landscape'>): Size {
  const { width, height } = PAPER_SIZES[paper]
  return landscape ? { width: height, height: width } : { width, height }
}

/** What is left of the paper within its margins. A hair less than all of it, so that rounding never adds a page. */
export function roomOf(sheet: Pick<Sheet, 'paper' | 'landscape'>): Size {
  const { width, height } = pageSize(sheet)
  return { width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.bottom - 0.5 }
}

/** The style sheet of the printed page: its size, its margins and its foot. */
export function pageRules(sheet: Pick<Sheet, 'paper' | 'landscape'>, foot: string): string {
  const { width, height } = pageSize(sheet)
  const { top, side, bottom } = MARGIN
  return `@page handout {
  size: ${width}mm ${height}mm;
  margin: ${top}mm ${side}mm ${bottom}mm;
  @bottom-left { content: ${cssString(foot)} }
}`
}

/** What stands at the foot of a page: the title and, where the deck has one, the date as it is written there. */
export function footOf(title: unknown, date: unknown): string {
  return [title, date].map(said).filter(Boolean).join(' \u00b7 ')
}

// A person's YAML may hold anything; what is no word or number is not said.
function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : ''
}

/** A text as a string of CSS, from which no quotation mark or line end can break out. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<\n\r\f\0]/g, mark => `\\${mark.codePointAt(0)!.toString(16)} `)}"`
}

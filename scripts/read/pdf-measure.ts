import type { PdfLine } from './pdf-lines.ts'

/** What is usual in a document, against which a line is large, small or far from the last. */
export interface Measure {
  /** Height of the running text's type, in points. */
  readonly size: number
  /** Distance of its lines. */
  readonly leading: number
  /** Whether whole lines of it are bold, so that bold says nothing. */
  readonly bold: boolean
  /** Heights of headings, largest first. */
  readonly headings: readonly number[]
}

/** Type that is larger than the running text by this much is a heading's, smaller by this much a note's. */
export const LARGER = 1.12
/** See `LARGER`. */
export const SMALLER = 0.9
/** Longer lines are never headings, however large. */
export const MOST_LETTERS = 160

/** Measures the lines of a document. */
export function measured(lines: readonly PdfLine[]): Measure {
  const size = commonest(lines.map(line => [line.size, line.text.length]))
  const body = lines.filter(line => line.size === size)
  const steps = body.flatMap((line, index) => {
    const next = body[index + 1]
    const step = next && next.page === line.page ? line.y - next.y : 0
    return step > 0 && step < size * 3 ? [[Math.round(step * 2) / 2, 1] as const] : []
  })
  const larger = lines.filter(line => line.size > size * LARGER && line.text.length <= MOST_LETTERS)
  const headings = [...new Set(larger.map(line => line.size))].toSorted((a, b) => b - a)
  return { size, leading: steps.length > 0 ? commonest(steps) : size * 1.2, bold: isMostlyBold(body), headings }
}

function commonest(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>()
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight)
  return [...sums].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

function isMostlyBold(lines: readonly PdfLine[]): boolean {
  return lines.filter(({ bold }) => bold).length > lines.length / 3
}

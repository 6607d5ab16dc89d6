/** A piece of text on a page, in points, `y` counted from the bottom. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
  readonly bold: boolean
}

/** One printed line. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** Counted from 0. */
  readonly page: number
}

/** What a page holds, in the order in which it was written. */
export interface PdfPage {
  readonly height: number
  readonly pieces: readonly Piece[]
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
/** A gap from which on two pieces are two words, in heights of the type. */
const WORD_GAP = 0.18
/** A step from which on a piece stands on another line, in heights of the type. */
const LINE_STEP = 0.5
/** Part of a page's height at its top and bottom where running heads and page numbers stand. */
const MARGIN = 0.09
/** The dots of a table of contents: its words stand in the headings. */
const LEADERS = /(?:\.\s?){5,}\s*[\divxlc]*$/i

/** The lines of all pages, running heads and page numbers left out. */
export function pdfLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  const lines = pages.flatMap((page, index) => linesOf(page, index))
  const repeated = repeatedLines(lines, pages)
  const isFurniture = (line: PdfLine): boolean =>
    isOuter(line, pages) && (isPageNumber(line.text) || repeated.has(outline(line.text)))
  return lines.filter(line => !isFurniture(line) && !LEADERS.test(line.text))
}

function linesOf({ pieces }: PdfPage, page: number): PdfLine[] {
  const rows: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const row = rows.at(-1)
    if (row && isBeside(row, piece)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(row => lineOf(row, page))
}

/** On the same line: at about the same height, and not back at the left as a second column would be. */
function isBeside(row: readonly Piece[], piece: Piece): boolean {
  const last = row.at(-1)!
  const size = Math.max(last.size, piece.size)
  return Math.abs(largest(row).y - piece.y) < size * LINE_STEP && piece.x > last.x - size
}

function lineOf(row: readonly Piece[], page: number): PdfLine {
  const chief = largest(row)
  const letters = row.reduce((sum, { text }) => sum + text.length, 0)
  const bold = row.filter(piece => piece.bold).reduce((sum, { text }) => sum + text.length, 0)
  const right = Math.max(...row.map(({ x, width }) => x + width))
  const size = Math.round(chief.size * 2) / 2
  return { text: textOf(row), x: row[0]!.x, right, y: chief.y, size, bold: bold > letters * 0.9, page }
}

/** The piece with the most letters tells the line's size: raised figures are smaller. */
function largest(row: readonly Piece[]): Piece {
  return row.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best))
}

function textOf(row: readonly Piece[]): string {
  let text = ''
  for (const [index, piece] of row.entries()) {
    const before = row[index - 1]
    const apart = before && piece.x - (before.x + before.width) > piece.size * WORD_GAP
    text += apart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text
  }
  return text
    .replaceAll(/[ﬀ-ﬆ]/g, letter => LIGATURES[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function repeatedLines(lines: readonly PdfLine[], pages: readonly PdfPage[]): ReadonlySet<string> {
  const on = new Map<string, Set<number>>()
  for (const line of lines) {
    if (!isOuter(line, pages)) continue
    const key = outline(line.text)
    on.set(key, (on.get(key) ?? new Set()).add(line.page))
  }
  const often = Math.max(2, Math.ceil(pages.length / 3))
  const isHead = (key: string, count: number): boolean => count >= (/^#|#$/.test(key) ? 2 : often)
  return new Set(Array.from(on).flatMap(([key, found]) => (isHead(key, found.size) ? [key] : [])))
}

/** A line's text with its numbers left open: `Page 3 of 12` is `Page # of #`. */
function outline(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/g, '#')
}

function isPageNumber(text: string): boolean {
  if (/^[ivxlc]{1,6}$/.test(text)) return true
  return /^\W*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?\W*$/i.test(text)
}

function isOuter({ y, page }: PdfLine, pages: readonly PdfPage[]): boolean {
  const { height } = pages[page]!
  return y < height * MARGIN || y > height * (1 - MARGIN)
}

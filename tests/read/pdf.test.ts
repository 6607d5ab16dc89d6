import { PDFDocument, StandardFonts, type PDFPage } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/read/read.ts'
import { outline } from './helpers.ts'

interface Line {
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  /** Space above, in lines. */
  readonly gap?: number
  readonly x?: number
}

/** A PDF of these lines, a page an array, with a running head and a page number on each. */
async function pdf(pages: readonly (readonly Line[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const regular = await document.embedFont(StandardFonts.TimesRoman)
  const bold = await document.embedFont(StandardFonts.TimesRomanBold)
  for (const [index, lines] of pages.entries()) {
    const page = document.addPage([420, 595])
    page.drawText('The Northern Review', { x: 50, y: 570, size: 8, font: regular })
    page.drawText(String(index + 1), { x: 205, y: 20, size: 8, font: regular })
    drawLines(page, lines, line => (line.bold ? bold : regular))
  }
  return document.save()
}

function drawLines(
  page: PDFPage,
  lines: readonly Line[],
  fontOf: (line: Line) => Awaited<ReturnType<PDFDocument['embedFont']>>,
): void {
  let y = 530
  for (const line of lines) {
    y -= 14 * (1 + (line.gap ?? 0))
    page.drawText(line.text, { x: line.x ?? 50, y, size: line.size ?? 10, font: fontOf(line) })
  }
}

const TEXT = [
  { text: 'The snow came early that year, and with it came the ques-', gap: 1 },
  { text: 'tion of who would clear the roads. The council had sold its' },
  { text: 'two well-known ploughs, and the well-' },
  { text: 'known drivers had gone south.' },
  { text: 'Nobody had thought of the schools, which lie above the', gap: 0.8 },
  { text: 'valley and have only one road that leads to' },
]

describe('a PDF', () => {
  it('is put together from its lines, without page furniture', async () => {
    const bytes = await pdf([
      [{ text: 'The winter of the roads', size: 20 }, ...TEXT],
      [
        { text: 'them from below.' },
        { text: 'What was decided', size: 14, gap: 2 },
        { text: 'Three things were decided in the night:', gap: 0.5 },
        { text: '• to borrow a plough', gap: 0.5 },
        { text: '• to close the' },
        { text: 'upper school', x: 58 },
        { text: '• to pay 1,200 euros' },
      ],
    ])
    expect(outline(await read({ name: 'snow.pdf', bytes }))).toEqual([
      'title: The winter of the roads',
      '',
      'The snow came early that year, and with it came the question of who would clear the roads. The council had sold its two well-known ploughs, and the well-known drivers had gone south.',
      'Nobody had thought of the schools, which lie above the valley and have only one road that leads to them from below.',
      '## What was decided',
      'Three things were decided in the night:',
      '- to borrow a plough / - to close the upper school / - to pay 1,200 euros',
    ])
  })

  it('has headings in bold type where all type has one size', async () => {
    const bytes = await pdf([
      [{ text: 'Roads', bold: true }, ...TEXT, { text: 'Schools', bold: true, gap: 1 }, ...TEXT],
    ])
    const { title, sections } = await read({ name: 'snow.pdf', bytes })
    expect([title?.text, ...sections.map(section => section.heading?.text)]).toEqual(['Roads', undefined, 'Schools'])
  })

  it('of pictures only says that it needs text recognition', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 300])
    await expect(read({ name: 'scan.pdf', bytes: await document.save() })).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('pictures'),
      hint: expect.stringContaining('OCR'),
    })
  })

  it('that is damaged says so', async () => {
    await expect(read({ name: 'bad.pdf', bytes: Buffer.from('%PDF-1.4\nnothing here') })).rejects.toMatchObject({
      code: 'unreadable',
    })
  })
})

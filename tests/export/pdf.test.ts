import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Places } from '../../scripts/export/pdf.ts'
import { finishPdf, pdfFacts } from '../../scripts/export/pdf.ts'
import { outlineTitles } from './read-pdf.ts'

async function blank(pages: number): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  for (let left = pages; left > 0; left -= 1) pdf.addPage([735, 414])
  return pdf
}

describe('finishPdf', () => {
  const outline = [
    { title: 'Thé – «vert»', page: 0, children: [{ title: 'Under it', page: 1, children: [] }] },
    { title: 'Last', page: 2, children: [] },
  ]

  it('writes title, language and a nested table of contents in any script', async () => {
    const bytes = await (await blank(3)).save()
    const { bytes: finished, pages } = await finishPdf(bytes, { title: 'Thé 茶', lang: 'fr', author: 'Ada', outline })
    expect(pages).toBe(3)
    expect(await pdfFacts(finished)).toMatchObject({ pages: 3, title: 'Thé 茶', lang: 'fr', size: { width: 735 } })
    expect(await outlineTitles(finished)).toEqual([
      ['Thé – «vert»', 0],
      ['  Under it', 1],
      ['Last', 2],
    ])
  })

  it.each([
    ['a slide is', [735.12, 414], [735, 414]],
    ['paper is not', [594.96, 841.92], [594.96, 841.92]],
  ])('cuts to whole pixels what the browser rounded up: %s', async (_, [width, height], [cutWidth, cutHeight]) => {
    const pdf = await PDFDocument.create()
    pdf.addPage([width!, height!])
    const { bytes } = await finishPdf(await pdf.save(), { title: 'T', outline: [] })
    expect(await pdfFacts(bytes)).toMatchObject({ size: { width: cutWidth, height: cutHeight } })
  })

  it('keeps every entry on a page that exists', async () => {
    const bytes = await (await blank(1)).save()
    const { bytes: finished } = await finishPdf(bytes, {
      title: 'T',
      outline: [{ title: 'Far', page: 9, children: [] }],
    })
    expect(await outlineTitles(finished)).toEqual([['Far', 0]])
  })
})

describe('the places of a document', () => {
  it('are given to its outline: the pages of named places, and nothing for names without one', async () => {
    const pdf = await blank(2)
    const place = pdf.context.obj([pdf.getPage(1).ref, 'XYZ', 0, 100, 0])
    pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj({ 'handout-2': place }))
    let places: Places = new Map()
    const outline = (found: Places) => {
      places = found
      return []
    }
    await finishPdf(await pdf.save(), { title: 'T', outline })
    expect([...places]).toEqual([['handout-2', 1]])
  })
})

describe('pdfFacts', () => {
  it('tells which fonts are not in the file', async () => {
    const pdf = await blank(1)
    pdf.getPage(0).drawText('tea', { font: await pdf.embedFont(StandardFonts.Courier) })
    expect(await pdfFacts(await pdf.save())).toMatchObject({ tagged: false, fontTypes: ['Type1'] })
  })
})

import { PDFDocument, PDFName } from 'pdf-lib'
import { finishPdf } from './pdf.ts'

/** After so many rounds there is nothing left that would become faster. */
const ROUNDS = 40

/**
 * Finishes a small PDF over and over until something else has ended. Done for the first time, finishing takes three times
 * as long as later: the library is compiled as it is used. While the browser prints, there is time for that.
 */
export async function practise(until: Promise<unknown>): Promise<void> {
  let isOver = false
  const end = () => void (isOver = true)
  until.then(end, end)
  const sample = await samplePdf()
  for (let round = 0; round < ROUNDS && !isOver; round += 1) {
    await finishPdf(sample, { title: 'Practice', lang: 'en', outline: [{ title: 'Practice', page: 0, children: [] }] })
    await new Promise(setImmediate)
  }
}

/** A few pages with all that a browser puts into a PDF with tags, written as it writes them. */
async function samplePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const { context } = pdf
  const root = context.nextRef()
  const tags = Array.from({ length: 8 }, () => {
    const page = pdf.addPage()
    const form = context.register(context.stream('/P <</MCID 0>> BDC EMC', { Type: 'XObject', Subtype: 'Form' }))
    page.node.setXObject(PDFName.of('X'), form)
    const parts = Array.from({ length: 12 }, (_, MCID) =>
      context.register(context.obj({ Type: 'StructElem', S: 'NonStruct', P: root, Pg: page.ref, K: MCID })),
    )
    return context.register(context.obj({ Type: 'StructElem', S: 'Strong', P: root, K: parts }))
  })
  const ParentTree = context.register(context.obj({ Nums: tags.flatMap((tag, key) => [key, tag]) }))
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: tags, ParentTree, ParentTreeNextKey: tags.length }))
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root)
  return pdf.save({ useObjectStreams: false })
}

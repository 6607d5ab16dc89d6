import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { expect, it } from 'vitest'
import { append, canBeJoined } from '../../scripts/export/join.ts'

/** A page as a browser prints it: with a tag, a place, and a number under which it looks up its tag. */
async function printed(place: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const page = pdf.addPage([100, 100])
  page.node.set(PDFName.of('StructParents'), context.obj(0))
  const [root, whole] = [context.nextRef(), context.nextRef()]
  const tag = context.register(context.obj({ Type: 'StructElem', S: 'P', P: whole, Pg: page.ref, K: 0 }))
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: tag }))
  const ParentTree = context.register(context.obj({ Nums: [0, [tag]] }))
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: whole, ParentTree, ParentTreeNextKey: 1 }))
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root)
  pdf.catalog.set(PDFName.of('Dests'), context.obj({ [place]: [page.ref, 'Fit'] }))
  return PDFDocument.load(await pdf.save({ useObjectStreams: false }))
}

async function joined(): Promise<PDFDocument> {
  const pdf = await printed('one')
  append(pdf, await printed('two'))
  append(pdf, await printed('three'))
  return PDFDocument.load(await pdf.save())
}

it('has the pages of all parts, in their order, and a place leads to the page of its part', async () => {
  const pdf = await joined()
  const pages = pdf.getPages().map(({ ref }) => ref)
  const places = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict)
  const pageOf = (name: string) => places.lookup(PDFName.of(name), PDFArray).get(0)
  expect(['one', 'two', 'three'].map(pageOf)).toEqual(pages)
})

it('has the tags of all parts in one document, and each page finds its own', async () => {
  const pdf = await joined()
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const whole = root.lookup(PDFName.of('K'), PDFDict)
  expect(whole.lookup(PDFName.of('K'), PDFArray).size()).toBe(3)
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
  pdf.getPages().forEach(({ node, ref }, index) => {
    expect(String(node.get(PDFName.of('StructParents')))).toBe(String(index))
    expect(String(numbers.get(2 * index))).toBe(String(index))
    const tag = numbers.lookup(2 * index + 1, PDFArray).lookup(0, PDFDict)
    expect(tag.get(PDFName.of('Pg'))).toBe(ref)
  })
  expect(String(root.get(PDFName.of('ParentTreeNextKey')))).toBe('3')
})

it('is not made of parts that name things for the whole of their document', () => {
  const part = (text: string) => new TextEncoder().encode(text)
  expect(canBeJoined([part('<</Type /Catalog>>'), part('<</StructTreeRoot 1 0 R>>')])).toBe(true)
  expect(canBeJoined([part('<</Type /Catalog>>'), part('<</IDTree 1 0 R>>')])).toBe(false)
})

import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'
import { expect, it } from 'vitest'
import { mendTags } from '../../scripts/export/tags.ts'

/** A page with a form in which part 1 is marked, and a tag for part 0 of the page and part 1. */
async function tagged(role: string): Promise<{ pdf: PDFDocument; page: PDFRef; form: PDFRef; tag: PDFRef }> {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const page = pdf.addPage([100, 100])
  const drawing = '/P <</MCID 1>> BDC EMC'
  const form = context.register(context.flateStream(drawing, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }))
  page.node.newXObject('Form', form)
  const tag = context.register(context.obj({ Type: 'StructElem', S: role, Pg: page.ref, K: [0, 1] }))
  const tree = context.obj({ Nums: [0, [tag, tag]] })
  const root = { Type: 'StructTreeRoot', K: tag, ParentTree: tree, ParentTreeNextKey: 1 }
  pdf.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj(root)))
  mendTags(pdf)
  return { pdf, page: page.ref, form, tag }
}

const rootOf = (pdf: PDFDocument) => pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)

it('a tag looks for what a form draws in that form, and for the rest on the page', async () => {
  const { pdf, page, form, tag } = await tagged('P')
  const kids = pdf.context.lookup(tag, PDFDict).lookup(PDFName.of('K'))!.toString().replace(/\s+/g, ' ')
  expect(kids).toBe(`[ 0 << /Type /MCR /Pg ${page} /Stm ${form} /MCID 1 >> ]`)
})

it('a form tells which tag each of its parts belongs to', async () => {
  const { pdf, form, tag } = await tagged('P')
  expect(pdf.context.lookup(form)!.toString()).toContain('/StructParents 1')
  const root = rootOf(pdf)
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'))!.toString()
  expect(numbers.replace(/\s+/g, ' ')).toMatch(new RegExp(`^\\[ 0 \\[ ${tag} ${tag} \\] 1 \\d+ 0 R \\]$`))
  expect(root.get(PDFName.of('ParentTreeNextKey'))!.toString()).toBe('2')
})

it('says what the tags of PDF 2.0 are to an older reader, where there are any', async () => {
  const rolesOf = (pdf: PDFDocument) => rootOf(pdf).get(PDFName.of('RoleMap'))?.toString().replace(/\s+/g, ' ')
  expect(rolesOf((await tagged('Strong')).pdf)).toBe('<< /Strong /Span >>')
  expect(rolesOf((await tagged('P')).pdf)).toBeUndefined()
})

import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, decodePDFRawStream } from 'pdf-lib'
import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'

/**
 * Mends what Chromium's tags leave open. What it draws as a form of its own (scaled, translucent) its tags look for on
 * the page, where there is nothing; and it uses tags of PDF 2.0 in a file that says it is older.
 */
export function mendTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const tags = tagsIn(pdf)
  const forms = new Map(pdf.getPages().map(page => [page.ref.toString(), formsOn(page)]))
  const owners: Owners = new Map()
  for (const [ref, tag] of tags) pointIntoForms(pdf, [ref, tag], forms, owners)
  nameOwners(pdf, root, owners)
  mapRoles(pdf, root, tags)
}

type Tag = readonly [ref: PDFRef, dict: PDFDict]

/** For each form of a page, by the numbers of what is marked in it, where it lies. */
type Forms = ReadonlyMap<number, PDFRef>

/** For each form, by the numbers of what is marked in it, the tag that it belongs to. */
type Owners = Map<PDFRef, Map<number, PDFRef>>

function tagsIn(pdf: PDFDocument): readonly Tag[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([ref, dict]) => (dict instanceof PDFDict && dict.get(TYPE) === STRUCT_ELEM ? [[ref, dict] as const] : []))
}

const TYPE = PDFName.of('Type')
const STRUCT_ELEM = PDFName.of('StructElem')

function formsOn({ node, doc }: PDFPage): Forms {
  const found = new Map<number, PDFRef>()
  const seen = new Set<PDFRef>()
  const look = (resources: PDFDict | undefined) => {
    for (const ref of resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.values() ?? []) {
      const form = doc.context.lookup(ref)
      if (!(ref instanceof PDFRef) || seen.has(ref) || !isForm(form)) continue
      seen.add(ref)
      for (const number of marksIn(form)) found.set(number, ref)
      look(form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict))
    }
  }
  look(node.Resources())
  return found
}

function isForm(object: PDFObject | undefined): object is PDFRawStream {
  return object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
}

function marksIn(form: PDFRawStream): readonly number[] {
  const text = new TextDecoder('latin1').decode(decodePDFRawStream(form).decode())
  return Array.from(text.matchAll(/\/MCID (\d+)/g), ([, number]) => Number(number))
}

function pointIntoForms(pdf: PDFDocument, [ref, tag]: Tag, forms: ReadonlyMap<string, Forms>, owners: Owners): void {
  const [page, kids] = [tag.get(PDFName.of('Pg')), tag.lookup(PDFName.of('K'))]
  const onPage = page && forms.get(page.toString())
  if (!onPage?.size || !kids) return
  const pointed = (kid: PDFObject) => {
    const form = kid instanceof PDFNumber ? onPage.get(kid.asNumber()) : undefined
    if (!(kid instanceof PDFNumber) || !form) return kid
    owners.set(form, (owners.get(form) ?? new Map<number, PDFRef>()).set(kid.asNumber(), ref))
    return pdf.context.obj({ Type: 'MCR', Pg: page, Stm: form, MCID: kid })
  }
  tag.set(PDFName.of('K'), kids instanceof PDFArray ? pdf.context.obj(kids.asArray().map(pointed)) : pointed(kids))
}

/** The way back: which tag each marked part of a form belongs to. */
function nameOwners(pdf: PDFDocument, root: PDFDict, owners: Owners): void {
  const [nextKey, tree] = [PDFName.of('ParentTreeNextKey'), root.lookupMaybe(PDFName.of('ParentTree'), PDFDict)]
  const numbers = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray)
  const first = root.lookupMaybe(nextKey, PDFNumber)?.asNumber()
  if (!numbers || first === undefined) return
  let key = first
  for (const [form, tagOf] of owners) {
    const last = Math.max(...tagOf.keys())
    const list = Array.from({ length: last + 1 }, (_, number) => tagOf.get(number) ?? null)
    numbers.push(PDFNumber.of(key))
    numbers.push(pdf.context.register(pdf.context.obj(list)))
    const drawn = pdf.context.lookup(form)
    if (isForm(drawn)) drawn.dict.set(PDFName.of('StructParents'), PDFNumber.of(key))
    key += 1
  }
  root.set(nextKey, PDFNumber.of(key))
}

/** Tags of PDF 2.0 that Chromium writes, and what an older reader is to take each for. */
const OLDER: Readonly<Record<string, string>> = {
  Aside: 'Note',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
}

function mapRoles(pdf: PDFDocument, root: PDFDict, tags: readonly Tag[]): void {
  const used = new Set(tags.map(([, tag]) => tag.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText()))
  const newer = Object.entries(OLDER).filter(([role]) => used.has(role))
  if (newer.length > 0) root.set(PDFName.of('RoleMap'), pdf.context.obj(Object.fromEntries(newer)))
}

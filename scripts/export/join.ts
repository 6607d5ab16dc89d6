import { PDFArray, PDFDict, PDFName, PDFNumber, PDFPageLeaf, PDFPageTree, PDFRawStream, PDFRef } from 'pdf-lib'
import type { PDFContext, PDFDocument, PDFObject } from 'pdf-lib'

/**
 * Whether PDFs as a browser printed them can become one with `append`: names that belong to a whole document, as those by
 * which cells of a table refer to their heads, would have to be given anew.
 */
export function canBeJoined(parts: readonly Uint8Array[]): boolean {
  return !parts.some(part =>
    ['/IDTree', '/Names'].some(name => Buffer.from(part.buffer, part.byteOffset, part.length).includes(name)),
  )
}

/** Puts the pages of one PDF after those of another, both as a browser printed them: with their tags and places. */
export function append(pdf: PDFDocument, more: PDFDocument): void {
  const keys = firstFreeKey(pdf)
  const move = moving(pdf.context, pdf.context.largestObjectNumber, keys)
  const roots = [more.catalog.get(PAGES), more.catalog.get(TAGS)].map(root => root && move(root))
  const places = more.catalog.lookupMaybe(PLACES, PDFDict)
  const moved = places && (move(places) as PDFDict)
  for (const [ref, object] of more.context.enumerateIndirectObjects())
    pdf.context.assign(move(ref) as PDFRef, move(object))
  joinPages(pdf, roots[0] as PDFRef)
  if (roots[1]) joinTags(pdf, pdf.context.lookup(roots[1], PDFDict), keys)
  joinPlaces(pdf, moved)
}

const [PAGES, TAGS, PLACES] = [PDFName.of('Pages'), PDFName.of('StructTreeRoot'), PDFName.of('Dests')]
const [KIDS, KEYS, NEXT_KEY] = [PDFName.of('K'), PDFName.of('ParentTree'), PDFName.of('ParentTreeNextKey')]

/** What looks up its tags by a number: pages and forms, and links. */
const LOOKS_UP: readonly PDFName[] = [PDFName.of('StructParents'), PDFName.of('StructParent')]

/** Moves objects into another document: its references are counted on from `by`, its keys of tags from `keys`. */
function moving(context: PDFContext, by: number, keys: number): (object: PDFObject) => PDFObject {
  const entry = ([name, value]: [PDFName, PDFObject]): [PDFName, PDFObject] =>
    LOOKS_UP.includes(name) && value instanceof PDFNumber
      ? [name, PDFNumber.of(value.asNumber() + keys)]
      : [name, move(value)]
  const dict = (object: PDFDict) => {
    const map = new Map(object.entries().map(entry))
    if (object instanceof PDFPageLeaf) return PDFPageLeaf.fromMapWithContext(map, context)
    if (object instanceof PDFPageTree) return PDFPageTree.fromMapWithContext(map, context)
    return PDFDict.fromMapWithContext(map, context)
  }
  const move = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return PDFRef.of(object.objectNumber + by, object.generationNumber)
    if (object instanceof PDFDict) return dict(object)
    if (object instanceof PDFArray) return context.obj(object.asArray().map(move))
    if (object instanceof PDFRawStream) return PDFRawStream.of(dict(object.dict), object.contents)
    return object
  }
  return move
}

function joinPages(pdf: PDFDocument, more: PDFRef): void {
  const [pages, others] = [pdf.catalog.Pages(), pdf.context.lookup(more) as PDFPageTree]
  others.set(PDFName.of('Parent'), pdf.catalog.get(PAGES) as PDFRef)
  pages.Kids().push(more)
  pages.set(PDFName.of('Count'), PDFNumber.of(pages.Count().asNumber() + others.Count().asNumber()))
}

function firstFreeKey(pdf: PDFDocument): number {
  const numbers = keysOf(pdf.catalog.lookupMaybe(TAGS, PDFDict))?.asArray() ?? []
  const keys = numbers.flatMap((number, at) => (at % 2 === 0 && number instanceof PDFNumber ? [number.asNumber()] : []))
  return keys.reduce((most, key) => Math.max(most, key), -1) + 1
}

function keysOf(root: PDFDict | undefined): PDFArray | undefined {
  return root?.lookupMaybe(KEYS, PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray)
}

/** The others' document becomes a group within the first's. */
function joinTags(pdf: PDFDocument, others: PDFDict, keys: number): void {
  const root = pdf.catalog.lookupMaybe(TAGS, PDFDict)
  const [document, group] = [root?.get(KIDS), others.get(KIDS)]
  if (!root || !(document instanceof PDFRef) || !(group instanceof PDFRef)) return
  const whole = pdf.context.lookup(document, PDFDict)
  const kids = whole.lookup(KIDS)
  whole.set(KIDS, pdf.context.obj([...(kids instanceof PDFArray ? kids.asArray() : [whole.get(KIDS)!]), group]))
  pdf.context.lookup(group, PDFDict).set(PDFName.of('S'), PDFName.of('NonStruct'))
  pdf.context.lookup(group, PDFDict).set(PDFName.of('P'), document)
  keysOf(others)
    ?.asArray()
    .forEach((value, at) =>
      keysOf(root)?.push(at % 2 === 0 && value instanceof PDFNumber ? PDFNumber.of(value.asNumber() + keys) : value),
    )
  root.set(NEXT_KEY, PDFNumber.of(firstFreeKey(pdf)))
}

function joinPlaces(pdf: PDFDocument, more: PDFDict | undefined): void {
  const places = pdf.catalog.lookupMaybe(PLACES, PDFDict)
  if (!places && more) pdf.catalog.set(PLACES, more)
  else for (const [name, place] of more?.entries() ?? []) places!.set(name, place)
}

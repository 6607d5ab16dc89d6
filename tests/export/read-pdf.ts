import type { PDFObject, PDFPage, PDFRef } from 'pdf-lib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'

/** The text of each page, white space folded. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map(page => page.replace(/\s+/g, ' ').trim())
}

/** Titles of the table of contents, indented by level, each with its page from 0. */
export async function outlineTitles(bytes: Uint8Array): Promise<readonly (readonly [string, number])[]> {
  const pdf = await PDFDocument.load(bytes)
  const pages = pdf.getPages().map(page => page.ref.toString())
  const read = (dict: PDFDict | undefined, depth: number): (readonly [string, number])[] => {
    if (!dict) return []
    const title = dict.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText()
    const page = pages.indexOf(String(dict.lookup(PDFName.of('Dest'), PDFArray).get(0)))
    const child = (key: string) => dict.lookupMaybe(PDFName.of(key), PDFDict)
    return [['  '.repeat(depth) + title, page], ...read(child('First'), depth + 1), ...read(child('Next'), depth)]
  }
  return read(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict), 0)
}

/** Where the links of each page lead: an address, or `#` and the page number from 0. */
export async function linkTargets(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const pdf = await PDFDocument.load(bytes)
  const pages = pdf.getPages()
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const numberOf = (ref: unknown) => pages.findIndex(page => page.ref.toString() === (ref as PDFRef).toString())
  const targetOf = (link: PDFDict) => {
    const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'), PDFString)
    if (address) return address.decodeText()
    const name = link.get(PDFName.of('Dest'))
    const place = name instanceof PDFName ? places?.lookup(name, PDFArray) : (name as PDFArray)
    return `#${numberOf(place?.get(0))}`
  }
  return pages.map(page => (page.node.Annots()?.asArray() ?? []).map(ref => targetOf(pdf.context.lookup(ref, PDFDict))))
}

/** The sizes of type in the document, in points to one decimal. */
export async function textSizes(bytes: Uint8Array): Promise<readonly number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const sizes = new Set<number>()
  for (let no = 1; no <= pdf.numPages; no += 1) {
    const { items } = await (await pdf.getPage(no)).getTextContent()
    for (const item of items) if ('transform' in item) sizes.add(Math.round(Math.abs(item.transform[3]) * 10) / 10)
  }
  return [...sizes]
}

/** What a reader of the page hears, in the order of the tags. */
export interface Tag {
  /** As PDF names it: `H1`, `P`, `Figure`, `TH`, … */
  readonly role: string
  readonly alt?: string
  /** The text that stands in the tag itself, not in the tags below it. */
  readonly text: string
  readonly children: readonly Tag[]
}

interface RawTag {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly RawTag[]
}

/** The structure tree of each page. */
export async function pageTags(bytes: Uint8Array): Promise<readonly (readonly Tag[])[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const root = (await page.getStructTree()) as RawTag | null
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      return (root?.children ?? []).flatMap(tag => withText(tag, textsById(items)))
    }),
  )
}

type ContentItem = { readonly type?: string; readonly id?: string; readonly str?: string; readonly hasEOL?: boolean }

function textsById(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '', hasEOL } of items as readonly ContentItem[]) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else {
      const owner = open.findLast(name => name !== undefined)
      if (owner) texts.set(owner, (texts.get(owner) ?? '') + str + (hasEOL ? ' ' : ''))
    }
  }
  return texts
}

function withText(tag: RawTag, texts: ReadonlyMap<string, string>): readonly Tag[] {
  if (!tag.role) return []
  const children = tag.children ?? []
  const text = children.map(child => (child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : '')).join('')
  const below = children.flatMap(child => withText(child, texts))
  return [{ role: tag.role, text: text.replace(/\s+/g, ' ').trim(), children: below, ...(tag.alt && { alt: tag.alt }) }]
}

/**
 * The tags in lines, indented by depth: `H1 Green tea`, `Figure [A cup]`. Tags without a meaning of their own are left
 * out; the text in them belongs to the tag around them.
 */
export function tagLines(tags: readonly Tag[], depth = 0): readonly string[] {
  return merged(tags).flatMap(({ role, alt, text, children }) => {
    if (role === '') return text ? ['  '.repeat(depth) + text] : []
    const inside = merged(children)
    // Text that comes first stands beside its tag.
    const lead = [text, inside[0]?.role === '' ? inside[0].text : ''].filter(Boolean).join(' ')
    const rest = inside[0]?.role === '' ? inside.slice(1) : inside
    const line = [role, alt && `[${alt}]`, lead].filter(Boolean).join(' ')
    return ['  '.repeat(depth) + line, ...tagLines(rest, depth + 1)]
  })
}

/** The tags without those that only group; neighbouring pieces of text are one, under the role ``. */
function merged(tags: readonly Tag[]): readonly Tag[] {
  const flat = tags.flatMap((tag): readonly Tag[] =>
    tag.role !== '' && !GROUPS.has(tag.role)
      ? [tag]
      : [...(tag.text ? [{ role: '', text: tag.text, children: [] }] : []), ...merged(tag.children)],
  )
  const joined: Tag[] = []
  for (const tag of flat) {
    const last = joined.at(-1)
    if (tag.role === '' && last?.role === '') {
      const gap = /^[,.;:)]/.test(tag.text) ? '' : ' '
      joined[joined.length - 1] = { ...last, text: `${last.text}${gap}${tag.text}` }
    } else joined.push(tag)
  }
  return joined
}

const GROUPS: ReadonlySet<string> = new Set(['Root', 'Document', 'Div', 'NonStruct', 'Sect', 'Art', 'Part', 'Span'])

/** What a viewer calls each page. */
export async function pageLabels(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return (await pdf.getPageLabels()) ?? []
}

/** The roles of tags that point to a part which is not where they say: on their page, or in the form that they name. */
export async function strayTags(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes)
  const onPage = new Map(pdf.getPages().map(page => [page.ref.toString(), drawnOn(page)]))
  const isThere = (kid: PDFObject, page: string): boolean => {
    if (kid instanceof PDFNumber) return onPage.get(page)?.includes(`/MCID ${kid.asNumber()} `) ?? false
    if (!(kid instanceof PDFDict) || kid.get(PDFName.of('Type')) !== PDFName.of('MCR')) return true
    const [number, form] = [kid.lookup(PDFName.of('MCID'), PDFNumber), kid.lookup(PDFName.of('Stm'))]
    if (!(form instanceof PDFRawStream)) return isThere(number, String(kid.get(PDFName.of('Pg')) ?? page))
    return textOf(form).includes(`/MCID ${number.asNumber()} `)
  }
  return pdf.context.enumerateIndirectObjects().flatMap(([, tag]) => {
    if (!(tag instanceof PDFDict) || tag.get(PDFName.of('Type')) !== PDFName.of('StructElem')) return []
    const kids = tag.lookup(PDFName.of('K'))
    const all = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []
    return all.every(kid => isThere(kid, String(tag.get(PDFName.of('Pg'))))) ? [] : [String(tag.get(PDFName.of('S')))]
  })
}

function drawnOn({ node, doc }: PDFPage): string {
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map(ref => doc.context.lookup(ref)) : [contents]
  return streams.map(stream => textOf(stream as PDFRawStream)).join(' ')
}

const textOf = (stream: PDFRawStream) =>
  new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()).replace(/(?<=\/MCID \d+)\b/g, ' ')

import { getDocumentProxy } from 'unpdf'
import type { Article } from '../model/article.ts'
import { Trouble } from '../model/trouble.ts'
import { completeArrayBuffer } from './array-buffer.ts'
import { readMade } from './made-markdown.ts'
import { pdfTree } from './pdf-flow.ts'
import { pdfLines, type PdfPage, type Piece } from './pdf-lines.ts'
import type { File } from './source.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/** Fewer letters than this in a whole file: pictures of pages, not text. */
const LEAST_LETTERS = 12
const LOCKED = 'Save a copy without the password and try again.'
const DAMAGED = 'Get the file again, or give Lectern the text.'
const PICTURES = 'Run text recognition (OCR) on it, or give Lectern the text.'

/**
 * Reads a PDF: headings by the size of their type, paragraphs put together from lines, page furniture left out.
 *
 * @throws Trouble `unreadable` for a file that is damaged, locked, or holds only pictures of pages
 */
export async function readPdf({ name, bytes }: File): Promise<Article> {
  const document = await opened(name, bytes)
  const lines = pdfLines(await pagesOf(document, false))
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters < LEAST_LETTERS) throw onlyPictures(name)
  const tree = pdfTree(lines)
  const headed = tree.children.some(node => node.type === 'heading')
  const better = headed ? tree : pdfTree(pdfLines(await pagesOf(document, true)))
  return readMade({ name, facts: {}, tree: better, losses: [] })
}

/** @param fonts whether bold type matters: to know it, pdf.js must draw the pages, which takes most of the time */
async function pagesOf(document: Document, fonts: boolean): Promise<PdfPage[]> {
  if (fonts) completeArrayBuffer()
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await pageOf(await document.getPage(number), fonts))
  }
  await document.cleanup()
  return pages
}

async function opened(name: string, bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  } catch (cause) {
    if ((cause as Error).name === 'PasswordException') {
      throw new Trouble('unreadable', `${name} is protected with a password.`, LOCKED, { cause })
    }
    throw new Trouble('unreadable', `${name} cannot be opened as a PDF: it seems to be damaged.`, DAMAGED, { cause })
  }
}

async function pageOf(page: Page, fonts: boolean): Promise<PdfPage> {
  if (fonts) await page.getOperatorList()
  const { items } = await page.getTextContent()
  const [, bottom, , top] = page.view as [number, number, number, number]
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return []
    const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number]
    const size = Math.hypot(c, d) || item.height
    return [{ text: item.str, x, y: y - bottom, width: item.width, size, bold: isBold(page, item.fontName) }]
  })
  return { height: top - bottom, pieces }
}

/** The font's own name says whether it is bold; pdf.js knows it only after the page's fonts were loaded. */
function isBold(page: Page, font: string): boolean {
  const known = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : undefined
  return /bold|black|heavy|semibold/i.test(known?.name ?? '')
}

function onlyPictures(name: string): Trouble {
  return new Trouble('unreadable', `${name} holds pictures of pages and no text.`, PICTURES)
}

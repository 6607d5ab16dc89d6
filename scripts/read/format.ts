import { Trouble } from '../model/trouble.ts'
import type { File } from './source.ts'

/** The kinds of file that Lectern reads. */
export type Format = 'plain' | 'markdown' | 'html' | 'docx' | 'pdf'

/** How much of a file is looked at for what it holds, in bytes. */
const HEAD = 4096
const AS = 'Save it as .docx, PDF, HTML, Markdown or plain text and try again.'

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mkdn: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  txt: 'plain',
  text: 'plain',
}

const PICTURE_HINT = 'Lectern needs the text itself: copy it into a text file.'
const TALK_HINT = 'Lectern turns articles into talks, not talks into talks.'

/** First bytes (Latin-1) of files that Lectern does not read, and what they are. */
/* oxlint-disable no-control-regex -- these are bytes, not text */
const UNREAD: readonly (readonly [first: RegExp, what: string, hint: string])[] = [
  [/^\xd0\xcf\x11\xe0/, 'an old Office file (.doc, .xls or .ppt)', `Open it in your word processor. ${AS}`],
  [/^\{\\rtf/, 'an RTF file', `Open it in your word processor. ${AS}`],
  [/^PK[^]*mimetypeapplication\/vnd\.oasis\.opendocument/, 'an OpenDocument file', `Open it in LibreOffice. ${AS}`],
  [/^PK[^]*mimetypeapplication\/epub\+zip/, 'an e-book (.epub)', `Convert it first. ${AS}`],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[^]{4}WEBP|^BM[^]{4}\0{4}|^II\*\0|^MM\0\*/, 'a picture', PICTURE_HINT],
  [/^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh/, 'a compressed file', 'Unpack it and give Lectern the article in it.'],
  [/^ID3|^OggS|^RIFF[^]{4}WAVE|^[^]{4}ftyp/, 'a sound or video file', 'Give Lectern the transcript.'],
  [/^\x7fELF|^MZ|^\xca\xfe\xba\xbe/, 'a program', 'Give Lectern the article as text.'],
]
/* oxlint-enable no-control-regex */

/**
 * Tells what a file is, by its content first and its name's ending second.
 *
 * @throws Trouble `unsupported` for a kind that Lectern does not read, saying what to do
 */
export function detectFormat({ name, bytes }: File): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (extension === 'docx' && head.startsWith('\xd0\xcf\x11\xe0')) throw locked(name)
  for (const [first, what, hint] of UNREAD) if (first.test(head)) throw unread(name, what, hint)
  if (/^[^]{0,1024}%PDF-\d/.test(head)) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return zipFormat(name, bytes)
  return textFormat(EXTENSIONS[extension], head)
}

function zipFormat(name: string, bytes: Uint8Array): Format {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('ppt/presentation.xml')) throw unread(name, 'a PowerPoint file', TALK_HINT)
  if (names.includes('xl/workbook.xml')) throw unread(name, 'a spreadsheet', AS)
  throw unread(name, 'a zip archive', 'Unpack it and give Lectern the article in it.')
}

function textFormat(byName: Format | undefined, head: string): Format {
  if (byName === 'markdown' || byName === 'html') return byName
  if (/^\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(head)) return 'html'
  return looksLikeMarkdown(head) ? 'markdown' : 'plain'
}

/** Two marks that plain text does not have by chance: headings with hashes, links, fences. */
function looksLikeMarkdown(head: string): boolean {
  const headings = head.match(/^#{1,6} \S/gm)?.length ?? 0
  const others = head.match(/^```|\]\(https?:|^\[[^\]]+\]: http|!\[[^\]]*\]\(/gm)?.length ?? 0
  return headings >= 2 || others >= 2 || headings + others >= 2
}

function unread(name: string, what: string, hint: string): Trouble {
  return new Trouble('unsupported', `${name} is ${what}, which Lectern does not read.`, hint)
}

/** A Word file with a password is an old Office file around an encrypted new one. */
function locked(name: string): Trouble {
  const hint = 'Open it in Word, save it without the password and try again.'
  return new Trouble('unreadable', `${name} is protected with a password.`, hint)
}

import type { Article } from '../model/article.ts'
import { Trouble } from '../model/trouble.ts'
import { decode } from './decode.ts'
import { detectFormat, type Format } from './format.ts'
import { notesOn } from './messages.ts'
import type { File, Source } from './source.ts'

export { detectFormat, type Format } from './format.ts'
export type { File } from './source.ts'

type Reader = (file: File) => Promise<Article>

const NESTED = 'Take quotations and lists inside one another apart, or give Lectern the plain text.'

/** Each format's reader; its libraries are loaded when it is needed. */
const READERS: Readonly<Record<Format, Reader>> = {
  plain: async file => (await import('./plain.ts')).readPlain(source(file)),
  markdown: async file => (await import('./markdown.ts')).readMarkdown(source(file)),
  html: async file => (await import('./html.ts')).readHtml(file),
  docx: async file => (await import('./docx.ts')).readDocx(file),
  pdf: async file => (await import('./pdf.ts')).readPdf(file),
}

/**
 * Reads an article, whatever the file's format: bytes in, article out, nothing else touched.
 *
 * @throws Trouble `unsupported`, `binary`, `empty`, `frontmatter` or `unreadable`
 */
export async function read(file: File): Promise<Article> {
  try {
    return await READERS[detectFormat(file)](file)
  } catch (cause) {
    if (cause instanceof Trouble && cause.code === 'frontmatter')
      throw new Trouble('frontmatter', `${file.name}: ${cause.message}`, cause.hint, { cause })
    if (!(cause instanceof RangeError)) throw cause
    throw new Trouble('unreadable', `${file.name} nests its parts too deeply to be read.`, NESTED, { cause })
  }
}

function source({ name, bytes }: File): Source {
  const { text, guessed } = decode(name, bytes)
  const notes = notesOn(text)
  if (guessed) notes.note('encoding', { start: 0, end: 0 })
  return { name, text, notes }
}

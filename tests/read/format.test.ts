import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../scripts/read/read.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('the format of a file', () => {
  it.each([
    ['a.md', 'text', 'markdown'],
    ['a.MARKDOWN', 'text', 'markdown'],
    ['a.txt', 'Some words', 'plain'],
    ['a', 'Some words', 'plain'],
    ['a.txt', '# One\n\ntext\n\n## Two\n', 'markdown'],
    ['a.txt', '# One comment line', 'plain'],
    ['a', '<!DOCTYPE html><html>', 'html'],
    ['a.txt', '\n<html lang="en">', 'html'],
    ['a.htm', '<p>x', 'html'],
    ['a.bin', '%PDF-1.7\n', 'pdf'],
    ['a.txt', 'PK\x03\x04xxxxword/document.xmlxx', 'docx'],
  ])('of %s that begins with %j is %s', (name, text, format) => {
    expect(detectFormat({ name, bytes: bytes(text) })).toBe(format)
  })

  it.each([
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1', 'unsupported', /old Office/],
    ['a.docx', '\xd0\xcf\x11\xe0\xa1\xb1', 'unreadable', /password/],
    ['a.rtf', '{\\rtf1 x}', 'unsupported', /RTF/],
    ['a.odt', 'PK\x03\x04xxmimetypeapplication/vnd.oasis.opendocument.textPK', 'unsupported', /OpenDocument/],
    ['a.epub', 'PK\x03\x04xxmimetypeapplication/epub+zipPK', 'unsupported', /e-book/],
    ['a.pptx', 'PK\x03\x04 ppt/presentation.xml', 'unsupported', /PowerPoint/],
    ['a.xlsx', 'PK\x03\x04 xl/workbook.xml', 'unsupported', /spreadsheet/],
    ['a.zip', 'PK\x03\x04 other', 'unsupported', /zip/],
    ['a.md', '\x89PNG\r\n', 'unsupported', /picture/],
    ['a.gz', '\x1f\x8b\x08', 'unsupported', /compressed/],
  ])(
    'of %s with its own first bytes is one that Lectern does not read, and it says what to do',
    (name, text, code, message) => {
      expect(() => detectFormat({ name, bytes: bytes(text) })).toThrow(
        expect.objectContaining({ code, message: expect.stringMatching(message), hint: expect.stringMatching(/\w+/) }),
      )
    },
  )
})

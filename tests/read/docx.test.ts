import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/read/read.ts'
import { outline } from './helpers.ts'
import { zip } from './zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STYLES = ['Title', 'Subtitle', 'heading 1', 'heading 2', 'Quote']

const p = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style.replace(' ', '')}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const item = (text: string, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`

function docx(body: string): Uint8Array {
  const styles = STYLES.map(
    name => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  const level = (at: number): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="bullet"/></w:lvl>`
  const part = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${kind}+xml"/>`
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}${part('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation(1, 'styles', 'styles.xml') +
        relation(2, 'numbering', 'numbering.xml') +
        relation(3, 'footnotes', 'footnotes.xml'),
    ),
    'word/styles.xml': `<w:styles ${W}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p('Counted by hand.')}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  })
}

const readBody = (body: string) => read({ name: 'report.docx', bytes: docx(body) })

describe('a Word file', () => {
  it('is read by its styles', async () => {
    const article = await readBody(
      [
        p('The lighthouse', 'Title'),
        p('A report in two parts', 'Subtitle'),
        p('It stands on a rock &amp; blinks.'),
        p('The lamp', 'heading 1'),
        `<w:p><w:r><w:t xml:space="preserve">It has </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1,000</w:t></w:r><w:r><w:t xml:space="preserve"> watts.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        item('red light'),
        item('inner ring', 1),
        item('white light'),
        p('“We never sleep.” — The keeper', 'Quote'),
        p('The tower', 'heading 2'),
        `<w:tbl>${row('Year', 'Height')}${row('1890', '21 m')}</w:tbl>`,
      ].join(''),
    )
    expect(outline(article)).toEqual([
      'title: The lighthouse',
      '',
      'It stands on a rock & blinks.',
      '# The lamp',
      'It has 1,000 watts.',
      '- red light /   - inner ring / - white light',
      '> “We never sleep.” — The keeper',
      'Counted by hand.',
      '## The tower',
      'Year | Height / 1890 | 21 m',
    ])
    expect(article.meta.subtitle?.text).toBe('A report in two parts')
  })

  it('that is damaged or empty says so', async () => {
    await expect(read({ name: 'a.docx', bytes: zip({ 'word/document.xml': '<oops' }) })).rejects.toMatchObject({
      code: 'unreadable',
    })
    await expect(readBody('')).rejects.toMatchObject({ code: 'empty' })
  })
})

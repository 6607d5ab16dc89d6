import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckText, joinSlides, splitSlides } from '../../scripts/write/slide-text.ts'

const lines = fc.constantFrom(
  '---',
  '--- ',
  '----',
  '--- text',
  '',
  '',
  ' ',
  'layout: a',
  'title: b',
  '# Heading',
  'words',
  '```',
  '```ts',
  '````',
  '```yaml',
  '~~~',
  '<!--',
  '-->',
  '<!-- note -->',
  'a <!-- b --> c',
  '- item',
  '***',
  '  ```',
  '\uFEFF',
)
const anyText = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(fc.tuple(lines, fc.constantFrom('\n', '\n', '\r\n')), { maxLength: 25 }),
    fc.constantFrom('', '---', 'end', '-->'),
  )
  .map(([mark, rows, end]) => mark + rows.map(row => row.join('')).join('') + end)

const closedFrontmatter = /^---[^\n]*\n(?:(?!.*---).*\n)*---\s*$/

describe('splitSlides', () => {
  it('cuts any text into parts that join to the same bytes', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(joinSlides(splitSlides(text))).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('cuts where Slidev cuts, and takes for notes what Slidev takes', () => {
    fc.assert(
      fc.property(anyText, text => {
        const source = text.replace(/^\uFEFF/, '')
        const { slides } = parseSync(source, 'slides.md', { noParseYAML: true })
        const parts = splitSlides(text)
        expect(parts.map(part => part.start - 1)).toEqual(slides.map(slide => slide.start))
        for (const [index, part] of parts.entries()) {
          const own = slides[index]!
          // Slidev's parser cuts frontmatter twice, by lines and by an expression; they agree where it is closed.
          if (own.frontmatterStyle !== 'frontmatter' || !closedFrontmatter.test(part.frontmatter)) continue
          expect(part.notes !== '').toBe(own.note !== undefined)
          expect(part.body.replace(/\r/g, '').trim()).toBe(own.content)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('tells the lines of each part', () => {
    const [first, second] = splitSlides('---\ntheme: a\n---\n\n# One\n\n---\nlayout: b\n---\n\nTwo\n\n<!--\nSay\n-->\n')
    expect(first).toMatchObject({ frontmatter: '---\ntheme: a\n---\n', start: 1, contentStart: 4, end: 7 })
    expect(second).toMatchObject({
      frontmatter: '---\nlayout: b\n---\n',
      body: '\nTwo\n\n',
      notes: '<!--\nSay\n-->\n',
      start: 7,
    })
  })

  it('knows frontmatter that is written as a YAML block', () => {
    const [, second] = splitSlides('# One\n\n---\n\n```yaml\nlayout: a\n```\n\nTwo\n')
    expect(second).toMatchObject({ separator: '---\n', frontmatter: '\n```yaml\nlayout: a\n```\n', body: '\nTwo\n' })
  })
})

describe('deckText', () => {
  const deck = deckText(
    [
      { frontmatter: { layout: 'cover', title: 'Own' }, body: '# Title\n\n', notes: ['All of it.'] },
      { frontmatter: { layout: 'points' }, body: '- a\r\n- b', notes: [] },
      { frontmatter: {}, body: 'Bare', notes: ['One.', 'Two.'] },
    ],
    'theme: ./\ntitle: Head\n',
  )

  it('writes the slides with blank lines where Slidev needs them', () => {
    expect(deck).toBe(
      [
        '---',
        'theme: ./',
        'title: Head',
        'layout: cover',
        '---',
        '',
        '# Title',
        '',
        '<!--',
        'All of it.',
        '-->',
        '',
        '---',
        'layout: points',
        '---',
        '',
        '- a',
        '- b',
        '',
        '---',
        '',
        'Bare',
        '',
        '<!--',
        'One.',
        '',
        'Two.',
        '-->',
        '',
      ].join('\n'),
    )
  })

  it('is read by Slidev as it was meant', () => {
    const { slides } = parseSync(deck, 'slides.md')
    expect(slides.map(({ frontmatter, content, note }) => [frontmatter['layout'], content, note])).toEqual([
      ['cover', '# Title', 'All of it.'],
      ['points', '- a\n- b', undefined],
      [undefined, 'Bare', 'One.\n\nTwo.'],
    ])
  })
})

import { detectFeatures, parseSlide } from '@slidev/parser'
import fc from 'fast-check'
import { bundledLanguages } from 'shiki'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeLanguage } from '../../scripts/write/code-languages.ts'
import type { Words } from '../../scripts/model/span.ts'
import {
  escapeCodeFence,
  escapeInline,
  escapeLink,
  escapeMarked,
  escapeTitle,
  escapeWords,
} from '../../scripts/write/escape.ts'
import { asRead, nastyText } from './nasty-text.ts'
import { slidevPage } from './slidev-page.ts'
import type { SlidevPage } from './slidev-page.ts'

let page: SlidevPage
beforeAll(async () => {
  page = await slidevPage()
})

interface Place {
  readonly name: string
  readonly write: (text: string) => string
  /** Where the text must be shown. */
  readonly at: string
}

const places: readonly Place[] = [
  { name: 'a paragraph', write: text => escapeInline(text), at: 'p' },
  { name: 'a heading', write: text => `# ${escapeInline(text, { inHeading: true })}`, at: 'h1' },
  { name: 'a list item', write: text => `- ${escapeInline(text)}\n- next`, at: 'li' },
  { name: 'a numbered list item', write: text => `1. ${escapeInline(text)}\n2. next`, at: 'li' },
  { name: 'a quotation', write: text => `> ${escapeInline(text)}`, at: 'blockquote' },
  { name: 'a cell of a table', write: text => table(escapeInline(text, { inTable: true })), at: 'td' },
  { name: 'a head of a table', write: text => table(escapeInline(text, { inTable: true })), at: 'th' },
  {
    name: 'a slot',
    write: text => `::first::\n\n${escapeInline(text)}\n\n::second::\n\nnext`,
    at: '[data-slot=first]',
  },
  { name: 'bold', write: text => escapeMarked(words(text), text), at: 'p' },
  { name: 'a text with a bold phrase', write: text => escapeMarked(words(text), text.slice(1, 4)), at: 'p' },
  { name: 'code', write: text => escapeWords(code(text)), at: 'p' },
  { name: 'code in a cell', write: text => table(escapeWords(code(text), { inTable: true })), at: 'td' },
  { name: 'code inside a text', write: text => escapeWords(code(text, 2)), at: 'p' },
  { name: 'a link', write: text => escapeLink(text, 'https://example.org/(a)$_{b}'), at: 'p' },
]

const words = (text: string): Words => ({ text, spans: [] })

/** All of a text as code, or but so many letters at its beginning and end. */
function code(text: string, but = 0): Words {
  return { text, spans: [], code: [{ from: but, to: Math.max(but, text.length - but) }] }
}

function table(cell: string): string {
  return `| ${cell} | b |\n| --- | --- |\n| ${cell} | d |`
}

const inline = [
  'P',
  'A',
  'SPAN',
  'WBR',
  'STRONG',
  'CODE',
  'H1',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
  'SECTION',
  'DIV',
]

describe('escaping', () => {
  for (const { name, write, at } of places) {
    it(`shows any text as it stands in ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(nastyText, async text => {
          if (asRead(text) === '') return
          const main = await page.show(write(text))
          expect(asRead(main.querySelector(at)?.textContent ?? 'nothing')).toBe(asRead(text))
          expect(
            [...main.querySelectorAll('*')].map(element => element.tagName).filter(tag => !inline.includes(tag)),
          ).toEqual([])
        }),
        { numRuns: 400 },
      )
    })
  }

  it('shows the parser no picture to preload, no script to load, no editor to prepare, and keeps the slide in one', () => {
    fc.assert(
      fc.property(nastyText, text => {
        const raw = `---\nlayout: points\n---\n\n# ${escapeInline(text, { inHeading: true })}\n\n${escapeInline(text)}\n`
        const { images, note } = parseSlide(raw)
        expect([images, note]).toEqual([[], undefined])
        expect(detectFeatures(raw)).toMatchObject({ tweet: false, bluesky: false, monaco: false })
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves prose alone', () => {
    const prose = [
      "It's 5 - 3, isn't it? (yes) [sic] a_b",
      'From $5 million to $10m, up 30% (about 1/3) — “really”!',
      'AT&T, R&D & co.',
      'See https://example.org/a_b?c=d&e=f, or write to a.b@example.org.',
      'x < y > z, 5 * 3 = 15, 2 ^ 3, C:\\new, #1 of 3',
      'run --verbose: {name} + [1] (a)(b) state-of-the-art',
      'well... no',
      '| a pipe, ~100 and @you :smile:',
    ]
    expect(prose.map(text => escapeInline(text))).toEqual(prose.map(text => text.replace('...', String.raw`.\..`)))
  })

  it.each([
    ['# no heading', String.raw`\# no heading`],
    ['1. no list', String.raw`1\. no list`],
    ['{{ 1 + 1 }}', '<span v-pre>{{</span> 1 + 1 }}'],
    ['a <b> & &copy;', String.raw`a &lt;b> & \&copy;`],
    ['5 (US$)', String.raw`5 (US\$)`],
    ['poly-(vinyl chloride)', 'poly-<wbr>(vinyl chloride)'],
    ['::first::', String.raw`\::first::`],
    ['[!NOTE] x', String.raw`[\!NOTE] x`],
    ['a\u0000b\n c\u2028d', 'ab c d'],
  ])('writes %j readably', (text, markdown) => {
    expect(escapeInline(text)).toBe(markdown)
  })
})

describe('a title', () => {
  it('becomes neither code nor component where Slidev compiles it', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async title => {
        const text = `<template v-if="no === 1">\n\n${escapeTitle(title)}\n\n</template>\n\nafter`
        const code = (await page.compile(text)).split('<script')[0]!
        expect(code.replace(/<span v-pre>\{+<\/span>/g, '')).not.toContain('{{')
        expect(code).not.toMatch(/<(?:img|Tweet|script|Code|Mermaid|template v-slot)/)
        expect(code).toMatch(/<\/template>\n+<p>after<\/p>/)
      }),
      { numRuns: 1500 },
    )
  })

  it('is left alone where nothing is dangerous', () => {
    const titles = ['1. Introduction', 'What *is* it?', 'A & B: 30% (about) -- well...', 'C# - a_b']
    expect(titles.map(escapeTitle)).toEqual(titles)
  })
})

describe('a code block', () => {
  const code = fc.array(nastyText, { maxLength: 4 }).map(lines => `x ${lines.join('\n')}`)
  const language = fc.constantFrom(
    '',
    'js',
    'C++',
    'mermaid',
    'plantuml',
    'md magic-move',
    'ts {monaco}',
    'nonsense',
    'yaml',
    'md',
  )

  it('shows any code as it stands, and never runs it', async () => {
    await fc.assert(
      fc.asyncProperty(code, language, async (source, lang) => {
        const block = escapeCodeFence(source, lang)
        const main = await page.show(`# Title\n\n${block}\n\nafter`)
        expect(asRead(main.querySelector('pre')?.textContent ?? 'nothing')).toBe(asRead(source))
        expect(asRead(main.querySelector('p')?.textContent ?? 'nothing')).toBe('after')
      }),
      { numRuns: 400 },
    )
  })

  it('shows the parser nothing but a code block', () => {
    fc.assert(
      fc.property(code, language, (source, lang) => {
        const raw = `---\nlayout: code\n---\n\n${escapeCodeFence(source, lang)}\n\nafter\n\n<!-- note -->\n`
        const { images, title, note, content } = parseSlide(raw)
        expect([images, title, note]).toEqual([[], undefined, 'note'])
        expect(content.endsWith('after')).toBe(true)
        expect(detectFeatures(raw)).toMatchObject({ tweet: false, bluesky: false, monaco: false, mermaid: false })
      }),
      { numRuns: 1500 },
    )
  })

  it('has a fence longer than any inside, and no options', () => {
    expect(escapeCodeFence('a\n```js\nb\n```', 'md {1|2}')).toBe('````\na\n```js\nb\n```\n````')
    expect(escapeCodeFence('\nint a;\n\n', 'C++')).toBe('```cpp\nint a;\n```')
    expect(escapeCodeFence('graph TD; A-->B', 'mermaid')).toBe('```\ngraph TD; A-->B\n```')
  })

  it('knows only languages that the highlighter knows', () => {
    const names = ['c++', 'Go', 'golang', 'py', 'shell', 'tsx', 'yaml', 'objective-c'].map(codeLanguage)
    expect(names.filter(name => !(name in bundledLanguages))).toEqual([])
    expect(['klingon', 'mermaid', 'plantuml', undefined].map(codeLanguage)).toEqual(['', '', '', ''])
  })
})

describe('a link', () => {
  it('in notes has the text of notes', () => {
    expect(escapeLink('{{ a }} [b]', 'https://example.org', { inNote: true })).toBe(
      String.raw`[{{ a }} \[b\]](https://example.org/)`,
    )
  })

  it.each([
    ['javascript:alert(1)', 'a'],
    ['./other.md', 'a'],
    ['data:text/html,x', 'a'],
    ['file:///etc/passwd', 'a'],
    ['https://example.org/a(b)', '[a](https://example.org/a%28b%29)'],
    ['/points-1a', '[a](/points-1a)'],
    ['mailto:a@example.org', '[a](mailto:a@example.org)'],
    ['https://example.org/?a=1&copy;=2', '[a](https://example.org/?a=1&amp;copy;=2)'],
  ])('goes to %s only if that is an address of the web, of a mailbox or of a slide', (url, markdown) => {
    expect(escapeLink('a', url)).toBe(markdown)
  })
})

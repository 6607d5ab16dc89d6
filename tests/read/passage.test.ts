import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../scripts/model/article.ts'
import { spanOf } from '../../scripts/model/span.ts'
import { joinPassages, slicePassage } from '../../scripts/read/passage-parts.ts'
import { PassageWriter } from '../../scripts/read/passage.ts'
import { passagesOf, readFixture, readText } from './helpers.ts'

/** Every run says truly where its text stands, runs go up without overlap, and spans lie inside the text. */
function checkRuns(article: Article): void {
  for (const { text, runs, links, span } of passagesOf(article)) {
    let [from, start] = [0, 0]
    for (const run of runs) {
      expect(article.text.slice(run.start, run.start + run.length)).toBe(text.slice(run.from, run.from + run.length))
      expect(run.from).toBeGreaterThanOrEqual(from)
      expect(run.start).toBeGreaterThanOrEqual(start)
      ;[from, start] = [run.from + run.length, run.start + run.length]
    }
    expect(span.start).toBeLessThanOrEqual(span.end)
    expect(span.end).toBeLessThanOrEqual(article.text.length)
    for (const link of links) expect(link.from < link.to && link.to <= text.length).toBe(true)
    expect(text).toBe(text.trim())
    expect(text).not.toMatch(/\s{2}|[\n\r\t\u2028\ufdd0]/)
  }
}

const pieces = fc.constantFrom(
  'a',
  'word',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '*',
  '**',
  '`',
  '&amp;',
  '&copy;',
  '&#x263a;',
  '\\*',
  '[',
  '](x)',
  '](https://e.org)',
  '![',
  '<b>',
  '</b>',
  '<p>',
  '<br>',
  '<aside class="pquote">',
  '</aside>',
  '|',
  '\n|-|-|\n',
  '~~',
  '[^1]',
  '\n[^1]: n',
  '{{ x }}',
  '{% y %}',
  'é',
  '😀',
  '東京',
  '“',
  '”',
  '— ',
  '---',
  'a--a',
  '\u00a0',
  '\u2028',
  '\t',
  '    ',
  '---\n',
  '```\n',
  '\u00ad',
)
const texts = fc.array(pieces, { minLength: 1, maxLength: 40 }).map(parts => parts.join(''))

describe('a passage', () => {
  it.each(['garden.md', 'harbour.txt', 'wrapped.txt', 'page.html'])('of %s says where its words stand', async name => {
    checkRuns(await readFixture(name))
  })

  it.each(['any.md', 'any.txt', 'any.html'])('says where its words stand, whatever is in %s', async name => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const article = await readText(`word ${text}`, name).catch((error: Error) => {
          if (error.name !== 'Trouble') throw error
        })
        if (article) checkRuns(article)
      }),
      { numRuns: 250 },
    )
  })

  it('leads from a word back to its place, across escapes, references and line marks', async () => {
    const { text, sections } = await readText('> One \\*two\\*\n> AT&amp;T **three** four.')
    const block = sections[0]!.blocks[0]!
    if (block.kind !== 'extract') throw new Error('no extract')
    const [passage] = block.passages
    expect(passage!.text).toBe('One *two* AT&T three four.')
    for (const word of ['One', 'two', 'three', 'four.']) {
      const from = passage!.text.indexOf(word)
      const { start, end } = spanOf(passage!, from, from + word.length)
      expect(text.slice(start, end)).toBe(word)
    }
  })

  it('keeps a lone no-break space and folds any other white space', async () => {
    const { sections } = await readText('Près de 12\u00a0% \u00a0 des\n  gens.')
    expect(sections[0]!.blocks[0]).toMatchObject({ passage: { text: 'Près de 12\u00a0% des gens.' } })
  })

  it('puts no space where a line ends between characters of Chinese or Japanese', async () => {
    const { sections } = await readText('日本語の文は\n行で折られる。 Also\nhere.')
    expect(sections[0]!.blocks[0]).toMatchObject({ passage: { text: '日本語の文は行で折られる。 Also here.' } })
  })

  it('leaves out what nobody sees and takes a line separator for a space', async () => {
    const { sections } = await readText('Co\u00adoper\u200bate\u2028now\u0007.')
    expect(sections[0]!.blocks[0]).toMatchObject({ passage: { text: 'Cooperate now.' } })
  })

  it('can be cut and joined, and the parts still know their places', () => {
    const source = 'one **two** three'
    const writer = new PassageWriter(source, 0)
    writer.add('one ', 0, 4)
    writer.openLink('https://example.org')
    writer.add('two', 6, 9)
    writer.closeLink()
    writer.add(' three', 11, 17)
    const whole = writer.finish({ start: 0, end: source.length })
    const part = slicePassage(whole, 4, 13)
    expect(part).toMatchObject({
      text: 'two three',
      links: [{ from: 0, to: 3, url: 'https://example.org' }],
      span: { start: 6, end: 17 },
    })
    const both = joinPassages(part, slicePassage(whole, 0, 3))
    expect(both.text).toBe('two three one')
    expect(both.runs.map(run => source.slice(run.start, run.start + run.length))).toEqual(['two', ' three', 'one'])
  })
})

describe('hyphens that stand for a dash', () => {
  const textOf = async (text: string) => passagesOf(await readText(`# A\n\n${text}`)).map(passage => passage.text)

  it.each([
    ['The gate---not the pier---is open.', 'The gate—not the pier—is open.'],
    ['The gate--not the pier--is open.', 'The gate—not the pier—is open.'],
    ['It is here -- or there --- or away.', 'It is here – or there — or away.'],
  ])('%s', async (text, shown) => {
    const article = await readText(`# A\n\n${text}`)
    expect(passagesOf(article).map(passage => passage.text)).toContain(shown)
    checkRuns(article)
  })

  it.each(['Say git --help twice.', 'Say `a---b` twice.', 'The line "---" is a rule.', 'From a -–- b.', 'A----- b.'])(
    'are none: %s',
    async text => {
      expect(await textOf(text)).toContain(text.replaceAll('`', ''))
    },
  )
})

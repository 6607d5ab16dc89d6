import { describe, expect, it } from 'vitest'
import { outline, readFixture, readText } from './helpers.ts'

describe('an HTML page', () => {
  it('gives the article without the page around it', async () => {
    const article = await readFixture('page.html')
    expect(outline(article)).toEqual([
      '',
      expect.stringMatching(/^For one hundred and forty years .* telephone\.$/),
      'It was the baker who saw it first. Her oven rings at six, and on that Tuesday the bell of the tower rang after the oven, which had never happened in the thirty years of her trade.',
      '[tower.jpg] The tower at dawn (The tower, seen from the bakery)',
      '## A wheel from 1882',
      expect.stringMatching(/^The clockmaker climbed/),
      '> You cannot repair time. You can only persuade it. — Otto Brandt, clockmaker',
      '- One tooth of brass / - Two days of work',
      'Year | Repair / 1902 | Spring / 2022 | Wheel | tooth',
      '## What it cost',
      expect.stringMatching(/^The repair cost 1,240 euros/),
    ])
    expect(article.meta).toMatchObject({
      title: { text: 'The clock that lost a minute' },
      authors: [{ text: 'Ruth Adler' }],
      date: { text: '2022-11-08' },
      source: { text: 'https://example.org/clock' },
      lang: 'en-GB',
    })
  })

  it('is Markdown in the article’s text, and facts have their place in it', async () => {
    const { text, meta } = await readFixture('page.html')
    expect(text).toContain('## A wheel from 1882')
    for (const words of [meta.title!, meta.date!, ...meta.authors]) {
      expect(words.spans.map(span => text.slice(span.start, span.end))).toEqual([words.text])
    }
  })
})

describe('a piece of HTML', () => {
  it('is read whole', async () => {
    expect(outline(await readText('<h1>Snow</h1><p>It fell.</p><aside>By the way.</aside>', 'a.html'))).toEqual([
      'title: Snow',
      '',
      'It fell.',
      'By the way.',
    ])
  })

  it('keeps words apart that stand in blocks, cells and lines of their own, and together that stand together', async () => {
    const html = '<div>one<div>two</div>three</div><p>four<br>five</p><p>six<br><br>seven</p><p>eigh<b>ty</b>-one</p>'
    expect(outline(await readText(html, 'a.html'))).toEqual([
      '',
      'one',
      'two',
      'three',
      'four five',
      'six',
      'seven',
      'eighty-one',
    ])
  })

  it('has words that look like Markdown, and they stay words', async () => {
    const words = ['# 1. *not* _a_ [list](x) `or` <b>', '1. one', '- two', '---', '| a | b |', '&amp; {{ x }} {% y %}']
    const html = words.map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')
    const article = await readText(html, 'a.html')
    expect(outline(article)).toEqual(['', ...words])
    expect(article.messages).toEqual([])
  })

  it('has frontmatter of its own', async () => {
    const { meta } = await readText(
      '---\ntitle: "Snow: a tale"\nauthor: Ada\ndate: 2022-04-13T00:00:00Z\n---\n<p>It fell.</p>',
      'a.html',
    )
    expect(meta).toMatchObject({
      title: { text: 'Snow: a tale' },
      authors: [{ text: 'Ada' }],
      date: { text: '2022-04-13' },
    })
  })

  it('leaves out scripts, styles, forms and what is hidden, and says what else it leaves out', async () => {
    const html =
      '<p>One</p><script>no()</script><style>no</style><form><p>Two</p><input value="no"><button>no</button></form><p hidden>no</p><p style="display:none">no</p><video src="no.mp4">no</video>'
    const article = await readText(html, 'a.html')
    expect(outline(article)).toEqual(['', 'One', 'Two'])
    expect(article.messages.map(message => message.reason)).toEqual([expect.stringContaining('<video>')])
  })
})

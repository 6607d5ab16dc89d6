import { describe, expect, it } from 'vitest'
import { readLines } from '../../scripts/read/lines.ts'
import { outline, readFixture, readText } from './helpers.ts'

const plain = async (text: string): Promise<readonly string[]> => outline(await readText(text, 'a.txt'))
const LONG = 'This line is a whole paragraph of its own, since it is long enough and ends as a sentence does.'

describe('plain text', () => {
  it('gives a title, headings, paragraphs and lists without any markup', async () => {
    const article = await readFixture('harbour.txt')
    expect(outline(article)).toEqual([
      'title: The harbour that learned to wait',
      '',
      '> “A harbour is a promise that somebody will wait for you.”',
      expect.stringMatching(/^When the ferry stopped in 2009.*than before\.$/),
      '## Why the ferry stopped',
      expect.stringMatching(/^The bridge opened/),
      '## What came instead',
      expect.stringMatching(/^Nobody had a plan.*arrived:$/),
      '- a sauna on the pier / - two cold baths / - changing rooms',
      expect.stringMatching(/^Each of them pays rent/),
      '## What other towns can learn',
      expect.stringMatching(/^Do not tear/),
    ])
    expect(article.meta.authors).toMatchObject([{ text: 'Edda Quist' }])
    expect(article.meta.date).toMatchObject({ text: '12 June 2023' })
  })

  it('that is wrapped is put together again', async () => {
    expect(outline(await readFixture('wrapped.txt'))).toEqual([
      'title: THE LONG WAY HOME',
      '',
      expect.stringMatching(/^The river that runs .* ever go back\.$/),
      '## What the flood left behind',
      expect.stringMatching(/^When the water .* of the museum\.$/),
      '- boats from the river / - bells of the church, which were cast in 1790 / - doors',
      '## 1. Opening hours',
      expect.stringMatching(/^It opens at .* has the key\.$/),
      '> "We keep what the river gives us, and we give back what it asks for." — Anna Berg, keeper',
      '## See also',
      expect.stringMatching(/^The next chapter .* before\.$/),
    ])
  })

  it('is one paragraph a line where lines are not wrapped', () => {
    const text = `${LONG}\n${LONG}\n\n${LONG} ${LONG} ${LONG}\nShort one.`
    expect(readLines(text, 0).map(line => line.text)).toEqual(text.split('\n').filter(Boolean))
  })

  it('of a speech gets no headings', async () => {
    const speech = `Dear friends,\n${LONG}\nWe did not give up.\nWe did not go home.\n${LONG}\nThank you all!\n${LONG}`
    expect((await readText(speech, 'a.txt')).sections.map(section => section.heading)).toEqual([undefined])
  })

  it.each([
    ['underlined', `Title\n=====\n\n${LONG}\n\nPart\n----\n\n${LONG}`, ['title: Title', '', LONG, '## Part', LONG]],
    [
      'in capitals',
      `A title\n\n${LONG}\n\nTHE SECOND PART\n\n${LONG}`,
      ['title: A title', '', LONG, '## THE SECOND PART', LONG],
    ],
    [
      'numbered',
      `A title\n${LONG}\n1. Setup\n${LONG}\n1.1 Tools\n${LONG}\n2. Use\n${LONG}`,
      ['title: A title', '', LONG, '## 1. Setup', LONG, '### 1.1 Tools', LONG, '## 2. Use', LONG],
    ],
    [
      'above a list',
      `A title\n${LONG}\nWhat you need\n- rope\n- chalk`,
      ['title: A title', '', LONG, '## What you need', '- rope / - chalk'],
    ],
  ])('has headings that are %s', async (_, text, lines) => {
    expect(await plain(text)).toEqual(lines)
  })

  it.each([
    ['bullets', `${LONG}\n• one\n• two`, ['', LONG, '- one / - two']],
    ['numbers', `${LONG}\n1) one\n2) two`, ['', LONG, '1. one / 1. two']],
    ['nested bullets', `${LONG}\n- one\n    - inner\n- two`, ['', LONG, '- one /   - inner / - two']],
    ['dashes, if there are two', `${LONG}\n– one\n– two`, ['', LONG, '- one / - two']],
  ])('has lists with %s', async (_, text, lines) => {
    expect(await plain(text)).toEqual(lines)
  })

  it('takes a lone dash for speech, and markup for words', async () => {
    const text = `${LONG}\n— I will not go, said the captain, and he did not go for many years.\n*${LONG}* &amp; \\*`
    expect(await plain(text)).toEqual(['', ...text.split('\n')])
  })

  it('ends lines at every kind of line end', async () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028'])
      expect(await plain([LONG, LONG].join(end))).toEqual(['', LONG, LONG])
  })
})

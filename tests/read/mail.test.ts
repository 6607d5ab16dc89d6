import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/read/read.ts'

const readText = (text: string) => read({ name: 'letter.txt', bytes: new TextEncoder().encode(text) })
const body =
  'The first beds are dug, and the compost is turned. Nobody has seen a frost for a week now.\n\nThe gate will be painted on Saturday, if the weather holds and the brushes come in time.\n'

describe('the head of an e-mail', () => {
  it('gives title, author and date, and is no text', async () => {
    const article = await readText(
      `Subject: The spring beds are ready\nFrom: Rosa Whitby <rosa@example.org>\nDate: 15 March 2026\n\n${body}`,
    )
    expect([article.meta.title?.text, article.meta.authors.map(({ text }) => text), article.meta.date?.text]).toEqual([
      'The spring beds are ready',
      ['Rosa Whitby'],
      '15 March 2026',
    ])
    const [span] = article.meta.title!.spans
    expect(article.text.slice(span!.start, span!.end)).toBe('The spring beds are ready')
    const words = article.sections.flatMap(section =>
      section.blocks.map(block => (block.kind === 'paragraph' ? block.passage.text : '')),
    )
    expect(words.join(' ')).not.toMatch(/Subject|rosa@/)
  })

  it('is not seen in a single line that begins so', async () => {
    const article = await readText(
      `From: the very beginning it was clear that the beds would be late this year.\n\n${body}`,
    )
    expect(article.meta.title).toBeUndefined()
  })
})

describe('a press release', () => {
  it('takes its headline for the title, not what the newsroom sets above it', async () => {
    const article = await readText(`FOR IMMEDIATE RELEASE\n\nHalden opens a second plant\n\n${body}`)
    expect(article.title?.text).toBe('Halden opens a second plant')
  })
})

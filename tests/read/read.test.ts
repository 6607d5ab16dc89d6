import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/read/read.ts'
import { outline, readFixture, readText } from './helpers.ts'

const SEED = join(import.meta.dirname, '..', '..', 'data', 'open-source-ai.txt')

describe('the article in data/', () => {
  it('begins with a pull quote above its title, and has a lead and ten sections', async () => {
    const article = await read({ name: 'open-source-ai.txt', bytes: readFileSync(SEED) })
    const [first, ...sections] = article.sections
    expect(article.title?.text).toBe('Open source AI: The counterbalance to closed ecosystems')
    expect(first).toMatchObject({ depth: 0, blocks: [{ kind: 'extract' }, { kind: 'paragraph' }] })
    expect(first?.heading).toBeUndefined()
    expect(sections.map(section => section.heading?.text)).toEqual([
      'The Open Source Imperative',
      'Community Growth Metrics',
      'The Llama Effect and Beyond',
      'Enterprise Adoption',
      'Monetization Without Compromise',
      'Regulatory Implications',
      'The China Question',
      'Technical Infrastructure',
      'Education and Democratization',
      'Looking Ahead',
    ])
    expect(new Set(sections.map(section => section.depth)).size).toBe(1)
  })
})

describe('reading any file', () => {
  it('keeps the name and, for text, the text itself', async () => {
    const article = await readText('# Snow\r\n\r\nIt fell.\r\n', 'notes/snow.md')
    expect(article).toMatchObject({ name: 'notes/snow.md', text: '# Snow\r\n\r\nIt fell.\r\n' })
    expect(outline(article)).toEqual(['title: Snow', '', 'It fell.'])
  })

  it('gives every block a span that holds its words', async () => {
    const { sections, text } = await readFixture('garden.md')
    const paragraphs = sections.flatMap(section => section.blocks).filter(block => block.kind === 'paragraph')
    expect(paragraphs.length).toBeGreaterThan(4)
    for (const { passage, span } of paragraphs) {
      const place = text.slice(span.start, span.end)
      expect(place).toContain(passage.text.split(' ')[0])
    }
  })

  it('says so when quotations are nested beyond all reason', async () => {
    await expect(readText(`x\n\n${'> '.repeat(3000)}x`)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('deeply'),
    })
  })

  it('does not take long over a long text', async () => {
    const start = performance.now()
    const { sections } = await readText('Words.\n'.repeat(20_000), 'a.txt')
    expect(sections[0]!.blocks).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('says that a file without a word is empty', async () => {
    await expect(readText(' \n\t\n', 'blank.txt')).rejects.toMatchObject({
      code: 'empty',
      message: expect.stringContaining('blank.txt'),
    })
    await expect(readText('---\ntheme: dark\n---\n\n<!-- soon -->\n')).rejects.toMatchObject({ code: 'empty' })
  })
})

describe('frontmatter that cannot be read', () => {
  it('is told with file and line', async () => {
    const bytes = Buffer.from('---\nlang: en\ntitle: [a\n---\n\nText.\n')
    await expect(read({ name: 'talks/bad.md', bytes })).rejects.toThrow(
      /^talks\/bad\.md: The frontmatter cannot be read in line \d: /,
    )
  })
})

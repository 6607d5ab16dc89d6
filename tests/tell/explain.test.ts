import { describe, expect, it } from 'vitest'
import { study } from '../../scripts/pipeline.ts'
import { explain, explainLines } from '../../scripts/tell/explain.ts'

const TEXT = `# Tea on the hill

The hill, which faces the sea, gave 3,000 baskets of leaves.

Head picker Ana Lindqvist counts them twice. 丘の茶は緑です。

The hill sleeps in winter.
`

async function explained(...lines: readonly string[]) {
  const { article } = await study({ name: 'tea.md', bytes: new TextEncoder().encode(TEXT) })
  return explain(lines, article)
}

describe('where a line of a slide comes from', () => {
  it('is the passage that holds its words one behind the other', async () => {
    const [line] = await explained('gave 3,000 baskets of leaves')
    const { origin } = line!
    expect(origin!.line).toBe(3)
    expect(origin!.words.map(({ from, to }) => origin!.passage.slice(from, to))).toEqual([
      'gave 3,000 baskets of leaves',
    ])
    expect(origin!.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['gave 3,000 baskets of leaves'])
  })

  it('is the passage from which words between were left out', async () => {
    const [line] = await explained('The hill gave 3,000 baskets.')
    const { passage, words } = line!.origin!
    expect(words.map(({ from, to }) => passage.slice(from, to))).toEqual(['The hill', 'gave 3,000 baskets'])
  })

  it('is told part by part where the line puts together what stands apart', async () => {
    const [line] = await explained('— Ana Lindqvist, Head picker')
    expect(line!.origin).toBeUndefined()
    expect(line!.parts.map(({ text, origin }) => [text, origin?.line])).toEqual([
      ['Ana Lindqvist', 5],
      ['Head picker', 5],
    ])
  })

  it('is nowhere for words that are not the article’s, and a number of theirs is named', async () => {
    const [line] = await explained('The hill gave 4,500 baskets')
    expect(line!.origin).toBeUndefined()
    expect(line!.parts.map(({ text, origin }) => [text, origin !== undefined])).toEqual([
      ['The hill gave 4,500 baskets', false],
      ['4,500', false],
    ])
    expect(explainLines([line!]).join('\n')).toContain('“4,500” is not in the article')
  })

  it('is found in scripts without spaces', async () => {
    const [line] = await explained('丘の茶')
    const { passage, words } = line!.origin!
    expect(words.map(({ from, to }) => passage.slice(from, to))).toEqual(['丘の茶'])
  })

  it('prefers the passage that the slide was made of', async () => {
    const { article } = await study({ name: 'tea.md', bytes: new TextEncoder().encode(TEXT) })
    const start = TEXT.indexOf('The hill sleeps')
    const [line] = explain(['The hill'], article, { start, end: TEXT.length })
    expect(line!.origin!.line).toBe(7)
  })

  it('is underlined in what is shown', async () => {
    const lines = explainLines(await explained('counts them twice'))
    const at = lines.findIndex(line => line.includes('Head picker'))
    const from = lines[at]!.indexOf('counts')
    expect(lines[at + 1]!.slice(from)).toBe('^'.repeat('counts them twice'.length))
  })
})

import { describe, expect, it } from 'vitest'
import { placesIn, study } from '../../scripts/pipeline.ts'
import { factsJson } from '../../scripts/tell/facts-json.ts'
import { factsLines } from '../../scripts/tell/facts-lines.ts'
import { columnsOf, wrapped } from '../../scripts/tell/wrap.ts'

const encode = (text: string) => new TextEncoder().encode(text)

async function factsOf(name: string, text: string) {
  const file = { name, bytes: encode(text) }
  const { article, facts } = await study(file)
  const placeInFile = await placesIn(article, file)
  return { json: factsJson(facts, article, placeInFile ?? (span => span)), lines: factsLines(facts, article) }
}

const MARKDOWN = `---
title: Tea on the hill
---

# Tea on the hill

## What grows

In 2024, the hill gave **over 3,000 baskets** of leaves, 31 % of them green. “We never picked so many in one
spring,” said Ana Lindqvist, head picker of the hill. “Nobody slept in all that time.”

The pickers bring scissors, gloves and a song.
`

describe('the facts of an article as JSON', () => {
  it('have the fields of their type, with null for what is not said', async () => {
    const { json } = await factsOf('tea.md', MARKDOWN)
    const [baskets] = json.filter(({ type }) => type === 'metric')
    expect(baskets).toMatchObject({ value: 3000, low: null, high: null, unit: 'count', qualifier: 'over' })
    expect(Object.keys(baskets!)).toEqual([
      'type',
      'start',
      'end',
      'text',
      'value',
      'low',
      'high',
      'unit',
      'counted',
      'qualifier',
      'time',
      'per',
      'of',
      'also',
    ])
    const [quote] = json.filter(({ type }) => type === 'quote')
    expect(quote).toMatchObject({ speaker: 'Ana Lindqvist', text: 'We never picked so many in one spring' })
    expect(quote!['confidence']).toBeGreaterThan(0.5)
    const [list] = json.filter(({ type }) => type === 'enumeration')
    expect(list!['items']).toEqual(['scissors', 'gloves', 'a song'])
  })

  it('stand where the file says them, frontmatter included', async () => {
    const { json } = await factsOf('tea.md', MARKDOWN)
    const plain = (text: string) => text.replace(/\*\*/g, '').replace(/\s+/g, ' ')
    expect(json.length).toBeGreaterThan(5)
    for (const { start, end, text, type } of json)
      expect(plain(MARKDOWN.slice(start, end)).replace(/[,”]+$/, '')).toBe(
        type === 'quote' ? text : plain(text).replace(/[,”]+$/, ''),
      )
  })

  it('stand where a page of HTML says them, in its own text', async () => {
    const html = `<!doctype html><html><head><title>Tea &amp; hills</title><script>var n = "31 %"</script></head><body>
<nav><a href="/">Home</a></nav><article><h1>Tea &amp; hills</h1>
<p>The hill gave <b>31&nbsp;%</b> more leaves than the valley did, caf&eacute; owners said, and 4,200 baskets went down by mule.</p>
<p>&ldquo;Nobody slept in that spring, and nobody will sleep in the next one either,&rdquo; said Ana Lindqvist.</p>
<p>${'The valley looked up and kept quiet about it all. '.repeat(12)}</p></article></body></html>`
    const { json } = await factsOf('tea.html', html)
    const [share, baskets] = json.filter(({ type }) => type === 'metric')
    expect(html.slice(share!.start, share!.end)).toBe('31&nbsp;%')
    expect(html.slice(baskets!.start, baskets!.end)).toBe('4,200')
    const [quote] = json.filter(({ type }) => type === 'quote')
    expect(html.slice(quote!.start, quote!.end)).toContain('Nobody slept in that spring')
    expect(html.slice(quote!.end, quote!.end + 7)).toMatch(/^,?&rdquo;/)
  })

  it('count in UTF-16 units behind letters outside the first plane', async () => {
    const text = 'Tea\n\nThe 🍵 hill gave 4,200 baskets in that long and rainy spring.\n'
    const { json } = await factsOf('tea.txt', text)
    const [metric] = json.filter(({ type }) => type === 'metric')
    expect(text.slice(metric!.start, metric!.end)).toBe('4,200')
  })
})

describe('the facts of an article for a person', () => {
  it('stand under their headings with their lines', async () => {
    const { lines } = await factsOf('tea.md', MARKDOWN)
    expect(lines[0]).toMatch(/2 quotations, 2 numbers, .*enumeration/)
    expect(lines).toContain('What grows')
    expect(lines.find(line => /metric +over 3,000/.test(line))).toMatch(/^\s+9 {2}metric/)
    expect(lines.find(line => line.includes('We never'))).toContain('Ana Lindqvist')
  })

  it('stay within the width of the terminal', async () => {
    const { article, facts } = await study({ name: 'tea.md', bytes: encode(MARKDOWN) })
    const lines = factsLines(facts, article, 60)
    expect(Math.max(...lines.slice(1).map(columnsOf))).toBeLessThanOrEqual(60)
  })
})

describe('wrapping', () => {
  it('breaks at spaces and gives back where each line begins', () => {
    const text = 'one two three four five six seven eight nine ten'
    const lines = wrapped(text, 24)
    expect(lines.map(line => line.text).join(' ')).toBe(text)
    for (const line of lines) expect(text.startsWith(line.text, line.from)).toBe(true)
  })

  it('breaks wide letters between any two and counts them twice', () => {
    const text = '茶'.repeat(30)
    const lines = wrapped(text, 24)
    expect(lines.map(line => columnsOf(line.text))).toEqual([24, 24, 12])
  })
})

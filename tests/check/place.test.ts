import { describe, expect, it } from 'vitest'
import { lineOf } from '../../scripts/check/place.ts'
import { slide } from './step.ts'

const SOURCE = `---
layout: metrics
data:
  - label: cups of tea
    says: 1.5 million
---

# A pot of [green](https://tea.example) tea

Water **first**, then the *leaves*.

<!--
Then the leaves, and 40 spoons.
-->
`

describe('the line of words', () => {
  const at = (words: string) => lineOf(slide(SOURCE, { line: 10 }), words)

  it('is where they are written, whatever markup stands between them', () => {
    expect(at('A pot of green tea')).toBe(17)
    expect(at('Water first, then the leaves.')).toBe(19)
  })

  it('is in the frontmatter where the layout takes them from there', () => {
    expect(at('1.5 million')).toBe(14)
  })

  it('is never in the notes', () => {
    expect(at('40 spoons')).toBe(10)
  })

  it('is where a sign alone is written', () => {
    const found = (words: string) => lineOf(slide('# Tea\n\nBlack - or\ngreen / white\n', { line: 10 }), words)
    expect([found('-'), found('/')]).toEqual([12, 13])
  })

  it('is that of the slide where they are not written at all', () => {
    expect(at('A page number')).toBe(10)
    expect(at('')).toBe(10)
  })
})

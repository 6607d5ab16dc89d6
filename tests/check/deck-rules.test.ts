import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { findings, found } from './deck.ts'

describe('marks of a merge', () => {
  it('are found where Lectern left them', async () => {
    const text = await readFile(new URL('../fixtures/merge/both-edit-the-same-line/merged.md', import.meta.url), 'utf8')
    expect(findings(text)).toMatchObject([
      {
        line: 24,
        slide: 2,
        rule: 'conflict',
        severity: 'error',
        message: 'You and the article changed the same words; the article now has “- Cats eat most mice”',
      },
    ])
  })

  it('are found where git left them, in the frontmatter too', () => {
    const deck = '# A\n\n<<<<<<< HEAD\nyours\n=======\ntheirs\n>>>>>>> branch\n'
    expect(found(deck)).toEqual(['3 conflict', '5 conflict', '7 conflict'])
    expect(found('---\nlayout: cover\n<<<<<<< HEAD\ntitle: a\n>>>>>>> b\n---\n\n# A\n')).toEqual([
      '3 conflict',
      '5 conflict',
    ])
  })

  it('are none in code, under a heading, or before a snippet', () => {
    expect(found('# A\n\n```diff\n<<<<<<< HEAD\n=======\n```\n')).toEqual([])
    expect(found('A heading\n=======\n\nwords\n\n<<< @/snippet.ts\n')).toEqual([])
  })
})

describe('slides that say nothing new', () => {
  it('are found where two show the same words', () => {
    const deck = '# A\n\nThe same **words**\n\n---\n\n# B\n\nOther words\n\n---\n\n# A\n\nThe same words.\n'
    expect(findings(deck)).toMatchObject([
      { line: 12, slide: 3, rule: 'repeated', message: 'Shows the same as slide 1 (line 1)' },
    ])
  })

  it('are not those with another picture under the same heading', () => {
    expect(found('# A\n\n![](a.png)\n\n---\n\n# A\n\n![](b.png)\n')).toEqual([])
    expect(found('---\nimage: a.png\n---\n\n# A\n\n---\nimage: b.png\n---\n\n# A\n')).toEqual([])
  })

  it('are found where there is only a heading', () => {
    expect(found('# Cover\n\n---\n\n# Bare\n\n<!-- notes -->\n')).toEqual(['5 heading-only'])
  })

  it.each(['layout: section', 'layout: statement', 'image: a.png', 'layout: end'])(
    'are not those of their kind: %s',
    field => {
      expect(found(`# Cover\n\n---\n${field}\n---\n\n# Bare\n`)).toEqual([])
    },
  )

  it.each(['<Tweet id="1" />', '![](a.png)', '```js\nx\n```', '$$\nx\n$$', '{{ total }}', '<<< @/a.ts'])(
    'are not those with more than words: %s',
    body => {
      expect(found(`# Cover\n\n---\n\n# Bare\n\n${body}\n`)).toEqual([])
    },
  )
})

describe('an id', () => {
  it('is found where another slide has it', () => {
    const deck = '---\nid: a\n---\n\n# A\n\nx\n\n---\nlayout: points\nid: a\n---\n\n# A\n\ny\n'
    expect(findings(deck)).toMatchObject([{ line: 11, slide: 2, rule: 'id', severity: 'warning' }])
  })
})

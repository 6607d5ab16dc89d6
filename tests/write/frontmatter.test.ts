import { detectFeatures, parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontmatterYaml } from '../../scripts/write/frontmatter.ts'
import { nastyText, withoutUnshowable } from './nasty-text.ts'

function read(yaml: string): Record<string, unknown> {
  const { slides } = parseSync(`---\n${yaml}---\n\n# Body\n\n---\n\nnext\n`, 'slides.md')
  expect(slides).toHaveLength(2)
  expect(slides[0]?.frontmatterDoc?.errors).toEqual([])
  expect(slides[0]?.content).toBe('# Body')
  return slides[0]!.frontmatter
}

describe('frontmatter', () => {
  it("gives any text back through Slidev's parser", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (title, label) => {
        const says = [label, title]
        const yaml = frontmatterYaml({ layout: 'chart', title, data: [{ label, says }], [`k${label}`]: 1 })
        const [t, l] = [withoutUnshowable(title), withoutUnshowable(label)]
        expect(read(yaml)).toEqual({ layout: 'chart', title: t, data: [{ label: l, says: [l, t] }], [`k${l}`]: 1 })
      }),
      { numRuns: 1500 },
    )
  })

  it('never shows the parser a tag or an editor to prepare', () => {
    const yaml = frontmatterYaml({ title: 'a <Tweet id="1"/> and <BlueSky/> and {monaco-run}' })
    expect(detectFeatures(yaml)).toMatchObject({ tweet: false, bluesky: false, monaco: false })
    expect(read(yaml)['title']).toBe('a <Tweet id="1"/> and <BlueSky/> and {monaco-run}')
  })

  it('does not let three hyphens in a value end the frontmatter', () => {
    expect(read(frontmatterYaml({ title: 'a --- b', note: '---\nlayout: iframe' }))).toEqual({
      title: 'a --- b',
      note: '---\nlayout: iframe',
    })
  })

  it('writes plain words plainly, quotes the rest, keeps order and long lines', () => {
    const long = 'word '.repeat(60).trim()
    const yaml = frontmatterYaml({
      layout: 'metrics',
      id: 'metrics-1a',
      source: 'data/article.txt:7-9',
      title: 'AI: the turn',
      lead: undefined,
      byline: ['A. Author', '3 November 2025'],
      quoted: true,
      long,
      time: '2025',
      on: 'yes',
      data: [
        { label: 'models hosted', says: 'over 1 million', value: 1000000 },
        { label: 'it’s', says: '31 %' },
      ],
    })
    expect(yaml).toBe(
      [
        'layout: metrics',
        'id: metrics-1a',
        'source: data/article.txt:7-9',
        "title: 'AI: the turn'",
        "byline: [A. Author, '3 November 2025']",
        'quoted: true',
        `long: ${long}`,
        "time: '2025'",
        "'on': 'yes'",
        'data:',
        '  - label: models hosted',
        '    says: over 1 million',
        '    value: 1000000',
        '  - label: it’s',
        "    says: '31 %'",
        '',
      ].join('\n'),
    )
  })

  it('uses no anchors for values that occur twice', () => {
    const twice = { a: 'b' }
    expect(frontmatterYaml({ first: twice, second: twice })).toBe('first:\n  a: b\nsecond:\n  a: b\n')
  })

  it('is nothing for nothing', () => {
    expect(frontmatterYaml({})).toBe('')
  })
})

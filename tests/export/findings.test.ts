import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../scripts/export/describe.ts'
import { findingsInMeasures, findingsInSightings, findingsInText } from '../../scripts/export/findings.ts'
import type { Finding, Sighting, SlideMeasure } from '../../scripts/model/rendering.ts'
import { deck, slide } from './deck.ts'

const TEA = deck([
  slide(1, '# One\n'),
  slide(2, '---\nlayout: teapot\n---\n\n# Two\n\n<TeaPot />\n\n![](./img/cup.png) {{ sugar }}\n', {
    line: 3,
    layout: 'teapot',
  }),
  slide(3, '# Three\n\n<img src="https://far.example/x.png">\n', { line: 14, file: '/talks/parts/more.md' }),
])

const inLines = (findings: readonly Finding[]) => findings.map(finding => describeFinding(finding, '/talks'))
const sighted = (...sightings: Sighting[]) => inLines(findingsInSightings(TEA, sightings))

describe('findings in the text', () => {
  it('name the layout that is unknown, the line that asks for it, and those that are known', () => {
    expect(inLines(findingsInText(TEA))).toEqual([
      'tea.md:4 (slide 2): There is no layout “teapot”; known are cover, default',
    ])
  })

  it('give a fault of the frontmatter its slide, and say nothing more of that slide', () => {
    const broken = { ...TEA, faults: [{ file: '/talks/tea.md', line: 4, message: 'Missing closing "quote' }] }
    expect(inLines(findingsInText(broken))).toEqual(['tea.md:4 (slide 2): Missing closing "quote'])
  })

  it('name a file of slides that is missing as the deck would write it', () => {
    const faults = [
      { file: '/talks/tea.md', line: 90, message: 'Imported markdown file not found: /talks/parts/no.md' },
    ]
    expect(inLines(findingsInText(deck([], { faults })))).toEqual([
      'tea.md:90: There is no file parts/no.md to take slides from',
    ])
  })
})

describe('findings in what server and browser say', () => {
  it('give a compiler’s error its slide and the line that it points at', () => {
    const message =
      'Internal server error: Element is missing end tag.\n  Plugin: vite:vue\n  4  |  <TeaPot />\n     |   ^\n'
    expect(sighted({ kind: 'compile', file: '/talks/tea.md__slidev_2.md', message })).toEqual([
      'tea.md:9 (slide 2): Element is missing end tag.',
    ])
  })

  it('tell one error once, however often it is reported', () => {
    const error = { kind: 'compile', file: '/talks/tea.md__slidev_1.md' } as const
    const twice = sighted(
      { ...error, message: 'Pre-transform error: Oh' },
      { ...error, message: 'Internal server error: Oh' },
    )
    expect(twice).toEqual(['tea.md:1 (slide 1): Oh'])
  })

  it('find the slide that uses a component, a value or a file that is not there', () => {
    const warn = (text: string): Sighting => ({ kind: 'console', level: 'warning', text: `[Vue warn]: ${text}` })
    const found = sighted(
      warn('Failed to resolve component: TeaPot\nIf this is a native custom element …'),
      warn('Property "sugar" was accessed during render but is not defined on instance.'),
      { kind: 'request', url: 'http://127.0.0.1:1/img/cup.png', outside: false, reason: 'not found' },
    )
    expect(found).toEqual([
      'tea.md:9 (slide 2): There is no component <TeaPot>',
      'tea.md:11 (slide 2): “sugar” stands for a value that is not there',
      'tea.md:11 (slide 2): There is no file ./img/cup.png',
    ])
  })

  it('name the machine that a slide wanted to ask', () => {
    const found = sighted({ kind: 'request', url: 'https://far.example/x.png', outside: true, reason: 'blocked' })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^parts\/more\.md:16 \(slide 3\): https:\/\/far\.example\/x\.png lies on another machine/)
  })

  it('keep quiet about warnings that spoil nothing', () => {
    const text = '[Vue warn]: Extraneous non-props attributes (id) were passed to component'
    expect(sighted({ kind: 'console', level: 'warning', text })).toEqual([])
  })

  it('pass on an error of a script', () => {
    expect(sighted({ kind: 'crash', message: 'kettle is not defined\n    at brew' })).toEqual(['kettle is not defined'])
  })
})

describe('findings in the drawn slides', () => {
  const fine: SlideMeasure = {
    no: 1,
    missing: false,
    empty: false,
    overflow: { right: 0, bottom: 0 },
    brokenImages: [],
  }
  const measured = (measure: Partial<SlideMeasure>) => findingsInMeasures(TEA, [{ ...fine, ...measure }])

  it('are none where all fits', () => expect(measured({})).toEqual([]))

  it('are warnings where it does not, in pixels', () => {
    const [finding] = measured({ no: 2, overflow: { right: 12, bottom: 40 } })
    expect(finding).toMatchObject({ severity: 'warning', rule: 'overflow', slide: 2 })
    expect(finding!.message).toContain('40 px too tall and 12 px too wide')
  })

  it('are errors where nothing is to be seen', () => {
    expect(measured({ missing: true })).toMatchObject([{ severity: 'error', rule: 'blank', slide: 1 }])
    expect(measured({ empty: true })).toMatchObject([{ severity: 'error', rule: 'blank', slide: 1 }])
  })

  it('forgive a slide that is empty on purpose, with frontmatter or a note, and not one of which nothing is said', () => {
    const found = (source: string) =>
      findingsInMeasures(deck([slide(1, source, { content: ' ' })]), [{ ...fine, empty: true }])
    expect(found('---\nground: ink\n---\n')).toEqual([])
    expect(found('<!-- A pause. -->')).toEqual([])
    expect(found('\n---\n')).toMatchObject([{ severity: 'error', rule: 'blank', message: 'The slide is empty' }])
  })

  it('name a picture that cannot be shown', () => {
    const [finding] = measured({ no: 2, brokenImages: ['/img/cup.png?t=1'] })
    expect(finding).toMatchObject({ severity: 'error', rule: 'picture', slide: 2, line: 11 })
  })
})

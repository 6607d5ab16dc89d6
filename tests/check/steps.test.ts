import { describe, expect, it } from 'vitest'
import { ratioOf } from '../../scripts/check/contrast.ts'
import { findingsInSteps, inBothSchemes, schemesOf } from '../../scripts/check/steps.ts'
import type { StepOnPage, TextOnStep } from '../../scripts/model/step.ts'
import { deck, slide, step, text } from './step.ts'

const SOURCE = '---\nlayout: points\n---\n\n# Tea\n\n- Water **first**\n- Then leaves\n'

function found(steps: readonly StepOnPage[], words = 75, width = 980) {
  return findingsInSteps(deck([slide(SOURCE)], { width }), steps, words)
}

const rulesOf = (texts: readonly TextOnStep[]) => found([step(texts)]).map(({ rule }) => rule)

describe('what stands well', () => {
  it('gives no finding', () => {
    expect(found([step([text('Water first'), text('Then leaves', { block: 1, lines: [box(60, 140)] })])])).toEqual([])
  })
})

describe('text that leaves the slide', () => {
  it('is told by side, with the words that begin it, how far the worst goes, and its line', () => {
    const out = [
      text('Water ', { lines: [], beyond: { bottom: 12 } }),
      text('first', { lines: [], beyond: { bottom: 12 } }),
      text('Then leaves', { block: 1, beyond: { bottom: 48.2 } }),
    ]
    expect(found([step(out)])).toMatchObject([{ rule: 'overflow', severity: 'error', slide: 1, line: 7, amount: 48.2 }])
    expect(found([step(out)])[0]?.message).toBe('“Water first” and 1 more reach 48 px beyond the slide at the bottom')
  })

  it('is not told twice where something on the slide cuts it off first', () => {
    const both = { beyond: { bottom: 12 }, cut: { by: 'div.box', beyond: { bottom: 30 } } }
    expect(rulesOf([text('Water', both)])).toEqual(['clipping'])
  })
})

describe('pictures beyond the slide', () => {
  const picture = { name: 'img cup.svg', box: box(900, 100, 200, 200), silent: false, holds: [] }
  const withPicture = (changed: object) => found([step([], { pictures: [{ ...picture, beyond: {}, ...changed }] })])

  it('are a warning, unless they are ornaments or cropped on both sides', () => {
    expect(withPicture({ beyond: { right: 120 } })).toMatchObject([{ rule: 'overflow', severity: 'warning' }])
    expect(withPicture({ beyond: { right: 120 }, silent: true })).toEqual([])
    expect(withPicture({ beyond: { right: 120, left: 40 } })).toEqual([])
  })
})

describe('texts that are crowded', () => {
  const below = (y: number, changed = {}) =>
    text('Then leaves', { block: 1, element: 'h1', lines: [box(100, y, 300, 20)], ...changed })

  it('are told where they nearly touch another kind of text, and how near they are', () => {
    expect(rulesOf([text('Water first'), below(124)])).toEqual([])
    expect(found([step([text('Water first'), below(122)])])).toMatchObject([
      { rule: 'crowded', severity: 'warning', amount: 1 },
    ])
    expect(found([step([text('Water first'), below(122)])])[0]?.message).toBe(
      '“Water first” and “Then leaves” are 2 px apart',
    )
    expect(found([step([text('Water first'), below(118)])])[0]?.message).toBe('“Water first” and “Then leaves” touch')
  })

  it('are told as overlap alone where they run into one another', () => {
    expect(rulesOf([text('Water first'), below(110)])).toEqual(['overlap'])
  })

  it('may be as tight as they like within a list, beside one another and in drawings', () => {
    expect(rulesOf([text('Water first'), below(121, { element: 'p' })])).toEqual([])
    expect(rulesOf([text('Water first'), below(121, { lines: [box(500, 121, 300, 20)] })])).toEqual([])
    expect(rulesOf([text('Water first'), below(121, { role: 'drawing' })])).toEqual([])
  })

  it('are told at each edge of the slide, unless they are beyond it', () => {
    const at = (x: number, y: number) => found([step([text('Water first', { lines: [box(x, y, 300, 20)] })])])
    expect([at(2, 100), at(675, 100), at(60, 3), at(60, 530)].map(([flaw]) => flaw?.message)).toEqual([
      '“Water first” stands 2 px from the left edge of the slide',
      '“Water first” stands 5 px from the right edge of the slide',
      '“Water first” stands 3 px from the top edge of the slide',
      '“Water first” stands 2 px from the bottom edge of the slide',
    ])
    expect(at(60, 20)).toEqual([])
    expect(rulesOf([text('Water', { lines: [box(60, 548, 300, 20)], beyond: { bottom: 16 } })])).toEqual(['overflow'])
  })
})

describe('texts that meet', () => {
  const other = (y: number, block = 1) => text('Then leaves', { block, lines: [box(100, y, 300, 20)] })

  it('are told where their ink does by more than a fifth of a line', () => {
    expect(rulesOf([text('Water first'), other(110)])).toEqual(['overlap'])
    expect(rulesOf([text('Water first'), other(117)])).toEqual([])
  })

  it('may be tighter where they are lines of one paragraph', () => {
    expect(rulesOf([text('Water first'), other(114, 0)])).toEqual([])
    expect(rulesOf([text('Water first'), other(108, 0)])).toEqual(['overlap'])
  })

  it('are let be where one is an ornament, a pattern, or part of the same formula', () => {
    expect(rulesOf([text('Water first'), { ...other(110), text: '“', silent: true }])).toEqual([])
    expect(rulesOf([text('Water first'), { ...other(110), colour: [0, 0, 0, 0.1], silent: true }])).toEqual([])
    expect(rulesOf([text('x', { role: 'formula' }), { ...other(110), role: 'formula' }])).toEqual([])
  })

  const picture = (changed: object) => ({
    name: 'img cup.svg',
    box: box(200, 60, 400, 200),
    silent: false,
    beyond: {},
    holds: [],
    ...changed,
  })
  const onPicture = (changed: object, words = text('Water first')) =>
    found([step([words], { pictures: [picture(changed)] })]).map(({ rule }) => rule)

  it('are told with a picture where they cross its edge, not where they lie on it', () => {
    expect(onPicture({})).toEqual(['overlap'])
    expect(onPicture({ box: box(0, 0, 980, 552) })).toEqual([])
    expect(onPicture({ silent: true })).toEqual([])
    expect(onPicture({ holds: [0] })).toEqual([])
  })
})

describe('the size of type', () => {
  it('is a warning under 18 px and an error under 12, on a slide that is 980 wide', () => {
    expect(rulesOf([text('Water', { size: 18 })])).toEqual([])
    expect(found([step([text('Water', { size: 17 })])])).toMatchObject([{ rule: 'small-text', severity: 'warning' }])
    expect(found([step([text('Water', { size: 11 })])])).toMatchObject([{ rule: 'small-text', severity: 'error' }])
  })

  it('is reckoned for slides of another width', () => {
    expect(found([step([text('Water', { size: 18 })])], 75, 1960)).toMatchObject([{ rule: 'small-text', amount: 9 }])
    expect(found([step([text('Water', { size: 10 })])], 75, 490)).toEqual([])
  })

  it('is not asked of raised figures, formulas and page numbers', () => {
    const small = { size: 9, lines: [] }
    expect(rulesOf([text('2', { ...small, role: 'raised' }), text('x', { ...small, role: 'formula' })])).toEqual([])
    expect(rulesOf([text('7', { ...small, silent: true })])).toEqual([])
  })

  it('is told once for all texts of one size', () => {
    const small = [text('Water', { size: 14 }), text('Then', { size: 14, block: 1, lines: [box(60, 200)] })]
    expect(found([step(small)]).map(({ message }) => message)).toEqual([
      '“Water” and 1 more are set at 14 px; 18 px is the least that the back row reads',
    ])
  })
})

describe('contrast', () => {
  const grey = (level: number, changed: Partial<TextOnStep> = {}) =>
    text('Water', { size: 20, colour: [level, level, level, 1], grounds: [[255, 255, 255, 1]], ...changed })

  it('is that of WCAG', () => {
    expect(ratioOf([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21)
    expect(ratioOf([118, 118, 118, 1], [255, 255, 255, 1])).toBeCloseTo(4.54, 2)
    expect(ratioOf([119, 119, 119, 1], [255, 255, 255, 1])).toBeCloseTo(4.48, 2)
  })

  it('must be 4.5, and 3 for large or bold type', () => {
    expect(rulesOf([grey(118)])).toEqual([])
    expect(rulesOf([grey(119)])).toEqual(['contrast'])
    expect(rulesOf([grey(119, { size: 24 })])).toEqual([])
    expect(rulesOf([grey(119, { size: 19, bold: true })])).toEqual([])
    expect(rulesOf([grey(160, { size: 40 })])).toEqual(['contrast'])
  })

  it('is that of the colour as it is seen through', () => {
    expect(rulesOf([text('Water', { colour: [0, 0, 0, 0.4], grounds: [[255, 255, 255, 1]] })])).toEqual(['contrast'])
  })

  it('lets a tenth of a picture be weak', () => {
    const points = (weak: number) => [
      ...Array.from({ length: weak }, () => [0, 0, 0, 1] as const),
      ...Array.from({ length: 100 - weak }, () => [255, 255, 255, 1] as const),
    ]
    expect(rulesOf([grey(0, { sampled: true, grounds: points(9) })])).toEqual([])
    expect(rulesOf([grey(0, { sampled: true, grounds: points(11) })])).toEqual(['contrast'])
  })
})

describe('words', () => {
  const many = (count: number) => text(Array.from({ length: count }, () => 'tea').join(' '))

  it('are counted without code and page numbers', () => {
    expect(found([step([many(75)])])).toEqual([])
    expect(found([step([many(76)])])).toMatchObject([{ rule: 'words', severity: 'warning', amount: 76, line: 1 }])
    expect(found([step([many(75), { ...text('let cup'), block: 1, role: 'code', lines: [] }])])).toEqual([])
  })

  it('may be as many as is said', () => {
    expect(found([step([many(30)])], 20)).toMatchObject([{ rule: 'words' }])
  })

  it('count as one where styles part them', () => {
    const parts = Array.from({ length: 80 }, () => text('a', { lines: [] }))
    expect(found([step(parts)])).toEqual([])
  })
})

describe('a glyph that no font has', () => {
  it('is told by its number and the words around it', () => {
    const glyphs = [{ character: '\u{10FF12}', family: 'Newsreader', text: 'Then \u{10FF12} leaves' }]
    expect(found([step([], { glyphs })])).toMatchObject([{ rule: 'glyph', about: 'U+10FF12', line: 8 }])
  })
})

describe('steps of a slide', () => {
  const low = (clicks: number, bottom: number) => step([text('Water', { beyond: { bottom } })], { clicks })

  it('tell a flaw once, where it is worst, from the click on that brings it', () => {
    const findings = found([step([]), low(1, 10), low(2, 30)])
    expect(findings).toMatchObject([{ rule: 'overflow', amount: 30, clicks: 1 }])
    expect(findings[0]?.message).toMatch(/\(from click 1 on\)$/)
  })
})

describe('light and dark', () => {
  const of = (about: string, amount: number) =>
    ({ severity: 'error', rule: 'contrast', message: about, slide: 1, about, amount }) as const

  it('tell what both have once, and of the rest in which colours it is', () => {
    const all = inBothSchemes([of('Water', 1)], [of('Water', 2), of('Leaves', 1)])
    expect(all.map(({ message }) => message)).toEqual(['Water', 'Leaves (in dark colours)'])
    expect(all[1]?.scheme).toBe('dark')
  })

  it('are both looked at only where the deck has both', () => {
    expect(schemesOf(deck([], { colorSchema: 'auto' }), ['light', 'dark'])).toEqual(['light', 'dark'])
    expect(schemesOf(deck([], { colorSchema: 'dark' }), ['light', 'dark'])).toEqual(['dark'])
  })
})

function box(x: number, y: number, width = 300, height = 20) {
  return { x, y, width, height }
}

import { createStaticVNode, Fragment, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { blocksOf, textsOf } from '../../scripts/charts/blocks.ts'
import { linesOf } from '../../scripts/charts/fit.ts'
import { textWidth } from '../../scripts/charts/text-width.ts'
import { partFace, partsOf } from '../../scripts/charts/columns.ts'
import { contentsOf } from '../../scripts/charts/contents.ts'
import { contrastOf, drawingOf, layOutContrast, shapeOf } from '../../scripts/charts/contrast.ts'
import { coverNodes, coverOf, titleParts } from '../../scripts/charts/cover.ts'
import { headOf, PAGE, pageOf } from '../../scripts/charts/page.ts'
import { pointsOf } from '../../scripts/charts/points.ts'
import { quotationSize, quotationStyle } from '../../scripts/charts/quotation.ts'
import { marksItself } from '../../scripts/charts/say.ts'
import { tableOf } from '../../scripts/charts/table.ts'
import { tilesOf } from '../../scripts/charts/tiles.ts'

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => ['reading', 'rooms', 'of', 'Northfield'][index % 4]).join(' ')
const px = (value: string | undefined): number => parseFloat(value ?? '0')

describe('the texts of a slot', () => {
  it('are read block by block, with what is inside them', () => {
    const nodes = [
      h('h1', 'Title'),
      h('p', ['A ', h('strong', 'bold'), ' word']),
      h('ul', [h('li', 'one'), h('li', [h('p', 'two')])]),
    ]
    expect(blocksOf(nodes)).toEqual([
      { tag: 'h1', text: 'Title' },
      { tag: 'p', text: 'A bold word', strong: ['bold'] },
      { tag: 'li', text: 'one' },
      { tag: 'li', text: 'two' },
    ])
  })

  it('are read from the strings that Vue makes of static parts, too', () => {
    const html =
      '<h1 id="a">Fish &amp; chips</h1><blockquote><p>One.</p><p>Two <strong>three</strong>.</p></blockquote><img src="x">'
    expect(blocksOf([h(Fragment, [createStaticVNode(html, 3)])])).toEqual([
      { tag: 'h1', text: 'Fish & chips' },
      { tag: 'blockquote', text: 'One. Two three.' },
      { tag: 'img', text: '' },
    ])
  })

  it('are read through components, and a missing slot has none', () => {
    const Link = { render: () => null }
    expect(textsOf(blocksOf([h('li', [h(Link, { to: '4' }, { default: () => 'Who comes in' })])]), 'li')).toEqual([
      'Who comes in',
    ])
    expect(blocksOf(undefined)).toEqual([])
  })

  it('say which of them is code', () => {
    const cell = h('td', ['Call ', h('code', 'tea()'), ' or ', h('code', 'cup'), '.'])
    const code = ['tea()', 'cup']
    expect(blocksOf([cell])).toEqual([{ tag: 'td', text: 'Call tea() or cup.', code }])
    const html = '<td>Call <code>tea()</code> or <code>cup</code>.</td>'
    expect(blocksOf([createStaticVNode(html, 1)])).toEqual([{ tag: 'td', text: 'Call tea() or cup.', code }])
  })

  it('keep a no-break space', () => {
    expect(blocksOf([h('p', ' un  entrepôt\u00a0; ')])).toEqual([{ tag: 'p', text: 'un entrepôt\u00a0;' }])
  })

  it('keep the lines of code', () => {
    expect(blocksOf([h('pre', [h('code', 'a\n  b')])])).toEqual([{ tag: 'pre', text: 'a\n  b' }])
  })
})

describe('the head of a page', () => {
  it('is the first heading and the paragraph right after it', () => {
    const blocks = [
      { tag: 'h1', text: 'T' },
      { tag: 'p', text: 'L' },
      { tag: 'p', text: 'M' },
    ]
    expect(headOf(blocks)).toEqual({ title: 'T', lead: 'L' })
    expect(headOf([{ tag: 'p', text: 'M' }])).toEqual({ title: '', lead: '' })
  })

  it('keeps titles between 34 and 40 px and leaves the content room under 110 characters', () => {
    for (const length of [5, 30, 60, 110]) {
      const page = pageOf([{ tag: 'h1', text: words(40).slice(0, length) }])
      expect(page.titleSize).toBeGreaterThanOrEqual(34)
      expect(page.titleSize).toBeLessThanOrEqual(40)
      expect(page.height).toBeGreaterThan(270)
      expect(page.top + page.height).toBe(PAGE.bottom)
    }
  })
})

describe('type adapts to the amount of text', () => {
  it('sets few words large and seventy-five never under 26 px', () => {
    expect(quotationSize(words(3), { width: 820, height: 372 })).toBeGreaterThanOrEqual(90)
    expect(quotationSize(words(75), { width: 820, height: 258 })).toBeGreaterThanOrEqual(26)
  })

  it('rather takes a smaller step than to split a word at its hyphen', () => {
    const text = 'CIOs are realizing they don’t want vendor lock-in for their most strategic technology'
    const steps = [44, 40, 38, 36, 34, 32, 30]
    const sizes = [360, 380, 400, 420].map(width => quotationSize(text, { width, height: 260, steps }))
    const plain = [360, 380, 400, 420].map(width => quotationSize(text.replace('-', ''), { width, height: 260, steps }))
    for (const [index, size] of sizes.entries()) expect(size).toBeGreaterThanOrEqual(plain[index]! * 0.8)
  })

  it('breaks a quotation into lines of about the same length, without a word alone on the last', () => {
    const text =
      'When a few companies control the most capable AI systems, that’s a concentration of power we should all be concerned about.'
    const style = quotationStyle(text, { width: 850, height: 366 })
    const lines = linesOf(text, px(style['--text-size']), {
      face: 'serif',
      leading: 1.18,
      tracking: -0.008,
      width: px(style['--measure']),
    })
    const widths = lines.map(line => textWidth(line, 'serif', 100))
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.34)
  })

  it('cuts a cover’s title at its colon, and changes no word of it', () => {
    expect(titleParts('Slow libraries: Why towns keep them')).toEqual(['Slow libraries:', 'Why towns keep them'])
    expect(titleParts('At 12:30 in the morning')).toBeUndefined()
    expect(titleParts('The counter')).toBeUndefined()
    expect(textsOf(blocksOf(coverNodes([h('h1', 'Slow libraries: Why towns keep them')])), 'h1')).toEqual([
      'Slow libraries: Why towns keep them',
    ])
    expect(coverOf('The counter', '').title).toBeGreaterThan(coverOf(words(20), words(40)).title)
  })

  it('sets points from 18 to 36 px, tighter under a long title', () => {
    const blocks = (count: number, length: number) => [
      { tag: 'h1', text: 'Title' },
      ...Array.from({ length: count }, () => ({ tag: 'li', text: words(length) })),
    ]
    expect(pointsOf(blocks(3, 5)).size).toBe(36)
    expect(pointsOf(blocks(5, 24)).size).toBeGreaterThanOrEqual(18)
    expect(pointsOf(blocks(5, 16)).size).toBeGreaterThanOrEqual(20)
  })

  it('sets short parts as lines that fill the page, others in columns, long ones in the text face', () => {
    const room = { width: 860, height: 312 }
    expect(partsOf(['plurality', 'transparency', 'access'], room, 'large')).toMatchObject({ shape: 'rows', size: 68 })
    expect(partsOf(['rest', 'sleep'], room, 'large')).toMatchObject({ shape: 'rows', size: 84, padding: 26 })
    expect(partsOf([words(7), words(8)], room, 'sans').shape).toBe('columns')
    expect(partFace(['plurality'], false)).toBe('large')
    expect(partFace([words(12)], false)).toBe('sans')
    expect(partFace([words(12)], true)).toBe('serif')
  })

  it('sets contents in one column as long as two would not set them larger', () => {
    expect(
      contentsOf(
        Array.from({ length: 6 }, () => 'Who comes in'),
        356,
      ).columns,
    ).toBe(1)
    expect(
      contentsOf(
        Array.from({ length: 20 }, () => 'Who comes in'),
        356,
      ),
    ).toMatchObject({ columns: 2, rows: 10 })
  })

  it('sets contents on a line each rather than in two columns that break them', () => {
    const entries = Array.from({ length: 10 }, (_, at) => `Who comes in and stays the whole day ${at}`)
    expect(contentsOf(entries, 372)).toMatchObject({ columns: 1, broken: false })
    expect(contentsOf(['Who comes in', 'Who stays'], 300, 530)).toMatchObject({ columns: 1, broken: false })
  })

  it('gives a cover without a standfirst the larger of a title over the motif and one beside it', () => {
    const [beside, over] = [coverOf('The counter at Northfield', ''), coverOf('The counter at Northfield', words(12))]
    expect(beside).toMatchObject({ beside: true })
    expect(over).toMatchObject({ beside: false })
    expect(beside.title).toBeGreaterThan(over.title)
    expect(beside.figure).toBeGreaterThan(over.figure)
  })

  it('sets a table as large as its longest rows allow', () => {
    const table = (columns: number, text: string) =>
      Array.from({ length: 5 }, () => [
        { tag: 'tr', text: '' },
        ...Array.from({ length: columns }, () => ({ tag: 'td', text })),
      ]).flat()
    expect(tableOf(table(3, 'Ferry'), 860, 352).size).toBe(32)
    expect(tableOf(table(11, '410,000'), 860, 352).size).toBe(18)
  })

  it('sets a table smaller where its cells are code, whose letters are wider', () => {
    const table = (cell: { text: string; code?: string[] }) =>
      Array.from({ length: 6 }, () => [
        { tag: 'tr', text: '' },
        ...Array.from({ length: 3 }, () => ({ tag: 'td', ...cell })),
      ]).flat()
    const text = 'ferry.fill(illicit)'
    const [plain, code] = [{ text }, { text, code: [text] }].map(cell => tableOf(table(cell), 860, 352).size)
    expect(code).toBeLessThan(plain!)
  })

  it('turns a table of many columns and few rows round where it would be small', () => {
    const table = (columns: number, rows: number) =>
      Array.from({ length: rows }, () => [
        { tag: 'tr', text: '' },
        ...Array.from({ length: columns }, () => ({ tag: 'td', text: '410,000' })),
      ]).flat()
    expect(tableOf(table(11, 4), 860, 386)).toMatchObject({ turned: true, columns: 11, size: 18 })
    expect(tableOf(table(11, 12), 860, 386).turned).toBe(false)
    expect(tableOf(table(5, 3), 860, 386).turned).toBe(false)
  })
})

describe('tiles', () => {
  const tile = (says: string, label = 'models hosted') => ({ label, says, value: 1 })

  it('are all as large as each other, and a lone number is the largest', () => {
    expect(tilesOf([tile('410,000')], 860, 356).figure).toBeGreaterThanOrEqual(140)
    expect(tilesOf([tile('58 percent'), tile('12')], 860, 356).figure).toBeGreaterThanOrEqual(96)
    expect(
      tilesOf([tile('over 1 million'), tile('200,000+'), tile('exceeding 10 million')], 860, 356).figure,
    ).toBeGreaterThanOrEqual(90)
  })

  it('never drop a qualifier, and move what follows the figure to the label', () => {
    const [one] = tilesOf([tile('over 15 days', 'to catalogue a box')], 860, 300).tiles
    expect(one).toMatchObject({ amount: { before: 'over', figure: '15' }, label: 'days to catalogue a box' })
  })

  it('stand on one line beside one another, which the tallest number and the longest words share', () => {
    const long = tile(
      '120,000',
      'boxes of letters, maps and drawings that nobody had opened since the old town hall burned',
    )
    const two = tile('hundreds of thousands', 'sheets')
    const figureOf = (...data: (typeof long)[]) => tilesOf(data, 430, 150).figure
    expect(figureOf(long, two)).toBeLessThanOrEqual(Math.min(figureOf(long, long), figureOf(two, two)))
  })

  it('set an amount in words whole', () => {
    expect(
      tilesOf([{ label: 'readers', says: 'hundreds of 1000s', certainty: 'words' }], 860, 300).tiles[0]!.amount.figure,
    ).toBe('hundreds of 1000s')
  })
})

describe('contrasts', () => {
  const p = (text: string) => [{ tag: 'p', text }]
  const texts = { head: [{ tag: 'h1', text: 'T' }], opening: [], quoted: true, speaker: 'A', role: '' }

  it('are drawn by what they say', () => {
    expect(['then-now', 'either-or', 'versus', 'not-but', 'not-only', 'nonsense'].map(drawingOf)).toEqual([
      'bands',
      'halves',
      'halves',
      'band',
      'steps',
      'halves',
    ])
  })

  it('set the second side of a not-but larger than the first', () => {
    const style = contrastOf(
      'band',
      { ...texts, first: p(words(8)), second: p(words(8)) },
      pageOf(texts.head, shapeOf('band')),
    )
    expect(px(style['--side-size'])).toBeGreaterThan(px(style['--first-size']) * 1.5)
  })

  it('give the higher band to the longer side', () => {
    const style = contrastOf(
      'bands',
      { ...texts, first: p(words(8)), second: p(words(24)) },
      pageOf(texts.head, shapeOf('bands')),
    )
    expect(px(style['--second-share'])).toBeGreaterThan(px(style['--first-share']))
  })

  const inParts = [...p('It is about ensuring'), ...['openness', 'warmth', 'time'].map(text => ({ tag: 'li', text }))]

  it.each(['steps', 'band'] as const)(
    'set parts that are the point larger than the phrase that leads in, as %s',
    as => {
      const style = contrastOf(as, { ...texts, first: p(words(14)), second: inParts }, pageOf(texts.head))
      expect(px(style['--part-size'])).toBeGreaterThan(px(style['--side-size']))
    },
  )

  it('stand one above the other where a word would make halves small', () => {
    const sides = (first: string) => ({ ...texts, quoted: false, first: p(first), second: p('the boat sinks') })
    expect(layOutContrast('halves', sides('Instead of the quay')).drawing).toBe('halves')
    const stacked = layOutContrast('halves', sides(`Instead of harbour.on('stormWarning${'s'.repeat(12)}')`))
    expect(stacked.drawing).toBe('bands')
    expect(px(stacked.style['--side-size'])).toBeGreaterThan(36)
  })

  it('never set the parts of one of two equal sides larger than the sides', () => {
    const style = contrastOf('halves', { ...texts, first: p(words(14)), second: inParts }, pageOf(texts.head))
    expect(px(style['--part-size'])).toBeLessThanOrEqual(px(style['--side-size']))
  })
})

it('a quotation that brings its own marks gets no others', () => {
  expect(marksItself('“We lend time.”')).toBe(true)
  expect(marksItself('We lend time.')).toBe(false)
  expect(marksItself('“No” is temporary, “yes” is for ever.')).toBe(false)
  expect(marksItself('‘It’s late.’')).toBe(true)
  expect(marksItself('“We lend time')).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { remarkOn } from '../../../scripts/export/pptx/pages.ts'
import type { DrawnTable } from '../../../scripts/model/drawn.ts'
import { made, page, paragraph, paragraphsIn, run, shapesIn, text, textsIn } from './hand-made.ts'

const title = (words: string) => text([paragraph([run(words, { size: 40, bold: true })])], 'title', 1)
const at = (y: number) => ({ x: 60, y, width: 860, height: 30 })
const RULE = { kind: 'stroke', ink: { hex: 'CFC8BC', alpha: 1 }, width: 1, dashed: false } as const
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe('a text', () => {
  it('keeps its words, looks and place, and the runs of a paragraph share its properties', async () => {
    const runs = [run('Tea & '), run('cake', { bold: true, italic: true, ink: { hex: 'F2552C', alpha: 1 } })]
    const { slide } = await made([page([title('A title'), text([paragraph(runs, { box: at(200) })])])])
    const xml = shapesIn(await slide(1)).find(({ name }) => name === 'Text')!.xml
    expect(textsIn(xml)).toEqual(['Tea & ', 'cake'])
    expect(xml.match(/<a:pPr/g)).toHaveLength(1)
    expect(xml).toMatch(/sz="2350" b="1" i="1"><a:solidFill><a:srgbClr val="F2552C"\/>/)
    expect(xml).toContain('typeface="Schibsted Grotesk" panose="020B0604020202020204" pitchFamily="34"')
    // 60 of 980 pixels on a page 13⅓ inches wide.
    expect(Number(/<a:off x="(\d+)"/.exec(xml)![1])).toBeCloseTo((60 / 980) * (40 / 3) * 914_400, -3)
  })

  it('is wrapped in a frame without margins that is never made to fit', async () => {
    const { slide } = await made([page([title('A title')])])
    const frame =
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>'
    expect(await slide(1)).toContain(frame)
  })

  it('is a list with its own markers where the slide has them', async () => {
    const marker = { kind: 'sign', sign: '–', hex: '6B635A' } as const
    const number = { kind: 'number', number: 4, point: true, hex: '6B635A' } as const
    const items = [
      paragraph([run('one')], { marker, indent: 20, box: at(200) }),
      paragraph([run('two')], { marker: number, indent: 20, box: at(240) }),
    ]
    const xml = await (await made([page([title('T'), text(items, 'list')])])).slide(1)
    expect(xml).toMatch(/<a:buClr><a:srgbClr val="6B635A"\/><\/a:buClr><a:buFontTx\/><a:buChar char="–"\/>/)
    expect(xml).toContain('<a:buAutoNum type="arabicPeriod" startAt="4"/>')
    const [, margin, indent] = /marL="(\d+)" indent="-(\d+)"/.exec(xml)!
    expect(margin).toBe(indent)
    // Ten pixels between the items.
    expect(Number(/<a:spcBef><a:spcPts val="([1-9]\d*)"/.exec(xml)![1])).toBeCloseTo((10 / 980) * 96_000, -1)
  })

  it('is cut at the rules between its items, and all of them stay in the outline', async () => {
    const items = ['one', 'two', 'three'].map((word, index) => paragraph([run(word)], { box: at(200 + index * 50) }))
    const points = [
      [60, 240],
      [920, 240],
    ] as const
    const rule = { ...RULE, order: 11, box: { x: 60, y: 240, width: 860, height: 0 }, points }
    const parts = shapesIn(await (await made([page([title('T'), text(items, 'list'), rule])])).slide(1))
    const lists = parts.filter(({ name }) => name === 'List')
    expect(lists.map(({ xml }) => textsIn(xml))).toEqual([['one'], ['two'], ['three']])
    expect(lists.map(({ xml }) => /<p:ph type="body" idx="(\d)"\/>/.exec(xml)?.[1])).toEqual(['1', '2', '3'])
  })

  it('hangs an opening mark out of its left edge', async () => {
    const words = paragraph([run('“'), run('Said')], { hang: 15, box: at(200) })
    const { xml } = shapesIn(await (await made([page([title('T'), text([words])])])).slide(1))[1]!
    const hang = Math.round((15 / 980) * (40 / 3) * 914_400)
    expect(xml).toContain(`marL="${hang}" indent="-${hang}"`)
  })

  it('runs from right to left where the slide does', async () => {
    const words = paragraph([run('שלום', { lang: 'he' })], { rightToLeft: true, align: 'right', box: at(200) })
    const xml = await (await made([page([text([words])], {}, { rightToLeft: true, lang: 'he' })])).slide(1)
    expect(xml).toMatch(/algn="r" rtl="1"/)
    expect(xml).toContain('<a:rPr lang="he"')
  })

  it('leads where it led: to the web, to a slide that is there, and nowhere for one that is left out', async () => {
    const links = ['https://tea.example/?a=1&b=2', '#slide-7', '#slide-3'].map(link => run(`to ${link}`, { link }))
    const words = text([paragraph([run('See '), ...links], { box: at(200) })])
    const pages = [page([title('T'), words]), page([title('Seven')], { no: 7 })]
    const { slide, part } = await made(pages)
    const relations = await part('ppt/slides/_rels/slide1.xml.rels')
    const used = [...(await slide(1)).matchAll(/<a:hlinkClick r:id="(rId\d+)"/g)].map(([, id]) => id)
    const targets = used.map(id => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1])
    expect(targets).toEqual(['https://tea.example/?a=1&amp;b=2', 'slide2.xml'])
  })

  it('that is nothing but a link is one as a whole, so that its words stay without a line', async () => {
    const words = text([paragraph([run('Home', { link: 'https://tea.example/' })], { box: at(200) })])
    const { xml } = shapesIn(await (await made([page([title('T'), words])])).slide(1))[1]!
    expect(xml).toMatch(/<p:cNvPr id="\d+" name="Text"><a:hlinkClick r:id="rId\d+">/)
    expect(xml.match(/hlinkClick r:id/g)).toHaveLength(1)
  })

  it('leaves out what XML cannot hold', async () => {
    const { slide } = await made([page([title('a\u0001<b>\ud800c')])])
    expect(textsIn(await slide(1))).toEqual(['a<b>c'])
  })
})

describe('a slide', () => {
  it('has its title as the outline knows titles, and numbers of their own for all that is on it', async () => {
    const { slide } = await made([page([title('Hello'), text([paragraph([run('words')], { box: at(200) })])])])
    const xml = await slide(1)
    const shape = shapesIn(xml).find(each => each.xml.includes('<p:ph type="title"/>'))!
    expect(textsIn(shape.xml)).toEqual(['Hello'])
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('without a title to be seen has one above the page, from its frontmatter, else from its first words', async () => {
    const words = text([paragraph([run('Only words, no title')])])
    const { slide } = await made([page([words], { title: 'A *named* slide' }), page([words], { no: 2 })])
    for (const [no, name] of [
      [1, 'A named slide'],
      [2, 'Only words, no title'],
    ] as const) {
      const shape = shapesIn(await slide(no)).find(each => each.xml.includes('<p:ph type="title"/>'))!
      expect(textsIn(shape.xml)).toEqual([name])
      expect(Number(/<a:off x="0" y="(-?\d+)"/.exec(shape.xml)![1])).toBeLessThan(0)
    }
  })

  it('has its notes, paragraph by paragraph, without marks of Markdown', async () => {
    const notes = 'Say **this** & that.\n\n- first\n- second\n\n3. third'
    const { part } = await made([page([title('T')], { notes }), page([title('U')], { no: 2 })])
    const written = paragraphsIn(await part('ppt/notesSlides/notesSlide1.xml')).slice(0, 4)
    expect(written).toEqual(['Say this & that.', '• first', '• second', '3. third'])
    expect(paragraphsIn(await part('ppt/notesSlides/notesSlide2.xml'))).toEqual(['2'])
  })

  it('shows its own number, which PowerPoint counts', async () => {
    const { slide } = await made([page([title('T'), text([paragraph([run('9')], { box: at(500) })], 'number')])])
    expect(await slide(1)).toMatch(/<a:fld id="[^"]+" type="slidenum">.*?<a:t>9<\/a:t><\/a:fld>/)
  })

  it('has its ground, and what is there for the eye alone is passed over by screen readers', async () => {
    const box = { x: 0, y: 400, width: 980, height: 152 }
    const points = [
      [0, 0.5],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const
    const slope = {
      kind: 'surface',
      shape: 'polygon',
      order: 0,
      box,
      points,
      fill: { hex: '17130F', alpha: 0.5 },
    } as const
    const { slide } = await made([page([slope, title('T')], {}, { ground: 'F2552C' })])
    const xml = await slide(1)
    expect(xml).toContain('<p:bg><p:bgPr><a:solidFill><a:srgbClr val="F2552C"/>')
    const ground = shapesIn(xml)[0]!
    expect(ground.xml).toContain('<a:alpha val="50000"/>')
    expect(ground.xml).toContain('adec:decorative')
    expect(ground.xml.match(/<a:lnTo>/g)).toHaveLength(3)
  })

  it('that cannot be rebuilt is a picture with all of its words, and the remark tells why', async () => {
    const free = { ...page([title('T')], { title: 'Free' }, { foreign: ['a formula'] }), picture: PNG }
    const { slide, names } = await made([free])
    const shapes = shapesIn(await slide(1))
    expect(shapes.map(({ name }) => name)).toEqual(['Title', 'Slide'])
    expect(shapes[1]!.xml).toContain('descr="All the words"')
    expect(names.filter(name => name.startsWith('ppt/media/'))).toHaveLength(1)
    expect(remarkOn([free])).toBe('One slide is there as a picture with its words as description: slide 1 (a formula).')
    expect(remarkOn([page([title('T')])])).toBeUndefined()
  })
})

describe('a table', () => {
  const cell = (word: string, heading = false) => ({
    paragraph: paragraph([run(word), run('!', { bold: true })]),
    heading,
    across: 1,
    down: 1,
    padding: { top: 8, right: 20, bottom: 8, left: 0 },
    middle: 'top' as const,
  })
  const table: DrawnTable = {
    kind: 'table',
    order: 5,
    box: { x: 60, y: 150, width: 400, height: 80 },
    columns: [250, 150],
    rightToLeft: false,
    rows: [
      { height: 40, cells: [cell('Tea', true), cell('Cups', true)], below: { hex: '17130F', alpha: 1, width: 2 } },
      { height: 40, cells: [cell('Green'), { ...cell(''), paragraph: undefined! }] },
    ],
  }

  it('is one to be edited: cells with their runs, columns, rules, a row of headings', async () => {
    const xml = await (await made([page([title('T'), table])])).slide(1)
    const { xml: frame } = shapesIn(xml).find(({ name }) => name === 'Table')!
    const cells = [...frame.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([each]) => textsIn(each))
    expect(cells).toEqual([['Tea', '!'], ['Cups', '!'], ['Green', '!'], []])
    expect(frame).toContain('<a:tblPr firstRow="1"/>')
    const widths = [...frame.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths[0]! / widths[1]!).toBeCloseTo(250 / 150, 3)
    expect(frame.match(/<a:lnB w="(?!0)\d+"/g)).toHaveLength(2)
  })
})

describe('a presentation', () => {
  it('says whose it is, in which language, and has the shape of the deck', async () => {
    const { part } = await made([page([title('T')])])
    const core = await part('docProps/core.xml')
    for (const words of [
      '<dc:title>Tea &amp; cake</dc:title>',
      '<dc:creator>Ada Example</dc:creator>',
      '<dc:language>en-GB<',
    ])
      expect(core).toContain(words)
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(await part('ppt/presentation.xml'))!
    expect(Number(width) / Number(height)).toBeCloseTo(980 / 552, 4)
  })

  it('names its sections after the section slides, those of one name apart', async () => {
    const pages = [undefined, 'section', undefined, 'section'].map((layout, index) =>
      page([title('T')], { no: index + 1, title: layout ? 'Part & parcel' : 'T', ...(layout ? { layout } : {}) }),
    )
    const xml = await (await made(pages)).part('ppt/presentation.xml')
    const sections = [...xml.matchAll(/<p14:section name="([^"]*)".*?<\/p14:section>/gs)]
    expect(sections.map(([, name]) => name)).toEqual(['Tea &amp; cake', 'Part &amp; parcel', 'Part &amp; parcel'])
    expect(sections.map(([section]) => section.match(/<p14:sldId /g)?.length)).toEqual([1, 2, 1])
  })

  it('has the deck’s faces and colours as its theme', async () => {
    const { part } = await made([page([title('T')])], { '--lectern-hue-1': 'F2552C', '--lectern-paper': 'F6F2EA' })
    const theme = await part('ppt/theme/theme1.xml')
    for (const words of [
      '<a:accent1><a:srgbClr val="F2552C"/>',
      '<a:lt1><a:srgbClr val="F6F2EA"/>',
      '<a:latin typeface="Schibsted Grotesk"/>',
    ])
      expect(theme).toContain(words)
  })

  it('offers layouts whose parts have their places, for slides that are added', async () => {
    const { part } = await made([page([title('T'), text([paragraph([run('words')], { box: at(200) })])])])
    const layouts = await Promise.all([2, 3].map(no => part(`ppt/slideLayouts/slideLayout${no}.xml`)))
    const parts = layouts.map(xml => [...xml.matchAll(/<p:ph type="(\w+)"[^>]*>.*?<a:off x="(\d+)" y="(\d+)"/gs)])
    expect(parts.map(found => found.map(([, type]) => type))).toEqual([['title', 'body'], ['title']])
    const [head, body] = parts[0]!.map(([, , x, y]) => [Number(x), Number(y)])
    expect(head![0]).toBe(body![0])
    expect(head![1]).toBeGreaterThan(0)
    expect(body![1]).toBeGreaterThan(head![1]! * 2)
  })

  it('holds every part that it names, and leaves no mark behind', async () => {
    const { names, part } = await made([page([title('T')], { notes: 'N' }), page([title('U')], { no: 2 })])
    const types = await part('[Content_Types].xml')
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name!)
    expect(named.filter(name => !names.includes(name))).toEqual([])
    for (const name of names.filter(each => each.endsWith('.xml'))) expect(await part(name)).not.toMatch(/\ue000/)
  })
})

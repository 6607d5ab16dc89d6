import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import type { ExportResult } from '../../scripts/commands/export.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { cellsIn, opened, paragraphsIn, shapesIn, textsIn } from '../export/pptx/hand-made.ts'

const DECK = join(import.meta.dirname, '..', 'fixtures', 'pptx', 'deck.md')

/** Each slide with the words of its texts, in reading order; charts and pictures are looked at below. */
const SLIDES: readonly (readonly [title: string, ...words: string[]])[] = [
  ['The small port:how it went quiet', 'What cables did to diesel', 'Ines Calder', '2 April 2025'],
  ['Contents', 'Power', 'Money', '2'],
  ['Power', 'Everything begins with a plug.', '3'],
  ['What changed', 'The engines stop at the quay', 'Ships plug in, see the rules', 'Nights are quiet', '4'],
  ['An epigraph', '“We hear the gulls again.”', 'Ruth Okafor, harbour master', '5'],
  ['What she said', '“Nobody missed the noise.”', 'Ruth Okafor', '6'],
  ['Three parts', 'The port bought', 'cables', 'converters', 'a second substation', '7'],
  ['Then and now', 'Engines ran all night', 'The quay is silent', '8'],
  ['A question', 'Who pays for it?', 'The ships do.', '9'],
  ['Two numbers', 'over', '1,200', 'ships a year', '14', 'berths with power', '10'],
  ['Much quieter', 'noise in decibels', '11'],
  ['Who paid', 'who paid', '55 %', 'the port', '30 %', 'the state', '15 %', 'ships', '12'],
  ['More every year', 'ships on cable', '2019', '2021', '2022', '2025', '13'],
  ['How it went', '2016The council votes', '2019The first berth gets power', '2024The last engine stops', '14'],
  ['The berths', '15'],
  ['A picture', 'Somebody left it there', '16'],
  ['The meter', 'const berths = 14console.log(berths)', '17'],
  ['By hand', 'A paragraph with italics and code.', 'one thinganother thing', '18'],
  ['Free HTML'],
  ['Quiet is worth its price.', 'Quiet is worth its price.', '20'],
  ['Sources', 'The small port', 'The council', '21'],
]

let folder: string
let result: ExportResult
let deck: Awaited<ReturnType<typeof opened>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-pptx-'))
  const pptx = join(folder, 'deck.pptx')
  result = await exportDeck({ deck: DECK, pptx, browser: 'bundled', report: silentReport })
  deck = await opened(await readFile(pptx))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const slideOf = async (title: string) => deck.slide(SLIDES.findIndex(([first]) => first === title) + 1)
const chartsOf = async (title: string) => {
  const no = SLIDES.findIndex(([first]) => first === title) + 1
  const relations = await deck.part(`ppt/slides/_rels/slide${no}.xml.rels`)
  return deck.part(/Target="\/(ppt\/charts\/chart\d+\.xml)"/.exec(relations)![1]!)
}
const valuesIn = (xml: string) =>
  [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([part]) =>
    [...part.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value),
  )

describe('a deck with every form, as PowerPoint', () => {
  it('has a slide for each, its title first and every text in a frame of its own, in reading order', async () => {
    expect(result.files).toMatchObject([{ kind: 'pptx', pages: SLIDES.length }])
    for (const [index, [title, ...words]] of SLIDES.entries()) {
      const shapes = shapesIn(await deck.slide(index + 1)).filter(({ xml }) => xml.startsWith('<p:sp>'))
      const shown = shapes.filter(({ xml }) => !xml.includes('type="title"')).map(({ xml }) => textsIn(xml).join(''))
      const titles = shapes.filter(({ xml }) => xml.includes('type="title"')).map(({ xml }) => textsIn(xml).join(''))
      expect([...titles, ...shown.filter(Boolean)]).toEqual([title, ...words])
    }
  })

  it('puts a title that the slide does not show above it, where its letters cannot run into what is shown', async () => {
    const title = shapesIn(await slideOf('An epigraph')).find(({ name }) => name === 'Title')!.xml
    expect(Number(/<a:off x="\d+" y="(-?\d+)"/.exec(title)![1])).toBeLessThan(0)
  })

  it('keeps places: a title stands where it stands on the slide', async () => {
    const title = shapesIn(await slideOf('What changed')).find(({ name }) => name === 'Title')!.xml
    const [, x, y] = /<a:off x="(\d+)" y="(\d+)"/.exec(title)!.map(emu => (Number(emu) / 914_400 / (40 / 3)) * 980)
    expect(x).toBeCloseTo(60, 0)
    expect(Math.abs(y! - 66)).toBeLessThan(6)
  })

  it('draws its charts from the numbers of the frontmatter alone, with the article’s words', async () => {
    const bars = await chartsOf('Much quieter')
    expect(valuesIn(bars)).toEqual(['71', '48', '45'])
    expect(textsIn(bars)).toEqual(['71 decibels', 'about 48', 'up to 45'])
    expect(valuesIn(await chartsOf('Who paid'))).toEqual(['55', '30', '15'])
    const lines = await chartsOf('More every year')
    expect(valuesIn(lines)).toEqual(['40', '310', '620', '1200'])
    expect(textsIn(lines)).toContain('about 620')
    expect(deck.sheets).toHaveLength(3)
    const all = deck.sheets.map(sheet => Object.values(cellsIn(sheet)).filter(cell => /^[\d.]+$/.test(cell)))
    expect(all.map(cells => cells.toSorted())).toEqual([
      ['45', '48', '71'],
      ['15', '30', '55'],
      ['1200', '2019', '2021', '2022', '2025', '310', '40', '620'],
    ])
  })

  it('names charts and pictures for those who do not see them', async () => {
    expect(await slideOf('Much quieter')).toContain(
      'descr="noise in decibels. before: 71 decibels; after: about 48; by 2030: up to 45"',
    )
    expect(await slideOf('A picture')).toContain('descr="A cup on the quay"')
  })

  it('has its table as a table, numbers to the right', async () => {
    const table = shapesIn(await slideOf('The berths')).find(({ name }) => name === 'Table')!.xml
    expect(paragraphsIn(table)).toEqual(['Berth', 'Opened', 'Power', 'North', '2019', '4 MW', 'South', '2021', '11 MW'])
    expect(table.match(/algn="r"/g)).toHaveLength(3)
  })

  it('has its code in a face for code, in the colours of its highlighting', async () => {
    const code = shapesIn(await slideOf('The meter')).find(({ name }) => name === 'Code')!.xml
    expect(code).toContain('typeface="IBM Plex Mono" panose="02070309020205020404" pitchFamily="49"')
    expect(new Set([...code.matchAll(/srgbClr val="(\w+)"/g)].map(([, hex]) => hex)).size).toBeGreaterThan(1)
    expect(code).toMatch(/<a:br>/)
  })

  it('has real bullets where the slide shows markers', async () => {
    const list = shapesIn(await slideOf('By hand')).find(({ name }) => name === 'List')!.xml
    expect(list.match(/<a:buChar char="–"\/>/g)).toHaveLength(2)
    expect((await slideOf('Contents')).match(/<a:buAutoNum type="arabicPlain" startAt="[12]"\/>/g)).toHaveLength(2)
  })

  it('leads where the deck leads', async () => {
    const relations = await deck.part('ppt/slides/_rels/slide2.xml.rels')
    expect([...relations.matchAll(/Target="(slide\d+\.xml)"/g)].map(([, target]) => target)).toEqual([
      'slide3.xml',
      'slide14.xml',
    ])
    expect(await deck.part('ppt/slides/_rels/slide4.xml.rels')).toContain('https://port.example/rules?a=1&amp;b=2')
  })

  it('has its notes in place', async () => {
    const notes = async (no: number) =>
      paragraphsIn(await deck.part(`ppt/notesSlides/notesSlide${no}.xml`)).slice(0, -1)
    expect(await notes(1)).toEqual(['Good morning, and welcome.', '• Start on time'])
    expect(await notes(4)).toEqual(['First paragraph of the notes.', 'Second paragraph of the notes.'])
    expect(await notes(5)).toEqual([])
  })

  it('shows what is free as a picture of the slide at twice its size, and says so', async () => {
    const xml = await slideOf('Free HTML')
    const [title, picture] = shapesIn(xml)
    expect(title!.xml).toContain('type="title"')
    expect(picture!.xml).toContain('descr="Free HTML Words that lean 19"')
    const media = deck.names.filter(name => /^ppt\/media\/image-19-/.test(name))
    expect(media).toHaveLength(1)
    expect(result.files[0]!.remark).toBe(
      'One slide is there as a picture with its words as description: slide 19 (a drawing, something turned or scaled).',
    )
  })
})

describe('some slides of a deck, as PowerPoint', () => {
  it('are those slides, and a link to one that is left out leads nowhere', async () => {
    const pptx = join(folder, 'some.pptx')
    await exportDeck({ deck: DECK, pptx, range: '2-3,19', browser: 'bundled', report: silentReport })
    const some = await opened(await readFile(pptx))
    expect(some.names.filter(name => /^ppt\/slides\/slide/.test(name))).toHaveLength(3)
    expect(textsIn(await some.slide(2))).toContain('Power')
    expect((await some.slide(1)).match(/hlinkClick/g)).toHaveLength(2)
    expect(await some.part('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="slide2.xml"')
    expect(await some.slide(3)).toContain('descr="Free HTML')
  })
})

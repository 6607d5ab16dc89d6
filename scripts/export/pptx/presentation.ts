import PptxGenJS from 'pptxgenjs'
import type { DrawnItem } from '../../model/drawn.ts'
import type { DeckFacts } from '../../model/rendering.ts'
import { plainTitle } from '../outline.ts'
import { addChart } from './charts/add.ts'
import type { ChartSetting } from './charts/chart-xml.ts'
import { planChart } from './charts/plan-chart.ts'
import { finishPresentation } from './finish.ts'
import { frontmatterOf } from './frontmatter.ts'
import { Linker } from './links.ts'
import { Marks } from './marks.ts'
import { defineMasters } from './master.ts'
import type { MasterName } from './master.ts'
import { notesXml } from './notes.ts'
import type { Page } from './page.ts'
import type { PlannedPage } from './pages.ts'
import { partsOf, titleFor } from './parts.ts'
import { addFullPicture, addPicture } from './pictures.ts'
import { scaleOf } from './scale.ts'
import type { Scale } from './scale.ts'
import { sectionsOf } from './sections.ts'
import { addStroke, addSurface } from './surfaces.ts'
import { addTable } from './tables.ts'
import { addHiddenTitle, addText } from './texts.ts'
import { themeOf } from './theme.ts'

/** What a whole presentation is made with. */
interface Making {
  readonly pptx: PptxGenJS
  readonly deck: DeckFacts
  readonly scale: Scale
  readonly marks: Marks
  readonly pages: readonly PlannedPage[]
  /** Collected while slides are made. */
  readonly charts: ChartSetting[]
}

/** A PowerPoint file of some slides of a deck, `palette` being the deck's own colours by their CSS names. */
export async function makePresentation(
  deck: DeckFacts,
  pages: readonly PlannedPage[],
  palette: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const making: Making = { pptx: new PptxGenJS(), deck, scale: scaleOf(deck), marks: new Marks(), pages, charts: [] }
  describe(making)
  const theme = themeOf(pages, palette)
  making.pptx.theme = theme.faces
  defineMasters(making.pptx, theme.colours['lt1'] ?? 'FFFFFF')
  const inSection = addSections(making)
  for (const [index, page] of pages.entries()) makeSlide(making, page, inSection(index))
  const bytes = (await making.pptx.write({ outputType: 'uint8array' })) as Uint8Array
  return finishPresentation(bytes, { ...making, lang: deck.lang ?? 'en', palette: theme.colours })
}

function describe({ pptx, deck, scale, pages }: Making): void {
  pptx.defineLayout({ name: 'Deck', ...scale.page })
  pptx.layout = 'Deck'
  pptx.title = plainTitle({ title: deck.title, no: 1 })
  pptx.author = deck.author ?? ''
  pptx.company = ''
  pptx.subject = ''
  pptx.rtlMode = pages.length > 0 && pages.every(({ drawn }) => drawn.rightToLeft)
}

/** Makes the sections known; gives what names the one of a page, told by its index. */
function addSections({ pptx, deck, pages, marks }: Making): (page: number) => string | undefined {
  const slides = pages.map(({ slide }) => slide)
  const sections = sectionsOf(slides, plainTitle({ title: deck.title, no: 1 }))
  // By marks, since two sections may share a name.
  const marked = sections.map(({ title, from }) => ({ title: marks.mark({ name: title }), from }))
  for (const { title } of marked) pptx.addSection({ title })
  return page => marked.findLast(({ from }) => from <= page)?.title
}

function makeSlide(making: Making, planned: PlannedPage, section: string | undefined): void {
  const { drawn, slide, picture } = planned
  const { items, body } = picture ? { items: [], body: new Set<DrawnItem>() } : partsOf(drawn)
  const masterName: MasterName = body.size > 0 ? 'Title and text' : 'Title'
  const added = making.pptx.addSlide({ masterName, ...(section ? { sectionTitle: section } : {}) })
  added.background = { color: drawn.ground }
  const page = pageOn(making, added, planned)
  const titled = items.some(item => item.kind === 'text' && item.role === 'title')
  if (!titled) addHiddenTitle(page, titleFor(slide, drawn))
  if (picture) addFullPicture(page, picture, drawn.words)
  const outlined = [...body]
  for (const item of items) addItem(making, page, planned, item, outlined.indexOf(item) + 1)
  const notes = slide.notes?.trim()
  const paragraphs = () => notesXml(notes!, page.setting.lang, drawn.rightToLeft)
  if (notes) added.addNotes(making.marks.mark({ name: 'Notes', paragraphs }))
}

function pageOn({ scale, marks, pages, deck }: Making, slide: PptxGenJS.Slide, { drawn }: PlannedPage): Page {
  const places = new Map(pages.map((page, index) => [page.slide.no, index + 1]))
  const linker = new Linker(no => places.get(no))
  const lang = drawn.lang || deck.lang || 'en'
  return { slide, scale, marks, linker, setting: { scale, lang, relationOf: link => linker.relationOf(link) } }
}

function addItem(making: Making, page: Page, { slide }: PlannedPage, item: DrawnItem, outlined: number): void {
  const { marks, scale, charts } = making
  if (item.kind === 'text') {
    addText(page, item, item.role === 'title' ? 'title' : outlined)
  } else if (item.kind === 'surface') addSurface(page.slide, item, scale, marks)
  else if (item.kind === 'stroke') addStroke(page.slide, item, scale, marks)
  else if (item.kind === 'table') addTable(page, item)
  else if (item.kind === 'picture') addPicture(page, item)
  else {
    const plan = planChart(item, frontmatterOf(slide.source))!
    charts.push({ drawn: item, plan, scale, lang: page.setting.lang })
    addChart(page, item, plan)
  }
}

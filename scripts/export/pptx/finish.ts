import JSZip from 'jszip'
import { finishChart } from './charts/chart-xml.ts'
import type { ChartSetting } from './charts/chart-xml.ts'
import type { Marks } from './marks.ts'
import { finishLayout, finishMaster } from './master.ts'
import type { Scale } from './scale.ts'
import { finishWorkbook } from './workbook.ts'
import { escapeXml } from './xml.ts'

/** What is needed to finish what PptxGenJS wrote. */
export interface Finishing {
  readonly marks: Marks
  readonly scale: Scale
  readonly lang: string
  /** In the order in which they were added. */
  readonly charts: readonly ChartSetting[]
  /** Colours of the theme by their names: `accent1`. */
  readonly palette: Readonly<Record<string, string>>
}

type Finish = (xml: string, finishing: Finishing) => string

const PARTS: readonly (readonly [RegExp, Finish])[] = [
  [/^ppt\/slides\/slide\d+\.xml$/, (xml, { marks }) => numbered(marks.fill(xml))],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, (xml, { marks }) => marks.fill(xml)],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, (xml, { scale }) => placeholders(finishLayout(xml, scale))],
  [/^ppt\/slideMasters\/slideMaster1\.xml$/, finishMaster],
  [/^ppt\/presentation\.xml$/, (xml, { marks }) => marks.fill(xml)],
  [/^ppt\/theme\/theme1\.xml$/, (xml, { palette }) => painted(xml, palette)],
  [/^docProps\/core\.xml$/, (xml, { lang }) => spoken(xml, lang)],
]

/** The presentation with everything put in that PptxGenJS does not know, and mended where it is not valid. */
export async function finishPresentation(bytes: Uint8Array, finishing: Finishing): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  for (const [pattern, finish] of PARTS) {
    for (const file of zip.file(pattern)) zip.file(file.name, finish(await file.async('string'), finishing))
  }
  await finishCharts(zip, finishing.charts)
  const types = zip.file('[Content_Types].xml')!
  zip.file(types.name, withoutMissing(await types.async('string'), zip))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

// Their files are numbered on from presentation to presentation.
async function finishCharts(zip: JSZip, charts: readonly ChartSetting[]): Promise<void> {
  const number = (name: string) => Number(/(\d+)\.\w+$/.exec(name)![1])
  const ordered = (pattern: RegExp) => zip.file(pattern).toSorted((a, b) => number(a.name) - number(b.name))
  const [parts, books] = [ordered(/^ppt\/charts\/chart\d+\.xml$/), ordered(/^ppt\/embeddings\/.*\.xlsx$/)]
  for (const [index, setting] of charts.entries()) {
    const [part, book] = [parts[index]!, books[index]!]
    zip.file(part.name, finishChart(await part.async('string'), setting))
    zip.file(book.name, await finishWorkbook(await book.async('uint8array'), setting.plan))
  }
}

/** PptxGenJS names a master for every slide, and has one. */
function withoutMissing(types: string, zip: JSZip): string {
  return types.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (part, name) => (zip.file(name) ? part : ''))
}

function placeholders(xml: string): string {
  return xml.replace(/<p:ph\s[^>]*type="(title|body)"[^>]*\/>/g, (_, type) =>
    type === 'title' ? '<p:ph type="title"/>' : '<p:ph type="body" idx="1"/>',
  )
}

/** Every shape of a slide with a number of its own; the first is the slide's. */
function numbered(xml: string): string {
  let no = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(no += 1)}"`)
}

function painted(xml: string, palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette).reduce(
    (theme, [name, hex]) =>
      theme.replace(new RegExp(`<a:${name}>.*?</a:${name}>`), `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`),
    xml,
  )
}

function spoken(xml: string, lang: string): string {
  return xml.replace('</dc:creator>', `</dc:creator><dc:language>${escapeXml(lang)}</dc:language>`)
}

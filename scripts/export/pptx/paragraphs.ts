import type { Alignment, DrawnParagraph, LineEnd, Marker, TextRun } from '../../model/drawn.ts'
import { faceXml } from './faces.ts'
import { lineHeightOf, widthOf } from './frame.ts'
import type { Scale } from './scale.ts'
import { attributes, escapeXml, solidFill } from './xml.ts'

/** What paragraphs are set with. */
export interface Setting {
  readonly scale: Scale
  /** BCP 47 tag of the slide. */
  readonly lang: string
  /** The relation that leads to a link's target; nothing for a link that leads nowhere. */
  relationOf(link: string): string | undefined
  /** How wide the frame of the text is, in pixels; as wide as its words need unless given. */
  readonly frameWidth?: number
  /** It is the only paragraph of its text. */
  readonly alone?: boolean
  /** The words are the number of the slide, which PowerPoint counts itself. */
  readonly counted?: boolean
}

const ALIGNMENTS: Readonly<Record<Alignment, string>> = { left: 'l', centre: 'ctr', right: 'r', justified: 'just' }

/** The paragraphs of one text as DrawingML; `left` is the text's own left edge (right, where writing runs that way). */
export function paragraphsXml(paragraphs: readonly DrawnParagraph[], edge: number, setting: Setting): string {
  return paragraphs
    .map((paragraph, index) => {
      const before = paragraphs[index - 1]
      const gap = before ? paragraph.box.y - before.box.y - before.box.height : 0
      return paragraphXml(paragraph, edge, Math.max(0, gap), setting)
    })
    .join('')
}

function paragraphXml(paragraph: DrawnParagraph, edge: number, gap: number, setting: Setting): string {
  const size = Math.max(...paragraph.runs.map(run => run.size), 1)
  const end = `<a:endParaRPr${attributes({ lang: setting.lang, sz: hundredths(setting.scale, size) })}/>`
  const runs = paragraph.runs.map(run => runXml(run, setting)).join('')
  return `<a:p>${propertiesXml(paragraph, edge, gap, setting)}${runs}${end}</a:p>`
}

function propertiesXml(paragraph: DrawnParagraph, edge: number, gap: number, setting: Setting): string {
  const { scale, frameWidth } = setting
  const { align, rightToLeft, box, marker, indent, hang, lineHeight, depth, lines } = paragraph
  const led = align === (rightToLeft ? 'right' : 'left') || align === 'justified'
  const margin = !led ? 0 : rightToLeft ? edge - box.x - box.width : box.x - edge
  const own = attributes({
    marL: scale.emu(Math.max(0, margin)),
    // Lines that are broken evenly keep their measure beside others that are longer.
    marR: led && frameWidth && lines > 1 ? scale.emu(Math.max(0, frameWidth - margin - widthOf(paragraph))) : undefined,
    lvl: depth > 0 ? Math.min(depth, 8) : undefined,
    indent: -scale.emu(marker ? indent : hang),
    algn: ALIGNMENTS[align],
    rtl: rightToLeft ? 1 : 0,
  })
  const points = (pixels: number) => `<a:spcPts val="${Math.round(scale.points(pixels) * 100)}"/>`
  const spacing = `<a:lnSpc>${points(setting.alone ? lineHeightOf(paragraph) : lineHeight)}</a:lnSpc><a:spcBef>${points(gap)}</a:spcBef>`
  return `<a:pPr${own}>${spacing}<a:spcAft><a:spcPts val="0"/></a:spcAft>${markerXml(marker)}</a:pPr>`
}

function markerXml(marker: Marker | undefined): string {
  if (!marker) return '<a:buNone/>'
  const colour = `<a:buClr><a:srgbClr val="${marker.hex}"/></a:buClr>`
  if (marker.kind === 'sign') return `${colour}<a:buFontTx/><a:buChar${attributes({ char: marker.sign })}/>`
  const type = marker.point ? 'arabicPeriod' : 'arabicPlain'
  return `${colour}<a:buFontTx/><a:buAutoNum${attributes({ type, startAt: Math.max(1, marker.number) })}/>`
}

function runXml(run: TextRun | LineEnd, setting: Setting): string {
  if (!('face' in run)) return `<a:br><a:rPr${attributes({ sz: hundredths(setting.scale, run.size) })}/></a:br>`
  const text = `<a:t>${escapeXml(run.text)}</a:t>`
  if (setting.counted)
    return `<a:fld${attributes({ id: FIELD, type: 'slidenum' })}>${lookXml(run, setting)}${text}</a:fld>`
  return `<a:r>${lookXml(run, setting)}${text}</a:r>`
}

/** Any identifier will do. */
const FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

function lookXml(run: TextRun, setting: Setting): string {
  const { scale } = setting
  const relation = run.link === undefined ? undefined : setting.relationOf(run.link)
  const own = attributes({
    lang: run.lang ?? setting.lang,
    sz: hundredths(scale, run.size),
    b: run.bold ? 1 : 0,
    i: run.italic ? 1 : 0,
    u: run.underline ? (run.underline.thick ? 'heavy' : 'sng') : undefined,
    strike: run.struck ? 'sngStrike' : undefined,
    cap: run.caps,
    spc: run.tracking ? Math.round(scale.points(run.tracking) * 100) : undefined,
    baseline: run.raised ? { above: 30_000, below: -25_000 }[run.raised] : undefined,
  })
  const behind = run.highlight ? `<a:highlight><a:srgbClr val="${run.highlight}"/></a:highlight>` : ''
  const under = run.underline ? `<a:uFill>${solidFill(run.underline)}</a:uFill>` : ''
  const link = relation ? linkXml(relation, run.link!) : ''
  return `<a:rPr${own}>${solidFill(run.ink)}${behind}${under}${faceXml(run.family, run.face)}${link}</a:rPr>`
}

// The extension keeps the words' own colour; without it PowerPoint takes the theme's blue.
function linkXml(relation: string, link: string): string {
  const colour =
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr ' +
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
  return clickXml(relation, link, colour)
}

/** What a click does: leads to where a relation leads. */
export function clickXml(relation: string, link: string, inner = ''): string {
  const action = link.startsWith('#') ? 'ppaction://hlinksldjump' : undefined
  return `<a:hlinkClick${attributes({ 'r:id': relation, action })}>${inner}</a:hlinkClick>`
}

/** Sizes to half a point, as PowerPoint shows them, in hundredths. */
function hundredths(scale: Scale, pixels: number): number {
  return Math.max(100, Math.round(scale.points(pixels) * 2) * 50)
}

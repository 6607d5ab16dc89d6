import type { Block } from './blocks.ts'
import { DOUBT, fitSize, lineCount, textHeight, unbroken, widestWord, type Setting } from './fit.ts'
import { currentLook } from './look.ts'
import { textWidth } from './text-width.ts'

/** The page in px: what is text stays between `left` and `width - left`, `top` and `bottom`. */
export const PAGE = { width: 980, height: 552, left: 60, top: 68, bottom: 496, measure: 860 } as const

/** Where content begins under a short title: the upper third. */
const THIRD = 184
const LEAST_GAP = 30
const TITLE: Setting = { face: 'display', width: PAGE.measure, leading: 1.1, tracking: -0.022 }
/** Titles of all pages have one of two sizes, so that the next page's does not jump. */
const TITLES = [40, 34] as const
const LEAD: Setting = { face: 'sans', width: 820, leading: 1.3 }
const LEAD_SIZE = 26
const LEAD_GAP = 10
/** A lead without a title above it says what the page does: it is set like one, in up to three lines. */
const HEADLINE: Setting = { face: 'display', width: PAGE.measure, leading: 1.15, tracking: -0.018 }
const HEADLINES = [
  { size: 34, lines: 2 },
  { size: 30, lines: 3 },
  { size: 26, lines: 3 },
] as const

/** How a page's head is set and what it leaves for the content, all in px. */
export interface Page {
  readonly title: string
  readonly lead: string
  readonly titleSize: number
  /** No line of the title ends at a hyphen inside a word. */
  readonly whole: boolean
  /** The size of a lead that is set like the title which the page has not; 0 for any other. */
  readonly headline: number
  /** The title is kept on its line: it is so nearly as wide as the page that kerning alone decides whether it fits. */
  readonly line: boolean
  /** Between head and content. */
  readonly gap: number
  /** Where the content begins, from the top. */
  readonly top: number
  /** How high the content may be. */
  readonly height: number
}

/** What of a page differs between forms. */
export interface PageShape {
  readonly measure?: number
  /** The content's first line, unless the head needs more. */
  readonly third?: number
  readonly steps?: readonly number[]
  /** The least room between head and content. */
  readonly least?: number
  /** Where the title begins. */
  readonly start?: number
  /** The size of the lead. */
  readonly lead?: number
  /** A lead without a title is set like one. */
  readonly headline?: boolean
  /** How many lines and how many px the title may have; 2 and 100 usually. */
  readonly lines?: number
  readonly tall?: number
}

/** The head of a page: its first heading and the paragraph right after it; without a heading, a paragraph that begins. */
function leadingOf(blocks: readonly Block[]): { readonly title: string; readonly lead: string } {
  const { title, lead } = headOf(blocks)
  const [first] = blocks
  return { title, lead: !title && first?.tag === 'p' ? first.text : lead }
}

/** How many nodes of a slot are its head: a heading, and the paragraph after it or at the top that something follows. */
export function lengthOfHead(tags: readonly unknown[]): number {
  const from = tags[0] === 'h1' ? 1 : 0
  return tags[from] === 'p' && tags.length > from + 1 ? from + 1 : from
}

/** The first heading and the paragraph right after it. */
export function headOf(blocks: readonly Block[]): { readonly title: string; readonly lead: string } {
  const at = blocks.findIndex(block => block.tag === 'h1')
  const next = blocks[at + 1]
  return { title: blocks[at]?.text ?? '', lead: at >= 0 && next?.tag === 'p' ? next.text : '' }
}

/** Whether a title takes one line by the widths of its letters, and two where kerning should make it wider. */
function isOnTheEdge(title: string, size: number, setting: Setting): boolean {
  const width = textWidth(title, setting.face, size, setting.tracking)
  return width <= setting.width * (1 + DOUBT) && lineCount(title, size, setting) > 1
}

/** Of a line: what is shorter only leads in (`The survey found`). */
const LEAST_OF_A_HEADLINE = 0.65

/** The size at which a lead has room as a headline; 0 where it has none, or says too little for one. */
function headlineOf(lead: string, width: number): number {
  const setting = { ...HEADLINE, width }
  const { face, tracking } = setting
  const scale = currentLook().title
  const [largest, ...others] = HEADLINES.map(({ size, lines }) => ({ size: Math.round(size * scale), lines }))
  if (textWidth(lead, face, largest!.size, tracking) < LEAST_OF_A_HEADLINE * width) return 0
  const fitting = [largest!, ...others].find(
    ({ size, lines }) => widestWord(lead, face, size, tracking) <= width && lineCount(lead, size, setting) <= lines,
  )
  return fitting?.size ?? 0
}

/** Sets the head of a page from the texts of its default slot. */
export function pageOf(blocks: readonly Block[], shape: PageShape = {}): Page {
  const { title, lead } = leadingOf(blocks)
  const setting = { ...TITLE, width: shape.measure ?? TITLE.width }
  const scale = currentLook().title
  const steps = (shape.steps ?? TITLES).map(step => Math.round(step * scale))
  const whole = unbroken(title)
  const isWhole = whole !== title && widestWord(whole, 'display', steps.at(-1)!, setting.tracking) <= setting.width
  const set = isWhole ? whole : title
  const largest = steps[0]!
  const line = title !== '' && isOnTheEdge(set, largest, setting)
  const titleSize = line
    ? largest
    : fitSize([set], {
        ...setting,
        steps,
        height: (shape.tall ?? 100) * scale,
        lines: shape.lines ?? 2,
      })
  const titleHeight = line ? titleSize * TITLE.leading : title ? textHeight(set, titleSize, setting) : 0
  const headline = shape.headline && !title && lead ? headlineOf(lead, setting.width) : 0
  const leadHeight = !lead
    ? 0
    : headline > 0
      ? textHeight(lead, headline, { ...HEADLINE, width: setting.width })
      : (title ? LEAD_GAP : 0) +
        textHeight(lead, shape.lead ?? LEAD_SIZE, { ...LEAD, width: Math.min(LEAD.width, setting.width) })
  const start = shape.start ?? PAGE.top
  const head = start + titleHeight + leadHeight
  const least = head + (shape.least ?? LEAST_GAP)
  const top = title ? Math.max(shape.third ?? THIRD, least) : lead ? least : start
  return { title, lead, whole: isWhole, headline, line, titleSize, gap: top - head, top, height: PAGE.bottom - top }
}

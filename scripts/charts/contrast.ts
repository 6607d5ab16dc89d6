import { attributionHeight } from './attribution.ts'
import { textsOf, type Block } from './blocks.ts'
import { columnSize, columnsHeight, rowsHeight, rowsOf } from './columns.ts'
import type { Face } from './advance.ts'
import { fitSize, textHeight } from './fit.ts'
import { PAGE, pageOf, type Page, type PageShape } from './page.ts'

/** How a contrast is drawn. */
export type Drawing = 'bands' | 'halves' | 'band' | 'steps'

/** What a contrast slide says, slot by slot. */
export interface ContrastTexts {
  readonly head: readonly Block[]
  readonly opening: readonly Block[]
  readonly first: readonly Block[]
  readonly second: readonly Block[]
  readonly quoted: boolean
  readonly speaker: unknown
  readonly role: unknown
}

const STEPS = [84, 76, 68, 62, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18] as const
const FIRST_STEPS = [32, 30, 28, 26, 24, 22, 20] as const
const LEADING = 1.16
const px = (value: number): string => `${Math.round(value)}px`
const words = (blocks: readonly Block[]): string => textsOf(blocks, 'p', 'blockquote').join(' ')

const DRAWINGS: Record<string, Drawing> = {
  'then-now': 'bands',
  'either-or': 'halves',
  versus: 'halves',
  'not-but': 'band',
  'not-only': 'steps',
}

/** How a kind of contrast is drawn: two bands in time, two halves for a choice, one band for what wins over the other. */
export function drawingOf(kind: string): Drawing {
  return DRAWINGS[kind] ?? 'halves'
}

/** Bands and halves begin higher: they own the rest of the page. */
export function shapeOf(drawing: Drawing): PageShape {
  return drawing === 'steps' ? {} : { third: 136 }
}

/** Much text moves up close under the head. */
const CLOSE: PageShape = { third: 104, least: 16, steps: [34, 32, 30, 28] }

/** The room in px between a drawing's parts; less of it where there is much text. `tight` in layouts/contrast.vue. */
interface Air {
  readonly tight: boolean
  readonly opening: number
  /** Sizes of the opening under a title and without one. */
  readonly openings: readonly [under: number, alone: readonly number[]]
  readonly halves: number
  readonly row: number
  readonly parts: number
  readonly band: number
  readonly steps: number
}

const AIRY: Air = {
  tight: false,
  opening: 26,
  openings: [26, [38, 34, 30, 26, 24]],
  halves: 98,
  row: 9,
  parts: 26,
  band: 104,
  steps: 66,
}
const TIGHT: Air = {
  tight: true,
  opening: 14,
  openings: [20, [26, 24, 22, 20]],
  halves: 58,
  row: 4,
  parts: 14,
  band: 70,
  steps: 38,
}

/** Room of one side's words in px, and what stands under them. */
interface Side {
  readonly width: number
  readonly height: number
  readonly below: number
}

const setting = (face: Face, width: number) => ({
  face,
  width,
  leading: LEADING,
  tracking: face === 'serif' ? -0.008 : -0.012,
  steps: STEPS,
})

/** Sizes in px that the parts may have at most. */
const PART_CAPS = [40, 34, 30, 26, 22, 20, 18] as const
const PART_HEIGHT = 110

/** How a contrast slide is set: its page, whether with little air, and the style of its sides and parts. */
export interface ContrastSetting {
  readonly drawing: Drawing
  readonly page: Page
  readonly tight: boolean
  readonly style: Record<string, string>
}

/** A drawing that was tried: by how many px it is taller than its room, 0 and less where it fits. */
interface Trial {
  readonly style: Record<string, string>
  readonly over: number
}

/** Halves of smaller type than this, in px, give way to bands: a long word has the whole width there. */
const LEAST_IN_HALVES = 36

/** Sets a contrast on its page with all the air that its texts leave. */
export function layOutContrast(drawing: Drawing, texts: ContrastTexts): ContrastSetting {
  const set = drawn(drawing, texts)
  if (drawing !== 'halves' || sideSize(set) >= LEAST_IN_HALVES || hasParts(texts)) return set
  const stacked = drawn('bands', texts)
  return sideSize(stacked) > sideSize(set) ? stacked : set
}

const sideSize = ({ style }: ContrastSetting): number => parseInt(style['--side-size']!)
const hasParts = ({ second }: ContrastTexts): boolean => textsOf(second, 'li').length > 0

function drawn(drawing: Drawing, texts: ContrastTexts): ContrastSetting {
  const airy = pageOf(texts.head, shapeOf(drawing))
  const close = pageOf(texts.head, CLOSE)
  const [first, second] = [best(drawing, texts, airy, AIRY), best(drawing, texts, close, TIGHT)]
  return first.over <= 0
    ? { drawing, page: airy, tight: false, style: first.style }
    : { drawing, page: close, tight: true, style: second.style }
}

/** The style of a contrast slide: sizes of its sides and parts and, for bands, how high each is. All from the texts. */
export function contrastOf(drawing: Drawing, texts: ContrastTexts, page: Page): Record<string, string> {
  return best(drawing, texts, page, AIRY).style
}

function best(drawing: Drawing, texts: ContrastTexts, page: Page, air: Air): Trial {
  const trials = PART_CAPS.map(cap => trial(drawing, texts, page, cap, air))
  // Sides are never smaller than the parts of one of them, where these are not the point themselves.
  const ranked = trials.filter(
    ({ style }) => '--first-size' in style || parseInt(style['--side-size']!) >= parseInt(style['--part-size']!),
  )
  return ranked.find(({ over }) => over <= 0) ?? ranked[0] ?? trials.at(-1)!
}

function trial(drawing: Drawing, texts: ContrastTexts, page: Page, cap: number, air: Air): Trial {
  const face: Face = texts.quoted ? 'serif' : 'large'
  const quiet: Face = texts.quoted ? 'serif' : 'sans'
  const closed = (text: string) => (texts.quoted && text ? `${text}”` : text)
  const opening = closed(words(texts.opening))
  const first = closed(words(texts.first))
  const second = closed(words(texts.second))
  const openingSet = { face: quiet, width: 820, leading: 1.2 } as const
  const [under, alone] = air.openings
  const openingSize = page.title ? under : fitSize([opening], { ...openingSet, height: 90, steps: alone })
  const openingHeight = opening ? air.opening + textHeight(opening, openingSize, openingSet) : 0
  const width = drawing === 'halves' ? 374 : 850
  const parts = textsOf(texts.second, 'li')
  const attribution = attributionHeight(texts.speaker, texts.role, width, air.tight ? 12 : 20)
  const height = (drawing === 'steps' ? PAGE.bottom : PAGE.height) - page.top - openingHeight
  const { style, over } =
    parts.length > 0 && (drawing === 'band' || drawing === 'steps')
      ? partsLarge(drawing, { first, second, parts }, face, { width, height, below: attribution }, air)
      : sidesLarge(drawing, { first, second, parts }, face, { width, height, below: attribution }, cap, air)
  return { style: { '--opening-size': px(openingSize), ...style }, over }
}

/** The two sides of a contrast and the parts of the second. */
interface Sides {
  readonly first: string
  readonly second: string
  readonly parts: readonly string[]
}

/** Both sides as large as they go, the parts of the second under it. */
function sidesLarge(
  drawing: Drawing,
  { first, second, parts }: Sides,
  face: Face,
  { width, height, below }: Side,
  cap: number,
  air: Air,
): Trial {
  const set = partsOf(parts, drawing, width, face, cap, air)
  const side: Side = { width, height, below: set.height + below }
  const { style, over } = { bands, halves, band, steps }[drawing](first, second, face, side, air)
  return { style: { '--part-size': px(set.size), ...style }, over }
}

/** What leads in to the parts that are the point of a contrast. */
const PHRASE_STEPS = [30, 28, 26, 24, 22] as const

/** The parts as large as they go, under a phrase that only leads in to them. */
function partsLarge(
  padding: 'band' | 'steps',
  { first, second, parts }: Sides,
  face: Face,
  { width, height, below }: Side,
  air: Air,
): Trial {
  const quiet = { face: 'sans', width: 800, leading: 1.25 } as const
  const firstSize = fitSize([first], { ...quiet, height: air.tight ? 60 : 96, steps: FIRST_STEPS })
  const phrase = { ...setting(face, width), height: air.tight ? 56 : 80, steps: PHRASE_STEPS }
  const phraseSize = fitSize([second], phrase)
  const above = textHeight(first, firstSize, quiet) + textHeight(second, phraseSize, phrase)
  const room = height - above - air[padding] - air.parts - 16 - below
  const size = columnSize(parts, { width, height: room }, face) ?? 18
  return {
    style: {
      '--part-size': px(size),
      '--first-size': px(firstSize),
      '--side-size': px(Math.min(size, phraseSize)),
    },
    over: columnsHeight(parts, size, width, face) - room,
  }
}

/** The second side's parts under its words: side by side, or one under the other in a half page. */
function partsOf(
  parts: readonly string[],
  drawing: Drawing,
  width: number,
  face: Face,
  cap: number,
  air: Air,
): { readonly size: number; readonly height: number } {
  if (parts.length === 0) return { size: 18, height: 0 }
  if (drawing === 'halves') {
    const size = Math.min(26, cap, rowsOf(parts, { width, height: 1.6 * PART_HEIGHT }, face).size)
    return { size, height: air.parts + air.row + 5 + rowsHeight(parts, size, air.row, width, face) }
  }
  const size = Math.min(columnSize(parts, { width, height: PART_HEIGHT }, face) ?? 18, cap)
  return { size, height: air.parts + 16 + columnsHeight(parts, size, width, face) }
}

type Draw = (first: string, second: string, face: Face, side: Side, air: Air) => Trial

const halves: Draw = (first, second, face, { width, height, below }, air) => {
  const room = { ...setting(face, width), height: height - air.halves, steps: STEPS.slice(3) }
  const size = Math.min(fitSize([first], room), fitSize([second], { ...room, height: room.height - below }))
  const tallest = Math.max(textHeight(first, size, room), textHeight(second, size, room) + below)
  return { style: { '--side-size': px(size) }, over: tallest - room.height }
}

const bands: Draw = (first, second, face, { width, height, below }, { tight }) => {
  const set = setting(face, width)
  const [above, under] = tight ? [28, 36] : [48, 60]
  const room = height - above - under - below
  const size = fitSize([first, second], { ...set, height: room })
  const heights = [textHeight(first, size, set), textHeight(second, size, set)] as const
  const share = (tall: number): string => String(Math.round(tall))
  return {
    style: {
      '--side-size': px(size),
      '--first-share': share(above + heights[0]),
      '--second-share': share(under + below + heights[1]),
    },
    over: heights[0] + heights[1] - room,
  }
}

/** The first side small and quiet, the second large in what it leaves. */
const oneUnder =
  (padding: 'band' | 'steps'): Draw =>
  (first, second, face, { width, height, below }, air) => {
    const quiet = { face: 'sans', width: 800, leading: 1.25 } as const
    const firstSize = fitSize([first], { ...quiet, height: air.tight ? 60 : 96, steps: FIRST_STEPS })
    const room = height - textHeight(first, firstSize, quiet) - air[padding] - below
    const set = setting(face, width)
    const size = fitSize([second], { ...set, height: room })
    return {
      style: { '--first-size': px(firstSize), '--side-size': px(size) },
      over: textHeight(second, size, set) - room,
    }
  }

const band = oneUnder('band')
const steps = oneUnder('steps')

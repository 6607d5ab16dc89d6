import { attributionHeight } from './attribution.ts'
import { textsOf, type Block } from './blocks.ts'
import { columnSize, columnsHeight, rowsHeight, rowsOf } from './columns.ts'
import type { Face } from './advance.ts'
import { fitSize, textHeight } from './fit.ts'
import { PAGE, type Page, type PageShape } from './page.ts'

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

const STEPS = [84, 76, 68, 62, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20] as const
const FIRST_STEPS = [32, 30, 28, 26, 24, 22] as const
const PARTS = 26
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

/** The style of a contrast slide: sizes of its sides and parts and, for bands, how high each is. All from the texts. */
export function contrastOf(drawing: Drawing, texts: ContrastTexts, page: Page): Record<string, string> {
  const trials = PART_CAPS.map(cap => trial(drawing, texts, page, cap))
  // The phrase that leads in is never smaller than its parts.
  return (
    trials.find(style => parseInt(style['--side-size'] ?? '0') >= parseInt(style['--part-size'] ?? '0')) ??
    trials.at(-1) ??
    {}
  )
}

function trial(drawing: Drawing, texts: ContrastTexts, page: Page, cap: number): Record<string, string> {
  const face: Face = texts.quoted ? 'serif' : 'large'
  const quiet: Face = texts.quoted ? 'serif' : 'sans'
  const [opening, first, second] = [words(texts.opening), words(texts.first), words(texts.second)]
  const openingSet = { face: quiet, width: 820, leading: 1.2 } as const
  const openingSize = page.title ? 26 : fitSize([opening], { ...openingSet, height: 90, steps: [38, 34, 30, 26, 24] })
  const openingHeight = opening ? 26 + textHeight(opening, openingSize, openingSet) : 0
  const width = drawing === 'halves' ? 380 : 850
  const set = partsOf(textsOf(texts.second, 'li'), drawing, width, face, cap)
  const attribution = attributionHeight(texts.speaker, texts.role, width, 20)
  const height = (drawing === 'steps' ? PAGE.bottom : PAGE.height) - page.top - openingHeight
  const side: Side = { width, height, below: set.height + attribution }
  const sizes = { bands, halves, band, steps }[drawing](first, second, face, side)
  return { '--part-size': px(set.size), '--opening-size': px(openingSize), ...sizes }
}

/** The second side's parts under its words: side by side, or one under the other in a half page. */
function partsOf(
  parts: readonly string[],
  drawing: Drawing,
  width: number,
  face: Face,
  cap: number,
): { readonly size: number; readonly height: number } {
  if (parts.length === 0) return { size: 18, height: 0 }
  if (drawing === 'halves') {
    const size = Math.min(26, cap, rowsOf(parts, { width, height: 1.6 * PART_HEIGHT }, face).size)
    return { size, height: PARTS + 14 + rowsHeight(parts, size, 9, width, face) }
  }
  const size = Math.min(columnSize(parts, { width, height: PART_HEIGHT }, face) ?? 18, cap)
  return { size, height: PARTS + 16 + columnsHeight(parts, size, width, face) }
}

function halves(first: string, second: string, face: Face, { width, height, below }: Side): Record<string, string> {
  const room = { ...setting(face, width), height: height - 98, steps: STEPS.slice(3) }
  const size = Math.min(fitSize([first], room), fitSize([second], { ...room, height: room.height - below }))
  return { '--side-size': px(size) }
}

function bands(first: string, second: string, face: Face, { width, height, below }: Side): Record<string, string> {
  const set = setting(face, width)
  const size = fitSize([first, second], { ...set, height: height - 108 - below })
  const share = (text: string, more: number): string => String(Math.round(more + textHeight(text, size, set)))
  return { '--side-size': px(size), '--first-share': share(first, 48), '--second-share': share(second, 60 + below) }
}

function one(
  first: string,
  second: string,
  face: Face,
  { width, height, below }: Side,
  padding: number,
): Record<string, string> {
  const quiet = { face: face === 'serif' ? ('serif' as const) : ('sans' as const), width: 800, leading: 1.25 }
  const firstSize = fitSize([first], { ...quiet, height: 96, steps: FIRST_STEPS })
  const above = textHeight(first, firstSize, quiet)
  const size = fitSize([second], { ...setting(face, width), height: height - above - padding - below })
  return { '--first-size': px(firstSize), '--side-size': px(size) }
}

const band = (first: string, second: string, face: Face, side: Side): Record<string, string> =>
  one(first, second, face, side, 104)
const steps = (first: string, second: string, face: Face, side: Side): Record<string, string> =>
  one(first, second, face, side, 66)

import { textsOf, type Block } from './blocks.ts'
import { fitSize, textHeight } from './fit.ts'
import { PAGE, type Page, type PageShape } from './page.ts'

/** What a contrast slide says, slot by slot. */
export interface ContrastTexts {
  readonly head: readonly Block[]
  readonly opening: readonly Block[]
  readonly first: readonly Block[]
  readonly second: readonly Block[]
  readonly quoted: boolean
  readonly attributed: boolean
}

const ATTRIBUTION = 46
const STEPS = [60, 54, 50, 46, 42, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20] as const
const PART_STEPS = [28, 26, 24, 22, 20, 18] as const
const px = (value: number): string => `${value}px`
const words = (blocks: readonly Block[]): string => textsOf(blocks, 'p', 'blockquote').join(' ')

function partSize(parts: readonly string[], width: number, face: 'serif' | 'bold'): number {
  const column = (width - 24 * (parts.length - 1)) / Math.max(1, parts.length)
  return Math.min(...parts.map(part => fitSize([part], { face, width: column, leading: 1.16, height: 96, steps: PART_STEPS })), 28)
}

function partsHeight(parts: readonly string[], size: number, width: number, face: 'serif' | 'bold'): number {
  if (parts.length === 0) return 0
  const column = (width - 24 * (parts.length - 1)) / parts.length
  return 14 + 24 + Math.max(...parts.map(part => textHeight(part, size, { face, width: column, leading: 1.16 })))
}

/** Bands and halves begin higher: they own the rest of the page. */
export function shapeOf(drawing: string): PageShape {
  return drawing === 'steps' ? {} : { third: 132 }
}

/** The style of a contrast slide: sizes of its two sides and, for bands, how high each is. All from the texts. */
export function contrastOf(drawing: string, texts: ContrastTexts, page: Page): Record<string, string> {
  const face = texts.quoted ? 'serif' : 'bold'
  const opening = words(texts.opening)
  const openingHeight = opening ? 26 + textHeight(opening, 26, { face: texts.quoted ? 'serif' : 'sans', width: 800, leading: 1.25 }) : 0
  const parts = textsOf(texts.second, 'li')
  const bottom = drawing === 'steps' ? PAGE.bottom : PAGE.height
  const height = bottom - page.top - openingHeight
  const width = drawing === 'halves' ? 380 : 840
  const part = partSize(parts, drawing === 'halves' ? 380 : 860, face)
  const below = partsHeight(parts, part, width, face)
  const attribution = texts.attributed ? ATTRIBUTION : 0
  const setting = { face, width, leading: 1.16, steps: STEPS } as const
  const [first, second] = [words(texts.first), words(texts.second)]
  const common = { '--part-size': px(part) }

  if (drawing === 'halves') {
    const room = { ...setting, height: height - 76 }
    const size = Math.min(fitSize([first], room), fitSize([second], { ...room, height: room.height - attribution - below }))
    return { ...common, '--side-size': px(size) }
  }
  if (drawing === 'bands') {
    const size = fitSize([first, second], { ...setting, height: height - 94 - attribution - below })
    const firstHeight = 40 + textHeight(first, size, setting)
    const secondHeight = 54 + attribution + below + textHeight(second, size, setting)
    return { ...common, '--side-size': px(size), '--first-share': String(firstHeight), '--second-share': String(secondHeight) }
  }
  const firstSize = fitSize([first], { face: texts.quoted ? 'serif' : 'sans', width: 760, leading: 1.25, height: 120, steps: [28, 26, 24, 22] })
  const firstHeight = textHeight(first, firstSize, { face: 'sans', width: 760, leading: 1.25 })
  const size = fitSize([second], { ...setting, height: height - firstHeight - 46 - attribution - below })
  return { ...common, '--first-size': px(firstSize), '--side-size': px(size) }
}

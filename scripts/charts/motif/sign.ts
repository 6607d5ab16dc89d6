import { PAGE } from '../page.ts'
import type { FigureName } from './figures.ts'
import type { Stop } from './talk.ts'

/** How the deck's figure returns on a page of words: standing on its foot, or hanging from its top. */
export type SignTurn = 'stands' | 'hangs'

/** The pages that have the figure on its floor already. */
const FLOORED: ReadonlySet<string> = new Set(['cover', 'contents', 'section', 'closing'])

/**
 * How the figure returns on the slide `no` (from 1): on every second of neighbours that are words alone, turned by turns,
 * and never as the page before or after has it. Nothing where it does not.
 */
export function signTurn(stops: readonly Stop[], no: number): SignTurn | undefined {
  let before: { readonly index: number; readonly turn: SignTurn } | undefined
  for (const [index, stop] of stops.slice(0, no).entries()) {
    if (!stop.isWords || before?.index === index - 1) continue
    const isBesideFloor = [stops[index - 1], stops[index + 1]].some(one => one && FLOORED.has(one.layout))
    before = { index, turn: isBesideFloor || before?.turn === 'stands' ? 'hangs' : 'stands' }
  }
  return before?.index === no - 1 ? before.turn : undefined
}

/** A rectangle of the page in px. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Beside the words that keep to `beside` px: where the figure begins, and how much of the page's foot it leaves the number where it hangs. */
export const SIGN = { beside: 540, from: 650, foot: 76 } as const

/** How much wider than its room and how much further over the page's edge a figure is drawn, so that the edge cuts it. */
const CUT: Readonly<Record<FigureName, { readonly wider: number; readonly over: number }>> = {
  stairs: { wider: 1, over: 0 },
  slats: { wider: 1.25, over: 0 },
  wall: { wider: 1.15, over: 0.06 },
  heap: { wider: 1.5, over: 0.06 },
  fan: { wider: 1.12, over: 0 },
  rings: { wider: 2, over: 0 },
  shelf: { wider: 1.1, over: 0 },
  lamps: { wider: 1.15, over: 0.06 },
  levels: { wider: 1.1, over: 0 },
}

/** Where a figure is drawn that fills a room which ends at the page's edge: on from its beginning, and over that edge. */
export function cutAtEdge(figure: FigureName, room: Area): Area {
  const { wider, over } = CUT[figure]
  return { ...room, width: room.width * wider, height: room.height * (1 + over) }
}

/** The room of the figure beside words. */
export function roomOfSign(turn: SignTurn): Area {
  const [over, under] = turn === 'hangs' ? [0, SIGN.foot] : [SIGN.foot, 0]
  return { x: SIGN.from, y: over, width: PAGE.width - SIGN.from, height: PAGE.height - over - under }
}

/** A lower figure than this is a stripe. */
const LEAST_IN_HALF = 110
const CLEAR = 44

/** The room of the figure under a title that ends at `bottom` px in a half that is `width` px wide; nothing where it would be too low. */
export function roomInHalf(bottom: number, width: number): Area | undefined {
  const y = bottom + CLEAR
  const height = PAGE.height - y
  return height < LEAST_IN_HALF ? undefined : { x: PAGE.left, y, width: width - PAGE.left, height }
}

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

/** A share in words or figures, in the languages whose numbers are read. */
const SHARE =
  /[\d½⅓⅔¼¾]\s?(?:%|٪|percent|per cent|prozent|pour ?cents?|por ciento|por cento|per cento|procent|процент)|\b(?:half|thirds?|quarters?|fifths?|tenths?) of\b|(?<!\p{L})(?:hälfte|moitié|tiers|mitad|metà|metade|helft|половина)(?!\p{L})/iu

/** Whether words tell a number or a share: counted shapes beside them, some of them filled, would be taken for its drawing. */
export const tellsANumber = (text: string): boolean => /\p{N}/u.test(text) || SHARE.test(text)

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

/** A heap is about so much wider than it is high. */
const HEAP = 1.13
/** How much of a figure that is narrower than its room is seen. */
const SEEN = 0.85

/** Where a figure is drawn, in px of its room, which ends at the page's edge: the edge cuts it. */
export function cutAtEdge(figure: FigureName, room: Area): Area {
  const { wider, over } = CUT[figure]
  const height = room.height * (1 + over)
  const width = figure === 'heap' ? Math.min(room.width * wider, height * HEAP) : room.width * wider
  const seen = width < room.width ? width * SEEN : Math.max(room.width, width / wider)
  return { x: Math.max(0, room.width - seen), y: 0, width, height }
}

/** The room of the figure beside words. */
export function roomOfSign(turn: SignTurn): Area {
  const [over, under] = turn === 'hangs' ? [0, SIGN.foot] : [SIGN.foot, 0]
  return { x: SIGN.from, y: over, width: PAGE.width - SIGN.from, height: PAGE.height - over - under }
}

/** The same under a page's head, which keeps the whole width. */
export function roomUnder(top: number): Area {
  return { ...roomOfSign('stands'), y: Math.max(top, SIGN.foot), height: PAGE.height - Math.max(top, SIGN.foot) }
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

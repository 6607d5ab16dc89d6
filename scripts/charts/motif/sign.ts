import { PAGE } from '../page.ts'
import type { FigureName } from './figures.ts'

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

/** The room of the figure beside words, hanging from the page's top. */
export function roomOfSign(): Area {
  return { x: SIGN.from, y: 0, width: PAGE.width - SIGN.from, height: PAGE.height - SIGN.foot }
}

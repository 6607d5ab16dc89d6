import { currentLook } from '../look.ts'
import { PAGE } from '../page.ts'

/** Height in px of the floor at the foot of the page, where a figure stands. */
export const FLOOR = 70
/** Where the figure begins and ends across the page, and how wide the text beside it may be, in px. */
export const ACROSS = { from: 630, to: 920, beside: 530 } as const
/** Between a text and the figure or the floor under it, in px. */
const CLEAR = 30
/** A figure is this tall at least, however large the title over it. */
export const LEAST_FIGURE = 216

/** Where the floor is highest, in px from the page's top. */
export const floorTop = (): number => PAGE.height - FLOOR - currentLook().rise

/** Height in px of a figure under a text that ends at `bottom`. */
export function figureUnder(bottom: number): number {
  return Math.max(0, floorTop() - CLEAR - bottom)
}

/** Height in px of a text that stands over the whole width and leaves a figure room. */
export function roomOverFigure(top: number, figure: number = LEAST_FIGURE): number {
  return floorTop() - figure - CLEAR - top
}

/** Height in px of what stands beside a figure, from `top` down to the floor. */
export function roomBeside(top: number): number {
  return floorTop() - CLEAR / 2 - top
}

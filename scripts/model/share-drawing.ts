/** How shares are drawn: each a ring, a strip or a hundred squares that is its own whole. */
export const SHARE_DRAWINGS = ['rings', 'strips', 'squares'] as const

export type ShareDrawing = (typeof SHARE_DRAWINGS)[number]

/** The drawing that a word names; nothing where it names none. */
export function shareDrawing(name: unknown): ShareDrawing | undefined {
  return SHARE_DRAWINGS.find(each => each === name)
}

import { textHeight, type Setting } from './fit.ts'
import { PAGE } from './page.ts'

/** The section's name above a title: its size, where it begins, what its mark takes of its width and what stays under it, in px. */
const KICKER = { size: 18, top: 34, mark: 20, gap: 14 } as const

/** How far a section's name of more than one line pushes down what stands under it, in px: one line stands in the margin. */
export function underKicker(kicker: string, width: number): number {
  const setting: Setting = { face: 'bold', width: width - KICKER.mark, leading: 1.1 }
  const height = kicker ? textHeight(kicker, KICKER.size, setting) : 0
  return height > KICKER.size * 1.2 ? height + KICKER.gap - (PAGE.top - KICKER.top) : 0
}

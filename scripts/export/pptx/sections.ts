import type { DeckSlide } from '../../model/rendering.ts'
import { plainTitle } from '../outline.ts'

/** A section of the presentation, from its first slide (from 0) to the next section's. */
export interface Section {
  readonly title: string
  readonly from: number
}

/**
 * A section for every section slide, named by it, and before the first one a section with the deck's own title. None for
 * a deck without section slides.
 */
export function sectionsOf(slides: readonly DeckSlide[], title: string): readonly Section[] {
  const own = slides.flatMap((slide, from) => (slide.layout === 'section' ? [{ title: plainTitle(slide), from }] : []))
  return own.length > 0 && own[0]!.from > 0 ? [{ title, from: 0 }, ...own] : own
}

import type { DeckSlide } from '../../model/rendering.ts'
import { plainTitle } from '../outline.ts'

/**
 * The name of the section in which each slide stands: that of the last section slide, and before the first one the
 * deck's own title. Nothing for a deck without section slides.
 */
export function sectionsOf(slides: readonly DeckSlide[], title: string): readonly string[] | undefined {
  if (!slides.some(({ layout }) => layout === 'section')) return undefined
  let name = title
  return slides.map(slide => {
    if (slide.layout === 'section') name = plainTitle(slide)
    return name
  })
}

import { lettersOf } from './fold.ts'
import { findingAt } from './rule.ts'
import type { DeckRule } from './rule.ts'
import { shownText } from './slide.ts'
import type { ReadSlide } from './slide.ts'

/** Slides that show what another before them shows. */
export const repeated: DeckRule = ({ slides }) => {
  const seen = new Map<string, ReadSlide>()
  return slides.flatMap(slide => {
    const key = [lettersOf(shownText(slide)), ...slide.things].join('\n')
    const first = seen.get(key)
    if (!first) seen.set(key, slide)
    if (!first || lettersOf(key) === '') return []
    const message = `Shows the same as slide ${first.slide.no} (line ${first.slide.line})`
    const todo = 'Delete one of the two, or say something else on it.'
    return [findingAt(slide, slide.slide.line, { severity: 'warning', rule: 'repeated', message, todo })]
  })
}

import { findingAt } from './rule.ts'
import type { DeckRule } from './rule.ts'
import type { ReadSlide } from './slide.ts'

/** Slides with the `id` of another before them: making the deck again could pair the wrong one with its passage. */
export const sameId: DeckRule = ({ slides }) => {
  const seen = new Map<string, ReadSlide>()
  return slides.flatMap(slide => {
    const id = String(slide.fields['id'] ?? '')
    const first = seen.get(id)
    if (id && !first) seen.set(id, slide)
    if (!first) return []
    const message = `The id “${id}” is also that of slide ${first.slide.no} (line ${first.slide.line})`
    const todo = 'Delete the lines “id:” and “source:” of the copy; it then is a slide of your own.'
    return [findingAt(slide, lineOfId(slide), { severity: 'warning', rule: 'id', message, todo })]
  })
}

function lineOfId({ slide }: ReadSlide): number {
  return (
    slide.line +
    Math.max(
      0,
      slide.source.split('\n').findIndex(line => /^\s*id\s*:/.test(line)),
    )
  )
}

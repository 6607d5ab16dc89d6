import { findingAt } from './rule.ts'
import type { DeckRule } from './rule.ts'
import type { ReadSlide } from './slide.ts'

/** Slides with a heading and nothing under it. */
export const headingOnly: DeckRule = ({ slides }) =>
  slides.filter(isBare).map(slide => {
    const heading = slide.pieces.find(({ kind }) => kind === 'heading')!
    const message = `There is only a heading: “${heading.text.trim()}”`
    const todo =
      'Put something under it, join it with its neighbour, or make it a slide of its own kind: “layout: section”.'
    return findingAt(slide, heading.lineOf(0), { severity: 'warning', rule: 'heading-only', message, todo })
  })

/** Layouts that are made for a heading alone. */
const TITLES: ReadonlySet<string> = new Set('cover section contents statement closing intro end fact'.split(' '))
function isBare({ slide, fields, pieces, things }: ReadSlide): boolean {
  const layout = slide.layout ?? (slide.no === 1 ? 'cover' : 'default')
  if (TITLES.has(layout) || things.length > 0 || fields['data'] || fields['events']) return false
  const shown = pieces.filter(({ kind, key, text }) => kind !== 'field' && key === undefined && text.trim() !== '')
  return shown.length === 1 && shown[0]!.kind === 'heading' && !/\$\$|^<<<|\{\{/m.test(slide.content)
}

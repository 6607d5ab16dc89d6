import type { PointsKind } from '../../model/deck.ts'
import { asideFields, asideSlot, blocks, list, numbered, paragraph, titled, type Writer } from './form.ts'

export const points: Writer<'points'> = slide => {
  const { kind, first, of, lead, items, heads, aside } = slide
  const { fields, head } = titled(slide)
  const listed = isNumbered(kind) ? numbered(items, first) : list(items, heads)
  return {
    fields: { kind, of, ...fields, ...asideFields(aside) },
    body: blocks(head, paragraph(lead), listed, asideSlot(aside)),
  }
}

const isNumbered = (kind: PointsKind | undefined): boolean => kind === 'steps' || kind === 'part'

import type { PointsKind } from '../../model/deck.ts'
import { blocks, list, numbered, paragraph, titled, type Writer } from './form.ts'

export const points: Writer<'points'> = slide => {
  const { kind, first, of, lead, items, heads } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { kind, of, ...fields },
    body: blocks(head, paragraph(lead), isNumbered(kind) ? numbered(items, first) : list(items, heads)),
  }
}

const isNumbered = (kind: PointsKind | undefined): boolean => kind === 'steps' || kind === 'part'

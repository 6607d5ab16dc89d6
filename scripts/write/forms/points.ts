import { asideFields, asideSlot, blocks, list, numbered, paragraph, titled, type Writer } from './form.ts'

export const points: Writer<'points'> = slide => {
  const { kind, first, lead, items, aside } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { kind, ...fields, ...asideFields(aside) },
    body: blocks(head, paragraph(lead), kind === 'steps' ? numbered(items, first) : list(items), asideSlot(aside)),
  }
}

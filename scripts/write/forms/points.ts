import { blocks, list, paragraph, titled, type Writer } from './form.ts'

export const points: Writer<'points'> = slide => {
  const { kind, lead, items } = slide
  const { fields, head } = titled(slide)
  return { fields: { kind, ...fields }, body: blocks(head, paragraph(lead), list(items)) }
}

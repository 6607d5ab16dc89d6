import { blocks, list, paragraph, titled, type Writer } from './form.ts'

export const points: Writer<'points'> = ({ title, quiet, lead, items }) => {
  const { fields, head } = titled(title, quiet)
  return { fields, body: blocks(head, paragraph(lead), list(items)) }
}

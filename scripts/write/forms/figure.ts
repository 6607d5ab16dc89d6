import { blocks, paragraph, titled, type Writer } from './form.ts'

export const figure: Writer<'figure'> = ({ title, quiet, lead, url, alt, caption }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields: { ...fields, image: url, alt: alt?.text, caption: caption?.text },
    body: blocks(head, paragraph(lead)),
  }
}

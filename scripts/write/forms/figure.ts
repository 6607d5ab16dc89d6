import { blocks, paragraph, titled, type Writer } from './form.ts'

export const figure: Writer<'figure'> = slide => {
  const { lead, url, alt, caption } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, image: url, alt: alt?.text, caption: caption?.text },
    body: blocks(head, paragraph(lead)),
  }
}

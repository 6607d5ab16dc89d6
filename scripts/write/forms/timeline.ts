import { blocks, paragraph, titled, type Writer } from './form.ts'

export const timeline: Writer<'timeline'> = slide => {
  const { lead, events } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, events: events.map(({ date, text }) => ({ date: date.text, text: text.text })) },
    body: blocks(head, paragraph(lead)),
  }
}

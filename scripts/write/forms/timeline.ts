import { blocks, paragraph, titled, type Writer } from './form.ts'

export const timeline: Writer<'timeline'> = ({ title, quiet, lead, events }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields: { ...fields, events: events.map(({ date, text }) => ({ date: date.text, text: text.text })) },
    body: blocks(head, paragraph(lead)),
  }
}

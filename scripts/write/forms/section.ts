import { blocks, heading, paragraph, type Writer } from './form.ts'

export const section: Writer<'section'> = ({ title, lead }) => ({
  fields: {},
  body: blocks(heading(title), paragraph(lead)),
})

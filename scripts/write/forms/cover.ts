import { blocks, heading, paragraph, type Writer } from './form.ts'

export const cover: Writer<'cover'> = ({ title, standfirst, byline }) => ({
  fields: { byline: byline.length > 0 ? byline.map(words => words.text) : undefined },
  body: blocks(heading(title), paragraph(standfirst)),
})

import { dataFields } from './data.ts'
import { blocks, heading, paragraph, type Writer } from './form.ts'

export const cover: Writer<'cover'> = ({ title, standfirst, byline, data }) => ({
  fields: { byline: byline.length > 0 ? byline.map(words => words.text) : undefined, data: data?.map(dataFields) },
  body: blocks(heading(title), paragraph(standfirst)),
})

import { dataFields, sentenceField } from './data.ts'
import { blocks, paragraph, titled, type Writer } from './form.ts'

export const chart: Writer<'chart'> = ({ title, quiet, lead, chart: kind, measure, scale, data, sentence }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields: {
      chart: kind,
      ...fields,
      measure: measure?.text,
      scale,
      data: data.map(dataFields),
      sentence: sentenceField(sentence),
    },
    body: blocks(head, paragraph(lead)),
  }
}

import { dataFields } from './data.ts'
import { blocks, paragraph, titled, type Writer } from './form.ts'

export const chart: Writer<'chart'> = ({ title, quiet, lead, chart: kind, measure, data }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields: { chart: kind, ...fields, measure: measure?.text, data: data.map(dataFields) },
    body: blocks(head, paragraph(lead)),
  }
}

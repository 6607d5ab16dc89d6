import { dataFields, sentenceField } from './data.ts'
import { asideFields, asideSlot, blocks, paragraph, titled, type Writer } from './form.ts'

export const chart: Writer<'chart'> = slide => {
  const { lead, chart: kind, measure, scale, highlight, data, sentence, aside } = slide
  const { fields, head } = titled(slide)
  return {
    fields: {
      chart: kind,
      ...fields,
      ...asideFields(aside),
      measure: measure?.text,
      scale,
      highlight: highlight?.length === 1 ? highlight[0] : highlight,
      data: data.map(dataFields),
      sentence: sentenceField(sentence),
    },
    body: blocks(head, paragraph(lead), asideSlot(aside)),
  }
}

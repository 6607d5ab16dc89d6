import { dataFields, sentenceField } from './data.ts'
import {
  asideFields,
  asideSlot,
  blocks,
  blockquote,
  paragraph,
  slot,
  titled,
  voiceFields,
  type Writer,
} from './form.ts'

export const metrics: Writer<'metrics'> = slide => {
  const { lead, data, dots, draw, sentence, aside, quote, mark, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: {
      ...fields,
      ...voiceFields(voice),
      ...asideFields(aside),
      dots,
      draw,
      data: data.map(dataFields),
      sentence: sentenceField(sentence),
    },
    body: blocks(head, paragraph(lead), asideSlot(aside), slot('quote', blockquote(quote, mark))),
  }
}

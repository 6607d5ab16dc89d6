import { blocks, blockquote, joinedList, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const cards: Writer<'cards'> = slide => {
  const { lead, opening, items, joint, ending, quoted, quote, quoteFirst, mark, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: {
      ...fields,
      quoted: quoted || undefined,
      ...(quote && quoteFirst && { carrier: 'first' }),
      ...voiceFields(voice),
    },
    body: blocks(
      head,
      paragraph(lead),
      slot('parts', paragraph(opening), joinedList(items, joint), paragraph(ending)),
      slot('quote', blockquote(quote, mark)),
    ),
  }
}

import { blocks, blockquote, list, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const cards: Writer<'cards'> = slide => {
  const { lead, opening, items, ending, quoted, quote, mark, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, quoted: quoted || undefined, ...voiceFields(voice) },
    body: blocks(
      head,
      paragraph(lead),
      slot('parts', paragraph(opening), list(items), paragraph(ending)),
      slot('quote', blockquote(quote, mark)),
    ),
  }
}

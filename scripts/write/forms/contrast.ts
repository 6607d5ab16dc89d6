import { blocks, list, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const contrast: Writer<'contrast'> = slide => {
  const { lead, kind, opening, first, second, parts, mark, quoted, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { kind, ...fields, quoted: quoted || undefined, ...voiceFields(voice) },
    body: blocks(
      head,
      paragraph(lead),
      slot('opening', paragraph(opening)),
      slot('first', paragraph(first)),
      slot('second', paragraph(second, mark), parts && list(parts)),
    ),
  }
}

import { blocks, joined, joinedList, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const contrast: Writer<'contrast'> = slide => {
  const { lead, kind, opening, first, joint, second, parts, partsJoint, mark, quoted, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { kind, ...fields, quoted: quoted || undefined, ...voiceFields(voice) },
    body: blocks(
      head,
      paragraph(lead),
      slot('opening', paragraph(opening)),
      slot('first', paragraph(first)),
      slot('second', joined(second, joint, mark), parts && joinedList(parts, partsJoint)),
    ),
  }
}

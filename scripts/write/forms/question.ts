import { blocks, list, paragraph, slot, titled, voiceFields, type Writer } from './form.ts'

export const question: Writer<'question'> = slide => {
  const { lead, questions, answer, mark, quoted, voice } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, quoted: quoted || undefined, ...voiceFields(voice) },
    body: blocks(head, paragraph(lead), slot('questions', list(questions)), slot('answer', paragraph(answer, mark))),
  }
}

import { wordsOf, type Passage, type Words } from '../model/span.ts'

/** Where a question begins behind what is said before it: `You use lists. How did you come to them?` */
const BEFORE_THE_QUESTION = /^.*\p{L}{2}[.!…]["”’)]*\s+(?=["“‘]?\p{Lu}.*[?？]["”’)]*$)/u

const COLON = /\s*[:：]\s*$/u

/** A heading's words without the colon at their end; of what an interviewer says, who is told by a label, the question alone. */
export function nameOfSection(heading: Passage): Words {
  const from = heading.label ? (BEFORE_THE_QUESTION.exec(heading.text)?.[0].length ?? 0) : 0
  return wordsOf(heading, from, heading.text.replace(COLON, '').length)
}

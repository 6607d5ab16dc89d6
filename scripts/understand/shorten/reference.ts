import { quantitiesIn } from '../numbers.ts'
import type { Token } from '../tag.ts'
import { textOf } from './gates.ts'
import type { Parting } from './remainder.ts'

const NAMING = /^(?:NOUN|PROPN)$/

/** Whether something that is left means what is cut, or is true only together with it. */
export function losesReference(parting: Parting): boolean {
  return (
    leansOnLead(parting) || leavesPronoun(parting) || leavesKnown(parting) || announces(parting) || closesList(parting)
  )
}

/** `After the storm, |the line lost eight boats`, `On Sunday, |they said it was full`: when bounds how many and what. */
function leansOnLead({ sentence, cut, gone }: Parting): boolean {
  if (cut.first > 0 || !gone.some(({ pos }) => NAMING.test(pos))) return false
  const rest = sentence.tokens.slice(cut.end)
  return rest.some(({ text }) => sentence.words.pronouns.test(text)) || quantitiesIn(textOf(sentence, rest)).length > 0
}

/** `Ash|, who knows the pilots of the bay,| will meet them`: nobody else is left whom the pronoun could mean. */
function leavesPronoun({ sentence: { tokens, words }, cut, gone }: Parting): boolean {
  if (cut.first === 0 || !gone.some(isPlural)) return false
  const later = tokens.slice(cut.end)
  return later.some(({ text }) => words.plurals.test(text)) && !tokens.slice(0, cut.first).some(isPlural)
}

/** `After the wedding of Ash and Lee, |the couple left`: what is called known was named in what is cut. */
function leavesKnown({ sentence, cut, gone }: Parting): boolean {
  const later = textOf(sentence, sentence.tokens.slice(cut.end))
  return sentence.words.known.test(later) && gone.some(({ pos }) => NAMING.test(pos))
}

const isPlural = ({ pos, text }: Token) => NAMING.test(pos) && /[^s]s$/.test(text)

/** `It showed the wish of many towns| to keep their ships|`: what only announces is nothing by itself. */
function announces({ sentence: { tokens, words }, cut, verb }: Parting): boolean {
  return verb !== undefined && cut.first > verb && words.pointers.test(tokens[0]!.text) && verb <= 2
}

/** `They were paid by Ash and Lee|, among others|`: without it the list would be whole. */
function closesList({ sentence, gone }: Parting): boolean {
  return sentence.words.others.test(textOf(sentence, gone))
}

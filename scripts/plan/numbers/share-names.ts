import { countWords } from '../../model/count.ts'
import { NAMES_A_PART } from '../lexicon/shares.ts'

const MOST_WORDS_OF_A_NAME = 5
const QUOTED = /^(?:(?:the|die|der|das|la|le|les|el|il|lo|de|het)\s)?["“„«‘][^"“”„«»]+["”“»’](?:\s\p{L}+)?$/iu

/** Whether texts are names or answers in quotation marks, and no clauses: short, without a verb of their own. */
export function areNames(texts: readonly string[]): boolean {
  return texts.every(
    text =>
      QUOTED.test(text) ||
      (countWords(text) <= MOST_WORDS_OF_A_NAME &&
        !HAS_A_VERB.test(text) &&
        !DOES_SOMETHING.test(text) &&
        !NAMES_A_PART.test(text)),
  )
}

/** The commonest verbs of clauses, and what begins one. */
const HAS_A_VERB =
  /(?<!\p{L})(?:(?:is|are|was|were|be|been|have|has|had|do|does|did|don|didn|said|say|says|use|uses|used|work|works|worked|working|saying|live|lives|want|wants|prefer|prefers|deploy|develop|ist|sind|war|waren|haben|hat|nutzen|arbeiten|sagen|sagten|est|sont|ont|utilisent|travaillent|disent|es|son|tienen|usan|trabajan|dicen|è|hanno|usano|lavorano|dicono|é|são|têm|usam|trabalham|zijn|hebben|gebruiken|werken|zeggen)(?!\p{L})|n[’']t(?!\p{L}))|^(?:\p{Ll}+ing|of|with|von|mit|de|des|con|van|met)\s/iu

/** `own a boat`, `sail in winter`: a word before an article or a place is a verb whose subject stands before it. */
const DOES_SOMETHING =
  /^\p{Ll}+\s(?:an?|the|their|its|his|her|our|at|in|on|to|for|from|by|eine?[nmrs]?|de[nmr]|die|das|ihre?[nmr]?|im|am|une?|les?|la|leurs?|dans|una?|unos|unas|los|las|su|sus|nel|nella|il|gli|um|uma|os|as|seus?|een|het|hun)\s/u

/** What names things, with the name of up to eight words that the text ends in behind it. */
const AFTER_IS =
  /(?<!\p{L})(?:is|are|was|were|be|includ(?:e|es|ed|ing)|ist|sind|war|waren|est|sont|étaient|es|son|eran|è|sono|erano|é|são|eram|zijn|bleiben|bleven|blijven|restent|remain)\s+(?<name>[^\s,;:()]+(?:\s[^\s,;:()]+){0,7})\s*$/iu

const QUOTED_AT_THE_END =
  /(?:(?:the|die|der|das|la|le|les|el|il|lo|de|het)\s)?["“„«‘][^"“”„«»]+["”“»’](?:\s\p{L}+)?\s*$/iu
const PROPER_AT_THE_END = /(?:(?:\p{Lu}[\p{L}\d.+#&-]*\s)*\p{Lu}[\p{L}\d.+#&-]*)(?:\s\(\p{Lu}[\p{Lu}\d]*\))?\s*$/u

/**
 * Where the name begins that a text ends in: one in quotation marks, with what stands before it behind `are`; a proper
 * name; or what stands behind `are`.
 */
export function nameAtTheEnd(text: string): number | undefined {
  const [quoted, behind] = [quotedAtTheEnd(text), afterIs(text)]
  if (quoted !== undefined) return behind !== undefined && behind < quoted ? behind : quoted
  return PROPER_AT_THE_END.exec(text)?.index ?? behind
}

function afterIs(text: string): number | undefined {
  const found = AFTER_IS.exec(text)
  return found ? found.index + found[0].lastIndexOf(found.groups!['name']!) : undefined
}

/** Where the name in quotation marks begins that a text ends in. */
export function quotedAtTheEnd(text: string): number | undefined {
  return QUOTED_AT_THE_END.exec(text)?.index
}

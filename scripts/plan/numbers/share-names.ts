import { countWords } from '../../model/count.ts'
import type { Metric } from '../../model/fact.ts'
import { NAMES_A_PART } from '../lexicon/shares.ts'

const MOST_WORDS_OF_A_NAME = 5
const QUOTED = /^(?:(?:the|die|der|das|la|le|les|el|il|lo|de|het)\s)?["“„«‘][^"“”„«»]+["”“»’](?:\s\p{L}+)?$/iu

/** Whether texts are names or answers in quotation marks, and no clauses: short, without a verb of their own. */
export function areNames(texts: readonly string[]): boolean {
  return texts.every(
    text =>
      QUOTED.test(text) ||
      (countWords(text) <= MOST_WORDS_OF_A_NAME && !HAS_A_VERB.test(text) && !NAMES_A_PART.test(text)),
  )
}

/** The commonest verbs of clauses, and what begins one. */
const HAS_A_VERB =
  /(?<!\p{L})(?:(?:is|are|was|were|be|been|have|has|had|do|does|did|don|didn|said|say|says|use|uses|used|work|works|worked|working|saying|live|lives|want|wants|prefer|prefers|deploy|develop|ist|sind|war|waren|haben|hat|nutzen|arbeiten|sagen|sagten|est|sont|ont|utilisent|travaillent|disent|es|son|tienen|usan|trabajan|dicen|è|hanno|usano|lavorano|dicono|é|são|têm|usam|trabalham|zijn|hebben|gebruiken|werken|zeggen)(?!\p{L})|n[’']t(?!\p{L}))|^(?:\p{Ll}+ing|of|with|von|mit|de|des|con|van|met)\s/iu

const QUOTED_AT_THE_END =
  /(?:(?:the|die|der|das|la|le|les|el|il|lo|de|het)\s)?["“„«‘][^"“”„«»]+["”“»’](?:\s\p{L}+)?\s*$/iu
const PROPER_AT_THE_END = /(?:(?:\p{Lu}[\p{L}\d.+#&-]*\s)*\p{Lu}[\p{L}\d.+#&-]*)(?:\s\(\p{Lu}[\p{Lu}\d]*\))?\s*$/u

/** Where the name begins that a text ends in: one in quotation marks, a proper name, or what the number counts. */
export function nameAtTheEnd(text: string, { counted }: Metric): number | undefined {
  const known =
    counted && text.trimEnd().endsWith(counted.text) ? text.trimEnd().length - counted.text.length : undefined
  return quotedAtTheEnd(text) ?? PROPER_AT_THE_END.exec(text)?.index ?? known
}

/** Where the name in quotation marks begins that a text ends in. */
export function quotedAtTheEnd(text: string): number | undefined {
  return QUOTED_AT_THE_END.exec(text)?.index
}

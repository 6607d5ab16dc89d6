import { BEFORE_IT, IS_INSTEAD, IS_NOT, NO_LONGER, SAME_SUBJECT, SINCE_IT, UNDOES } from './lexicon/turns.ts'
import { contentWords } from './ranking.ts'

/** Longer sentences say more than the turn. */
const MOST_WORDS = 22

/** Whether a sentence undoes what those before it say: `Our budget restores it.` */
export function undoes(sentence: string, lang: string): boolean {
  return sentence.split(/\s+/).length <= MOST_WORDS && (UNDOES[lang.slice(0, 2)]?.test(sentence) ?? false)
}

/**
 * Whether a sentence turns round what the one before it says without a word that marks it.
 *
 *     The problem is not money. It is time.
 *                 ~~~~~~        ~~~~~
 *     In the year before the storm, … 49% … In the year since the storm, … 55% …
 *     ~~~~~~~~~~~~~~~~~~             ~~~~~~~~~~~~~~~~~
 */
export function turnsRound(before: string, sentence: string, lang: string): boolean {
  const language = lang.slice(0, 2)
  if (BEFORE_IT[language]?.test(before) && SINCE_IT[language]?.test(sentence)) return true
  if (sentence.split(/\s+/).length > MOST_WORDS) return false
  const is = (table: Readonly<Record<string, RegExp>>, text: string) => table[language]?.test(text) ?? false
  if (is(NO_LONGER, sentence)) return true
  if (!is(IS_NOT, before) || is(IS_NOT, sentence)) return false
  return is(IS_INSTEAD, sentence) || goesOnWithIt(before, sentence, SAME_SUBJECT[language])
}

/** One subject and one matter, denied and then asserted. */
function goesOnWithIt(before: string, sentence: string, subject: RegExp | undefined): boolean {
  const [one, other] = [subject?.exec(before)?.[0].toLowerCase(), subject?.exec(sentence)?.[0].toLowerCase()]
  const words = new Set(contentWords(before))
  return one !== undefined && one === other && contentWords(sentence).some(word => words.has(word))
}

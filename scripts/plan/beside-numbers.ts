import type { Sentence } from '../model/fact.ts'
import { haveAWordInCommon } from './common-words.ts'
import { carriesOn } from './view.ts'

/**
 * Whether a sentence is about what numbers before it tell: it carries on with their sentences, or shares a word with
 * them that says what they are about. That it follows them in its paragraph is not enough beside figures that large.
 */
export function isOfTheNumbers(told: readonly Sentence[], next: Sentence): boolean {
  return carriesOn(next) || told.some(({ words }) => haveAWordInCommon(words.text, next.words.text))
}

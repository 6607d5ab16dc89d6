import type { Link, Passage } from '../model/span.ts'
import { countWords } from '../model/count.ts'
import { SMALL_WORDS } from './lexicon/names.ts'

const MOST_WORDS = 12
/** Scripts that know no capitals: there a few words with a foreign name among them are taken for a name. */
const WITHOUT_CAPITALS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}]/u
const FOREIGN_NAME = /\p{Lu}|[\p{Script=Katakana}ー]{3}/u
const MOST_WORDS_WITHOUT_CAPITALS = 4
/** `1.3K`, `December 2022`, `December 2023 to November 2024`: a number or a time says what was linked, not its name. */
const NUMBER_OR_TIME = /^\d+[.,]\d|^\p{L}+\.? \d{4}(?:\s.*\d{4})?$/u
/** So much of a phrase must have capitals, where only names have them. */
const SHARE_OF_CAPITALS = 0.5

/** Whether a link's words name what it leads to: a title, a proper name, an address that people say. */
export function namesItsTarget({ text }: Passage, { from, to }: Link, lang: string): boolean {
  const words = text.slice(from, to).trim()
  const count = countWords(words)
  if (count === 0 || count > MOST_WORDS || /^@|[.!?…。]$|:\/\//.test(words) || NUMBER_OR_TIME.test(words)) return false
  if (isAddress(words) || isTitle(words)) return true
  if (WITHOUT_CAPITALS.test(words)) return count <= MOST_WORDS_WITHOUT_CAPITALS && FOREIGN_NAME.test(words)
  return isProperName(words, isInsideSentence(text.slice(0, from)), lang)
}

/** Whether words are an address that people say: `example.org`. */
export const isAddress = (words: string): boolean =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,}(?:\/\S*)?$/u.test(words)

/** In quotation marks from end to end. */
const isTitle = (words: string) => /^["“«„「『《](?=\s*\p{Lu}|\s*[^\p{Ll}]).{3,}["”»“」』》″]$/u.test(words)

/**
 * All its words have capitals, or its first has one although it does not begin the sentence. English gives one to most
 * words of a name, other languages often to the first alone.
 */
function isProperName(words: string, inside: boolean, lang: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.&+/-]*/gu) ?? []
  const capital = (word: string) => /\p{Lu}|\d/u.test(word[0]!) || /\p{Lu}/u.test(word.slice(1))
  if (all.length === 0 || !capital(all[0]!) || !/\p{Lu}/u.test(words) || /#\d+/.test(words)) return false
  const others = all.filter(word => !SMALL_WORDS.has(word.toLowerCase()))
  const share = others.filter(capital).length / Math.max(1, others.length)
  return share === 1 || (inside && all.length > 1 && (share > SHARE_OF_CAPITALS || !lang.startsWith('en')))
}

/** Whether words stand before in the same sentence. */
const isInsideSentence = (before: string) => /[\p{L}\p{N},’'"“«(]\s*$/u.test(before)

import { isName, isSpeech, isWord, type Vocabulary, type Word } from './frame-words.ts'
import type { Range } from '../model/span.ts'

/** Words by which a clause hangs on whom it tells of, by language. */
const RELATIVES: Readonly<Record<string, RegExp>> = {
  en: /^who$/i,
  fr: /^qui$/i,
  de: /^(?:der|die)$/,
  es: /^(?:que|quien)$/i,
  it: /^(?:che|il quale)$/i,
  pt: /^(?:que|quem)$/i,
  nl: /^(?:die)$/,
}
const OF_MANY = /^(?:degli|delle|dei|los|las|des)$/i
/** More words than this between `who` and the quotation tell something else. */
const MOST_WORDS = 5
const MOST_WORDS_OF_AN_APPOSITION = 7

/** `fier du maire Jean Dupont, qui a dit : « … »`, `proud of Ann Lee, the mayor, who said: “…”`: the name on which the clause hangs. */
export function namedBeforeRelative(words: readonly Word[], vocabulary: Vocabulary, lang: string): Range | undefined {
  const relative = RELATIVES[lang.slice(0, 2)]
  const at = relative ? words.findLastIndex(({ text }) => relative.test(text)) : -1
  if (at < 1 || words.length - at - 1 > MOST_WORDS) return undefined
  if (!words.some((_, index) => index > at && isSpeech(words, index, vocabulary))) return undefined
  const end = words[at - 1]!.text === ',' ? at - 1 : at
  return nameAt(words, end) ?? (end < at ? beforeApposition(words, end) : undefined)
}

/** `Ann Lee, the mayor,` */
function beforeApposition(words: readonly Word[], end: number): Range | undefined {
  const comma = words.slice(0, end).findLastIndex(({ text }) => text === ',')
  return comma > 0 && end - comma - 1 <= MOST_WORDS_OF_AN_APPOSITION ? nameAt(words, comma) : undefined
}

/** The run of names that ends before a word: two at least, since one alone may be a place. */
function nameAt(words: readonly Word[], end: number): Range | undefined {
  let first = end
  // `presidente dos EUA John F. Kennedy`: the initials of a country belong to the office.
  while (
    first > 0 &&
    isWord(words[first - 1]) &&
    isName(words[first - 1]) &&
    !/^\p{Lu}{2,}$/u.test(words[first - 1]!.text)
  )
    first -= 1
  // `presidente degli Stati Uniti John F. Kennedy`: where the country ends cannot be told
  if (OF_MANY.test(words[first - 1]?.text ?? '')) return undefined
  return end - first >= 2 ? { from: words[first]!.from, to: words[end - 1]!.to } : undefined
}

import type { Passage, Words } from '../model/span.ts'
import { wordsOf } from '../model/span.ts'
import { NO_NAMES } from './lexicon/names.ts'
import { HONORIFICS, PARTY_WORDS, ROLE_NOUNS } from './lexicon/speech.ts'

/** One capitalised word of a name: `Clem`, `O’Neil`, `Jean-Luc`, `J.`, `Łukasz`. */
export const SINGLE_NAME = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*)`
/** Two to four of them, with the small words between: `Ursula von der Leyen`. */
export const FULL_NAME = String.raw`${SINGLE_NAME}(?:\s+(?:(?:de|van|von|der|den|la|le|da|di|del|bin|al)\s+)*${SINGLE_NAME}){1,3}`

const FULL_NAMES = new RegExp(String.raw`(?<![\p{L}\p{N}])${FULL_NAME}`, 'gu')
export const HONORIFIC = new RegExp(String.raw`^(?:(?:${HONORIFICS.join('|')})\.?\s+)+`, 'u')
const roleNoun = new RegExp(String.raw`^(?:[\p{L}]+-)?(?:${ROLE_NOUNS.join('|')})s?$`, 'iu')

/** Whether a word is a noun for what somebody is: `engineer`, `co-founder`, `directors`. */
export function isRoleNoun(word: string): boolean {
  return roleNoun.test(word)
}

const PARTIES = new Set(PARTY_WORDS)

/** Capitalised words in a row, without titles and words that only begin sentences. */
export function fullNamesIn(passage: Passage): Words[] {
  return [...passage.text.matchAll(FULL_NAMES)].flatMap(match => {
    const name = trimmed(passage, match.index, match[0])
    return /\s/.test(name.text) ? [name] : []
  })
}

/** `Northgate’s` and `Atlas’` before a name: whom somebody belongs to is no part of the name. */
const OWNER = /[’']s?$/

/** `But Ann Lee’s` → `Ann Lee`; `Prime Minister Ann Lee` → `Ann Lee`; `Northgate’s Ann Lee` → `Ann Lee`. */
export function trimmed(passage: Passage, at: number, words: string): Words {
  const bare = words.replace(/[’']s?$/, '')
  const parts = [...bare.matchAll(/\S+/g)]
  const last = parts.findLastIndex(
    ({ 0: word }, index) =>
      index < parts.length - 1 && (isRoleNoun(word) || OWNER.test(word) || HONORIFIC.test(`${word} `)),
  )
  let first = last + 1
  while (first < parts.length - 1 && (NO_NAMES.has(parts[first]![0]) || PARTIES.has(parts[first]![0]))) first += 1
  return wordsOf(passage, at + (parts[first]?.index ?? 0), at + bare.length)
}

/** Whether a text has two capitals side by side, without which nobody is named in full: a look costs less than the forms. */
export const mayNameInFull = (text: string): boolean => /\p{Lu}\S*\s+(?:\p{Ll}{1,3}\s+)*\p{Lu}/u.test(text)

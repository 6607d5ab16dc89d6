import type { Passage, Words } from '../model/span.ts'
import { wordsOf } from '../model/span.ts'
import { foldCase } from '../model/fold-case.ts'
import { NO_NAMES } from './lexicon/names.ts'
import { HONORIFICS, PARTY_WORDS, ROLE_NOUNS } from './lexicon/speech.ts'

/** One capitalised word of a name: `Clem`, `O’Neil`, `Jean-Luc`, `J.`, `Łukasz`. */
export const SINGLE_NAME = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*)`
/** Two to four of them, with the small words between: `Ursula von der Leyen`. */
export const FULL_NAME = String.raw`${SINGLE_NAME}(?:\s+(?:(?:de|van|von|der|den|la|le|da|di|del|bin|al)\s+)*${SINGLE_NAME}){1,3}`

const FULL_NAME_HERE = new RegExp(FULL_NAME, 'uy')
const SINGLE_NAME_HERE = new RegExp(SINGLE_NAME, 'uy')
const TITLES = new Set(HONORIFICS)
const ROLES = new Set(ROLE_NOUNS.flatMap(noun => [noun, `${noun}s`]))

/** The title that words begin with, up to the word behind it: `Dr. `; empty where there is none. */
export function titleOf(words: string, titles: ReadonlySet<string> = TITLES): string {
  const first = /^(?<title>\p{L}+)\.?\s+/u.exec(words)
  return first && titles.has(first.groups!['title']!) ? first[0] : ''
}

/** All titles that words begin with: `Lord Justice `. */
export function titlesOf(words: string): string {
  const title = titleOf(words)
  return title && title + titlesOf(words.slice(title.length))
}

/** `Mr`, `Dr.` */
export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/, ''))

/** Whether a word is a noun for what somebody is: `engineer`, `co-founder`, `directors`. */
export function isRoleNoun(word: string): boolean {
  return ROLES.has(foldCase(word)) || ROLES.has(foldCase(withoutPrefix(word)))
}

/** `ex-president` → `president` */
export const withoutPrefix = (word: string): string => word.replace(/^\p{L}+-/iu, '')

const PARTIES = new Set(PARTY_WORDS)

/** The full name that begins at a place of a text. */
export function fullNameAt(text: string, at: number): string | undefined {
  FULL_NAME_HERE.lastIndex = at
  return FULL_NAME_HERE.exec(text)?.[0]
}

/** The full name that begins at a place of a text, or the single one. */
export function nameAt(text: string, at: number): string | undefined {
  SINGLE_NAME_HERE.lastIndex = at
  return fullNameAt(text, at) ?? SINGLE_NAME_HERE.exec(text)?.[0]
}

/** The full names that begin where `start` matches, in order; none inside another. */
export function fullNamesFrom(start: RegExp, text: string): { readonly at: number; readonly name: string }[] {
  let end = 0
  return [...text.matchAll(start)].flatMap(({ index }) => {
    const name = index < end ? undefined : fullNameAt(text, index)
    if (name === undefined) return []
    end = index + name.length
    return [{ at: index, name }]
  })
}

const CAPITAL_OF_A_WORD = /(?<![\p{L}\p{N}])\p{Lu}/gu

/** Capitalised words in a row, without titles and words that only begin sentences. */
export function fullNamesIn(passage: Passage): Words[] {
  return fullNamesFrom(CAPITAL_OF_A_WORD, passage.text).flatMap(({ at, name }) => {
    const bare = trimmed(passage, at, name)
    return /\s/.test(bare.text) ? [bare] : []
  })
}

/** `Northgate’s` and `Atlas’` before a name: whom somebody belongs to is no part of the name. */
const OWNER = /[’']s?$/

/** `But Ann Lee’s` → `Ann Lee`; `Prime Minister Ann Lee` → `Ann Lee`; `Northgate’s Ann Lee` → `Ann Lee`. */
export function trimmed(passage: Passage, at: number, words: string): Words {
  const bare = words.replace(/[’']s?$/, '')
  const parts = [...bare.matchAll(/\S+/g)]
  const last = parts.findLastIndex(
    ({ 0: word }, index) => index < parts.length - 1 && (isRoleNoun(word) || OWNER.test(word) || isTitle(word)),
  )
  let first = last + 1
  while (first < parts.length - 1 && (NO_NAMES.has(parts[first]![0]) || PARTIES.has(parts[first]![0]))) first += 1
  return wordsOf(passage, at + (parts[first]?.index ?? 0), at + bare.length)
}

/** Whether a text has two capitals side by side, without which nobody is named in full: a look costs less than the forms. */
export const mayNameInFull = (text: string): boolean => /\p{Lu}\S*\s+(?:\p{Ll}{1,3}\s+)*\p{Lu}/u.test(text)

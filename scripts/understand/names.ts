import type { Passage, Words } from '../model/span.ts'
import { wordsOf } from '../model/span.ts'
import { NO_NAMES } from './lexicon/names.ts'
import { HONORIFICS, ROLE_NOUNS } from './lexicon/speech.ts'

/** One capitalised word of a name: `Clem`, `O’Neil`, `Jean-Luc`, `J.`, `Łukasz`. */
const NAME = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*)`
/** Two to four of them, with the small words between: `Ursula von der Leyen`. */
export const FULL_NAME = String.raw`${NAME}(?:\s+(?:(?:de|van|von|der|den|la|le|da|di|del|bin|al)\s+)*${NAME}){1,3}`

const FULL_NAMES = new RegExp(String.raw`(?<![\p{L}\p{N}])${FULL_NAME}`, 'gu')
export const HONORIFIC = new RegExp(String.raw`^(?:(?:${HONORIFICS.join('|')})\.?\s+)+`, 'u')
const roleNoun = new RegExp(String.raw`^(?:${ROLE_NOUNS.join('|')})s?$`, 'i')

/** Capitalised words in a row, without titles and words that only begin sentences. */
export function fullNamesIn(passage: Passage): Words[] {
  return [...passage.text.matchAll(FULL_NAMES)].flatMap(match => {
    const name = trimmed(passage, match.index, match[0])
    return /\s/.test(name.text) ? [name] : []
  })
}

/** `But Ann Lee’s` → `Ann Lee`; `Mayor Ann Lee` → `Ann Lee`. */
export function trimmed(passage: Passage, at: number, words: string): Words {
  let [start, rest] = [at, words]
  for (;;) {
    const first = /^\S+\s+/.exec(rest)?.[0]
    if (!first || !(NO_NAMES.has(first.trim()) || HONORIFIC.test(rest) || roleNoun.test(first.trim()))) break
    start += first.length
    rest = rest.slice(first.length)
  }
  return wordsOf(passage, start, start + rest.replace(/[’']s?$/, '').length)
}

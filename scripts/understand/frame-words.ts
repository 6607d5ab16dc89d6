import { NO_NAMES } from './lexicon/names.ts'
import {
  ACCORDING_TO,
  AFTER_MENTIONS,
  BEFORE_VERBS,
  DETERMINERS,
  HONORIFICS,
  INDEFINITES,
  PREPOSITIONS,
  PRONOUNS,
  SPEECH_VERBS,
} from './lexicon/speech.ts'

/** A word or a mark of a frame; offsets in the passage's text. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The words of one language, ready for look-up. */
export interface Vocabulary {
  readonly verbs: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly beforeVerbs: ReadonlySet<string>
  readonly afterMentions: ReadonlySet<string>
  readonly indefinites: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly according: RegExp | undefined
}

/** Frames longer than this are cut: the speaker stands near the marks. */
export const LONGEST_FRAME = 600
const TITLES = new Set(HONORIFICS)

const vocabularies = new Map<string, Vocabulary>()

export function vocabularyFor(lang: string): Vocabulary {
  const language = lang.slice(0, 2)
  const known = vocabularies.get(language)
  if (known) return known
  const { he, she, other } = PRONOUNS[language] ?? PRONOUNS['en']!
  const phrases = ACCORDING_TO[language]
  const made: Vocabulary = {
    verbs: new Set(SPEECH_VERBS[language] ?? SPEECH_VERBS['en']!),
    pronouns: new Set([...he, ...she, ...other].map(word => word.toLowerCase())),
    determiners: new Set(DETERMINERS[language] ?? []),
    beforeVerbs: new Set(BEFORE_VERBS[language] ?? []),
    afterMentions: new Set(AFTER_MENTIONS[language] ?? []),
    indefinites: new Set(INDEFINITES[language] ?? []),
    prepositions: new Set(PREPOSITIONS[language] ?? []),
    according: phrases && new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})\s+`, 'iu'),
  }
  vocabularies.set(language, made)
  return made
}

export function wordsIn(text: string, from: number, to: number): Word[] {
  const last = Math.min(to, from + LONGEST_FRAME)
  return [...text.slice(from, last).matchAll(/@?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.&/_-]*|[^\s\p{L}\p{N}]/gu)].map(
    match => {
      // A point that ends a sentence is no part of its last word; one after an initial or a title is.
      const word =
        /\p{Ll}{3,}\.$/u.test(match[0]) && !TITLES.has(match[0].slice(0, -1)) ? match[0].slice(0, -1) : match[0]
      return { text: word, from: from + match.index, to: from + match.index + word.length }
    },
  )
}

export const isWord = (word: Word | undefined) => word !== undefined && /^@?[\p{L}\p{N}]/u.test(word.text)
/** A handle (`@lee`) is a name, whatever its letters. */
export const isCapital = (word: Word | undefined) => word !== undefined && /^(?:\p{Lu}|@)/u.test(word.text)
export const isName = (word: Word | undefined) =>
  isCapital(word) && !NO_NAMES.has(word!.text) && !/^I[’']/.test(word!.text)
export const isAdverb = (word: Word, { beforeVerbs }: Vocabulary) =>
  beforeVerbs.has(word.text.toLowerCase()) || /^\p{Ll}{2,}ly$/u.test(word.text)

/** Whether a verb of speech stands here; `put` is one in `as she put it`, `remarks` is none in `Smith’s remarks`. */
export function isSpeech(words: readonly Word[], at: number, { verbs }: Vocabulary): boolean {
  if (/[’']s?$/.test(words[at - 1]?.text ?? '')) return false
  const word = words[at]
  if (!word) return false
  return verbs.has(word.text) || (/^puts?$/.test(word.text) && words[at + 1]?.text === 'it')
}

/** `a-t-elle` and `explique-t-il` hang the pronoun on the verb. */
export function verbOf(word: string | undefined): string {
  return word?.replace(/-(?:t-)?(?:il|elle|on|ils|elles)$/, '') ?? ''
}

/** Whether a mention is a pronoun of the language. */
export function isPronoun(mention: string, lang: string): boolean {
  return vocabularyFor(lang).pronouns.has(mention.toLowerCase())
}

/** What may stand between a name and its verb: `Lee (D-Ga.)`, `Lee of the harbour board, the mayor,`, `also`. */
const TO_VERB =
  /^(?:\s\([^()]{1,30}\))?(?<aside>(?:\sof\s[^,.]{2,60})?,[^,.]{2,80},)?\s+(?:\p{Ll}+ly\s+|also\s+|has\s+|had\s+|then\s+)?(?<verb>\p{L}+)/u

/**
 * Whether a verb of speech stands right after a name, or right before it behind what is said: `Lee, the mayor, also
 * said`, `“…,” said Lee`; not `Ann said Lee would`. What stands apart needs a name that begins its clause.
 */
export function saysSomething(text: string, from: number, to: number, begins: boolean, lang: string): boolean {
  const { verbs } = vocabularyFor(lang)
  const { aside, verb = '' } = TO_VERB.exec(text.slice(to, to + 180))?.groups ?? {}
  if (verbs.has(verb) && (begins || aside === undefined)) return true
  const before = /["”’'],?\s+(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, from - 24), from))
  return before !== null && /ed$|^(?:said|says|wrote|writes)$/.test(before[1]!) && verbs.has(before[1]!)
}

/** Whether a mention is of nobody in particular: `Someone`, `Others`. */
export function isIndefinite(mention: string, lang: string): boolean {
  return vocabularyFor(lang).indefinites.has(mention.toLowerCase())
}

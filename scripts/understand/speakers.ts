import type { SpeakerRule } from '../model/fact.ts'
import {
  isAdverb,
  isCapital,
  isName,
  isSpeech,
  isWord,
  LONGEST_FRAME,
  verbOf,
  vocabularyFor,
  wordsIn,
  type Vocabulary,
  type Word,
} from './frame-words.ts'
import { NO_NAMES } from './lexicon/names.ts'
import { NOUNS_OF_SPEECH, POSSESSIVES, ROLE_NOUNS } from './lexicon/speech.ts'
import { clauseSubject, looseMention, mentionEndingAt, mentionFrom, mentionUpTo, type Place } from './mentions.ts'
import { namedBeforeRelative } from './relative-speakers.ts'
import { eastAsianAfter, eastAsianBefore } from './speakers-eastern.ts'

/** A mention of a speaker beside a quotation: offsets in the passage's text. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly rule: SpeakerRule
}

/**
 * The speaker in what follows a quotation: `Delangue explained.`, `said James Governor, …`, `the report said`,
 * `the coordinator, Jan Egeland, said`.
 */
export function speakerAfter(text: string, from: number, to: number, lang: string): Mention | undefined {
  if (/^(?:ja|zh|ko)/.test(lang)) return eastAsianAfter(text, from, to, lang)
  const vocabulary = vocabularyFor(lang)
  const stop = /[;:]/.exec(text.slice(from, to))
  const words = wordsIn(text, from, stop ? from + stop.index : to)
  let start = words.findIndex(isWord)
  if (start < 0) return undefined
  const according = accordingTo(text, words[start]!.from, to, vocabulary)
  if (according && according.from - words[start]!.from < 24) return according
  while (start < words.length && /^(?:as|and|but|wie|comme|como|come)$/i.test(words[start]!.text)) start += 1
  let verb = start
  while (verb < words.length - 1 && verb - start < 3 && isAdverb(words[verb]!, vocabulary)) verb += 1
  if (vocabulary.verbs.has(verbOf(words[verb]?.text)) && !(/^en/.test(lang) && /ing$/.test(words[verb]!.text))) {
    const found = mentionFrom(words, verb + 1, vocabulary, text)
    if (found) return { ...found, rule: 'after' }
    return undefined
  }
  if (start >= words.length) return undefined
  if (!isCapital(words[start]) && vocabulary.afterMentions.has(words[start]!.text)) return undefined
  const said = words.findIndex((_, index) => index > start && isSpeech(words, index, vocabulary))
  if (said < 0 || said - start > 40) return undefined
  const found = mentionUpTo(words, start, said, vocabulary)
  return found && { ...found, rule: 'after' }
}

/**
 * The speaker at the end of a sentence that the quotation is a part of.
 *
 *     “We are alive” at this convention, he said.      “It will be hard” for her, said Ann Lee.
 *                                        ‾‾                                           ‾‾‾‾‾‾‾
 */
export function speakerAtEnd(text: string, from: number, to: number, lang: string): Mention | undefined {
  if (/^(?:ja|zh|ko)/.test(lang)) return undefined
  const vocabulary = vocabularyFor(lang)
  const words = wordsIn(text, from, to)
  for (const [at, { text: mark }] of words.entries()) {
    if (mark !== ',') continue
    const next = /^(?:["”’'»]|'')$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
    const found = nameInFront(words, at + 1) ? undefined : clauseOfSpeech(words, next, vocabulary, text)
    if (found) return { ...found, rule: 'sentence-end' }
  }
  return undefined
}

/** `said Ann Lee` or `Ann Lee said` with nothing after it that was said. */
function clauseOfSpeech(words: readonly Word[], start: number, vocabulary: Vocabulary, text: string) {
  if (isSpeech(words, start, vocabulary) && !/ing$/.test(words[start]!.text))
    return mentionFrom(words, start + 1, vocabulary, text)
  const comma = words.findIndex((word, index) => index > start && word.text === ',')
  const said = words.findIndex((_, index) => index > start && isSpeech(words, index, vocabulary))
  if (said < 0 || said - start > 12 || (comma >= 0 && comma < said)) return undefined
  const next = words[said + 1]
  if (isWord(next) && !vocabulary.afterMentions.has(next!.text) && !vocabulary.prepositions.has(next!.text))
    return undefined
  return mentionUpTo(words, start, said, vocabulary)
}

function accordingTo(text: string, from: number, to: number, vocabulary: Vocabulary): Mention | undefined {
  const match = vocabulary.according?.exec(text.slice(from, Math.min(to, from + LONGEST_FRAME)))
  if (!match) return undefined
  const words = wordsIn(text, from + match.index + match[0].length, to)
  const found = words.length > 0 ? mentionFrom(words, 0, vocabulary, text) : undefined
  return found && { ...found, rule: 'before' }
}

/**
 * The speaker in what leads a quotation in: the subject of its verb of speech, or of its main clause.
 *
 *     When asked about China, particularly with models like DeepSeek, Delangue advocated for openness:
 *                                                                     ‾‾‾‾‾‾‾‾
 * Of a quotation that is part of the sentence, any verb of the sentence will do: `Trump went after “…”`.
 */
export function speakerBefore(
  text: string,
  from: number,
  to: number,
  lang: string,
  partial = false,
): Mention | undefined {
  const start = Math.max(from, to - LONGEST_FRAME)
  if (/^(?:ja|zh|ko)/.test(lang)) return eastAsianBefore(text, start, to, lang)
  const vocabulary = vocabularyFor(lang)
  const words = wordsIn(text, start, to)
  if (!words.some(isWord)) return undefined
  const according = accordingTo(text, start, to, vocabulary)
  if (according && text.slice(according.to, to).length < 60) return according
  const label =
    labelOf(text, start, to) ??
    labelAtEnd(
      text,
      start,
      to,
      words.some((_, at) => isSpeech(words, at, vocabulary)),
    )
  if (label) return label
  const named = namedBeforeRelative(words, vocabulary, lang)
  if (named) return { ...named, rule: 'before' }
  const verb = words.findLastIndex(
    (_, index) =>
      isSpeech(words, index, vocabulary) &&
      !/^(?:the|a|an|his|her|their|its|of|this|that|to|’s)$/i.test(words[index - 1]?.text ?? ''),
  )
  if (verb >= 0) {
    const found = invertedAt(words, verb, vocabulary, text, lang) ?? subjectOfVerb(words, verb, vocabulary)
    if (found && !isFirstWord(words, found, vocabulary, lang)) return { ...found, rule: 'before' }
  }
  if (!partial && !/:\s*$/.test(text.slice(start, to))) return undefined
  const subject = clauseSubject(words, words.length, vocabulary)
  if (!subject || isFirstWord(words, subject, vocabulary, lang)) return undefined
  return { ...subject, rule: partial ? 'subject' : 'before' }
}

/** Where no table tells which words only begin a sentence, its first word is a name only before a verb of speech: `Essayez ceci : « … »`. */
function isFirstWord(words: readonly Word[], { from, to }: Place, vocabulary: Vocabulary, lang: string): boolean {
  if (lang.startsWith('en')) return false
  const first = words.findIndex(word => word.from >= from)
  const own = words.filter(word => word.from >= from && word.to <= to)
  const next = words.find(word => word.from >= to)
  const begins = first === 0 || /^[.!?:…]$/.test(words[first - 1]?.text ?? '')
  const isSpoken = next !== undefined && (vocabulary.verbs.has(next.text) || vocabulary.beforeVerbs.has(next.text))
  const endsInPronoun = vocabulary.pronouns.has(own.at(-1)?.text.toLowerCase() ?? '')
  // `Versuchen Sie dies`, where the pronoun follows its verb; but `Er: „…“`
  return begins && !isSpoken && (own.length === 1) !== endsInPronoun
}

/** `The trick, says Carl Lee, is that it “…”`, `But, said Lee, “…”` */
function parenthesisAt(words: readonly Word[], verb: number, vocabulary: Vocabulary, text: string) {
  if (
    words[verb - 1]?.text !== ',' ||
    /ing$|^(?:told|tells|asked|asks|reminded|informed)$/.test(words[verb]!.text) ||
    !isName(words[verb + 1])
  )
    return undefined
  const found = mentionFrom(words, verb + 1, vocabulary, text)
  return found && /^[,]/.test(text.slice(found.to)) ? found : undefined
}

/** `Deshalb sagte Müller: „…“`, `قال محمد: «…»`: the verb comes first. */
function invertedAt(words: readonly Word[], verb: number, vocabulary: Vocabulary, text: string, lang: string) {
  if (/^en/.test(lang)) return parenthesisAt(words, verb, vocabulary, text)
  if (/^(?:ar|he)/.test(lang)) return looseMention(words, verb + 1)
  if (
    isWord(words[verb - 1]) &&
    (isName(words[verb - 1]) || vocabulary.pronouns.has(words[verb - 1]!.text.toLowerCase()))
  )
    return undefined
  return isName(words[verb + 1]) ? mentionFrom(words, verb + 1, vocabulary, text) : undefined
}

/** `Lee’s` to the mark, so that no other clause comes between. */
const LONGEST_NOUN_PHRASE = 80
const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*)`
/** A line of at most nine words that ends in a full name is a label as a whole. */
const LABEL_WITH_ROLE = new RegExp(String.raw`^\s*(?:[\p{L}\p{N}&’'.-]+\s+){1,6}?(?<who>${CAPITALS}{1,3})\s*:\s*$`, 'u')
const LABEL_AT_END = new RegExp(
  String.raw`(?:(?:\s[-–—]|^From|\b[Mm]ore\s+from)\s+(?<who>${CAPITALS}{0,3})|(?:${ROLE_NOUNS.join('|')})\s+(?<named>${CAPITALS}{1,3}))\s*:\s*$`,
  'u',
)

/** `RAMOS: “…”`, `Maria Lindqvist: “…”`. */
function labelOf(text: string, from: number, to: number): Mention | undefined {
  const match = /^(?<who>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){0,3})\s*:\s*$/u.exec(
    text.slice(from, to).trimStart(),
  )
  if (!match) return undefined
  const at = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length)
  return NO_NAMES.has(match.groups!['who']!)
    ? undefined
    : { from: at, to: at + match.groups!['who']!.length, rule: 'before' }
}

/** `Turnout was higher - Carl Bialik: “…”`, `More from Lee: “…”`, `That is no surprise to pollster Daron Shaw: “…”`. */
function labelAtEnd(text: string, from: number, to: number, hasVerb: boolean): Mention | undefined {
  const frame = text.slice(from, to)
  const match = LABEL_AT_END.exec(frame) ?? (hasVerb ? null : LABEL_WITH_ROLE.exec(frame))
  const who = match?.groups?.['who'] ?? match?.groups?.['named']
  if (!match || !who) return undefined
  const at = from + match.index + match[0].lastIndexOf(who)
  return { from: at, to: at + who.length, rule: 'before' }
}

const ofSpeech = new Map<string, RegExp>()

/** Whose words a noun before a quotation tells: `fanned controversy over her remark that “…”`, `From Lee’s post: “…”`. */
export function speakerOfNoun(text: string, from: number, to: number, lang: string): Mention | undefined {
  const language = lang.slice(0, 2)
  const nouns = NOUNS_OF_SPEECH[language]
  if (!nouns) return undefined
  let pattern = ofSpeech.get(language)
  if (!pattern) {
    const own = Object.keys(POSSESSIVES[language] ?? {}).join('|')
    pattern = new RegExp(
      String.raw`(?<![\p{L}’'])(?:(?<who>${CAPITALS}{0,3}?)[’']s?|(?<own>${own}))\s+(?:[\p{L}-]+\s+){0,2}?(?:${nouns.join('|')})(?:\s+(?:that|of|for|about|to|as|was|is))?[,:]?\s*$`,
      'u',
    )
    ofSpeech.set(language, pattern)
  }
  const start = Math.max(from, to - LONGEST_NOUN_PHRASE)
  const match = pattern.exec(text.slice(start, to))
  const who = match?.groups?.['who'] ?? match?.groups?.['own']
  return match && who ? { from: start + match.index, to: start + match.index + who.length, rule: 'noun' } : undefined
}

function subjectOfVerb(words: readonly Word[], verb: number, vocabulary: Vocabulary) {
  let end = verb - 1
  while (end > 0 && isAdverb(words[end]!, vocabulary)) end -= 1
  const before = words[end]
  if (!before) return undefined
  if (/ing$/.test(words[verb]!.text) && words[verb - 1]?.text !== 'is' && words[verb - 1]?.text !== 'was')
    return clauseSubject(words, verb, vocabulary)
  if (before.text === ',' || before.text === ')' || before.text === '—' || before.text === '–') {
    // An apposition or a relative clause between commas: the subject stands before it.
    const opening = words.findLastIndex((word, index) => index < end && /^[,(—–]$/.test(word.text))
    const own = opening > 0 ? mentionEndingAt(words, opening - 1, vocabulary) : undefined
    const name = opening > 0 && end - opening > 2 && end - opening < 6 && words.slice(opening + 1, end).every(isName)
    // `The town’s correspondent in Oslo, Ann Lee, said`: what begins with no name is what she is.
    if (name && own && !isName(words.find(word => word.from === own.from)))
      return { from: words[opening + 1]!.from, to: words[end - 1]!.to }
    return own ?? clauseSubject(words, verb, vocabulary)
  }
  if (/^(?:and|but|then|or|who|et|und|aber|y|e|en)$/.test(before.text)) {
    if (before.text === 'who') {
      const own = mentionEndingAt(words, words[end - 1]?.text === ',' ? end - 2 : end - 1, vocabulary)
      if (own) return own
    }
    return clauseSubject(words, end, vocabulary)
  }
  const own = mentionEndingAt(words, end, vocabulary)
  return (
    nameInFront(
      words,
      words.findIndex(word => word.from === own?.from),
    ) ??
    own ??
    clauseSubject(words, verb, vocabulary)
  )
}

/** `Ann Lee, Harbour Association said`: the second comma is forgotten; a full name begins the sentence. */
function nameInFront(words: readonly Word[], start: number) {
  const last = start - 2
  const isFull = last > 0 && last < 4 && words[start - 1]?.text === ',' && words.slice(0, last + 1).every(isName)
  return isFull ? { from: words[0]!.from, to: words[last]!.to } : undefined
}

/** The subject of a sentence. */
export function subjectOf(text: string, from: number, to: number, rule: SpeakerRule, lang = 'en'): Mention | undefined {
  const words = wordsIn(text, from, to)
  const subject = clauseSubject(words.slice(0, 40), Math.min(words.length, 40), vocabularyFor(lang))
  return subject && { ...subject, rule }
}

/**
 * How often a rule names the right speaker, by name. `sentence-end` (28 of 29), `clause` (118 of 170) and `noun` (few)
 * were measured there too. `after`, `before`, `same-paragraph`, `continued`, `subject`,
 * `sentence-before` and `paragraph-before` were measured on the training part of PolNeAR (6,256 quotations in marks;
 * `continued` on 11 of them, `sentence-before` on 12); the others have no measurement worth the name: `attribution-line`
 * and `same-words` are set to the value of the rule that they are closest to, `sole-speaker` low enough not to be
 * printed.
 */
export const CONFIDENCE: Readonly<Record<SpeakerRule, number>> = {
  after: 0.98,
  before: 0.9,
  'attribution-line': 0.95,
  'same-words': 0.95,
  continued: 0.95,
  'sentence-end': 0.95,
  'same-paragraph': 0.97,
  'sole-speaker': 0.85,
  subject: 0.77,
  noun: 0.8,
  clause: 0.7,
  'sentence-before': 0.5,
  'paragraph-before': 0.6,
}

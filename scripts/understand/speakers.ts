import type { SpeakerRule } from '../model/fact.ts'
import { NO_NAMES } from './lexicon/names.ts'
import {
  ACCORDING_TO,
  AFTER_MENTIONS,
  BEFORE_VERBS,
  DETERMINERS,
  HONORIFICS,
  PRONOUNS,
  ROLE_NOUNS,
  SPEECH_VERBS,
} from './lexicon/speech.ts'

/** A mention of a speaker beside a quotation: offsets in the passage's text. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly rule: SpeakerRule
}

/** A word or a mark of a frame; offsets in the passage's text. */
interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The words of one language, ready for look-up. */
interface Vocabulary {
  readonly verbs: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly beforeVerbs: ReadonlySet<string>
  readonly afterMentions: ReadonlySet<string>
  readonly according: RegExp | undefined
}

/** Words between a mention's start and its verb: more than that is another clause. */
const MOST_WORDS_OF_A_MENTION = 14
/** Frames longer than this are cut: the speaker stands near the marks. */
const LONGEST_FRAME = 600
/** Small words inside names: `Ursula von der Leyen`, `Bank of England`. */
const PARTICLES = new Set('de van von der den la le da di del bin al of the and for du des dos y e'.split(' '))
const ROLES = new Set(ROLE_NOUNS)
const PARTIES = /^(?:Republicans?|Democrats?|Democratic|American|Former)$/
const TITLES = new Set(HONORIFICS)

const vocabularies = new Map<string, Vocabulary>()

function vocabularyFor(lang: string): Vocabulary {
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
    according: phrases && new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})\s+`, 'iu'),
  }
  vocabularies.set(language, made)
  return made
}

function wordsIn(text: string, from: number, to: number): Word[] {
  const last = Math.min(to, from + LONGEST_FRAME)
  return [...text.slice(from, last).matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.&/-]*|[^\s\p{L}\p{N}]/gu)].map(
    match => {
      // A point that ends a sentence is no part of its last word; one after an initial or a title is.
      const word =
        /\p{Ll}{3,}\.$/u.test(match[0]) && !TITLES.has(match[0].slice(0, -1)) ? match[0].slice(0, -1) : match[0]
      return { text: word, from: from + match.index, to: from + match.index + word.length }
    },
  )
}

const isWord = (word: Word | undefined) => word !== undefined && /^[\p{L}\p{N}]/u.test(word.text)
const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text)
const isName = (word: Word | undefined) => isCapital(word) && !NO_NAMES.has(word!.text) && !/^I[’']/.test(word!.text)
const isAdverb = (word: Word, { beforeVerbs }: Vocabulary) =>
  beforeVerbs.has(word.text.toLowerCase()) || /^\p{Ll}{2,}ly$/u.test(word.text)

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

/** Whether a verb of speech stands here; `put` is one in `as she put it`, `remarks` is none in `Smith’s remarks`. */
function isSpeech(words: readonly Word[], at: number, { verbs }: Vocabulary): boolean {
  if (/[’']s?$/.test(words[at - 1]?.text ?? '')) return false
  return verbs.has(words[at]!.text) || (/^puts?$/.test(words[at]!.text) && words[at + 1]?.text === 'it')
}

/** `a-t-elle` and `explique-t-il` hang the pronoun on the verb. */
function verbOf(word: string | undefined): string {
  return word?.replace(/-(?:t-)?(?:il|elle|on|ils|elles)$/, '') ?? ''
}

/** The mention that begins at a word: `James Governor, …`, `the company in a statement`. */
function mentionFrom(
  words: readonly Word[],
  start: number,
  vocabulary: Vocabulary,
  text: string,
): Pick<Mention, 'from' | 'to'> | undefined {
  const hung = /-(?:t-)?(?:il|elle|on|ils|elles)$/.exec(words[start - 1]?.text ?? '')
  if (hung) {
    const { to } = words[start - 1]!
    return { from: to - hung[0].replace(/^-(?:t-)?/, '').length, to }
  }
  const first = words[start]
  if (!isWord(first)) return undefined
  if (vocabulary.pronouns.has(first!.text.toLowerCase())) return { from: first!.from, to: first!.to }
  if (vocabulary.afterMentions.has(first!.text)) return undefined
  if (
    !isCapital(first) &&
    !vocabulary.determiners.has(first!.text) &&
    !ROLES.has(first!.text) &&
    !leadsToName(words, start)
  )
    return undefined
  let end = start
  while (
    end + 1 < words.length &&
    end - start < MOST_WORDS_OF_A_MENTION &&
    isWord(words[end + 1]) &&
    !vocabulary.afterMentions.has(words[end + 1]!.text) &&
    !(
      isName(words[end]) &&
      !isCapital(words[end + 1]) &&
      !PARTICLES.has(words[end + 1]!.text) &&
      !isName(words[end + 2])
    )
  )
    end += 1
  return appositionOf(words, start, end, vocabulary, text) ?? { from: first!.from, to: words[end]!.to }
}

/** `spokesman Brian Fallon`, `campaign manager Robby Mook`: a few small words and then a name. */
function leadsToName(words: readonly Word[], start: number): boolean {
  const name = words.slice(start, start + 6).findIndex(word => isName(word))
  return name > 0 && words.slice(start, start + name).every(isWord)
}

/** `the coordinator, Jan Egeland`: the name is the speaker. */
function appositionOf(
  words: readonly Word[],
  start: number,
  end: number,
  { determiners }: Vocabulary,
  text: string,
): Pick<Mention, 'from' | 'to'> | undefined {
  if (!determiners.has(words[start]!.text.toLowerCase()) || words[end + 1]?.text !== ',') return undefined
  let last = end + 2
  if (!isName(words[last]) || !isName(words[last + 1])) return undefined
  while (isName(words[last + 1])) last += 1
  return /^(?:[,.;]|$)/.test(text.slice(words[last]!.to, words[last]!.to + 1))
    ? { from: words[end + 2]!.from, to: words[last]!.to }
    : undefined
}

/** The mention between the start of a clause and its verb. */
function mentionUpTo(
  words: readonly Word[],
  start: number,
  verb: number,
  vocabulary: Vocabulary,
): Pick<Mention, 'from' | 'to'> | undefined {
  const clause = words.slice(start, verb)
  // `“…,” the dawn of a movement, Bozell says`: without a comma right before the verb its subject comes last.
  let ending = clause.length - 1
  while (ending > 0 && isAdverb(clause[ending]!, vocabulary)) ending -= 1
  if (
    clause.some(word => word.text === ',') &&
    clause[ending]?.text !== ',' &&
    !clause.some(word => /^(?:who|and)$/.test(word.text))
  )
    return mentionEndingAt(clause, ending, vocabulary)
  const comma = clause.findIndex(
    word => word.text === ',' || word.text === '(' || word.text === '—' || word.text === '–',
  )
  let head = comma < 0 ? clause : clause.slice(0, comma)
  while (head.length > 1 && isAdverb(head.at(-1)!, vocabulary)) head = head.slice(0, -1)
  const relative = head.findIndex(word => word.text === 'who')
  if (relative > 0) head = head.slice(0, relative)
  if (head.length === 0 || head.length > MOST_WORDS_OF_A_MENTION) return undefined
  const [first] = head
  const last = head.at(-1)!
  if (vocabulary.pronouns.has(first!.text.toLowerCase()))
    return head.length === 1 ? { from: first!.from, to: first!.to } : undefined
  if (
    head.some(
      (word, index) =>
        index > 0 && /^(?:that|which|because|when|if|while|although|they|he|she|I|we|it)$/.test(word.text),
    )
  )
    return undefined
  const named =
    comma >= 0 ? appositionOf(words, start, start + head.length - 1, vocabulary, namelessText(words, verb)) : undefined
  if (named) return named
  if (
    !isName(first) &&
    !vocabulary.determiners.has(first!.text.toLowerCase()) &&
    !ROLES.has(first!.text) &&
    !leadsToName(head, 0) &&
    !isName(last) &&
    !/s$/.test(last.text)
  )
    return undefined
  if (!isWord(last)) return undefined
  return { from: first!.from, to: last.to }
}

/** A text in which every apposition counts as closed: the verb after it closes it. */
function namelessText(words: readonly Word[], verb: number): string {
  return ','.repeat(words[verb]!.to + 1)
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
  const label = labelOf(text, start, to)
  if (label) return label
  const verb = words.findLastIndex(
    (_, index) =>
      isSpeech(words, index, vocabulary) &&
      !/^(?:the|a|an|his|her|their|its|of|this|that|to|’s)$/i.test(words[index - 1]?.text ?? ''),
  )
  if (verb >= 0) {
    const found = invertedAt(words, verb, vocabulary, text, lang) ?? subjectOfVerb(words, verb, vocabulary)
    if (found) return { ...found, rule: 'before' }
  }
  if (!partial && !/:\s*$/.test(text.slice(start, to))) return undefined
  const subject = clauseSubject(words, words.length, vocabulary)
  return subject && { ...subject, rule: partial ? 'subject' : 'before' }
}

/** `Deshalb sagte Müller: „…“`, `قال محمد: «…»`: the verb comes first. */
function invertedAt(words: readonly Word[], verb: number, vocabulary: Vocabulary, text: string, lang: string) {
  if (/^en/.test(lang)) return undefined
  if (/^(?:ar|he)/.test(lang)) return looseMention(words, verb + 1)
  if (
    isWord(words[verb - 1]) &&
    (isName(words[verb - 1]) || vocabulary.pronouns.has(words[verb - 1]!.text.toLowerCase()))
  )
    return undefined
  return isName(words[verb + 1]) ? mentionFrom(words, verb + 1, vocabulary, text) : undefined
}

/** In scripts without capitals a mention is what stands up to the next mark, four words at most. */
function looseMention(words: readonly Word[], start: number): Pick<Mention, 'from' | 'to'> | undefined {
  let end = start
  while (end < words.length && end - start < 4 && isWord(words[end])) end += 1
  return end > start ? { from: words[start]!.from, to: words[end - 1]!.to } : undefined
}

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
    if (name && own && !isName(words[opening - 1])) return { from: words[opening + 1]!.from, to: words[end - 1]!.to }
    return own ?? clauseSubject(words, verb, vocabulary)
  }
  if (/^(?:and|but|then|or|who|et|und|aber|y|e|en)$/.test(before.text)) {
    if (before.text === 'who') {
      const own = mentionEndingAt(words, words[end - 1]?.text === ',' ? end - 2 : end - 1, vocabulary)
      if (own) return own
    }
    return clauseSubject(words, end, vocabulary)
  }
  return mentionEndingAt(words, end, vocabulary) ?? clauseSubject(words, verb, vocabulary)
}

/** The mention whose last word this is: a pronoun, a name with what stands before it, or a noun with its determiner. */
function mentionEndingAt(
  words: readonly Word[],
  end: number,
  vocabulary: Vocabulary,
): Pick<Mention, 'from' | 'to'> | undefined {
  const last = words[end]
  if (!isWord(last) || /[’']s?$/.test(last!.text)) return undefined
  if (vocabulary.pronouns.has(last!.text.toLowerCase())) return { from: last!.from, to: last!.to }
  let start = end
  if (isName(last)) {
    while (
      start > 0 &&
      (isName(words[start - 1]) ||
        (PARTICLES.has(words[start - 1]!.text) &&
          isName(words[start - 2]) &&
          !/^(?:and|the|for)$/.test(words[start - 1]!.text)))
    )
      start -= 1
    return { from: words[start]!.from, to: last!.to }
  }
  for (let at = end; at >= Math.max(0, end - 8) && isWord(words[at]); at -= 1) {
    if (vocabulary.determiners.has(words[at]!.text.toLowerCase()))
      return at === end ? undefined : { from: words[at]!.from, to: last!.to }
    if (vocabulary.verbs.has(words[at]!.text) && at < end) return undefined
  }
  return undefined
}

/**
 * The person, pronoun or thing that a sentence's main clause begins with: the last of its comma-separated parts
 * that begins with one and goes on with a lower-case word; else what the sentence itself begins with.
 */
function clauseSubject(
  words: readonly Word[],
  end: number,
  vocabulary: Vocabulary,
): Pick<Mention, 'from' | 'to'> | undefined {
  const starts = [0]
  for (let at = 0; at < end; at += 1) if (/^[,—–;]$/.test(words[at]!.text)) starts.push(at + 1)
  for (const start of starts.toReversed()) {
    let at = start
    while (
      at < end &&
      /^(?:and|but|while|as|when|after|before|although|though|however|once|then|so|yet)$/i.test(words[at]!.text) &&
      start === 0
    )
      at += 1
    const found = nameOrPronounAt(words, at, end, vocabulary)
    if (found && (start === 0 || /^\p{Ll}/u.test(words[found.next]?.text ?? '')))
      return { from: words[at]!.from, to: found.to }
  }
  return undefined
}

function nameOrPronounAt(
  words: readonly Word[],
  at: number,
  end: number,
  vocabulary: Vocabulary,
): { to: number; next: number } | undefined {
  const first = words[at]
  if (!first || at >= end) return undefined
  if (vocabulary.pronouns.has(first.text.toLowerCase())) return { to: first.to, next: at + 1 }
  let start = at
  // `Republican nominee Ann Lee`: words that are no names stand before it.
  while (
    start < at + 4 &&
    start + 1 < end &&
    !isName(words[start]) &&
    (PARTIES.test(words[start]!.text) ||
      (start > at && ROLES.has(words[start]!.text)) ||
      (start > at && /al$/.test(words[start]!.text)))
  )
    start += 1
  if (!isName(words[start])) return undefined
  let last = start
  while (
    last + 1 < end &&
    (isName(words[last + 1]) || (/^(?:of|de|von|van|der|the)$/.test(words[last + 1]!.text) && isName(words[last + 2])))
  )
    last += 1
  const isNobody = /[’']s?$/.test(words[last]!.text) || (last === start && /(?:ing|ly)$/.test(words[last]!.text))
  return isNobody ? undefined : { to: words[last]!.to, next: last + 1 }
}

/** The subject of a sentence. */
export function subjectOf(text: string, from: number, to: number, rule: SpeakerRule, lang = 'en'): Mention | undefined {
  const words = wordsIn(text, from, to)
  const subject = clauseSubject(words.slice(0, 40), Math.min(words.length, 40), vocabularyFor(lang))
  return subject && { ...subject, rule }
}

/** `「…」と市場長は言います。`, `"…"라고 김민수 대표는 말했다`, `“…”，王芳说。` */
function eastAsianAfter(text: string, from: number, to: number, lang: string): Mention | undefined {
  const frame = text.slice(from, Math.min(to, from + 80))
  const verbs = SPEECH_VERBS[lang.slice(0, 2)]!.join('|')
  const pattern = {
    ja: new RegExp(
      String.raw`^(?:と|、と)、?(?<who>[\p{L}\p{N}・ー\s]{1,30}?)(?:さん|氏)?[はがも](?:[^。「」]{0,20}?)(?:${verbs})`,
      'u',
    ),
    ko: new RegExp(
      String.raw`^(?:라고|이라고|고|며|면서)[,\s]*(?<who>[\p{L}\p{N}\s]{1,30}?)(?:은|는|이|가)\s(?:[^.“"]{0,20}?)(?:${verbs})`,
      'u',
    ),
    zh: new RegExp(String.raw`^[，,\s]*(?<who>[\p{L}\p{N}·]{1,20}?)(?:也|还|還|对此|這樣|这样)?(?:${verbs})`, 'u'),
  }[lang.slice(0, 2)]
  return located(pattern?.exec(frame), from, 'after')
}

function eastAsianBefore(text: string, from: number, to: number, lang: string): Mention | undefined {
  const frame = text.slice(Math.max(from, to - 80), to)
  const verbs = SPEECH_VERBS[lang.slice(0, 2)]!.join('|')
  const pattern = {
    ja: /(?:^|[。、\s])(?<who>[\p{L}\p{N}・ー]{1,20}?)(?:さん|氏)?[はが](?:、|次のように[^「]{0,12}、?)\s*$/u,
    ko: /(?:^|[.\s])(?<who>[\p{L}\p{N}]{2,10}(?:\s[\p{L}\p{N}]{2,10})?)(?:은|는|이|가)\s*,?\s*$/u,
    zh: new RegExp(
      String.raw`(?:^|[，。,\s])(?<who>[\p{L}\p{N}·]{1,20}?)(?:也|还|還|对此)?(?:${verbs})[：:，,]\s*$`,
      'u',
    ),
  }[lang.slice(0, 2)]
  return located(pattern?.exec(frame), Math.max(from, to - 80), 'before')
}

function located(match: RegExpExecArray | null | undefined, offset: number, rule: SpeakerRule): Mention | undefined {
  const who = match?.groups?.['who']
  if (!match || !who) return undefined
  const at = offset + match.index + match[0].indexOf(who)
  return { from: at, to: at + who.length, rule }
}

/** Whether a mention is a pronoun of the language. */
export function isPronoun(mention: string, lang: string): boolean {
  return vocabularyFor(lang).pronouns.has(mention.toLowerCase())
}

/**
 * How often a rule names the right speaker, by name. `after`, `before`, `same-paragraph`, `continued`, `subject`,
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
  'same-paragraph': 0.97,
  'sole-speaker': 0.85,
  subject: 0.77,
  'sentence-before': 0.5,
  'paragraph-before': 0.6,
}

import { countWords } from '../model/count.ts'
import { vocabularyFor } from './frame-words.ts'
import { NAMING_WORDS, PROVERBIAL, SMALL_IN_TITLES, SPEECH_VERBS } from './lexicon/speech.ts'
import type { Range } from '../model/span.ts'

/** A quotation in a passage: `outer` with its marks, `inner` without. */
export interface Quotation {
  readonly outer: Range
  readonly inner: Range
  /** Its closing mark was missing, so it ends with the paragraph (and usually goes on in the next). */
  readonly open: boolean
  /** A few words inside another sentence, rather than sentences of their own. */
  readonly partial: boolean
}

/** Closing marks by opening mark. English writes “…”, German „…“ or »…«, French « … », Japanese 「…」, TeX ``…''. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
  '「': ['」'],
  '『': ['』'],
  '"': ['"', '”'],
  '``': ["''", '”', '"'],
  "''": ["''"],
  // Only where a passage has no double marks.
  '‘': ['’'],
  '‚': ['‘'],
  "'": ["'"],
}
const DOUBLE = /[“”„«»「『"]|``|''/
const SINGLE = /^[‘‚']$/

/** Fewer words than this in marks are a term, a title or an ironic word unless they make a sentence. */
const FEWEST_WORDS_OF_A_PARTIAL_QUOTATION = 5
const FEWEST_WORDS_OF_A_SENTENCE = 4
/** With a verb of speech beside it, shorter ones are quotations too: `“Not yet,” she said.` */
const FEWEST_WORDS_OF_A_SPOKEN_ONE = 2
/** `“We were loud,” Calder said on the pier, “for forty years.”` */
const LONGEST_INTERRUPTION = 160

/**
 * The direct quotations of a passage, in order; marks around terms, titles and single words are passed over.
 * A straight mark opens before a word and closes after one. Marks nested inside others belong to the outer ones.
 */
export function quotationsIn(text: string, lang: string): Quotation[] {
  const found: Quotation[] = []
  const single = !DOUBLE.test(text)
  // A mark that nothing closes is looked for once, not from every opening mark again.
  const unclosed = new Set<string>()
  let at = 0
  while (at < text.length) {
    const mark = markAt(text, at)
    if (mark === undefined || (SINGLE.test(mark) && !single) || !opensAt(text, at, mark)) {
      at += mark?.length ?? 1
      continue
    }
    const close = unclosed.has(mark) ? undefined : closingMark(text, at, mark)
    if (!close) unclosed.add(mark)
    if (!close && SINGLE.test(mark)) {
      at += 1
      continue
    }
    const outer = { from: at, to: close?.to ?? text.length }
    const inner = { from: at + mark.length, to: close?.from ?? text.length }
    const quotation = classify(text, { outer, inner, open: !close }, lang, found.at(-1), SINGLE.test(mark))
    if (quotation) found.push(quotation)
    at = !close && !quotation ? at + mark.length : outer.to
  }
  return found
}

function markAt(text: string, at: number): string | undefined {
  const two = text.slice(at, at + 2)
  if (two === '``' || two === "''") return two
  return PAIRS[text[at]!] ? text[at] : undefined
}

function opensAt(text: string, at: number, mark: string): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + mark.length] ?? ' ']
  if (mark === '»') return /\p{L}/u.test(after) && !/[\p{L}.!?,]/u.test(before)
  if (mark === '"' || mark === "'" || mark === "''") return /[\s([—–:“‘-]/.test(before) && /\S/.test(after)
  return mark !== '‘' || !/\p{L}/u.test(before)
}

function closingMark(text: string, at: number, mark: string): Range | undefined {
  const closing = PAIRS[mark]!
  let depth = 0
  let index = at + mark.length
  while (index < text.length) {
    const two = text.slice(index, index + 2)
    const here = two === '``' || two === "''" ? two : text[index]!
    // `“It is unusual,“ said Lee`: a mark of the wrong kind closes where it can only close.
    const mistyped =
      here === '“' && mark === '“' && /[,.!?]/.test(text[index - 1]!) && /\s/.test(text[index + 1] ?? ' ')
    if (mistyped || (closing.includes(here) && closesAt(text, index, here))) {
      if (depth === 0) return { from: index, to: index + here.length }
      depth -= 1
    } else if (here === mark) depth += 1
    index += here.length
  }
  return undefined
}

function closesAt(text: string, at: number, mark: string): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + mark.length] ?? ' ']
  // `rock ’n’ roll`, `the firms’ plans`: only punctuation before it, or what ends a clause after it, closes a single mark.
  if (mark === '’' || mark === "'") return !/[\p{L}\p{N}]/u.test(after) && /[,.!?…]/.test(before)
  if (mark !== '"' && mark !== "''") return true
  // Between letters it is part of a word, as in Hebrew abbreviations; but a Korean particle follows without a space.
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return /\p{sc=Hangul}/u.test(after)
  return !opensAt(text, at, mark)
}

function classify(
  text: string,
  { outer, inner, open }: Omit<Quotation, 'partial'>,
  lang: string,
  before: Quotation | undefined,
  single: boolean,
): Quotation | undefined {
  const words = text.slice(inner.from, inner.to)
  const count = countWords(words)
  const behind = text.slice(outer.to, outer.to + 60)
  const spoken = isSpoken(words, behind, lang)
  const interrupted = before !== undefined && goesOn(text, before, outer)
  if (interrupted && count > 0) return { outer, inner, open, partial: before.partial }
  const begins = /^\s*[\p{Lu}\p{Lo}\d[“‘'"(.@#$€£¿¡…-]/u.test(words)
  const ends =
    /[.!?…,。！？、—–-][’']?\s*$/.test(words) ||
    /^[.!?。！？]/.test(text.slice(outer.to)) ||
    spoken ||
    says(behind, lang) !== undefined
  const lead = text.slice(Math.max(0, outer.from - 80), outer.from)
  if (PROVERBIAL[lang.slice(0, 2)]?.test(lead)) return undefined
  const free = startsFreely(lead, lang) || (spoken && /^(?:ja|zh|ko)/.test(lang))
  const least = spoken ? FEWEST_WORDS_OF_A_SPOKEN_ONE : FEWEST_WORDS_OF_A_SENTENCE
  if (begins && free && (ends || open) && count >= least && (spoken || !isTitle(words, lead, lang)))
    return { outer, inner, open, partial: false }
  if (open || single || (!spoken && (isTitle(words, lead, lang) || isTerm(words, lang)))) return undefined
  return count >= FEWEST_WORDS_OF_A_PARTIAL_QUOTATION ? { outer, inner, open, partial: true } : undefined
}

/** What only stands apart for `he said`: both parts are one sentence. */
function goesOn(text: string, before: Quotation, outer: Range): boolean {
  const between = text.slice(before.outer.to, outer.from)
  return (
    between.length < LONGEST_INTERRUPTION &&
    /[,，—–-]["'”’]?\s*$/.test(between) &&
    /(?:[,，—–-]\s*$)/.test(text.slice(before.inner.from, before.inner.to)) &&
    !/[.!?]\s+\p{Lu}/u.test(between) &&
    /^\s*\p{Ll}/u.test(text.slice(outer.from + 1))
  )
}

/** Words before the verb: `Calder of Northgate said`. */
const MOST_WORDS_BEFORE_VERB = 3
const NO_SUBJECT = /^(?:and|or|but)$/

/**
 * A verb of speech after it tells a quotation from a title, also where the comma stands outside the marks or a short
 * subject comes first; in Japanese, と does, in Korean 라고.
 */
function isSpoken(words: string, behind: string, lang: string): boolean {
  const language = lang.slice(0, 2)
  if (language === 'ja') return /^と(?!いう|いった|題|呼|は(?:何|、))/.test(behind)
  if (language === 'ko') return /^(?:이?라고|고|며)[\s,]/.test(behind)
  if (!SPEECH_VERBS[language]) return false
  if (!/[,，.!?—–-]\s*$|^\S+$/.test(words) && !/^\s*[,，–—-]/.test(behind)) return false
  if (language === 'zh') return CHINESE_VERB_BEHIND.test(behind)
  return verbFollows(behind.replace(/^\s*[,，–—-]?\s*/, ''), vocabularyFor(lang).verbs)
}

const CHINESE_VERB_BEHIND = new RegExp(String.raw`^[，,]?[\p{L}·]{0,12}?(?:${SPEECH_VERBS['zh']!.join('|')})`, 'u')

/** Whether a text begins with a verb, or with a short subject and a verb. */
function verbFollows(text: string, verbs: ReadonlySet<string>): boolean {
  const words = text.split(/\s+/)
  // The last word of a subject has another one behind it, so that a space ends it.
  const end = words.findIndex(
    word => startsWithVerb(word, verbs) || NO_SUBJECT.test(word) || !/^[\p{L}’'.]+$/u.test(word),
  )
  return end >= 0 && end <= MOST_WORDS_BEFORE_VERB && startsWithVerb(words[end]!, verbs)
}

/** `said`, `said:`, `said’s`: the letters that a word begins with. */
const startsWithVerb = (word: string, verbs: ReadonlySet<string>) => verbs.has(/^\p{L}+/u.exec(word)?.[0] ?? '')

/** `Ann Lee said` and `said Ann`, for any word in the verb's place. */
const CLAUSE_OF_SPEECH = /^\s*(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?<last>\p{L}+)|(?<first>\p{L}+)\s+\p{Lu}\p{Ll}+)/u

/**
 * Who says it in so many words right behind a quotation, the comma forgotten: `“We were loud” Calder said.` Gives what
 * stands there, up to the verb or to the name after it.
 */
export function says(behind: string, lang: string): string | undefined {
  if (!SPEECH_VERBS[lang.slice(0, 2)] || /^(?:ja|zh|ko|ar|he)/.test(lang)) return undefined
  const match = CLAUSE_OF_SPEECH.exec(behind)
  const verb = match?.groups!['last'] ?? match?.groups!['first'] ?? ''
  return vocabularyFor(lang).verbs.has(verb) ? match?.[0] : undefined
}

/** A title or name has capitals throughout; what calls it so stands right before it: `the play “The Quiet Harbour”`. */
function isTitle(words: string, lead: string, lang: string): boolean {
  const language = lang.slice(0, 2)
  const named = /([\p{L}-]+)\s*$/u.exec(lead)?.[1]
  if (named && NAMING_WORDS[language]?.includes(named)) return true
  if (/[.!?…]\s*$/.test(words) && countWords(words) > 8) return false
  const all = words.match(/\p{L}+/gu) ?? []
  const long = all.filter(word => word.length >= 4)
  // `The Old Man and the Sea`: where the words are short, all but those that titles write small have to be capitals.
  const telling = long.length >= 2 ? long : all.filter(word => !SMALL_IN_TITLES.has(word.toLowerCase()))
  return language !== 'de' && telling.length >= 2 && telling.every(word => /^\p{Lu}/u.test(word))
}

/** Corner brackets and Chinese marks stand around terms of any length; only sentences are quotations. */
function isTerm(words: string, lang: string): boolean {
  return /^(?:ja|zh|ko)/.test(lang) && !/[。！？，、]/.test(words)
}

/** A quotation of its own stands at a sentence's start or after a colon, a comma or a dash; not inside a phrase. */
function startsFreely(before: string, lang: string): boolean {
  if (!/[\p{L}\d]\s*$/u.test(before)) return true
  const last = /([\p{L}]+)\s+$/u.exec(before)?.[1]
  if (last && (SPEECH_VERBS[lang.slice(0, 2)] ?? []).includes(last)) return true
  return /\b(?:told|asked|reminded) (?:us|me|them|him|her|\p{Lu}\p{L}+|reporters)\s+$/u.test(before)
}

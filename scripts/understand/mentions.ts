import { ROLE_NOUNS } from './lexicon/speech.ts'
import { isRoleNoun } from './names.ts'
import { isAdverb, isCapital, isName, isWord, type Vocabulary, type Word } from './frame-words.ts'

/** Where a mention of somebody stands in a passage's text. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Words between a mention's start and its verb: more than that is another clause. */
const MOST_WORDS_OF_A_MENTION = 14
/** Small words inside names: `Ursula von der Leyen`, `Bank of England`. */
const PARTICLES = new Set('de van von der den la le da di del bin al of the and for du des dos y e'.split(' '))
const ROLES = new Set(ROLE_NOUNS)
const PARTIES = /^(?:Republicans?|Democrats?|Democratic|American|Former)$/

/** The mention that begins at a word: `James Governor, …`, `the company in a statement`. */
export function mentionFrom(
  words: readonly Word[],
  start: number,
  vocabulary: Vocabulary,
  text: string,
): Place | undefined {
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
    (!vocabulary.afterMentions.has(words[end + 1]!.text) || joinsNames(words, end + 1)) &&
    !(
      isName(words[end]) &&
      !isPossessive(words[end]!) &&
      !roleThenName(words, end + 1) &&
      !isCapital(words[end + 1]) &&
      !PARTICLES.has(words[end + 1]!.text) &&
      !isName(words[end + 2])
    )
  )
    end += 1
  return appositionOf(words, start, end, vocabulary, text) ?? { from: first!.from, to: words[end]!.to }
}

/** `Gartner’s principal analyst Ann Lee`: what belongs to it goes on. */
const isPossessive = ({ text }: Word) => /[’']s?$/.test(text)

/** `Broadreach chief executive Ann Lee`: small words that end in a role, and then a name; gives where it ends. */
function roleThenName(words: readonly Word[], at: number): number | undefined {
  let name = at
  while (name < at + 5 && isWord(words[name]) && !isCapital(words[name])) name += 1
  if (name === at || !isName(words[name]) || !isRoleNoun(words[name - 1]!.text)) return undefined
  while (isName(words[name + 1])) name += 1
  return name
}

/** `Ernst and Young’s Ann Lee` */
function joinsNames(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'and' && isName(words[at - 1]) && isName(words[at + 1]) && isPossessive(words[at + 1]!)
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
): Place | undefined {
  if (!determiners.has(words[start]!.text.toLowerCase()) || words[end + 1]?.text !== ',') return undefined
  let last = end + 2
  if (!isName(words[last]) || !isName(words[last + 1])) return undefined
  while (isName(words[last + 1])) last += 1
  return /^(?:[,.;]|$)/.test(text.slice(words[last]!.to, words[last]!.to + 1))
    ? { from: words[end + 2]!.from, to: words[last]!.to }
    : undefined
}

/** The mention between the start of a clause and its verb. */
export function mentionUpTo(
  words: readonly Word[],
  start: number,
  verb: number,
  vocabulary: Vocabulary,
): Place | undefined {
  const clause = words.slice(start, verb)
  // `“…,” the dawn of a movement, Bozell says`: without a comma right before the verb its subject comes last.
  let ending = clause.length - 1
  while (ending > 0 && isAdverb(clause[ending]!, vocabulary)) ending -= 1
  if (
    clause.some(word => word.text === ',') &&
    clause[ending]?.text !== ',' &&
    !clause.some(word => /^(?:who|and)$/.test(word.text))
  )
    return mentionEndingAt(clause, ending, vocabulary) ?? withAdjectives(clause, ending, vocabulary)
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
  if (leadsAway(first!, vocabulary))
    return comma < 0 ? undefined : mentionUpTo(words, start + comma + 1, verb, vocabulary)
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

/** `the bespectacled, 71-year-old diplomat said` */
function withAdjectives(clause: readonly Word[], end: number, { determiners }: Vocabulary): Place | undefined {
  const [first, , comma] = clause
  return determiners.has(first!.text.toLowerCase()) && comma?.text === ',' && end < 6
    ? { from: first!.from, to: clause[end]!.to }
    : undefined
}

/** `Of the ban, Ms. Lee said`, `citing the report, he said`: what begins so is nobody. */
function leadsAway({ text }: Word, { prepositions }: Vocabulary): boolean {
  return prepositions.has(text.toLowerCase()) || /^(?:\p{Ll}+ing|like|since|until)$/u.test(text)
}

/** A text in which every apposition counts as closed: the verb after it closes it. */
function namelessText(words: readonly Word[], verb: number): string {
  return ','.repeat(words[verb]!.to + 1)
}

/** In scripts without capitals a mention is what stands up to the next mark, four words at most. */
export function looseMention(words: readonly Word[], start: number): Place | undefined {
  let end = start
  while (end < words.length && end - start < 4 && isWord(words[end])) end += 1
  return end > start ? { from: words[start]!.from, to: words[end - 1]!.to } : undefined
}

/**
 * The mention whose last word this is: a pronoun, a name, or a noun with its determiner; and what they depend on.
 *
 *     The campaign of the former senator from Ohio said      Mr. Lee of Ohio said      a source close to Ann Lee said
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function mentionEndingAt(words: readonly Word[], end: number, vocabulary: Vocabulary): Place | undefined {
  const last = words[end]
  if (!isWord(last) || /[’']s?$/.test(last!.text)) return undefined
  if (vocabulary.pronouns.has(last!.text.toLowerCase())) return { from: last!.from, to: last!.to }
  if (end === 0 && vocabulary.indefinites.has(last!.text.toLowerCase())) return { from: last!.from, to: last!.to }
  const start = headStart(words, phraseStart(words, end, vocabulary), vocabulary)
  return start === undefined ? undefined : { from: words[start]!.from, to: last!.to }
}

/** Where the noun phrase that ends here begins, prepositions left aside. */
function phraseStart(words: readonly Word[], end: number, vocabulary: Vocabulary): number | undefined {
  if (isName(words[end])) return nameStart(words, end)
  for (let at = end; at >= Math.max(0, end - 8) && isWord(words[at]); at -= 1) {
    // `the former minister` begins with the first of its determiners.
    if (vocabulary.determiners.has(words[at]!.text.toLowerCase()))
      return at === end ? undefined : vocabulary.determiners.has(words[at - 1]?.text.toLowerCase() ?? '') ? at - 1 : at
    if (at < end && isCapital(words[at]) && /[’']s?$/.test(words[at]!.text)) return nameStart(words, at)
    if (vocabulary.verbs.has(words[at]!.text) && at < end) return undefined
  }
  return undefined
}

function nameStart(words: readonly Word[], end: number): number {
  let start = end
  while (
    start > 0 &&
    (isName(words[start - 1]) ||
      (PARTICLES.has(words[start - 1]!.text) &&
        isName(words[start - 2]) &&
        !/^(?:and|the|for)$/.test(words[start - 1]!.text)))
  )
    start -= 1
  return start
}

/** Past the preposition right before a phrase to the phrase that it depends on: nobody speaks inside `in Ohio`. */
function headStart(words: readonly Word[], start: number | undefined, vocabulary: Vocabulary): number | undefined {
  if (start === undefined) return undefined
  const article = vocabulary.determiners.has(words[start - 1]?.text.toLowerCase() ?? '') ? 1 : 0
  const preposition = words[start - 1 - article]
  if (!preposition || !vocabulary.prepositions.has(preposition.text.toLowerCase())) return start
  return headStart(words, phraseStart(words, start - 2 - article, vocabulary), vocabulary)
}

/**
 * The person, pronoun or thing that a sentence's main clause begins with: the last of its comma-separated parts
 * that begins with one and goes on with a lower-case word; else what the sentence itself begins with.
 */
export function clauseSubject(words: readonly Word[], end: number, vocabulary: Vocabulary): Place | undefined {
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
  if (!isName(words[start]) || vocabulary.verbs.has(words[start]!.text.toLowerCase())) return undefined
  if (isRoleNoun(words[start]!.text) && /^(?:for|of)$/.test(words[start + 1]?.text ?? '')) return undefined
  let last = start
  while (
    last + 1 < end &&
    (isName(words[last + 1]) || (/^(?:of|de|von|van|der|the)$/.test(words[last + 1]!.text) && isName(words[last + 2])))
  )
    last += 1
  last = roleThenName(words, last + 1) ?? last
  const isNobody = /[’']s?$/.test(words[last]!.text) || (last === start && /(?:ing|ly)$/.test(words[last]!.text))
  return isNobody ? undefined : { to: words[last]!.to, next: last + 1 }
}

import { oneOf } from '../model/one-of.ts'
import { firstIndex } from '../model/search.ts'
import { isScaleUnit } from './chunks.ts'
import { BARE_VERBS, PARTS, PEOPLE_WITHOUT_NOUN, TAKING, TIME } from './lexicon/counting.ts'
import type { Left } from './counted-left.ts'
import { isMoney, type Quantity } from './numbers.ts'
import type { Range } from '../model/span.ts'
import type { Token } from './tag.ts'

const OPINION = oneOf(BARE_VERBS)
/** Verbs of spending, whose purpose follows the sum. */
const SPENDS = new Set(['cost', 'costs', 'costing', 'takes', 'took', 'take'])
/** `to $5 in early trading`: when a price stood there. */
const DEALING = new Set(['trading', 'trade', 'dealing', 'dealings', 'session', 'news', 'announcement'])
const NOUNS = new Set(['NOUN', 'PROPN'])
const MOST_WORDS_COUNTED = 8
const MARK = /^(?:mark|barrier|level|threshold|milestone)$/i
const MOST_WORDS_READ = 32
const PART = oneOf(PARTS)

/**
 * The noun phrase after a number: `1 million models hosted`, `58 percent of respondents`, `$6 million bonus`.
 * A bracket between them is passed over: `half (43 %) of the sites`. It ends before the next number.
 */
export function nounAfter(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  next: number,
  unitEnd: number,
): Range | undefined {
  const people = peopleOfAnAge(text, quantity)
  if (people) return people
  const joined = joinedNoun(text, quantity)
  if (joined && !TIME.test(text.slice(joined.from, joined.to))) return joined
  let [from, until] = [joined?.to ?? quantity.to, next]
  const bracket =
    /^\s?\([^()]{1,40}\)(?=\s)/.exec(text.slice(from, from + 44)) ?? /^\)(?=\sof\b)/.exec(text.slice(from, from + 5))
  if (bracket) {
    from += bracket[0].length
    if (until < from) until = Math.max(until, unitEnd)
  }
  const rest = wordsBetween(tokens, from, until)
  const lead = leadOf(rest, quantity)
  const start = lead === undefined ? undefined : phraseStart(rest, lead, isMoney(quantity.unit))
  if (lead === undefined || start === undefined) return undefined
  const phrase = rest.slice(start)
  const length = phraseEnd(phrase, lead > 0 || quantity.unit === 'count', until < unitEnd, start > 0)
  if (length === 0) return lead === 0 ? nounWithin(text, quantity, phrase) : undefined
  const counts = quantity.unit === 'count' && quantity.of === undefined
  if (!isThing(phrase, length, counts, lead)) return undefined
  const held = isMeasured(quantity) ? phrase.findIndex(isDoing) : -1
  const end = held > 0 && held < length ? held : withParts(phrase, length)
  return { from: phrase[0]!.from, to: phrase[end - 1]!.to }
}

/** `16 GB of memory |running Linux`: what is measured does nothing, another thing of the sentence does. */
const isDoing = ({ pos, text }: Token, at: number): boolean => at > 0 && pos === 'VERB' && /ing$/.test(text)

const isMeasured = ({ unit }: Quantity): boolean => unit !== 'count' && unit !== '%' && unit !== 'x' && !isMoney(unit)

/** `50% of 18 to 30-year-olds`, `a third of over-65s` */
function peopleOfAnAge(text: string, { to, unit, of }: Quantity): Range | undefined {
  if (unit !== '%' && of === undefined && unit !== 'count') return undefined
  const match =
    /^\s(?:of\s)?(?:the\s|all\s)?(?<people>(?:(?:over|under)-)?\d{1,2}(?:(?:\s(?:to|and)\s|-|–)\d{1,2})?(?:[\s-]year[\s-]olds|s))(?!\p{L})/u.exec(
      text.slice(to, to + 40),
    )
  const people = match?.groups!['people']
  return match && people ? { from: to + match[0].length - people.length, to: to + match[0].length } : undefined
}

/** `cut £35bn from public services`, `wiped £2bn off its value`: what the sum is taken from. */
export function takenFrom(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  { inside }: Left,
  end: number,
): Range | undefined {
  const verb = inside.at(-1)
  if (!isMoney(quantity.unit) || verb?.kind !== 'verb' || !TAKING.has(verb.head)) return undefined
  const lead = /^(?:\s(?:a|per)\s[a-z]+)?\s(?:from|off)(?=\s)/.exec(text.slice(quantity.to, quantity.to + 24))
  if (!lead) return undefined
  const words = wordsBetween(tokens, quantity.to + lead[0].length, end)
  const start = words[0]?.pos === 'DET' ? 1 : 0
  const length = phraseEnd(words.slice(start), true, false)
  return length === 0 ? undefined : { from: words[start]!.from, to: words[start + length - 1]!.to }
}

/** `It costs £900 a year to keep each boat`: what the sum is spent for. */
export function purposeAfter(text: string, { to, unit }: Quantity, { inside }: Left): Range | undefined {
  if (!isMoney(unit) || !SPENDS.has(inside.at(-1)?.head ?? '') || inside.at(-1)?.kind !== 'verb') return undefined
  const match =
    /^(?:\s(?:a|an|per|each|every)\s[a-z]+)?\sto\s[a-z]+\s(?:(?:each|every|the|an?|its|their|our)\s)?(?<what>(?:[a-z-]+\s){0,3}?[a-z-]+)(?=[.,;:]|\s(?:in|on|at|for|from|by|of|and|with|to|is|was|are|were|has|than|as)\s|$)/.exec(
      text.slice(to, to + 90),
    )
  const what = match?.groups!['what']
  return match && what ? { from: to + match[0].length - what.length, to: to + match[0].length } : undefined
}

/** `a 12-nation bloc` counts nations. */
function joinedNoun(text: string, { unit, to }: Quantity): Range | undefined {
  if (unit !== 'count') return undefined
  const match = /^[-–](?<noun>\p{Ll}{3,})(?=[\s,.;)]|$)/u.exec(text.slice(to, to + 24))
  // `a 60,000-seater stadium`: the noun stands behind it.
  if (match && /^(?:seater|strong|plus|odd|seat|bed|room|page|berth)$/.test(match.groups!['noun']!)) {
    const noun = /^\s(?<thing>\p{Ll}{3,})(?=[\s,.;)]|$)/u.exec(text.slice(to + match[0].length, to + 48))
    if (noun) return { from: to + match[0].length + 1, to: to + match[0].length + noun[0].length }
  }
  return match ? { from: to + 1, to: to + match[0].length } : undefined
}

/** Quotation marks inside the phrase tell nothing of it: `1,700 "live" websites`. */
function wordsBetween(tokens: readonly Token[], from: number, end: number): Token[] {
  const words: Token[] = []
  const first = firstIndex(tokens.length, index => tokens[index]!.from >= from)
  for (let at = first; at < tokens.length && tokens[at]!.to <= end && words.length < MOST_WORDS_READ; at += 1)
    if (!/^["“”]$/.test(tokens[at]!.text)) words.push(tokens[at]!)
  return words
}

/** Where the phrase begins; missing where a period (`5% last year`) or a rate (`$350 a barrel`) follows. */
function phraseStart(rest: readonly Token[], lead: number, isSum: boolean): number | undefined {
  const isDetermined = lead === 0 && /^(?:the|an?)$/i.test(rest[0]!.text)
  // `a £20 a month tariff`
  if (isDetermined && isSum && /^an?$/i.test(rest[0]!.text))
    return TIME.test(rest[1]?.text ?? '') && NOUNS.has(rest[2]?.pos ?? '') ? 2 : undefined
  if (isPeriod(rest.slice(lead))) return undefined
  return isDetermined ? 1 : lead
}

/** `a $30,000 fine.`, `an 18% jump in sales`, `its 28% holding`, where the tagger takes the noun for something else. */
function nounWithin(text: string, { from, unit }: Quantity, phrase: readonly Token[]): Range | undefined {
  const [word, mark] = phrase
  if (!word || !/^(?:ADJ|VERB)$/.test(word.pos)) return undefined
  const isNoun = mark === undefined || /^(?:PUNCT|ADP|PART)$/.test(mark.pos) || mark.text === 'for'
  // `4.4 million jobless`
  if (unit === 'count' && PEOPLE_WITHOUT_NOUN.has(word.text)) return { from: word.from, to: word.to }
  if (!(isMoney(unit) || unit === '%')) return undefined
  const lead = text.slice(Math.max(0, from - 36), from)
  if (!isNoun || !/\b(?:an?|its|his|her|their|our)\s(?:\p{L}+-[\p{L}-]+\s)?$/iu.test(lead)) return undefined
  return { from: word.from, to: phrase[withParts(phrase, 1) - 1]!.to }
}

/** Times are counted, but money and shares are not counted in them; points and pence are no things. */
function isThing(phrase: readonly Token[], length: number, counts: boolean, lead: number): boolean {
  const last = phrase[length - 1]!
  if (counts) return !(length === 1 && lead === 0 && (isScaleUnit(last.text) || MARK.test(last.text)))
  if (lead > 0 && !counts && DEALING.has(last.text.toLowerCase())) return false
  // `the 100 million mark`
  if (length === 1 && lead === 0 && MARK.test(last.text)) return false
  // `one in 10 recognised the mayor`
  if (lead === 0 && !counts && /[^e]ed$/.test(phrase[0]!.text) && NOUNS.has(phrase[1]?.pos ?? '')) return false
  // `nine out of 10 going online`
  if (length === 1 && lead === 0 && /ing$/.test(last.text)) return false
  return !TIME.test(last.text) && !(length === 1 && /^times?$/i.test(last.text))
}

/** `drop in profits`, `members of the crew`: a part or a change says little without its whole. */
function withParts(phrase: readonly Token[], length: number): number {
  if (!PART.test(phrase[length - 1]!.text) || !/^(?:in|of|for)$/i.test(phrase[length]?.text ?? '')) return length
  const more = phrase.slice(length + 1)
  const end = phraseEnd(more, false, false)
  const whole = more[end - 1]
  return end === 0 || !whole || TIME.test(whole.text) || end + length + 1 > MOST_WORDS_COUNTED + 4
    ? length
    : length + 1 + end
}

/** How many words stand between a number and its noun phrase: `of`, `of the`; missing where none follows. */
function leadOf(rest: readonly Token[], { unit, of, to }: Quantity): number | undefined {
  const first = rest[0]?.text.toLowerCase()
  if (first === undefined) return undefined
  const isShare = unit === '%' || of !== undefined
  if (first === 'of')
    return rest[1] && /^(?:the|all|these|those|its|their|our|his|her|your|my|this|that)$/i.test(rest[1].text)
      ? /^(?:the|those|these|all|our)$/i.test(rest[2]?.text ?? '')
        ? 3
        : isThose(rest, 1)
          ? 1
          : 2
      : 1
  // `5.8% - its first hike`: what a dash adds is no name of the number.
  if (/^(?:-|–)$/.test(first)) return rest[0]!.from > to && /^(?:DET|PRON)$/.test(rest[1]?.pos ?? '') ? undefined : 1
  if (unit === 'x' && /^(?:what|the|that|its|their)$/.test(first)) return undefined
  if (isShare && /^(?:to|from|in|by|with|for|on|at|and|or|as|than|over|last|this|that|who|which)$/.test(first))
    return undefined
  if (isMoney(unit) && /^(?:more|less)$/.test(first) && /^(?:in|for|on)$/.test(rest[1]?.text ?? ''))
    return /^(?:DET|PRON)$/.test(rest[2]?.pos ?? '') ? 3 : 2
  // `£192,713 in England`: where, not what
  if (isMoney(unit) && first === 'in' && isPlace(rest.slice(1))) return undefined
  if (isMoney(unit) && /^(?:in|for|on|into|toward|towards)$/.test(first))
    return rest[1] && rest[1].pos === 'DET' ? 2 : 1
  return 0
}

/** `in England`, not `in K-12 education` */
function isPlace(words: readonly Token[]): boolean {
  const end = words.findIndex(({ pos }) => pos !== 'PROPN')
  return end < 0 ? words.length > 0 : end > 0 && words[end]!.pos !== 'NOUN' && words[end]!.text !== '-'
}

/** `of those convicted`: the pronoun itself is what is counted. */
const isThose = (rest: readonly Token[], at: number) =>
  /^(?:those|these|all)$/i.test(rest[at]?.text ?? '') &&
  (/(?:ing|ed)$/.test(rest[at + 1]?.text ?? '') || !/^(?:NOUN|PROPN|ADJ)$/.test(rest[at + 1]?.pos ?? ''))

/** `last year`, `this week` after a number say when, not what. */
function isPeriod([first, second]: readonly Token[]): boolean {
  return (
    /^(?:last|this|next|each|every|a|per)$/i.test(first?.text ?? '') &&
    /^(?:year|month|week|day|quarter|hour|minute|second|decade)s?$/i.test(second?.text ?? '')
  )
}

/** How many tokens from the start make one noun phrase, with a participle after it. */
function phraseEnd(tokens: readonly Token[], counts: boolean, isCut: boolean, isLed = false): number {
  if (/^(?:those|these)$/i.test(tokens[0]?.text ?? '')) {
    // `those questioned`, `those waiting for treatment`
    if (/(?:ing|ed)$/.test(tokens[1]?.text ?? '')) return 2
    if (!NOUNS.has(tokens[1]?.pos ?? '')) return 1
  }
  let at = /^(?:more|fewer|less)$/i.test(tokens[0]?.text ?? '') ? 1 : 0
  let noun = 0
  for (; at < tokens.length && at < MOST_WORDS_COUNTED; at += 1) {
    const token = tokens[at]!
    // Behind `of the` the first word is no verb: `of the people it questioned`.
    if (!(isLed && at === 0) && isPredicate(tokens, at, noun, counts)) break
    // A number takes no verb in the singular: `270 hunts met`.
    const isPlural = at === 0 && counts && token.pos === 'VERB' && /[^s]s$/.test(token.text)
    if (isPlural || NOUNS.has(token.pos) || (token.pos === 'X' && /\p{L}/u.test(token.text) && noun === 0))
      noun = at + 1
    else if (
      token.pos === 'PUNCT'
        ? !/^[-’'/"“”]$/.test(token.text) && !joinsAdjectives(tokens, at)
        : !goesOn(tokens, at, noun, counts)
    )
      break
  }
  return extended(tokens, noun, isCut)
}

/**
 * A verb that the tagger takes for a noun: after a plural (`searchers use one engine`), before a determiner (`5 million
 * browse the net`), or first after a share (`80 % offered samples`).
 */
function isPredicate(tokens: readonly Token[], at: number, noun: number, counts: boolean): boolean {
  const [before, { pos, text }, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (pos === 'VERB') return at === 0 && !counts
  if (pos !== 'NOUN' && pos !== 'ADJ') return false
  if (/^(?:the|an?|its|their|it|them|just|only)$/i.test(after?.text ?? '') && !/s$/.test(text)) return noun === at
  return noun === at && at > 0 && /[^s]s$|^(?:people|men|women|children)$/.test(before!.text) && OPINION.test(text)
}

/** `federal, state, and local officers`, `.gov domains`: marks inside a noun phrase. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (token.text === '.') return next !== undefined && next.from === token.to
  // `federal, state, and local officers`: a list of kinds before one noun.
  const before = tokens[at - 1]
  if (token.text !== ',' || !before || !(before.pos === 'ADJ' || (before.pos === 'NOUN' && !/s$/.test(before.text))))
    return false
  const close = tokens.findIndex(({ pos }, index) => index > at && index <= at + 4 && pos === 'CCONJ')
  return (
    close > 0 &&
    tokens[close + 1]?.pos === 'ADJ' &&
    tokens
      .slice(at + 1, close)
      .every(({ pos, text }) => pos === 'ADJ' || text === ',' || (pos === 'NOUN' && !/s$/.test(text)))
  )
}

function goesOn(tokens: readonly Token[], at: number, noun: number, counts: boolean): boolean {
  const { pos, text } = tokens[at]!
  const next = tokens[at + 1]
  const beforeNoun = next !== undefined && (NOUNS.has(next.pos) || next.pos === 'ADJ')
  if (pos === 'CCONJ' && tokens[at - 1]?.text === ',') return joinsAdjectives(tokens, at - 1)
  if (pos === 'CCONJ') return tokens[at - 1]?.pos === 'ADJ' && beforeNoun && !/s$/.test(tokens[at - 1]!.text)
  if (noun > 0)
    return (
      pos === 'PART' ||
      (pos === 'ADJ' && (NOUNS.has(next?.pos ?? '') || isBeforePair(tokens, at))) ||
      // `prefix caching hit-rate`; after a plural a participle tells more of it.
      (pos === 'VERB' && /ing$/.test(text) && NOUNS.has(next?.pos ?? '') && !/s$/.test(tokens[at - 1]!.text))
    )
  return (
    pos === 'ADJ' ||
    (pos === 'ADV' && (beforeNoun || /(?:er|ly)$|^(?:more|less|fewer|most)$/i.test(text))) ||
    pos === 'DET' ||
    (pos === 'PRON' && !/^(?:it|they|he|she|we|you|i|who|which|that|whose|what|them|us)$/i.test(text)) ||
    pos === 'NUM' ||
    (pos === 'VERB' && (counts || /(?:ed|ing|en)$/.test(text)) && beforeNoun)
  )
}

/** `the country's |gross| domestic product` */
const isBeforePair = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.pos === 'PART' && tokens[at + 1]?.pos === 'ADJ' && NOUNS.has(tokens[at + 2]?.pos ?? '')

/** A participle closes the phrase (`models hosted`) when nothing hangs on it. */
function extended(tokens: readonly Token[], noun: number, isCut: boolean): number {
  const [next, after] = [tokens[noun], tokens[noun + 1]]
  const closes =
    noun > 0 &&
    next?.pos === 'VERB' &&
    /(?:ed|en|wn)$/.test(next.text) &&
    ((after === undefined && !isCut) || after?.pos === 'PUNCT' || after?.pos === 'CCONJ')
  return closes ? noun + 1 : noun
}

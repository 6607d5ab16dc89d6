import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { wordsOf, type Passage, type Range, type Words } from '../../model/span.ts'
import { isSuch } from '../lexicon/by-language.ts'
import {
  AGAINST,
  CONDITION,
  ENDS_IN_A_PART,
  GOES_ON,
  JOINS,
  NAMES_A_PART,
  OTHERS,
  PART_AS_SUBJECT,
  POINTS,
  RELATIVES,
  REMARK,
} from '../lexicon/shares.ts'
import { areNames, nameAtTheEnd, quotedAtTheEnd } from './share-names.ts'
import { placesOf, type Place } from './share-places.ts'
import type { Labelled } from './tiles.ts'

/** The shares of a sentence, each with its clause word for word. */
export interface SaidShares {
  /** What stands before the first clause and governs all; missing where the first clause begins the sentence. */
  readonly lead?: Words
  readonly shares: readonly Labelled[]
  /** The clauses are names, as of the answers to one question. */
  readonly named: boolean
}

/** A share with the ranges of its clause, in order. */
interface Told {
  readonly metric: Metric
  readonly parts: readonly Range[]
}

type Reach = Pick<Sentence, 'from' | 'to'>

/**
 * The shares of a sentence with their clauses; nothing where one of them has none of its own.
 *
 *     Most pilots are licensed (87%) who sail for a living (82%).
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾         ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function saidShares(
  passage: Passage,
  sentence: Reach,
  metrics: readonly Metric[],
  lang: string,
): SaidShares | undefined {
  const places = placesOf(passage.text, sentence, metrics)
  const told = places && clausesOf(passage.text, sentence, places)
  if (!told) return undefined
  const whole = withNames(passage.text, withoutPronouns(passage.text, told, lang))
  const shares = whole.told.map(({ metric, parts }) => ({ metric, label: joined(passage, parts) }))
  const texts = shares.map(({ label }) => label.text)
  if (texts.some(text => countWords(text) < 1 || isSuch(POINTS, lang, text))) return undefined
  if (texts.some(text => isCutShort(text, texts))) return undefined
  if (new Set(texts.map(text => text.toLowerCase())).size < texts.length) return undefined
  const lead = leadOf(passage, { from: sentence.from, to: whole.start })
  return { ...(lead && { lead }), shares, named: whole.named === true || areNames(texts) }
}

const OF_WHOM = /^(?:of|von|der|de|des|di|dei|van)\s/iu
const MOST_WORDS_OF_WHOM = 5

/** `of the pilots`, where the others say what they do: the clause goes without what it shares with the one before it. */
function isCutShort(text: string, all: readonly string[]): boolean {
  return OF_WHOM.test(text) && countWords(text) <= MOST_WORDS_OF_WHOM && !all.every(other => OF_WHOM.test(other))
}

interface Clauses {
  /** Where the first clause begins. */
  readonly start: number
  readonly told: readonly Told[]
  /** The first clause was cut to a name like the others. */
  readonly named?: true
}

/** The clauses of shares one after the other, from left to right. */
function clausesOf(text: string, sentence: Reach, places: readonly Place[]): Clauses | undefined {
  const start = startOf(text, sentence, places[0]!)
  if (start === undefined) return undefined
  let from = start
  const told: Told[] = []
  for (const [index, place] of places.entries()) {
    const next = places[index + 1]
    const before = place.kind === 'leading' ? ofWhomBefore(text, from, place) : [{ from, to: place.from }]
    const goesOn = place.kind === 'leading' || isSubject(text, from, place)
    const end = next
      ? splitOf(text, place, next, goesOn)
      : { left: restOf(text, place, sentence, goesOn), right: sentence.to }
    if (end?.left === undefined) return undefined
    told.push({ metric: place.metric, parts: [...before, { from: place.to, to: end.left }] })
    from = end.right
  }
  return { start, told }
}

/** `…, and |of those who sail|, 47% do so daily`: of whom the next share is told, which is read behind it. */
function ofWhomBefore(text: string, from: number, place: Place): readonly Range[] {
  const [found] = OF_THOSE.exec(text.slice(from, place.from)) ?? []
  return found === undefined ? [] : [{ from, to: from + found.length }]
}
const OF_THOSE =
  /^(?:of|among|von|unter|parmi|de|entre|tra|fra|van|onder)\s+(?:those|these|them|denen|ceux|celles|los que|las que|quelli|hen|degenen)(?!\p{L})[^,;]*/iu
const THEN_OF_THOSE = new RegExp(
  String.raw`(?:[,;—–]\s*(?:(?:${JOINS})\s+)?|\s(?:${JOINS})\s+)(?=${OF_THOSE.source.slice(1)}$)`,
  'iu',
)

/** What may stand before a share that opens its clause: a clause that waits for what follows, a circumstance. */
const LEADS =
  /(?:[,:：—–]|(?<!\p{L})(?:that|dass|que|che|dat|что))\s+(?:with\s+|only\s+|just\s+)*$|\p{L}[)’”"]?\s(?:with|wobei|avec|con|com|met)\s+(?:only\s+|just\s+|nur\s+|solo\s+)?$/iu

/** Where the first clause begins: with its subject where the article names a part of a whole, else with the sentence. */
function startOf(text: string, { from }: Reach, place: Place): number | undefined {
  const before = text.slice(from, place.from)
  if (place.kind === 'leading') return before.trim() === '' || LEADS.test(before) ? place.from : undefined
  return from + (PART_AS_SUBJECT.exec(before)?.groups!['before'] ?? reportIn(before)).length
}

/** `The answers showed that`: what reports the shares, unless it is said of one of them alone. */
function reportIn(before: string): string {
  const report = /^.*?(?<!\p{L})(?:that|dass|que|che|dat|что)\s(?=\S+\s+\S)/isu.exec(before)?.[0] ?? ''
  return countWords(report) >= FEWEST_WORDS_OF_A_REPORT && !NAMES_A_PART.test(report) ? report : ''
}
const FEWEST_WORDS_OF_A_REPORT = 3

const BEGINS_ANEW = new RegExp(String.raw`^\s+(?:${JOINS})\s`, 'iu')

/** `a majority of respondents (53%) said`: what is told of them comes behind the share. */
function isSubject(text: string, from: number, place: Place): boolean {
  const after = text.slice(place.to)
  const goesOn = place.kind === 'bracket' && /^\s\p{L}/u.test(after) && !BEGINS_ANEW.test(after)
  return goesOn && ENDS_IN_A_PART.test(text.slice(from, place.from))
}

const WITH = '(?:with|only|just|mit|nur|avec|con|com|met)\\s+'
const JOIN = new RegExp(String.raw`^[\s,;—–、，；]*(?:(?:${JOINS}|${AGAINST})\s+)?(?:(?:${RELATIVES})\s+)?`, 'iu')
/** From a clause's end to the next share that opens one: a mark, a joining word, or both. */
const BOUNDARY = new RegExp(
  String.raw`(?:[,;—–]\s*(?:(?:${JOINS}|${AGAINST})\s+)?(?:${WITH})*|\s(?:${JOINS}|${AGAINST})\s+(?:${WITH})*)$`,
  'iu',
)
const INNER = new RegExp(String.raw`[,;—–]\s+(?:(?:${JOINS})\s+)?|\s(?:${JOINS})\s+`, 'giu')

/** Where one share's clause ends and the next one's begins. */
function splitOf(
  text: string,
  place: Place,
  next: Place,
  goesOn: boolean,
): { left: number; right: number } | undefined {
  const gap = text.slice(place.to, next.from)
  if (next.kind === 'leading') {
    const boundary = BOUNDARY.exec(gap)
    const ofThose = boundary && THEN_OF_THOSE.exec(gap.slice(0, boundary.index))
    if (ofThose) return goesOn ? cutAt(place.to, ofThose) : undefined
    return boundary && (goesOn || boundary.index === 0) ? cutAt(place.to, boundary) : undefined
  }
  if (goesOn)
    return cutAt(
      place.to,
      [...gap.matchAll(INNER)].findLast(({ index }) => index > 0),
    )
  const join = JOIN.exec(gap)!
  return join[0].trim() !== '' || GOES_ON.test(gap.trimStart())
    ? { left: place.to, right: place.to + join[0].length }
    : undefined
}

function cutAt(from: number, match: RegExpMatchArray | RegExpExecArray | null | undefined) {
  return match ? { left: from + match.index!, right: from + match.index! + match[0].length } : undefined
}

const MOST_WORDS_OF_A_REST = 8
const FREE = /^(?:[\s.!?…。]*$|\s*(?:[,;—–]|and\s|und\s|et\s|y\s|e\s|en\s))/u

/** Where the last clause ends: what stands behind a share in brackets belongs to it, or can be left out. */
function restOf(text: string, place: Place, { to }: Reach, goesOn: boolean): number | undefined {
  const rest = text.slice(place.to, to)
  if (goesOn) return place.to + rest.replace(OTHERS, '').replace(REMARK, '').length
  const close = /^(?:\s\p{L}[^,;—–]*)?/u.exec(rest)![0]
  const own = FREE.test(rest) ? '' : close
  const left = rest.slice(own.length)
  if (countWords(own) > MOST_WORDS_OF_A_REST || !FREE.test(left)) return undefined
  return CONDITION.test(left) ? undefined : place.to + own.length
}

const RELATIVE = new RegExp(String.raw`(?<!\p{L})(?:${RELATIVES})\s*$`, 'iu')

/** `The favourites are the “North pier” (40%), the “South pier” (20%)`: the first clause is a name like the others. */
function withNames(text: string, clauses: Clauses): Clauses {
  const [first, ...others] = clauses.told
  const [part, rest] = first!.parts
  const goesOn = rest !== undefined && text.slice(rest.from, rest.to).trim() !== ''
  if (!part || goesOn || part.from >= first!.metric.to || others.length === 0) return clauses
  if (RELATIVE.test(text.slice(first!.metric.to, others[0]!.parts[0]!.from))) return clauses
  const names = others.map(({ parts }) =>
    parts
      .map(({ from, to }) => text.slice(from, to))
      .join(' ')
      .trim(),
  )
  const from = areNames(names) ? nameAtTheEnd(text.slice(part.from, part.to)) : undefined
  if (from === undefined || from === 0) return clauses
  const parts = [{ from: part.from + from, to: part.to }, ...first!.parts.slice(1)]
  return { start: part.from + from, told: [{ ...first!, parts }, ...others], named: true }
}

/** `this was the choice of the “Very glad” group (13%)`: of a clause that points elsewhere, the name in it. */
function withoutPronouns(text: string, { start, told }: Clauses, lang: string): Clauses {
  const named = told.map(({ metric, parts }) => {
    const [part, ...others] = parts
    if (!part || !isSuch(POINTS, lang, text.slice(part.from, part.to).trim())) return { metric, parts }
    const from = quotedAtTheEnd(text.slice(part.from, part.to))
    return { metric, parts: from === undefined ? parts : [{ from: part.from + from, to: part.to }, ...others] }
  })
  return { start, told: named }
}

const LEADING =
  /^[\s,;:—–]+(?:(?:then |closely )?followed by\s)?|^(?:then |closely )?(?:followed by|gefolgt von|suivie?s? (?:de|par)|seguid[oa]s? (?:de|por))\s|^(?:with|mit|avec|con|com|met)\s(?=(?:an?|the|eine?[mnr]?|der|une?|la|le|una?|um|uma|een|de)\s)/iu

/** A clause without the marks and joining words at its ends, the figure's brackets left out. */
function joined(passage: Passage, parts: readonly Range[]): Words {
  const words = parts
    .map(({ from, to }) => {
      const text = passage.text.slice(from, to)
      const start = LEADING.exec(text)?.[0].length ?? 0
      return wordsOf(passage, from + start, to - (/[\s,;:—–.!…。]+$/u.exec(text.slice(start))?.[0].length ?? 0))
    })
    .filter(({ text }) => text !== '')
  return { text: words.map(({ text }) => text).join(' '), spans: words.flatMap(({ spans }) => spans) }
}

const TRAILING = new RegExp(
  String.raw`(?:[\s,;:—–]+(?:${JOINS}|${WITH.replace('\\s+', '')}|there (?:is|are)(?: also)?))*[\s,;:：—–]*$`,
  'iu',
)

function leadOf(passage: Passage, { from, to }: Range): Words | undefined {
  const text = passage.text.slice(from, to)
  const lead = wordsOf(passage, from, from + text.replace(TRAILING, '').length)
  return countWords(lead.text) > 0 ? lead : undefined
}

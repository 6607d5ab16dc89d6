import { introduces, spellsOut } from './abbreviations.ts'
import { wordsOf, type Passage, type Words, type Range } from '../model/span.ts'
import { opened } from '../model/opened.ts'
import { DISCOURSE_OPENERS } from './lexicon/sentences.ts'
import { BOUNDING_BRACKETS, JOINING_BRACKETS, SHORTENING } from './lexicon/shortening.ts'
import { quantitiesIn } from './numbers.ts'
import { tokensWithin, type Scope } from './scope.ts'
import { opensQuotation, type Sentence } from './shorten/gates.ts'
import { leadingPhrase } from './shorten/leading.ts'
import { cutsAround } from './shorten/around.ts'
import { insertion } from './shorten/insertion.ts'
import {
  apposition,
  aside,
  conjunction,
  dashed,
  leadingAdverbial,
  narratorClause,
  reason,
  relativeClause,
  trailingAdverbial,
  trailingParticiple,
  type Cut,
  type Rule,
} from './shorten/rules.ts'
import { staysWhole } from './shorten/remainder.ts'
import { retagged } from './shorten/retag.ts'
import { tailCut } from './shorten/tails.ts'
import type { Token } from './tag.ts'

/** A sentence with fewer words is short enough, one with more is a list or not a sentence. */
const FEWEST_TOKENS = 9
const MOST_TOKENS = 150
/** What is left has at least so many words: a subject, a verb and what it says. */
const FEWEST_TOKENS_LEFT = 5
const MOST_CUTS = 6
/** A clause or a phrase at its end goes only where a sentence is long, and down to this share of it. */
const FEWEST_TOKENS_OF_A_LONG_ONE = 15
const WANTED = 0.8

/** The rules for a language with parts of speech, those that open the way for others first. */
const RULES: readonly Rule[] = [
  narratorClause,
  conjunction,
  aside,
  leadingAdverbial,
  leadingPhrase,
  relativeClause,
  apposition,
  insertion,
  trailingParticiple,
  trailingAdverbial,
  dashed,
  reason,
]

/**
 * A sentence by deletion only: what opens it, brackets and, where the words' parts of speech are known, phrases and
 * clauses between commas go as long as the rest is a sentence that follows from the whole. A bracket stays that
 * introduces one of the short forms `used` elsewhere.
 */
export function shortened(scope: Scope, { from, to }: Range, used: ReadonlySet<string> = new Set()): Words {
  const { passage, lang, label } = scope
  const mayGo = (inside: string, language: string) => bracketMayGo(inside, language) && !introduces(inside, used)
  const plain = [
    (from === 0 && label ? { from, to: label.from } : undefined) ?? opener(passage.text, from, to, lang),
    ...brackets(passage.text, from, to, lang, mayGo),
    ...looseBrackets(passage.text, from, to),
    ...starsIn(passage.text, from, to),
  ].filter((cut): cut is Range => cut !== undefined)
  return without(passage, { from, to }, [...plain, ...clauses(scope, { from, to }, plain)])
}

/** What a part of a passage says without some of its words; the whole where that would leave loose ends. */
export function without(passage: Passage, { from, to }: Range, all: readonly Range[]): Words {
  const cuts = merged(all)
  if (cuts.length === 0) return wordsOf(passage, from, to)
  const kept = between(from, to, cuts)
    .map(range => wordsOf(passage, range.from, range.to))
    .filter(words => words.text !== '')
  const text = kept.reduce(
    (all, { text }) => (all === '' || /^[,.;:!?…)]/.test(text) ? all + text : `${all} ${text}`),
    '',
  )
  // `They closed the bridge -.`: two cuts side by side have left the mark between them.
  if (HANGS.test(text) && !HANGS.test(passage.text.slice(from, to).trimEnd())) return wordsOf(passage, from, to)
  return { text: cuts[0]!.from === from ? opened(text) : text, spans: kept.flatMap(words => words.spans) }
}

const HANGS = /[–—,;:]\s?[.!]?$|\s--?\s?[.!]?$/

/** What the rules leave out, one cut after another, each on what the last has left. */
function clauses(scope: Scope, { from, to }: Range, plain: readonly Range[]): Range[] {
  const { text } = scope.passage
  const words = SHORTENING[scope.lang.slice(0, 2)]
  if (!words || /\?["”’)]*$/.test(text.slice(from, to))) return []
  const whole = retagged(tokensWithin(scope, from, to))
  if (whole.length < FEWEST_TOKENS || whole.length > MOST_TOKENS) return []
  let tokens = whole.filter(token => !plain.some(cut => token.from < cut.to && token.to > cut.from))
  const cuts: Range[] = []
  for (let round = 0; round < MOST_CUTS; round += 1) {
    const cut = firstCut({ text, tokens, words })
    if (!cut) break
    cuts.push(rangeOf(tokens, cut.first, cut.end))
    tokens = [...tokens.slice(0, cut.first), ...tokens.slice(cut.end)]
  }
  const spare = tokens.length - Math.floor(WANTED * whole.length)
  if (spare <= 0 || whole.length < FEWEST_TOKENS_OF_A_LONG_ONE) return cuts
  const tail = tailCut({ text, tokens, words }, spare)
  return tail ? [...cuts, rangeOf(tokens, tail.first, tail.end)] : cuts
}

/**
 * The clause of a sentence that holds some of its words, by deletion only; undefined where nothing but what a shortened
 * sentence leaves out can go.
 */
export function clauseAround(scope: Scope, { from, to }: Range, kept: Range): Words | undefined {
  const { passage, lang } = scope
  const words = SHORTENING[lang.slice(0, 2)]
  const whole = words ? retagged(tokensWithin(scope, from, to)) : []
  if (!words || whole.length < FEWEST_TOKENS_OF_A_LONG_ONE || whole.length > MOST_TOKENS) return undefined
  const plain = plainCuts(passage.text, { from, to }, lang, kept)
  const tokens = whole.filter(token => !plain.some(cut => token.from < cut.to && token.to > cut.from))
  const cuts = cutsAround({ text: passage.text, tokens, words }, kept).map(cut => rangeOf(tokens, cut.first, cut.end))
  return cuts.length + plain.length === 0 ? undefined : without(passage, { from, to }, [...plain, ...cuts])
}

/** What opens a sentence, and brackets with or without numbers in them. */
function plainCuts(text: string, { from, to }: Range, lang: string, kept: Range): Range[] {
  // `(from March 2019 to March 2020, a leap year)`: a period in brackets says more of one that is named before it.
  const dated = (inside: string) =>
    isBesideThePoint(inside.replace(/^from(?= .*\b(?:19|20)\d\d\b)|\d/g, ''), lang.slice(0, 2))
  return [opener(text, from, to, lang), ...brackets(text, from, to, lang, dated)].filter(
    (cut): cut is Range => cut !== undefined && (cut.to <= kept.from || cut.from >= kept.to),
  )
}

/** The cut of the first rule that has one; the rest need not be asked. */
function firstCut(sentence: Sentence): Cut | undefined {
  for (const rule of RULES) {
    const cut = rule(sentence)
    if (cut && sentence.tokens.length - (cut.end - cut.first) >= FEWEST_TOKENS_LEFT && staysWhole(sentence, cut))
      return cut
  }
  return undefined
}

/** From a token to the next that stays, so that what was cut out between them goes as well. */
function rangeOf(tokens: readonly Token[], first: number, end: number): Range {
  return { from: tokens[first]!.from, to: tokens[end]?.from ?? tokens[end - 1]!.to }
}

function merged(cuts: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && cut.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, cut.to) }
    else joined.push(cut)
  }
  return joined
}

function opener(text: string, from: number, to: number, lang: string): Range | undefined {
  const match = DISCOURSE_OPENERS[lang.slice(0, 2)]?.exec(text.slice(from, to))
  return match ? { from, to: from + match[0].length } : undefined
}

/** `77% of all users *.`: a star that sends to a note. */
const starsIn = (text: string, from: number, to: number): Range[] =>
  [...text.slice(from, to).matchAll(/\s?(?<![*\d])[*†‡](?=\s*[.,;:!?]?\s*$)/gu)].map(({ index, 0: star }) => ({
    from: from + index,
    to: from + index + star.length,
  }))

/** `(We looked at two of them. Those should do.)`: a bracket around several sentences, of which each has one end. */
function looseBrackets(text: string, from: number, to: number): Range[] {
  const sentence = text.slice(from, to)
  const depth = (part: string) => (part.match(/[(（]/g)?.length ?? 0) - (part.match(/[)）]/g)?.length ?? 0)
  const first = /^\s*[(（]/.exec(sentence)
  if (first && depth(sentence) === 1) return [{ from, to: from + first[0].length }]
  const last = /[)）](?=[.!?。]?\s*$)/u.exec(sentence)
  return last && depth(sentence) === -1 ? [{ from: from + last.index, to: from + last.index + 1 }] : []
}

/** More brackets than these are the columns of a table: `Ash (Reyle), Oak (Heron), …`. */
const MOST_BRACKETS = 2

function brackets(text: string, from: number, to: number, lang: string, mayGo = bracketMayGo): Range[] {
  const found = [...text.slice(from, to).matchAll(/(?<![,;:])\s\((?<inside>[^()]{3,})\)(?=[\s,.;:!?]|$)/g)]
  if (found.length > MOST_BRACKETS) return []
  return found
    .map(({ index, 0: whole, groups }) => ({
      from: from + index,
      to: from + index + whole.length,
      inside: groups!['inside']!,
    }))
    .filter(({ inside }) => mayGo(inside, lang.slice(0, 2)))
    .filter(bracket => !spellsOut(bracket.inside, text.slice(from, bracket.from)))
    .filter(bracket => !partsNames(text, bracket) && !opensQuotation(text.slice(from, bracket.from)))
}

/**
 * `Heron II (in the works) Reyle is …`: the bracket alone parts a heading from its sentence; and `her husband (Ash
 * Reyle)`: it holds the name of what stands before it, which `the harbour office (HO)` does not.
 */
function partsNames(text: string, { from, to, inside }: Range & { readonly inside: string }): boolean {
  if (/^\s\p{Lu}/u.test(text.slice(to, to + 2))) return true
  const isName = /^\p{Lu}\p{Ll}/u.test(inside)
  return isName && /(?<![\p{L}\d-])\p{Ll}[\p{L}-]*$/u.test(text.slice(Math.max(0, from - 40), from))
}

/** Whether what a bracket says neither bounds what stands before it nor belongs to its grammar. */
function bracketMayGo(inside: string, language: string): boolean {
  return !/\d/.test(inside) && quantitiesIn(inside).length === 0 && isBesideThePoint(inside, language)
}

function isBesideThePoint(inside: string, language: string): boolean {
  const words = SHORTENING[language]
  return (
    !BOUNDING_BRACKETS.test(inside) &&
    !words?.bounds.test(inside) &&
    !words?.sources.test(inside) &&
    !JOINING_BRACKETS[language]?.test(inside) &&
    !/\?/.test(inside)
  )
}

function between(from: number, to: number, cuts: readonly Range[]): Range[] {
  const starts = [from, ...cuts.map(cut => cut.to)]
  const ends = [...cuts.map(cut => cut.from), to]
  return starts.map((start, index) => ({ from: start, to: ends[index]! })).filter(range => range.to > range.from)
}

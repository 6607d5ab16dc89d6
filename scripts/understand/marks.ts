import { countWords } from '../model/count.ts'
import { wordsOf, type Words, type Range } from '../model/span.ts'
import { contentWords } from './ranking.ts'
import { tokensWithin, type Scope } from './scope.ts'
import type { Token } from './tag.ts'

const FEWEST_WORDS = 2
const MOST_WORDS = 7
/** `the cable`, `a room`: too little to be worth a mark. */
const FEWEST_LETTERS = 8
/** A mark over more than this share of the sentence marks nothing. */
const LARGEST_SHARE = 0.55
/** Phrases that begin so point to another sentence, and words that say nothing by themselves. */
const POINTS_BACK =
  /^(?:this|that|these|those|such|its|their|his|her|some|any|all|each|every|both|many|most|more|several|few|no|what|which|whose|even|other|another)$/i
const EMPTY = /^(?:latter|former|same|other|others|thing|things|lot|way|ways|case|fact|example|one|ones|time|times)$/i

/** How much a place counts against one more frequent word: the end carries the news, what a verb says most of all. */
const END = 1
const COMPLEMENT = 2.5

/**
 * The phrase that the article sets in bold, else the noun phrase of a sentence that is most about the article's matter,
 * those at the end first.
 * `weight` gives a content word's frequency in the article.
 *
 *     When a few companies control the most capable AI systems, that’s a concentration of power we should …
 *                                                                      ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function markIn(scope: Scope, unit: Range, weight: (word: string) => number): Words | undefined {
  const length = unit.to - unit.from
  const own = stressedBy(scope.passage, unit)
  if (own) return wordsOf(scope.passage, own.from, own.to)
  const scored = phrasesIn(tokensWithin(scope, unit.from, unit.to))
    .map(([first, last, said]) => ({ from: first.from, to: last.to, said }))
    .filter(
      ({ from, to }) =>
        to - from <= length * LARGEST_SHARE && lettersOfMatter(scope.passage.text.slice(from, to)) >= FEWEST_LETTERS,
    )
    .map(range => ({ range, score: scoreOf(scope, range, unit, weight) + (range.said ? COMPLEMENT : 0) }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]?.range
  return best && wordsOf(scope.passage, best.from, best.to)
}

/** The phrase of a sentence that the article itself sets in bold, where it is one and no label. */
function stressedBy({ text, strong = [] }: Scope['passage'], unit: Range): Range | undefined {
  const [range, ...others] = strong.filter(({ from, to }) => unit.from <= from && to <= unit.to)
  if (!range || others.length > 0) return undefined
  const words = text.slice(range.from, range.to).trim()
  const isPhrase =
    countWords(words) >= FEWEST_WORDS && countWords(words) <= MOST_WORDS && lettersOfMatter(words) >= FEWEST_LETTERS
  const isShort = words.length <= (unit.to - unit.from) * LARGEST_SHARE
  return isPhrase && isShort && !/[:：]$/.test(words) && !/^\s*[:：]/.test(text.slice(range.to)) ? range : undefined
}

function lettersOfMatter(text: string): number {
  return contentWords(text).join('').length
}

function scoreOf(scope: Scope, range: Range, unit: Range, weight: (word: string) => number): number {
  const words = contentWords(scope.passage.text.slice(range.from, range.to))
  const matter = words.reduce((sum, word) => sum + Math.min(3, weight(word)), 0) / Math.sqrt(Math.max(1, words.length))
  return matter + (END * (range.to - unit.from)) / (unit.to - unit.from)
}

const PARTICLES = /^(?:up|out|off|away|back)$/i

/** Noun phrases, each with an `of` phrase that follows it, as first and last token, and whether a verb says them. */
function phrasesIn(tokens: readonly Token[]): [Token, Token, boolean][] {
  const phrases: [Token, Token, boolean][] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const end = nounPhraseEnd(tokens, at)
    if (end === undefined) continue
    // `the goal of making government accessible` has its point behind what seems a noun.
    const ofDoing = tokens[end + 1]?.text === 'of' && tokens[end + 2]?.pos === 'VERB'
    const second = tokens[end + 1]?.text === 'of' ? nounPhraseEnd(tokens, end + 2) : undefined
    const last = second ?? end
    const count = tokens.slice(at, last + 1).filter(token => token.pos !== 'PUNCT').length
    const fits =
      count >= FEWEST_WORDS &&
      count <= MOST_WORDS &&
      !POINTS_BACK.test(tokens[at]!.text) &&
      // `back 2 years`: when and how, and not what.
      tokens[at]!.pos !== 'ADV' &&
      !EMPTY.test(tokens[last]!.text) &&
      !ofDoing &&
      !goesOn(tokens, at, last)
    const first = /^(?:an?|the)$/i.test(tokens[at]!.text) ? at + 1 : at
    const isObject = /^(?:VERB|AUX)$/.test(tokens[at - 1]?.pos ?? '')
    const whole = isObject ? withComplement(tokens, at, last) : undefined
    if (whole && whole[1] - whole[0] < MOST_WORDS) phrases.push([tokens[whole[0]]!, tokens[whole[1]]!, true])
    else if (fits && isSaid(tokens, at)) phrases.push([tokens[first]!, tokens[last]!, isObject])
    at = last
  }
  return phrases
}

/**
 * `makes everyone’s models better`: what becomes of an object is what is said, from the verb on; of `make sailing a boat
 * as easy as walking` what it is compared with. As places of the first and the last token.
 */
function withComplement(tokens: readonly Token[], at: number, last: number): readonly [number, number] | undefined {
  const [next, after] = [tokens[last + 1], tokens[last + 2]]
  if (next?.pos === 'ADJ' && (!after || /^(?:PUNCT|CCONJ)$/.test(after.pos)))
    return [at - 1, after?.pos === 'CCONJ' && tokens[last + 3]?.pos === 'ADJ' ? last + 3 : last + 1]
  if (next?.text !== 'as' || after?.pos !== 'ADJ' || tokens[last + 3]?.text !== 'as') return undefined
  const end = tokens.findIndex((token, place) => place > last + 3 && token.pos === 'PUNCT')
  return [last + 1, end < 0 ? tokens.length - 1 : end - 1]
}

/** `people sign| up`, `helping cities| improve`: what seems a noun is the verb of what follows, or has one. */
function goesOn(tokens: readonly Token[], from: number, last: number): boolean {
  const next = tokens[last + 1]
  return next !== undefined && (PARTICLES.test(next.text) || (tokens[from]!.pos === 'VERB' && next.pos === 'VERB'))
}

/** Only what follows a verb is said; a subject, or what hangs on a preposition, is what the sentence starts from. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(0, at)
    .filter(token => token.pos !== 'PUNCT')
    .at(-1)
  return before !== undefined && /^(?:VERB|AUX|ADV|PART)$/.test(before.pos)
}

function nounPhraseEnd(tokens: readonly Token[], start: number): number | undefined {
  let end: number | undefined
  if (/^(?:how|when|where|why|just|only|not)$/i.test(tokens[start]?.text ?? '')) return undefined
  for (let at = start; at < tokens.length; at += 1) {
    const { pos, text } = tokens[at]!
    if (pos === 'NOUN' || pos === 'PROPN') end = at
    else if (at === start && pos === 'PRON' && /^[’']s$/.test(tokens[at + 1]?.text ?? '')) continue
    else if (pos === 'DET' && at !== start) break
    else if (/^[’']s$/.test(text) && at > start) continue
    else if (
      !/^(?:DET|ADJ|NUM|ADV)$/.test(pos) &&
      !(pos === 'VERB' && /(?:ed|ing)$/.test(text) && tokens[at + 1]?.pos === 'NOUN')
    )
      break
  }
  return end
}

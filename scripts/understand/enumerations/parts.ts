import { countWords } from '../../model/count.ts'
import type { EnumerationShape } from '../../model/fact.ts'
import { DETERMINERS, INTRODUCERS, PARTITIVES, REPEATED } from '../lexicon/enumerations.ts'
import { CONTRACTIONS, NO_THING, OTHER_CLAUSES } from '../lexicon/word-forms.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'
import { alike } from './alike.ts'
import {
  canBeVerb,
  FINITE,
  firstWord,
  GERUND,
  isModifier,
  isNoun,
  isNounChunk,
  isUntagged,
  nounStart,
} from './nouns.ts'
import { offered } from './offered.ts'
import { oneWordEach as oneUntaggedWordEach, wordAndNoun } from './untagged.ts'

/** Where no parts of speech are known, a longer part may hold a clause. */
const MOST_WORDS_OF_AN_UNTAGGED_PART = 6
const FEWEST_BEFORE_THE_LAST = 2

/** The parts before the last, and the shape that the way they were found gives them. */
export interface Found {
  readonly parts: readonly Range[]
  readonly shape?: EnumerationShape
  /** Whether words mark where the first part begins, so that it cannot be ambiguous. */
  readonly isMarked: boolean
  /** How many words each part has, the last one too, where that is sure. */
  readonly wordsOfEach?: number
}

/** The parts before the coordinator: by the words that mark their beginning, else by how they are built. */
export function partsBefore(
  scope: Scope,
  chunks: readonly Range[],
  tail: readonly Token[],
  shape: EnumerationShape,
): Found | undefined {
  const marked =
    byRepeatedWord(scope, chunks, tail) ??
    byIntroducer(scope, chunks) ??
    (shape === 'noun' && !isUntagged(tail) ? byColon(scope, chunks) : undefined)
  if (marked) return marked
  if (isUntagged(tail)) return untaggedParts(scope, chunks, tail)
  const parts =
    oneWordEach(scope, chunks, tail) ?? collect(scope, chunks, tail, shape, GERUND.test(firstWord(tail).text))
  return parts && { parts, isMarked: false }
}

function untaggedParts(scope: Scope, chunks: readonly Range[], tail: readonly Token[]): Found | undefined {
  const language = scope.lang.slice(0, 2)
  const things = alike(scope, chunks, tail) ?? offered(scope, chunks, tail)
  if (things) return { ...things, isMarked: true }
  const isClause = isClauseOf(tail, DETERMINERS[language], NO_THING[language])
  const parts = isClause ? undefined : collectUntagged(scope, chunks, tail[0]!)
  if (parts) return opensOtherClause(scope, parts) ? undefined : { parts, isMarked: false }
  const found = oneUntaggedWordEach(scope, chunks, tail) ?? wordAndNoun(scope, chunks, tail)
  return found && !opensOtherClause(scope, found.parts) ? { ...found, isMarked: true } : undefined
}

function opensOtherClause(scope: Scope, parts: readonly Range[]): boolean {
  const opener = OTHER_CLAUSES[scope.lang.slice(0, 2)]
  return parts.some(({ from, to }) => opener?.test(tokensWithin(scope, from, to)[0]?.text ?? ''))
}

/**
 *     It will act [as a town], [as a port], and [as a school] · we pledged [to build], [to mend] and [to sing]
 *                  ‾‾           ‾‾               ‾‾                         ‾‾          ‾‾          ‾‾
 */
function byRepeatedWord(scope: Scope, chunks: readonly Range[], [last]: readonly Token[]): Found | undefined {
  const repeated = REPEATED[scope.lang.slice(0, 2)]
  const contractions = CONTRACTIONS[scope.lang.slice(0, 2)]
  const wordOf = (token: Token) => ownWordOf(token, contractions)
  if (!last || !(repeated?.test(last.text) || repeated?.test(wordOf(last)))) return undefined
  const word = wordOf(last)
  const isClause = /^(?:i|we|you|they|he|she|it)$/i.test(last.text)
  const parts: Range[] = []
  for (const chunk of chunks.toReversed()) {
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    const at = lastOf(tokens, word, wordOf)
    if (at < 0 || at === tokens.length - 1 + (/^d[’']/i.test(tokens[at]!.text) ? 1 : 0)) break
    // A clause begins where its subject stands: not `as soon as [you start]`.
    if (isClause && at > 0 && !/^(?:that|:|but|and|because)$/i.test(tokens[at - 1]!.text)) break
    parts.unshift({ from: tokens[at]!.from, to: chunk.to })
    if (at > 0) break
  }
  if (parts.length < FEWEST_BEFORE_THE_LAST) return undefined
  return { parts, shape: /^to$/i.test(word) ? 'verb' : isClause ? 'clause' : 'noun', isMarked: true }
}

/** Of several infinitives the one that hangs on a verb: `we pledged [to put more people to work], to …`. */
function lastOf(tokens: readonly Token[], word: string, wordOf: (token: Token) => string): number {
  const hangs =
    word === 'to'
      ? tokens.findIndex((token, at) => wordOf(token) === word && /^(?:VERB|ADJ)$/.test(tokens[at - 1]?.pos ?? ''))
      : -1
  return hangs >= 0 ? hangs : tokens.findLastIndex(token => wordOf(token) === word)
}

/** `d’écrire` begins like `de lire`, and `how to build` like `what to build`. */
const ownWordOf = ({ text }: Token, contractions: Readonly<Record<string, string>> | undefined) =>
  (contractions?.[text.toLowerCase()] ?? text.toLowerCase())
    .replace(/^d[’'].+/, 'de')
    .replace(/^(?:how|what|why|when|where|who)$/, 'wh')

/**
 *     The port runs on tools such as [cranes], [carts] and [ropes]
 *                           ‾‾‾‾‾‾‾
 */
function byIntroducer(scope: Scope, chunks: readonly Range[]): Found | undefined {
  const introducer = INTRODUCERS[scope.lang.slice(0, 2)]
  if (!introducer) return undefined
  const parts: Range[] = []
  for (const chunk of chunks.toReversed()) {
    const text = scope.passage.text.slice(chunk.from, chunk.to)
    // One inside brackets belongs to them.
    const match = [...text.matchAll(introducer)].findLast(({ index }) => !/^[^(]*\)/.test(text.slice(index)))
    const part = match ? { from: chunk.from + match.index + match[0].length, to: chunk.to } : chunk
    if (!isPlain(scope, part)) return undefined
    parts.unshift(trimmed(scope, part))
    if (match) {
      const isOpening = chunk === chunks[0] && match.index === 0
      return parts.length >= FEWEST_BEFORE_THE_LAST && !isOpening && areOfOneForm(scope, parts)
        ? { parts, isMarked: true }
        : undefined
    }
  }
  return undefined
}

/** Verbs in -ing all of them or none. */
function areOfOneForm(scope: Scope, parts: readonly Range[]): boolean {
  const gerunds = parts.filter(({ from, to }) => {
    const tokens = tokensWithin(scope, from, to)
    return tokens[0]?.pos === 'VERB' && GERUND.test(tokens[0].text) && !isNounChunk(tokens)
  })
  return gerunds.length === 0 || gerunds.length === parts.length
}

/**
 *     The port wants three things: [faster compile times], [better tooling] and [a crane]
 *                                ‾
 */
function byColon(scope: Scope, chunks: readonly Range[]): Found | undefined {
  const parts: Range[] = []
  for (const chunk of chunks.toReversed()) {
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    const colon = tokens.findLastIndex(({ text }) => text === ':')
    const part = tokens.slice(colon + 1)
    if (part.length === 0 || part.some(({ pos }) => pos === 'AUX' || pos === 'SCONJ') || isVerbal(part))
      return undefined
    parts.unshift({ from: part[0]!.from, to: chunk.to })
    if (colon >= 0) return parts.length >= FEWEST_BEFORE_THE_LAST ? { parts, isMarked: true } : undefined
  }
  return undefined
}

/** A subject and its verb: `we started`, `the crew sings`. */
function isVerbal(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos, text }) => pos === 'VERB' && !/(?:ing|ed)$/.test(text))
  const isSubject = verb > 0 && tokens.slice(0, verb).some(({ pos }) => /^(?:PRON|NOUN|PROPN)$/.test(pos))
  return isSubject || (tokens[0]!.pos === 'PRON' && tokens[1]?.pos === 'VERB')
}

/** A noun phrase or a gerund, as far as it can be told. */
function isPlain(scope: Scope, { from, to }: Range): boolean {
  const tokens = tokensWithin(scope, from, to)
  if (tokens.length === 0) return false
  if (isUntagged(tokens))
    return (
      countWords(scope.passage.text.slice(from, to)) <= MOST_WORDS_OF_AN_UNTAGGED_PART &&
      !tokens.some(({ text }) => text === ':') &&
      !REPEATED[scope.lang.slice(0, 2)]?.test(tokens[0]!.text)
    )
  return (
    isNounChunk(tokens) ||
    (GERUND.test(tokens[0]!.text) && !tokens.some(({ pos }) => pos === 'AUX')) ||
    isName(tokens) ||
    // `stories of growing up`, `Close to Home`
    (isNoun(tokens[0]) && /^of$/i.test(tokens[1]?.text ?? '') && !tokens.some(({ pos }) => pos === 'AUX')) ||
    tokens.every(({ text }) => /^(?:\p{Lu}.*|of|the|to|a|an|and|in|on|for|at|&)$/u.test(text))
  )
}

/** `sturdy`, `AngularJS`: a word or two that the tagger may take for a verb. */
const isName = (tokens: readonly Token[]) => tokens.length <= 2 && !tokens.some(({ pos }) => pos === 'AUX')

function trimmed(scope: Scope, { from, to }: Range): Range {
  const text = scope.passage.text.slice(from, to)
  return { from: from + (text.length - text.trimStart().length), to }
}

/** Adverbs alone: `wrong [creatively], [professionally] and personally`. */
function oneWordEach(scope: Scope, chunks: readonly Range[], [last]: readonly Token[]): Range[] | undefined {
  const isAdverb = (token: Token | undefined) => token?.pos === 'ADV' && /ly$/.test(token.text)
  if (!isAdverb(last)) return undefined
  const parts: Range[] = []
  for (const { from, to } of chunks.toReversed()) {
    const tokens = tokensWithin(scope, from, to)
    const word = tokens.at(-1)
    if (!word || !isAdverb(word)) break
    parts.unshift({ from: word.from, to })
    if (tokens.length > 1) break
  }
  return parts.length >= FEWEST_BEFORE_THE_LAST ? parts : undefined
}

/** Parts from the right, as long as they are parallel; the leftmost loses what leads in. */
function collect(
  scope: Scope,
  chunks: readonly Range[],
  tail: readonly Token[],
  shape: EnumerationShape,
  gerunds: boolean,
): Range[] | undefined {
  const parts: Range[] = []
  const enough = () => (parts.length >= FEWEST_BEFORE_THE_LAST ? parts : undefined)
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]!
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    if (index === 0 && parts.length < FEWEST_BEFORE_THE_LAST) {
      const after = afterSubordinator(tokens)
      if (shape === 'noun' && after > 0) {
        parts.unshift({ from: tokens[after]!.from, to: chunk.to })
        return enough()
      }
    }
    if (index === 0 && opensPhrase(tokens, tail)) return [{ from: tokens[1]!.from, to: chunk.to }, ...parts]
    if (index === 0 && isAdverbial(tokens)) return enough()
    const name = index > 0 && shape === 'noun' ? nameAfterList(tokens) : -1
    if (name > 0) return [{ from: tokens[name]!.from, to: chunk.to }, ...parts]
    const isApart = scope.passage.text[chunk.from - 1] === ';' && shape === 'noun'
    const isWholePart = index > 0 && (isApart || isWhole(tokens, shape, gerunds))
    // `it helps us [lift], carry and bring whole boats`: the verbs alone are the parts
    const areVerbsAlone = shape === 'verb' && parts.length > 0 && parts.every(part => isOneWord(scope, part))
    const start = isWholePart
      ? 0
      : areVerbsAlone && tokens.at(-1)?.pos === 'VERB'
        ? tokens.length - 1
        : partStart(tokens, shape, gerunds)
    // Where a part cannot be read, the list would begin in its midst: `…, [using ropes], …`
    if (start === undefined) return isAdverbial(tokens) ? enough() : undefined
    if (index > 0 && shape === 'noun' && start === 1 && GERUND.test(tokens[0]!.text)) return undefined
    parts.unshift({ from: withSubject(tokens, start), to: chunk.to })
    if (start > 0) return isOneForm(scope, parts, tokens[start - 1]) ? parts : undefined
  }
  return parts
}

/** `We’ve built …`: a verb that leans on its subject takes it along. */
function withSubject(tokens: readonly Token[], start: number): number {
  return tokens[/^[’']/.test(tokens[start]!.text) && start > 0 ? start - 1 : start]!.from
}

/** `…, Nelly and Usher plus actors [Ann Bo], Cy Do and Ed Fa`: a list of names right after another. */
function nameAfterList(tokens: readonly Token[]): number {
  const joint = tokens.findIndex(({ pos }) => pos === 'CCONJ')
  let at = tokens.length
  while (at > 0 && tokens[at - 1]!.pos === 'PROPN') at -= 1
  const between = tokens.slice(joint + 1, at)
  return joint > 0 &&
    between.some(({ text, pos }) => /^\p{Ll}/u.test(text) && pos !== 'ADP') &&
    at < tokens.length &&
    /^\p{Lu}/u.test(tokens[0]!.text)
    ? at
    : -1
}

/** `to build the quay, aimed at ships, and mend the nets`: a participle or a finite verb is no infinitive. */
function isOneForm(scope: Scope, parts: readonly Range[], lead: Token | undefined): boolean {
  if (!/^to$/i.test(lead?.text ?? '')) return true
  return !parts
    .slice(1)
    .some(({ from, to }) => /(?:ed|^were|^was|^had|^is|^are|^has)$/.test(tokensWithin(scope, from, to)[0]?.text ?? ''))
}

const isOneWord = (scope: Scope, { from, to }: Range) => tokensWithin(scope, from, to).length === 1

/** A stretch between two commas that is built like the parts from its first word on. */
function isWhole(tokens: readonly Token[], shape: EnumerationShape, gerunds: boolean): boolean {
  const [first] = tokens
  if (shape === 'noun') return isNounChunk(tokens)
  if (shape !== 'verb' || first === undefined) return false
  const verb = firstWord(tokens)
  return (FINITE.has(verb.pos) || (!gerunds && canBeVerb(tokens, 0))) && GERUND.test(verb.text) === gerunds
}

/** `With its [two screens], good maps and a lamp, the boat …`: a preposition whose list the next comma closes. */
function opensPhrase(tokens: readonly Token[], tail: readonly Token[]): boolean {
  const comma = tail.findIndex(({ text }) => text === ',')
  const rest = tokens.slice(1)
  return (
    tokens[0]?.pos === 'ADP' &&
    comma > 0 &&
    !tail.slice(0, comma).some(({ pos }) => FINITE.has(pos)) &&
    tail.slice(comma).some(({ pos }) => FINITE.has(pos)) &&
    isNounChunk(rest) &&
    !(TEMPORAL.test(tokens[0].text) && rest.some(({ pos }) => pos === 'NOUN')) &&
    !/\d{4}/.test(rest.map(({ text }) => text).join(' '))
  )
}

/** What these open tells when or where, and seldom a list: `During the storm, the crew and the boat …`. */
const TEMPORAL = /^(?:during|in|at|on|after|before|throughout|over|since|by|under|within|until|upon)$/i

const SUBORDINATOR =
  /^(?:if|when|while|as|because|although|though|since|unless|until|once|after|before|whenever|whether|where)$/i

/** `While [fear], haste, and envy have become …`: a noun phrase right after the word that opens the clause; else 0. */
function afterSubordinator(tokens: readonly Token[]): number {
  if (!/^(?:if|when|while|because|although|though|since|unless)$/i.test(tokens[0]?.text ?? '')) return 0
  const rest = tokens.slice(1)
  return isNounChunk(rest) && rest.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? 1 : 0
}

/** `For example,` · `In 2025,` · `If they do not follow the rules,`: what stands before a sentence is no part of its list. */
function isAdverbial(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (SUBORDINATOR.test(first?.text ?? '')) return true
  if (/^even$/i.test(first?.text ?? '') && /^(?:if|when|though)$/i.test(second?.text ?? '')) return true
  if (
    tokens.every(({ pos }) => pos === 'ADV') ||
    (tokens.length === 1 && /^(?:today|tomorrow|yesterday|now|\p{L}{4,}ed)$/iu.test(first?.text ?? '')) ||
    /^(?:(?:first|second|third|finally|overall|instead|outside|however|meanwhile|therefore|indeed)$|that is$|of course$|for (?:example|instance)$|in (?:fact|short|other words|addition|turn|particular)$)/i.test(
      tokens.length <= 3 ? tokens.map(({ text }) => text).join(' ') : (first?.text ?? ''),
    )
  )
    return true
  return first?.pos === 'ADP' && !tokens.some(token => FINITE.has(token.pos) || token.text === ':')
}

/**
 * Without parts of speech only a colon, determiners that all parts begin with, or capitals tell the first part from what
 * leads in.
 *
 *     Le port vend les poissons, les algues et les coquillages.
 *                  ‾‾‾           ‾‾‾           ‾‾‾
 */
function collectUntagged(scope: Scope, chunks: readonly Range[], last: Token): Range[] | undefined {
  const language = scope.lang.slice(0, 2)
  const determiner = DETERMINERS[language]
  const isLike = (token: Token | undefined) =>
    token !== undefined &&
    (determiner?.test(last.text)
      ? determiner.test(token.text)
      : /^\p{Lu}/u.test(last.text) && /^\p{Lu}/u.test(token.text))
  const parts: Range[] = []
  for (const chunk of chunks.toReversed()) {
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    const colon = tokens.findLastIndex(token => /^[:：]$/.test(token.text))
    const afterColon = tokens[colon + 1]
    if (colon >= 0 && afterColon && isShort(scope, { from: afterColon.from, to: chunk.to }))
      return begunAt(parts, chunk, afterColon)
    // A sentence begins with an article as well: `Le port vend [les poissons], …`
    const isPart = chunk !== chunks[0] && isLike(tokens[0]) && isShort(scope, chunk)
    const lead = isPart ? 0 : startOfLead(tokens, isLike, PARTITIVES[language], last, chunk === chunks[0])
    if (lead < 0) return colonBefore(scope, chunks, parts)
    const part = { from: tokens[lead]!.from, to: chunk.to }
    if (!isShort(scope, part)) return colonBefore(scope, chunks, parts)
    parts.unshift(part)
    if (lead > 0) return parts.length >= FEWEST_BEFORE_THE_LAST ? parts : undefined
  }
  return parts.length >= FEWEST_BEFORE_THE_LAST ? parts : undefined
}

/** `la región firmaron un acuerdo`: right behind one word more an article begins what is done. */
function isClauseOf(tail: readonly Token[], determiner: RegExp | undefined, prepositions: RegExp | undefined): boolean {
  const at = tail.findIndex(({ text }, index) => index > 0 && determiner?.test(text))
  return at === 3 && determiner!.test(tail[0]!.text) && !prepositions?.test(tail[2]!.text)
}

function begunAt(parts: readonly Range[], chunk: Range, first: Token | undefined): Range[] | undefined {
  const all = first ? [{ from: first.from, to: chunk.to }, ...parts] : []
  return all.length >= FEWEST_BEFORE_THE_LAST ? all : undefined
}

/** Parts of any build after a colon: `Der Hafen braucht drei Dinge: Ruhe, viel Geduld und Strom`. */
function colonBefore(scope: Scope, chunks: readonly Range[], found: readonly Range[]): Range[] | undefined {
  if (found.length >= FEWEST_BEFORE_THE_LAST) return [...found]
  const [lead, ...rest] = chunks
  const tokens = lead ? tokensWithin(scope, lead.from, lead.to) : []
  const colon = tokens.findLastIndex(token => /^[:：]$/.test(token.text))
  const first = tokens[colon + 1]
  return colon >= 0 && first && rest.length > 0 ? [{ from: first.from, to: lead!.to }, ...rest] : undefined
}

const isShort = (scope: Scope, { from, to }: Range) =>
  countWords(scope.passage.text.slice(from, to)) <= MOST_WORDS_OF_AN_UNTAGGED_PART

/** The last word in what leads in that begins like the other parts; capitals reach left as far as they go. */
function startOfLead(
  tokens: readonly Token[],
  isLike: (token: Token | undefined) => boolean,
  partitive: RegExp | undefined,
  last: Token,
  isFirst: boolean,
): number {
  if (/^\p{Lu}/u.test(last.text)) {
    let at = tokens.length
    while (at > 0 && /^\p{Lu}/u.test(tokens[at - 1]!.text)) at -= 1
    // A sentence begins with a capital as well: `Vinieron [Ana Ruiz], …`
    const isOpening = at === 0 && tokens.length > 2 && isFirst
    return at < tokens.length ? at + Number(isOpening) : -1
  }
  const begins = (token: Token) => isLike(token) && (partitive?.test(last.text) || !partitive?.test(token.text))
  return tokens.findLastIndex(begins)
}

/**
 * The token at which a part of this shape begins in a chunk that may hold what leads in before it.
 * `gerunds`: the parts begin with verbs in -ing, so this one must too.
 */
function partStart(tokens: readonly Token[], shape: EnumerationShape, gerunds: boolean): number | undefined {
  if (tokens.length === 0) return undefined
  const colon = tokens.findLastIndex(token => /^[:：]$/.test(token.text))
  if (colon >= 0) return afterColon(tokens, colon + 1, shape, gerunds)
  if (shape === 'verb') return verbStart(tokens, gerunds)
  if (shape === 'clause')
    return /^(?:PRON|NOUN|PROPN|DET|ADJ)$/.test(tokens[0]!.pos) && tokens.some(({ pos }) => FINITE.has(pos))
      ? 0
      : undefined
  return nounStart(tokens)
}

function verbStart(tokens: readonly Token[], gerunds: boolean): number | undefined {
  if (tokens[0]!.pos === 'ADP' || tokens[0]!.pos === 'SCONJ') return undefined
  const infinitive = gerunds
    ? -1
    : tokens.findLastIndex(
        (token, at) =>
          token.text.toLowerCase() === 'to' && tokens.slice(at + 1, at + 3).some(next => next.pos === 'VERB'),
      )
  if (infinitive >= 0 && infinitive + 1 < tokens.length) return infinitive + 1
  const verb = tokens.findIndex(
    (token, at) =>
      FINITE.has(token.pos) && GERUND.test(token.text) === gerunds && !(token.pos === 'VERB' && isModifier(tokens, at)),
  )
  return verb < 0 ? undefined : verb
}

/** After a colon the first part begins at once, unless it has a verb that the others lack: `: we started, built …`. */
function afterColon(
  tokens: readonly Token[],
  from: number,
  shape: EnumerationShape,
  gerunds: boolean,
): number | undefined {
  const rest = tokens.slice(from)
  if (rest.length === 0) return undefined
  if (shape !== 'noun' || isNounChunk(rest) || isUntagged(rest) || !rest.some(token => FINITE.has(token.pos)))
    return shape === 'noun' || shape === 'clause' ? from : offset(partStart(rest, shape, gerunds), from)
  return offset(nounStart(rest), from)
}

function offset(at: number | undefined, by: number): number | undefined {
  return at === undefined ? undefined : at + by
}

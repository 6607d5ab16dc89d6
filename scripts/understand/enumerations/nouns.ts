import { OF_THEIR_NOUN } from '../lexicon/enumerations.ts'
import type { Token } from '../tag.ts'

/** Parts of speech that begin a noun part, and those that go on with it. */
const NOUN_START = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADV', 'VERB', 'SYM'])
const NOUN_BODY = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PART', 'X'])
/** A verb in -ing, which `bring` and `sing` are not. */
export const GERUND = /[aeiouy]\p{L}*ing$/iu
export const FINITE: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** The first word that is no adverb: `or [simply] saying`. */
export function firstWord(tokens: readonly Token[]): Token {
  const [first, second] = tokens
  const isAdverb = first!.pos === 'PART' || /(?:ly|^also|^then|^even|^just|^again)$/i.test(first!.text)
  return isAdverb && first!.pos !== 'NOUN' && second ? second : first!
}

/**
 * A word that may be a verb though the tagger took it for something else, by what stands behind it: `photograph the boats`,
 * `light up a room`, `walk for miles`.
 */
export function canBeVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!word || !/^\p{Ll}{3,}$/u.test(word.text) || GERUND.test(word.text)) return false
  if (word.pos === 'VERB') return true
  if (!/^(?:NOUN|ADJ)$/.test(word.pos) || !next) return false
  if (next.pos === 'DET' || /^(?:it|them|him|her|us|me|you|his|their|its|our|your|my)$/i.test(next.text)) return true
  if (word.pos === 'NOUN' && next.pos === 'ADJ' && isNoun(third)) return true
  return /^(?:up|down|out|off|away|back|into|through|over)$/i.test(next.text) && third !== undefined
}

/** Without parts of speech only signs and words tell what leads in from the first part. */
export function isUntagged(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every(token => !/\p{L}/u.test(token.text) || token.pos === 'X')
}

/** A participle right before a noun is part of it: `distributed training`. A finite verb takes `the`, `their`, `for`. */
export function isModifier(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!, tokens[at + 1]]
  const before = tokens[at - 1]
  if (/^(?:my|our|your|his|her|its|their|the|an?)$/i.test(before?.text ?? '') && next?.pos === 'NOUN') return true
  if (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'AUX') return false
  return (
    (/(?:ed|ing|en)$/.test(word.text) &&
      next !== undefined &&
      (next.pos === 'NOUN' || next.pos === 'PROPN') &&
      !GERUND.test(word.text)) ||
    (GERUND.test(word.text) &&
      next?.pos === 'NOUN' &&
      /^(?:serving|building|training|meeting|setting|teaching|working|living)$/i.test(word.text))
  )
}

/** A stretch between two commas that is a noun phrase as a whole: `a battery for calm nights`, `emerging trades`. */
export function isNounChunk(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || tokens.some(token => token.text === ':')) return false
  const isParticiple = isParticipleBefore(tokens)
  const isDescribed = first.pos === 'ADV' && !SPOTLIGHT.test(first.text) && isDescription(tokens)
  if (!isParticiple && !isDescribed && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(first.pos)) return false
  const relative = tokens.findIndex(token => /^(?:that|which|who|whose|where)$/i.test(token.text))
  return !tokens
    .slice(0, relative < 0 ? tokens.length : relative)
    .some(
      (token, at) =>
        FINITE.has(token.pos) && !(at === 0 && isParticiple) && !isModifier(tokens, at) && !isInNounPhrase(tokens, at),
    )
}

/** `[particularly] young men` brings out one of what was named before, and begins no part of its own. */
const SPOTLIGHT =
  /^(?:particularly|especially|primarily|mainly|mostly|usually|generally|only|even|also|probably|possibly|partly|largely|notably|normally|often)$/i

/** `[slightly] crossed eyes`, `[fairly] large lips` */
const isDescription = ([first, second, third]: readonly Token[]) =>
  /ly$/.test(first!.text) && (second?.pos === 'ADJ' || /ed$/.test(second?.text ?? '')) && isNoun(third)

/**
 * A verb that does not make a clause of a noun phrase:
 *
 *     the [granting] of land · horse [riding] · jewelry [crafted] from jade · a crane to [lift] boats · slightly [crossed] eyes
 */
function isInNounPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (word.pos !== 'VERB' || !before) return false
  if (/^to$/i.test(before.text)) return at > 1 && isNoun(tokens[at - 2])
  if (GERUND.test(word.text) && (before.pos === 'DET' || (isNoun(before) && !next))) return true
  const isParticiple = /(?:ed|en|wn|ade|uilt|old|eld)$/.test(word.text)
  if (isParticiple && before.pos === 'NOUN') return next?.pos === 'ADP' && !/^of$/i.test(next.text)
  return isParticiple && before.pos === 'ADV' && isNoun(next)
}

/** `emerging trades`, `extended academic years` */
export function isParticipleBefore([first, second, third]: readonly Token[]): boolean {
  return (
    first?.pos === 'VERB' &&
    (OF_THEIR_NOUN.test(first.text) || /ed$/.test(first.text)) &&
    (isNoun(second) || (second?.pos === 'ADJ' && isNoun(third)))
  )
}

export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

export function hasRelative(tokens: readonly Token[]): boolean {
  return tokens.some(token => /^(?:that|which|who|whose)$/i.test(token.text))
}

/** Where the noun phrase begins that a stretch ends with: `We have trained [young welders]`. */
export function nounStart(tokens: readonly Token[]): number | undefined {
  if (!NOUN_START.has(tokens[0]!.pos) && !tokens.some(token => NOUN_BODY.has(token.pos))) return undefined
  if (isMistakenForVerb(tokens)) return tokens.length - 1
  const relative = tokens.findIndex(
    (token, at) => /^(?:that|which|who|whose|where)$/i.test(token.text) && NOUN_BODY.has(tokens[at - 1]?.pos ?? ''),
  )
  const end = relative > 0 ? relative : withoutBracket(tokens)
  if (tokens[end - 1]?.pos === 'ADJ' && isNoun(tokens[end - 2])) return end - 1
  let start = end
  while (start > 0 && isNounPart(tokens, start - 1)) start -= 1
  // `error handling and reporting patterns`: where the phrase begins cannot be told
  if (tokens[start - 1]?.pos === 'VERB' && tokens[start - 2]?.pos === 'CCONJ') return undefined
  return start < tokens.length && start < end ? withQualifier(tokens, start) : undefined
}

/** `more than 10 miles of rope`: what qualifies a number belongs to it. */
function withQualifier(tokens: readonly Token[], start: number): number {
  if (tokens[start]!.pos !== 'NUM') return start
  const before = tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text)
  if (/^(?:(?:more|less|fewer) than|up to|at (?:least|most))$/i.test(before.join(' '))) return start - 2
  return /^(?:over|about|around|nearly|almost|some|under)$/i.test(before.at(-1) ?? '') ? start - 1 : start
}

/** The end of a stretch before the bracket that it closes with: `Rivers (2)`. */
function withoutBracket(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.text !== ')') return tokens.length
  const open = tokens.findLastIndex(token => token.text === '(')
  return open > 0 ? open : tokens.length
}

/** `expenses include compute, storage and …`: a lone word after such a verb is a noun, whatever the tagger takes it for. */
function isMistakenForVerb(tokens: readonly Token[]): boolean {
  const [before, word] = tokens.slice(-2)
  return (
    word?.pos === 'VERB' &&
    !/(?:ed|ing)$/.test(word.text) &&
    /^(?:include|includes|included|including|cover|covers|covered|covering|comprise|comprises|of|for|from|with|on|about)$/i.test(
      before?.text ?? '',
    )
  )
}

function isNounPart(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  // `sites offering sturdy ropes`: whatever the tagger takes it for
  if (GERUND.test(text) && tokens[at + 1]?.pos === 'ADJ' && isNoun(tokens[at - 1])) return false
  if (NOUN_BODY.has(pos)) return !/^(?:to)$/i.test(text)
  if (pos === 'VERB') return isModifier(tokens, at) || isPresentParticiple(tokens, at)
  if (pos === 'DET') return /^(?:the|a|an|no|every|each|all|both|some|any)$/i.test(text)
  if (pos === 'ADP') return /^of$/i.test(text) && at > 0 && isNoun(tokens[at - 1]) && at + 1 < tokens.length
  return pos === 'PUNCT' && /^[-’'/&]$/.test(text)
}

/** `the pockets of [struggling families]`: after a preposition or article, before a plural. */
function isPresentParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  return (
    OF_THEIR_NOUN.test(word.text) &&
    isNoun(next) &&
    /^(?:of|to|for|the|these|those|our|their|your|its|his|her)$/i.test(before?.text ?? '') &&
    at + 2 >= tokens.length - 1
  )
}

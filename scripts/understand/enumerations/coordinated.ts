import { countWords } from '../../model/count.ts'
import type { Enumeration, EnumerationShape } from '../../model/fact.ts'
import type { Words, Range } from '../../model/span.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'
import {
  areMany,
  areOneList,
  areTwoClauses,
  beginsInRelative,
  beginsWithAdjective,
  clauseStart,
  endsWithAdjective,
  hasForeignPreposition,
  HOLDERS,
  isAmbiguous,
  isUnlikeOthers,
  isBalanced,
  isName,
  isNamedAfterwards,
} from './checks.ts'
import { chunksBefore } from './chunks.ts'
import { endOfLast, sentenceEnd, type Model } from './last.ts'
import { canBeVerb, FINITE, GERUND, isModifier, isParticipleBefore, isUntagged, nounStart } from './nouns.ts'
import { partsBefore, type Found } from './parts.ts'
import { sharesItsNoun } from './shared-noun.ts'
import { areSound } from './sound.ts'

const FEWEST_BEFORE_THE_LAST = 2

/**
 * The enumeration whose last part the coordinator at a token joins: `A, B and C`, `A; B; and C`.
 * The first part is cut from what leads in, the last from what follows, by the parts between them.
 *
 *     Our paid inference API, enterprise support, and private deployment options generate substantial revenue
 *     ‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾      ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 *     opening                                                                 ending
 */
export function enumerationAt(
  scope: Scope,
  unit: Range,
  tokens: readonly Token[],
  at: number,
): Enumeration | undefined {
  const chunks = chunksBefore(scope, unit, tokens, at)
  const tail = tokens.slice(at + 1).filter(token => token.pos !== 'PUNCT' || !/^["“”]$/.test(token.text))
  const [last] = tail
  if (chunks.length < FEWEST_BEFORE_THE_LAST || !last || last.text === ',') return undefined
  let found = partsBefore(scope, chunks, tail, shapeAmong(scope, chunks, tail))
  if (found && !found.isMarked && shapeAmong(scope, chunks, tail) === 'noun')
    found = { ...found, parts: afterRelative(scope, found.parts) }
  if (!found || found.parts.length < FEWEST_BEFORE_THE_LAST) return undefined
  const cut = wholeFirst(scope, unit, withoutShared(scope, unit, found, last))
  const model = modelOf(scope, unit, tail, { ...found, parts: cut })
  const parts = fromItsVerb(scope, unit, cut, model.shape)
  const end = endOfLast(scope, unit, tail, model)
  const places = [...parts, { from: last.from, to: end }]
  const items = places.map(part => clauseWords(scope, part.from, part.to))
  if (model.shape === 'noun' && parts.slice(1).some(part => holdsClause(tokensWithin(scope, part.from, part.to))))
    return undefined
  if (!areOneList(items) || !areSound(scope, unit, places, /^[,;]$/.test(tokens[at - 1]?.text ?? ''))) return undefined
  if (model.shape === 'noun' && sharesItsNoun(scope, parts, { from: last.from, to: end })) return undefined
  if (goesOn(scope, unit, end, last)) return undefined
  if (isOneName(scope, items, end)) return undefined
  if (areTwoClauses(scope, unit, parts[0]!, end)) return undefined
  if (opensWithAReason(scope, unit, parts, tokens[at - 1], end)) return undefined
  const opening = clauseWords(scope, unit.from, parts[0]!.from)
  const isUnclear = !isSure(scope, unit, found, parts, items, model)
  if (/^(?:the|an?)$/i.test(opening.text) || !isBalanced(opening.text)) return undefined
  if (isUnclear) return undefined
  const ending = clauseWords(scope, end, sentenceEnd(scope, unit))
  const areNames = items.every(({ text }) => /^\p{Lu}/u.test(text) && countWords(text) <= 3)
  return {
    type: 'enumeration',
    ...placeOf(scope, unit.from, unit.to),
    shape: model.shape === 'noun' && areNames ? 'name' : model.shape,
    items,
    joint: clauseWords(scope, tokens[at]!.from, tokens[at]!.to),
    ...(opening.text !== '' && { opening }),
    ...(countWords(ending.text) > 0 && { ending }),
  }
}

/**
 * The list goes on after what looks like its last part: `nets, ropes and lines, hooks, and oars`,
 * `the nets, the ropes and the lines, the hooks`.
 */
function goesOn(scope: Scope, unit: Range, end: number, last: Token): boolean {
  // `…, and the mayor has said`: another clause
  if (tokensWithin(scope, end, unit.to).some(({ pos }) => pos === 'AUX')) return false
  const after = /^,\s(?<word>the|an?)\s/i.exec(scope.passage.text.slice(end, end + 8))?.groups?.['word']
  if (after && after === last.text) return true
  // `timber, grain and wool, and employs …`
  const [, joint, next, third] = tokensWithin(scope, end, unit.to)
  const verb = next?.pos === 'ADV' ? third : next
  if (/^(?:and|or)$/.test(joint?.text ?? '') && (next?.pos === 'PRON' || (verb && FINITE.has(verb.pos)))) return false
  return /^,\s*(?:[^,;.]{1,40},\s)?(?:and|or)\b/.test(scope.passage.text.slice(end, end + 56))
}

/**
 * `Because of the fog, [not all pilots] and [their crews] came in`: what the sentence opens with ends at its only comma,
 * and two are the subject of what follows.
 */
function opensWithAReason(
  scope: Scope,
  { from, to }: Range,
  [first, ...others]: readonly Range[],
  before: Token | undefined,
  end: number,
): boolean {
  if (others.length !== 1 || before?.text === ',') return false
  const opening = tokensWithin(scope, from, first!.from).filter(({ pos }) => pos !== 'CCONJ' && pos !== 'ADV')
  const isPhrase = opening.length > 0 && opening.every(({ pos }) => pos === 'ADP' || pos === 'SCONJ')
  const [verb] = tokensWithin(scope, end, to)
  return isPhrase && verb !== undefined && FINITE.has(verb.pos)
}

/**
 * The parts with the first as it is meant: a word that a slash joins is one (`the CA/B Forum, the IETF and …`), and where
 * the second is the something of something, so is the first: `|the strength of our harbour|, the worth of our aims and …`.
 */
function wholeFirst(scope: Scope, { from }: Range, parts: readonly Range[]): readonly Range[] {
  const { text } = scope.passage
  const [first, second, ...others] = parts
  if (!first || !second) return parts
  const before = text.slice(from, first.from)
  const [joined = ''] = text[first.from] === '/' ? (/[\p{L}\d]+$/u.exec(before) ?? []) : []
  const isOfAThing = /^the\s\p{L}+\sof\s/iu.test(text.slice(second.from, second.to))
  const [head = ''] = isOfAThing ? (OF_A_THING.exec(before) ?? []) : []
  const length = Math.max(joined.length, head.length)
  const start = length > 0 ? first.from - length : (nameIn(text, parts) ?? first.from)
  return [{ from: start, to: first.to }, second, ...others]
}

const OF_A_THING = /\bthe\s\p{L}+\sof\s(?:(?:our|the|its|their|his|her)\s|(?:\p{L}+\s){1,4}(?:and|or)\s)?$/iu

/** `Examples are |Register for a seminar|, Find a staff member, …`: where the first begins with a capital, as the others do. */
function nameIn(text: string, [first, ...others]: readonly Range[]): number | undefined {
  if (!others.every(({ from }) => /\p{Lu}/u.test(text[from]!))) return undefined
  const found = /^\p{Ll}+\s(?=\p{Lu})/u.exec(text.slice(first!.from, first!.to))
  return found ? first!.from + found[0].length : undefined
}

/**
 * `to |raise the depth of the harbour|, mend the walls and pay the crews`: where the others begin with a verb, so does the
 * first.
 */
function fromItsVerb(
  scope: Scope,
  { from }: Range,
  parts: readonly Range[],
  shape: EnumerationShape,
): readonly Range[] {
  const [first, ...others] = parts
  const [word, ...more] = tokensWithin(scope, first!.from, first!.to)
  // `Find out |what you need are|, try them, and begin`: an order begins with its own verb.
  const [order] = tokensWithin(scope, from, first!.from)
  if (word?.pos === 'AUX' && more.length === 0 && order?.pos === 'VERB') return [{ from, to: first!.to }, ...others]
  if (
    shape !== 'verb' ||
    !word ||
    isUntagged([word]) ||
    word.pos === 'VERB' ||
    word.pos === 'AUX' ||
    word.pos === 'ADV'
  )
    return parts
  const [second] = tokensWithin(scope, others[0]!.from, others[0]!.to)
  if (second?.pos !== 'VERB' || /(?:ed|ing|s)$/.test(second.text)) return parts
  const before = tokensWithin(scope, from, first!.from)
  const to = before.findLastIndex(({ text }) => /^(?:to|,)$/i.test(text))
  const verb = before[to + 1]
  if (to < 0 || before[to]!.text === ',' || verb?.pos !== 'VERB' || before.length - to > MOST_WORDS_OF_A_VERB)
    return parts
  return [{ from: verb.from, to: first!.to }, ...others]
}
const MOST_WORDS_OF_A_VERB = 8

/** Whether where the parts begin and what they are parts of can be told. */
function isSure(
  scope: Scope,
  unit: Range,
  { isMarked }: Found,
  parts: readonly Range[],
  items: readonly Words[],
  { shape, areAdjectives }: Model,
): boolean {
  if (shape !== 'noun') return isMarked || !isAmbiguous(scope, unit, parts[0]!, items)
  if (isNamedAfterwards(items) || (!areAdjectives && endsWithAdjective(scope, parts))) return false
  if (isMarked) return true
  if (hasForeignPreposition(scope, parts)) return false
  return !(
    isUnlikeOthers(scope, unit, parts[0]!, items) ||
    beginsWithAdjective(scope, parts) ||
    beginsInRelative(scope, parts)
  )
}

/** A part that has a subject and a verb of its own is no thing among things: `most days, [I’m in the boat] or the mill`. */
function holdsClause(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex(({ text }) => /^(?:that|which|who|whose|where|what|how|when)$/i.test(text))
  const verb = tokens.findIndex(({ pos }) => pos === 'AUX')
  if (verb > 0 && (relative < 0 || verb < relative)) return true
  return /^(?:i|we|he|she|they|you|it)$/i.test(tokens[0]?.text ?? '') && FINITE.has(tokens[1]?.pos ?? '')
}

/** `Trade, Ports and Ferries Council (TPFC)`: the name of one body, as its short form shows. */
function isOneName(scope: Scope, items: readonly Words[], end: number): boolean {
  const short = /^\s*\((?<short>\p{Lu}{2,6})\)/u.exec(scope.passage.text.slice(end, end + 12))?.groups?.['short']
  return short !== undefined && items.slice(0, 2).every(({ text }, at) => text.replace(/^the /, '')[0] === short[at])
}

function shapeOf(tokens: readonly Token[]): EnumerationShape {
  const first = tokens.find(token => token.pos !== 'ADV' && token.pos !== 'PART') ?? tokens[0]!
  if (first.pos === 'AUX') return 'verb'
  const at = tokens.indexOf(first)
  // `joined Berkeley`: a participle seldom stands before a name
  if (first.pos === 'VERB') return isModifier(tokens, at) && tokens[at + 1]?.pos !== 'PROPN' ? 'noun' : 'verb'
  if (first.pos === 'PRON' && FINITE.has(tokens[1]?.pos ?? '')) return 'clause'
  return 'noun'
}

/** `a kind, careful and [lasting] peace`: a participle among adjectives is one. */
function shapeAmong(scope: Scope, parts: readonly Range[], tail: readonly Token[]): EnumerationShape {
  const rest = parts.slice(1).map(({ from, to }) => tokensWithin(scope, from, to))
  const areAdjectives = rest.length > 0 && rest.every(([word, ...more]) => word?.pos === 'ADJ' && more.length === 0)
  // `ease the strain, make a friend or [light] up a room`: where the others are verbs, so is a word that can be one
  const areVerbs = rest.length > 0 && rest.every(([word]) => word?.pos === 'VERB' && !GERUND.test(word.text))
  if (areVerbs && canBeVerb(tail, 0)) return 'verb'
  return areAdjectives && tail[0]!.pos === 'VERB' && /(?:ed|ing)$/.test(tail[0]!.text) ? 'noun' : shapeOf(tail)
}

/**
 * What stands before the first part and counts for all of them belongs to the opening, unless the part is a name:
 *
 *     a [secure], [fast] and [free] service · more [towns], [ports] and [schools] · the Middle East, trade and peace
 */
function withoutShared(scope: Scope, unit: Range, { parts: found, isMarked }: Found, last: Token): readonly Range[] {
  const parts = isMarked ? found : afterOf(scope, unit, found, last)
  const [first, ...rest] = parts.map(part => tokensWithin(scope, part.from, part.to))
  const shared = first?.findIndex((token, at) => !isShared(token) || (at > 0 && token.pos !== 'NUM')) ?? 0
  const noun = first?.[shared]
  const others = [...rest.map(tokens => tokens[0]), last]
  const isFirst = parts[0]!.from === unit.from
  // `Visit a mill, quay or pier`: an order begins with a verb that the tagger takes for a noun.
  const object = first?.[1]
  if (
    isFirst &&
    object &&
    (object.pos === 'DET' || /^(?:my|our|your|their)$/i.test(object.text)) &&
    first![0]!.pos !== 'DET'
  )
    return [{ from: object.from, to: parts[0]!.to }, ...parts.slice(1)]
  if (!noun || isFirst || noun.pos === 'PROPN' || shared === 0) return nameCut(scope, parts, last)
  // `a crane, rope and tar`: only adjectives share such an article
  const isOwn = /^an?$/i.test(first![0]!.text) && noun.pos !== 'ADJ'
  if (isOwn || others.some(token => !token || isShared(token))) return parts
  return nameCut(scope, [{ from: noun.from, to: parts[0]!.to }, ...parts.slice(1)], last)
}

/**
 * Where only the first part has an `of`, whose noun an article or its meaning shows to hold them all, it begins after it:
 *
 *     the problems of the [mud], [waste] and [noise] · in areas of [trade], [craft] and [law]
 */
function afterOf(scope: Scope, unit: Range, parts: readonly Range[], last: Token): readonly Range[] {
  const [first, ...rest] = parts
  const tokens = tokensWithin(scope, first!.from, first!.to)
  const of = tokens.findIndex(token => token.text === 'of')
  const others = [...rest.flatMap(part => tokensWithin(scope, part.from, part.to)), last]
  if (of < 1 || !tokens[of + 1] || others.some(token => token.text === 'of')) return parts
  const before = [...tokensWithin(scope, unit.from, first!.from).slice(-1), ...tokens.slice(0, of - 1)]
  const isHeld = before.some(isShared) || before.some(({ text }) => /^(?:this|that|these|those)$/i.test(text))
  const after = [{ from: tokens[of + 1]!.from, to: first!.to }, ...rest]
  const words = after.map(({ from, to }) => clauseWords(scope, from, to))
  if (!isHeld && !HOLDERS.test(tokens[of - 1]!.text) && !areMany(tokens[of - 1]!.text, words)) return parts
  return after
}

/** `a crane that lifts [logs], [ropes] and [nets]`: where only the first part has a clause, the list is inside it. */
function afterRelative(scope: Scope, parts: readonly Range[]): readonly Range[] {
  const [first, ...rest] = parts
  if (!first || !beginsInRelative(scope, parts)) return parts
  const tokens = tokensWithin(scope, first.from, first.to)
  const inside = tokens.slice(tokens.findIndex(({ text }) => /^(?:that|which|who|whose)$/i.test(text)) + 1)
  const start = inside.length > 1 ? nounStart(inside) : undefined
  return start === undefined || start === 0 ? parts : [{ from: inside[start]!.from, to: first.to }, ...rest]
}

function isShared({ text, pos }: Token): boolean {
  return (
    pos === 'DET' ||
    pos === 'NUM' ||
    /^(?:my|our|your|his|her|its|their|more|many|most|several|some|few|fewer|less|much)$/i.test(text)
  )
}

/** `stars of song [Ann Bo], Cy Do and Ed Fa`: where the others are names, the first is one too. */
function nameCut(scope: Scope, parts: readonly Range[], last: Token): readonly Range[] {
  const words = parts.map(({ from, to }) => clauseWords(scope, from, to).text)
  const [first, ...rest] = words
  if (!/^\p{Lu}/u.test(last.text) || !rest.every(isName) || isName(first!)) return parts
  const name = /\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|the|de|van|von|&|\(.*\)))*$/u.exec(first!)
  if (!name || name.index === 0) return parts
  const at = scope.passage.text.indexOf(name[0], parts[0]!.from)
  return [{ from: at, to: parts[0]!.to }, ...parts.slice(1)]
}

/** `Herramientas como martillos, sierras y tenazas están listas`: so short an opening has no verb. */
const MOST_WORDS_BEFORE_A_SUBJECT = 2

function sameLength(words: readonly string[]): { wordsOfEach?: number } {
  const [count, ...others] = words.map(countWords)
  return count !== undefined && others.every(other => other === count) ? { wordsOfEach: count } : {}
}

function modelOf(scope: Scope, unit: Range, tail: readonly Token[], { parts, shape, wordsOfEach }: Found): Model {
  const tokens = parts.map(part => tokensWithin(scope, part.from, part.to))
  const isPlainWord = ({ pos, text }: Token, at: number, all: readonly Token[]) =>
    (pos !== 'VERB' || (at === 0 && isParticipleBefore(all))) && pos !== 'AUX' && (pos !== 'ADP' || /^of$/i.test(text))
  const lead = tokensWithin(scope, unit.from, parts[0]!.from)
  const words = parts.map(({ from, to }) => clauseWords(scope, from, to).text)
  const untagged = isUntagged(tail)
  return {
    shape: shape ?? shapeAmong(scope, parts, tail),
    areNames: words.every(isName) && /^\p{Lu}/u.test(tail[0]!.text),
    areSimple: untagged ? words.every(word => countWords(word) <= 2) : tokens.every(part => part.every(isPlainWord)),
    endInCapitals: words.every(word => /^(?:\p{Ll}\S*\s)*\p{Lu}[^\s]*$/u.test(word) || isName(word)),
    ...(untagged && shape !== 'verb' && lead.length <= MOST_WORDS_BEFORE_A_SUBJECT && sameLength(words)),
    ...(wordsOfEach !== undefined && { wordsOfEach }),
    areSingleVerbs: tokens.every(([word, ...more]) => word?.pos === 'VERB' && more.length === 0),
    haveBrackets: words.some(word => word.includes('(')),
    areAdjectives:
      (tail[0]!.pos === 'ADJ' || /-\p{L}+ed$/u.test(tail[0]!.text) || isParticipleBefore(tail)) &&
      tokens.every(part => part.length === 1) &&
      tokens.filter(([word]) => word!.pos === 'ADJ').length * 2 >= tokens.length,
    inSubject: !lead.slice(clauseStart(lead)).some(token => FINITE.has(token.pos) || token.text === ':'),
  }
}

import type { EnumerationShape } from '../../model/fact.ts'
import { FOR_ALL, RELATIVES } from '../lexicon/enumerations.ts'
import type { Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'
import { FINITE, hasRelative, isModifier, isNoun, isUntagged } from './nouns.ts'

/** How the parts before the last one look; it ends where it would become another kind of thing. */
export interface Model {
  readonly shape: EnumerationShape
  /** The parts before it are names, all capitalised words. */
  readonly areNames: boolean
  /** The parts before it hold no verb and no preposition but `of`. */
  readonly areSimple: boolean
  /** The parts before it hold brackets of their own. */
  readonly haveBrackets: boolean
  /** The parts before it end with a capitalised word, and hold no small one after a capital. */
  readonly endInCapitals: boolean
  /** How many words each part before it has, where they have as many and begin the sentence. */
  readonly wordsOfEach?: number
  /** The parts before it are one verb each, whose object stands behind the last: `mend, paint and sell boats`. */
  readonly areSingleVerbs: boolean
  /** The parts before it are one adjective each. */
  readonly areAdjectives: boolean
  /** The parts are the sentence's subject, so that its verb ends them. */
  readonly inSubject: boolean
}

/** Where the last part ends: at the sentence's end, before what joins on to all parts, or before their verb. */
export function endOfLast(scope: Scope, unit: Range, tail: readonly Token[], model: Model): number {
  const stop = tail.find((_, at) => at > 0 && ends(scope, tail, at, model))
  const text = scope.passage.text
  let end = stop ? stop.from : sentenceEnd(scope, unit)
  // A tagger may cut a rare word in two.
  while (stop && /\p{L}/u.test(text[end - 1] ?? '') && /\p{L}/u.test(text[end] ?? '')) end += 1
  const isCited = stop && isReference(tail, tail.indexOf(stop))
  return text.slice(0, end).replace(isCited ? /[.\s]+$/ : /\s+$/, '').length
}

function ends(scope: Scope, tail: readonly Token[], at: number, model: Model): boolean {
  const { text, pos } = tail[at]!
  if (isReference(tail, at) || isForAll(scope, tail[at]!)) return true
  if (inBracket(tail, at)) return false
  if (/^(?:[;:—–,()“”"]|--)$/.test(text)) return text !== '(' || (model.areSimple && !model.haveBrackets)
  if (text === '-' && /\s/.test(scope.passage.text[tail[at]!.from - 1] ?? '') && tail[at + 1]?.from !== tail[at]!.to)
    return true
  if (/^(?:while|because|although|whereas|when|but|plus|alongside|if|unless|though)$/i.test(text))
    return !isAllBut(tail, at)
  if (
    /^(?:in (?:order|case)|even (?:if|though|when)|so (?:that|we|you|they|he|she|it|i|our|the))$/i.test(
      `${text} ${tail[at + 1]?.text ?? ''}`,
    )
  )
    return true
  if (isUntagged(tail)) return endsUntagged(scope, tail, at, model)
  if (model.areSingleVerbs && at === 1 && pos !== 'ADP' && pos !== 'ADV') return true
  if (model.shape !== 'noun') return false
  if (model.areNames && endsName(tail, at)) return true
  if (model.areAdjectives && isNoun(tail[at]) && (tail[at - 1]!.pos === 'ADJ' || at === 1)) return true
  // `cruel, old and tired [small] town`: one word each
  if (model.areAdjectives && at === 1 && pos === 'ADJ' && isNoun(tail[at + 1]) && tail[0]!.pos === 'ADJ') return true
  const isVerb = pos === 'AUX' || (model.inSubject && pos === 'VERB' && !isModifier(tail, at))
  if (isVerb && !hasRelative(tail.slice(0, at))) return true
  if (model.areSimple && isNoun(tail[at - 1]) && /^(?:which|where)$/i.test(text)) return true
  return model.areSimple && joinsAll(tail, at)
}

/** `removed all but one line`, `nothing but sand`: what is left out belongs to the part. */
const isAllBut = (tail: readonly Token[], at: number) =>
  /^but$/i.test(tail[at]!.text) &&
  /^(?:all|none|nothing|anything|everything|everyone|anyone|nobody|nowhere|everywhere)$/i.test(tail[at - 1]!.text)

/** `business [19]`: what a source is told by belongs to no part. */
const isReference = (tail: readonly Token[], at: number) =>
  tail[at]!.text === '[' && /^\d/.test(tail[at + 1]?.text ?? '')

/** `une carte, une lettre ou un salut [à la fois]`: what ends the sentence behind the parts is said of all of them. */
const isForAll = ({ passage, lang }: Scope, { from }: Token) =>
  FOR_ALL[lang.slice(0, 2)]?.test(passage.text.slice(from, from + LONGEST_FOR_ALL)) ?? false

const LONGEST_FOR_ALL = 60

/** Inside a bracket, or at its end, the last part goes on: `the Sorbonne in Paris (1927)`. */
function inBracket(tail: readonly Token[], at: number): boolean {
  const before = tail.slice(0, at)
  return before.findLastIndex(({ text }) => text === '(') > before.findLastIndex(({ text }) => text === ')')
}

/**
 * Without parts of speech the parts before show what a part is: so many words where they are the subject, or words that
 * end with a capital.
 *
 *     Les poissons, les algues et les coquillages [sont frais] · Hammer, Säge und Zange [liegen bereit]
 */
function endsUntagged(scope: Scope, tail: readonly Token[], at: number, model: Model): boolean {
  const { text } = tail[at]!
  if (model.endInCapitals && /^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(tail[at - 1]!.text)) return true
  if (model.wordsOfEach !== undefined && at === model.wordsOfEach) return true
  return model.areSimple && (RELATIVES[scope.lang.slice(0, 2)]?.test(text) ?? false)
}

/** `… and Ruth Usher on the show`: a name ends before a word in small letters, but for `the singer Ruth Usher`. */
function endsName(tail: readonly Token[], at: number): boolean {
  const { text, pos } = tail[at]!
  if (pos === 'NOUN' && isName(tail[at + 1])) return false
  return /^\p{Ll}/u.test(text) && !(/^(?:of|the|de|du|van|von|and|der|la|le|al)$/.test(text) && isName(tail[at + 1]))
}

function isName(token: Token | undefined): boolean {
  return /^[\p{Lu}\d]/u.test(token?.text ?? '')
}

/**
 * What follows plain parts belongs to all of them, and is told beside them:
 *
 *     the sediment, debris and mud [coming down the river] · your time, your ideas and your trust [to plan the next year]
 *     we cut taxes, tolls and fees [by $1.2 billion] · shops, families and farms [and back into the towns]
 */
function joinsAll(tail: readonly Token[], at: number): boolean {
  const [before, token, next] = [tail[at - 1]!, tail[at]!, tail[at + 1]]
  if (!isNoun(before)) return false
  if (token.pos === 'VERB') return /(?:ed|ing|en|ilt)$/.test(token.text) && !isNoun(next)
  if (/^to$/i.test(token.text)) return next?.pos === 'VERB'
  if (/^(?:by|since|until)$/i.test(token.text)) return true
  if (SHARED.test(token.text) && tail.slice(0, at).every(({ pos }) => pos !== 'ADP')) return true
  // `the makers that [support or use] it`: the verbs of a clause inside the last part
  if (hasRelative(tail.slice(0, at))) return false
  return token.pos === 'CCONJ' && next !== undefined && (/^(?:ADV|ADP|AUX)$/.test(next.pos) || FINITE.has(next.pos))
}

/** What these begin behind plain parts tells where, when or why of all of them; `for`, `of` and `with` go with their noun. */
const SHARED = /^(?:in|into|at|across|among|during|throughout|after|before|within|amid|via|through|despite|as)$/i

/** The sentence's end without its point and the marks after it. */
export function sentenceEnd(scope: Scope, unit: Range): number {
  const words = scope.passage.text.slice(unit.from, unit.to)
  return unit.to - (/[.!?…,。]+["”’)\]]*$/.exec(words)?.[0].length ?? 0)
}

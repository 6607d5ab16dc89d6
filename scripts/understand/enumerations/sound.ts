import { countWords } from '../../model/count.ts'
import type { Range } from '../../model/span.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'
import { FINITE, GERUND, isNoun } from './nouns.ts'

// What is between commas and an `and` is often no list: here stand the signs by which that can be told.

/**
 * Whether the parts of a list can stand side by side, each by itself: they begin and end with whole words, none is a
 * clause among phrases, none waits for its noun, and none joins within what stands before it. `comma` says whether one
 * stands before the word that joins the last part.
 */
export function areSound(scope: Scope, unit: Range, parts: readonly Range[], comma: boolean): boolean {
  const { text } = scope.passage
  const all = parts.map(part => ({
    text: text.slice(part.from, part.to),
    tokens: tokensWithin(scope, part.from, part.to),
  }))
  return (
    parts.every(part => areWholeWords(text, part)) &&
    !NAMES_WHO.test(text.slice(unit.from, parts[0]!.from)) &&
    !all.slice(1).some(({ text: own }) => JOINS.test(own)) &&
    !all.some(({ text: own }) => isCutInside(own)) &&
    !turnsIntoClause(all) &&
    !mixesKinds(all) &&
    !OPENS_OR_TELLS.test(text.slice(unit.from, parts[0]!.to).trim()) &&
    !OPENS_OR_TELLS.test(all[0]!.text.trim()) &&
    !isOfAnotherForm(all, comma) &&
    !saysWhatFor(text, unit, parts) &&
    !endsInTheAir(all[0]!.tokens) &&
    !/^so (?:on|forth)\b/i.test(all.at(-1)!.text) &&
    !(/^by\s\p{L}+ing\s/iu.test(all.at(-1)!.text) && !/^by\s/i.test(all[0]!.text)) &&
    !all.slice(0, -1).some(({ tokens }) => waitsForNoun(tokens)) &&
    !isClauseFirst(scope, unit, parts, all) &&
    !endsInVerb(all) &&
    !joinsWithin(all, comma)
  )
}

/** `Ann Immediately`, `what you need |are`: the words belong to what stands around them. */
function endsInTheAir(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.pos === 'ADV' || (tokens.length === 1 && tokens[0]!.pos === 'AUX')
}

interface Part {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** `the Harbour.|org team, …` and `On the e-|Log, …` begin inside a word. */
function areWholeWords(text: string, { from, to }: Range): boolean {
  const end = from + text.slice(from, to).trimEnd().length
  return !/[\p{L}\p{N}][.\-@/’']?$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}

/** `We value the crew, both now and later`: what such words open belongs to what stands before. */
const JOINS = /^(?:and|or|but|both|either|neither|whether)\s/i

/** Half of what is quoted, or what a dash sets apart. */
function isCutInside(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 || /---|\s--\s/.test(text)
}

/** `That way, any nets and ropes …`, `said Ann Bo, the port’s keeper of ropes and nets`: no part of what follows. */
const OPENS_OR_TELLS =
  /^(?:(?:in )?(?:that|this) (?:way|time|case)|come\s.*\d{4}|(?:said|says|wrote|writes|noted|notes|added|adds|explained|explains)\s.*)$/iu

/**
 * `To find the way, look at the lamp and follow it.`, `The lamps burn, showing the pier and the quay.`, `Ann and Bo for keeping
 * things dry`: a part that says what for, or what comes of it, is none among others.
 */
function isOfAnotherForm([first, ...others]: readonly Part[], comma: boolean): boolean {
  const lead = (one: Part) => /^to\s\p{Ll}/iu.test(one.text)
  if (lead(first!) && !others.some(lead)) return true
  const [second, third, ...more] = others
  const gerund = ({ text }: Part) => /^\p{Ll}+ing\s/u.test(text)
  if (!comma && third && more.length === 0 && gerund(second!) && !gerund(first!) && !gerund(third)) return true
  const isFor = ({ text }: Part) => /\sfor\s\p{Ll}+ing\s/u.test(text)
  return isFor(others.at(-1)!) && ![first!, ...others.slice(0, -1)].some(isFor)
}

/** `To |find the way, look at the lamp and follow it.`: what comes behind the first comma is the sentence itself. */
function saysWhatFor(text: string, unit: Range, parts: readonly Range[]): boolean {
  const opens = /^to\s*$/i.test(text.slice(unit.from, parts[0]!.from))
  return opens && !/\p{L}/u.test(text.slice(parts.at(-1)!.to, unit.to))
}

/** `said |Ann Bo, the port’s keeper of ropes, nets and sails`: what follows a name says who that is. */
const NAMES_WHO = /(?<!\p{L})(?:said|says|wrote|writes|noted|notes|added|adds|explained|explains)\s*$/iu

const SUBJECT = /^(?:that|this|it|we|you|they|he|she|i|there|these|those)$/i

/** `If nets lie in your port, that adds up to miles and …`, `Like the rest of the site, we drew and …` */
function turnsIntoClause([first, ...others]: readonly Part[]): boolean {
  const opens = ({ tokens }: Part) => {
    const [subject, next, third] = tokens
    const verb = next?.pos === 'ADV' ? third : next
    return SUBJECT.test(subject?.text ?? '') && verb !== undefined && FINITE.has(verb.pos) && !GERUND.test(verb.text)
  }
  return !opens(first!) && others.some(opens) && !others.every(opens)
}

/** Whether a part begins as a phrase with a noun does, as what tells a deed, or as a clause; nothing where that cannot be told. */
function kindOf({ text, tokens }: Part): 'noun' | 'verb' | 'clause' | undefined {
  const at = tokens[0]?.pos === 'ADV' ? 1 : 0
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word) return undefined
  if (/^\p{L}+ing\s(?:the|an?|my|our|your|his|her|its|their)\s/iu.test(text)) return 'verb'
  if (SUBJECT.test(word.text)) return next && FINITE.has(next.pos) ? 'clause' : 'noun'
  if (word.pos === 'DET') return 'noun'
  if (word.pos === 'AUX') return 'verb'
  if (word.pos === 'VERB') return next && /^(?:DET|PRON|ADP)$/.test(next.pos) ? 'verb' : undefined
  if (/^(?:NOUN|PROPN|NUM)$/.test(word.pos)) return 'noun'
  return word.pos === 'ADJ' && tokens.some(isNoun) ? 'noun' : undefined
}

/** `a small part of all ships in the port, are known, and are quick`, `the crew, listing their names and …` */
function mixesKinds(parts: readonly Part[]): boolean {
  const kinds = parts.map(kindOf)
  const [first, ...others] = kinds
  if (first === 'noun') return others.includes('verb')
  return first === 'verb' && others.every(kind => kind === 'noun')
}

/** `sails on a single, newly built and mended ship`: the noun comes with another part. */
function waitsForNoun(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (tokens.length < 2 || !last) return false
  const article = tokens.findLastIndex(({ pos }) => pos === 'DET')
  return article >= 0 && tokens.slice(article + 1).every(({ pos }) => pos === 'ADJ' || pos === 'ADV')
}

/** `Imagine a port where they teach [sailing], [rowing] and [swimming]`: the clause before the first part is not like the others. */
function isClauseFirst(
  scope: Scope,
  { from }: Range,
  parts: readonly Range[],
  [first, ...others]: readonly Part[],
): boolean {
  if (tokensWithin(scope, from, parts[0]!.from).some(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')) return false
  return hasOwnVerb(first!.tokens) && !others.some(part => /^(?:verb|clause)$/.test(kindOf(part) ?? ''))
}

const isFinite = ({ pos, text }: Token): boolean => FINITE.has(pos) && !GERUND.test(text)

function hasOwnVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isFinite(token) &&
      !/^to$/i.test(tokens[at - 1]?.text ?? '') &&
      !(isNoun(tokens[at - 1]) && tokens[at + 1]?.pos === 'ADP' && /(?:ed|en|de|ld|nt)$/.test(token.text)),
  )
}

/** `The code of nets, ropes, and lines follows the code of sails`: the last part goes on with the sentence's verb. */
function endsInVerb(parts: readonly Part[]): boolean {
  const [last, ...before] = [...parts].reverse()
  if (before.some(({ tokens }) => tokens.some(isFinite))) return false
  const { tokens } = last!
  return tokens.some(
    ({ pos, text }, at) =>
      at > 0 &&
      pos === 'VERB' &&
      /[^s]s$/.test(text) &&
      isNoun(tokens[at - 1]) &&
      !tokens.slice(0, at).some(({ text: word }) => /^(?:that|which|who|what|how)$/i.test(word) || SUBJECT.test(word)),
  )
}

const MOST_WORDS_OF_AN_END = 3
const FEWEST_WORDS_OF_A_HOST = 5

/**
 * `the Board of the Port, builders of one of the tools for peace and freedom`: of three parts without a comma before the
 * `and` the last may go on with the end of a long second one.
 */
function joinsWithin([first, second, third, ...more]: readonly Part[], comma: boolean): boolean {
  if (comma || more.length > 0 || !second || !third) return false
  const holds = second.tokens.some(
    ({ pos, text }, at) => at > 0 && (pos === 'ADP' || /^(?:that|which|who)$/i.test(text)),
  )
  const isLong = countWords(second.text) >= FEWEST_WORDS_OF_A_HOST && countWords(second.text) > countWords(first!.text)
  return holds && isLong && countWords(third.text) <= MOST_WORDS_OF_AN_END
}

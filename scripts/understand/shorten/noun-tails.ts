import type { Token } from '../tag.ts'
import { isComma, isFinite, isNominal, isRelative, tookPlace } from './clause.ts'
import { goesWithIts, textOf, type Sentence } from './gates.ts'
import { governingVerb, hasFinite, type Reading } from './reading.ts'
import { holdsTogether, isFormOf, isUnbounded, listIsOver, nounPhraseStart, robsInfinitive } from './tail-gates.ts'

/** `They built a bridge| that joins the islands|.`, `… the bridge|, which joins the islands|.` */
export function relative(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens } = sentence
  const isThroughPreposition = tokens[at]!.pos === 'ADP' && /^(?:which|whom)$/i.test(tokens[at + 1]!.text)
  if (
    !isRelative(tokens[at]) &&
    !isThroughPreposition &&
    !(/^that$/i.test(tokens[at]!.text) && isFinite(tokens, at + 1))
  )
    return false
  if (!hasFinite(tokens, at + 1, reading.end) || !goesWithIts(sentence, tokens.slice(at, reading.end))) return false
  if (!holdsTogether(tokens, at - 1, reading.end, true) || goesOnAfterComma(tokens, at, reading.end)) return false
  if (isComma(tokens[at - 1]))
    return (
      isNominal(tokens[at - 2]) &&
      !/^(?:that|whose)$/i.test(tokens[at]!.text) &&
      !pointsToRelative(sentence, at - 1) &&
      !isCleft(sentence, at, reading.verb)
    )
  // `a call for a bridge |that fell to be rebuilt`
  if (
    tokens.slice(reading.verb, at).some(token => token.text === 'for') &&
    tokens.slice(at, reading.end).some(token => token.text === 'to')
  )
    return false
  return (
    isNewThing(sentence, at, reading) && isUnbounded(sentence, at, reading) && !leavesListOpen(sentence, at, reading)
  )
}

/** `painted the pilot, who slept, |as a hero`: after a comma the sentence goes on. */
function goesOnAfterComma(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at + 2; index < end - 1; index += 1)
    if (isComma(tokens[index]) && /^(?:ADP|PART|SCONJ|AUX)$/.test(tokens[index + 1]!.pos)) return true
  return false
}

/** `a pilot, a sailor |who … and a farmer`: what stays would be a list without its end. */
function leavesListOpen(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens } = sentence
  if (robsInfinitive(sentence, at, reading)) return true
  return tokens.slice(at, reading.end).some(({ pos }) => pos === 'CCONJ') && !listIsOver(tokens, at, reading)
}

/** `that time of the year|, where …`: what it means comes after the comma. */
function pointsToRelative(sentence: Sentence, comma: number): boolean {
  return /\b(?:that|those|such|the kind|the sort|the same)(?: \p{L}+){1,4}$/iu.test(
    textOf(sentence, sentence.tokens.slice(0, comma)),
  )
}

/**
 * Whether the noun before a token is brought in there (`a new bridge|`, `new bridges|`), so that what tells it apart
 * can go. After `is` it needs a word of its own that says something: `a way |that …` says nothing.
 */
function isNewThing(sentence: Sentence, at: number, { verb }: Reading): boolean {
  const { tokens, words } = sentence
  const noun = tokens[at - 1]!
  if (isHad(sentence, at, verb)) return false
  // A name tells its thing apart by itself: `the Heron |which crosses the bay`.
  if (isCleft(sentence, at, verb)) return false
  if (noun.pos === 'PROPN' && /^(?:which|who)$/i.test(tokens[at]!.text))
    return (
      !words.against.test(tokens[at - 2]?.text ?? '') &&
      !/^an?$/i.test(tokens[nounPhraseStart(tokens, at - 1, verb)]!.text)
    )
  if (noun.pos !== 'NOUN' || words.emptyNouns.test(noun.text)) return false
  const start = nounPhraseStart(tokens, at - 1, verb)
  const governing = governingVerb(tokens, at, verb)
  const isPlural = /[^s]s$/.test(noun.text) && /^(?:ADJ|NOUN)$/.test(tokens[start]!.pos) && at - start > 1
  if ((!/^an?$/i.test(tokens[start]!.text) && !isPlural) || words.against.test(tokens[start - 1]!.text)) return false
  // `to thank pilots |who …`: not all of them.
  if (isPlural && tokens[start - 1]!.pos === 'VERB' && !tookPlace(tokens, start - 1, words)) return false
  const isCopula = words.being.test(tokens[governing]!.text) && start - governing < 3
  // `in a place |where …` says little, `has a place |where …` enough.
  return (!isCopula && !/^ADP$/.test(tokens[start - 1]!.pos)) || at - start > 2
}

/** `We have a captain |who sails at night`: what is said is what the captain does. */
function isHad({ tokens }: Sentence, at: number, main: number): boolean {
  const governing = governingVerb(tokens, at, main)
  const start = nounPhraseStart(tokens, at - 1, main)
  return /^(?:ha[sd]|have|got|needs?)$/i.test(tokens[governing]!.text) && start - governing < 3
}

/** `It was the pilot |who told the council.` */
function isCleft(sentence: Sentence, at: number, main: number): boolean {
  const { tokens, words } = sentence
  const governing = governingVerb(tokens, at, main)
  return (
    words.being.test(tokens[governing]!.text) && /^(?:it|that|this|there)$/i.test(tokens[governing - 1]?.text ?? '')
  )
}

/** `a new bridge| built in the spring|`, `a new bridge| joining the islands|`. */
export function participle(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const { text, pos } = tokens[at]!
  if (isComma(tokens[at - 1]) || pos !== 'VERB' || !/(?:ing|ed|wn|en|ght|lt)$/.test(text)) return false
  if (words.boundingParticiples.test(text) || !isNewThing(sentence, at, reading)) return false
  // `a campaign highlighted his case` has its own object: the verb of a clause.
  if (!/ing$/.test(text) && !/^(?:ADP|ADV|PART)$/.test(tokens[at + 1]!.pos)) return false
  // `the guidelines worked in the north`: after a plural it may be the verb of a clause.
  if (!/ing$/.test(text) && /s$/.test(tokens[at - 1]!.text) && !/^by$/i.test(tokens[at + 1]!.text)) return false
  if (!holdsTogether(tokens, at, reading.end)) return false
  const governing = governingVerb(tokens, at, reading.verb)
  if (tokens.slice(governing, at).some(token => token.pos === 'VERB' && isFormOf(words.complementing, token.text)))
    return false
  return (
    goesWithIts(sentence, tokens.slice(at, reading.end)) &&
    isUnbounded(sentence, at, reading) &&
    !leavesListOpen(sentence, at, reading)
  )
}

import type { Token } from '../tag.ts'
import { isComma, isNominal, tookPlace, verbAfterSubject } from './clause.ts'
import { goesWithIts, textOf, type Sentence } from './gates.ts'
import { governingVerb, hasFinite, type Reading } from './reading.ts'
import {
  holdsTogether,
  isEvent,
  isFormOf,
  isOneEvent,
  isUnbounded,
  listIsOver,
  robsInfinitive,
  undated,
} from './tail-gates.ts'

/** `They closed the port| because it was old|.`, `… |after the storm had come|.` */
export function subordinate(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const text = textOf(sentence, tokens.slice(at, Math.min(reading.end, at + 4)))
  const comma = isComma(tokens[at - 1])
  const isReason = words.reasons.test(text) || words.causes.test(text)
  if (!isReason && !words.whens.test(text)) return false
  if (words.focus.test(tokens[at - 1]!.text) || !goesWithIts(sentence, tokens.slice(at, reading.end))) return false
  const head = textOf(sentence, tokens.slice(reading.verb, at))
  if (
    !comma &&
    (words.halves.test(head) || words.denying.test(head) || /\bonly\b/i.test(textOf(sentence, tokens.slice(0, at))))
  )
    return false
  // `You need a boat |in order to sail`: the need is for that alone.
  if (/^(?:in order to|so that)/i.test(text) && words.needs.test(head)) return false
  if (isReason) return true
  if (comma && /^as\b/i.test(text)) return verbAfterSubject(tokens, at + 1) !== undefined
  const governing = governingVerb(tokens, at, reading.verb)
  const own = verbAfterSubject(tokens, at + 1)
  if (!isOneClause(tokens, at, reading.end)) return false
  const moment =
    own !== undefined
      ? tookPlace(tokens, own, words)
      : /ing$/.test(tokens[at + 1]!.text) && tokens[at + 1]!.pos === 'VERB'
  // What came of something that took place is so without it: `rose to 4 % |after the port had closed`.
  const isCause =
    /^(?:after|as)$/i.test(tokens[at]!.text) &&
    own !== undefined &&
    moment &&
    !words.spells.test(tokens[at - 1]!.text) &&
    !tokens.slice(at + 1, own).some(token => words.clauseOpeners.test(token.text))
  if (isCause && (/^after$/i.test(tokens[at]!.text) || isEvent(sentence, governing))) return !words.open.test(head)
  return (
    moment &&
    isEvent(sentence, governing) &&
    !words.scopes.test(head) &&
    !(/^when$/i.test(tokens[at]!.text) && words.emptyNouns.test(tokens[at - 1]!.text)) &&
    (!words.spells.test(tokens[at - 1]!.text) || /^(?:last|this|next|on|in)$/i.test(tokens[at - 2]!.text))
  )
}

/** Whether no verb after a comma goes on with what stood before the clause: `after the storm, which came, |rose`. */
function isOneClause(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at + 1; index < end - 1; index += 1)
    if (isComma(tokens[index]) && hasFinite(tokens, index + 1, index + 2)) return false
  return true
}

/** `They closed the port|, a quiet place|.`, `…|, with the pilots in their boats|.`, `…|, loaded with nets|.` */
export function afterComma(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (!isComma(tokens[at - 1]) || !listIsOver(tokens, at - 1, reading)) return false
  const rest = tokens.slice(at, reading.end)
  const { pos, text } = tokens[at]!
  if (!goesWithIts(sentence, rest) || (!words.addingClaims.test(text) && !holdsTogether(tokens, at - 1, reading.end)))
    return false
  if (words.sources.test(textOf(sentence, rest))) return false
  if (words.examples.test(textOf(sentence, rest))) return isNominal(tokens[at - 2])
  const goesOn = rest.some(token => token.pos === 'CCONJ')
  if (pos === 'VERB' && words.addingClaims.test(text)) return true
  if (pos === 'VERB' && /ing$/.test(text))
    return (
      !words.boundingParticiples.test(text) &&
      !(goesOn && /\wing\b/.test(textOf(sentence, tokens.slice(reading.verb, at))))
    )
  if (pos === 'VERB')
    return /(?:ed|wn|en|ght|lt)$/.test(text) && !words.compared.test(text) && tokens[at + 1]?.pos === 'ADP'
  if (pos === 'ADP')
    return !words.tied.test(text) && !words.bounds.test(undated(sentence, rest)) && !rest.some(token => isComma(token))
  if (goesOn || rest.some(token => isComma(token)) || rest.length < 2 || !isUnbounded(sentence, at, reading))
    return false
  const isNoun = /^(?:an?|the)$/i.test(text) || /^(?:PROPN|NOUN)$/.test(pos)
  return isNoun && isNominal(tokens[at - 2]) && isNominal(rest.at(-1)) && !words.bounds.test(undated(sentence, rest))
}

/** `They closed the port| in order to save it|.`, `They used nets| to close the port|.` */
export function purpose(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (
    isComma(tokens[at - 1]) ||
    !/^to$/i.test(tokens[at]!.text) ||
    tokens[at + 1]?.pos !== 'VERB' ||
    reading.end - at < 3
  )
    return false
  const before = tokens[at - 1]!
  if (!/^(?:NOUN|PROPN)$/.test(before.pos) || /ing$/.test(before.text) || words.infinitiveNouns.test(before.text))
    return false
  // `a deal for the town to build a port`
  if (tokens.slice(at - 4, at).some(token => token.text === 'for')) return false
  if (!goesWithIts(sentence, tokens.slice(at, reading.end)) || !holdsTogether(tokens, at + 1, reading.end)) return false
  const governing = governingVerb(tokens, at, reading.verb)
  if (!isEvent(sentence, governing) || !isUnbounded(sentence, at, reading)) return false
  return !tokens
    .slice(reading.verb, at)
    .some(({ text, pos }) => /^(?:VERB|AUX|NOUN|ADJ)$/.test(pos) && isFormOf(words.infinitiveVerbs, text))
}

/** `They closed the port| in response to the storm|.` */
export function circumstance(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const text = textOf(sentence, tokens.slice(at, Math.min(reading.end, at + 5)))
  if (!words.circumstances.test(text) || words.focus.test(tokens[at - 1]!.text)) return false
  if (/^after/.test(text) && words.spells.test(tokens[at - 1]!.text)) return false
  if (!goesWithIts(sentence, tokens.slice(at, reading.end)) || !holdsTogether(tokens, at, reading.end)) return false
  if (/^in order to/i.test(text) && words.needs.test(textOf(sentence, tokens.slice(reading.verb, at)))) return false
  if (words.additions.test(text))
    return listIsOver(tokens, at, reading) && !words.denying.test(textOf(sentence, tokens.slice(0, at)))
  return isOneEvent(sentence, governingVerb(tokens, at, reading.verb)) && isUnbounded(sentence, at, reading)
}

/** `They closed the port| on the north shore of the island|.`, of what took place alone. */
export function phrase(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (isComma(tokens[at - 1]) || !words.places.test(tokens[at]!.text)) return false
  const governing = governingVerb(tokens, at, reading.verb)
  const before = tokens[at - 1]!
  if (!/^(?:NOUN|PROPN)$/.test(before.pos)) return false
  const isTime = words.days.test(textOf(sentence, tokens.slice(at, Math.min(reading.end, at + 3))))
  if (!isTime && words.relationalNouns.test(before.text)) return false
  if (
    robsInfinitive(sentence, at, reading) ||
    isBare(tokens, at) ||
    (!isTime && (isName(tokens, at) || isShortened(sentence, at, reading.end))) ||
    !listIsOver(tokens, at, reading)
  )
    return false
  if (!isEvent(sentence, governing) || !isUnbounded(sentence, at, reading)) return false
  if (tokens.slice(governing, at).some(token => token.pos === 'VERB' && isFormOf(words.placingVerbs, token.text)))
    return false
  const rest = tokens.slice(at, reading.end)
  return (
    goesWithIts(sentence, rest) && !words.bounds.test(undated(sentence, rest)) && holdsTogether(tokens, at, reading.end)
  )
}

/** `a gap| in the market`: what such a noun means comes after it. */
function isBare(tokens: readonly Token[], at: number): boolean {
  return /^an?$/i.test(tokens[at - 2]?.text ?? '')
}

/** `the Pilot |in Harbour (PiH) plan`: what is shortened in a bracket is one name. */
function isShortened(sentence: Sentence, at: number, end: number): boolean {
  const short = /\((?<letters>\p{Lu}[\p{L}]{1,7})\)/u.exec(textOf(sentence, sentence.tokens.slice(at, end)))?.groups?.[
    'letters'
  ]
  return short !== undefined && short[0] === sentence.tokens[at - 1]!.text[0]
}

/** `the Council |for Ferries`: the name goes on. */
function isName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.pos === 'DET' ? tokens[at + 2] : tokens[at + 1]
  return tokens[at - 1]!.pos === 'PROPN' && next?.pos === 'PROPN' && /^(?:for|of|on|with)$/.test(tokens[at]!.text)
}

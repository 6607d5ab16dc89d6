import { isComma, isDash, isFinite, isNominal, tookPlace } from './clause.ts'
import { goesWithIts, textOf, type Sentence } from './gates.ts'
import { endsList, standsApart } from './later-clause.ts'
import { governingVerb, type Reading } from './reading.ts'
import { holdsTogether, isEvent, isUnbounded, listIsOver, nounPhraseStart } from './tail-gates.ts'

/** `The town closed the port| and opened the bridge|.` */
export function laterVerb(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens } = sentence
  if (!/^and$/i.test(tokens[at]!.text) || at < reading.end * LEAST_OF_TWO) return false
  const verb = tokens[at + 1]!.pos === 'ADV' ? at + 2 : at + 1
  const isOwn = hasOwnTense(sentence, verb)
  const isSetOff = isComma(tokens[at - 1]) || isDash(tokens, at - 1)
  if (isDash(tokens, at - 1) && tokens.filter((_, index) => isDash(tokens, index)).length > 1) return false
  const before = tokens[isSetOff ? at - 2 : at - 1]!
  if (before.pos === 'VERB' && tokens[isSetOff ? at - 3 : at - 2]?.pos !== 'AUX') return false
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(before.pos) && !(isOwn && /^(?:ADJ|ADV|PUNCT|VERB)$/.test(before.pos)))
    return false
  if (/ing$/.test(before.text) && /ing$/.test(tokens[at + 1]!.text)) return false
  if (isOneDeed(sentence, at, reading)) return false
  if (!goesOnWith(sentence, verb, reading.verb) || !standsApart(sentence, at, reading)) return false
  if (listsVerbs(sentence, at, reading) || endsList(sentence, at, reading, isOwn)) return false
  return !joinsBoth(sentence, at, verb, reading)
}

/** `The town takes the money and gives a part of it to each …`: where the second says most, it is what the sentence is for. */
const LEAST_OF_TWO = 0.4

/** `will take the nets |and sell them`: the first verb only leads up to the second. */
function isOneDeed({ tokens, words }: Sentence, at: number, { verb }: Reading): boolean {
  if (tookPlace(tokens, verb, words)) return false
  return tokens
    .slice(verb, at)
    .some(({ text, pos }) => pos === 'VERB' && /^(?:take|go|come|try|bring|get|stop|sit|pick)$/i.test(text))
}

/** Whether a verb can be nothing but the verb of a clause: `has`, `is`, `went`, `closed the …`. */
export function hasOwnTense({ tokens, words }: Sentence, verb: number): boolean {
  const { text, pos } = tokens[verb] ?? { text: '', pos: '' }
  const next = tokens[verb + 1]
  if (pos === 'AUX') return isFinite(tokens, verb) && !/^(?:have|do)$/i.test(text)
  return (
    pos === 'VERB' &&
    (words.pasts.test(text) || (/(?:[^e]ed|[^s]s)$/.test(text) && /^(?:DET|PRON)$/.test(next?.pos ?? '')))
  )
}

/** Whether what is not so, or goes together, reaches over the conjunction: `did not close the port |and open a bridge`. */
function joinsBoth(sentence: Sentence, at: number, verb: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const { text, pos } = tokens[verb]!
  const said = textOf(sentence, tokens.slice(reading.verb, at))
  if (!words.joining.test(said)) return false
  const claims = tokens
    .slice(reading.verb + 1, at)
    .some(token => token.pos === 'VERB' && words.claiming.test(token.text))
  if (pos === 'AUX' && isFinite(tokens, verb) && !claims && !/^(?:have|do)$/i.test(text))
    return /\b(?:either|neither|whether|if|unless|between)\b/i.test(said)
  // `did not close the port and opened a bridge`: what is not so has no tense of its own.
  const isTensed = /s$/.test(text) || words.pasts.test(text) || /[^e]ed$/.test(text)
  return !isTensed || words.joining.test(said.replace(words.doing, ''))
}

/** Whether another verb stands before, after a comma: `closed the port, opened the bridge |and built a quay`. */
function listsVerbs({ tokens }: Sentence, at: number, { verb }: Reading): boolean {
  for (let index = verb + 1; index < at - 1; index += 1) {
    if (!isComma(tokens[index])) continue
    const next = tokens[tokens[index + 1]!.pos === 'ADV' ? index + 2 : index + 1]!
    if (/^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.text)) return true
  }
  return false
}

/** Whether a verb after a conjunction has the form of the one before it: `closed … and opened`, `will close … and open`. */
function goesOnWith({ tokens, words }: Sentence, verb: number, main: number): boolean {
  const token = tokens[verb]
  const next = tokens[verb + 1]
  if (!token || !next) return false
  const first = governingVerb(tokens, verb, main)
  if (token.pos === 'AUX') return isFinite(tokens, verb)
  if (token.pos !== 'VERB' || !/^(?:DET|PRON|ADP|ADV|PART|ADJ|NUM|PROPN|SCONJ|NOUN|SYM)$/.test(next.pos)) return false
  const past = words.pasts.test(token.text) || /[^e]ed$/.test(token.text)
  // `tax cuts and increased spending`: a participle before its noun.
  if (past && /ed$/.test(token.text) && /^(?:NOUN|ADJ)$/.test(next.pos)) return false
  if (past) return tookPlace(tokens, first, words) || tokens[first]!.pos === 'AUX'
  if (words.unchanging.test(token.text) && tookPlace(tokens, first, words))
    return /^(?:DET|PRON|NUM|SYM)$/.test(next.pos)
  if (/[^s]s$/.test(token.text))
    return (
      /s$/.test(tokens[first]!.text) ||
      (next.pos !== 'NOUN' && /^(?:can|will|could|must|should|may)$/i.test(tokens[first]!.text))
    )
  if (next.pos === 'NOUN') return false
  const isAfterInfinitive = tokens
    .slice(first, verb)
    .some(({ text }, index) => /^to$/i.test(text) && tokens[first + index + 1]?.pos === 'VERB')
  if (isAfterInfinitive || words.bareVerbs.test(tokens[first]!.text))
    return next.pos !== 'ADP' || verb + 3 < tokens.length
  return (
    !/(?:s|ed)$/.test(tokens[first]!.text) && !words.pasts.test(tokens[first]!.text) && /^(?:DET|PRON)$/.test(next.pos)
  )
}

/** `They closed the port|, opened the bridge and built a quay|.` */
export function listedVerbs(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (!isComma(tokens[at - 1]) || tokens[at]!.pos !== 'VERB' || !goesOnWith(sentence, at, reading.verb)) return false
  if (!listIsOver(tokens, at - 1, reading)) return false
  if (!isNominal(tokens[at - 2]) || words.joining.test(textOf(sentence, tokens.slice(reading.verb, at)))) return false
  const and = tokens.findIndex(({ text }, index) => index > at && /^and$/i.test(text))
  return and > 0 && and < reading.end && goesOnWith(sentence, and + 1, at) && standsApart(sentence, at, reading)
}

/** `They closed the port| and the bridge|`: two things that something was done to, each with its article. */
export function laterObject(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (isComma(tokens[at - 1]) || !/^and$/i.test(tokens[at]!.text) || !/^(?:an?|the)$/i.test(tokens[at + 1]!.text))
    return false
  if (!isEvent(sentence, governingVerb(tokens, at, reading.verb))) return false
  const noun = nounPhraseStart(tokens, at - 1, reading.verb)
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) ||
    tokens[noun]!.text.toLowerCase() !== tokens[at + 1]!.text.toLowerCase()
  )
    return false
  const said = textOf(sentence, tokens.slice(reading.verb, at))
  if (!goesWithIts(sentence, tokens.slice(at, reading.end)) || !holdsTogether(tokens, at, reading.end)) return false
  return (
    listIsOver(tokens, at, reading) &&
    isUnbounded(sentence, at, reading) &&
    !words.joining.test(said) &&
    !words.together.test(said)
  )
}

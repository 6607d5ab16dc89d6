import type { Token } from '../tag.ts'
import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isRelative,
  mainVerb,
  opensWithAdverbial,
  tookPlace,
  verbAfterSubject,
} from './clause.ts'
import { mayGo, textOf, type Sentence } from './gates.ts'

/** `that time of the year, |where …`: what it means comes after the comma. */
const POINTS_AHEAD = /\b(?:that|those|such|the kind|the sort|the same)(?: \p{L}+){1,4}$/iu

/** Tokens of a sentence to leave out: `first` inclusive, `end` exclusive. */
export interface Cut {
  readonly first: number
  readonly end: number
}

export type Rule = (sentence: Sentence) => Cut | undefined

/** Phrases longer than this are not read as one phrase. */
const LONGEST_PHRASE = 45
/** `after that`: too little to tell when. */
const FEWEST_WORDS_OF_A_MOMENT = 3

/** `We think that |the port is safe.` */
export const narratorClause: Rule = sentence => {
  const { tokens, words } = sentence
  const match = words.narrator.exec(textOf(sentence, tokens))
  if (!match) return undefined
  const end = tokens.findIndex(token => token.from >= tokens[0]!.from + match[0].length)
  if (end <= 0 || /\b(?:and|or|but) that\b/i.test(textOf(sentence, tokens))) return undefined
  const rest = isComma(tokens[end]) ? end + 1 : end
  // After `that the`, `that we` a clause follows for certain; `found that book` is something else.
  const clause = /^(?:DET|PRON)$/.test(tokens[rest]?.pos ?? '') && tokens.length - rest > 2
  return clause || mainVerb(tokens.slice(rest), tokens.length, words) !== undefined
    ? { first: 0, end: rest }
    : undefined
}

/** `And |the port is safe.` A `But` stays: it turns against the sentence before, with which it is shown. */
export const conjunction: Rule = ({ tokens, words }) =>
  /^and$/i.test(tokens[0]?.text ?? '') &&
  tokens[1]?.pos !== 'PUNCT' &&
  !/^(?:yet|so|for|if|then|not)$/i.test(tokens[1]?.text ?? '') &&
  (verbAfterSubject(tokens, 1) !== undefined || mainVerb(tokens.slice(1), tokens.length, words) !== undefined)
    ? { first: 0, end: 1 }
    : undefined

/** `In the first half of the year, |sales fell.` */
export const leadingAdverbial: Rule = sentence => {
  const { tokens } = sentence
  for (let at = 1; at < Math.min(tokens.length, LONGEST_PHRASE); at += 1) {
    if (!isComma(tokens[at])) continue
    const verb = verbAfterSubject(tokens, at + 1)
    if (verb === undefined) continue
    if (isComma(tokens[verb + 1])) return undefined
    const lead = tokens.slice(0, at)
    return leadMayGo(sentence, lead, at, verb) ? { first: 0, end: at + 1 } : undefined
  }
  return undefined
}

function leadMayGo(sentence: Sentence, lead: readonly Token[], at: number, verb: number): boolean {
  const { tokens, words } = sentence
  const text = textOf(sentence, lead)
  if (words.asides.test(text)) return !words.turns.test(text)
  if (!mayGo(sentence, lead) || words.evidence.test(text) || pointsInto(sentence, lead, tokens.slice(at + 1)))
    return false
  const clause = lead.some((_, index) => index > 0 && isFinite(lead, index) && isNominal(lead[index - 1]))
  const rest = textOf(sentence, tokens.slice(at + 1))
  if (words.granting.test(text)) return clause && verbAfterSubject(lead, 1) !== undefined
  if (words.adding.test(text)) return !clause
  const told = tookPlace(tokens, verb, words) && !words.modals.test(rest) && !words.scopes.test(rest)
  if (words.timing.test(text) && verbAfterSubject(lead, 1) !== undefined) {
    const own = verbAfterSubject(lead, 1)!
    return told && tookPlace(lead, own, words)
  }
  if (words.placing.test(text) && !clause) return told
  if (/^to /i.test(text)) return told && lead[1]!.pos === 'VERB'
  return (
    told && /^VERB$/.test(lead[0]!.pos) && /ing$/i.test(lead[0]!.text) && !words.boundingParticiples.test(lead[0]!.text)
  )
}

/** Whether what is left speaks of something by a pronoun that only the adverbial names. */
function pointsInto({ words }: Sentence, lead: readonly Token[], rest: readonly Token[]): boolean {
  return lead.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && rest.some(({ text }) => words.pronouns.test(text))
}

/** `The port|, which the town owns,| is safe.` and `They closed the port|, which the town owns|.` */
export const relativeClause: Rule = sentence => {
  const { tokens } = sentence
  for (let at = 1; at < tokens.length - 2; at += 1) {
    if (!isComma(tokens[at])) continue
    const wh = isRelative(tokens[at + 1])
      ? at + 1
      : tokens[at + 1]!.pos === 'ADP' && isWhich(tokens[at + 2])
        ? at + 2
        : 0
    if (
      wh === 0 ||
      isComma(tokens[wh + 1]) ||
      !isNominal(tokens[at - 1]) ||
      /^whose$/i.test(tokens[at + 2]?.text ?? '')
    )
      continue
    if (POINTS_AHEAD.test(textOf(sentence, tokens.slice(0, at))) || isCleft(tokens, at)) continue
    const cut = inside(sentence, at, end => end === lastWordEnd(tokens) || hasVerbOf(tokens, wh, end))
    if (cut) return cut
  }
  return undefined
}

/** `It was the pilot, |who told the council.` */
function isCleft(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).findIndex(({ text }) => /^(?:is|was)$/i.test(text))
  return verb > 0 && verb < 4 && /^(?:it|that|this)$/i.test(tokens[verb - 1]!.text)
}

function isWhich(token: Token | undefined): boolean {
  return /^(?:which|whom)$/i.test(token?.text ?? '')
}

/** Whether a relative clause has its verb by then; after `whose` nouns are too often taken for verbs. */
function hasVerbOf(tokens: readonly Token[], relative: number, end: number): boolean {
  const whose = /^whose$/i.test(tokens[relative]!.text)
  for (let at = relative + 1; at < end; at += 1)
    if (isFinite(tokens, at) && (!whose || tokens[at]!.pos === 'AUX')) return true
  return false
}

/** `The port|, a quiet place,| is safe.` and `They closed the port|, a quiet place|.` */
export const apposition: Rule = sentence => {
  const { tokens } = sentence
  for (let at = 1; at < tokens.length - 2; at += 1) {
    if (!isComma(tokens[at]) || !isNominal(tokens[at - 1]) || !/^(?:an?|the)$/i.test(tokens[at + 1]!.text)) continue
    const cut = inside(
      sentence,
      at,
      end =>
        !tokens.slice(at + 1, end).some(token => token.pos === 'CCONJ' || isComma(token)) &&
        verbAfterSubject(tokens, at + 1) === undefined &&
        isNominal(tokens[end - 1]),
    )
    if (cut && !isListed(tokens, at)) return cut
  }
  return undefined
}

/** Whether the comma stands in a list: another stands close before it, or a conjunction soon follows it. */
function isListed(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    if (isComma(tokens[index])) return true
    if (tokens[index]!.pos === 'AUX' || tokens[index]!.pos === 'VERB') break
  }
  return false
}

/** `Boats|, however,| are safe.` */
export const aside: Rule = sentence => {
  const { tokens, words } = sentence
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isComma(tokens[at])) continue
    const end = closing(tokens, at + 1)
    if (end === undefined || end - at > 6 || !words.asides.test(textOf(sentence, tokens.slice(at + 1, end)))) continue
    if (end === lastWordEnd(tokens)) return { first: at, end }
    const next = tokens[end + 1]
    const joins = /^(?:CCONJ|SCONJ)$/.test(tokens[at - 1]!.pos)
    const goesOn = isFinite(tokens, end + 1) || /^(?:ADP|PART)$/.test(next?.pos ?? '')
    if (isComma(tokens[end]) && (joins || (goesOn && isNominal(tokens[at - 1])))) return { first: at, end: end + 1 }
  }
  return undefined
}

/** `They closed the port|, making it safe|.` */
export const trailingParticiple: Rule = sentence => {
  const { tokens, words } = sentence
  const last = lastWordEnd(tokens)
  for (let at = 2; at < last - 1; at += 1) {
    if (!isComma(tokens[at])) continue
    const word = tokens[at + 1]!.pos === 'ADV' && at + 2 < last ? tokens[at + 2]! : tokens[at + 1]!
    if (/^(?:when|while|where|whenever|once|only|not)$/i.test(tokens[at + 1]!.text)) continue
    if (isComma(tokens[tokens.indexOf(word) + 1])) continue
    if (word.pos !== 'VERB' || !/ing$/.test(word.text) || words.boundingParticiples.test(word.text)) continue
    if (listsParticiples(sentence, at, last)) continue
    const cut = toTheEnd(sentence, at)
    if (cut) return cut
  }
  return undefined
}

/** `by planning, making, and selling boats` is a list. */
function listsParticiples({ tokens, words }: Sentence, at: number, last: number): boolean {
  const verb = mainVerb(tokens, at, words) ?? 0
  for (let index = verb + 1; index < at; index += 1)
    if (/ing$/.test(tokens[index]!.text) && tokens[index]!.pos === 'VERB') return true
  let commas = 0
  for (let index = at + 1; index < last - 1; index += 1) {
    if (isComma(tokens[index])) commas += 1
    const conjunction = tokens[index]!.pos === 'CCONJ' && isComma(tokens[index - 1])
    // `…, selling nets, ropes, and lamps` has a list of its own; `…, selling nets, and lamps` ends another.
    if (conjunction && (commas < 2 || /^(?:VERB|ADV)$/.test(tokens[index + 1]!.pos))) return true
  }
  return false
}

/** `They closed the port|, especially at night|.` */
export const trailingAdverbial: Rule = sentence => {
  const { tokens, words } = sentence
  const last = lastWordEnd(tokens)
  for (let at = 2; at < last - 1; at += 1) {
    if (!isComma(tokens[at])) continue
    const text = textOf(sentence, tokens.slice(at + 1, Math.min(last, at + 5)))
    if (!words.trailing.test(text)) continue
    const cut = words.examples.test(text) ? (exampleAt(sentence, at) ?? toTheEnd(sentence, at)) : toTheEnd(sentence, at)
    if (cut) return cut
  }
  return undefined
}

/** `They closed the port| because it was old|.` A reason or a means that is not the sentence's point. */
export const reason: Rule = sentence => {
  const { tokens, words } = sentence
  const last = lastWordEnd(tokens)
  for (let at = 3; at < last - 1; at += 1) {
    const text = textOf(sentence, tokens.slice(at, Math.min(last, at + 4)))
    const why = words.reasons.test(text)
    if (
      words.moments.test(text) &&
      (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) ||
        words.spells.test(tokens[at - 1]!.text) ||
        last - at < FEWEST_WORDS_OF_A_MOMENT)
    )
      continue
    if ((!why && !words.purposes.test(text)) || isComma(tokens[at - 1]) || words.focus.test(tokens[at - 1]!.text))
      continue
    const verb = mainVerb(tokens, at, words)
    if (verb === undefined || words.scopes.test(textOf(sentence, tokens.slice(0, at)).replace(/\d/g, ''))) continue
    if (!why && !tookPlace(tokens, verb, words)) continue
    const cut = toTheEnd(sentence, at - 1)
    if (cut && !/^(?:VERB|AUX)$/.test(tokens[at - 1]!.pos)) return { first: at, end: cut.end }
  }
  return undefined
}

/** `They closed the port| – a quiet place|.` and `The port| – a quiet place –| is safe.` */
export const dashed: Rule = sentence => {
  const { tokens } = sentence
  const dashes = tokens.flatMap((_, index) => (isDash(tokens, index) ? [index] : []))
  const [first, second] = dashes
  if (first === undefined || dashes.length > 2) return undefined
  // `one thing — that …`: the words after the dash are what the sentence says.
  if (/^(?:that|how|why|what|whether|namely|to)$/i.test(tokens[first + 1]?.text ?? '')) return undefined
  if (second === undefined)
    return tokens[first + 1]?.pos === 'CCONJ' || clauseFollows(tokens, first) ? undefined : toTheEnd(sentence, first)
  return tokens[second + 1] &&
    startsSubject(sentence, first) &&
    isFinite(tokens, second + 1) &&
    verbAfterSubject([...tokens.slice(subjectStart(tokens, first), first), ...tokens.slice(second + 1)], 0) ===
      first - subjectStart(tokens, first) &&
    mayGo(sentence, tokens.slice(first + 1, second))
    ? { first, end: second + 1 }
    : undefined
}

/** Whether a conjunction after the dash goes on with the sentence: `with a name — the port's — and it sails`. */
function clauseFollows(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ pos }, index) => index > from && pos === 'CCONJ' && verbAfterSubject(tokens, index + 1) !== undefined,
  )
}

/** `Boats|, such as ferries,| are safe.` */
function exampleAt(sentence: Sentence, at: number): Cut | undefined {
  const { tokens } = sentence
  const end = tokens.findIndex((token, index) => index > at && token.pos === 'PUNCT')
  return isComma(tokens[end]) &&
    isNominal(tokens[at - 1]) &&
    isNominal(tokens[end - 1]) &&
    (isFinite(tokens, end + 1) || /^to$/i.test(tokens[end + 1]?.text ?? '')) &&
    mayGo(sentence, tokens.slice(at + 1, end))
    ? { first: at, end: end + 1 }
    : undefined
}

/**
 * The cut from a comma to the next comma where the main verb follows, or to the sentence's end.
 * `fits` says whether the words up to a token are such a phrase.
 */
function inside(sentence: Sentence, at: number, fits: (end: number) => boolean): Cut | undefined {
  const { tokens } = sentence
  const last = lastWordEnd(tokens)
  for (let end = at + 2; end < Math.min(last, at + LONGEST_PHRASE); end += 1) {
    if (!isComma(tokens[end]) || !fits(end)) continue
    const verb = tokens[end + 1]?.pos === 'ADV' ? end + 2 : end + 1
    const subject = verbAfterSubject([...tokens.slice(subjectStart(tokens, at), at), ...tokens.slice(end + 1)], 0)
    if (
      isFinite(tokens, verb) &&
      startsSubject(sentence, at) &&
      subject === at - subjectStart(tokens, at) + verb - end - 1 &&
      mayGo(sentence, tokens.slice(at + 1, end))
    )
      return { first: at, end: end + 1 }
  }
  return fits(last) ? toTheEnd(sentence, at) : undefined
}

/** Whether what stands before the comma begins the subject: nothing but a leading adverbial may come before it. */
function startsSubject({ tokens, words }: Sentence, at: number): boolean {
  const commas = tokens.slice(0, at).filter(token => isComma(token)).length
  return commas === 0 || (commas === 1 && opensWithAdverbial(tokens, words))
}

/** Where the clause begins whose subject stands before the comma at `at`. */
function subjectStart(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) if (isComma(tokens[index])) return index + 1
  return /^(?:CCONJ|PUNCT)$/.test(tokens[0]!.pos) ? 1 : 0
}

/** The cut from a comma to the sentence's end, where the main clause stands whole before it and nothing else after. */
function toTheEnd(sentence: Sentence, at: number): Cut | undefined {
  const { tokens, words } = sentence
  const end = lastWordEnd(tokens)
  // `at` is the comma, or the last word that stays where there is none.
  if (end > tokens.length) return undefined
  const tail = tokens.slice(at + 1, end)
  const head = textOf(sentence, tokens.slice(0, at))
  return mainVerb(tokens, at, words) !== undefined &&
    canEnd(tokens[tokens[at]!.pos === 'PUNCT' ? at - 1 : at]!) &&
    !words.halves.test(head) &&
    !/\b(?:not only|either|neither|whether)\b/i.test(head) &&
    !goesOnAfter(tokens, at, end) &&
    mayGo(sentence, tail)
    ? { first: at, end }
    : undefined
}

function canEnd({ pos, text }: Token): boolean {
  return (
    /^(?:NOUN|PROPN|PRON|ADJ|NUM|VERB|ADV)$/.test(pos) &&
    // Two points would follow one another: `Calif..`
    !/\.$/.test(text) &&
    !/^(?:the|an?|my|our|your|its|their|more|less|very|so|too|as)$/i.test(text)
  )
}

/** Whether a clause of its own follows in the rest of the sentence: `…, which is old, and the town pays.` */
function goesOnAfter(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at + 2; index < end - 1; index += 1) {
    if (!isComma(tokens[index])) continue
    const next = tokens[index + 1]!
    const start = next.pos === 'CCONJ' ? index + 2 : index + 1
    if (verbAfterSubject(tokens, start) !== undefined || /^(?:ADP|PART|SCONJ|AUX)$/.test(next.pos)) return true
    if (isFinite(tokens, index + 1)) return true
    if (
      next.pos === 'CCONJ' &&
      start < tokens.length &&
      (isFinite(tokens, start) || /^(?:but|so|yet)$/i.test(next.text))
    )
      return true
  }
  return false
}

function closing(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) if (tokens[at]!.pos === 'PUNCT') return at
  return undefined
}

/** The index after the last word, where the closing point stands. */
function lastWordEnd(tokens: readonly Token[]): number {
  let end = tokens.length
  // `etc.` keeps its point with it, which the sentence needs.
  if (/\p{L}\.$/u.test(tokens[end - 1]?.text ?? '')) return end + 1
  while (end > 0 && /^[.!…]+$/.test(tokens[end - 1]!.text)) end -= 1
  return end
}

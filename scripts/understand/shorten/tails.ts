import type { Token } from '../tag.ts'
import { isComma, isDash, isFinite, isNominal, isRelative, mainVerb, tookPlace, verbAfterSubject } from './clause.ts'
import { goesWithIts, isWholeAround, textOf, type Sentence } from './gates.ts'
import { beginsSubject, governingVerb, hasFinite, readingOf, type Reading } from './reading.ts'
import type { Cut } from './rules.ts'

/** Whether the words from a token to the end of a sentence's body may go, and what stands before it is whole. */
type Kind = (sentence: Sentence, at: number, reading: Reading) => boolean

const FEWEST_TOKENS_LEFT = 6

/**
 * The words at the end that may go: of the surest kind that leaves out `wanted` tokens as few as possible; where none
 * does, as many as can go.
 */
export function tailCut(sentence: Sentence, wanted: number): Cut | undefined {
  const reading = readingOf(sentence)
  // `Hey Ya!` may be a name: its mark is not the sentence's.
  if (!reading || /[!?]/.test(sentence.text.slice(sentence.tokens[reading.end]?.from ?? Infinity))) return undefined
  let longest: Cut | undefined
  for (const kind of KINDS) {
    let best: Cut | undefined
    for (const cut of cutsOf(kind, sentence, reading)) {
      if (!longest || cut.first < longest.first) longest = cut
      if (cut.end - cut.first >= wanted) best = cut
    }
    if (best) return best
  }
  return longest
}

function cutsOf(kind: Kind, sentence: Sentence, reading: Reading): Cut[] {
  const { tokens } = sentence
  const cuts: Cut[] = []
  for (let at = reading.verb + 1; at < reading.end - 1; at += 1) {
    const first = isComma(tokens[at - 1]) || isDash(tokens, at - 1) ? at - 1 : at
    if (first < FEWEST_TOKENS_LEFT - 1 || first <= reading.verb) continue
    if (kind(sentence, at, reading) && headStands(sentence, first, reading, kind)) cuts.push({ first, end: reading.end })
  }
  return cuts
}

/** Whether what stands before a token is a sentence with nothing left open. */
function headStands(sentence: Sentence, first: number, reading: Reading, kind: Kind): boolean {
  const head = textOf(sentence, sentence.tokens.slice(0, first))
  // Before a mark a clause is whole, whatever its last word: `before the ferry sails; …`.
  const isMarked = sentence.tokens[first]!.pos === 'PUNCT' && sentence.tokens[first]!.text !== ':' && (kind === laterClause || kind === subordinate)
  const isOther = kind === laterVerb && hasOwnTense(sentence, sentence.tokens[first + 1]?.pos === 'ADV' ? first + 2 : first + 1)
  const ends = isMarked || isOther ? !sentence.words.unfinished.test(sentence.tokens[first - 1]!.text) : endsWhole(sentence, first, reading)
  return ends && !endsInsertion(sentence, first) && !claimIsOpen(sentence, first, reading) && isWholeAround(sentence, first, reading.end) && !isOpen(sentence, head)
}

/** `by road or, if the wind is good|, by sea`: what stands between such commas leads to what follows. */
function endsInsertion({ tokens }: Sentence, first: number): boolean {
  const comma = tokens.findLastIndex((token, index) => index < first && isComma(token))
  return comma > 0 && /^(?:CCONJ|SCONJ|ADP)$/.test(tokens[comma - 1]!.pos)
}

/** Whether half of a pair stands there without the other: `both the port|`, `so old|`, but not `both the port and the bridge|`. */
function isOpen({ words }: Sentence, head: string): boolean {
  const match = words.open.exec(head)
  return match !== null && !words.closing.test(head.slice(match.index + match[0].length))
}

/**
 * Whether a clause that someone claims, or that a conjunction opens, has no verb yet: `They said the costs of the port|
 * and the bridge rose`, `… a day after a campaign| highlighted it`.
 */
function claimIsOpen({ tokens, words }: Sentence, first: number, { verb, end }: Reading): boolean {
  const governing = governingVerb(tokens, first, verb)
  if (!hasFinite(tokens, first, end)) return false
  if (clausesWaiting(tokens, verb, first) > 0) return true
  if (tokens[governing]!.pos !== 'AUX' && words.claiming.test(tokens[governing]!.text)) return true
  for (let at = governing + 1; at < first; at += 1) {
    if (words.clauseOpeners.test(tokens[at]!.text)) return true
    if ((/^(?:CCONJ|PUNCT)$/.test(tokens[at]!.pos) || words.halfOpeners.test(tokens[at]!.text)) && waitsForVerb(tokens, at + 1, first)) return true
  }
  return false
}

/** How many clauses have begun without their verb: `They say that the farmers who built|` has one. */
function clausesWaiting(tokens: readonly Token[], verb: number, first: number): number {
  let waiting = 0
  for (let at = verb + 1; at < first; at += 1) {
    const { pos, text } = tokens[at]!
    if (isRelative(tokens[at]) || (/^that$/i.test(text) && pos === 'SCONJ')) waiting += 1
    else if (hasFinite(tokens, at, at + 1) && tokens[at - 1]!.pos !== 'CCONJ') waiting = Math.max(0, waiting - 1)
  }
  return waiting
}

/** Whether a subject begins there whose verb comes after the cut; after a conjunction it is the verb of another. */
function waitsForVerb(tokens: readonly Token[], from: number, first: number): boolean {
  const verb = verbAfterSubject(tokens, from)
  if (verb === undefined) return false
  // `since the tax imposed in the spring |… was lifted`: a participle.
  if (verb < first) return /ed$/.test(tokens[verb]!.text) && tokens[verb + 1]?.pos === 'ADP' && !/^(?:and|,)$/i.test(tokens[from - 1]!.text)
  const before = tokens[verb - 1]!.pos === 'ADV' ? tokens[verb - 2]! : tokens[verb - 1]!
  return before.pos !== 'CCONJ'
}

/** Whether the last word before the cut can end a sentence: `… was closed|`, `… the old bridge|`, `… is ready|`. */
function endsWhole({ tokens, words }: Sentence, end: number, { verb }: Reading): boolean {
  const last = tokens[end - 1]!
  const before = tokens[end - 2]
  if (/\.$/.test(last.text) || words.unfinished.test(last.text)) return false
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return true
  if (last.pos === 'NUM') return before?.pos !== 'SYM' || /^\d/.test(last.text)
  if (last.pos === 'PRON') return words.objects.test(last.text)
  if (last.pos === 'ADJ') return end - 2 >= verb && /^(?:AUX|ADV)$/.test(before?.pos ?? '')
  if (last.pos === 'VERB' && words.intransitives.test(last.text)) return true
  if (last.pos === 'VERB') return /(?:ed|en|wn|ne|lt|ld|ght)$/.test(last.text) && before?.pos === 'AUX' && words.being.test(before.text)
  if (last.text === '%' || last.text === ')' || last.text === '"' || last.text === '”') return true
  return last.pos === 'ADV' && words.manners.test(last.text)
}

/** `The port is safe|, and the town pays|.`, `The port is safe|; the town pays|.` */
function laterClause(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const { text } = tokens[at]!
  const rest = tokens.slice(at + 1, reading.end)
  if (!(/^(?:and|;|:)$/i.test(text) || isDash(tokens, at)) || rest.length < 3) return false
  if (words.leaning.test(textOf(sentence, rest)) || !standsApart(sentence, at, reading)) return false
  if (/^[:—–-]/.test(text) && (pointsAhead(sentence, at) || tokens.filter((token, index) => token.text === ':' || isDash(tokens, index)).length > 1)) return false
  const own = verbAfterSubject(rest, 0)
  // What one semicolon parts are two clauses.
  if (text === ';' && tokens.filter(token => token.text === ';').length === 1 && beginsSubject(rest[0])) return !/\d$/.test(tokens[at - 1]!.text)
  if (text !== 'and') return (own ?? mainVerb(rest, rest.length, words)) !== undefined && !/^(?:and|but|or|so|yet)$/i.test(rest[0]!.text)
  if (endsList(sentence, at, reading)) return false
  if (isComma(tokens[at - 1])) return (own ?? mainVerb(rest, rest.length, words)) !== undefined || opensClause(sentence, at, reading)
  if (own === undefined) return false
  if (!isSubjectPronoun(sentence, rest[0]!)) return provesItself(sentence, at, at + 1 + own, reading)
  return !words.halves.test(textOf(sentence, tokens.slice(reading.verb, at)))
}

/**
 * Whether the verb after a conjunction without a comma can belong to nothing before it: no clause there waits for one.
 * `The town closed the port |and the council paid`, but not `They say the town |and the council paid`.
 */
function provesItself({ tokens, words }: Sentence, at: number, own: number, { verb }: Reading): boolean {
  const subject = tokens[at + 1]!
  if (tokens[own]!.pos !== 'AUX' && !words.pasts.test(tokens[own]!.text) && !(/s$/.test(tokens[own]!.text) && /^(?:AUX|DET|PRON|PART)$/.test(tokens[own + 1]?.pos ?? ''))) return false
  if (!/^(?:DET|NUM)$/.test(subject.pos) && !words.possessives.test(subject.text)) return false
  // `The boats moored at the quay and the bridge are …`: a participle, and the verb of all of it.
  if (/ed$/.test(tokens[verb]!.text) && /^(?:ADP|ADV)$/.test(tokens[verb + 1]!.pos)) return false
  if (tokens.slice(at + 2, own).some(token => token.pos === 'SCONJ' || /^(?:as|i|we|you|he|she|it|they)$/i.test(token.text))) return false
  return !tokens
    .slice(verb, at)
    .some(({ text, pos }, index) => (pos === 'VERB' || (index === 0 && pos !== 'AUX') ? words.claiming.test(text) || words.letting.test(text) : words.clauseOpeners.test(text) || words.halfOpeners.test(text)))
}

/** `…, and in the spring the town pays`: a verb follows, and no list goes before. */
function opensClause({ tokens }: Sentence, at: number, reading: Reading): boolean {
  if (!/^(?:ADP|ADV|SCONJ|DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[at + 1]!.pos) || !hasFinite(tokens, at + 2, reading.end)) return false
  return !tokens.slice(reading.verb, at - 1).some(token => isComma(token))
}

function isSubjectPronoun({ words }: Sentence, { text }: Token): boolean {
  return words.subjects.test(text) && text !== 'IT' && text !== 'US'
}

/** Whether a conjunction joins the last part of a list: `the pilots, farmers |and the council`. */
function endsList(sentence: Sentence, at: number, { verb }: Reading, isVerb = false): boolean {
  const { tokens } = sentence
  const end = isComma(tokens[at - 1]) ? at - 1 : at
  const comma = tokens.findLastIndex((token, index) => index < end && isComma(token))
  if (comma <= verb || isSubjectPronoun(sentence, tokens[at + 1]!)) return false
  if (/^(?:CCONJ|ADP|SCONJ|VERB|AUX|PRON)$/.test(tokens[comma + 1]!.pos)) return false
  // `Clare College, Cambridge |and became`: before a verb only things with their article make a list.
  if (isVerb && tokens[comma + 1]!.pos !== 'DET') return false
  return !hasFinite(tokens, comma + 1, end)
}

/** Whether what stands before a colon or dash says nothing without what follows: `for two reasons|:`. */
function pointsAhead({ tokens, text, words }: Sentence, at: number): boolean {
  const head = text.slice(tokens[0]!.from, tokens[at - 1]!.to)
  return words.pointing.test(head) || tokens.slice(Math.max(0, at - 4), at).some(token => words.numerals.test(token.text))
}

/** Whether neither a condition nor whose claim it is at the end speaks of what stands before as well. */
function standsApart(sentence: Sentence, at: number, { end }: Reading): boolean {
  const { tokens, words } = sentence
  const rest = tokens.slice(at + 1, end)
  if (words.reaching.test(textOf(sentence, rest))) return false
  const comma = rest.findLastIndex(token => isComma(token))
  return comma < 0 || !words.sources.test(textOf(sentence, rest.slice(comma + 1)))
}

/** `The town closed the port| and opened the bridge|.` */
function laterVerb(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (!/^and$/i.test(tokens[at]!.text)) return false
  const verb = tokens[at + 1]!.pos === 'ADV' ? at + 2 : at + 1
  const isOwn = hasOwnTense(sentence, verb)
  const isSetOff = isComma(tokens[at - 1]) || isDash(tokens, at - 1)
  if (isDash(tokens, at - 1) && tokens.filter((_, index) => isDash(tokens, index)).length > 1) return false
  const before = tokens[isSetOff ? at - 2 : at - 1]!
  if (before.pos === 'VERB' && tokens[isSetOff ? at - 3 : at - 2]?.pos !== 'AUX') return false
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(before.pos) && !(isOwn && /^(?:ADJ|ADV|PUNCT|VERB)$/.test(before.pos))) return false
  if (/ing$/.test(before.text) && /ing$/.test(tokens[at + 1]!.text)) return false
  if (!goesOnWith(sentence, verb, reading.verb) || !standsApart(sentence, at, reading)) return false
  if (listsVerbs(sentence, at, reading) || endsList(sentence, at, reading, isOwn)) return false
  return !joinsBoth(sentence, at, verb, reading)
}

/** Whether a verb can be nothing but the verb of a clause: `has`, `is`, `went`, `closed the …`. */
function hasOwnTense({ tokens, words }: Sentence, verb: number): boolean {
  const { text, pos } = tokens[verb] ?? { text: '', pos: '' }
  const next = tokens[verb + 1]
  if (pos === 'AUX') return isFinite(tokens, verb) && !/^(?:have|do)$/i.test(text)
  return pos === 'VERB' && (words.pasts.test(text) || (/(?:[^e]ed|[^s]s)$/.test(text) && /^(?:DET|PRON)$/.test(next?.pos ?? '')))
}

/** Whether what is not so, or goes together, reaches over the conjunction: `did not close the port |and open a bridge`. */
function joinsBoth(sentence: Sentence, at: number, verb: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const { text, pos } = tokens[verb]!
  const said = textOf(sentence, tokens.slice(reading.verb, at))
  if (!words.joining.test(said)) return false
  const claims = tokens.slice(reading.verb + 1, at).some(token => token.pos === 'VERB' && words.claiming.test(token.text))
  if (pos === 'AUX' && isFinite(tokens, verb) && !claims && !/^(?:have|do)$/i.test(text)) return /\b(?:either|neither|whether|if|unless|between)\b/i.test(said)
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
  if (words.unchanging.test(token.text) && tookPlace(tokens, first, words)) return /^(?:DET|PRON|NUM|SYM)$/.test(next.pos)
  if (/[^s]s$/.test(token.text)) return /s$/.test(tokens[first]!.text) || (next.pos !== 'NOUN' && /^(?:can|will|could|must|should|may)$/i.test(tokens[first]!.text))
  if (next.pos === 'NOUN') return false
  const isAfterInfinitive = tokens.slice(first, verb).some(({ text }, index) => /^to$/i.test(text) && tokens[first + index + 1]?.pos === 'VERB')
  if (isAfterInfinitive || words.bareVerbs.test(tokens[first]!.text)) return next.pos !== 'ADP' || verb + 3 < tokens.length
  return !/(?:s|ed)$/.test(tokens[first]!.text) && !words.pasts.test(tokens[first]!.text) && /^(?:DET|PRON)$/.test(next.pos)
}

/** `They closed the port|, opened the bridge and built a quay|.` */
function listedVerbs(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (!isComma(tokens[at - 1]) || tokens[at]!.pos !== 'VERB' || !goesOnWith(sentence, at, reading.verb)) return false
  if (!isNominal(tokens[at - 2]) || words.joining.test(textOf(sentence, tokens.slice(reading.verb, at)))) return false
  const and = tokens.findIndex(({ text }, index) => index > at && /^and$/i.test(text))
  return and > 0 && and < reading.end && goesOnWith(sentence, and + 1, at) && standsApart(sentence, at, reading)
}

/** `They closed the port| because it was old|.`, `… |after the storm had come|.` */
function subordinate(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const text = textOf(sentence, tokens.slice(at, Math.min(reading.end, at + 4)))
  const comma = isComma(tokens[at - 1])
  if (words.focus.test(tokens[at - 1]!.text) || !goesWithIts(sentence, tokens.slice(at, reading.end))) return false
  const head = textOf(sentence, tokens.slice(reading.verb, at))
  if (!comma && (words.halves.test(head) || words.denying.test(head) || /\bonly\b/i.test(head))) return false
  // `You need a boat |in order to sail`: the need is for that alone.
  if (/^(?:in order to|so that)/i.test(text) && words.needs.test(head)) return false
  if (words.reasons.test(text) || words.causes.test(text)) return true
  if (!words.whens.test(text)) return false
  if (comma && /^as\b/i.test(text)) return verbAfterSubject(tokens, at + 1) !== undefined
  const governing = governingVerb(tokens, at, reading.verb)
  const own = verbAfterSubject(tokens, at + 1)
  if (!isOneClause(tokens, at, reading.end)) return false
  const moment = own !== undefined ? tookPlace(tokens, own, words) : /ing$/.test(tokens[at + 1]!.text) && tokens[at + 1]!.pos === 'VERB'
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

/** Whether a verb tells of one thing that takes place, has or will: `is closing`, `will be closed`, not `closes`. */
function isOneEvent(sentence: Sentence, verb: number): boolean {
  if (isEvent(sentence, verb)) return true
  const { tokens } = sentence
  const { text } = tokens[verb]!
  const next = tokens.slice(verb + 1).find(({ pos }) => pos !== 'ADV')
  if (/^(?:is|are|am|[’'](?:s|re|m))$/i.test(text)) return (next?.pos === 'VERB' && /ing$/.test(next.text)) || /^being$/i.test(next?.text ?? '')
  return /^will$/i.test(text) && (next?.pos === 'VERB' || /^be$/i.test(next?.text ?? '')) && !/^(?:have|need|want|like|depend)$/i.test(next!.text)
}

/** Whether a verb tells of something that took place rather than of a state: `was closed`, not `was safe`, `had`. */
function isEvent({ tokens, words }: Sentence, verb: number): boolean {
  if (!tookPlace(tokens, verb, words)) return false
  const next = tokens.slice(verb + 1).find(({ pos }) => pos !== 'ADV')
  return tokens[verb]!.pos === 'AUX' ? next?.pos === 'VERB' || (next?.pos === 'AUX' && /^been$/i.test(next.text)) : !words.states.test(tokens[verb]!.text)
}

/** `They built a bridge| that joins the islands|.`, `… the bridge|, which joins the islands|.` */
function relative(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens } = sentence
  const isThroughPreposition = tokens[at]!.pos === 'ADP' && /^(?:which|whom)$/i.test(tokens[at + 1]!.text)
  if (!isRelative(tokens[at]) && !isThroughPreposition && !(/^that$/i.test(tokens[at]!.text) && isFinite(tokens, at + 1))) return false
  if (!hasFinite(tokens, at + 1, reading.end) || !goesWithIts(sentence, tokens.slice(at, reading.end))) return false
  if (!holdsTogether(tokens, at - 1, reading.end, true) || goesOnAfterComma(tokens, at, reading.end)) return false
  if (isComma(tokens[at - 1]))
    return isNominal(tokens[at - 2]) && !/^(?:that|whose)$/i.test(tokens[at]!.text) && !pointsToRelative(sentence, at - 1)
  // `a call for a bridge |that fell to be rebuilt`
  if (tokens.slice(reading.verb, at).some(token => token.text === 'for') && tokens.slice(at, reading.end).some(token => token.text === 'to')) return false
  return isNewThing(sentence, at, reading) && isUnbounded(sentence, at, reading) && !leavesListOpen(sentence, at, reading)
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

/**
 * Whether nothing between the verb and a token speaks of all, none, the most or a number, and nothing at all counts or
 * denies: `only 25 % were returned |to be mended`.
 */
function isUnbounded(sentence: Sentence, at: number, { verb }: Reading): boolean {
  const { tokens, words } = sentence
  const head = textOf(sentence, tokens.slice(0, at))
  return !words.scopes.test(textOf(sentence, tokens.slice(verb, at))) && !words.denying.test(head) && !words.counting.test(head) && !words.opposing.test(head)
}

/** `that time of the year|, where …`: what it means comes after the comma. */
function pointsToRelative(sentence: Sentence, comma: number): boolean {
  return /\b(?:that|those|such|the kind|the sort|the same)(?: \p{L}+){1,4}$/iu.test(textOf(sentence, sentence.tokens.slice(0, comma)))
}

/**
 * Whether the noun before a token is brought in there (`a new bridge|`, `new bridges|`), so that what tells it apart
 * can go. After `is` it needs a word of its own that says something: `a way |that …` says nothing.
 */
function isNewThing(sentence: Sentence, at: number, { verb }: Reading): boolean {
  const { tokens, words } = sentence
  const noun = tokens[at - 1]!
  // A name tells its thing apart by itself: `the Heron |which crosses the bay`.
  if (isCleft(sentence, at, verb)) return false
  if (noun.pos === 'PROPN' && /^(?:which|who)$/i.test(tokens[at]!.text)) return !words.against.test(tokens[at - 2]?.text ?? '')
  if (noun.pos !== 'NOUN' || words.emptyNouns.test(noun.text)) return false
  const start = nounPhraseStart(tokens, at - 1, verb)
  const governing = governingVerb(tokens, at, verb)
  const isPlural = /[^s]s$/.test(noun.text) && /^(?:ADJ|NOUN)$/.test(tokens[start]!.pos) && at - start > 1
  if ((!/^an?$/i.test(tokens[start]!.text) && !isPlural) || words.against.test(tokens[start - 1]!.text)) return false
  const isCopula = words.being.test(tokens[governing]!.text) && start - governing < 3
  // `in a place |where …` says little, `has a place |where …` enough.
  return (!isCopula && !/^ADP$/.test(tokens[start - 1]!.pos)) || at - start > 2
}

/** `It was the pilot |who told the council.` */
function isCleft(sentence: Sentence, at: number, main: number): boolean {
  const { tokens, words } = sentence
  const governing = governingVerb(tokens, at, main)
  return words.being.test(tokens[governing]!.text) && /^(?:it|that|this|there)$/i.test(tokens[governing - 1]?.text ?? '')
}

function nounPhraseStart(tokens: readonly Token[], noun: number, verb: number): number {
  let start = noun
  while (start > verb + 1 && /^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(tokens[start - 1]!.pos)) start -= 1
  // `its bridges`, `the town's bridges` are known.
  return /^(?:PRON|PART)$/.test(tokens[start - 1]?.pos ?? '') && start - 1 > verb ? start - 1 : start
}

/** `a new bridge| built in the spring|`, `a new bridge| joining the islands|`. */
function participle(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const { text, pos } = tokens[at]!
  if (isComma(tokens[at - 1]) || pos !== 'VERB' || !/(?:ing|ed|wn|en|ght|lt)$/.test(text)) return false
  if (words.boundingParticiples.test(text) || !goesWithIts(sentence, tokens.slice(at, reading.end))) return false
  // `a campaign highlighted his case` has its own object: the verb of a clause.
  if (!/ing$/.test(text) && !/^(?:ADP|ADV|PART)$/.test(tokens[at + 1]!.pos)) return false
  // `the guidelines worked in the north`: after a plural it may be the verb of a clause.
  if (!/ing$/.test(text) && /s$/.test(tokens[at - 1]!.text) && !/^by$/i.test(tokens[at + 1]!.text)) return false
  if (!holdsTogether(tokens, at, reading.end)) return false
  const governing = governingVerb(tokens, at, reading.verb)
  if (tokens.slice(governing, at).some(token => token.pos === 'VERB' && isFormOf(words.complementing, token.text))) return false
  return isNewThing(sentence, at, reading) && isUnbounded(sentence, at, reading) && !leavesListOpen(sentence, at, reading)
}

/** `urged the pilots |in the port to sail`: the infinitive that a verb asks for stands in the words that would go. */
function robsInfinitive({ tokens, words }: Sentence, at: number, { verb, end }: Reading): boolean {
  const infinitive = tokens.findIndex(({ text }, index) => index >= at && index < end && /^to$/i.test(text) && tokens[index + 1]?.pos === 'VERB')
  return infinitive > 0 && tokens.slice(verb, at).some(({ text, pos }) => /^(?:VERB|ADJ)$/.test(pos) && words.infinitiveVerbs.test(text))
}

/** Whether every verb after a token stands in a clause that opens after it. */
function holdsTogether(tokens: readonly Token[], at: number, end: number, isClause = false): boolean {
  let opened = false
  for (let index = at + 1; index < end; index += 1) {
    const { pos, text } = tokens[index]!
    if (isRelative(tokens[index]) || pos === 'SCONJ' || /^(?:that|when|where|how|why|what|if|as|because|while|after|before|i|we|you|he|she|it|they)$/i.test(text) || (isClause && pos === 'CCONJ')) opened = true
    else if (hasFinite(tokens, index, index + 1)) {
      if (!opened) return false
      opened = false
    }
  }
  return true
}

/** `They closed the port|, a quiet place|.`, `…|, with the pilots in their boats|.`, `…|, loaded with nets|.` */
function afterComma(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (!isComma(tokens[at - 1]) || !listIsOver(tokens, at - 1, reading)) return false
  const rest = tokens.slice(at, reading.end)
  const { pos, text } = tokens[at]!
  if (!goesWithIts(sentence, rest) || (!words.addingClaims.test(text) && !holdsTogether(tokens, at - 1, reading.end))) return false
  if (words.sources.test(textOf(sentence, rest))) return false
  if (words.examples.test(textOf(sentence, rest))) return isNominal(tokens[at - 2])
  const goesOn = rest.some(token => token.pos === 'CCONJ')
  if (pos === 'VERB' && words.addingClaims.test(text)) return true
  if (pos === 'VERB' && /ing$/.test(text))
    return !words.boundingParticiples.test(text) && !(goesOn && /\wing\b/.test(textOf(sentence, tokens.slice(reading.verb, at))))
  if (pos === 'VERB') return /(?:ed|wn|en|ght|lt)$/.test(text) && !words.compared.test(text) && tokens[at + 1]?.pos === 'ADP'
  if (pos === 'ADP') return !words.tied.test(text) && !words.bounds.test(undated(sentence, rest)) && !rest.some(token => isComma(token))
  if (goesOn || rest.some(token => isComma(token)) || rest.length < 2 || !isUnbounded(sentence, at, reading)) return false
  const isNoun = /^(?:an?|the)$/i.test(text) || /^(?:PROPN|NOUN)$/.test(pos)
  return isNoun && isNominal(tokens[at - 2]) && isNominal(rest.at(-1)) && !words.bounds.test(undated(sentence, rest))
}

/** Some words without their days, months and years, which bound nothing that took place. */
function undated(sentence: Sentence, tokens: readonly Token[]): string {
  const { times, dates } = sentence.words
  return textOf(sentence, tokens).replace(times, '').replace(dates, '')
}

/** Whether every comma since the verb but the last belongs to something that is over: none stands in a list. */
function listIsOver(tokens: readonly Token[], comma: number, { verb }: Reading): boolean {
  for (let index = verb + 1; index < comma; index += 1)
    if (isComma(tokens[index]) && !/^(?:CCONJ|SCONJ)$/.test(tokens[index + 1]!.pos) && !isRelative(tokens[index + 1])) return false
  return true
}

/** `They closed the port| in order to save it|.`, `They used nets| to close the port|.` */
function purpose(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (isComma(tokens[at - 1]) || !/^to$/i.test(tokens[at]!.text) || tokens[at + 1]?.pos !== 'VERB' || reading.end - at < 3) return false
  const before = tokens[at - 1]!
  if (!/^(?:NOUN|PROPN)$/.test(before.pos) || /ing$/.test(before.text) || words.infinitiveNouns.test(before.text)) return false
  // `a deal for the town to build a port`
  if (tokens.slice(at - 4, at).some(token => token.text === 'for')) return false
  if (!goesWithIts(sentence, tokens.slice(at, reading.end)) || !holdsTogether(tokens, at + 1, reading.end)) return false
  const governing = governingVerb(tokens, at, reading.verb)
  if (!isEvent(sentence, governing) || !isUnbounded(sentence, at, reading)) return false
  return !tokens.slice(reading.verb, at).some(({ text, pos }) => /^(?:VERB|AUX|NOUN|ADJ)$/.test(pos) && words.infinitiveVerbs.test(text))
}

/** `They closed the port| in response to the storm|.` */
function circumstance(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const text = textOf(sentence, tokens.slice(at, Math.min(reading.end, at + 5)))
  if (!words.circumstances.test(text) || words.focus.test(tokens[at - 1]!.text)) return false
  if (/^after/.test(text) && words.spells.test(tokens[at - 1]!.text)) return false
  if (!goesWithIts(sentence, tokens.slice(at, reading.end)) || !holdsTogether(tokens, at, reading.end)) return false
  if (/^in order to/i.test(text) && words.needs.test(textOf(sentence, tokens.slice(reading.verb, at)))) return false
  if (words.additions.test(text)) return listIsOver(tokens, at, reading) && !words.denying.test(textOf(sentence, tokens.slice(0, at)))
  return isOneEvent(sentence, governingVerb(tokens, at, reading.verb)) && isUnbounded(sentence, at, reading)
}

/** `They closed the port| on the north shore of the island|.`, of what took place alone. */
function phrase(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (isComma(tokens[at - 1]) || !words.places.test(tokens[at]!.text)) return false
  const governing = governingVerb(tokens, at, reading.verb)
  const before = tokens[at - 1]!
  if (!/^(?:NOUN|PROPN)$/.test(before.pos)) return false
  const isTime = words.days.test(textOf(sentence, tokens.slice(at, Math.min(reading.end, at + 3))))
  if (!isTime && words.relationalNouns.test(before.text)) return false
  if (robsInfinitive(sentence, at, reading) || isBare(tokens, at) || (!isTime && isName(tokens, at)) || !listIsOver(tokens, at, reading)) return false
  if (!isEvent(sentence, governing) || !isUnbounded(sentence, at, reading)) return false
  if (tokens.slice(governing, at).some(token => token.pos === 'VERB' && isFormOf(words.placingVerbs, token.text))) return false
  const rest = tokens.slice(at, reading.end)
  return goesWithIts(sentence, rest) && !words.bounds.test(undated(sentence, rest)) && holdsTogether(tokens, at, reading.end)
}

/** `a gap| in the market`: what such a noun means comes after it. */
function isBare(tokens: readonly Token[], at: number): boolean {
  return /^an?$/i.test(tokens[at - 2]?.text ?? '')
}

/** `the Council |for Ferries`: the name goes on. */
function isName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.pos === 'DET' ? tokens[at + 2] : tokens[at + 1]
  return tokens[at - 1]!.pos === 'PROPN' && next?.pos === 'PROPN' && /^(?:for|of|on|with)$/.test(tokens[at]!.text)
}

/** Whether a verb or its form in `-ing` is among some verbs: `put`, `putting`. */
function isFormOf(verbs: RegExp, text: string): boolean {
  if (verbs.test(text)) return true
  const stem = /^(?<stem>\p{L}+)ing$/iu.exec(text)?.groups?.['stem']
  return stem !== undefined && (verbs.test(stem) || verbs.test(`${stem}e`) || verbs.test(stem.slice(0, -1)))
}

/** `They closed the port| and the bridge|`: two things that something was done to, each with its article. */
function laterObject(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  if (isComma(tokens[at - 1]) || !/^and$/i.test(tokens[at]!.text) || !/^(?:an?|the)$/i.test(tokens[at + 1]!.text)) return false
  const noun = nounPhraseStart(tokens, at - 1, reading.verb)
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) || tokens[noun]!.text.toLowerCase() !== tokens[at + 1]!.text.toLowerCase()) return false
  const said = textOf(sentence, tokens.slice(reading.verb, at))
  if (!goesWithIts(sentence, tokens.slice(at, reading.end)) || !holdsTogether(tokens, at, reading.end)) return false
  return listIsOver(tokens, at, reading) && isUnbounded(sentence, at, reading) && !words.joining.test(said) && !words.together.test(said)
}

/** What may go at a sentence's end, the surest first. */
const KINDS: readonly Kind[] = [
  laterClause,
  laterVerb,
  listedVerbs,
  subordinate,
  afterComma,
  relative,
  participle,
  circumstance,
  purpose,
  phrase,
  laterObject,
]

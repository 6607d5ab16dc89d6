import type { Token } from '../tag.ts'
import { isComma, isDash, mainVerb, verbAfterSubject } from './clause.ts'
import { textOf, type Sentence } from './gates.ts'
import { beginsSubject, hasFinite, type Reading } from './reading.ts'

/** `also` adds where it stands among the first words of a clause. */
const WORDS_OF_AN_ADDITION = 4

/** `The port is safe|, and the town pays|.`, `The port is safe|; the town pays|.` */
export function laterClause(sentence: Sentence, at: number, reading: Reading): boolean {
  const { tokens, words } = sentence
  const { text } = tokens[at]!
  const rest = tokens.slice(at + 1, reading.end)
  if (!(/^(?:and|;|:)$/i.test(text) || isDash(tokens, at)) || rest.length < 3) return false
  // Several are a list: `10 boats; 12 piers; and 3 lamps`.
  if (text === ';' && tokens.filter(token => token.text === ';').length > 1) return false
  // What is added weighs as much: `they praise us, and we also hear of faults`.
  if (tokens.slice(at + 1, at + 1 + WORDS_OF_AN_ADDITION).some(token => /^also$/i.test(token.text))) return false
  if (words.leaning.test(textOf(sentence, rest)) || !standsApart(sentence, at, reading)) return false
  if (
    /^[:—–-]/.test(text) &&
    (pointsAhead(sentence, at) ||
      tokens.filter((token, index) => token.text === ':' || isDash(tokens, index)).length > 1)
  )
    return false
  const own = verbAfterSubject(rest, 0)
  // What one semicolon parts are two clauses.
  if (text === ';' && tokens.filter(token => token.text === ';').length === 1 && beginsSubject(rest[0]))
    return !/\d$/.test(tokens[at - 1]!.text)
  if (text !== 'and')
    return (own ?? mainVerb(rest, rest.length, words)) !== undefined && !/^(?:and|but|or|so|yet)$/i.test(rest[0]!.text)
  if (endsList(sentence, at, reading)) return false
  if (isComma(tokens[at - 1]))
    return (own ?? mainVerb(rest, rest.length, words)) !== undefined || opensClause(sentence, at, reading)
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
  if (
    tokens[own]!.pos !== 'AUX' &&
    !words.pasts.test(tokens[own]!.text) &&
    !(/s$/.test(tokens[own]!.text) && /^(?:AUX|DET|PRON|PART)$/.test(tokens[own + 1]?.pos ?? ''))
  )
    return false
  if (!/^(?:DET|NUM)$/.test(subject.pos) && !words.possessives.test(subject.text)) return false
  // `The boats moored at the quay and the bridge are …`: a participle, and the verb of all of it.
  if (/ed$/.test(tokens[verb]!.text) && /^(?:ADP|ADV)$/.test(tokens[verb + 1]!.pos)) return false
  if (
    tokens
      .slice(at + 2, own)
      .some(token => token.pos === 'SCONJ' || /^(?:as|i|we|you|he|she|it|they)$/i.test(token.text))
  )
    return false
  return !tokens
    .slice(verb, at)
    .some(({ text, pos }, index) =>
      pos === 'VERB' || (index === 0 && pos !== 'AUX')
        ? words.claiming.test(text) || words.letting.test(text)
        : words.clauseOpeners.test(text) || words.halfOpeners.test(text),
    )
}

/** `…, and in the spring the town pays`: a verb follows, and no list goes before. */
function opensClause({ tokens }: Sentence, at: number, reading: Reading): boolean {
  if (
    !/^(?:ADP|ADV|SCONJ|DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[at + 1]!.pos) ||
    !hasFinite(tokens, at + 2, reading.end)
  )
    return false
  return !tokens.slice(reading.verb, at - 1).some(token => isComma(token))
}

function isSubjectPronoun({ words }: Sentence, { text }: Token): boolean {
  return words.subjects.test(text) && text !== 'IT' && text !== 'US'
}

/** Whether a conjunction joins the last part of a list: `the pilots, farmers |and the council`. */
export function endsList(sentence: Sentence, at: number, { verb }: Reading, isVerb = false): boolean {
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
  return (
    words.pointing.test(head) || tokens.slice(Math.max(0, at - 4), at).some(token => words.numerals.test(token.text))
  )
}

/** Whether neither a condition nor whose claim it is at the end speaks of what stands before as well. */
export function standsApart(sentence: Sentence, at: number, { end }: Reading): boolean {
  const { tokens, words } = sentence
  const rest = tokens.slice(at + 1, end)
  if (words.reaching.test(textOf(sentence, rest))) return false
  const comma = rest.findLastIndex(token => isComma(token))
  return comma < 0 || !words.sources.test(textOf(sentence, rest.slice(comma + 1)))
}

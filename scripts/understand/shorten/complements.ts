import type { Token } from '../tag.ts'
import { isDash } from './clause.ts'
import { textOf } from './gates.ts'
import { governingVerb } from './reading.ts'
import type { Parting } from './remainder.ts'

/** Whether the words left out are what a verb or a noun before them asks for. */
export function robsOfComplement(parting: Parting): boolean {
  return (
    robsOfRole(parting) ||
    robsRoleOfItsField(parting) ||
    robsOfKind(parting) ||
    robsOfMeans(parting) ||
    robsOfPlace(parting) ||
    robsOfPair(parting) ||
    robsOfNews(parting) ||
    robsOfAnswer(parting)
  )
}

/** `was quoted in a newspaper| as saying …|`, `was described| by the council as …|`. */
function robsOfRole({ sentence, cut, gone, verb }: Parting): boolean {
  const { tokens, words } = sentence
  // `as a whole`, `as well` are no role.
  const casts = /\bas\b(?! (?:a whole|well|of)\b)/i.test(textOf(sentence, gone))
  if (verb === undefined || !casts) return false
  const governing = governingVerb(tokens, cut.first, verb)
  const kept = tokens.slice(governing, cut.first)
  const judged = kept.findIndex(({ text, pos }) => pos === 'VERB' && words.casting.test(text))
  return judged >= 0 && !kept.slice(judged).some(({ text }) => /^as$/i.test(text))
}

/** `worked as pilot |for the town|`, `is head |of the council|`: a role without an article is that of something. */
function robsRoleOfItsField({ sentence: { tokens, words }, cut, gone, verb }: Parting): boolean {
  const role = tokens[cut.first - 1]
  if (verb === undefined || gone[0]?.pos !== 'ADP' || role?.pos !== 'NOUN' || /[^s]s$/.test(role.text)) return false
  const start = phraseStart(tokens, cut.first - 1, verb)
  const opener = tokens[start - 1]
  return (
    tokens[start]!.pos !== 'DET' &&
    (/^as$/i.test(opener?.text ?? '') || (words.being.test(opener?.text ?? '') && opener?.pos !== 'PRON'))
  )
}

/** `bodies| such as the council|`, `by firms |including Reyle|`: a bare noun is told apart by its examples alone. */
function robsOfKind({ sentence, cut, gone }: Parting): boolean {
  const { tokens, words } = sentence
  if (!words.instances.test(textOf(sentence, gone.slice(0, 3)))) return false
  const noun = tokens[cut.first - 1]
  if (!noun) return false
  const start = phraseStart(tokens, cut.first - 1, 0)
  if (words.demonstratives.test(noun.text)) return true
  return (
    noun.pos === 'NOUN' && (start === cut.first - 1 || (words.emptyNouns.test(noun.text) && !isThe(tokens[start]!)))
  )
}

/** `The pilots can save the port| by closing it|`: what can be is so by that means alone. */
function robsOfMeans({ sentence, cut, gone, verb }: Parting): boolean {
  if (verb === undefined || !/^by$/i.test(gone[0]?.text ?? '')) return false
  return sentence.words.modals.test(textOf(sentence, sentence.tokens.slice(verb, cut.first)))
}

/** `implicated the pilot| in the theft|`. */
function robsOfPlace({ sentence: { tokens, words }, cut, gone, verb }: Parting): boolean {
  if (verb === undefined || gone[0]?.pos !== 'ADP' || tokens[cut.first]!.pos === 'PUNCT') return false
  return tokens
    .slice(governingVerb(tokens, cut.first, verb), cut.first)
    .some(({ text, pos }) => pos === 'VERB' && words.involving.test(text))
}

/** `to remind people| of the port|`, `told the pilots| what …|`: of what, is asked. */
function robsOfNews({ sentence: { tokens, words }, cut, verb }: Parting): boolean {
  if (verb === undefined) return false
  const last = Math.max(
    verb,
    tokens.findLastIndex(({ pos }, at) => at < cut.first && pos === 'VERB'),
  )
  return (
    words.informing.test(tokens[last]!.text) &&
    !tokens
      .slice(last + 1, cut.first)
      .some(({ text, pos }) => pos === 'ADP' || /^(?:that|what|how|why|to)$/i.test(text))
  )
}

/** `They have what farmers want| - a bridge …|`, `It takes a single word| - the name of …|`: what it is comes after the dash. */
function robsOfAnswer({ sentence: { tokens }, cut, verb }: Parting): boolean {
  if (verb === undefined || !(isDash(tokens, cut.first) || tokens[cut.first]!.text === ':')) return false
  const announces = tokens.slice(Math.max(verb, cut.first - WORDS_OF_A_NOUN), cut.first)
  return (
    tokens.slice(verb, cut.first).some(({ text }) => /^what$/i.test(text)) ||
    announces.some(({ text }) => ANNOUNCING.test(text))
  )
}

/** What a dash then names stands in so many words before it. */
const WORDS_OF_A_NOUN = 4
const ANNOUNCING = /^(?:single|one|two|three|four|several|few|following|certain|particular|specific|another)$/i

/** `faced a choice| at night between the port and …|`: what such a noun is between. */
function robsOfPair({ sentence: { tokens, words }, cut, gone, verb }: Parting): boolean {
  if (verb === undefined || !gone.some(({ text }) => /^between$/i.test(text))) return false
  return tokens.slice(verb, cut.first).some(({ text }) => words.pairing.test(text))
}

function isThe({ text }: Token): boolean {
  return /^the$/i.test(text)
}

function phraseStart(tokens: readonly Token[], noun: number, from: number): number {
  let start = noun
  while (start > from && /^(?:NOUN|ADJ|NUM|PROPN|DET|PRON|PART|VERB)$/.test(tokens[start - 1]!.pos)) {
    // `taught pilots`: the verb before the noun is not its participle.
    if (tokens[start - 1]!.pos === 'VERB' && !/^(?:DET|ADJ)$/.test(tokens[start - 2]?.pos ?? '')) break
    start -= 1
  }
  return start
}

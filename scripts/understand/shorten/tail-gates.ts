import type { Test } from '../../model/among.ts'
import type { Token } from '../tag.ts'
import { isComma, isRelative, tookPlace } from './clause.ts'
import { textOf, type Sentence } from './gates.ts'
import { hasFinite, type Reading } from './reading.ts'

/**
 * Whether nothing between the verb and a token speaks of all, none, the most or a number, and nothing at all counts or
 * denies: `only 25 % were returned |to be mended`.
 */
export function isUnbounded(sentence: Sentence, at: number, { verb }: Reading): boolean {
  const { tokens, words } = sentence
  const head = textOf(sentence, tokens.slice(0, at))
  return (
    !words.scopes.test(textOf(sentence, tokens.slice(verb, at))) &&
    !words.denying.test(head) &&
    !words.counting.test(head) &&
    !words.opposing.test(head)
  )
}

/** `urged the pilots |in the port to sail`: the infinitive that a verb asks for stands in the words that would go. */
export function robsInfinitive({ tokens, words }: Sentence, at: number, { verb, end }: Reading): boolean {
  const infinitive = tokens.findIndex(
    ({ text }, index) => index >= at && index < end && /^to$/i.test(text) && tokens[index + 1]?.pos === 'VERB',
  )
  return (
    infinitive > 0 &&
    tokens.slice(verb, at).some(({ text, pos }) => /^(?:VERB|ADJ)$/.test(pos) && isFormOf(words.infinitiveVerbs, text))
  )
}

/** Whether every verb after a token stands in a clause that opens after it. */
export function holdsTogether(tokens: readonly Token[], at: number, end: number, isClause = false): boolean {
  let opened = false
  for (let index = at + 1; index < end; index += 1) {
    const { pos, text } = tokens[index]!
    if (
      isRelative(tokens[index]) ||
      pos === 'SCONJ' ||
      /^(?:that|when|where|how|why|what|if|as|because|while|after|before|i|we|you|he|she|it|they)$/i.test(text) ||
      (isClause && pos === 'CCONJ')
    )
      opened = true
    else if (hasFinite(tokens, index, index + 1)) {
      if (!opened) return false
      opened = false
    }
  }
  return true
}

/** Some words without their days, months and years, which bound nothing that took place. */
export function undated(sentence: Sentence, tokens: readonly Token[]): string {
  const { times, dates } = sentence.words
  return textOf(sentence, tokens).replace(times, '').replace(dates, '')
}

/** Whether every comma since the verb but the last belongs to something that is over: none stands in a list. */
export function listIsOver(tokens: readonly Token[], comma: number, { verb }: Reading): boolean {
  for (let index = verb + 1; index < comma; index += 1)
    if (isComma(tokens[index]) && !/^(?:CCONJ|SCONJ)$/.test(tokens[index + 1]!.pos) && !isRelative(tokens[index + 1]))
      return false
  return true
}

/** Whether a verb or its form in `-ing` is among some verbs: `put`, `putting`. */
export function isFormOf(verbs: Test, text: string): boolean {
  if (verbs.test(text)) return true
  const stem = /^(?<stem>\p{L}+)ing$/iu.exec(text)?.groups?.['stem']
  return stem !== undefined && (verbs.test(stem) || verbs.test(`${stem}e`) || verbs.test(stem.slice(0, -1)))
}

export function nounPhraseStart(tokens: readonly Token[], noun: number, verb: number): number {
  let start = noun
  while (start > verb + 1 && /^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(tokens[start - 1]!.pos)) start -= 1
  // `its bridges`, `the town's bridges` are known.
  return /^(?:PRON|PART)$/.test(tokens[start - 1]?.pos ?? '') && start - 1 > verb ? start - 1 : start
}

/** Whether a verb tells of one thing that takes place, has or will: `is closing`, `will be closed`, not `closes`. */
export function isOneEvent(sentence: Sentence, verb: number): boolean {
  if (isEvent(sentence, verb)) return true
  const { tokens } = sentence
  const { text } = tokens[verb]!
  const next = tokens.slice(verb + 1).find(({ pos }) => pos !== 'ADV')
  if (/^(?:is|are|am|[’'](?:s|re|m))$/i.test(text))
    return (next?.pos === 'VERB' && /ing$/.test(next.text)) || /^being$/i.test(next?.text ?? '')
  return (
    /^will$/i.test(text) &&
    (next?.pos === 'VERB' || /^be$/i.test(next?.text ?? '')) &&
    !/^(?:have|need|want|like|depend)$/i.test(next!.text)
  )
}

/** Whether a verb tells of something that took place rather than of a state: `was closed`, not `was safe`, `had`. */
export function isEvent({ tokens, words }: Sentence, verb: number): boolean {
  if (!tookPlace(tokens, verb, words)) return false
  const next = tokens.slice(verb + 1).find(({ pos }) => pos !== 'ADV')
  return tokens[verb]!.pos === 'AUX'
    ? next?.pos === 'VERB' || (next?.pos === 'AUX' && /^been$/i.test(next.text))
    : !words.states.test(tokens[verb]!.text)
}

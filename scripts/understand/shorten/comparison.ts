import type { Test } from '../../model/among.ts'
import type { Token } from '../tag.ts'
import { isComma } from './clause.ts'
import { textOf } from './gates.ts'
import type { Parting } from './remainder.ts'

/** `The old ferry was more quiet|, and the new one is loud|`, `This ferry, |unlike the old one,| is faster`. */
export function comparesWith(parting: Parting): boolean {
  const { sentence, cut, gone, verb } = parting
  const { tokens, words } = sentence
  const [before, after] = [tokens.slice(0, cut.first), tokens.slice(cut.end)]
  const text = textOf(sentence, gone)
  if (lacksFirstHalf(text) || turnsFrom(parting)) return true
  const isLevelled = words.levelling.test(text)
  const rest = verb === undefined ? [...before, ...after] : before.slice(verb)
  if (isLevelled || verb === undefined)
    return words.instead.test(textOf(sentence, before)) || words.instead.test(textOf(sentence, after))
      ? true
      : isLevelled && rest.some((_, at) => isComparative(rest, at))
  return before.some((_, at) => at > verb && isComparative(before, at) && isPredicative(before, at, words.being))
}

/** `It is not that the bridge is old| - it is that the planks …|`: what is so comes after what is not. */
function turnsFrom({ sentence, cut, gone, verb }: Parting): boolean {
  if (verb === undefined || !/^(?:it|this|that|they|he|she|as)$/i.test(gone[0]?.text ?? '')) return false
  return sentence.words.denying.test(textOf(sentence, sentence.tokens.slice(0, cut.first)))
}

/** `|than the old one`: what is more stands before it. */
function lacksFirstHalf(text: string): boolean {
  const than = text.search(/\bthan\b/i)
  return (
    than >= 0 && !/\b(?:more|less|fewer|better|worse|rather|other|further|\p{L}{3,}er)\b/iu.test(text.slice(0, than))
  )
}

/** `more quiet`, `faster`, without what it is compared with. */
function isComparative(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at]!
  if (tokens.slice(at + 1).some(token => /^than$/i.test(token.text))) return false
  const next = tokens[at + 1]?.pos
  if (/^(?:more|less)$/i.test(text)) return next === 'ADJ' || next === 'ADV' || next === 'VERB'
  return (
    /^(?:better|worse)$/i.test(text) ||
    (/\p{L}{3,}er$/u.test(text) && pos === 'ADJ' && !/^(?:other|former|latter)$/i.test(text))
  )
}

/** `was |more quiet`, `is |faster`, not `a faster ferry`. */
function isPredicative(tokens: readonly Token[], at: number, being: Test): boolean {
  let start = at - 1
  while (tokens[start]?.pos === 'ADV') start -= 1
  const end = /^(?:more|less)$/i.test(tokens[at]!.text) ? at + 2 : at + 1
  const next = tokens[end]
  const ends = next === undefined || isComma(next) || next.pos !== 'NOUN'
  return (
    ends && /^(?:AUX|VERB)$/.test(tokens[start]?.pos ?? '') && (being.test(tokens[start]!.text) || next === undefined)
  )
}

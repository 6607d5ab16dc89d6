import type { Token } from '../tag.ts'
import { isDash } from './clause.ts'
import { textOf } from './gates.ts'
import { hasFinite } from './reading.ts'
import type { Parting } from './remainder.ts'

const CAPITAL = /^[“"‘']?[\p{Lu}\d]/u

/** `the pioneering captain|, Ann Reyle|`, `the ferry|, called the Heron,|`: the name is what the words before it mean. */
export function isNameOf({ sentence, cut, gone }: Parting): boolean {
  const { tokens, words } = sentence
  if (gone.length === 0) return false
  if (words.naming.test(textOf(sentence, gone))) return true
  const before = tokens[cut.first - 1]
  const mark = tokens[cut.first]!
  if (!before || mark.pos !== 'PUNCT' || mark.text === ';') return false
  if (CAPITAL.test(before.text)) return goesOnWithName(tokens, cut.first, gone)
  if (!/^(?:NOUN|PRON|NUM|ADJ|VERB)$/.test(before.pos) || hasFinite(gone, 0, gone.length)) return false
  return beginsWithName(gone) || endsWithName(gone) || isBareNoun(gone)
}

/** `a far harder metal|, titanium,|`: a noun without an article says which one is meant. */
function isBareNoun(gone: readonly Token[]): boolean {
  const words = gone.filter(({ pos }) => pos !== 'PUNCT')
  return words.length > 0 && words.length <= 2 && words.every(({ pos }) => pos === 'NOUN')
}

/** `The Heron| - The Musical|`: the name has two parts. */
function goesOnWithName(tokens: readonly Token[], mark: number, gone: readonly Token[]): boolean {
  return isDash(tokens, mark) && beginsWithName(gone) && !hasFinite(gone, 0, gone.length)
}

/** `|Ann Reyle`, `|The Heron`, `|the Pilots`, but not `|Reyle's oldest ferry`, which describes. */
function beginsWithName(gone: readonly Token[]): boolean {
  if (gone[0]!.pos === 'ADP' && !CAPITAL.test(gone[0]!.text)) return false
  const words = gone.filter(({ pos }) => !/^(?:DET|ADP|PART|CCONJ|PUNCT)$/.test(pos))
  if (words.length > 0 && words.every(({ text }) => CAPITAL.test(text))) return true
  const of = gone.findIndex(({ text }) => /^[’']s?$/.test(text))
  return CAPITAL.test(gone[0]!.text) && (of < 0 || CAPITAL.test(gone[of + 1]?.text ?? ''))
}

/** `|the captain Ann Reyle`: a noun and right after it its name. */
function endsWithName(gone: readonly Token[]): boolean {
  if (gone.some(({ pos }) => /^(?:VERB|ADP|AUX|CCONJ)$/.test(pos))) return false
  const noun = gone.findLastIndex(({ text }) => !CAPITAL.test(text))
  return noun >= 0 && noun < gone.length - 1 && gone[noun]!.pos === 'NOUN'
}

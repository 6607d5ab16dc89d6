import type { Enumeration } from '../../model/fact.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import { areOneList } from './checks.ts'
import { sentenceEnd } from './last.ts'

const MOST_WORDS = 4

/** What a bracket may begin with before its list, and end with after it. */
const BEGINNING =
  /^\s*(?:e\.?\s?g\.?,?|such as|like|for example,?|including|z\.\s?B\.|etwa|wie|par ex(?:emple|\.),?|p\.\s?ej\.|por ejemplo,?|ad es\.|bijv\.)?\s*/iu
const END = /(?:,?\s*(?:etc\.?|and (?:so on|more)|usw\.?|…|\.\.\.))?\s*$/iu
const BRACKET = /\((?<inside>[^()\n]{8,240})\)/gu

const JOINT = /,\s+(?:(?:and|or|et|ou|und|oder|y|o|e|en|of)\s+)?|\s+(?:and|or|et|ou|und|oder)\s+/gu

/**
 * A bracket that lists three or more short things, with or without a coordinator.
 *
 *     most of the work (e.g. nets, ropes, oars, etc) is done by hand
 *                            ‾‾‾‾  ‾‾‾‾‾  ‾‾‾‾
 */
export function bracketedIn(scope: Scope, unit: Range): Enumeration[] {
  const text = scope.passage.text.slice(unit.from, unit.to)
  return [...text.matchAll(BRACKET)].flatMap(match => {
    const inside = match.groups!['inside']!
    const begin = unit.from + match.index + 1 + BEGINNING.exec(inside)![0].length
    const end = unit.from + match.index + 1 + END.exec(inside)!.index
    const parts = partsOf(scope, begin, end)
    const items = parts.map(part => clauseWords(scope, part.from, part.to))
    if (!areOneList(items) || !parts.every(part => isShortName(scope, part))) return []
    const opening = clauseWords(scope, unit.from, begin)
    const ending = clauseWords(scope, end, sentenceEnd(scope, unit))
    return [
      {
        type: 'enumeration' as const,
        ...placeOf(scope, unit.from, unit.to),
        shape: items.every(item => /^\p{Lu}/u.test(item.text)) ? ('name' as const) : ('noun' as const),
        items,
        opening,
        ...(ending.text !== '' && { ending }),
      },
    ]
  })
}

function partsOf(scope: Scope, from: number, to: number): Range[] {
  const parts: Range[] = []
  let at = from
  const inside = scope.passage.text.slice(from, to)
  for (const cut of inside.matchAll(JOINT)) {
    parts.push({ from: at, to: from + cut.index })
    at = from + cut.index + cut[0].length
  }
  return to > from ? [...parts, { from: at, to }] : []
}

/** No clause, no numbers, no sign of code. */
function isShortName(scope: Scope, { from, to }: Range): boolean {
  const text = scope.passage.text.slice(from, to)
  const words = text.trim().split(/\s+/)
  return (
    words.length <= MOST_WORDS &&
    !/[\d=<>{};:?!"“”]|https?:/.test(text) &&
    !tokensWithin(scope, from, to).some(({ pos }) => /^(?:AUX|PRON|SCONJ)$/.test(pos))
  )
}

import type { Enumeration } from '../model/fact.ts'
import { bracketedIn } from './enumerations/bracketed.ts'
import { enumerationAt } from './enumerations/coordinated.ts'
import { countedOut, numberedIn } from './enumerations/numbered.ts'
import { openEndedIn } from './enumerations/open-ended.ts'
import { isReadByMarks, unspacedIn } from './enumerations/unspaced.ts'
import { ANY_COORDINATOR, COORDINATORS, IDIOM } from './lexicon/enumerations.ts'
import { tokensWithin, type Scope } from './scope.ts'
import type { Token } from './tag.ts'
import type { Unit } from './units.ts'

/** Enumerations of three or more parallel parts in a sentence: `A, B and C`, `A; B; and C`, `(A, B, C)`, `A、B、C`. */
export function enumerationsIn(scope: Scope): Enumeration[] {
  return [...scope.units.flatMap(unit => inSentence(scope, unit)), ...countedOut(scope)]
}

function inSentence(scope: Scope, unit: Unit): Enumeration[] {
  const numbered = numberedIn(scope, unit)
  if (numbered.length > 0) return numbered
  const text = scope.passage.text.slice(unit.from, unit.to)
  if (isReadByMarks(scope.lang)) return unspacedIn(scope, unit)
  if (!/[,;]/.test(text)) return []
  const tokens = tokensWithin(scope, unit.from, unit.to)
  const joined = tokens.flatMap((_, at): Joined[] => {
    const list = isCoordinator(tokens, at, scope.lang) ? enumerationAt(scope, unit, tokens, at) : undefined
    return list ? [{ list, afterMark: /^[,;]$/.test(tokens[at - 1]?.text ?? '') }] : []
  })
  const openEnded = openEndedIn(scope, unit)
  return [
    ...(openEnded.length > 0 ? openEnded : widest(joined)),
    ...(text.includes('(') ? bracketedIn(scope, unit) : []),
  ]
}

interface Joined {
  readonly list: Enumeration
  /** A comma stands before the coordinator of its last part. */
  readonly afterMark: boolean
}

/**
 * `nets, ropes and lines, hooks, and boats` is one list: of those that begin with the same part, the one that ends last.
 * But in `nets, ropes and lines of the town and the port` the later `and` joins inside the last part.
 */
function widest(found: readonly Joined[]): Enumeration[] {
  const begin = ({ items }: Enumeration) => items[0]!.spans[0]?.start
  const kept: Joined[] = []
  for (const one of found) {
    const before = kept.findIndex(({ list }) => begin(list) === begin(one.list))
    if (before < 0) kept.push(one)
    else if (one.afterMark || !/(?:^|\s)(?:and|or)\s/.test(one.list.items.at(-2)!.text)) kept[before] = one
  }
  return kept.map(({ list }) => list)
}

function isCoordinator(tokens: readonly Token[], at: number, lang: string): boolean {
  const { text, pos } = tokens[at]!
  const coordinator = COORDINATORS[lang.slice(0, 2)] ?? ANY_COORDINATOR
  if (!coordinator.test(text) || (pos !== 'CCONJ' && pos !== 'X')) return false
  return !IDIOM.test(`${tokens[at - 1]?.text} ${text} ${tokens[at + 1]?.text}`)
}

import type { Enumeration } from '../model/fact.ts'
import { bracketedIn } from './enumerations/bracketed.ts'
import { enumerationAt } from './enumerations/coordinated.ts'
import { unspacedIn } from './enumerations/unspaced.ts'
import { COORDINATOR } from './lexicon/enumerations.ts'
import { tokensWithin, type Scope } from './scope.ts'
import type { Token } from './tag.ts'

/** Enumerations of three or more parallel parts in a sentence: `A, B and C`, `A; B; and C`, `(A, B, C)`, `A、B、C`. */
export function enumerationsIn(scope: Scope): Enumeration[] {
  return scope.units.flatMap(unit => {
    const text = scope.passage.text.slice(unit.from, unit.to)
    if (text.includes('、')) return unspacedIn(scope, unit)
    if (!/[,;]/.test(text)) return []
    const tokens = tokensWithin(scope, unit.from, unit.to)
    const joined = tokens.flatMap((token, at) =>
      isCoordinator(token) ? (enumerationAt(scope, unit, tokens, at) ?? []) : [],
    )
    return widest([...joined, ...(text.includes('(') ? bracketedIn(scope, unit) : [])])
  })
}

/** `nets, ropes and lines, hooks, and boats` is one list: of those that begin with the same part, the one that ends last. */
function widest(found: readonly Enumeration[]): Enumeration[] {
  const begin = ({ items }: Enumeration) => items[0]!.spans[0]?.start
  return found.filter((one, at) => !found.slice(at + 1).some(other => begin(other) === begin(one)))
}

function isCoordinator(token: Token): boolean {
  return COORDINATOR.test(token.text) && (token.pos === 'CCONJ' || token.pos === 'X')
}

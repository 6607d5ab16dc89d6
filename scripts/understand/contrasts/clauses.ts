import { tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'

export const isFinite = ({ pos, text }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))

/** A subject and then a finite verb: not `while running`, `while in port`, `while serious,`. */
export function isClause(scope: Scope, from: number, to: number): boolean {
  const tokens = tokensWithin(scope, from, to)
  const verb = tokens.findIndex(isFinite)
  const subject = tokens.findIndex(isSubject)
  const comma = tokens.findIndex(({ text }) => text === ',')
  return subject >= 0 && verb > subject && !/^(?:ADP|VERB|ADV)$/.test(tokens[0]!.pos) && (comma < 0 || comma > verb)
}

export const isSubject = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos)

import type { Enumeration } from '../../model/fact.ts'
import { AND_MORE } from '../lexicon/enumerations.ts'
import { clauseWords, placeOf, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import { FEWEST_PARTS, isName } from './checks.ts'
import { sentenceEnd } from './last.ts'

/** The name that a chunk ends with: `content from the |Harbour Board|`. */
const LAST_NAME = /\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|for|the|and|de|du|des|di|van|von|&))*$/u

/**
 * Names of which the sentence says that there are more.
 *
 *     The pages come from the Harbour Board, Lamp Office, Ferry Guild, and many more
 *     ‾‾‾‾‾‾‾‾opening‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾ending‾‾‾
 */
export function openEndedIn(scope: Scope, unit: Range): Enumeration[] {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const more = AND_MORE[scope.lang.slice(0, 2)]?.exec(text)
  const names = more ? namesBefore(text.slice(0, more.index)) : []
  if (!more || names.length < FEWEST_PARTS) return []
  const from = unit.from + names[0]!.from
  return [
    {
      type: 'enumeration',
      ...placeOf(scope, unit.from, unit.to),
      shape: 'name',
      opening: clauseWords(scope, unit.from, from),
      items: names.map(name => clauseWords(scope, unit.from + name.from, unit.from + name.to)),
      ending: clauseWords(scope, unit.from + more.index, sentenceEnd(scope, unit)),
    },
  ]
}

/** The names at the end of a text that commas part. */
function namesBefore(text: string): Range[] {
  const cuts = [...text.matchAll(/,\s/g)].map(({ index }) => index)
  const names: Range[] = []
  for (let to = text.length; to > 0;) {
    const cut = cuts.findLast(at => at < to)
    const from = cut === undefined ? 0 : cut + 2
    const chunk = text.slice(from, to)
    if (cut !== undefined && isName(chunk)) {
      names.unshift({ from, to })
      to = cut
      continue
    }
    const last = LAST_NAME.exec(chunk)
    return last && last.index > 0 ? [{ from: from + last.index, to }, ...names] : names
  }
  return names
}

import { countWords } from '../../model/count.ts'
import type { Enumeration } from '../../model/fact.ts'
import { ORDINALS, type Ordinals } from '../lexicon/enumerations.ts'
import { clauseWords, placeOf, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Unit } from '../units.ts'
import { isBalanced } from './checks.ts'
import { sentenceEnd } from './last.ts'

const FEWEST_PARTS = 3
const MOST_WORDS_OF_A_PART = 20

const MARK = /(?<![\p{L}\d(])(?:\((?<inner>\d{1,2}|[a-h]|[ivx]{1,4})\)|(?<bare>\d{1,2}|[a-h])\))\s+/gu
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
/** What stands between two numbered parts. */
const JOINT = /[\s,;]*(?:[,;\s](?:and|or|et|ou|und|oder|sowie|y|e|o|en|of|и|или|ו|و)\s*)?$/iu

/**
 * Parts that the sentence numbers: `(1)`, `2)`, `(a)`, `(ii)`.
 *
 *     The council wants (1) a new pier, (2) more light and (3) a crane that works.
 *                           ‾‾‾‾‾‾‾‾‾‾      ‾‾‾‾‾‾‾‾‾‾         ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function numberedIn(scope: Scope, unit: Unit): Enumeration[] {
  const text = scope.passage.text.slice(unit.from, unit.to)
  if (!text.includes(')')) return []
  const marks = [...text.matchAll(MARK)].map(({ index, 0: { length }, groups }) => ({
    from: unit.from + index,
    to: unit.from + index + length,
    name: groups!['inner'] ?? groups!['bare']!,
  }))
  const start = marks.findIndex(({ name }) => placeIn(name, 0))
  const run = start < 0 ? [] : marks.slice(start).filter(({ name }, at) => placeIn(name, at))
  if (run.length < FEWEST_PARTS || run.length < marks.length - start) return []
  const parts = run.map((mark, at) => withoutJoint(scope, mark.to, run[at + 1]?.from ?? sentenceEnd(scope, unit)))
  return enumerationOf(scope, unit, unit, run[0]!.from, parts)
}

const placeIn = (name: string, at: number) =>
  name === String(at + 1) || name === String.fromCharCode(97 + at) || name === ROMAN[at]

/**
 * Sentences, or parts of one, that count themselves: `First, … Second, … Finally, …`. They must follow one another, so that
 * nothing that stands between them is taken in.
 */
export function countedOut(scope: Scope): Enumeration[] {
  const ordinals = ORDINALS[scope.lang.slice(0, 2)]
  if (!ordinals) return []
  const { units, passage } = scope
  return units.flatMap((unit, index) => {
    const text = passage.text.slice(unit.from, unit.to)
    const colon = /^[^:]{3,120}:\s+/.exec(text)?.[0].length ?? 0
    const first = ordinals.first.exec(text.slice(colon)) ?? ordinals.first.exec(text)
    if (!first) return []
    const within = splitInside(scope, unit, ordinals, (first.input === text ? 0 : colon) + first[0].length)
    if (within.length >= FEWEST_PARTS) return enumerationOf(scope, unit, unit, undefined, within)
    const parts: Range[] = [{ from: unit.from + first[0].length, to: sentenceEnd(scope, unit) }]
    let last = unit
    for (const next of units.slice(index + 1)) {
      const match = markOf(passage.text.slice(next.from, next.to), parts.length, ordinals)
      if (!match || next.voice !== unit.voice) break
      parts.push({ from: next.from + match.length, to: sentenceEnd(scope, next) })
      last = next
      if (match.isLast) break
    }
    return parts.length < FEWEST_PARTS ? [] : enumerationOf(scope, unit, last, undefined, parts)
  })
}

function markOf(
  text: string,
  count: number,
  { later, last }: Ordinals,
): { length: number; isLast: boolean } | undefined {
  const next = later[count - 1]?.exec(text)
  const end = count >= 2 ? last.exec(text) : null
  const match = next ?? end
  return match ? { length: match[0].length, isLast: !next } : undefined
}

/** `First, the boats are old; second, the quay is short; and third, …` */
function splitInside(scope: Scope, unit: Unit, ordinals: Ordinals, from: number): Range[] {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const parts: Range[] = []
  let at = from
  for (const cut of text.matchAll(/[;,]\s+(?:(?:and|und|et|y|e|en|и)\s+)?/giu)) {
    const match = markOf(text.slice(cut.index + cut[0].length), parts.length + 1, ordinals)
    if (!match) continue
    parts.push({ from: unit.from + at, to: unit.from + cut.index })
    at = cut.index + cut[0].length + match.length
  }
  return parts.length === 0 ? [] : [...parts, { from: unit.from + at, to: sentenceEnd(scope, unit) }]
}

function withoutJoint(scope: Scope, from: number, to: number): Range {
  return { from, to: from + scope.passage.text.slice(from, to).replace(JOINT, '').length }
}

function enumerationOf(
  scope: Scope,
  first: Unit,
  last: Unit,
  openingEnd: number | undefined,
  parts: readonly Range[],
): Enumeration[] {
  const items = parts.map(({ from, to }) => clauseWords(scope, from, to))
  const fits = items.every(
    ({ text }) => /\p{L}/u.test(text) && countWords(text) <= MOST_WORDS_OF_A_PART && isBalanced(text),
  )
  if (!fits) return []
  const opening = openingEnd === undefined ? undefined : clauseWords(scope, first.from, openingEnd)
  return [
    {
      type: 'enumeration',
      ...placeOf(scope, first.from, last.to),
      shape: openingEnd === undefined ? 'clause' : 'noun',
      items,
      ...(opening && opening.text !== '' && { opening }),
    },
  ]
}

import type { Metric } from '../../model/fact.ts'
import type { Chunk } from '../chunks.ts'
import { IN_ORDER, MEASURES } from '../lexicon/compared.ts'
import type { Range } from '../../model/span.ts'
import type { Half } from './halves.ts'

/** A number with the name of what it is of; the name is missing for the lesser of two of which one alone is named. */
export interface Named {
  readonly metric: Metric
  readonly name: Range | undefined
  /** The number that it is measured against. */
  readonly rival?: Metric
}

const ORDERED = new RegExp(`^(?:${IN_ORDER})`, 'i')
const MEASURING = new RegExp(`^${MEASURES}$`, 'i')
const TO = /^\s(?:to|and)\s$/

/** The numbers of a half with their names, in the text's order; nothing where one has none. */
export function namesIn(text: string, half: Half, chunks: readonly Chunk[]): readonly Named[] | undefined {
  const named = half.metrics.flatMap((metric, index): readonly Named[] => {
    const [before, after] = [half.metrics[index - 1], half.metrics[index + 1]]
    if (before && isPair(text, before, metric, chunks)) return []
    if (after && isPair(text, metric, after, chunks)) return pairOf(metric, after, half, chunks)
    const name = nameBeside(metric, half, chunks)
    return [{ metric, name }]
  })
  const isWhole = named.length === half.metrics.length && named.every(({ name, rival }) => name ?? rival)
  return isWhole ? named : undefined
}

/** `49% to 47% respectively`, `a 55% to 43% ratio`, `tugs outnumbered ferries, 52% to 44%` */
function isPair(text: string, first: Metric, second: Metric, chunks: readonly Chunk[]): boolean {
  if (!TO.test(text.slice(first.to, second.from))) return false
  const verb = chunks.findLast(({ kind, to }) => kind === 'verb' && to <= first.from)
  return ORDERED.test(text.slice(second.to, second.to + 16)) || (verb !== undefined && MEASURING.test(verb.head))
}

/** The subject has the first number, the object or what else is measured the second. */
function pairOf(first: Metric, second: Metric, half: Half, chunks: readonly Chunk[]): readonly Named[] {
  const verb = chunks.findIndex(({ kind, from }) => kind === 'verb' && from >= half.from)
  const subject = chunks.find(({ kind, from, to }) => kind === 'noun' && from >= half.from && to <= chunks[verb]!.from)
  const object = chunks[verb + 1]
  if (verb < 0 || !subject || subject.from > first.from) return []
  const isMeasured = MEASURING.test(chunks[verb]!.head) && object?.kind === 'noun' && object.to <= first.from
  return [
    { metric: first, name: subject, rival: second },
    { metric: second, name: isMeasured ? object : undefined, rival: first },
  ]
}

const PASSED: ReadonlySet<Chunk['kind']> = new Set(['verb', 'preposition', 'other'])

/** The noun before a number, its verb between them, or the one before its brackets; else the last noun behind it. */
function nameBeside({ from, to }: Metric, half: Half, chunks: readonly Chunk[]): Range | undefined {
  const inside = chunks.filter(chunk => chunk.from >= half.from && chunk.to <= half.to)
  const left = inside.filter(chunk => chunk.to <= from)
  const bare = left.at(-1)?.head === '(' ? left.slice(0, -1) : left
  const noun = bare.findLast(({ kind }) => !PASSED.has(kind))
  if (noun?.kind === 'noun' && !half.metrics.some(metric => metric.from < noun.to && noun.from < metric.to)) return noun
  const right = inside.filter(chunk => chunk.from >= to)
  const end = right.findIndex(({ kind }) => kind === 'and' || kind === 'mark')
  return right.slice(0, end < 0 ? undefined : end).findLast(({ kind }) => kind === 'noun')
}

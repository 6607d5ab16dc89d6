import type { Metric, Series } from '../model/fact.ts'
import { wordsOf, type Passage, type Words, type Range } from '../model/span.ts'
import { chunksOf, type Chunk } from './chunks.ts'
import { halvesIn, type Half } from './compared/halves.ts'
import { namesIn, type Named } from './compared/names.ts'
import { TELLS_WHEN } from './lexicon/compared.ts'
import { placeOf, tokensWithin, type Scope } from './scope.ts'

type Point = Series['points'][number]

const WHEN = new RegExp(`^(?:${TELLS_WHEN})`, 'i')
/** A circumstance is the name of a series, and has to be short. */
const MOST_OF_A_NAME = 34

/**
 * The numbers of the same things that two neighbouring sentences, or two clauses of one, tell under a circumstance each.
 *
 *     In 2019, ferries carried 60% of commuters and buses 40%. In 2024, ferries carried 45% and buses 55%.
 *     ‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾         ‾‾‾                  ‾‾‾‾‾ ‾‾‾  ‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾         ‾‾‾     ‾‾‾‾‾ ‾‾‾
 */
export function comparedIn(scope: Scope, metrics: readonly Metric[]): Series[] {
  if (!scope.lang.startsWith('en') || metrics.length < FEWEST) return []
  return halvesIn(scope, metrics).flatMap(([first, second]) => {
    const chunks = [first, second].map(half => chunksIn(scope, half))
    const [was, is] = [first, second].map((half, at) => namesIn(scope.passage.text, half, chunks[at]!))
    const measure = measureOf(scope.passage, first, chunks[0]!)
    const things = was && is && matched(scope.passage, was, is)
    const names = [first, second].map(({ circumstance }) => shortName(scope.passage, circumstance))
    if (!things || names[0]!.text.toLowerCase() === names[1]!.text.toLowerCase()) return []
    if (names.some(({ text }) => text.length > MOST_OF_A_NAME)) return []
    const areTimes = [first, second].map(({ circumstance: { from, to } }) =>
      WHEN.test(scope.passage.text.slice(from, to)),
    )
    if (areTimes[0] !== areTimes[1]) return []
    const points = [0, 1].flatMap(side => things.map(({ label, ends }) => pointOf(label, ends[side]!, names[side]!)))
    return [
      {
        type: 'series' as const,
        ...placeOf(scope, first.circumstance.from, second.to),
        unit: first.metrics[0]!.unit,
        points,
        ...(measure && { measure }),
        ...(areTimes[0] && { times: true as const }),
      },
    ]
  })
}

const FEWEST = 4

function chunksIn(scope: Scope, half: Half) {
  return chunksOf(tokensWithin(scope, half.circumstance.from, half.to), half.metrics)
}

/** Says itself that it is a part: `the share of visits`. */
const SHARES = /^(?:shares?|proportions?|percentages?|parts?|number)$/

/** `of visitors`, right behind a number of the first half: what all of them are shares of. */
function measureOf(passage: Passage, { metrics }: Half, chunks: readonly Chunk[]): Words | undefined {
  const found = metrics.flatMap(({ to }) => {
    const at = chunks.findIndex(({ from }) => from >= to)
    const [of, noun, again, more] = chunks.slice(at, at + 4)
    if (at < 0 || of!.head !== 'of' || noun?.kind !== 'noun') return []
    const end = again?.head === 'of' && more?.kind === 'noun' ? more.to : noun.to
    const isNamed = again?.head === 'of' && SHARES.test(noun.head)
    return [wordsOf(passage, isNamed ? noun.from : of!.from, end)]
  })
  return found[0]
}

interface Thing {
  readonly label: Words
  readonly ends: readonly [Named, Named]
}

/** The things of both halves, each once in both; one that the second leaves unnamed is what is left of the first. */
function matched(passage: Passage, was: readonly Named[], is: readonly Named[]): readonly Thing[] | undefined {
  if (was.length !== is.length || was.some(({ name }) => !name)) return undefined
  const [own, others] = [was, is].map(half => half.map(({ name }) => ownWords(passage, half, name)))
  const pairs = was.map((one, at) => {
    const found = is.filter((_, index) => own![at]!.some(word => others![index]!.some(other => areForms(word, other))))
    return found.length > 1 ? undefined : { one, other: found[0] }
  })
  const left = is.filter(one => !pairs.some(pair => pair?.other === one))
  if (pairs.includes(undefined) || left.length > 1 || left.some(one => !isRest(one, pairs))) return undefined
  const whole = pairs.map(pair => ({ one: pair!.one, other: pair!.other ?? left[0] }))
  if (new Set(whole.map(({ other }) => other)).size < is.length || whole.some(({ other }) => !other)) return undefined
  return whole.map(({ one, other }) => ({
    label: wordsOf(passage, one.name!.from, one.name!.to),
    ends: [one, other!],
  }))
}

/** The unnamed one of a pair, whose rival is the rival of what is left in the first half. */
function isRest(
  { name, rival }: Named,
  pairs: readonly ({ readonly one: Named; readonly other: Named | undefined } | undefined)[],
): boolean {
  const open = pairs.find(pair => pair?.other === undefined)?.one
  const against = pairs.find(pair => pair?.other?.metric === rival)?.one
  return name === undefined && open?.rival !== undefined && against?.metric === open.rival
}

/** The words of a name that no other name of its half has. */
function ownWords({ text }: Passage, half: readonly Named[], name: Range | undefined): readonly string[] {
  const wordsIn = (range: Range | undefined) =>
    range
      ? (text
          .slice(range.from, range.to)
          .toLowerCase()
          .match(/\p{L}{2,}/gu) ?? [])
      : []
  const shared = new Set(half.flatMap(other => (other.name === name ? [] : wordsIn(other.name))))
  return wordsIn(name).filter(word => !shared.has(word) && word !== 'the')
}

const areForms = (a: string, b: string): boolean => a === b || `${a}s` === b || a === `${b}s`

/** `the year prior` of `In the year prior to the storm breaking out`; a short circumstance as it is. */
function shortName(passage: Passage, { from, to }: Range): Words {
  const text = passage.text.slice(from, to)
  const start = /^(?:in|during|on|at)\s(?=the\s|(?:19|20)\d\d$)/i.exec(text)?.[0].length ?? 0
  if (text.length <= MOST_OF_A_NAME) return wordsOf(passage, from + start, to)
  const head = /^(?:the\s)?\p{L}+\s(?:prior|since|before|after|until)(?=\s)/u.exec(text.slice(start))?.[0]
  return wordsOf(passage, from + start, head === undefined ? to : from + start + head.length)
}

function pointOf(label: Words, { metric, rival }: Named, series: Words): Point {
  const { says, value, certainty } = metric
  // `about 49% to 47%`, `about a 55% to 43% ratio`: what qualifies the first qualifies both.
  const isAbout = rival !== undefined && rival.certainty === 'about' && rival.from < metric.from
  return { label, says, value: value!, certainty: isAbout ? 'about' : certainty, series }
}

import { chunksOf, type Chunk } from './chunks.ts'
import { nounAfter, purposeAfter, takenFrom } from './counted-after.ts'
import { namedBefore, saidBefore } from './counted-before.ts'
import { leftsOf, type Left } from './counted-left.ts'
import { TIMES } from './lexicon/counting.ts'
import type { Quantity } from './numbers.ts'
import { tokensWithin, type Scope } from './scope.ts'
import type { Range } from '../model/span.ts'
import type { Token } from './tag.ts'
import type { Unit } from './units.ts'

/** What a sentence counted last, and in what. */
export interface Counted {
  readonly range: Range
  readonly unit: string
}

type Found = Range | undefined

/** A sentence with its numbers, what was found for each so far, and what the sentence before counted. */
interface Numbers {
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly lefts: readonly Left[]
  readonly found: readonly Found[]
  readonly before: Counted | undefined
  readonly unit: Unit
}

/** Shares in words and in percent are told of the same things. */
export const kindOf = ({ unit, of }: Quantity): string => (of === undefined ? unit : '%')

/** What each quantity of an English sentence counts. */
export function countedInEnglish(
  scope: Scope,
  quantities: readonly Quantity[],
  unit: Unit,
  before: Counted | undefined,
): Found[] {
  const { text } = scope.passage
  const tokens = tokensWithin(scope, unit.from, unit.to)
  const chunks = chunksOf(tokens, quantities)
  const lefts = leftsOf(chunks, quantities.length)
  const found: Found[] = quantities.map((quantity, index) => {
    const end = quantities[index + 1]?.from ?? unit.to
    const after = () => (isBackward(text, quantity) ? undefined : nounAfter(text, tokens, quantity, end, unit.to))
    // `part of a $2bn package`: behind an article the number belongs to the noun after it.
    const isWithin = /\ban?\s(?:\p{L}+-[\p{L}-]+\s)?$/iu.test(
      text.slice(Math.max(0, quantity.from - 34), quantity.from),
    )
    // `a record of £35bn worth of savings`
    const isWorth = /^\sworth\sof\s/i.test(text.slice(quantity.to, quantity.to + 10))
    const noun = isWithin ? after() : isWorth ? worthOf(text, tokens, quantity, end, unit.to) : undefined
    return (
      noun ?? namedBefore(lefts[index]!, quantity) ?? after() ?? takenFrom(text, tokens, quantity, lefts[index]!, end)
    )
  })
  quantities.forEach(
    (_, index) => (found[index] ??= fromContext({ text, quantities, lefts, found, before, unit }, index)),
  )
  return respectively(text.slice(unit.from, unit.to)) ? (eachItsOwn(text, chunks, quantities) ?? found) : found
}

/** `£35bn |worth of| savings`: as if the number ended behind it. */
function worthOf(text: string, tokens: readonly Token[], quantity: Quantity, end: number, unitEnd: number): Found {
  const to = quantity.to + text.slice(quantity.to).indexOf('worth') + 'worth'.length
  return nounAfter(text, tokens, { ...quantity, to }, end, unitEnd)
}

/** `around 600 of those expected in Wales`: those that the number before counted. */
const isBackward = (text: string, { to }: Quantity) =>
  /^\sof\s(?:those|these)\s(?:expected|due|set|likely|planned|believed|thought|scheduled|lost|cut|gone|in|at|on)\s/.test(
    text.slice(to, to + 24),
  )

function fromContext(numbers: Numbers, index: number): Found {
  const { text, quantities, lefts, found, before } = numbers
  const quantity = quantities[index]!
  const same = sharedWithNeighbour(numbers, index)
  if (same) return same
  // `half of it from other companies`
  if (
    /^\sof\s(?:it|them|this|that|these|those|which|whom)(?!\p{L})(?!\s(?:\p{L}+s|who)\b)/u.test(
      text.slice(quantity.to, quantity.to + 24),
    )
  )
    return found[index - 1]
  // `180,000 women, of which fewer than 1% …`; `of the 145 companies reporting, 76% …`
  if (index > 0 && (isOfThose(text, quantity) || isWholeBefore(numbers, index))) return found[index - 1]
  const qualifier = text.slice(quantity.from, quantity.figure)
  const purpose = purposeAfter(text, quantity, lefts[index]!)
  if (purpose) return purpose
  const said = saidBefore(lefts[index]!, quantity, qualifier, text.slice(quantity.to, quantity.to + 6))
  if (typeof said === 'object') return said
  if (said === 'none') return undefined
  if (said === 'same') return found[index - 1]
  const previous = quantities[index - 1]
  const beside = previous && kindOf(previous) === kindOf(quantity) ? found[index - 1] : undefined
  // Years are counted once: `for 13 years …, was 22`.
  const sibling = beside && !isTime(text, beside) ? beside : undefined
  const inherited = before && (before.unit === kindOf(quantity) || said === 'back') ? before.range : undefined
  return (
    sibling ??
    (said === 'back' && !(found[index - 1] && isTime(text, found[index - 1]!)) ? found[index - 1] : undefined) ??
    inherited
  )
}

const isOfThose = (text: string, { from }: Quantity) =>
  /\bof\s(?:which|whom|these|those)\s$/i.test(text.slice(Math.max(0, from - 10), from))

/** The sentence begins with the whole: `Of the 145 companies reporting, 76% …`. */
function isWholeBefore({ text, quantities, unit }: Numbers, index: number): boolean {
  const [previous, quantity] = [quantities[index - 1]!, quantities[index]!]
  return (
    previous.unit === 'count' &&
    kindOf(quantity) === '%' &&
    /^(?:(?:but|and),?\s)?(?:of|among)\s(?:(?:the|its|those|all|all the)\s)?$/i.test(
      text.slice(unit.from, previous.from),
    ) &&
    /^[^,.;:]{2,60},\s$/.test(text.slice(previous.to, quantity.from))
  )
}

const TIME = new RegExp(`(?:^|\\s)(?:${TIMES})$`, 'i')
const isTime = (text: string, { from, to }: Range) => TIME.test(text.slice(from, to))

/** What the number beside counts, where both are told of one thing. */
function sharedWithNeighbour({ text, quantities, lefts, found }: Numbers, index: number): Found {
  const [previous, quantity, next] = [quantities[index - 1], quantities[index]!, quantities[index + 1]]
  if (next && kindOf(next) === kindOf(quantity) && isJoined(text, quantity, next) && found[index + 1])
    return found[index + 1]
  if (
    previous &&
    (isOtherEnd(text, previous, quantity) || (isJoined(text, previous, quantity) && !hasNoun(lefts[index]!)))
  ) {
    // `£106m or 47.3%`: one amount in two units.
    if (kindOf(previous) === kindOf(quantity) || /\bor\b/.test(text.slice(previous.to, quantity.from)))
      if (found[index - 1]) return found[index - 1]
  }
  // `40 tonnes of silver, or about 1.4m ounces`: the noun stands between the two.
  const shared = found[index - 1]
  if (
    shared &&
    previous &&
    shared.from >= previous.to &&
    previous.unit !== quantity.unit &&
    /^,?\s\(?or\s$/.test(text.slice(shared.to, quantity.from))
  )
    return shared
  // `one in 13 of the 48 million cards`
  return next && /^\sof\s(?:(?:the|its|their|all|about|some)\s)?$/.test(text.slice(quantity.to, next.from))
    ? found[index + 1]
    : undefined
}

/** `Sanders comes in at 34 million and Clinton at 31 million`: a noun since the number before. */
function hasNoun({ inside }: Left): boolean {
  const last = inside.findLastIndex(({ kind }) => kind === 'number')
  return last >= 0 && inside.slice(last + 1).some(({ kind }) => kind === 'noun')
}

/** `from 12 to 31 visits`, `12 and 31 visits`: the second number's noun is the first one's too. */
function isJoined(text: string, a: Range, b: Range): boolean {
  return /^(?:\s?(?:(?:to|and|or|versus|vs\.?)|,)|,?\s[–—-]\s(?:or|and))\s(?:\p{L}+\s){0,2}$/u.test(
    text.slice(a.to, b.from),
  )
}

/** `… 31 % (up from 12 %`, `from 12 % to 31 %`: two states of one thing. */
function isOtherEnd(text: string, a: Range, b: Range): boolean {
  const between = text.slice(a.to, b.from).replace(/\s?\([^()]*\)/g, '')
  return (
    between.length < 90 &&
    !/[.;]\s|,\s(?:and|but|while|whereas)\s/.test(between) &&
    /\b(?:(?:(?:up |down )?from|(?:up |down )?to)\s(?!be\s)(?:[\p{L}’']+\s){0,2}|(?:up from|down from|compared (?:to|with)|against|versus)\s(?:[\p{L}’'-]+\s){0,4})$/u.test(
      between,
    )
  )
}

const respectively = (sentence: string) => /\brespectively\b/i.test(sentence)

/** `Linux and macOS are at 9 % and 5 % respectively`: each number has its own name. */
function eachItsOwn(text: string, chunks: readonly Chunk[], quantities: readonly Quantity[]): Range[] | undefined {
  const names = chunks
    .filter(({ kind, time, depth, to }) => kind === 'noun' && !time && depth === 0 && to <= quantities[0]!.from)
    .slice(-quantities.length)
  const isList = names.every(
    ({ from }, index) =>
      index === 0 ||
      /^\s?(?:,|,?\s?(?:and|or))\s(?:the\s)?$/.test(
        text.slice(names[index - 1]!.to, from).replace(/\s\([^()]*\)/g, ''),
      ),
  )
  return quantities.length > 1 && names.length === quantities.length && isList
    ? names.map(({ from, to }) => ({ from, to }))
    : undefined
}

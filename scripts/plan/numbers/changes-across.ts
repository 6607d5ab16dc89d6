import { countWords } from '../../model/count.ts'
import type { Change, Metric, Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { joined } from '../forms/quote.ts'
import { factsOf, rejoinderTo, samePassage, sentencesAt, type View } from '../view.ts'
import { changeDatum, endAmong, haveNames, MOST_CHANGES, shareOfChange, type Told } from './changes.ts'
import { costOfCaption, holds, MOST_WORDS_OF_A_CAPTION, MOST_WORDS_OF_AN_ASIDE, tiles } from './tiles.ts'

/** A change that two sentences tell is drawn before either of its numbers alone. */
const SCORE = 9

/**
 * Changes of which one sentence has the later number and its neighbour the earlier one: two bars, under the one, with the
 * other beside them where both are too long to stand under the figures together.
 */
export function changesAcross(view: View, all: readonly Metric[]): Candidate[] {
  const found = factsOf(view, 'change').flatMap((change): Across[] => {
    const [first, second, ...others] = sentencesAt(view, change.where, change.from, change.to)
    if (!first || !second || others.length > 0 || !canTell(view, first, second)) return []
    const told = toldBy(change, all, [first, second])
    return told ? [{ first, second, told }] : []
  })
  return [...new Set(found.map(({ first }) => first))].flatMap(sentence => {
    const ones = found.filter(({ first }) => first === sentence)
    return (ones.length === 1 ? candidateOf(view, ones[0]!) : severalOf(view, ones)) ?? []
  })
}

interface Across {
  readonly first: Sentence
  readonly second: Sentence
  readonly told: Told
}

/** Changes of several things that the same two sentences tell: each under its name, with the sentences around them. */
function severalOf(view: View, ones: readonly Across[]): Candidate | undefined {
  const { first, second } = ones[0]!
  const told = ones.map(one => one.told)
  const isShort = [first, second].every(({ words }) => countWords(words.text) <= MOST_WORDS_OF_AN_ASIDE)
  if (told.length > MOST_CHANGES || !haveNames(told) || !isShort) return undefined
  const lead = told.every(({ is }) => holds(first.short, is)) ? first.short : first.words
  // The name says what both ends count, whatever stands beside the second: `viewed 12 million times`.
  const data = told.map(one => ({ ...changeDatum(one, one.counted!), says: one.is.says.text }))
  const page = tiles(view, first, SCORE, data, lead)
  const draft = {
    ...page.draft,
    aside: { words: second.words },
    sentence: [first.words, second.words],
  } as Candidate['draft']
  return { ...page, covers: [first, second], draft }
}

const canTell = (view: View, first: Sentence, second: Sentence): boolean => {
  const rejoinder = rejoinderTo(view, first)
  return (
    !first.leans &&
    !first.aside &&
    !second.aside &&
    first.voice === second.voice &&
    (!rejoinder || rejoinder === second) &&
    !rejoinderTo(view, second)
  )
}

function toldBy(
  change: Change,
  all: readonly Metric[],
  [first, second]: readonly [Sentence, Sentence],
): Told | undefined {
  const { before, after, counted } = change
  const near = all.filter(({ where }) => samePassage(where, change.where))
  const was = before && endAmong(near, change, before)
  const is = after && endAmong(near, change, after)
  if (!was || !is) return undefined
  const beside = near.filter(({ from, to }) => first.from <= from && to <= second.to)
  const share = shareOfChange(was, is, beside)
  return { was, is, wasTime: before.time, isTime: after.time, counted, clause: undefined, share }
}

function candidateOf(view: View, { first, second, told }: Across): Candidate | undefined {
  const [one, other] = [first, second].map(sentence => holding(sentence, told))
  if (!one || !other) return undefined
  const both = joined([
    { ...first, words: one },
    { ...second, words: other },
  ])
  if (countWords(both.text) <= MOST_WORDS_OF_A_CAPTION) return pageOf(view, [first, second], told, both)
  const isFit = countWords(one.text) <= MOST_WORDS_OF_A_CAPTION && countWords(other.text) <= MOST_WORDS_OF_AN_ASIDE
  return isFit ? pageOf(view, [first, second], told, one, other) : undefined
}

/** The shortest form of a sentence that still has its number: without it, the other would point at something else. */
function holding({ short, words }: Sentence, { was, is }: Told): Words | undefined {
  return [short, words].find(form => holds(form, was) || holds(form, is))
}

function pageOf(view: View, covers: readonly Sentence[], told: Told, label: Words, aside?: Words): Candidate {
  const page = tiles(view, covers[0]!, SCORE - costOfCaption(label), [changeDatum(told, label)])
  const draft = {
    ...page.draft,
    ...(aside && { aside: { words: aside } }),
    sentence: covers.map(({ words }) => words),
  } as Candidate['draft']
  return { ...page, covers, draft }
}

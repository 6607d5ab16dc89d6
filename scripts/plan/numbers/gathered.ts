import { countAll, countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { overlap, wordsOf, type Passage, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { POINTS } from '../lexicon/shares.ts'
import { factsOf, rejoinderTo, samePassage, sentencesAt, sentencesOf, type View } from '../view.ts'
import { comparable } from './comparable.ts'
import { decide } from './decide.ts'
import { withoutDifferences } from './differences.ts'
import { respectively } from './respectively.ts'
import { saidShares, type SaidShares } from './said-shares.ts'
import { datumOf, holds, passageOf, withRejoinder, type Labelled } from './tiles.ts'
import { isPartOfAWhole } from './whole-of.ts'

/** Shares that the article tells one after the other are why the paragraph was written. */
const SCORE = 10.4
const SCORE_OF_A_SENTENCE = 8.6
/** What each further share on the page is worth. */
const SCORE_OF_A_SHARE = 0.2
const FEWEST_TILES = 2
const MOST_TILES = 6
/** The more tiles, the less room for the words of each. */
const MOST_WORDS = { few: 24, many: 18 } as const
const MANY = 5
const MOST_WORDS_IN_ALL = 66
const MOST_WORDS_OF_A_LEAD = 28
/** So many sentences without a share may stand between two that have one. */
const REACH = 2

/** A sentence with the shares that it tells. */
interface Telling {
  readonly sentence: Sentence
  readonly at: number
  readonly shares: readonly Labelled[]
}

/** Shares of one sentence, of sentences that follow one another in a paragraph, and of a list's items, a page of tiles each. */
export function gatheredShares(view: View, all: readonly Metric[]): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    if ((block.kind !== 'paragraph' && block.kind !== 'list') || isCompared(view, index)) return []
    const told = sentencesOf(view, index).map((sentence, at) => ({ sentence, at, said: saidIn(view, sentence, all) }))
    const alone = told.flatMap(({ sentence, said }) => (said ? ofSentence(view, sentence, said) : []))
    const free = told.flatMap(({ sentence, at, said }) => joining(view, sentence, at, said, all) ?? [])
    const groups = block.kind === 'list' ? ofItems(free, block.items.length) : runsOf(free)
    return [...alone, ...groups.flatMap(run => pagesOf(view, run))]
  })
}

/** The series of a stretch that a chart can show. */
const chartedIn = (view: View) =>
  factsOf(view, 'series').filter(series => decide(comparable(series, '')).form !== undefined)

/** Numbers of one unit that a list or a sentence sets side by side are compared better in a chart. */
const isCompared = (view: View, index: number): boolean => chartedIn(view).some(({ where }) => where.block === index)

/** A picture or a table of the stretch has these numbers among others. */
const areCharted = (view: View, shares: readonly Labelled[]): boolean =>
  chartedIn(view).some(({ points }) => shares.every(({ metric }) => points.some(({ value }) => value === metric.value)))

const sharesIn = (view: View, sentence: Sentence, all: readonly Metric[]): readonly Metric[] =>
  all.filter(metric => sentencesAt(view, metric.where, metric.from, metric.to).includes(sentence))

/** The shares of a sentence of the article's own that says all of them itself. */
export function saidIn(view: View, sentence: Sentence, all: readonly Metric[]): SaidShares | undefined {
  const passage = passageOf(view, sentence)
  const metrics = withoutDifferences(passage?.text ?? '', sharesIn(view, sentence, all))
  if (!passage || metrics.length === 0 || sentence.voice !== 'narrator' || sentence.aside) return undefined
  if (metrics.some(metric => metric.unit === '%' && !isPartOfAWhole(passage.text, metric))) return undefined
  return (
    respectively(passage, sentence, metrics, view.article.meta.lang) ??
    saidShares(passage, sentence, metrics, view.article.meta.lang)
  )
}

/** Two or more shares of one sentence, under what stands before them. */
function ofSentence(
  view: View,
  sentence: Sentence,
  { lead: opening, shares, named }: SaidShares,
): Candidate | readonly Candidate[] {
  // Names alone do not say what is said of them.
  const lead = opening ?? (named ? sentence.short : undefined)
  const first = lead ?? shares[0]!.label
  if (isSuch(POINTS, view.article.meta.lang, first.text) || (sentence.pointsBack && !view.title)) return []
  if (shares.length < FEWEST_TILES || shares.length > MOST_TILES || !fit(shares)) return []
  if ((lead && countWords(lead.text) > MOST_WORDS_OF_A_LEAD) || areCharted(view, shares)) return []
  const page = candidateOf(view, [{ sentence, at: 0, shares }], SCORE_OF_A_SENTENCE, lead)
  return withRejoinder(view, sentence, page) ?? []
}

/** A sentence that can share a page with others: what it says of its numbers needs nothing before it. */
function joining(
  view: View,
  sentence: Sentence,
  at: number,
  said: SaidShares | undefined,
  all: readonly Metric[],
): Telling | undefined {
  if (isOfAChange(view, sentence)) return undefined
  const isItem = view.blocks.find(({ index }) => index === sentence.where.block)?.block.kind === 'list'
  if ((sentence.pointsBack && !isItem) || sentence.rejoins || rejoinderTo(view, sentence)) return undefined
  if (isSuch(POINTS, view.article.meta.lang, sentence.words.text)) return undefined
  if (said && !said.named && isLeadFree(sentence, said)) return { sentence, at, shares: said.shares }
  const whole = said?.shares.length === 1 || !said ? wholeOf(view, sentence, all) : undefined
  return whole && { sentence, at, shares: [whole] }
}

/** What was and what is are no answers beside one another. */
function isOfAChange(view: View, { where, from, to }: Sentence): boolean {
  return factsOf(view, 'change').some(
    change => change.before && change.after && samePassage(change.where, where) && change.from < to && from < change.to,
  )
}

/** Whether what stands before the first clause is no part of what is said, since the sentence's short form has it not. */
function isLeadFree({ short }: Sentence, { lead }: SaidShares): boolean {
  const [place] = lead?.spans ?? []
  return place === undefined || !short.spans.some(span => overlap(span, place))
}

/** The one share of a sentence with all of its words. */
function wholeOf(view: View, sentence: Sentence, all: readonly Metric[]): Labelled | undefined {
  const metrics = sharesIn(view, sentence, all)
  const [metric, ...others] = metrics
  const passage = passageOf(view, sentence)
  if (!metric || others.length > 0 || !passage || sentence.voice !== 'narrator' || sentence.aside) return undefined
  if (!isPartOfAWhole(passage.text, metric)) return undefined
  const label = [sentence.short, metric.clause].find(
    words => words !== undefined && holds(words, metric) && countWords(words.text) <= MOST_WORDS.many,
  )
  return label && { metric, label: nameBefore(passage, sentence, metric) ?? label }
}

/** `English: 75%`: the name alone, where the number is all that is said of it. */
function nameBefore({ text, ...passage }: Passage, { from, to }: Sentence, metric: Metric): Words | undefined {
  const name = /^(?<name>[^:：]{2,48}?)\s*[:：–—]\s*$/u.exec(text.slice(from, metric.from))?.groups!['name']
  const isAll = /^[\s.;,]*$/u.test(text.slice(metric.to, to))
  return name && isAll ? wordsOf({ ...passage, text }, from, from + name.length) : undefined
}

/** Sentences near enough to each other to be about one matter. */
function runsOf(free: readonly Telling[]): readonly (readonly Telling[])[] {
  const runs: Telling[][] = []
  for (const telling of free) {
    const last = runs.at(-1)?.at(-1)
    if (last && telling.at - last.at <= REACH) runs.at(-1)!.push(telling)
    else runs.push([telling])
  }
  return runs
}

/** A list tells shares where most of its items begin with one; what the others say stays with the list. */
function ofItems(free: readonly Telling[], items: number): readonly (readonly Telling[])[] {
  const firsts = free.filter(({ sentence }, at) => sentence.where.part !== free[at - 1]?.sentence.where.part)
  return firsts.length >= FEWEST_ITEMS && firsts.length > items / 2 ? [firsts] : []
}
const FEWEST_ITEMS = 3

/** Pages of about as many tiles each, a sentence's shares together; nothing for a run of one sentence. */
function pagesOf(view: View, run: readonly Telling[]): Candidate[] {
  if (run.length < 2) return []
  const pages: Telling[][] = [[]]
  for (const telling of run) {
    const page = [...pages.at(-1)!, telling]
    if (fit(page.flatMap(({ shares }) => shares))) pages[pages.length - 1] = page
    else pages.push([telling])
  }
  return pages
    .filter(page => page.length > 1 && fit(page.flatMap(({ shares }) => shares)))
    .map(page => candidateOf(view, page, SCORE))
}

function fit(shares: readonly Labelled[]): boolean {
  const labels = shares.map(({ label }) => label)
  const most = shares.length >= MANY ? MOST_WORDS.many : MOST_WORDS.few
  return (
    shares.length <= MOST_TILES &&
    countAll(labels) <= MOST_WORDS_IN_ALL &&
    labels.every(({ text }) => countWords(text) <= most)
  )
}

function candidateOf(view: View, page: readonly Telling[], score: number, lead?: Words): Candidate {
  const shares = page.flatMap(telling => telling.shares)
  const covers = page.map(({ sentence }) => sentence)
  return {
    score: score + SCORE_OF_A_SHARE * (shares.length - FEWEST_TILES),
    at: covers[0]!.span.start,
    covers,
    blocks: [...new Set(covers.map(({ where }) => where.block))],
    draft: {
      form: 'metrics',
      ...(view.title && { title: view.title }),
      ...(lead && { lead }),
      data: shares.map(share => datumOf({ ...share, of: 100 })),
      sentence: covers.map(({ words }) => words),
    },
  }
}

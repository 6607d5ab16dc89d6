import type { Block } from '../../model/article.ts'
import type { ChartKind } from '../../model/deck.ts'
import { countAll, countWords } from '../../model/count.ts'
import type { Sentence, Series } from '../../model/fact.ts'
import { passageAt } from '../../model/passages.ts'
import { wordsOf, type Words } from '../../model/span.ts'
import { announces } from '../announces.ts'
import type { Candidate } from '../candidate.ts'
import { arrange, joinedWords } from '../numbers/arrange.ts'
import { comparable, type Comparable } from '../numbers/comparable.ts'
import { decide } from '../numbers/decide.ts'
import { optionsIn } from '../numbers/options.ts'
import { pictograms } from '../numbers/pictograms.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { POINTS } from '../lexicon/shares.ts'
import { withoutColon } from '../lead-in.ts'
import { factsOf, rejoinderTo, sentencesAt, sentencesOf, withRejoinders, type View } from '../view.ts'
import { joinedShort } from './quote.ts'

const SCORE = 9.8
/** The same things measured twice are why both sentences were written. */
const SCORE_OF_A_COMPARISON = 10.6

/** Numbers that share a unit and can be compared, drawn as the decision table of scripts/plan/numbers has it. */
export function charts(view: View): Candidate[] {
  return [...ofSeries(view), ...ofOptions(view), ...pictograms(view)]
}

function ofSeries(view: View): Candidate[] {
  return factsOf(view, 'series').flatMap(series => {
    const set = comparable(series, textOf(view))
    const { form } = decide(set)
    const context = form && contextOf(view, series)
    return form && context ? [candidateOf(view, series, set, form, context)] : []
  })
}

/** The answers to one question as bars, or as parts of a whole where they are all of it, under what leads to them. */
function ofOptions(view: View): Candidate[] {
  return optionsIn(view, factsOf(view, 'metric')).flatMap(({ sentence, lead: opening, points }): Candidate[] => {
    const set: Comparable = { points, unit: '%', total: undefined, text: textOf(view) }
    const { form } = decide(set)
    const lead = [opening, sentence.short].find(words => words && countWords(words.text) <= MOST_WORDS_OF_A_LEAD)
    if (!form || !lead || !standsAlone(view, sentence)) return []
    return [
      {
        score: SCORE,
        at: sentence.span.start,
        covers: [sentence],
        blocks: [sentence.where.block],
        draft: {
          form: 'chart',
          chart: form,
          ...(view.title && { title: view.title }),
          lead: withoutColon(lead),
          data: arrange(set, form),
          sentence: [sentence.words],
        },
      },
    ]
  })
}

const standsAlone = (view: View, sentence: Sentence): boolean =>
  !isSuch(POINTS, view.article.meta.lang, sentence.words.text) &&
  !(sentence.pointsBack && !view.title) &&
  !rejoinderTo(view, sentence)

/** What the stretch says, for what the numbers themselves do not tell. */
function textOf(view: View): string {
  return [view.title, ...view.sentences.map(({ words }) => words)].map(words => words?.text ?? '').join(' ')
}

const MOST_WORDS_OF_A_LEAD = 30
const MOST_WORDS_OF_A_LEAD_THAT_TURNS = 55

interface Context {
  readonly lead?: Words
  /** Sentences outside the numbers' own block, which the lead shows. */
  readonly sentences?: readonly Sentence[]
  /** What was asked, where the lead tells what was answered. */
  readonly asked?: Sentence
}

/**
 * What the numbers measure: a lead from the article. A table's header, a list's shared words or the sentence that leads
 * into it say it already; numbers of one sentence take that sentence; those read from a picture the sentence beside it
 * that speaks of them; several sentences have no room as a lead, and stand under their section's name. Numbers of which nothing says what they measure are no chart.
 */
function contextOf(view: View, series: Series): Context | undefined {
  const block = view.blocks.find(one => one.index === series.where.block)?.block
  if (block?.kind === 'table' || block?.kind === 'list') return {}
  if (block?.kind === 'image') {
    const beside = sentencesBeside(view, series)
    const asked = askedBeside(view, series)
    if (!beside) return undefined
    return { lead: joinedShort(beside), sentences: [...(asked ? [asked] : []), ...beside], ...(asked && { asked }) }
  }
  const [sentence, ...others] = sentencesAt(view, series.where, series.from, series.to)
  if (others.length > 0 && view.title) return {}
  if (!sentence) return undefined
  const lead = [openingOf(view, sentence, series), sentence.short].find(
    words => words && countWords(words.text) <= MOST_WORDS_OF_A_LEAD,
  )
  return lead && { lead }
}

/** `The top countries were as follows: Norway (25%), Chile (12%)`: what stands before the colon says what is compared. */
function openingOf(view: View, { where, from }: Sentence, { points }: Series): Words | undefined {
  const passage = passageAt(view.article, where)
  const start = points[0]?.label.spans[0]?.start
  if (!passage || start === undefined) return undefined
  const [found] = OPENING.exec(passage.text.slice(from)) ?? []
  const words = found === undefined ? undefined : wordsOf(passage, from, from + found.length)
  return words && countWords(words.text) >= FEWEST_WORDS_OF_AN_OPENING && words.spans.at(-1)!.end <= start
    ? withoutColon(words)
    : undefined
}

const OPENING = /^[^:：]+[:：](?=\s)/u
const FEWEST_WORDS_OF_AN_OPENING = 4

/**
 * The first sentence in the paragraphs around a picture that shares a name or a number with it, with the one that turns
 * against it: a guess does not stand there without what was found instead.
 */
function sentencesBeside(view: View, series: Series): readonly Sentence[] | undefined {
  const at = series.where.block
  const names = series.points
    .flatMap(({ label, says }) => [...label.text.toLowerCase().split(/\s+/), says.text.toLowerCase()])
    .filter(word => word.length > 3)
  return [1, 2, -1]
    .flatMap(step => sentencesOf(view, at + step))
    .filter(({ voice, aside }) => voice === 'narrator' && !aside)
    .filter(({ short }) => names.some(name => short.text.toLowerCase().includes(name)))
    .map(sentence => withRejoinders(view, sentence))
    .find(run => countAll(run.map(({ short }) => short)) <= mostWordsOf(run))
}

/** One line under the head. */
const MOST_LETTERS_OF_A_MEASURE = 90

/** `Next, we asked which platforms they use.` right behind the picture of the answers. */
function askedBeside(view: View, series: Series): Sentence | undefined {
  const asked = [1, 2].map(step => sentencesOf(view, series.where.block + step)[0]).find(first => first !== undefined)
  const isQuestion = asked?.voice === 'narrator' && !asked.aside && announces(view, asked)
  return isQuestion && asked.short.text.length <= MOST_LETTERS_OF_A_MEASURE ? asked : undefined
}

const mostWordsOf = ({ length }: readonly Sentence[]): number =>
  length > 1 ? MOST_WORDS_OF_A_LEAD_THAT_TURNS : MOST_WORDS_OF_A_LEAD

/** Whether a block's numbers become a chart, so that the block need not be shown again as it is. */
export function isCharted(view: View, block: number): boolean {
  return charts(view).some(candidate => candidate.blocks.includes(block))
}

function candidateOf(view: View, series: Series, set: Comparable, form: ChartKind, context: Context): Candidate {
  const block = view.article.sections[view.section]?.blocks[series.where.block]
  const whole = block?.kind === 'list' || block?.kind === 'table' || block?.kind === 'image'
  const said = set.total ? joinedWords(set.total.label, set.total.says) : series.measure
  const own = said ?? context.asked?.short
  // Two heads of columns side by side: `Views, %`.
  const measure = own && series.alsoMeasure ? joinedWords({ ...own, text: `${own.text},` }, series.alsoMeasure) : own
  const covers = whole
    ? [...sentencesOf(view, series.where.block), ...(context.sentences ?? [])]
    : sentencesAt(view, series.where, series.from, series.to)
  const sentence = sentenceOf(block, covers)
  return {
    score: isComparison(series, covers) ? SCORE_OF_A_COMPARISON : SCORE,
    at: series.span.start,
    covers,
    blocks: [series.where.block],
    draft: {
      form: 'chart',
      chart: form,
      ...(view.title && { title: view.title }),
      ...(context.lead && { lead: context.lead }),
      ...(measure && { measure }),
      ...(form === 'dot' && { scale: 'log' as const }),
      data: arrange(set, form),
      ...(sentence.some(({ text }) => text !== context.lead?.text) && { sentence }),
    },
  }
}

/** Whether sentences, and no table, tell the numbers of the same things twice. */
const isComparison = ({ points }: Series, covers: readonly Sentence[]): boolean =>
  covers.length > 0 && points.every(({ series }) => series !== undefined)

/** The words that the numbers stand in: their sentences, or what reads a picture out. A table says no more than its cells. */
function sentenceOf(block: Block | undefined, covers: readonly Sentence[]): readonly Words[] {
  if (block?.kind === 'image') return [block.alt ?? block.caption].filter(words => words !== undefined)
  return block?.kind === 'table' ? [] : covers.map(({ words }) => words)
}

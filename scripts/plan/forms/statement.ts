import type { Sentence } from '../../model/fact.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Words } from '../../model/span.ts'
import { countWords } from '../../model/count.ts'
import { passageAt } from '../../model/passages.ts'
import type { Candidate } from '../candidate.ts'
import {
  factsOf,
  holdsACommand,
  isFragment,
  isNoteOfATable,
  rejoinderTo,
  sentencesAt,
  sentencesOf,
  speakerOf,
  voiceAt,
  withRejoinders,
  type View,
} from '../view.ts'
import { FOLLOWS, isSuch } from '../lexicon/talk.ts'
import { isLaterOfASeries } from '../ordinals.ts'
import { strengthOf } from '../numbers/notable.ts'
import { pointOf, telling, tellsOneSide, toItsEnd } from '../weight.ts'
import { holds } from '../numbers/tiles.ts'
import { canLead } from '../claim.ts'
import { announces, speaksOfSomebody, supposes } from '../announces.ts'
import { sendsElsewhere } from '../links.ts'
import { isMarkedAsExample, statesNothing } from '../states-nothing.ts'
import { joined, markOf } from './quote.ts'

const MOST_WORDS = 45
const FEWEST_WORDS = 5
/** `For example` set apart says nothing. */
const FEWEST_WORDS_APART = 3
const SCORE_OF_AN_EXTRACT = 9
const SCORE = 2

/** Pull quotes and epigraphs: what the article itself sets apart. */
export function setApart(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    const run = sentencesOf(view, index)
    if (
      block.kind !== 'extract' ||
      run.length === 0 ||
      isMarkedAsExample(joined(run).text) ||
      run.some(sentence => holdsACommand(view, sentence)) ||
      countWords(joined(run).text) < FEWEST_WORDS_APART ||
      countWords(joined(run).text) > MOST_WORDS
    )
      return []
    const [quote] = factsOf(view, 'quote').filter(fact => fact.where.block === index)
    const isSaid = quote?.speaker !== undefined || /^["“«„‘]/.test(passageAt(view.article, run[0]!.where)?.text ?? '')
    const isQuoted = quote !== undefined && (isSaid || !isFirstOfAll(view, index))
    return [candidateOf(view, run, SCORE_OF_AN_EXTRACT, isQuoted)]
  })
}

/** What is set apart under the article's own title, above all of its text, is its second title, unless somebody says it. */
const isFirstOfAll = ({ article, section }: View, index: number): boolean =>
  index === 0 && article.sections.findIndex(({ blocks }) => blocks.length > 0) === section

/** What the article draws from what it said stands above a sentence among others; what a word means is seldom the point. */
const SCORES_OF_ASSERTIONS = { conclusion: 5.6, definition: 2.4 } as const
const MOST_WORDS_OF_AN_ASSERTION = 36

/** What the article sets apart, what it concludes, what it defines, and its strongest numbers. */
export function statements(view: View): Candidate[] {
  return [...setApart(view), ...assertions(view, 'conclusion'), ...assertions(view, 'definition'), ...numeric(view)]
}

/** From this on a number is why its sentence is there, and a long sentence with numbers is no point among others. */
const STRONG = 0.7
const WORTH_A_PAGE = 0.6
const SCORE_OF_A_NUMBER = 3
const MOST_WORDS_OF_A_POINT = 26
const MOST_WORDS_WITH_NUMBERS = 38

/** Sentences with numbers that no tiles can show, whole, each with what takes back or corrects what it says. */
function numeric(view: View): Candidate[] {
  return view.sentences.flatMap(sentence => {
    const strength = strengthOf(view, sentence)
    const run = withRejoinders(view, sentence)
    const words = joined(run.map(one => ({ ...one, words: withItsNumbers(view, one) })))
    const isStrong = strength >= STRONG || countWords(words.text) > MOST_WORDS_OF_A_POINT
    return strength >= WORTH_A_PAGE &&
      isStrong &&
      countWords(words.text) <= (run.length > 1 ? MOST_WORDS : MOST_WORDS_WITH_NUMBERS) &&
      standsAlone(view, sentence, MOST_WORDS_WITH_NUMBERS, run)
      ? [statementOf(view, run, SCORE_OF_A_NUMBER + strength + sentence.score / 2, { words })]
      : []
  })
}

/** The short form of a sentence, or the whole where that would leave out a number of it. */
function withItsNumbers(view: View, sentence: Sentence): Words {
  const figures = factsOf(view, 'metric').filter(({ where, from, to }) =>
    sentencesAt(view, where, from, to).includes(sentence),
  )
  return figures.every(figure => holds(sentence.short, figure))
    ? toItsEnd(sentence, telling(view, sentence, MOST_WORDS_OF_AN_ASSERTION), MOST_WORDS_TO_ITS_END)
    : sentence.words
}

/** A sentence of so many words is large on its page with its end as well. */
const MOST_WORDS_TO_ITS_END = 28

function assertions(view: View, type: keyof typeof SCORES_OF_ASSERTIONS): Candidate[] {
  return factsOf(view, type).flatMap(fact => {
    const [sentence, ...others] = sentencesAt(view, fact.where, fact.from, fact.to)
    const isText = view.blocks.find(({ index }) => index === fact.where.block)?.block.kind === 'paragraph'
    const follows = sentence && isSuch(FOLLOWS, view.article.meta.lang, sentence.words.text)
    return sentence &&
      others.length === 0 &&
      isText &&
      !follows &&
      standsAlone(view, sentence, MOST_WORDS_OF_AN_ASSERTION)
      ? [ofSentence(view, sentence, SCORES_OF_ASSERTIONS[type] + sentence.score)]
      : []
  })
}

/** A line without an end is a heading or a label; with a colon it leads into what follows. */
const ENDS = /[.!?…。！？](?:["'”’»」)\]]|\s?»)*$/

/** Whether nothing before or after a sentence of the article's own, but what it is shown with, changes what it says. */
function standsAlone(
  view: View,
  sentence: Sentence,
  mostWords: number,
  run: readonly Sentence[] = [sentence],
): boolean {
  const { voice, leans, aside, rejoins, short } = sentence
  const count = countWords(short.text)
  return (
    voice === 'narrator' &&
    !leans &&
    !aside &&
    !rejoins &&
    !isFragment(view, sentence) &&
    !sentence.pointsBack &&
    !announces(view, sentence) &&
    !supposes(view, sentence) &&
    !speaksOfSomebody(view, sentence) &&
    !isLaterOfASeries(view, sentence) &&
    !tellsOneSide(view, sentence) &&
    !isNoteOfATable(view, sentence) &&
    !rejoinderTo(view, run.at(-1)!) &&
    ENDS.test(short.text) &&
    !sendsElsewhere(view.article, sentence) &&
    !statesNothing(view, sentence) &&
    count >= FEWEST_WORDS &&
    count <= mostWords
  )
}

/** One sentence of the article that stands alone on its page. */
export function statementFrom(view: View, sentences: readonly Sentence[]): Candidate | undefined {
  const [best] = sentences
    .filter(sentence => standsAlone(view, sentence, MOST_WORDS_OF_AN_ASSERTION))
    .sort((a, b) => rankOf(view, b) - rankOf(view, a))
  if (!best) return undefined
  const whole = withItsNumbers(view, best)
  return ofSentence(view, best, SCORE, countWords(whole.text) <= MOST_WORDS_OF_AN_ASSERTION ? whole : best.short)
}

/** What was measured outweighs what was said about it. */
const rankOf = (view: View, sentence: Sentence): number =>
  sentence.score +
  pointOf(view, sentence) +
  strengthOf(view, sentence) / 2 +
  (canLead(view, sentence) ? WEIGHT_OF_A_CLAIM : 0)

/** What asserts something and is understood by itself outweighs what only tells. */
const WEIGHT_OF_A_CLAIM = 0.3

const ofSentence = (
  view: View,
  best: Sentence,
  score: number,
  words = toItsEnd(best, best.short, MOST_WORDS_TO_ITS_END),
): Candidate => statementOf(view, [best], score, { words })

function candidateOf(view: View, run: readonly Sentence[], score: number, quoted: boolean): Candidate {
  const voice = voiceAt(view, run[0]!)
  const mark = markOf(run)
  return statementOf(view, run, score, {
    words: joined(run),
    quoted,
    ...(mark && quoted && { mark }),
    ...(voice && { voice }),
  })
}

type Said = Pick<SlideOf<'statement'>, 'words' | 'mark' | 'voice'> & { readonly quoted?: boolean }

/** Sentences that follow one another as words that own their page, under the heading that the page does not show. */
export function statementOf(view: View, run: readonly Sentence[], score: number, said: Said): Candidate {
  const voice = said.quoted ? undefined : speakerOf(view, run[0]!)
  return {
    score,
    at: run[0]!.span.start,
    covers: run,
    blocks: [...new Set(run.map(({ where }) => where.block))],
    draft: {
      form: 'statement',
      ...(view.title && { title: view.title, quiet: true }),
      quoted: false,
      ...(voice && { voice }),
      ...said,
    },
  }
}

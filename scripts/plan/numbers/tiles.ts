import { countAll, countWords } from '../../model/count.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Change, Metric, Sentence } from '../../model/fact.ts'
import { passageAt } from '../../model/passages.ts'
import type { Passage, Words } from '../../model/span.ts'
import { asideIn, type Candidate } from '../candidate.ts'
import { factsOf, isQuoted, samePassage, voiceAt, withRejoinders, type View } from '../view.ts'
import { areCountable } from './countable.ts'
import { withoutArticle } from './without-article.ts'

export const MOST_TILES = 4
export const MOST_WORDS_OF_A_LABEL = 7
export const MOST_WORDS_OF_A_SENTENCE = 24
/** Of a sentence under figures that would be lost without it. */
export const MOST_WORDS_OF_A_CAPTION = 40

/** Several numbers of one sentence are why it was written. */
export const SCORE_OF_SEVERAL = 10

/** A long sentence under a figure is read later than the figure. */
const COST_OF_A_CAPTION = 0.4
/** What a page with a figure over such words loses for their length. */
export const costOfCaption = ({ text }: Words): number =>
  countWords(text) > MOST_WORDS_OF_A_SENTENCE ? COST_OF_A_CAPTION : 0

/** An aside is read beside the drawing, not instead of it. */
export const MOST_WORDS_OF_AN_ASIDE = 32
/** What turns and what turns against that, together. */
const MOST_WORDS_OF_TURNS = 36

export type Tiles = SlideOf<'metrics'>['data']

/** A number with the words that say what it is. */
export interface Labelled {
  readonly metric: Metric
  readonly label: Words
  /** The whole of a share. */
  readonly of?: number
}

/** Numbers of a sentence as tiles. */
export function labelledTiles(
  view: View,
  sentence: Sentence,
  score: number,
  labelled: readonly Labelled[],
  lead?: Words,
): Candidate {
  const dots = areCountable(labelled.map(({ metric }) => metric))
  return tiles(view, sentence, score, labelled.map(datumOf), lead, dots)
}

/** Tiles of a sentence, with the sentence itself to be looked up where no tile and no lead says it whole. */
export function tiles(
  view: View,
  sentence: Sentence,
  score: number,
  data: Tiles,
  lead?: Words,
  dots = false,
): Candidate {
  const voice = voiceAt(view, sentence)
  const shown = [lead?.text, ...data.map(({ label }) => label)].includes(sentence.words.text)
  return {
    score,
    at: sentence.span.start,
    covers: [sentence],
    blocks: [sentence.where.block],
    draft: {
      form: 'metrics',
      ...(view.title && { title: view.title }),
      ...(lead && { lead }),
      data,
      ...(dots && { dots }),
      ...(!shown && { sentence: [sentence.words] }),
      ...(voice && isQuoted(view, sentence) && { voice }),
    },
  }
}

/**
 * A page of a sentence's numbers with what the text says against them beside it, where it does: `74% of those, 57% of the
 * others. However, …`. Nothing where that has no room or takes the numbers back.
 */
export function withRejoinder(view: View, sentence: Sentence, page: Candidate): Candidate | undefined {
  const [, ...rejoinders] = withRejoinders(view, sentence)
  if (rejoinders.length === 0) return page
  const isBarred = rejoinders.some(each => each.aside || isOver(view, each))
  const words = rejoinders.map(each => [each.words, each.short].find(isShort))
  const said = words.filter(each => each !== undefined)
  if (isBarred || said.length < words.length || countAll(said) > MOST_WORDS_OF_TURNS || asideIn(page.draft))
    return undefined
  const [only, ...others] = said
  return {
    ...page,
    covers: [...page.covers, ...rejoinders],
    blocks: [...new Set([...page.blocks, ...rejoinders.map(({ where }) => where.block)])],
    draft: { ...page.draft, aside: others.length > 0 ? { items: said } : { words: only } } as Candidate['draft'],
  }
}

const isShort = ({ text }: Words): boolean => countWords(text) <= MOST_WORDS_OF_AN_ASIDE

/** `This year, that number has fallen to 7 %`, `Update: …`: what was said is so no longer. */
function isOver(view: View, { undoes, where, from, to }: Sentence): boolean {
  const isTold = (change: Change) => samePassage(change.where, where) && change.from < to && from < change.to
  return undoes === true || factsOf(view, 'change').some(isTold)
}

export function datumOf({ metric, label, of }: Labelled): Tiles[number] {
  return {
    label: label.text,
    says: withoutArticle(metric.says.text),
    // `half` is 1 of 2, and no 1.
    ...(metric.value !== undefined && (of ?? metric.of) === of && { value: metric.value }),
    ...(metric.high !== undefined && { high: metric.high }),
    ...(of !== undefined && { of }),
    certainty: metric.certainty,
    words: { text: `${metric.says.text} ${label.text}`, spans: [...metric.says.spans, ...label.spans] },
  }
}

/** Whether a figure is still in a form of its sentence. */
export function holds({ spans }: Words, { says }: Metric): boolean {
  const [figure] = says.spans
  return spans.some(({ start, end }) => figure !== undefined && start <= figure.start && figure.end <= end)
}

export function passageOf(view: View, { where }: Sentence): Passage | undefined {
  return passageAt(view.article, where)
}

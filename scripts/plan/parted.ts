import type { SlideOf } from '../model/deck.ts'
import { countWords } from '../model/count.ts'
import { passageAt } from '../model/passages.ts'
import { wordsOf, type Words } from '../model/span.ts'
import { GOES_ON_WITH_FIGURES } from './lexicon/parted.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Material } from './view.ts'

type Datum = SlideOf<'metrics'>['data'][number]

/** A sentence cut where it has said its point. */
export interface Parted {
  readonly point: Words
  /** The figures with what the sentence goes on with as their label. */
  readonly datum: Datum
  readonly sentence: Words
}

const FEWEST_WORDS_OF_A_POINT = 4

/**
 * The point of a sentence that tells a change, and its figures; nothing where both figures are not in what comes behind
 * the point, so that neither half is said without its own.
 *
 *     Visits increased 254%, from 578 million to about 2.05 billion.
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function pointAndFigures({ article, facts }: Material, datum: Datum): Parted | undefined {
  const { label, before, says, words } = datum
  const sentence = before === undefined ? undefined : sentenceOf(facts, words)
  const passage = sentence && passageAt(article, sentence.where)
  const joint = GOES_ON_WITH_FIGURES[article.meta.lang.slice(0, 2)]?.exec(label)
  const from = passage?.text.indexOf(withoutEnd(label), sentence!.from) ?? -1
  if (!sentence || !passage || from < 0 || sentence.leans || sentence.pointsBack) return undefined
  if (from === sentence.from && isPoint(datum))
    return { point: wordsOf(passage, from, from + label.length), datum: unnamed(datum), sentence: sentence.words }
  if (!joint) return undefined
  const rest = label.slice(joint.index + joint[0].length)
  const point = wordsOf(passage, from, from + joint.index)
  const isWhole = [before!, says].every(figure => rest.includes(figure)) && from === sentence.from
  if (!isWhole || countWords(point.text) < FEWEST_WORDS_OF_A_POINT) return undefined
  const text = words.text.replace(label, rest)
  return { point, datum: { ...datum, label: rest, words: { text, spans: words.spans } }, sentence: sentence.words }
}

/** Whether the words of a change have left its figures to its bars. */
const isPoint = ({ label, before = '', says }: Datum): boolean =>
  countWords(label) >= FEWEST_WORDS_OF_A_POINT && !label.includes(before) && !label.includes(says)

function unnamed(datum: Datum): Datum {
  const text = datum.words.text.replace(datum.label, '').trim()
  return { ...datum, label: '', words: { ...datum.words, text } }
}

/** A clause of a longer sentence ends with a point of its own. */
const withoutEnd = (text: string): string => text.replace(/[.!?…。]+$/, '')

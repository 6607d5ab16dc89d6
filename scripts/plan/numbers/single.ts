import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import type { Candidate } from '../candidate.ts'
import { rejoinderTo, sentencesOf, type View } from '../view.ts'
import { labelledTiles, MOST_WORDS_OF_A_SENTENCE, passageOf } from './tiles.ts'

/** One number is worth a page when it is large or a share. */
const SCORE_OF_AN_AMOUNT = 7.8
const SCORE_OF_ONE = 4.4

/** One number with its sentence is a strong page once in a stretch and a habit after that. */
export function bestSingle(candidates: readonly Candidate[]): Candidate[] {
  const isSingle = ({ draft }: Candidate) => draft.form === 'metrics' && draft.data.length === 1
  const [best] = candidates.filter(isSingle).sort((a, b) => b.score - a.score)
  return candidates.filter(candidate => !isSingle(candidate) || candidate === best)
}

/** One number large, with its whole sentence as what it means. */
export function single(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const [metric] = found.filter(isNotable)
  if (!metric || found.length > 1 || !isAbout(view, sentence, metric)) return undefined
  const score = (metric.value === undefined ? SCORE_OF_AN_AMOUNT : SCORE_OF_ONE) + sentence.score
  return [
    labelledTiles(view, sentence, score, [
      { metric, label: holds(sentence, metric) ? sentence.short : sentence.words },
    ]),
  ]
}

/** Whether a sentence is about this one number, so that it can stand on a page of its own. */
export function isAbout(view: View, sentence: Sentence, metric: Metric): boolean {
  return !(
    holdsAnother(sentence.short.text, metric.says.text) ||
    sentence.leans ||
    sentence.aside ||
    rejoinderTo(view, sentence) ||
    isASetting(view, sentence, metric) ||
    isNoteOfATable(view, sentence) ||
    sentence.voice === 'frame' ||
    countWords(sentence.words.text) > MOST_WORDS_OF_A_SENTENCE
  )
}

/** A line by itself under a table says how to read it: `Percentage of all 12 million views.` */
function isNoteOfATable(view: View, { where }: Sentence): boolean {
  const above = view.blocks.find(({ index }) => index === where.block - 1)?.block
  return above?.kind === 'table' && sentencesOf(view, where.block).length === 1
}

/** Whether a figure is still in its sentence's short form. */
export function holds({ short }: Sentence, { says }: Metric): boolean {
  const [figure] = says.spans
  return short.spans.some(({ start, end }) => figure !== undefined && start <= figure.start && figure.end <= end)
}

/** `set at 1024`, `the default of 30`: how something was arranged, not what came of it. */
function isASetting(view: View, sentence: Sentence, metric: Metric): boolean {
  const before = passageOf(view, sentence)?.text.slice(sentence.from, metric.from) ?? ''
  return /\b(?:set (?:at|to)|defaults?(?: (?:of|to|is))?|configured (?:to|with)|limited to|if\b.{0,40})\s*$/i.test(
    before,
  )
}

/** A second number or fraction in the sentence would leave open which of the two the page is about. */
function holdsAnother(sentence: string, says: string): boolean {
  const rest = sentence.replace(says, '')
  return (
    /\d/.test(rest.replace(/\b(?:19|20)\d\d\b/g, '')) ||
    /\b(?:half|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?|double|triple)\b/i.test(rest)
  )
}

/** `thousands` alone says little; `hundreds of thousands`, a share, money or a large count says something. */
function isNotable({ value, unit, says }: Metric): boolean {
  if (value === undefined) return /\bof\b/i.test(says.text)
  return unit !== 'count' || value >= 1000
}

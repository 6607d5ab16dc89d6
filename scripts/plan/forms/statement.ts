import type { Sentence } from '../../model/fact.ts'
import { countWords } from '../../model/count.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, rejoinderTo, sentencesOf, voiceAt, type View } from '../view.ts'
import { joined, markOf } from './quote.ts'

const MOST_WORDS = 45
const SCORE_OF_AN_EXTRACT = 9
const SCORE = 2

/** Pull quotes and epigraphs: what the article itself sets apart. */
export function statements(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    const run = sentencesOf(view, index)
    if (
      block.kind !== 'extract' ||
      run.length === 0 ||
      joined(run).text === '' ||
      countWords(joined(run).text) > MOST_WORDS
    )
      return []
    const [quote] = factsOf(view, 'quote').filter(fact => fact.where.block === index)
    return [candidateOf(view, run, SCORE_OF_AN_EXTRACT, quote !== undefined)]
  })
}

/** One sentence of the article that stands alone on its page. */
export function statementFrom(view: View, sentences: readonly Sentence[]): Candidate | undefined {
  const [best] = sentences
    .filter(
      sentence =>
        sentence.voice === 'narrator' &&
        !sentence.leans &&
        !sentence.aside &&
        !sentence.rejoins &&
        !rejoinderTo(view, sentence) &&
        countWords(sentence.short.text) <= MOST_WORDS &&
        countWords(sentence.short.text) >= 4,
    )
    .sort((a, b) => b.score - a.score)
  if (!best) return undefined
  const mark = best.mark && best.short.text.split(best.mark.text).length === 2 ? best.mark.text : undefined
  return {
    score: SCORE,
    at: best.span.start,
    covers: [best],
    blocks: [best.where.block],
    draft: {
      form: 'statement',
      ...(view.title && { title: view.title, quiet: true }),
      words: best.short,
      ...(mark && { mark }),
      quoted: false,
    },
  }
}

function candidateOf(view: View, run: readonly Sentence[], score: number, quoted: boolean): Candidate {
  const voice = voiceAt(view, run[0]!)
  const mark = markOf(run)
  return {
    score,
    at: run[0]!.span.start,
    covers: run,
    blocks: [run[0]!.where.block],
    draft: {
      form: 'statement',
      ...(view.title && { title: view.title, quiet: true }),
      words: joined(run),
      ...(mark && { mark }),
      quoted,
      ...(voice && { voice }),
    },
  }
}

import { countWords } from '../../model/count.ts'
import type { Metric } from '../../model/fact.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, sentencesAt, type View } from '../view.ts'
import { isAbout } from './single.ts'

const SCORE = 7.6
const MOST_FIGURES = 20
const FEWEST_FIGURES = 3

/** `One in five readers`, `7 of 10 teams`: a sentence about one share in whole figures. */
export function pictograms(view: View): Candidate[] {
  const metrics = factsOf(view, 'metric')
  return metrics.filter(isCounted).flatMap(metric => {
    const [sentence] = sentencesAt(view, metric.where, metric.from, metric.to)
    const inside = metrics.filter(other => sentencesAt(view, other.where, other.from, other.to).includes(sentence!))
    if (!sentence || inside.length > 1 || sentence.voice !== 'narrator' || !isAbout(view, sentence, metric)) return []
    const { says, value, of } = metric
    return [
      {
        score: SCORE + sentence.score,
        at: sentence.span.start,
        covers: [sentence],
        blocks: [sentence.where.block],
        draft: {
          form: 'chart',
          chart: 'pictogram',
          ...(view.title && { title: view.title }),
          data: [
            {
              label: sentence.words.text,
              says: says.text,
              value: value!,
              of: of!,
              certainty: 'exact',
              words: { text: `${says.text} ${sentence.words.text}`, spans: [...says.spans, ...sentence.words.spans] },
            },
          ],
        },
      } satisfies Candidate,
    ]
  })
}

/** Said in two numbers, not as a fraction or a rate, and exactly: a percentage is never rounded to figures. */
function isCounted({ says, value, of, high, certainty, unit }: Metric): boolean {
  return (
    value !== undefined &&
    of !== undefined &&
    high === undefined &&
    certainty === 'exact' &&
    unit !== '%' &&
    Number.isInteger(value) &&
    Number.isInteger(of) &&
    of >= FEWEST_FIGURES &&
    of <= MOST_FIGURES &&
    value <= of &&
    countWords(says.text) >= 3
  )
}

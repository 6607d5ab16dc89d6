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
    if (sentence && RATES.test(sentence.words.text)) return []
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

/** `a clear peak at 7 out of 10`, `rated 8 out of 10`: a place on a scale is no part of anything. */
const RATES =
  /(?<!\p{L})(?:rat(?:e|es|ed|ing|ings)|scor(?:e|es|ed|ing)|scale|peak|grade[ds]?|on average|bewert\p{L}*|skala|not(?:e|é)\p{L}*|échelle|puntu\p{L}+|escala|punteggio|voto|scala|nota|cijfer|schaal)(?!\p{L})/iu

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

import { countAll } from '../../model/count.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, isQuoted, sentencesAt, voiceAt, type View } from '../view.ts'

const SCORE_OF_SEVERAL = 9.3
const SCORE_WITH_ANSWER = 7.6
/** A question that the text leaves open is often a turn of speech. */
const SCORE_ALONE = 4
const MOST_WORDS = 60

/** A bracket that the question opens and does not close: `How it is accepted (Do they need tests?` */
const CUT_OFF = /[(（][^)）]*$/

/** Questions that the text asks, with the sentence that answers them. */
export function questions(view: View): Candidate[] {
  return factsOf(view, 'question')
    .filter(fact => !sentencesAt(view, fact.where, fact.from, fact.to).some(({ aside }) => aside))
    .filter(({ questions: asked }) => !asked.some(({ text }) => CUT_OFF.test(text)))
    .filter(({ questions: asked, answer }) => countAll([...asked, ...(answer ? [answer] : [])]) <= MOST_WORDS)
    .map(fact => {
      const voice = voiceAt(view, fact)
      const quoted = isQuoted(view, fact)
      const mark =
        fact.answer && view.sentences.find(sentence => sentence.span.start === fact.answer!.spans[0]?.start)?.mark?.text
      return {
        score: fact.questions.length > 1 ? SCORE_OF_SEVERAL : fact.answer ? SCORE_WITH_ANSWER : SCORE_ALONE,
        at: fact.span.start,
        covers: sentencesAt(view, fact.where, fact.from, fact.to),
        blocks: [fact.where.block],
        draft: {
          form: 'question' as const,
          ...(view.title && { title: view.title }),
          questions: fact.questions,
          ...(fact.answer && { answer: fact.answer }),
          ...(mark && { mark }),
          quoted,
          ...(voice && { voice }),
        },
      }
    })
}

import { countWords } from '../../model/count.ts'
import type { Change, Sentence } from '../../model/fact.ts'
import { wordsOf } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { statementOf } from '../forms/statement.ts'
import { factsOf, rejoinderTo, samePassage, type View } from '../view.ts'
import { MOST_WORDS_OF_A_SENTENCE, passageOf } from './tiles.ts'
import { QUALIFIED, UNREAL } from './words.ts'

const SCORE = 5.6

/**
 * `Enquiries more than doubled`: a change that its verb tells, with what qualifies it, and no number besides. The words
 * are no figure to stand alone: the sentence has the page, and they are marked in it.
 */
export function multiple(view: View, sentence: Sentence): Candidate[] | undefined {
  const [change, ...others] = factsOf(view, 'change').filter(
    one => samePassage(one.where, sentence.where) && one.from >= sentence.from && one.to <= sentence.to,
  )
  const passage = passageOf(view, sentence)
  if (!change || !passage || others.length > 0 || change.unit !== 'x' || !isTold(view, sentence, change))
    return undefined
  const qualifier = QUALIFIED.exec(passage.text.slice(sentence.from, change.from))?.[0] ?? ''
  const says = wordsOf(passage, change.from - qualifier.length, change.to)
  const words = sentence.short
  const isMark = words.text.split(says.text).length === 2
  return [statementOf(view, [sentence], SCORE + sentence.score, { words, ...(isMark && { mark: says.text }) })]
}

/** Whether the sentence stands by itself and tells what happened, not what might have or has not. */
function isTold(view: View, sentence: Sentence, { words }: Change): boolean {
  return (
    sentence.voice === 'narrator' &&
    !sentence.leans &&
    !sentence.aside &&
    !rejoinderTo(view, sentence) &&
    sentence.short.text.includes(words.text) &&
    countWords(sentence.short.text) <= MOST_WORDS_OF_A_SENTENCE &&
    !/\d/.test(sentence.short.text) &&
    !UNREAL.test(sentence.words.text)
  )
}

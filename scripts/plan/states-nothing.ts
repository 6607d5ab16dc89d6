import { countWords } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import { isSuch } from './lexicon/by-language.ts'
import {
  ANSWERS_SOMEBODY,
  ASKS_FOR_WORD,
  CALLS_ON_THE_READER,
  GOES_ON_INSIDE,
  LABEL_OF_A_SPEAKER,
  POINTS_AT_THE_PAGE,
  THANKS,
} from './lexicon/states-nothing.ts'
import { sentenceBefore, type View } from './view.ts'

type Words = Pick<Sentence, 'words'>

/** Whether a sentence is for the reader of a page: thanks, a bare answer, a call, or a word about what stands beside it there. */
export function isForTheReader({ article }: Pick<View, 'article'>, { words: { text } }: Words): boolean {
  const { lang } = article.meta
  return (
    isSuch(THANKS, lang, text) ||
    sendsTheReader(lang, text) ||
    ANSWERS_SOMEBODY.test(text) ||
    LABEL_OF_A_SPEAKER.test(text)
  )
}

/** Whether words send the reader to something on the page, to an address or to those who wrote it. */
export function sendsTheReader(lang: string, text: string): boolean {
  return isSuch(POINTS_AT_THE_PAGE, lang, text) || isSuch(ASKS_FOR_WORD, lang, text) || ENDS_IN_AN_ADDRESS.test(text)
}

/** `Get involved here: https://…` */
const ENDS_IN_AN_ADDRESS = /(?:https?:\/\/|www\.)\S+$/iu

/** An answer of so few words is understood only with the question before it. */
const WORDS_OF_A_BARE_ANSWER = 6

/** Whether a sentence only answers the question before it, which the page may not show: `In a word: quality.` */
export function isBareAnswer(view: View, sentence: Sentence): boolean {
  const isBare = sentence.verbless === true || countWords(sentence.words.text) <= WORDS_OF_A_BARE_ANSWER
  const before = isBare ? sentenceBefore(view, sentence) : undefined
  return before !== undefined && ASKS.test(before.words.text)
}

const ASKS = /[?？؟]["”’»」)]*$/

/** An example of what to say or not: `😇 “It fails when I press Enter”`. */
const MARKED_AS_EXAMPLE = /^["“«‘„]?\s*\p{Extended_Pictographic}\uFE0F?\s*["“«‘„]/u

/** Whether words are an example of what to say or not, with a face before it. */
export const isMarkedAsExample = (text: string): boolean => MARKED_AS_EXAMPLE.test(text)

/** A bracket that trails off, as examples do that are no sentence: `(33%, 3%, 29% …)`. */
const TRAILS_OFF = /\([^)]*(?:…|\.\.\.)\s*\)/

/**
 * Whether a sentence states nothing that could stand alone and large: it asks, it calls on the reader, it goes on with
 * what was said before, or it is for the reader of a page.
 */
export function statesNothing(view: View, sentence: Sentence): boolean {
  const { text } = sentence.words
  const { lang } = view.article.meta
  return (
    ASKS.test(text) ||
    isBareAnswer(view, sentence) ||
    TRAILS_OFF.test(text) ||
    isMarkedAsExample(text) ||
    isSuch(CALLS_ON_THE_READER, lang, text) ||
    isSuch(GOES_ON_INSIDE, lang, text) ||
    isForTheReader(view, sentence) ||
    evades(view, sentence)
  )
}

/** Under a heading that asks, what answers stands at the section's beginning. */
const SENTENCES_OF_AN_ANSWER = 2

function evades({ title, sentences, ofSection }: View, sentence: Sentence): boolean {
  // Further on the heading is no longer on the page.
  const asks = /[?？؟]\s*$/.test(title?.text ?? '') && sentences[0] === ofSection[0]
  return asks && ofSection.indexOf(sentence) >= SENTENCES_OF_AN_ANSWER
}

import type { Question, Sentence } from '../../model/fact.ts'
import { countAll, countWords } from '../../model/count.ts'
import type { Words } from '../../model/span.ts'
import { announces } from '../announces.ts'
import { stemsOf } from '../common-words.ts'
import type { Candidate } from '../candidate.ts'
import { ASKS_OF_SOMEBODY, CALLS, GIVES_AN_EXAMPLE, RANKS_THINGS } from '../lexicon/announces.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { sendsElsewhere } from '../links.ts'
import { strengthOf } from '../numbers/notable.ts'
import { isForTheReader } from '../states-nothing.ts'
import {
  factsOf,
  isFragment,
  isQuoted,
  rejoinderTo,
  samePassage,
  sentencesAt,
  speakerOf,
  voiceAt,
  type View,
} from '../view.ts'
import { joined } from './quote.ts'

const SCORE_OF_SEVERAL = 9.3
const SCORE_WITH_ANSWER = 7.6
const MOST_WORDS = 60
const MOST_WORDS_OF_AN_ANSWER = 34
const MOST_WORDS_OF_A_QUOTED_ANSWER = 44
/** Fewer words than this beside a question leave the half of the page empty. */
const WORDS_OF_A_SHORT_ANSWER = 5
const LETTERS_OF_A_SHORT_ANSWER = 34

/** A bracket that the question opens and does not close: `How it is accepted (Do they need tests?` */
const CUT_OFF = /[(（][^)）]*$/
const ASKS = /[?？؟]["”’)»]*$/
/** What comes next is told by the section as a whole, and not by its first sentence. */
const ASKS_WHAT_COMES =
  /^(?:what(?:[’']s| is| are| comes?)? (?:next|ahead|to come)|where (?:do|are) we (?:go|going)|et (?:après|maintenant)|was nun|wie geht es weiter|¿?y ahora|¿?qué sigue|e adesso|e agora|hoe (?:nu )?verder)(?!\p{L})/iu

/** Questions that the text asks, with the sentence that answers them; one that it leaves open makes no page. */
export function questions(view: View): Candidate[] {
  return [...ofText(view), ...ofHeading(view)]
}

/** Less than numbers are worth, more than a sentence by itself. */
const SCORE_OF_A_HEADING = 4.2
const MOST_WORDS_OF_A_HEADING = 14
/** What ranks several things names them all. */
const MOST_WORDS_OF_A_RANKING = 44
/** From this on a number is why its sentence is there. */
const WORTH_AN_ANSWER = 0.6

/** A heading that asks, with what the section says in answer: its sentence that ranks things, else its first. */
function ofHeading(view: View): Candidate[] {
  const { title, ofSection } = view
  const [first] = view.sentences
  if (!title || !ASKS.test(title.text) || countWords(title.text) > MOST_WORDS_OF_A_HEADING) return []
  if (!first || first !== ofSection[0] || ASKS_WHAT_COMES.test(title.text)) return []
  const ranking = ofSection.find(one => ranks(view, one))
  const answering = ranking ?? (answersAHeading(view, first) ? first : undefined)
  if (!answering) return []
  const { words, short } = answering
  const voice = speakerOf(view, answering)
  const answer = countWords(words.text) <= MOST_WORDS_OF_A_RANKING && ranking ? words : short
  return [
    {
      score: ranking ? SCORE_WITH_ANSWER : SCORE_OF_A_HEADING,
      at: first.span.start,
      covers: [answering],
      blocks: [answering.where.block],
      draft: {
        form: 'question',
        title,
        quiet: true,
        questions: [title],
        answer,
        quoted: false,
        ...(voice && { voice }),
      },
    },
  ]
}

/** Whether a sentence says what comes first: `The top three complaints were …` */
function ranks(view: View, sentence: Sentence): boolean {
  const says = isSuch(RANKS_THINGS, view.article.meta.lang, sentence.words.text)
  return says && isAnswer(view, sentence, MOST_WORDS_OF_A_RANKING) && rejoinderTo(view, sentence) === undefined
}

/** `Why the pier?` · `Many asked why the pier was chosen.`: what asks the same again does not answer it. */
function leavesItOpen({ title }: View, { words }: Sentence): boolean {
  // `What is a lamp?` is answered by what one is.
  if (/^what(?:[’']s| is| are) /i.test(title!.text))
    return !/\b(?:is|are|means?|refers?|stands? for|describes?|consists?)\b/i.test(words.text)
  const [asked] = /^(?:why|how|what|who|when|where|which)(?!\p{L})/iu.exec(title!.text) ?? []
  return asked !== undefined && new RegExp(String.raw`\s${asked}(?!\p{L})`, 'iu').test(words.text)
}

/** `No, the timing is a mere coincidence.` */
const YES_OR_NO = /^(?:yes|no|oui|non|ja|nein|sí|no|sì|sim|não|nee)[,.!] \p{L}/iu

function answersAHeading(view: View, first: Sentence): boolean {
  const isDirect = YES_OR_NO.test(first.words.text)
  const asserts = first.claims || strengthOf(view, first) >= WORTH_AN_ANSWER || isDirect
  const stands =
    isAnswer(view, first, MOST_WORDS_OF_AN_ANSWER, isDirect) &&
    !first.leans &&
    !first.pointsBack &&
    !isShort(first.short)
  const calls = isSuch(CALLS, view.article.meta.lang, first.words.text)
  return (
    asserts &&
    stands &&
    !calls &&
    !leavesItOpen(view, first) &&
    rejoinderTo(view, first) === undefined &&
    !sendsElsewhere(view.article, first)
  )
}

function ofText(view: View): Candidate[] {
  return factsOf(view, 'question')
    .filter(fact => !sentencesAt(view, fact.where, fact.from, fact.to).some(({ aside }) => aside))
    .filter(({ questions: asked }) => !asked.some(({ text }) => CUT_OFF.test(text) || isExample(view, text)))
    .filter(fact => !asksOfBefore(view, fact))
    .flatMap(fact => {
      const answer = answerOf(view, fact)
      const asked = answer && fitting(fact.questions, answer.words)
      return asked && asked.length > 0 ? [candidateOf(view, { ...fact, questions: asked }, answer)] : []
    })
}

/** Fewer words than this ask about what was said before: `Did it go well?` */
const WORDS_OF_A_WHOLE_QUESTION = 10

/** A short question in the middle of a quotation, and one of `them`, are understood only with what it says before. */
function asksOfBefore(view: View, fact: Question): boolean {
  if (!isQuoted(view, fact)) return false
  const isShortOne = countAll(fact.questions) <= WORDS_OF_A_WHOLE_QUESTION
  if (!isShortOne && !isSuch(ASKS_OF_SOMEBODY, view.article.meta.lang, fact.questions[0]!.text)) return false
  const [asked] = sentencesAt(view, fact.where, fact.from, fact.to)
  const before = asked && view.sentences[view.sentences.indexOf(asked) - 1]
  return before?.voice === 'quoted' && samePassage(before.where, asked!.where)
}

const isExample = (view: View, text: string): boolean => isSuch(GIVES_AN_EXAMPLE, view.article.meta.lang, text)

/** The questions, or the first alone where all of them are too many words beside their answer. */
function fitting(asked: readonly Words[], answer: Words): readonly Words[] {
  return [asked, asked.slice(0, 1)].find(some => countAll([...some, answer]) <= MOST_WORDS) ?? []
}

interface Answer {
  readonly words: Words
  readonly by: readonly Sentence[]
}

/** What answers: the sentence after the question, in a quotation all to its end; or the first of the next paragraph. */
function answerOf(view: View, fact: Question): Answer | undefined {
  const run = sentencesAt(view, fact.where, fact.from, fact.to)
  const last = run.at(-1)
  if (!last) return undefined
  if (!fact.answer) return answerBelow(view, last)
  if (isBracketed(fact.answer) || isExample(view, fact.answer.text)) return undefined
  if (isSuch(CALLS, view.article.meta.lang, fact.answer.text) || announces(view, last)) return undefined
  if (isQuoted(view, fact)) return answerToItsEnd(view, last)
  // `Why be a pilot? Hosted by Ann Bo.`
  if (/^\p{Lu}\p{Ll}+(?:ed|en) (?:by|with|in|on|for|from|at) /u.test(fact.answer.text)) return undefined
  return asksAgain(fact) ? undefined : withItsTurn(view, last, fact.answer)
}

/** `How much? The next question is how much.`: an answer says something that the question does not. */
function asksAgain({ questions: asked, answer }: Question): boolean {
  const known = new Set(asked.flatMap(({ text }) => stemsOf(text)))
  const stems = stemsOf(answer!.text)
  return /\bquestion\b/i.test(answer!.text) && stems.filter(stem => known.has(stem)).length * 2 >= stems.length - 2
}

/** An answer with what turns against it, where there is room for both; without that it would be half of one. */
function withItsTurn(view: View, sentence: Sentence, words: Words): Answer | undefined {
  const turn = rejoinderTo(view, sentence)
  if (!turn) return { words, by: [] }
  const both = { text: `${words.text} ${turn.words.text}`, spans: [...words.spans, ...turn.words.spans] }
  return countWords(both.text) <= MOST_WORDS_OF_A_QUOTED_ANSWER ? { words: both, by: [turn] } : undefined
}

/** `How often? (See the second column.)`: a bracket says how to find out. */
const isBracketed = ({ text }: Words): boolean => /^[(（].*[)）][.!。]?$/su.test(text.trim())

/** What somebody says after a question, to its end: the point stands there more often than not. */
function answerToItsEnd(view: View, first: Sentence): Answer | undefined {
  const at = view.sentences.indexOf(first)
  const end = view.sentences.findIndex(
    (one, index) => index > at && !(one.voice !== 'narrator' && samePassage(one.where, first.where)),
  )
  const run = view.sentences.slice(at, end < 0 ? undefined : end).filter(({ voice }) => voice === 'quoted')
  const words = joined(run)
  const isWhole = !isShort(words) && !run.some(one => ASKS.test(one.words.text))
  return isWhole && countWords(words.text) <= MOST_WORDS_OF_A_QUOTED_ANSWER ? { words, by: run.slice(1) } : undefined
}

/** The paragraph below a question that ends its own begins with the answer, unless it only goes on or asks more. */
function answerBelow(view: View, last: Sentence): Answer | undefined {
  const next = view.sentences[view.sentences.indexOf(last) + 1]
  if (!next || next.where.block !== last.where.block + 1 || last.voice !== 'narrator') return undefined
  return isParagraph(view, last.where.block) && isAnswer(view, next) ? { words: next.short, by: [next] } : undefined
}

const isParagraph = (view: View, at: number): boolean =>
  view.blocks.some(({ index, block }) => index === at && block.kind === 'paragraph')

function isAnswer(view: View, sentence: Sentence, most = MOST_WORDS_OF_AN_ANSWER, isDirect = false): boolean {
  const { voice, aside, rejoins, short } = sentence
  return (
    isParagraph(view, sentence.where.block) &&
    voice === 'narrator' &&
    !aside &&
    !rejoins &&
    !/[?？؟:：]["”’)»]*$/.test(short.text) &&
    !announces(view, sentence) &&
    (isDirect || !isForTheReader(view, sentence)) &&
    !isFragment(view, sentence) &&
    countWords(short.text) <= most
  )
}

function isShort({ text }: Words): boolean {
  return countWords(text) <= WORDS_OF_A_SHORT_ANSWER && text.length <= LETTERS_OF_A_SHORT_ANSWER
}

function candidateOf(view: View, fact: Question, { words, by }: Answer): Candidate {
  const quoted = isQuoted(view, fact)
  return {
    score: fact.questions.length > 1 ? SCORE_OF_SEVERAL : SCORE_WITH_ANSWER,
    at: fact.span.start,
    covers: [...sentencesAt(view, fact.where, fact.from, fact.to), ...by],
    blocks: [...new Set([fact.where.block, ...by.map(({ where }) => where.block)])],
    draft: draftOf(view, fact, words, quoted),
  }
}

/** A word or two large under the question; else the answer beside it. */
function draftOf(view: View, fact: Question, answer: Words, quoted: boolean): Candidate['draft'] {
  const [question, ...others] = fact.questions
  if (!quoted && question && others.length === 0 && isShort(answer))
    return { form: 'statement', title: question, quiet: false, words: answer, quoted }
  const voice = voiceAt(view, fact)
  const mark = view.sentences.find(sentence => sentence.span.start === answer.spans[0]?.start)?.mark?.text
  return {
    form: 'question',
    ...(view.title && { title: view.title }),
    questions: fact.questions,
    answer,
    ...(mark && answer.text.includes(mark) && { mark }),
    quoted,
    ...(voice && { voice }),
  }
}

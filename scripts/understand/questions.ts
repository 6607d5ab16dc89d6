import type { Question } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import { clauseWords, placeOf, type Scope } from './scope.ts'
import type { Unit } from './units.ts'
import { wordsOf } from '../model/span.ts'

const FEWEST_WORDS = 4
const MOST_QUESTIONS = 3
const MOST_WORDS_OF_AN_ANSWER = 34

/** Runs of questions that the text asks, each with the sentence that follows in the same voice as its answer. */
export function questionsIn(scope: Scope): Question[] {
  const found: Question[] = []
  for (let at = 0; at < scope.units.length; at += 1) {
    const run = runFrom(scope, at)
    if (run.length === 0) continue
    found.push(questionOf(scope, run, scope.units[at + run.length]))
    at += run.length - 1
  }
  return found
}

function runFrom(scope: Scope, at: number): Unit[] {
  const run: Unit[] = []
  for (
    let unit = scope.units[at];
    unit && run.length < MOST_QUESTIONS && isQuestion(scope, unit);
    unit = scope.units[at + run.length]
  ) {
    if (run.length > 0 && unit.voice !== run[0]!.voice) break
    run.push(unit)
  }
  return run
}

function isQuestion(scope: Scope, { from, to }: Unit): boolean {
  const words = scope.passage.text.slice(from, to)
  return /[?？؟]["”’)]*$/.test(words) && !ONLY_ASKS_TO_AGREE.test(words) && countWords(words) >= FEWEST_WORDS
}

/** `You could bid on old lamps, right?` asks for no answer. */
const ONLY_ASKS_TO_AGREE =
  /[,，]\s(?:right|am i right|huh|no|eh|okay|ok|(?:is|are|was|were|do|does|did|has|have|can|will|would|should)n[’']t (?:it|he|she|they|we|you|i|there)|n[’']est-ce pas|hein|non|oder|nicht wahr|gell|verdad|no|no es así|vero|no|né|não é|toch|hè)[?？]["”’)]*$/iu

function questionOf(scope: Scope, run: readonly Unit[], next: Unit | undefined): Question {
  const [first, last] = [run[0]!, run.at(-1)!]
  const text = next && scope.passage.text.slice(next.from, next.to)
  const answers =
    next?.voice === first.voice &&
    text &&
    /^["“‘(]?[^\p{Ll}]/u.test(text) &&
    !/[?？؟]["”’)]*$/.test(text) &&
    countWords(text) <= MOST_WORDS_OF_AN_ANSWER
  return {
    type: 'question',
    ...placeOf(scope, first.from, answers ? next.to : last.to),
    questions: run.map(({ from, to }) => wordsOf(scope.passage, from, to)),
    ...(answers && { answer: clauseWords(scope, next.from, next.to) }),
  }
}

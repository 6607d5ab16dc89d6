import type { Sentence } from '../../model/fact.ts'
import { countAll } from '../../model/count.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { SAYS_NOT, THOUGHT_AT_FIRST } from '../lexicon/turns.ts'
import { factsOf, holdsACommand, sentencesAt, voiceAt, type View } from '../view.ts'

const FEWEST_WORDS = 6
const MOST_WORDS = 60
const MOST_WORDS_OF_A_WHOLE = 68
const MOST_WORDS_OF_A_PAGE = 74
/** A quotation with a name is worth more than one without. */
const SCORE = 5.5
const SCORE_OF_A_VOICE = 1

/** The quotations of a stretch, each turn of one speaker as one slide, as far as it fits. */
export function quotes(view: View): Candidate[] {
  return turnsOf(view).flatMap(turn => candidatesOf(view, turn))
}

/** The quotations that can be made of these sentences alone; one that leans on a sentence left out stays out. */
export function quotesAmong(view: View, sentences: readonly Sentence[]): Candidate[] {
  const free = new Set(sentences)
  return turnsOf(view)
    .flatMap(turn => stretches(turn, free).filter(stretch => hasItsPoint(stretch, turn) && !isTurnedOff(stretch, turn)))
    .flatMap(stretch => candidatesOf(view, stretch))
    .filter(({ covers: [first] }) => !first!.leans)
}

/** A quotation's point stands at its end more often than not. */
const COST_OF_NO_END = 1.5
/** Less than this of a quotation in front of its end is no quotation of its own. */
const FEWEST_WORDS_BEFORE_THE_END = 40

/**
 * A turn whole where it fits; else from a sentence that can begin it to its end, and what comes before that as far as
 * it goes, which is worth less: it stops before its point.
 */
function candidatesOf(view: View, turn: readonly Sentence[]): Candidate[] {
  const whole = wordsIn(turn) <= mostWordsOf(view, turn[0]!) ? candidateOf(view, turn) : undefined
  if (whole) return [whole]
  const from = turn.findIndex((sentence, at) => at > 0 && canBegin(sentence) && wordsIn(turn.slice(at)) <= MOST_WORDS)
  const end = from < 0 ? undefined : candidateOf(view, turn.slice(from))
  const before = end ? turn.slice(0, from) : turn
  const isEnough = !end || wordsIn(before) >= FEWEST_WORDS_BEFORE_THE_END
  const others = isEnough
    ? runsOf(before)
        .map(run => withoutFirstThought(view, run, turn))
        .filter(run => run.length > 0 && !isTurnedOff(run, turn) && isOfItself(view, run, turn))
    : []
  return [
    ...others.flatMap(run => {
      const found = candidateOf(view, run)
      return found ? [{ ...found, score: found.score - (run.at(-1) === turn.at(-1) ? 0 : COST_OF_NO_END) }] : []
    }),
    ...(end ? [end] : []),
  ]
}

/** What is left of a turn before sentences that other slides show is worth a page where it is long enough to have a point. */
function hasItsPoint(stretch: readonly Sentence[], turn: readonly Sentence[]): boolean {
  return stretch.at(-1) === turn.at(-1) || wordsIn(stretch) >= FEWEST_WORDS_BEFORE_THE_END
}

const canBegin = (sentence: Sentence): boolean => !sentence.leans && !sentence.rejoins && !goesOn(sentence)

/** Whether the sentence after a run takes back what the run says, draws its point from it, or answers what it asks. */
function isTurnedOff(run: readonly Sentence[], turn: readonly Sentence[]): boolean {
  const last = run.at(-1)!
  const next = turn[turn.indexOf(last) + 1]
  return next !== undefined && (next.rejoins || ASKS.test(last.words.text))
}

const ASKS = /[?？؟]["”’)»]*$/

/** Whether a part of a turn needs nothing before it, and does not stop at what it denies to go on with what is. */
function isOfItself(view: View, run: readonly Sentence[], turn: readonly Sentence[]): boolean {
  const [first, last] = [run[0]!, run.at(-1)!]
  const isBegun = first === turn[0] || canBegin(first)
  return isBegun && (last === turn.at(-1) || !isSuch(SAYS_NOT, view.article.meta.lang, last.words.text))
}

/** `For a while I wasn’t sure …`: what somebody thought at first goes only with what came of it. */
function withoutFirstThought(view: View, run: readonly Sentence[], turn: readonly Sentence[]): readonly Sentence[] {
  const last = run.at(-1)!
  const isFirst = isSuch(THOUGHT_AT_FIRST, view.article.meta.lang, last.words.text)
  return isFirst && last !== turn.at(-1) ? run.slice(0, -1) : run
}

/** More than usual where that is the whole of what somebody says, as far as title and name leave room. */
function mostWordsOf(view: View, first: Sentence): number {
  const { speaker, role } = voiceAt(view, first) ?? {}
  const beside = countAll([view.title, speaker, role].filter(words => words !== undefined))
  return Math.max(MOST_WORDS, Math.min(MOST_WORDS_OF_A_WHOLE, MOST_WORDS_OF_A_PAGE - beside))
}

/** The free sentences of a turn that follow one another: a quotation leaves nothing out in its middle. */
export function stretches(turn: readonly Sentence[], free: ReadonlySet<Sentence>): Sentence[][] {
  const found: Sentence[][] = []
  let last: Sentence[] | undefined
  for (const sentence of turn) {
    if (!free.has(sentence)) last = undefined
    else if (last) last.push(sentence)
    else found.push((last = [sentence]))
  }
  return found
}

/** The quoted sentences of each turn, in order. */
export function turnsOf(view: View): Sentence[][] {
  const turns = new Map<string, Sentence[]>()
  for (const quote of factsOf(view, 'quote').filter(candidate => !candidate.partial)) {
    const key = `${quote.where.block} ${quote.where.part} ${quote.turn}`
    const sentences = sentencesAt(view, quote.where, quote.from, quote.to).filter(
      sentence => sentence.voice === 'quoted',
    )
    turns.set(key, [...(turns.get(key) ?? []), ...sentences])
  }
  return [...turns.values()].filter(
    sentences =>
      sentences.length > 0 &&
      !sentences.some(sentence => holdsACommand(view, sentence)) &&
      // `View on Mastodon`: what a site puts around words is nobody's.
      !sentences.every(({ aside }) => aside),
  )
}

/** A turn cut into runs that fit on a slide, at sentence ends. */
export function runsOf(turn: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = []
  for (const sentence of turn) {
    const last = runs.at(-1)
    if (last && (goesOn(sentence) || wordsIn([...last, sentence]) <= MOST_WORDS)) last.push(sentence)
    else runs.push([sentence])
  }
  return runs
}

/** The second half of a sentence that `he said` interrupted: never without the first. */
function goesOn(sentence: Sentence): boolean {
  return /^\p{Ll}/u.test(sentence.words.text)
}

/** In running text and in a part of an item, words of somebody who is not named would be taken for the writer's own. */
function isSetApart(view: View, { where, from }: Sentence): boolean {
  const kind = view.blocks.find(({ index }) => index === where.block)?.block.kind
  return kind === 'list' ? from <= LONGEST_MARK : kind !== 'paragraph'
}

/** An opening mark and a space, in letters. */
const LONGEST_MARK = 2

/** Words of several sentences together. */
export function wordsIn(sentences: readonly Sentence[]): number {
  return countAll(sentences.map(sentence => sentence.words))
}

function candidateOf(view: View, run: readonly Sentence[]): Candidate | undefined {
  const count = wordsIn(run)
  if (count < FEWEST_WORDS || count > mostWordsOf(view, run[0]!) || goesOn(run[0]!)) return undefined
  const [first] = run
  const voice = voiceAt(view, first!)
  if (!voice && !isSetApart(view, first!)) return undefined
  const mark = markOf(run)
  return {
    score: SCORE + (voice ? SCORE_OF_A_VOICE : 0) + Math.max(...run.map(sentence => sentence.score)),
    at: first!.span.start,
    covers: run,
    blocks: [first!.where.block],
    draft: {
      form: 'quote',
      ...(view.title && { title: view.title, quiet: false }),
      words: joined(run),
      ...(mark && { mark }),
      ...(voice && { voice }),
    },
  }
}

/** Sentences of one voice one after the other; a comma that joined the first to "he said" ends as its sentence did. */
export function joined(sentences: readonly Sentence[]): Words {
  const last = sentences.length - 1
  const text = sentences
    .map(({ words }, index) =>
      index < last && goesOn(sentences[index + 1]!)
        ? words.text
        : words.text.replace(/[,，]$/, index < last ? '.' : ''),
    )
    // Scripts without spaces have none between sentences either.
    .reduce((before, next) => `${before}${/[。！？]["”’」』]?$/.test(before) ? '' : ' '}${next}`)
  return { text, spans: sentences.flatMap(({ words }) => words.spans) }
}

/** The same in their short forms. */
export const joinedShort = (sentences: readonly Sentence[]): Words =>
  joined(sentences.map(sentence => ({ ...sentence, words: sentence.short })))

/** One phrase to mark: that of the last sentence that has one, unless it would be the whole. */
export function markOf(sentences: readonly Sentence[]): string | undefined {
  const whole = sentences.map(sentence => sentence.words.text).join(' ')
  return sentences
    .map(sentence => sentence.mark?.text)
    .findLast(mark => mark !== undefined && whole.split(mark).length === 2)
}

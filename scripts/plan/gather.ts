import type { Sentence } from '../model/fact.ts'
import { countAll } from '../model/count.ts'
import { isOfTheNumbers } from './beside-numbers.ts'
import { asideIn, type Candidate, type Draft } from './candidate.ts'
import { haveAWordInCommon } from './common-words.ts'
import { canStandAsPoint } from './forms/points.ts'
import { joinedShort } from './forms/quote.ts'
import { endsInTheAir } from './items.ts'
import { sendsElsewhere } from './links.ts'
import { wordsIn } from './name.ts'
import { isBareAnswer } from './states-nothing.ts'
import { isNoteOfATable, samePassage, withRejoinders, type View } from './view.ts'
import { isWeak } from './weight.ts'
import { withZone } from './zones.ts'

// A number alone leaves half of its page empty: what the article says of it next stands there.

/** An aside is read beside the drawing, not instead of it. */
const MOST_WORDS_OF_AN_ASIDE = 32
/** More numbers than these fill the page themselves. */
const MOST_NUMBERS = { metrics: 2, chart: 8 } as const

/**
 * Numbers and charts that leave room on their page take what follows in the article beside them: sentences of `left`,
 * or one that would have had a page of its own. The pages that are left have the order of `chosen`.
 */
export function withAsides(view: View, chosen: readonly Candidate[], left: readonly Sentence[]): Candidate[] {
  const gone = new Set<Candidate>()
  const free = new Set(left)
  const gathered = chosen.map(candidate => {
    if (!hasRoom(candidate.draft)) return candidate
    const small = chosen.filter(one => one !== candidate && isSmall(one.draft))
    const able = new Set([...free, ...small.flatMap(({ covers }) => covers)])
    const run = asideOf(view, candidate, able)
    const draft = run && withZone(candidate.draft, { words: joinedShort(run) })
    if (!draft) return candidate
    const taken = small.filter(({ covers }) => covers.some(sentence => run.includes(sentence)))
    if (!taken.every(({ covers }) => covers.every(sentence => run.includes(sentence)))) return candidate
    for (const one of taken) gone.add(one)
    for (const sentence of run) free.delete(sentence)
    return withAside({ ...candidate, draft }, run)
  })
  return gathered.filter((_, at) => !gone.has(chosen[at]!))
}

function hasRoom(draft: Draft): boolean {
  if (asideIn(draft)) return false
  if (draft.form === 'metrics') return !draft.quote && !draft.voice && draft.data.length <= MOST_NUMBERS.metrics
  return draft.form === 'chart' && draft.data.length <= MOST_NUMBERS.chart
}

/** A sentence of the article's own that would have had a page: it says no less beside the number that it is about. */
function isSmall(draft: Draft): boolean {
  return draft.form === 'statement' && !draft.quoted && !draft.voice
}

function withAside(candidate: Candidate, run: readonly Sentence[]): Candidate {
  return {
    ...candidate,
    covers: [...candidate.covers, ...run],
    blocks: [...new Set([...candidate.blocks, ...run.map(({ where }) => where.block)])],
  }
}

/** The sentence that follows what a slide shows, with what turns against it; nothing where it does not belong there. */
function asideOf(view: View, candidate: Candidate, able: ReadonlySet<Sentence>): readonly Sentence[] | undefined {
  const next = nextOf(view, candidate)
  const run = next ? withRejoinders(view, next) : []
  const fits = run.length > 0 && countAll(run.map(({ short }) => short)) <= MOST_WORDS_OF_AN_ASIDE
  return fits && run.every(sentence => able.has(sentence) && canStandBeside(view, sentence)) ? run : undefined
}

/** Whether a sentence is understood beside a page that shows what it goes on with. */
export function canStandBeside(view: View, sentence: Sentence, most?: number): boolean {
  return (
    canStandAsPoint(sentence, most) &&
    !endsInTheAir(view, sentence) &&
    !isBareAnswer(view, sentence) &&
    !isNoteOfATable(view, sentence) &&
    !sendsElsewhere(view.article, sentence)
  )
}

function nextOf(view: View, { covers, blocks, draft }: Candidate): Sentence | undefined {
  const last = covers.reduce<Sentence | undefined>((a, b) => (a && a.span.end >= b.span.end ? a : b), undefined)
  const block = last?.where.block ?? Math.max(...blocks)
  const next = last
    ? view.sentences[view.sentences.indexOf(last) + 1]
    : view.sentences.find(({ where }) => where.block > block)
  if (!next || isWeakBeside(view, next)) return undefined
  if (last && samePassage(next.where, last.where)) return isOfTheNumbers(covers, next) ? next : undefined
  // Under a list, a table or a picture it has to be about the same thing.
  const isNear = next.where.block === block + 1 && isShown(view, block) && !next.leans && !next.rejoins
  return isNear && haveAWordInCommon(next.words.text, wordsIn({ ...draft, title: undefined }).join(' '))
    ? next
    : undefined
}

function isShown(view: View, block: number): boolean {
  return view.blocks.find(({ index }) => index === block)?.block.kind !== 'paragraph'
}

/** What leans on the number explains it, however little it holds itself. */
export function isWeakBeside(view: View, sentence: Sentence): boolean {
  return !sentence.leans && !sentence.rejoins && isWeak(view, sentence)
}

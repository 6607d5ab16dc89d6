import { announces } from '../announces.ts'
import { CALLS, INVITES } from '../lexicon/announces.ts'
import { isDrawn } from './contrast.ts'
import type { Fact, Sentence } from '../../model/fact.ts'
import { overlap, type Words } from '../../model/span.ts'
import type { Planned } from '../candidate.ts'
import { linksIn, sendsElsewhere } from '../links.ts'
import { isOfThePage } from '../page-sections.ts'
import { joined, markOf, wordsIn } from './quote.ts'
import { isForTheReader } from '../states-nothing.ts'
import { AFTER_THE_END, FOLLOWS, isSuch, OF_THE_ARTICLE } from '../lexicon/talk.ts'
import {
  blocksOf,
  carriesOn,
  factsOf,
  isFragment,
  needsTheOneBefore,
  rejoinderTo,
  sentenceBefore,
  sentencesAt,
  viewsOf,
  voiceAt,
  type Material,
  type View,
} from '../view.ts'

const MOST_WORDS = 40
const FEWEST_WORDS = 5

/** The talk's last words are missed more than any one section's point. */
const VALUE = 12

/**
 * The last words of the talk: what the article concludes at its end, else what its last speaker says last, else its
 * last sentence that stands alone.
 */
export function closingOf(
  material: Material,
  title: Words,
): { planned: Planned; sentences: readonly Sentence[] } | undefined {
  const { article, rules } = material
  if (!rules.allows('closing')) return undefined
  const last = article.sections.findLastIndex(
    (section, index) =>
      !isSuch(AFTER_THE_END, article.meta.lang, section.heading?.text ?? '') &&
      !isOfThePage(article, index) &&
      section.blocks.some(block => block.kind === 'paragraph' || block.kind === 'extract'),
  )
  if (last < 0 || (last === 0 && article.sections.length > 1)) return undefined
  const view = viewsOf(material, last).at(-1)
  const run = view && [conclusionIn(view), lastWords(view)].find(words => words.length > 0)
  if (!view || !run) return undefined
  const quoted = run[0]!.voice === 'quoted'
  const voice = voiceAt(view, run[0]!)
  const mark = markOf(run)
  const planned: Planned = {
    draft: {
      form: 'closing',
      title: view.title ?? title,
      quiet: true,
      words: joined(run),
      ...(mark && { mark }),
      ...(quoted && voice && { voice }),
      quoted,
    },
    passage: blocksOf(
      view,
      run.map(sentence => sentence.where.block),
    ),
    value: VALUE,
  }
  return { planned, sentences: run }
}

/** The last sentence that draws the article's conclusion, with the one before it where it leans on that. */
function conclusionIn(view: View): Sentence[] {
  const conclusion = factsOf(view, 'conclusion').at(-1)
  const [sentence] = conclusion ? sentencesAt(view, conclusion.where, conclusion.from, conclusion.to) : []
  if (!sentence || sentence.voice !== 'narrator' || pointsElsewhere(view, sentence)) return []
  const needs = carriesOn(sentence) || isSuch(FOLLOWS, view.article.meta.lang, sentence.words.text)
  const before = needs ? sentenceBefore(view, sentence) : undefined
  const run = before ? [before, sentence] : [sentence]
  const stands = needs === (before !== undefined) && !carriesOn(run[0]!) && !rejoinderTo(view, run.at(-1)!)
  const all = view.sentences.filter(one => one.voice !== 'frame')
  const fits = wordsIn(run) >= FEWEST_WORDS && wordsIn(run) <= MOST_WORDS && run.length < all.length
  return stands && fits && ENDS.test(sentence.words.text) ? run : []
}

const ENDS = /[.!?。！？]["”’」)]*$/

/** What another form draws better than it would close. */
const DRAWN: ReadonlySet<Fact['type']> = new Set(['contrast', 'question', 'enumeration', 'metric', 'series'])

/** From the end: the sentences of one voice that no drawing needs, as many as fit; never all that the section says. */
function lastWords(view: View): readonly Sentence[] {
  const all = view.sentences.filter(sentence => sentence.voice !== 'frame')
  const end = all.findLast(one => !pointsElsewhere(view, one))
  return end ? runTo(view, all, end, freeIn(view)) : []
}

/** Whether nothing of a sentence is better drawn. */
function freeIn(view: View): (sentence: Sentence) => boolean {
  const drawn = view.facts.filter(
    fact =>
      DRAWN.has(fact.type) &&
      !(fact.type === 'enumeration' && fact.shape === 'name') &&
      !(fact.type === 'contrast' && !isDrawn(fact)),
  )
  return ({ span }) => !drawn.some(fact => overlap(fact.span, span))
}

/** The sentences up to one that could be the last, nothing where it cannot. */
function runTo(
  view: View,
  all: readonly Sentence[],
  end: Sentence,
  free: (one: Sentence) => boolean,
): readonly Sentence[] {
  const isList = view.article.sections[view.section]!.blocks[end.where.block]?.kind === 'list'
  if (!free(end) || isList) return []
  const last = voicesOf(all, end)
  const run = withWhatItPointsAt(last, freeRunOf(last, end, free))
  const stands = end.voice === 'quoted' || (ENDS.test(end.words.text) && standsAlone(view, run, end))
  return stands && run.length < all.length && wordsIn(run) >= FEWEST_WORDS ? run : []
}

/** The sentences of one voice and paragraph up to the last. */
function voicesOf(all: readonly Sentence[], end: Sentence): readonly Sentence[] {
  const before = all.slice(0, all.indexOf(end) + 1)
  const other = before.findLastIndex(({ voice, where }) => voice !== end.voice || where.block !== end.where.block)
  return before.slice(other + 1)
}

function freeRunOf(last: readonly Sentence[], end: Sentence, free: (one: Sentence) => boolean): readonly Sentence[] {
  const run: Sentence[] = []
  for (const sentence of last.toReversed()) {
    if (!free(sentence) || wordsIn([sentence, ...run]) > MOST_WORDS) break
    run.unshift(sentence)
    if (end.voice === 'narrator' && !needsTheOneBefore(sentence)) break
  }
  return run
}

/**
 * Last words that point at what was said before them (`We fight for the latter`) with that, though it could be drawn;
 * none where it is too long to be said with them.
 */
function withWhatItPointsAt(last: readonly Sentence[], run: readonly Sentence[]): readonly Sentence[] {
  const [first] = run
  if (!first || first.voice !== 'quoted' || !needsTheOneBefore(first)) return run
  const at = last.indexOf(first)
  const from = last.slice(0, at).findLastIndex(one => !needsTheOneBefore(one))
  const whole = from < 0 ? [] : last.slice(from)
  return wordsIn(whole) <= MOST_WORDS ? whole : []
}

const standsAlone = (view: View, [first]: readonly Sentence[], end: Sentence): boolean =>
  first !== undefined && !carriesOn(first) && ![first, end].some(one => isFragment(view, one))

/** `We also have a fair share of boats`: what is added to something else closes nothing. */
const ADDS = /^(?:\p{L}+\s){0,2}(?:also|aussi|également|auch|también|anche|também|ook)(?!\p{L})/iu

/** "See the report", "Join us", "Get involved here: …": what sends the audience away is no last word, nor are thanks. */
function pointsElsewhere(view: View, sentence: Sentence): boolean {
  const { aside, words } = sentence
  return (
    aside ||
    ADDS.test(words.text) ||
    isForTheReader(view, sentence) ||
    [CALLS, INVITES].some(table => isSuch(table, view.article.meta.lang, words.text)) ||
    announces(view, sentence) ||
    isSuch(OF_THE_ARTICLE, view.article.meta.lang, words.text) ||
    sendsElsewhere(view.article, sentence) ||
    linksIn(view.article, sentence).length > 0
  )
}
